import { isWritable } from '../../filesystem/base-image.ts'
import type { FileState } from '../../filesystem.ts'
import { putFile, withFile } from '../../filesystem.ts'
import type { Interpreter } from '../../machine/interpreter.ts'
import type { Call } from '../../native.ts'
import { native } from '../../native.ts'
import { bytes, originFrom, str } from '../../objects/make.ts'
import type { ClassObject, PyObject } from '../../objects/object.ts'
import { unknown, unknownFrom } from '../../objects/unknown.ts'
import { guard } from '../../operations/guard.ts'
import { typeName } from '../../operations/types.ts'
import { decode } from '../../text/bytes/codecs.ts'
import { dirname } from '../../text/posixpath.ts'
import { raise } from '../../types/exceptions.ts'
import { fileError, mayFail } from '../os-errors.ts'
import { pathObject, pathOf } from '../path-of.ts'
import { optionalText } from '../support.ts'
import { BUFFERED_RANDOM, BUFFERED_READER, BUFFERED_WRITER, TEXT_FILE } from './classes.ts'
import type { StreamData } from './stream.ts'
import { moveTo, stream, unflushed } from './stream.ts'

/** How a file is to be opened; see `open` in https://docs.python.org/3.11/library/functions.html#open. */
export interface OpenMode {
  readonly action: 'r' | 'w' | 'a' | 'x'
  readonly isBinary: boolean
  readonly updates: boolean
}

/** @throws Raise ValueError */
export function parseMode(vm: Interpreter, text: string): OpenMode {
  const letters = [...text]
  const actions = letters.filter((letter): letter is OpenMode['action'] => ['r', 'w', 'a', 'x'].includes(letter))
  const [action] = actions
  const isValid = letters.every((letter) => 'rwaxbt+U'.includes(letter)) && new Set(letters).size === letters.length
  if (!isValid) throw raise(vm, 'ValueError', `invalid mode: '${text}'`)
  if (text.includes('b') && text.includes('t')) throw raise(vm, 'ValueError', "can't have text and binary mode at once")
  if (actions.length !== 1 || action === undefined)
    throw raise(vm, 'ValueError', 'must have exactly one of create/read/write/append mode')
  return { action, isBinary: text.includes('b'), updates: text.includes('+') }
}

export interface OpenOptions {
  readonly mode: OpenMode
  readonly encoding: string | null
  readonly errors: string | null
  readonly newline: string | null
}

/** Opens the file at the path that FILE stands for. @throws Raise OSError's kin, ValueError, UnicodeDecodeError */
export function openPath(vm: Interpreter, file: PyObject, path: string, options: OpenOptions): PyObject {
  const excess = (['encoding', 'errors', 'newline'] as const).find(
    (name) => options.mode.isBinary && options[name] !== null,
  )
  if (excess !== undefined)
    throw raise(vm, 'ValueError', `binary mode doesn't take an ${excess} argument`.replace('an newline', 'a newline'))
  if (path.includes('\0')) throw raise(vm, 'ValueError', 'embedded null byte')
  const shown = pathObject(file)
  return withFile(vm, path, (state, real) => {
    if (options.mode.action === 'r') return openForReading(vm, shown, real, state, options)
    return openForWriting(vm, shown, real, state, options)
  })
}

function openForReading(
  vm: Interpreter,
  file: PyObject,
  real: string,
  state: FileState,
  options: OpenOptions,
): PyObject {
  if (state.kind === 'missing') throw fileError(vm, 'ENOENT', file)
  if (state.kind === 'not-a-directory') throw fileError(vm, 'ENOTDIR', file)
  if (state.kind === 'directory' || (state.kind === 'unknown' && state.of === 'directory'))
    throw fileError(vm, 'EISDIR', file)
  if (state.kind === 'unknown') mayFail(vm, 'ENOENT', file)
  const content = state.kind === 'unknown' ? unknown(vm, { causes: [state.cause], types: ['bytes'] }) : state.content
  return streamOver(vm, file, real, options, decoded(vm, content, options))
}

function openForWriting(
  vm: Interpreter,
  file: PyObject,
  real: string,
  state: FileState,
  options: OpenOptions,
): PyObject {
  const { action } = options.mode
  if (state.kind === 'directory') throw fileError(vm, 'EISDIR', file)
  if (state.kind === 'not-a-directory') throw fileError(vm, 'ENOTDIR', file)
  if (state.kind === 'file' && action === 'x') throw fileError(vm, 'EEXIST', file)
  if (state.kind === 'unknown' && action === 'x') mayFail(vm, 'EEXIST', file)
  checkFolder(vm, file, dirname(real))
  const before = action === 'a' ? contentOf(vm, state) : bytes(new Uint8Array(), originFrom(vm))
  const opened = streamOver(vm, file, real, options, decoded(vm, before, options))
  putFile(vm, real, unknown(vm, { causes: [unflushed(vm)] }))
  return opened
}

