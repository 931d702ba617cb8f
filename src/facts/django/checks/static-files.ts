import { posix } from 'node:path'
import type { Truth, Value } from '../../../model/value.ts'
import { any, ask, isNot, testValue } from '../../settings/answer.ts'
import type { Settings } from '../../settings/settings.ts'
import { contains, containsOne, isKind, pathText } from '../../settings/tests.ts'
import { asks, asksBound, every, type Question, type SettingsCheck } from './check.ts'
import { isInstalledApp } from './installed-apps.ts'

const SETTING = 'STATICFILES_DIRS'
const FINDER = 'django.contrib.staticfiles.finders.FileSystemFinder'

/** FileSystemFinder.check of django.contrib.staticfiles, which asks nothing unless the app and the finder are there. */
export const STATIC_FILES_CHECKS: readonly SettingsCheck[] = [
  { id: 'staticfiles.E001', setting: SETTING, answer: withFinder(asks(SETTING, isNot(isKind('list', 'tuple')))) },
  { id: 'staticfiles.E002', setting: SETTING, answer: withFinder(holdsStaticRoot) },
  {
    id: 'staticfiles.E005',
    setting: 'STORAGES',
    since: [5, 1],
    answer: every(asksBound('STORAGES', isNot(contains('staticfiles'))), isInstalledApp('django.contrib.staticfiles')),
  },
  { id: 'staticfiles.E003', setting: SETTING, answer: withFinder(asks(SETTING, containsOne(endsPrefixWithSlash))) },
]

function withFinder(question: Question): Question {
  return every(question, asks('STATICFILES_FINDERS', contains(FINDER)), isInstalledApp('django.contrib.staticfiles'))
}

function endsPrefixWithSlash(entry: Value): Truth {
  if (!('items' in entry)) return entry.kind === 'unknown' ? 'unknown' : false
  const [prefix] = entry.items
  return prefix === undefined ? false : testValue(prefix, (one) => one.kind === 'str' && one.value.endsWith('/'))
}

const resolved = (value: Value): string | null => {
  const text = pathText(value)
  return text === null || text === '' ? null : posix.resolve('/app', text)
}

function holdsStaticRoot(settings: Settings) {
  const root = settings.get('STATIC_ROOT')
  return ask(settings.get(SETTING), (entries) => {
    const same = (entry: Value): Truth => {
      const folder = 'items' in entry ? entry.items[1] : entry
      if (folder === undefined) return false
      return testValue(folder, (one) => testValue(root.value, (other) => isSame(one, other)))
    }
    return 'items' in entries ? any(entries.items.map((entry) => testValue(entry, same))) : containsOne(same)(entries)
  })
}

function isSame(one: Value, other: Value): Truth {
  const [a, b] = [resolved(one), resolved(other)]
  if (a !== null && b !== null) return a === b
  const open = (value: Value) => value.kind === 'unknown' || (value.kind === 'object' && value.text === undefined)
  return (open(one) && (b !== null || open(other))) || (open(other) && a !== null) ? 'unknown' : false
}
