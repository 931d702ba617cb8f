import type { Cause } from '../../model/value.ts'
import type { FileState } from '../filesystem.ts'
import { listFolder, realPath, withFile } from '../filesystem.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import { uniteCauses } from '../machine/interpreter.ts'
import { bool } from '../objects/make.ts'
import { fnmatchcase } from '../text/fnmatch.ts'

/** A path that a search of folders found. */
export interface Found {
  readonly path: string
  readonly isCertain: boolean
}

export interface Search {
  readonly found: readonly Found[]
  readonly rest: readonly Cause[]
}

/** How many folders and names one search looks at. */
const MAX_NAMES = 20_000

/** What stands at PATH, where that is certain; else `unknown`. */
export function stateAt(vm: Interpreter, path: string): FileState['kind'] {
  const kinds = new Set<FileState['kind']>()
  withFile(vm, path, (state) => {
    kinds.add(state.kind)
    return bool(true)
  })
  const [kind] = kinds
  return kinds.size === 1 && kind !== undefined ? kind : 'unknown'
}

export function pathIn(folder: string, name: string): string {
  if (folder === '' || folder === '.') return name
  return folder.endsWith('/') ? folder + name : `${folder}/${name}`
}

interface Listed {
  readonly names: readonly { readonly name: string; readonly isCertain: boolean }[]
  readonly rest: readonly Cause[]
}

/** The names in FOLDER, with those that begin with a dot. A folder that is not there has none. */
export function namesIn(vm: Interpreter, folder: string): Listed {
  const real = realPath(vm, folder)
  const state = real === null ? 'missing' : stateAt(vm, real)
  if (real === null || state === 'missing' || state === 'file' || state === 'not-a-directory')
    return { names: [], rest: [] }
  const listing = listFolder(vm, real)
  if (state === 'directory') return listing
  const cause: Cause = { kind: 'construct', what: `what is in ${real}`, location: vm.location }
  return {
    names: listing.names.map(({ name }) => ({ name, isCertain: false })),
    rest: uniteCauses(listing.rest, [cause]),
  }
}

interface Walk {
  readonly vm: Interpreter
  readonly parts: readonly string[]
  readonly hidden: boolean
  readonly found: Map<string, Found>
  readonly rest: Cause[]
  left: number
}

/** The paths below FOLDER that the PARTS of a pattern match; `**` stands for any folders in between. HIDDEN: a wildcard matches a leading dot too. */
export function search(vm: Interpreter, folder: string, parts: readonly string[], hidden: boolean): Search {
  const walk: Walk = { vm, parts, hidden, found: new Map(), rest: [], left: MAX_NAMES }
  visit(walk, { path: folder, isCertain: true }, 0)
  return { found: [...walk.found.values()], rest: uniteCauses(walk.rest) }
}

function visit(walk: Walk, at: Found, index: number): void {
  const { vm, rest } = walk
  walk.left -= 1
  if (walk.left < 0) {
    if (walk.left === -1) rest.push({ kind: 'budget', what: 'a search of too many folders', location: vm.location })
    return
  }
  const part = walk.parts[index]
  if (part === undefined) {
    if (at.isCertain || !walk.found.has(at.path)) walk.found.set(at.path, at)
  } else if (part === '**') visitBelow(walk, at, index)
  else if (/[*?[]/.test(part)) visitMatching(walk, at, part, index)
  else {
    const path = pathIn(at.path, part)
    const kind = stateAt(vm, path)
    if (kind !== 'missing' && kind !== 'not-a-directory')
      visit(walk, { path, isCertain: at.isCertain && kind !== 'unknown' }, index + 1)
  }
}

function isHidden(walk: Walk, name: string, part: string): boolean {
  return !walk.hidden && name.startsWith('.') && !part.startsWith('.')
}

function visitMatching(walk: Walk, at: Found, part: string, index: number): void {
  const { names, rest } = namesIn(walk.vm, at.path)
  walk.rest.push(...rest)
  const isLast = index === walk.parts.length - 1
  for (const { name, isCertain } of names) {
    if (!fnmatchcase(name, part) || isHidden(walk, name, part)) continue
    const path = pathIn(at.path, name)
    const kind = isLast ? 'directory' : stateAt(walk.vm, path)
    if (kind === 'directory' || kind === 'unknown')
      visit(walk, { path, isCertain: isCertain && at.isCertain && kind === 'directory' }, index + 1)
  }
}

/** `**`: this folder, and each folder below it. */
function visitBelow(walk: Walk, at: Found, index: number): void {
  visit(walk, at, index + 1)
  const { names, rest } = namesIn(walk.vm, at.path)
  walk.rest.push(...rest)
  for (const { name, isCertain } of names) {
    if (isHidden(walk, name, '')) continue
    const path = pathIn(at.path, name)
    const kind = stateAt(walk.vm, path)
    if (kind === 'directory') visit(walk, { path, isCertain: at.isCertain && isCertain }, index)
    else if (kind === 'unknown' && mayHoldMatches(walk, name))
      walk.rest.push({ kind: 'construct', what: `what is in ${path}`, location: walk.vm.location })
  }
}

/** A folder of byte code holds nothing but byte code. */
function mayHoldMatches(walk: Walk, name: string): boolean {
  return name !== '__pycache__' || fnmatchcase('module.cpython-311.pyc', walk.parts.at(-1) ?? '')
}
