import { lineLocation } from '../../../model/location.ts'
import { ANY } from '../../accepts-any.ts'
import { APP_FOLDER, committedPath } from '../../filesystem/app-folder.ts'
import { withFile } from '../../filesystem.ts'
import type { Interpreter } from '../../machine/interpreter.ts'
import {
  bool,
  type Call,
  lift,
  list,
  native,
  none,
  originAbout,
  originFrom,
  type PyObject,
  str,
  tuple,
  unknownFrom,
} from '../../native.ts'
import { union } from '../../objects/union.ts'
import { guard } from '../../operations/guard.ts'
import { payloadOf, typeName } from '../../operations/types.ts'
import { decode } from '../../text/bytes/codecs.ts'
import { splitlines } from '../../text/str/split.ts'
import { raise } from '../../types/exceptions.ts'
import { environmentGet } from '../environment.ts'
import { fileError, mayFail } from '../os-errors.ts'
import { pathObject, pathOf } from '../path-of.ts'

/** `_read(name, how, missing[, default])`: a config var's value, or `missing`; the read is noted, with the default that it has. */
export const READ = native(
  '_read',
  'name, how, missing, default=, /',
  (call) =>
    lift(call.vm, call.arg('name'), (given) => {
      const name = payloadOf(given)
      const how = call.arg('how')
      if (name.kind === 'unknown')
        return union(call.vm, [unknownFrom(call.vm, [name], { types: ['str'] }), call.arg('missing')])
      if (name.kind !== 'str') throw raise(call.vm, 'TypeError', `str expected, not ${typeName(name)}`)
      return environmentGet(call.vm, name.value, how.kind === 'str' ? how.value : '', call.optional('default'), () =>
        call.arg('missing'),
      )
    }),
  ANY,
)

/** `_caller_file()`: the file of the repository that called the library, as its code object names it. */
export const CALLER_FILE = native('_caller_file', '', (call) =>
  str(call.location === null ? '' : `${APP_FOLDER}/${call.location.path}`),
)

/** `_is_known(value)`: is it a value and not an unknown? For where an unknown would lead nowhere. */
export const IS_KNOWN = native(
  '_is_known',
  'value, /',
  (call) => lift(call.vm, call.arg('value'), (one) => bool(one.kind !== 'unknown', originAbout(call.vm, one))),
  ANY,
)

/** `_is_sentinel(value, sentinel)`: identity with an object that a program cannot come by except from the library. An unknown is not it. */
export const IS_SENTINEL = native(
  '_is_sentinel',
  'value, sentinel, /',
  (call) =>
    lift(call.vm, call.arg('value'), (one) => bool(isSame(one, call.arg('sentinel')), originAbout(call.vm, one))),
  ANY,
)

const isSame = (left: PyObject, right: PyObject): boolean =>
  left === right || (left.kind === 'none' && right.kind === 'none')

/** `_unknown(value, type)`: what is computed from an unknown: of this type, and true. */
export const UNKNOWN = native(
  '_unknown',
  'value, type, /',
  (call) => {
    const type = call.arg('type')
    return unknownFrom(call.vm, [call.arg('value')], { types: type.kind === 'str' ? [type.value] : null, truth: true })
  },
  ANY,
)

/** `_undecided(value)`: a truth that hangs on an unknown. */
export const UNDECIDED = native(
  '_undecided',
  'value, /',
  (call) => unknownFrom(call.vm, [call.arg('value')], { types: ['bool'] }),
  ANY,
)

/** A text file of the app. */
export interface TextFile {
  /** Relative to the snapshot's root. */
  readonly path: string
  /** With line feeds alone, as Python's text mode reads it. */
  readonly text: string
}

/** Reads a text file as `open(file).read()` would, and hands it to USE; an unknown where it is not known. @throws Raise OSError's kin, UnicodeDecodeError */
export function readTextFile(
  call: Call,
  file: PyObject,
  use: (file: TextFile) => PyObject,
  encoding = 'utf-8',
): PyObject {
  const { vm } = call
  return lift(vm, file, (one) => {
    const path = one.kind === 'unknown' ? null : pathOf(vm, one)
    if (path === null) return unknownFrom(vm, [one])
    return withFile(vm, path, (state, real) => {
      if (state.kind === 'unknown') {
        mayFail(vm, 'ENOENT', pathObject(one))
        return unknownFrom(vm, [one], { causes: [state.cause] })
      }
      if (state.kind !== 'file') throw fileError(vm, FAILURES[state.kind], pathObject(one))
      const { content } = state
      if (content.kind !== 'bytes') return unknownFrom(vm, [one, content])
      return guard(vm, [one], null, () => {
        const text = decode(content.value, encoding)
        return use({ path: committedPath(real) ?? real, text: text.replaceAll('\r\n', '\n').replaceAll('\r', '\n') })
      })
    })
  })
}

const FAILURES = { missing: 'ENOENT', 'not-a-directory': 'ENOTDIR', directory: 'EISDIR' } as const

/** One assignment of a file of variables. */
export interface Assignment {
  readonly key: string
  readonly value: string | null
  /** 1-based. */
  readonly line: number
}

/** Assignments as a list of (key, value) tuples; each value's place is its line. */
export function assignmentList(vm: Interpreter, path: string, assignments: readonly Assignment[]): PyObject {
  return list(
    vm,
    assignments.map(({ key, value, line }) => {
      const origin = { ...originFrom(vm), location: lineLocation(path, line) }
      return tuple([str(key), value === null ? none(origin) : str(value, origin)])
    }),
  )
}

/** The encoding argument of a function that opens a file. */
export function encodingOf(call: Call): string {
  const encoding = call.optional('encoding')
  return encoding?.kind === 'str' ? encoding.value : 'utf-8'
}

/** The lines as `str.splitlines` gives them. */
export const linesOf = (text: string): readonly string[] => splitlines(text)

export const optionalText = (text: string | null, origin: ReturnType<typeof originFrom>): PyObject =>
  text === null ? none(origin) : str(text, origin)

/** A str argument. @throws Raise TypeError */
export function text(call: Call, name: string): string {
  const value = payloadOf(call.arg(name))
  if (value.kind !== 'str') throw raise(call.vm, 'TypeError', 'expected a str')
  return value.value
}
