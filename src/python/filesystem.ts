import type { Cause } from '../model/value.ts'
import {
  APP_FOLDER,
  committed,
  committedNames,
  committedPath,
  madeByBuild,
  possibleNames,
} from './filesystem/app-folder.ts'
import { baseImage, isListed } from './filesystem/base-image.ts'
import { write } from './machine/heap.ts'
import type { Interpreter } from './machine/interpreter.ts'
import { ABSENT, bindName, bool, bytes, none } from './objects/make.ts'
import type { PyObject } from './objects/object.ts'
import { union } from './objects/union.ts'
import { unknown } from './objects/unknown.ts'
import { lift, resolve } from './operations/lift.ts'
import * as posixpath from './text/posixpath.ts'

/**
 * # The files of a dyno
 *
 * The app's files are the snapshot's, at /app. What the build adds and what the base image has is unknown, where it is plausible;
 * everything else is surely missing. What settings write themselves lies on top, in the heap's `files`: a path to its
 * content (bytes, or an unknown), `None` for a folder, `False` for what was removed.
 */
export type FileState =
  | { readonly kind: 'missing' }
  /** Something above it is a file. */
  | { readonly kind: 'not-a-directory' }
  | { readonly kind: 'file'; readonly content: PyObject }
  | { readonly kind: 'directory' }
  /** It may be there or not; `of` says what it would be. */
  | { readonly kind: 'unknown'; readonly of: 'directory' | 'anything'; readonly cause: Cause }

/** How many symbolic links a path may lead through: Linux's own limit. */
const MAX_LINKS = 40

/** PATH made absolute: the working directory of a dyno is the app's folder. Nothing else is changed. */
export function absolutePath(path: string): string {
  return posixpath.isabs(path) ? path : posixpath.join(APP_FOLDER, path)
}

/** PATH relative to the snapshot's root; null where it is outside the app's folder. Links are not followed. */
export function snapshotPath(path: string): string | null {
  return committedPath(posixpath.normpath(absolutePath(path)))
}

/**
 * `os.path.realpath(path)`: absolute, normal, and with the snapshot's symbolic links followed.
 *
 * @returns null where links lead in circles
 */
export function realPath(vm: Interpreter, path: string): string | null {
  const open = absolutePath(path).split('/').reverse()
  let at = ''
  let links = 0
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    if (part === '' || part === '.') continue
    if (part === '..') {
      at = at.slice(0, Math.max(at.lastIndexOf('/'), 0))
      continue
    }
    const next = `${at}/${part}`
    const target = linkTarget(vm, next)
    if (target === null) {
      at = next
      continue
    }
    links += 1
    if (links > MAX_LINKS) return null
    if (target.startsWith('/')) at = ''
    open.push(...target.split('/').reverse())
  }
  return at === '' ? '/' : at
}

/** Where the symbolic link at PATH, an absolute and normal one, leads; null where there is none. */
export function linkTarget(vm: Interpreter, path: string): string | null {
  const inside = committedPath(path)
  const found = inside === null ? undefined : committed(vm.input.snapshot, inside)
  return found?.kind === 'link' && !vm.files.contents.entries.has(path) ? found.target : null
}

/**
 * What is committed at PATH, which is relative to the app's folder, once links are followed: a file or a folder, and its own path. Null where there is neither:
 * a link that leads out of the app's folder leads nowhere on a dyno.
 */
export function committedAt(
  vm: Interpreter,
  path: string,
): { readonly kind: 'file' | 'directory'; readonly path: string } | null {
  const real = realPath(vm, path)
  const inside = real === null ? null : committedPath(real)
  const found = inside === null ? undefined : committed(vm.input.snapshot, inside)
  return inside !== null && (found?.kind === 'file' || found?.kind === 'directory')
    ? { kind: found.kind, path: inside }
    : null
}

/** Hands to RUN what is at PATH, links followed; where that can be several things, each in turn, in a fork. */
export function withFile(vm: Interpreter, path: string, run: (state: FileState, real: string) => PyObject): PyObject {
  const real = realPath(vm, path)
  if (real === null) return run({ kind: 'missing' }, absolutePath(path))
  const slot = vm.files.contents.entries.get(real)?.slot
  if (slot === undefined) return run(baseState(vm, real), real)
  return lift(vm, slot, (one) => run(one.kind === 'absent' ? baseState(vm, real) : writtenState(vm, one), real))
}

/** May the program itself have made something at PATH, or have found that something may be there? Nothing is asked of the snapshot. */
export function mayHaveMade(vm: Interpreter, path: string): boolean {
  const real = realPath(vm, path)
  const slot = real === null ? undefined : vm.files.contents.entries.get(real)?.slot
  return slot !== undefined && slot.kind !== 'absent' && slot.kind !== 'bool'
}

function writtenState(vm: Interpreter, slot: PyObject): FileState {
  if (slot.kind === 'none') return { kind: 'directory' }
  if (slot.kind === 'bool') return { kind: 'missing' }
  if (slot.kind === 'bytes' || (slot.kind === 'unknown' && slot.types?.[0] === 'bytes'))
    return { kind: 'file', content: slot }
  const cause = slot.kind === 'unknown' ? slot.causes[0] : maybeThere(vm, 'a file that may have been written')
  return { kind: 'unknown', of: 'anything', cause }
}

