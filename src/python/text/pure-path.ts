/** `pathlib.PurePosixPath` as pure functions over its text (Lib/pathlib.py of CPython 3.11). */

import { compare } from './code-points.ts'
import { fnmatchcase } from './fnmatch.ts'
import { raise } from './outcome.ts'
import { reprStr } from './repr.ts'

export interface PurePath {
  /** '', '/', or '//' where exactly two slashes begin the path. */
  readonly root: string
  readonly names: readonly string[]
}

export function parsePath(text: string): PurePath {
  const root = text.startsWith('//') && !text.startsWith('///') ? '//' : text.startsWith('/') ? '/' : ''
  return { root, names: text.split('/').filter((name) => name !== '' && name !== '.') }
}

/** `left / right`: an absolute RIGHT takes its place. */
export function joinPaths(left: PurePath, right: PurePath): PurePath {
  return right.root === '' ? { root: left.root, names: [...left.names, ...right.names] } : right
}

export function pathText({ root, names }: PurePath): string {
  return root + names.join('/') || '.'
}

export function parts({ root, names }: PurePath): string[] {
  return root === '' ? [...names] : [root, ...names]
}

export function parent({ root, names }: PurePath): PurePath {
  return { root, names: names.slice(0, -1) }
}

/** `path.parents`: the nearest first. */
export function parents(path: PurePath): PurePath[] {
  return path.names.map((_, index) => ({ root: path.root, names: path.names.slice(0, path.names.length - 1 - index) }))
}

export const name = ({ names }: PurePath): string => names.at(-1) ?? ''

/** Where the suffix of a name begins; -1 where it has none. A first or a last dot begins none. */
function suffixStart(last: string): number {
  const at = last.lastIndexOf('.')
  return at > 0 && at < last.length - 1 ? at : -1
}

export function suffix(path: PurePath): string {
  const last = name(path)
  const at = suffixStart(last)
  return at === -1 ? '' : last.slice(at)
}

export function suffixes(path: PurePath): string[] {
  const last = name(path)
  if (last.endsWith('.')) return []
  return last
    .replace(/^\.+/, '')
    .split('.')
    .slice(1)
    .map((part) => `.${part}`)
}

export function stem(path: PurePath): string {
  const last = name(path)
  const at = suffixStart(last)
  return at === -1 ? last : last.slice(0, at)
}

/** Raises ValueError. */
export function withName(path: PurePath, wanted: string): PurePath {
  if (name(path) === '') raise('ValueError', `PosixPath(${reprStr(pathText(path))}) has an empty name`)
  if (wanted === '' || wanted === '.' || wanted.includes('/')) raise('ValueError', `Invalid name ${reprStr(wanted)}`)
  return { root: path.root, names: [...path.names.slice(0, -1), wanted] }
}

export const withStem = (path: PurePath, wanted: string): PurePath => withName(path, wanted + suffix(path))

/** Raises ValueError. */
export function withSuffix(path: PurePath, wanted: string): PurePath {
  if (wanted.includes('/') || (wanted !== '' && !wanted.startsWith('.')) || wanted === '.')
    raise('ValueError', `Invalid suffix ${reprStr(wanted)}`)
  const last = name(path)
  if (last === '') raise('ValueError', `PosixPath(${reprStr(pathText(path))}) has an empty name`)
  return { root: path.root, names: [...path.names.slice(0, -1), stem(path) + wanted] }
}

export function isRelativeTo(path: PurePath, other: PurePath): boolean {
  return path.root === other.root && other.names.every((part, index) => path.names[index] === part)
}

/** Raises ValueError. */
export function relativeTo(path: PurePath, other: PurePath): PurePath {
  if (!isRelativeTo(path, other)) {
    raise(
      'ValueError',
      `${reprStr(pathText(path))} is not in the subpath of ${reprStr(pathText(other))} OR one path is relative and the other is absolute.`,
    )
  }
  return { root: '', names: path.names.slice(other.names.length) }
}

/** `path.match(pattern)`. Raises ValueError. */
export function matches(path: PurePath, pattern: string): boolean {
  const wanted = parts(parsePath(pattern))
  const own = parts(path)
  if (wanted.length === 0) raise('ValueError', 'empty pattern')
  if (wanted[0]?.startsWith('/')) {
    if (wanted.length !== own.length || wanted[0] !== own[0]) return false
  } else if (wanted.length > own.length) return false
  const behind = own.slice(own.length - wanted.length)
  return wanted.every((one, index) =>
    one.startsWith('/') ? behind[index] === one : fnmatchcase(behind[index] ?? '', one),
  )
}

/** How `sorted` orders paths: by their parts. */
export function comparePaths(left: PurePath, right: PurePath): number {
  const [one, other] = [parts(left), parts(right)]
  for (const [index, part] of one.entries()) {
    const counterpart = other[index]
    if (counterpart === undefined) return 1
    const order = compare(part, counterpart)
    if (order !== 0) return order
  }
  return one.length - other.length
}

export const samePath = (left: PurePath, right: PurePath): boolean => pathText(left) === pathText(right)

/** `fnmatch` of one name of a glob pattern; hidden files are names like any other. */
export const matchesName = (candidate: string, pattern: string): boolean => fnmatchcase(candidate, pattern)
