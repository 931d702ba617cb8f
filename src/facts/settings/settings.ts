import type { Value } from '../../model/value.ts'
import type { EvaluatedModule } from '../../python/program.ts'
import { defaultSetting } from '../django/default-settings.ts'
import type { DjangoVersion } from '../django/version.ts'
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
  return { module, django, names, get: (name) => settingOf(module, django, name) }
}

/** `str.isupper` of a name: a letter in it, none of them lower-case. */
function isSettingName(name: string): boolean {
  return name === name.toUpperCase() && name !== name.toLowerCase()
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
