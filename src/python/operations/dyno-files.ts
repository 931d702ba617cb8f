import type { Interpreter } from '../machine/interpreter.ts'
import { slotOf } from '../objects/make.ts'
import type { PyObject } from '../objects/object.ts'
import { normpath } from '../text/posixpath.ts'

/** What stands at a path of the dyno. `written`: the program itself may have made it. */
export type DynoEntry =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'directory'; readonly path: string | null }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unknown'; readonly why: string }

/** The app's folder on a dyno (https://devcenter.heroku.com/articles/dynos#local-environment-variables): its HOME, and where every process starts. */
export const APP_ROOT = '/app'

/** Folders of the stack's image, of whose contents nothing is told here. */
const SYSTEM = [
  '/usr',
  '/lib',
  '/lib64',
  '/bin',
  '/sbin',
  '/proc',
  '/dev',
  '/sys',
  '/run',
  '/var',
  '/tmp',
  '/etc/ssl',
  '/opt',
  '/root',
  '/home',
  '/mnt',
  '/srv',
]
/** Files of every Ubuntu image that programs look for. */
const SYSTEM_FILES = [
  '/etc/hosts',
  '/etc/hostname',
  '/etc/passwd',
  '/etc/group',
  '/etc/resolv.conf',
  '/etc/os-release',
  '/etc/mime.types',
  '/etc/localtime',
  '/etc/timezone',
]
/** What Heroku's buildpack puts into the app's folder. */
const BUILT = ['.heroku', '.profile.d', '.cache', '__pycache__', 'node_modules', '.venv']

/** The absolute, normal form of PATH: a relative one starts at the app's folder. */
export function absolutePath(path: string): string {
  return normpath(path.startsWith('/') ? path : `${APP_ROOT}/${path}`)
}

/** PATH relative to the snapshot's root; null where it is outside the app. */
export function snapshotPath(path: string): string | null {
  const absolute = absolutePath(path)
  if (absolute === APP_ROOT) return ''
  return absolute.startsWith(`${APP_ROOT}/`) ? absolute.slice(APP_ROOT.length + 1) : null
}

/** What is at PATH when the program runs on its dyno. */
export function dynoEntry(vm: Interpreter, path: string): DynoEntry {
  if (path.includes('\0')) return { kind: 'absent' }
  const absolute = absolutePath(path)
  const relative = snapshotPath(absolute)
  if (relative === null) return outside(absolute)
  const made = slotOf(vm.files.contents, absolute)
  if (made !== undefined && made.kind !== 'absent')
    return { kind: 'unknown', why: `\`${relative}\`, which the program itself writes` }
  if (relative === '' || folders(vm).has(relative)) return { kind: 'directory', path: relative }
  const entry = vm.input.snapshot.entry(relative)
  if (entry !== undefined)
    return entry.mode === '120000'
      ? { kind: 'unknown', why: `the symbolic link \`${relative}\`` }
      : { kind: 'file', path: relative }
  const [top = ''] = relative.split('/')
  if (BUILT.includes(top) || relative.split('/').includes('__pycache__'))
    return { kind: 'unknown', why: `\`${relative}\`, which the build may make` }
  return { kind: 'absent' }
}

function outside(absolute: string): DynoEntry {
  if (absolute === '/' || absolute === '/etc' || SYSTEM.includes(absolute)) return { kind: 'directory', path: null }
  if (SYSTEM_FILES.includes(absolute) || SYSTEM.some((folder) => absolute.startsWith(`${folder}/`)))
    return { kind: 'unknown', why: `\`${absolute}\`, a path of the stack's image` }
  return { kind: 'absent' }
}

const foldersOf = new WeakMap<object, ReadonlySet<string>>()

/** Every folder of the snapshot. */
export function folders(vm: Interpreter): ReadonlySet<string> {
  const { snapshot } = vm.input
  const known = foldersOf.get(snapshot)
  if (known !== undefined) return known
  const found = new Set<string>()
  for (const { path } of snapshot.entries) {
    for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) found.add(path.slice(0, at))
  }
  foldersOf.set(snapshot, found)
  return found
}

/** The path that a str, or an object with `__fspath__` or a `data.path`, stands for; null where it is not known. */
export function pathOf(object: PyObject): string | null {
  if (object.kind === 'str') return object.value
  if (object.kind !== 'instance') return null
  if (object.payload?.kind === 'str') return object.payload.value
  const { data } = object
  return typeof data === 'object' && data !== null && 'path' in data && typeof data.path === 'string' ? data.path : null
}
