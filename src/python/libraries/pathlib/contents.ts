import { putFile, removePath, withFile } from '../../filesystem.ts'
import type { Call } from '../../native.ts'
import { bytes, int, none, originAbout, originFrom, str } from '../../objects/make.ts'
import type { PyObject } from '../../objects/object.ts'
import { unknown, unknownFrom } from '../../objects/unknown.ts'
import { guard } from '../../operations/guard.ts'
import { lift } from '../../operations/lift.ts'
import { payloadOf, typeName } from '../../operations/types.ts'
import { decode, encode } from '../../text/bytes/codecs.ts'
import { codePoints } from '../../text/code-points.ts'
import { dirname } from '../../text/posixpath.ts'
import { raise } from '../../types/exceptions.ts'
import { makeFolder, makeFolders } from '../folders.ts'
import { checkFolder } from '../io/open.ts'
import { fileError, mayFail } from '../os-errors.ts'
import { flag, optionalText } from '../support.ts'
import { selfText } from './path-object.ts'

/** The content of the file as bytes, or an unknown. @throws Raise OSError's kin */
export function contentOf(call: Call): PyObject {
  const shown = str(selfText(call), originFrom(call.vm, call.arg('self')))
  return withFile(call.vm, selfText(call), (state) => {
    switch (state.kind) {
      case 'missing':
        throw fileError(call.vm, 'ENOENT', shown)
      case 'not-a-directory':
        throw fileError(call.vm, 'ENOTDIR', shown)
      case 'directory':
        throw fileError(call.vm, 'EISDIR', shown)
      case 'file':
        return state.content
      case 'unknown':
        mayFail(call.vm, state.of === 'directory' ? 'EISDIR' : 'ENOENT', shown)
        return unknown(call.vm, { causes: [state.cause], types: ['bytes'] })
    }
  })
}

export function readText(call: Call): PyObject {
  return lift(call.vm, contentOf(call), (content) => decodedText(call, content))
}

function decodedText(call: Call, content: PyObject): PyObject {
  if (content.kind !== 'bytes') return unknownFrom(call.vm, [content], { types: ['str'] })
  return guard(call.vm, [content], ['str'], () => {
    const text = decode(
      content.value,
      optionalText(call, 'encoding') ?? 'utf-8',
      optionalText(call, 'errors') ?? 'strict',
    )
    return str(optionalText(call, 'newline') === '' ? text : text.replace(/\r\n?/g, '\n'), originFrom(call.vm, content))
  })
}

/** Puts CONTENT where the path leads. @throws Raise OSError's kin */
function writeContent(call: Call, content: PyObject): void {
  const shown = str(selfText(call), originFrom(call.vm, call.arg('self')))
  withFile(call.vm, selfText(call), (state, real) => {
    if (state.kind === 'directory') throw fileError(call.vm, 'EISDIR', shown)
    if (state.kind === 'not-a-directory') throw fileError(call.vm, 'ENOTDIR', shown)
    checkFolder(call.vm, shown, dirname(real))
    putFile(call.vm, real, content)
    return none()
  })
}

export function writeText(call: Call): PyObject {
  const given = payloadOf(call.arg('data'))
  if (given.kind === 'unknown') {
    writeContent(call, unknownFrom(call.vm, [given], { types: ['bytes'] }))
    return unknownFrom(call.vm, [given], { types: ['int'] })
  }
  if (given.kind !== 'str') throw raise(call.vm, 'TypeError', `data must be str, not ${typeName(call.arg('data'))}`)
  return guard(call.vm, [given], ['int'], () => {
    writeContent(
      call,
      bytes(
        encode(given.value, optionalText(call, 'encoding') ?? 'utf-8', optionalText(call, 'errors') ?? 'strict'),
        originFrom(call.vm, given),
      ),
    )
    return int(codePoints(given.value).length, originAbout(call.vm, given))
  })
}

export function writeBytes(call: Call): PyObject {
  const given = payloadOf(call.arg('data'))
  if (given.kind !== 'bytes' && given.kind !== 'unknown')
    throw raise(call.vm, 'TypeError', `memoryview: a bytes-like object is required, not '${typeName(given)}'`)
  writeContent(call, given)
  return given.kind === 'bytes'
    ? int(given.value.length, originAbout(call.vm, given))
    : unknownFrom(call.vm, [given], { types: ['int'] })
}

export function touch(call: Call): PyObject {
  const shown = str(selfText(call), originFrom(call.vm, call.arg('self')))
  return withFile(call.vm, selfText(call), (state, real) => {
    if (state.kind === 'file' || state.kind === 'directory') {
      if (!flag(call, 'exist_ok', true)) throw fileError(call.vm, 'EEXIST', shown)
      return none()
    }
    if (state.kind === 'not-a-directory') throw fileError(call.vm, 'ENOTDIR', shown)
    checkFolder(call.vm, shown, dirname(real))
    putFile(
      call.vm,
      real,
      state.kind === 'unknown'
        ? unknown(call.vm, { causes: [state.cause], types: ['bytes'] })
        : bytes(new Uint8Array()),
    )
    return none()
  })
}

export function unlink(call: Call): PyObject {
  const shown = str(selfText(call), originFrom(call.vm, call.arg('self')))
  return withFile(call.vm, selfText(call), (state, real) => {
    if (state.kind === 'missing' || state.kind === 'not-a-directory') {
      if (!flag(call, 'missing_ok', false)) throw fileError(call.vm, 'ENOENT', shown)
      return none()
    }
    if (state.kind === 'directory') throw fileError(call.vm, 'EISDIR', shown)
    if (state.kind === 'unknown' && !flag(call, 'missing_ok', false)) mayFail(call.vm, 'ENOENT', shown)
    removePath(call.vm, real)
    return none()
  })
}

export function mkdir(call: Call): PyObject {
  const shown = str(selfText(call), originFrom(call.vm, call.arg('self')))
  const options = { existOk: flag(call, 'exist_ok', false) }
  if (flag(call, 'parents', false)) makeFolders(call.vm, shown, selfText(call), options)
  else makeFolder(call.vm, shown, selfText(call), options)
  return none()
}