function contentOf(vm: Interpreter, state: FileState): PyObject {
  if (state.kind === 'file') return state.content
  return state.kind === 'unknown'
    ? unknown(vm, { causes: [state.cause], types: ['bytes'] })
    : bytes(new Uint8Array(), originFrom(vm))
}

/** Can a file be made in FOLDER? @throws Raise FileNotFoundError, NotADirectoryError, PermissionError */
export function checkFolder(vm: Interpreter, file: PyObject, folder: string): void {
  withFile(vm, folder, (state) => {
    if (state.kind === 'missing') throw fileError(vm, 'ENOENT', file)
    if (state.kind === 'file' || state.kind === 'not-a-directory') throw fileError(vm, 'ENOTDIR', file)
    if (state.kind === 'unknown') mayFail(vm, 'ENOENT', file)
    if (!isWritable(folder)) {
      // Whose `/` is on a dyno is not told anywhere; the folders of the system are root's.
      if (state.kind === 'directory' && folder !== '/') throw fileError(vm, 'EACCES', file)
      mayFail(vm, 'EACCES', file)
    }
    return file
  })
}

function decoded(vm: Interpreter, content: PyObject, options: OpenOptions): PyObject {
  if (options.mode.isBinary) return content
  if (content.kind !== 'bytes') return unknownFrom(vm, [content], { types: ['str'] })
  const { encoding, errors, newline } = options
  return guard(vm, [content], ['str'], () => {
    const text = decode(content.value, encoding ?? 'utf-8', errors ?? 'strict')
    return str(newline === null ? text.replace(/\r\n?/g, '\n') : text, originFrom(vm, content))
  })
}

function streamOver(
  vm: Interpreter,
  file: PyObject,
  real: string,
  { mode, encoding }: OpenOptions,
  content: PyObject,
): PyObject {
  const canRead = mode.action === 'r' || mode.updates
  const canWrite = mode.action !== 'r' || mode.updates
  const data: StreamData = {
    kind: 'stream',
    isBinary: mode.isBinary,
    canRead,
    canWrite,
    appends: mode.action === 'a',
    path: real,
    encoding: encoding ?? 'utf-8',
  }
  const cls = mode.isBinary ? binaryClass(canRead, canWrite) : TEXT_FILE
  const modeText = `${mode.isBinary && mode.updates ? 'rb' : mode.action}${mode.isBinary && !mode.updates ? 'b' : ''}${mode.updates ? '+' : ''}`
  const opened = stream(vm, cls, data, content, [
    ['name', file],
    ['mode', str(modeText)],
    ...(mode.isBinary ? [] : ([['encoding', str(encoding ?? 'UTF-8')]] as const)),
  ])
  if (mode.action === 'a' && (content.kind === 'str' || content.kind === 'bytes'))
    moveTo(vm, opened, content.value.length)
  return opened
}

function binaryClass(canRead: boolean, canWrite: boolean): ClassObject {
  if (canRead && canWrite) return BUFFERED_RANDOM
  return canRead ? BUFFERED_READER : BUFFERED_WRITER
}

/** The builtin `open`. */
export const OPEN = native('open', 'file, mode=, buffering=, encoding=, errors=, newline=, closefd=, opener=', (call) =>
  openFile(call, call.arg('file')),
)

/** @throws Raise TypeError, ValueError, OSError's kin */
export function openFile(call: Call, file: PyObject): PyObject {
  const { vm } = call
  const path = pathOf(vm, file)
  if (path === null) {
    if (file.kind === 'int' || file.kind === 'bytes' || file.kind === 'unknown')
      return unknownFrom(vm, [file], {
        causes: [{ kind: 'call', callee: 'open', location: call.location }],
        truth: true,
      })
    throw raise(vm, 'TypeError', `expected str, bytes or os.PathLike object, not ${typeName(file)}`)
  }
  const mode = parseMode(vm, optionalText(call, 'mode') ?? 'r')
  const [encoding, errors, newline] = ['encoding', 'errors', 'newline'].map((name) => optionalText(call, name))
  return openPath(vm, file, path, {
    mode,
    encoding: encoding ?? null,
    errors: errors ?? null,
    newline: newline ?? null,
  })
}
