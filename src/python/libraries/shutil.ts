import { putFile, putUnknown, realPath, removePath, withFile } from '../filesystem.ts'
import { mayRaise } from '../machine/fork.ts'
import type { Call, NativeModule } from '../native.ts'
import { native } from '../native.ts'
import { none } from '../objects/make.ts'
import type { PyObject } from '../objects/object.ts'
import { unknown, unknownFrom } from '../objects/unknown.ts'
import { typeName } from '../operations/types.ts'
import { basename, dirname, join } from '../text/posixpath.ts'
import { exceptionClass, raise } from '../types/exceptions.ts'
import { createClass } from '../types/native-class.ts'
import { checkFolder } from './io/open.ts'
import { fileError, mayFail } from './os-errors.ts'
import { pathObject, pathOf } from './path-of.ts'
import { classes, flag, functions, names } from './support.ts'

function pathArgument(call: Call, name: string): string {
  const path = pathOf(call.vm, call.arg(name))
  if (path === null)
    throw raise(call.vm, 'TypeError', `expected str, bytes or os.PathLike object, not ${typeName(call.arg(name))}`)
  return path
}

/** `copy`, `copyfile`, `copy2` and `move`: gives the path of the copy. */
function copied(call: Call, intoFolders: boolean, moves: boolean): PyObject {
  const from = pathArgument(call, 'src')
  const to = pathArgument(call, 'dst')
  return withFile(call.vm, from, (source, realSource) => {
    if (source.kind === 'missing') throw fileError(call.vm, 'ENOENT', pathObject(call.arg('src')))
    if (source.kind === 'directory' && !moves) throw fileError(call.vm, 'EISDIR', pathObject(call.arg('src')))
    if (source.kind === 'unknown') mayFail(call.vm, 'ENOENT', pathObject(call.arg('src')))
    return withFile(call.vm, to, (target, realTarget) => {
      const place = target.kind === 'directory' && intoFolders ? join(realTarget, basename(from)) : realTarget
      checkFolder(call.vm, pathObject(call.arg('dst')), dirname(place))
      if (source.kind === 'file' && target.kind !== 'unknown') putFile(call.vm, place, source.content)
      else putUnknown(call.vm, place, { kind: 'construct', what: `what is at ${place}`, location: call.location })
      if (moves) removePath(call.vm, realSource)
      return target.kind === 'directory'
        ? unknownFrom(call.vm, [call.arg('dst')], {
            types: ['str'],
            truth: true,
            causes: [{ kind: 'call', callee: 'shutil.copy', location: call.location }],
          })
        : call.arg('dst')
    })
  })
}

function removeTree(call: Call): PyObject {
  const path = pathArgument(call, 'path')
  const isQuiet = flag(call, 'ignore_errors', false)
  return withFile(call.vm, path, (state, real) => {
    if (state.kind === 'missing' && !isQuiet) throw fileError(call.vm, 'ENOENT', pathObject(call.arg('path')))
    if (state.kind === 'file' && !isQuiet) throw fileError(call.vm, 'ENOTDIR', pathObject(call.arg('path')))
    if (state.kind === 'unknown' && !isQuiet) mayFail(call.vm, 'ENOENT', pathObject(call.arg('path')))
    if (state.kind !== 'file') removePath(call.vm, real)
    return none()
  })
}

function copyTree(call: Call): PyObject {
  const real = realPath(call.vm, pathArgument(call, 'dst'))
  const cause = { kind: 'call', callee: 'shutil.copytree', location: call.location } as const
  mayRaise(call.vm, () => raise(call.vm, 'OSError', unknown(call.vm, { causes: [cause], types: ['str'] })))
  if (real !== null) putUnknown(call.vm, real, cause)
  return call.arg('dst')
}

const ERROR = createClass({ name: 'Error', module: 'shutil', bases: [exceptionClass('OSError')] })

/** `shutil` */
export const shutil: NativeModule = {
  name: 'shutil',
  attributes: {
    ...functions(
      native(
        'which',
        'cmd, mode=, path=',
        (call) =>
          unknownFrom(call.vm, [call.arg('cmd')], {
            types: ['str', 'NoneType'],
            causes: [{ kind: 'nondeterministic', what: 'which programs the dyno has', location: call.location }],
          }),
        { accepts: 'any' },
      ),
      native('copy', 'src, dst, *, follow_symlinks=', (call) => copied(call, true, false)),
      native('copy2', 'src, dst, *, follow_symlinks=', (call) => copied(call, true, false)),
      native('copyfile', 'src, dst, *, follow_symlinks=', (call) => copied(call, false, false)),
      native('move', 'src, dst, copy_function=', (call) => copied(call, true, true)),
      native('rmtree', 'path, ignore_errors=, onerror=, *, onexc=, dir_fd=', removeTree),
      native(
        'copytree',
        'src, dst, symlinks=, ignore=, copy_function=, ignore_dangling_symlinks=, dirs_exist_ok=',
        copyTree,
      ),
    ),
    ...classes(ERROR),
  },
  others:
    names(`COPY_BUFSIZE ExecError ReadError RegistryError SameFileError SpecialFileError chown copyfileobj copymode copystat disk_usage get_archive_formats get_terminal_size get_unpack_formats ignore_patterns
make_archive register_archive_format register_unpack_format unpack_archive unregister_archive_format unregister_unpack_format`),
}
