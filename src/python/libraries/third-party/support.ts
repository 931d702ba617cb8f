import { lineLocation } from '../../../model/location.ts'
import { APP_FOLDER, committedPath } from '../../filesystem/app-folder.ts'
import { withFile } from '../../filesystem.ts'
import type { Interpreter } from '../../machine/interpreter.ts'
import type { Call, NativeFunction, PyObject } from '../../native.ts'
import {
  bool,
  dictOf,
  int,
  lift,
  list,
  native,
  none,
  originAbout,
  originFrom,
  str,
  tuple,
  unknown,
  unknownFrom,
} from '../../native.ts'
import { union } from '../../objects/union.ts'
import { guard } from '../../operations/guard.ts'
import { payloadOf, typeName } from '../../operations/types.ts'
import { decode } from '../../text/bytes/codecs.ts'
import { splitlines } from '../../text/str/split.ts'
import { parseQs, quote, unquote, unquotePlus } from '../../text/url/quote.ts'
import { hostInfo, portOf, urlsplit } from '../../text/url/split.ts'
import { raise } from '../../types/exceptions.ts'
import { environmentGet } from '../environment.ts'
import { fileError, mayFail } from '../os-errors.ts'
import { pathObject, pathOf } from '../path-of.ts'

export const ANY = { accepts: 'any' } as const

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

/** The version of a distribution that the app locks; null where it is not pinned or not known. */
export function versionText({ input }: Interpreter, distribution: string): string | null {
  return (input.versions ?? input.distributions)?.get(distribution) ?? null
}

/** The version of a distribution that the app locks, as numbers; null where it is not pinned or not known. */
export function lockedVersion(vm: Interpreter, distribution: string): readonly number[] | null {
  const version = versionText(vm, distribution)
  const numbers = version === null ? null : /^\d+(?:\.\d+)*/.exec(version)
  return numbers === null ? null : numbers[0].split('.').map(Number)
}

/** Is the locked version below WANTED? False where none is pinned: then the newest is taken. */
export function isBefore(vm: Interpreter, distribution: string, wanted: readonly number[]): boolean {
  const locked = lockedVersion(vm, distribution)
  if (locked === null) return false
  for (const [index, part] of wanted.entries()) {
    const own = locked[index] ?? 0
    if (own !== part) return own < part
  }
  return false
}

/** `_before(distribution, major, minor, ...)`: is an older version of it locked? */
export const BEFORE = native('_before', 'distribution, /, *version', (call) => {
  const distribution = call.arg('distribution')
  const wanted = call.rest.map((part) => (part.kind === 'int' ? Number(part.value) : 0))
  return bool(distribution.kind === 'str' && isBefore(call.vm, distribution.value, wanted))
})

/** `_installed(distribution)`: is it among the dependencies? */
export const INSTALLED = native('_installed', 'distribution, /', (call) => {
  const distribution = call.arg('distribution')
  const { distributions } = call.vm.input
  if (distributions === null)
    return unknown(call.vm, {
      types: ['bool'],
      causes: [{ kind: 'construct', what: 'dependencies that are not known', location: call.location }],
    })
  return bool(distribution.kind === 'str' && distributions.has(distribution.value))
})

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

const optionalText = (text: string | null, origin: ReturnType<typeof originFrom>): PyObject =>
  text === null ? none(origin) : str(text, origin)

/** `_split_url(url)`: scheme, netloc, path, query, fragment, username, password, hostname. @throws Raise ValueError */
export const SPLIT_URL = native(
  '_split_url',
  'url, /',
  (call) =>
    guard(call.vm, [call.arg('url')], ['tuple'], () => {
      const origin = originFrom(call.vm, call.arg('url'))
      const { scheme, netloc, path, query, fragment } = urlsplit(text(call, 'url'))
      const { username, password, hostname } = hostInfo(netloc)
      return tuple([
        ...[scheme, netloc, path, query, fragment].map((part) => str(part, origin)),
        ...[username, password, hostname].map((part) => optionalText(part, origin)),
      ])
    }),
  { returns: ['tuple'] },
)

/** `_port(netloc)`: the port's number, or None. @throws Raise ValueError */
export const PORT = native('_port', 'netloc, /', (call) =>
  guard(call.vm, [call.arg('netloc')], null, () => {
    const port = portOf(text(call, 'netloc'))
    const origin = originFrom(call.vm, call.arg('netloc'))
    return port === null ? none(origin) : int(port, origin)
  }),
)

/** `_query(text)`: `urllib.parse.parse_qs`. */
export const QUERY = native(
  '_query',
  'text, /',
  (call) =>
    guard(call.vm, [call.arg('text')], ['dict'], () => {
      const origin = originFrom(call.vm, call.arg('text'))
      const parsed = parseQs(text(call, 'text'))
      return dictOf(
        call.vm,
        [...parsed].map(
          ([key, values]) =>
            [
              key,
              list(
                call.vm,
                values.map((value) => str(value, origin)),
                origin,
              ),
            ] as const,
        ),
        origin,
      )
    }),
  { returns: ['dict'] },
)

/** A native of one str that gives a str. */
export function textNative(name: string, run: (text: string) => string): NativeFunction {
  return native(
    name,
    'text, /',
    (call) =>
      guard(call.vm, [call.arg('text')], ['str'], () =>
        str(run(text(call, 'text')), originFrom(call.vm, call.arg('text'))),
      ),
    { returns: ['str'] },
  )
}

export const UNQUOTE = textNative('_unquote', (given) => unquote(given))
export const UNQUOTE_PLUS = textNative('_unquote_plus', (given) => unquotePlus(given))
export const QUOTE_URL = textNative('_quote_url', (given) => quote(given, ':/?&=@'))

/** A str argument. @throws Raise TypeError */
export function text(call: Call, name: string): string {
  const value = payloadOf(call.arg(name))
  if (value.kind !== 'str') throw raise(call.vm, 'TypeError', 'expected a str')
  return value.value
}
