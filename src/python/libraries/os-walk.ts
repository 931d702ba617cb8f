import type { Cause } from '../../model/value.ts'
import { linkTarget, maybe, realPath } from '../filesystem.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import type { Call, NativeFunction } from '../native.ts'
import { native } from '../native.ts'
import { iterator, originFrom, str, tuple } from '../objects/make.ts'
import type { ListObject, PyObject, Step } from '../objects/object.ts'
import { unknown, unknownFrom } from '../objects/unknown.ts'
import { isShuffled } from '../operations/order.ts'
import { typeName } from '../operations/types.ts'
import { raise } from '../types/exceptions.ts'
import { namesIn, stateAt } from './glob-search.ts'
import { pathOf } from './path-of.ts'
import { flag } from './support.ts'
import { shuffledList } from './unordered.ts'

/** `os.walk` of folders whose names are known: which of them come first, only the file system knows. */

/** How many folders one walk looks at. */
const MAX_FOLDERS = 2000

interface Folder {
  readonly path: string
  readonly isCertain: boolean
  readonly folders: ListObject
  readonly triple: PyObject
  /** The folders in it that a walk goes into, by name. */
  readonly below: ReadonlyMap<string, Folder>
  /** Why it may hold more than is listed. */
  readonly rest: readonly Cause[]
}

interface Survey {
  readonly call: Call
  readonly followLinks: boolean
  left: number
}

/** `os.path.join(folder, name)` */
export const inFolder = (folder: string, name: string): string =>
  folder.endsWith('/') ? folder + name : `${folder}/${name}`

const inOrder = (call: Call, slots: readonly PyObject[]): Cause[] =>
  slots.length > 1
    ? [{ kind: 'nondeterministic', what: 'the order of the names in a folder', location: call.location }]
    : []

/** What stands below PATH, as `os.walk` tells of it. */
function survey(one: Survey, path: string, isCertain: boolean): Folder {
  one.left -= 1
  const { call } = one
  const { vm } = call
  const origin = originFrom(vm)
  const { names, rest } = namesIn(vm, path)
  const folders: PyObject[] = []
  const files: PyObject[] = []
  const below = new Map<string, Folder>()
  const open: Cause[] = [...rest]
  for (const listed of names) {
    const at = inFolder(path, listed.name)
    const kind = stateAt(vm, at)
    const isThere = listed.isCertain && kind !== 'unknown'
    const slot = isThere ? str(listed.name, origin) : maybe(vm, str(listed.name, origin))
    const isFolder = kind === 'directory' || (kind === 'unknown' && listed.name === '__pycache__')
    if (kind === 'unknown' && !isFolder) {
      open.push({ kind: 'construct', what: `what is at ${at}`, location: vm.location })
      continue
    }
    ;(isFolder ? folders : files).push(slot)
    const isLink = linkTarget(vm, realPath(vm, path) === null ? at : `${realPath(vm, path)}/${listed.name}`) !== null
    if (isFolder && (one.followLinks || !isLink) && one.left > 0)
      below.set(listed.name, survey(one, at, isCertain && isThere))
  }
  const list = (slots: readonly PyObject[]): ListObject => shuffledList(vm, slots, origin, open, inOrder(call, slots))
  const made = list(folders)
  const shown = str(path, origin)
  return { path, isCertain, folders: made, triple: tuple([shown, made, list(files)], origin), below, rest: open }
}

/** What the walk gives after FOLDER itself: its list of folders may have been changed by then. Null where that list is not known any more. */
function* preorder(folder: Folder): Generator<Folder | null> {
  yield folder
  const { items, rest } = folder.folders.cell.contents
  for (const item of items) {
    const name = item.kind === 'unknown' ? item.alternatives?.find(({ kind }) => kind === 'str') : item
    const next = name?.kind === 'str' ? folder.below.get(name.value) : undefined
    if (next !== undefined) yield* preorder(next)
    else if (name?.kind !== 'str') yield null
  }
  if (rest.length > 0 && !isShuffled(rest)) yield null
}

function* postorder(folder: Folder): Generator<Folder> {
  for (const next of folder.below.values()) yield* postorder(next)
  yield folder
}

/** Does more than one folder lie in a folder of the tree? */
const isForked = (folder: Folder): boolean => folder.below.size > 1 || [...folder.below.values()].some(isForked)

const restOf = (folder: Folder): Cause[] => [...folder.rest, ...[...folder.below.values()].flatMap(restOf)]

function stepOf(vm: Interpreter, folder: Folder | null | undefined, rest: readonly Cause[]): Step {
  if (folder === null) return { kind: 'rest', item: unknown(vm, { causes: rest }) }
  if (folder === undefined) return { kind: 'end' }
  return { kind: 'item', slot: folder.isCertain ? folder.triple : maybe(vm, folder.triple) }
}

function at<T>(items: Iterable<T>, wanted: number): T | undefined {
  let index = 0
  for (const item of items) {
    if (index === wanted) return item
    index += 1
  }
  return undefined
}

function walk(call: Call): PyObject {
  const { vm } = call
  const path = pathOf(vm, call.arg('top'))
  if (path === null)
    throw raise(vm, 'TypeError', `expected str, bytes or os.PathLike object, not ${typeName(call.arg('top'))}`)
  const cause: Cause = { kind: 'call', callee: 'os.walk', location: call.location }
  const kind = stateAt(vm, path)
  const onError = call.optional('onerror')
  const isPlain = path !== '' && (onError === null || onError.kind === 'none' || kind === 'directory')
  if (!isPlain || kind === 'unknown') return unknownFrom(vm, [call.arg('top')], { causes: [cause] })
  if (kind !== 'directory') return iterator(vm, 'generator', () => ({ kind: 'end' }))
  const one: Survey = { call, followLinks: flag(call, 'followlinks', false), left: MAX_FOLDERS }
  const top = survey(one, path, true)
  const rest = [...restOf(top), ...(one.left <= 0 ? [{ ...cause, kind: 'budget', what: 'a walk' } as const] : [])]
  const order = flag(call, 'topdown', true) ? preorder : postorder
  const made = iterator(vm, 'generator', (index) => {
    const all = [...order(top)]
    const folder = at(all, index)
    return stepOf(vm, folder === undefined && rest.length > 0 && index === all.length ? null : folder, [...rest, cause])
  })
  return isForked(top) ? { ...made, isUnordered: true } : made
}

export const WALK: NativeFunction = native('walk', 'top, topdown=, onerror=, followlinks=', walk)
