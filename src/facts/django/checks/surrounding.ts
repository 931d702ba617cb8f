import { configVar } from '../../../model/environment.ts'
import type { Truth, Value } from '../../../model/value.ts'
import type { Facts } from '../../facts.ts'
import { exists, isFile, resolvePath } from '../../files.ts'
import { type Answer, ask, type Test } from '../../settings/answer.ts'
import type { Settings } from '../../settings/settings.ts'
import { entryOf } from '../../settings/tests.ts'
import { namedFolders } from '../startup/collected.ts'
import { whyMissing } from '../startup/named.ts'
import { asks, every, type SettingsCheck } from './check.ts'
import { type FailureView, judgeFailureView } from './failure-view.ts'
import { isInstalledApp } from './installed-apps.ts'
import { lookupOf } from './lookup.ts'

/** Django's checks that ask more than the settings: the dyno's files, its environment, what can be imported. */
export function surroundingChecks(facts: Facts): readonly SettingsCheck[] {
  return [
    ...failureViewChecks(facts),
    {
      id: 'staticfiles.W004',
      setting: 'STATICFILES_DIRS',
      since: [4, 0],
      answer: every(
        asks('STATICFILES_DIRS', (value) => hasAbsentFolder(facts, value)),
        isInstalledApp('django.contrib.staticfiles'),
      ),
    },
    {
      id: 'caches.E001',
      setting: 'CACHES',
      since: [3, 2],
      raises: 'InvalidCacheBackendError',
      answer: (settings) => ask(settings.get('CACHES'), (caches) => hasMissingBackend(facts, settings, caches)),
    },
    {
      id: 'files.E001',
      setting: 'FILE_UPLOAD_TEMP_DIR',
      since: [4, 0],
      answer: asks('FILE_UPLOAD_TEMP_DIR', (path) => isNoFolder(facts, path)),
    },
    {
      id: 'async.E001',
      setting: 'DJANGO_ALLOW_ASYNC_UNSAFE',
      since: [3, 1],
      deploy: true,
      answer: () => asyncUnsafe(facts),
    },
  ]
}

/** A folder of the app that neither the repository has nor a build of another buildpack may make. */
function hasAbsentFolder({ snapshot, settings: { web } }: Facts, value: Value): Truth {
  const hasBuild = snapshot.entries.some(({ path }) => /(^|\/)package\.json$|^bin\/(pre|post)_compile$/.test(path))
  if (hasBuild) return false
  return (namedFolders(value) ?? []).some(
    ({ folder }) =>
      folder !== '' &&
      !folder.startsWith('/') &&
      resolvePath(snapshot, folder).kind === 'missing' &&
      !web.program.mayHaveMade(`/app/${folder}`),
  )
}

/** The checks of caches make each of them (django/core/checks/caches.py). That of Redis asks for its library later. */
function hasMissingBackend(facts: Facts, settings: Settings, caches: Value): Truth {
  if (caches.kind !== 'dict') return false
  return caches.entries.some(([, cache]) => {
    const backend = entryOf(cache, 'BACKEND')
    return (
      backend?.kind === 'str' &&
      !backend.value.startsWith('django.core.cache.backends.redis.') &&
      whyMissing(backend.value, lookupOf(facts, settings)) !== null
    )
  })
}

const NOT_KNOWN_TO_BE_THERE = 'neither the repository nor its requirements are known to have the module that it names'

function failureViewChecks(facts: Facts): readonly SettingsCheck[] {
  const setting = 'CSRF_FAILURE_VIEW'
  const judged = new Map<Value, FailureView>()
  const judge = (view: Value): FailureView => {
    const told = judged.get(view) ?? judgeFailureView(facts, view)
    judged.set(view, told)
    return told
  }
  const is = (kind: FailureView) => asks(setting, (view) => judge(view) === kind)
  const notImportable: Test = (view) =>
    view.kind === 'unknown' || judge(view) === 'elsewhere' ? 'unknown' : judge(view) === 'not-importable'
  return [
    { id: 'security.E101', setting, answer: is('wrong-signature') },
    { id: 'security.E102', setting, unsure: NOT_KNOWN_TO_BE_THERE, answer: asks(setting, notImportable) },
    { id: 'security.E102', setting, raises: 'ViewDoesNotExist', answer: is('absent') },
  ]
}

/** Folders of the app are known, and so is the system's for temporary files. */
function isNoFolder({ snapshot }: Facts, value: Value): Truth {
  const path = value.kind === 'str' ? value.value : value.kind === 'object' ? value.text : undefined
  if (path === undefined) return value.kind === 'none' ? false : 'unknown'
  if (path === '/tmp') return false
  const inside = path.startsWith('/app/') ? path.slice('/app/'.length) : path.startsWith('/') ? null : path
  return inside === null ? 'unknown' : !exists(snapshot, inside) || isFile(snapshot, inside)
}

function asyncUnsafe({ environment }: Facts): Answer {
  const told = configVar(environment.configVars, 'DJANGO_ALLOW_ASYNC_UNSAFE')
  // Nobody sets it by accident: what is not known is not suspected.
  const truth = told.state === 'set' && told.value !== undefined && told.value !== ''
  return { truth, because: [], causes: [], configVars: ['DJANGO_ALLOW_ASYNC_UNSAFE'] }
}
