import { putFolder, realPath, withFile } from '../filesystem.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import { none } from '../objects/make.ts'
import type { PyObject } from '../objects/object.ts'
import { dirname } from '../text/posixpath.ts'
import { checkFolder } from './io/open.ts'
import { fileError, mayFail } from './os-errors.ts'

export interface FolderOptions {
  readonly existOk: boolean
}

/** `os.mkdir`: FILE is the path as it was given. @throws Raise FileExistsError, FileNotFoundError, PermissionError */
export function makeFolder(vm: Interpreter, file: PyObject, path: string, { existOk }: FolderOptions): void {
  withFile(vm, path, (state, real) => {
    if (state.kind === 'directory' && existOk) return none()
    if (state.kind === 'directory' || state.kind === 'file') throw fileError(vm, 'EEXIST', file)
    if (state.kind === 'not-a-directory') throw fileError(vm, 'ENOTDIR', file)
    if (state.kind === 'unknown' && !existOk) mayFail(vm, 'EEXIST', file)
    checkFolder(vm, file, dirname(real))
    putFolder(vm, real)
    return none()
  })
}

/** `os.makedirs`: the folders above it too. @throws Raise FileExistsError, NotADirectoryError, PermissionError */
export function makeFolders(vm: Interpreter, file: PyObject, path: string, options: FolderOptions): void {
  const real = realPath(vm, path)
  if (real === null) throw fileError(vm, 'ELOOP', file)
  const above: string[] = []
  for (let folder = dirname(real); folder !== '/'; folder = dirname(folder)) above.push(folder)
  for (const folder of above.toReversed()) makeFolder(vm, file, folder, { existOk: true })
  makeFolder(vm, file, real, options)
}
