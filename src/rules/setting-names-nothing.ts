import { lookupOf } from '../facts/django/checks/lookup.ts'
import { whyAbsent, whyMissing } from '../facts/django/startup/named.ts'
import { compareDjangoVersions } from '../facts/django/version.ts'
import type { Facts } from '../facts/facts.ts'
import { readText } from '../facts/files.ts'
import { possibilities } from '../facts/settings/possibilities.ts'
import type { Settings } from '../facts/settings/settings.ts'
import { entryOf, itemsOf } from '../facts/settings/tests.ts'
import type { Value } from '../model/value.ts'
import type { Result, Rule } from './rule.ts'
import { settingResult } from './support/setting-result.ts'

/** A setting that names classes, and what comes of one that is not there. */
interface Named {
  readonly setting: string
  readonly named: (value: Value) => readonly Value[]
  readonly consequence: string
  /** Must what it needs be installed, besides? `first`: of the first alone. */
  readonly needs: 'all' | 'first'
}

const items = (value: Value): readonly Value[] => (value.kind === 'str' ? [] : (itemsOf(value) ?? []))
const entry = (value: Value, key: string): readonly Value[] => {
  const found = entryOf(value, key)
  return found ? [found] : []
}
const backends = (value: Value): readonly Value[] =>
  value.kind === 'dict' ? value.entries.flatMap(([, one]) => entry(one, 'BACKEND')) : []

const NAMED: readonly Named[] = [
  {
    setting: 'AUTHENTICATION_BACKENDS',
    named: items,
    consequence: 'whoever logs in, and whoever is asked for a permission, gets a 500',
    needs: 'all',
  },
  {
    setting: 'PASSWORD_HASHERS',
    named: items,
    consequence: 'no password can be checked or set, and whoever logs in gets a 500',
    needs: 'first',
  },
  {
    setting: 'AUTH_PASSWORD_VALIDATORS',
    named: (value) => items(value).flatMap((one) => entry(one, 'NAME')),
    consequence: 'whoever chooses a password gets a 500',
    needs: 'all',
  },
  { setting: 'EMAIL_BACKEND', named: (value) => [value], consequence: 'whatever sends an e-mail raises', needs: 'all' },
  {
    setting: 'STORAGES',
    named: (value) => entry(value, 'default').flatMap((one) => entry(one, 'BACKEND')),
    consequence: 'whatever stores or shows an uploaded file raises',
    needs: 'all',
  },
  {
    setting: 'DEFAULT_FILE_STORAGE',
    named: (value) => [value],
    consequence: 'whatever stores or shows an uploaded file raises',
    needs: 'all',
  },
  { setting: 'CACHES', named: backends, consequence: 'whatever asks this cache raises', needs: 'all' },
  { setting: 'CHANNEL_LAYERS', named: backends, consequence: 'whatever sends to a channel raises', needs: 'all' },
  { setting: 'FILE_UPLOAD_HANDLERS', named: items, consequence: 'every upload is answered with 500', needs: 'all' },
  {
    setting: 'DATABASE_ROUTERS',
    named: items,
    consequence: 'every query raises, those of `migrate` too',
    needs: 'all',
  },
]

export const settingNamesNothing: Rule = {
  id: 'setting-names-nothing',
  summary: 'A setting names a class that is not there, or that lacks what it needs.',
  category: 'operations',
  severity: 'warning',
  since: '0.1.0',
  *check(facts) {
    const { settings } = facts.settings.web
    if (settings === null) return
    for (const named of NAMED) yield* missing(facts, settings, named)
    yield* noDefaultStorage(facts, settings)
  },
}

/** STORAGES takes the place of Django's own as a whole: without `default` in it there is none. https://docs.djangoproject.com/en/stable/ref/settings/#storages */
function* noDefaultStorage(facts: Facts, settings: Settings): Iterable<Result> {
  const { value, bound } = settings.get('STORAGES')
  if (bound !== true) return
  if (compareDjangoVersions(settings.django, [4, 2]) < 0 || entryOf(value, 'default') !== null) return
  if (!storesFiles(facts)) return
  const because = [{ setting: 'STORAGES', value, location: value.location }]
  yield settingResult(
    facts,
    { setting: 'STORAGES', answer: { truth: true, because, causes: [], configVars: value.configVars } },
    {
      message: "STORAGES has no 'default': whatever stores or shows an uploaded file raises InvalidStorageError.",
      hint: "STORAGES = {'default': {'BACKEND': 'django.core.files.storage.FileSystemStorage'}, ...}",
    },
  )
}

/** Has the app a field for files, or does it ask for the storage itself? */
const storesFiles = ({ snapshot }: Facts): boolean =>
  snapshot.entries.some(
    ({ path }) =>
      path.endsWith('.py') && /\b(FileField|ImageField|default_storage)\b/.test(readText(snapshot, path) ?? ''),
  )

const TAKES_DEFAULTS = /^(configurations|django\.conf\.global_settings)\b/

function* missing(facts: Facts, settings: Settings, { setting, named, consequence, needs }: Named): Iterable<Result> {
  const { value, bound } = settings.get(setting)
  const choices = possibilities(value)
  // Who takes Django's own defaults over has those of the Django that is installed, whatever version that is.
  const hasDefaults = settings.module.imported.some(({ module }) => TAKES_DEFAULTS.test(module))
  // Which of several it is, nobody knows here; each of them was meant.
  if (bound !== true || choices.length !== 1) return
  for (const [index, one] of named(value).entries()) {
    if (one.kind !== 'str' || one.value === '' || (hasDefaults && one.value.startsWith('django.'))) continue
    const lookup = lookupOf(facts, settings)
    const why = needs === 'all' || index === 0 ? whyMissing(one.value, lookup) : whyAbsent(one.value, lookup)
    if (why === null || isTold(facts, one)) continue
    const shown = one.marks.length > 0 ? 'a class' : `\`${one.value}\``
    const because = [{ setting, value: one, location: one.location }]
    yield settingResult(
      facts,
      { setting, answer: { truth: true, because, causes: [], configVars: one.configVars } },
      { message: `${setting} names ${shown}: ${why}; ${consequence}.` },
    )
  }
}

/** Another rule tells of it, where every request asks for it. */
const isTold = ({ boot }: Facts, { location }: Value): boolean => {
  const at = boot?.page?.at
  return at != null && 'start' in at && at.path === location?.path && at.start.line === location.start.line
}
