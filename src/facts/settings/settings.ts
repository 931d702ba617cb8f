import type { Value } from '../../model/value.ts'
import type { EvaluatedModule } from '../../python/program.ts'
import { defaultSetting } from '../django/default-settings.ts'
import { compareDjangoVersions, type DjangoVersion } from '../django/version.ts'
import type { Setting } from './answer.ts'

/** The settings that a process has: what the module binds over what Django takes where it binds nothing. */
export interface Settings {
  readonly module: EvaluatedModule
  readonly django: DjangoVersion
  /** Total: every name has a setting. One that Django does not know either is None, not bound. */
  get(name: string): Setting
  /** Every upper-case name that the module binds, sorted. */
  readonly names: readonly string[]
}

const NONE: Value = { kind: 'none', location: null, configVars: [], marks: [] }

/** Lays the module over Django's defaults. Names count that `str.isupper` takes. https://docs.djangoproject.com/en/stable/topics/settings/#default-settings */
export function createSettings(module: EvaluatedModule, django: DjangoVersion): Settings {
  const names = [...module.bindings.keys()].filter(isSettingName).sort()
  const get = (name: string): Setting =>
    name === 'MIDDLEWARE' ? middlewareOf(module, django) : settingOf(module, django, name)
  return { module, django, names, get }
}

/** `str.isupper` of a name: a letter in it, none of them lower-case. */
function isSettingName(name: string): boolean {
  return name === name.toUpperCase() && name !== name.toLowerCase()
}

/** What Django takes where MIDDLEWARE_CLASSES is not set, until 2.0. */
const OLD_MIDDLEWARE = ['django.middleware.common.CommonMiddleware', 'django.middleware.csrf.CsrfViewMiddleware']

/**
 * Until Django 1.10 the setting was MIDDLEWARE_CLASSES, and until 2.0 that was read where MIDDLEWARE was not set.
 * https://docs.djangoproject.com/en/1.11/topics/http/middleware/#upgrading-pre-django-1-10-style-middleware
 */
function middlewareOf(module: EvaluatedModule, django: DjangoVersion): Setting {
  const setting = settingOf(module, django, 'MIDDLEWARE')
  const isOld = compareDjangoVersions(django, [1, 10]) < 0
  if (!isOld && (compareDjangoVersions(django, [2, 0]) >= 0 || setting.bound !== false)) return setting
  const classes = settingOf(module, django, 'MIDDLEWARE_CLASSES')
  if (classes.bound !== false) return { ...classes, name: 'MIDDLEWARE' }
  const items = OLD_MIDDLEWARE.map((value): Value => ({ ...NONE, kind: 'str', value }))
  return { name: 'MIDDLEWARE', value: { ...NONE, kind: 'list', items }, bound: false }
}

function settingOf(module: EvaluatedModule, django: DjangoVersion, name: string): Setting {
  const bound = module.bindings.get(name)
  const fallback = defaultSetting(name, django) ?? NONE
  if (bound !== undefined) return boundSetting(name, bound, module.mayBeUnbound.get(name), fallback)
  const [cause, ...causes] = module.rest
  if (cause === undefined) return { name, value: fallback, bound: false }
  const elsewhere: Value = { ...NONE, kind: 'unknown', causes: [cause, ...causes], location: cause.location }
  const value: Value = { ...elsewhere, oneOf: [fallback, elsewhere] }
  return { name, value, bound: 'unknown' }
}

/** @param ifBound what the name is bound to, where it may also be unbound: then Django's default is the other possibility */
function boundSetting(name: string, bound: Value, ifBound: Value | undefined, fallback: Value): Setting {
  if (ifBound === undefined || bound.kind !== 'unknown') return { name, value: bound, bound: true }
  return {
    name,
    value: { ...bound, oneOf: [ifBound, { ...fallback, configVars: bound.configVars }] },
    bound: 'unknown',
  }
}
