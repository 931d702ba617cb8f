import { APP_FOLDER } from '../filesystem/app-folder.ts'
import { type FileState, linkTarget, realPath, withFile } from '../filesystem.ts'
import { type Call, type NativeFunction, native } from '../native.ts'
import { bool, int, originAbout } from '../objects/make.ts'
import type { PyObject } from '../objects/object.ts'
import { unknownFrom } from '../objects/unknown.ts'
import * as posixpath from '../text/posixpath.ts'
import { fileError, mayFail } from './os-errors.ts'
import { pathArgument, pathObject } from './path-of.ts'

/** A question about what stands at a path of the dyno: null is "not known". */
export function question(name: string, answer: (state: FileState) => boolean | null): NativeFunction {
  return native(
    name,
    'path',
    (call) => {
      const origin = originAbout(call.vm, call.arg('path'))
      const text = pathArgument(call, 'path')
      if (text.includes('\0')) return bool(false, origin)
      return withFile(call.vm, text, (state) => {
        const known = answer(state)
        if (known !== null) return bool(known, origin)
        return unknownFrom(call.vm, [call.arg('path')], {
          types: ['bool'],
          origin,
          causes: state.kind === 'unknown' ? [state.cause] : [],
        })
      })
    },
    { returns: ['bool'] },
  )
}

export const exists = (state: FileState): boolean | null =>
  state.kind === 'unknown' ? null : state.kind === 'file' || state.kind === 'directory'

/** What tells of a file: its size where that is known. */
export function size(call: Call): PyObject {
  const shown = pathObject(call.arg('path'))
  return withFile(call.vm, pathArgument(call, 'path'), (state) => {
    if (state.kind === 'missing') throw fileError(call.vm, 'ENOENT', shown)
    if (state.kind === 'not-a-directory') throw fileError(call.vm, 'ENOTDIR', shown)
    if (state.kind === 'file' && state.content.kind === 'bytes')
      return int(state.content.value.length, originAbout(call.vm, state.content))
    if (state.kind === 'unknown') mayFail(call.vm, 'ENOENT', shown)
    return unknownFrom(call.vm, [call.arg('path')], {
      types: ['int'],
      causes: [{ kind: 'call', callee: 'os.path.getsize', location: call.location }],
    })
  })
}

/** When a file was changed differs from dyno to dyno. */
export function timeOf(name: string): NativeFunction {
  return native(
    name,
    'path',
    (call) => {
      const shown = pathObject(call.arg('path'))
      return withFile(call.vm, pathArgument(call, 'path'), (state) => {
        if (state.kind === 'missing') throw fileError(call.vm, 'ENOENT', shown)
        if (state.kind === 'unknown') mayFail(call.vm, 'ENOENT', shown)
        return unknownFrom(call.vm, [], {
          types: ['float'],
          causes: [{ kind: 'nondeterministic', what: `os.path.${name}`, location: call.location }],
        })
      })
    },
    { returns: ['float'] },
  )
}

export function isLink(call: Call): PyObject {
  const text = pathArgument(call, 'path')
  const folder = realPath(call.vm, posixpath.dirname(posixpath.abspath(text, APP_FOLDER)))
  const name = posixpath.basename(text)
  return bool(
    folder !== null && linkTarget(call.vm, posixpath.join(folder, name)) !== null,
    originAbout(call.vm, call.arg('path')),
  )
}
