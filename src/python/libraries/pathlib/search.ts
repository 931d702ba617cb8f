import { maybe, withFile } from '../../filesystem.ts'
import type { Call } from '../../native.ts'
import { bool, originFrom, str } from '../../objects/make.ts'
import type { PyObject } from '../../objects/object.ts'
import { parsePath } from '../../text/pure-path.ts'
import { raise } from '../../types/exceptions.ts'
import { search } from '../glob-search.ts'
import { fileError, mayFail } from '../os-errors.ts'
import { unordered } from '../unordered.ts'
import { pathLike, selfText } from './path-object.ts'

/** The paths that a search found, as a Python iterator: in the file system's order, which is not known. */
export function found(call: Call, pattern: string, isRecursive: boolean): PyObject {
  const { root, names } = parsePath(pattern)
  if (root !== '') throw raise(call.vm, 'NotImplementedError', 'Non-relative patterns are unsupported')
  if (names.length === 0) throw raise(call.vm, 'ValueError', `Unacceptable pattern: '${pattern}'`)
  const result = search(call.vm, selfText(call), isRecursive ? ['**', ...names] : names, true)
  const folder =
    (names.at(-1) === '**' && call.vm.input.pythonVersion.minor < 13) ||
    (pattern.endsWith('/') && call.vm.input.pythonVersion.minor >= 11)
      ? onlyFolders(call, result.found)
      : result.found
  const slots = folder.map(({ path, isCertain }) => {
    const object = pathLike(call, parsePath(path))
    return isCertain ? object : maybe(call.vm, object)
  })
  return unordered(call.vm, 'generator', slots, result.rest)
}

/** A pattern that ends with `/` finds folders alone, and up to Python 3.12 one that ends with `**`. */
function onlyFolders(
  call: Call,
  all: readonly { path: string; isCertain: boolean }[],
): readonly { path: string; isCertain: boolean }[] {
  return all.filter(({ path }) => {
    let isFolder = true
    withFile(call.vm, path, (state) => {
      if (state.kind === 'file') isFolder = false
      return bool(isFolder)
    })
    return isFolder
  })
}

export function iterate(call: Call): PyObject {
  const shown = str(selfText(call), originFrom(call.vm, call.arg('self')))
  return withFile(call.vm, selfText(call), (state) => {
    if (state.kind === 'missing') throw fileError(call.vm, 'ENOENT', shown)
    if (state.kind === 'file' || state.kind === 'not-a-directory') throw fileError(call.vm, 'ENOTDIR', shown)
    if (state.kind === 'unknown') mayFail(call.vm, 'ENOENT', shown)
    return found(call, '*', false)
  })
}
