/** `os.path` on Linux: the functions of strings alone (Lib/posixpath.py of CPython 3.11). */
import { codePoints, compare } from './code-points.ts'
import { checkLength, raise } from './outcome.ts'

/** `os.path.isabs(path)`. */
export const isabs = (path: string): boolean => path.startsWith('/')

/** `os.path.join(first, *rest)`: an absolute part drops what is before it. */
export function join(first: string, ...rest: readonly string[]): string {
  checkLength(rest.reduce((sum, part) => sum + part.length + 1, first.length))
  return rest.reduce((path, part) => {
    if (part.startsWith('/')) return part
    return path === '' || path.endsWith('/') ? path + part : `${path}/${part}`
  }, first)
}

/** The slashes at the end go, unless there is nothing else. */
function withoutTrailingSlashes(head: string): string {
  let end = head.length
  while (end > 0 && head[end - 1] === '/') end--
  return end === 0 ? head : head.slice(0, end)
}

/** `os.path.split(path)`: head and tail. */
export function split(path: string): [string, string] {
  const at = path.lastIndexOf('/') + 1
  return [withoutTrailingSlashes(path.slice(0, at)), path.slice(at)]
}

/** `os.path.dirname(path)` and `os.path.basename(path)`. */
export const dirname = (path: string): string => split(path)[0]
export const basename = (path: string): string => split(path)[1]

/** `os.path.splitext(path)`: leading dots of the name belong to the root. */
export function splitext(path: string): [string, string] {
  const name = path.lastIndexOf('/') + 1
  const dot = path.lastIndexOf('.')
  if (dot < name || /^\.*$/.test(path.slice(name, dot))) return [path, '']
  return [path.slice(0, dot), path.slice(dot)]
}

/** `os.path.splitdrive(path)`: there are no drives. */
export const splitdrive = (path: string): [string, string] => ['', path]

/** `os.path.normcase(path)`: as it is. */
export const normcase = (path: string): string => path

/** `os.path.normpath(path)`. Exactly two slashes in front stay two (POSIX.1-2017, 4.13). */
export function normpath(path: string): string {
  // CPython 3.11 normalizes in C, up to the first NUL.
  const [text = ''] = path.split('\0')
  const root = text.startsWith('//') && !text.startsWith('///') ? '//' : text.startsWith('/') ? '/' : ''
  const parts: string[] = []
  for (const part of text.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..' || (root === '' && parts.length === 0) || parts.at(-1) === '..') parts.push(part)
    else parts.pop()
  }
  return root + parts.join('/') || '.'
}

/** `os.path.abspath(path)` in the folder `cwd`, which is absolute. */
export const abspath = (path: string, cwd: string): string => normpath(isabs(path) ? path : join(cwd, path))

/** `os.path.relpath(path, start)` in the folder `cwd`. Raises ValueError. */
export function relpath(path: string, start: string, cwd: string): string {
  if (path === '') raise('ValueError', 'no path specified')
  const from = abspath(start, cwd).split('/').filter(Boolean)
  const to = abspath(path, cwd).split('/').filter(Boolean)
  const common = commonLength(from, to)
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/') || '.'
}

function commonLength(left: readonly string[], right: readonly string[]): number {
  const differing = left.findIndex((part, at) => part !== right[at])
  return differing === -1 ? Math.min(left.length, right.length) : differing
}

/** `os.path.commonpath(paths)`. Raises ValueError. */
export function commonpath(paths: readonly string[]): string {
  const [first] = paths
  if (first === undefined) return raise('ValueError', 'commonpath() arg is an empty sequence')
  if (paths.some((path) => isabs(path) !== isabs(first))) raise('ValueError', "Can't mix absolute and relative paths")
  const parts = paths.map((path) => path.split('/').filter((part) => part !== '' && part !== '.'))
  const common = parts.reduce((shared, list) => shared.slice(0, commonLength(shared, list)))
  return (isabs(first) ? '/' : '') + common.join('/')
}

/** `os.path.commonprefix(texts)`, character by character. */
export function commonprefix(texts: readonly string[]): string {
  const sorted = [...texts].sort(compare)
  const lowest = codePoints(sorted[0] ?? '')
  return lowest.slice(0, commonLength(lowest, codePoints(sorted.at(-1) ?? ''))).join('')
}

/**
 * `os.path.expanduser(path)`, where `home` is what HOME holds; null where the home folder is not known.
 * The path itself where there is no `~`; null where the answer hangs on the user database or on an unknown HOME.
 */
export function expanduser(path: string, home: string | null): string | null {
  if (!path.startsWith('~')) return path
  if (home === null || (path.length > 1 && path[1] !== '/')) return null
  const root = home.replace(/(?<!\/)\/+$/, '')
  return root + path.slice(1) || '/'
}

/** `os.path.expandvars(path)`; `lookup` gives a variable's value, or undefined where it is not set. */
export function expandvars(path: string, lookup: (name: string) => string | undefined): string {
  const lastBrace = path.lastIndexOf('}')
  let expanded = ''
  let at = 0
  for (let dollar = path.indexOf('$'); dollar !== -1; dollar = path.indexOf('$', at)) {
    expanded += path.slice(at, dollar)
    const isBraced = path[dollar + 1] === '{' && dollar < lastBrace
    const name = isBraced ? path.slice(dollar + 2, path.indexOf('}', dollar)) : nameAt(path, dollar + 1)
    const end = dollar + 1 + name.length + (isBraced ? 2 : 0)
    const value = name === '' && !isBraced ? undefined : lookup(name)
    expanded += value ?? path.slice(dollar, end)
    checkLength(expanded.length)
    at = end
  }
  return expanded + path.slice(at)
}

function nameAt(path: string, at: number): string {
  const name = /[A-Za-z0-9_]*/y
  name.lastIndex = at
  return name.exec(path)?.[0] ?? ''
}
