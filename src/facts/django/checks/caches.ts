import { posix } from 'node:path'
import type { Truth, Value } from '../../../model/value.ts'
import { type Answer, any, ask, both, either, testValue } from '../../settings/answer.ts'
import type { Settings } from '../../settings/settings.ts'
import { entryOf, hasMore, isString, itemsOf, pathText } from '../../settings/tests.ts'
import { asks, type SettingsCheck } from './check.ts'

/** Folders whose files visitors may ask for, or that others write to. */
const SERVED = ['MEDIA_ROOT', 'STATIC_ROOT', 'STATICFILES_DIRS'] as const
const FILE_BASED = 'django.core.cache.backends.filebased.FileBasedCache'
/** Where the processes of a dyno begin. */
const WORKING_FOLDER = '/app'

/** django/core/checks/caches.py. */
export const CACHE_CHECKS: readonly SettingsCheck[] = [
  { id: 'caches.E001', setting: 'CACHES', answer: asks('CACHES', lacksDefault) },
  { id: 'caches.W002', setting: 'CACHES', since: [3, 2], deploy: true, answer: isExposed },
  {
    id: 'caches.W003',
    setting: 'CACHES',
    since: [3, 2],
    answer: asks('CACHES', (caches) => someLocation(caches, isRelative)),
  },
]

function lacksDefault(caches: Value): Truth {
  const entry = entryOf(caches, 'default')
  return entry === undefined ? 'unknown' : entry === null
}

/** Does the location of one of the caches that keep files pass the test? A cache of another class is not suspected. */
function someLocation(caches: Value, test: (location: string) => Truth): Truth {
  if (caches.kind !== 'dict') return caches.kind === 'unknown' ? 'unknown' : false
  const told = caches.entries.map(([, cache]) => testValue(cache, (one) => locationPasses(one, test)))
  return any([...told, hasMore(caches) ? 'unknown' : false])
}

function locationPasses(cache: Value, test: (location: string) => Truth): Truth {
  const backend = entryOf(cache, 'BACKEND')
  if (!backend) return backend === undefined && cache.kind === 'unknown' ? 'unknown' : false
  const keepsFiles = testValue(backend, isString(FILE_BASED))
  const location = entryOf(cache, 'LOCATION')
  if (keepsFiles === false || location === null) return false
  const passes = location === undefined ? 'unknown' : testValue(location, (value) => ofPath(value, test))
  return keepsFiles === true ? passes : passes === false ? false : 'unknown'
}

function ofPath(value: Value, test: (path: string) => Truth): Truth {
  const path = pathText(value)
  return path === null ? (value.kind === 'unknown' || value.kind === 'object' ? 'unknown' : false) : test(path)
}

const isRelative = (location: string): boolean => !location.startsWith('/')

/** Is the cache's folder a folder that is served, inside of one, or around one? */
function isExposed(settings: Settings): Answer {
  return either(...SERVED.map((name) => isExposedBy(settings, name)))
}

function isExposedBy(settings: Settings, name: string): Answer {
  const served = settings.get(name)
  const exposed = ask(settings.get('CACHES'), (caches) =>
    someLocation(caches, (location) => testValue(served.value, (folders) => overlapsOne(folders, location))),
  )
  return both(
    exposed,
    ask(served, () => exposed.truth),
  )
}

function overlapsOne(value: Value, location: string): Truth {
  const folders = foldersOf(value)
  if (folders === null) return 'unknown'
  return any(
    folders.map((folder) => testValue(folder, (one) => ofPath(one, (path) => path !== '' && overlap(path, location)))),
  )
}

/** The folders of a setting that is one path, or a list of them, each alone or behind a prefix; null where they are not known. */
function foldersOf(value: Value): readonly Value[] | null {
  if (value.kind === 'none' || (value.kind === 'str' && value.value === '')) return []
  if (pathText(value) !== null) return [value]
  const items = 'items' in value && !hasMore(value) ? itemsOf(value) : null
  return items?.map((item) => ('items' in item && item.items[1] !== undefined ? item.items[1] : item)) ?? null
}

function overlap(one: string, other: string): boolean {
  const [a, b] = [one, other].map((path) => posix.resolve(WORKING_FOLDER, path))
  if (a === undefined || b === undefined) return false
  return a === b || inside(a, b) || inside(b, a)
}

const inside = (path: string, folder: string): boolean => path.startsWith(folder === '/' ? '/' : `${folder}/`)