function baseState(vm: Interpreter, path: string): FileState {
  const inside = committedPath(path)
  if (inside === null || inside === '') {
    const found = baseImage(path)
    return found === 'unknown'
      ? { kind: 'unknown', of: 'anything', cause: maybeThere(vm, `whether a dyno has ${path}`) }
      : { kind: found }
  }
  const { snapshot } = vm.input
  const found = committed(snapshot, inside)
  switch (found?.kind) {
    case 'file': {
      const content = snapshot.read(inside)
      return {
        kind: 'file',
        content:
          content === undefined
            ? unknown(vm, { causes: [maybeThere(vm, `the content of ${inside}`)], types: ['bytes'] })
            : bytes(content),
      }
    }
    case 'directory':
      return { kind: 'directory' }
    case 'submodule':
    case 'link':
      return { kind: 'unknown', of: 'anything', cause: maybeThere(vm, `what is at ${inside}`) }
    default:
      return missingState(vm, inside)
  }
}

/** What is at a path that the snapshot has not: the folders above tell. */
function missingState(vm: Interpreter, inside: string): FileState {
  const { snapshot } = vm.input
  const made = madeByBuild(snapshot, inside)
  const cause = maybeThere(vm, `whether a dyno has ${APP_FOLDER}/${inside}`)
  if (made !== null) return { kind: 'unknown', of: made, cause }
  for (let above = posixpath.dirname(inside); above !== ''; above = posixpath.dirname(above)) {
    const found = committed(snapshot, above)
    if (found?.kind === 'file') return { kind: 'not-a-directory' }
    if (found?.kind === 'submodule') return { kind: 'unknown', of: 'anything', cause }
    if (found !== undefined) break
  }
  return { kind: 'missing' }
}

function maybeThere(vm: Interpreter, what: string): Cause {
  return { kind: 'construct', what, location: vm.location }
}

/** Says that the file at PATH, a real path, holds CONTENT: bytes, or an unknown. */
export function putFile(vm: Interpreter, path: string, content: PyObject): void {
  put(
    vm,
    path,
    content.kind === 'bytes'
      ? content
      : unknown(vm, { causes: content.kind === 'unknown' ? content.causes : [], types: ['bytes'] }),
  )
}

export function putFolder(vm: Interpreter, path: string): void {
  put(vm, path, none())
}

/** Says that nothing is at PATH, a real path, any more. */
export function removePath(vm: Interpreter, path: string): void {
  put(vm, path, bool(false))
  for (const key of vm.files.contents.entries.keys()) if (key.startsWith(`${path}/`)) put(vm, key, bool(false))
  const inside = committedPath(path)
  for (const name of inside === null ? [] : committedNames(vm.input.snapshot, inside)) removePath(vm, `${path}/${name}`)
}

/** Anything may be at PATH now. */
export function putUnknown(vm: Interpreter, path: string, cause: Cause): void {
  put(vm, path, unknown(vm, { causes: [cause] }))
}

function put(vm: Interpreter, path: string, slot: PyObject): void {
  bindName(write(vm.heap, vm.files), path, slot)
}

/** The names in a folder: each may be one that is only maybe there. `rest` says why there may be more. */
export interface Listing {
  readonly names: readonly { readonly name: string; readonly isCertain: boolean; readonly slot: PyObject | null }[]
  readonly rest: readonly Cause[]
}

/** Lists the folder at PATH, a real path of a directory. The order is not the file system's, which nobody knows. */
export function listFolder(vm: Interpreter, path: string): Listing {
  const names = new Map<string, { name: string; isCertain: boolean; slot: PyObject | null }>()
  const inside = committedPath(path)
  const { snapshot } = vm.input
  for (const name of inside === null ? [] : committedNames(snapshot, inside))
    names.set(name, { name, isCertain: true, slot: null })
  for (const name of inside === null ? [] : possibleNames(snapshot, inside))
    names.set(name, { name, isCertain: false, slot: null })
  for (const [key, { slot }] of vm.files.contents.entries) {
    if (posixpath.dirname(key) !== path) continue
    const name = posixpath.basename(key)
    const now = resolve(vm, slot)
    if (now.kind === 'bool') names.delete(name)
    else names.set(name, { name, isCertain: now.kind === 'none' || now.kind === 'bytes' || isWritten(now), slot: now })
  }
  const isOpen = inside === null && !isListed(path) && baseImage(path) !== 'missing'
  return { names: [...names.values()], rest: isOpen ? [maybeThere(vm, `what is in ${path}`)] : [] }
}

function isWritten(slot: PyObject): boolean {
  return slot.kind === 'unknown' && slot.types?.[0] === 'bytes' && slot.alternatives === null
}

/** A slot that holds OBJECT or nothing. */
export function maybe(vm: Interpreter, object: PyObject): PyObject {
  return union(vm, [object, ABSENT])
}
