import { isWritable } from '../filesystem/base-image.ts'
import type { FileState } from '../filesystem.ts'
import {
  linkTarget,
  listFolder,
  maybe,
  putFile,
  putFolder,
  putUnknown,
  realPath,
  removePath,
  withFile,
} from '../filesystem.ts'
import type { Call, NativeFunction, NativeModule } from '../native.ts'
import { native } from '../native.ts'
import { bool, none, originAbout, originFrom, str } from '../objects/make.ts'
import type { PyObject } from '../objects/object.ts'
import { unknown } from '../objects/unknown.ts'
import { optionalInteger } from '../operations/index-number.ts'
import { typeName } from '../operations/types.ts'
import { dirname } from '../text/posixpath.ts'
import { raise } from '../types/exceptions.ts'
import { makeFolder, makeFolders } from './folders.ts'
import { checkFolder } from './io/open.ts'
import { fileError, mayFail } from './os-errors.ts'
import { SCAN } from './os-scandir.ts'
import { statResult } from './os-stat.ts'
import { WALK } from './os-walk.ts'
import { pathObject, pathOf, withBytes } from './path-of.ts'
import { flag, functions } from './support.ts'
import { shuffledList } from './unordered.ts'

/** A path argument: its text, and the object that an error names. @throws Raise TypeError */
function pathArgument(call: Call, name: string): { path: string; shown: PyObject } {
  const object = call.arg(name)
  const path = pathOf(call.vm, object)
  if (path === null)
    throw raise(call.vm, 'TypeError', `expected str, bytes or os.PathLike object, not ${typeName(object)}`)
  return { path, shown: pathObject(object) }
}

/** Hands what stands at a path to RUN. @throws Raise FileNotFoundError, NotADirectoryError */
function existing(
  call: Call,
  name: string,
  run: (state: FileState, real: string, shown: PyObject) => PyObject,
): PyObject {
  const { path, shown } = pathArgument(call, name)
  return withFile(call.vm, path, (state, real) => {
    if (state.kind === 'missing') throw fileError(call.vm, 'ENOENT', shown)
    if (state.kind === 'not-a-directory') throw fileError(call.vm, 'ENOTDIR', shown)
    if (state.kind === 'unknown') mayFail(call.vm, 'ENOENT', shown)
    return run(state, real, shown)
  })
}

/** `os.listdir(path)`: the names are the file system's, in its own order, which nobody knows. */
function listDirectory(call: Call): PyObject {
  const given = call.optional('path')
  const wanted: Call = given === null || given.kind === 'none' ? { ...call, arg: () => str('.') } : call
  return existing(wanted, 'path', (state, real, shown) => {
    if (state.kind === 'file') throw fileError(call.vm, 'ENOTDIR', shown)
    const { names, rest } = listFolder(call.vm, real)
    const slots = names.map(({ name, isCertain }) =>
      isCertain ? str(name, originFrom(call.vm)) : maybe(call.vm, str(name, originFrom(call.vm))),
    )
    const open = state.kind === 'unknown' ? [...rest, state.cause] : rest
    const order =
      slots.length > 1
        ? [{ kind: 'nondeterministic', what: 'the order of the names in a folder', location: call.location } as const]
        : []
    return shuffledList(call.vm, slots, originFrom(call.vm), open, order)
  })
}

function remove(call: Call): PyObject {
  return existing(call, 'path', (state, real, shown) => {
    if (state.kind === 'directory') throw fileError(call.vm, 'EISDIR', shown)
    removePath(call.vm, real)
    return none()
  })
}

function removeFolder(call: Call): PyObject {
  return existing(call, 'path', (state, real, shown) => {
    if (state.kind === 'file') throw fileError(call.vm, 'ENOTDIR', shown)
    const { names, rest } = listFolder(call.vm, real)
    if (names.some(({ isCertain }) => isCertain)) throw fileError(call.vm, 'ENOTEMPTY', shown)
    if (names.length + rest.length > 0) mayFail(call.vm, 'ENOTEMPTY', shown)
    removePath(call.vm, real)
    return none()
  })
}

function rename(call: Call): PyObject {
  return existing(call, 'src', (state, real, shown) => {
    const to = realPath(call.vm, pathArgument(call, 'dst').path)
    if (to === null) return none()
    checkFolder(call.vm, shown, dirname(to))
    if (state.kind === 'file') putFile(call.vm, to, state.content)
    else if (state.kind === 'directory') putFolder(call.vm, to)
    else putUnknown(call.vm, to, { kind: 'construct', what: `what is at ${to}`, location: call.location })
    removePath(call.vm, real)
    return none()
  })
}

/** `os.access(path, mode)`: the dyno's user may read the app's files, and write in its folder. */
function access(call: Call): PyObject {
  const { path } = pathArgument(call, 'path')
  const origin = originAbout(call.vm, call.arg('path'))
  return withFile(call.vm, path, (state, real) => {
    if (state.kind === 'missing' || state.kind === 'not-a-directory') return bool(false, origin)
    const mode = optionalInteger(call, 'mode') ?? 0n
    const isSure = state.kind !== 'unknown' && isWritable(real) && (mode & 1n) === 0n
    if (isSure || (state.kind !== 'unknown' && mode === 0n)) return bool(true, origin)
    return unknown(call.vm, {
      causes: [{ kind: 'construct', what: `what the dyno's user may do with ${real}`, location: call.location }],
      types: ['bool'],
      origin,
    })
  })
}

function linkOf(call: Call): PyObject {
  const { path, shown } = pathArgument(call, 'path')
  const target = linkTarget(call.vm, path)
  if (target === null) throw fileError(call.vm, 'EINVAL', shown)
  return str(target)
}

const status = (name: string): NativeFunction =>
  native(name, 'path, *, dir_fd=, follow_symlinks=', (call) =>
    existing(call, 'path', (state) => statResult(call.vm, state)),
  )

/** The functions of `os` about files. */
export const OS_FILES: NativeModule['attributes'] = withBytes({
  ...functions(
    native('listdir', 'path=', listDirectory, { returns: ['list'] }),
    native('mkdir', 'path, mode=, *, dir_fd=', (call) => {
      const { path, shown } = pathArgument(call, 'path')
      makeFolder(call.vm, shown, path, { existOk: false })
      return none()
    }),
    native('makedirs', 'name, mode=, exist_ok=', (call) => {
      const { path, shown } = pathArgument(call, 'name')
      makeFolders(call.vm, shown, path, { existOk: flag(call, 'exist_ok', false) })
      return none()
    }),
    native('remove', 'path, *, dir_fd=', remove),
    native('unlink', 'path, *, dir_fd=', remove),
    native('rmdir', 'path, *, dir_fd=', removeFolder),
    native('rename', 'src, dst', rename),
    native('renames', 'src, dst', rename),
    native('replace', 'src, dst', rename),
    native('access', 'path, mode, *, dir_fd=, effective_ids=, follow_symlinks=', access, { returns: ['bool'] }),
    native('readlink', 'path, *, dir_fd=', linkOf, { returns: ['str'] }),
    native('chmod', 'path, mode, *, dir_fd=, follow_symlinks=', (call) => existing(call, 'path', () => none())),
    status('stat'),
    status('lstat'),
    WALK,
    SCAN,
  ),
})
