import type { Call, NativeFunction } from '../native.ts'
import { native } from '../native.ts'
import { bool, bytes, int, list, originAbout, originFrom, str, tuple } from '../objects/make.ts'
import type { PyObject } from '../objects/object.ts'
import { mayBeAbsent, unknownFrom } from '../objects/unknown.ts'
import { guard } from '../operations/guard.ts'
import { optionalInteger } from '../operations/index-number.ts'
import { iterate, openedOr } from '../operations/iterate.ts'
import { payloadOf, typeName } from '../operations/types.ts'
import { hexlify } from '../text/bytes/base64.ts'
import * as text from '../text/bytes/bytes-methods.ts'
import { decode } from '../text/bytes/codecs.ts'
import { raise } from '../types/exceptions.ts'

const TEXT = { ...text }

/** The bytes that an argument is. @throws Raise TypeError */
function data(call: Call, name: string): Uint8Array {
  const value = payloadOf(call.arg(name))
  if (value.kind !== 'bytes')
    throw raise(call.vm, 'TypeError', `a bytes-like object is required, not '${typeName(value)}'`)
  return value.value
}

function optionalData(call: Call, name: string): Uint8Array | null {
  const value = call.optional(name)
  return value === null || value.kind === 'none' ? null : data(call, name)
}

function textArgument(call: Call, name: string, fallback: string): string {
  const value = call.optional(name)
  if (value === null) return fallback
  const text = payloadOf(value)
  if (text.kind !== 'str')
    throw raise(call.vm, 'TypeError', `decode() argument '${name}' must be str, not ${typeName(value)}`)
  return text.value
}

function method(
  name: string,
  parameters: string,
  returns: string,
  run: (self: Uint8Array, call: Call) => PyObject,
): NativeFunction {
  const withSelf = parameters === '' ? 'self, /' : `self, ${parameters}`
  return native(
    name,
    withSelf,
    (call) => guard(call.vm, [call.arg('self')], [returns], () => run(data(call, 'self'), call)),
    { returns: [returns] },
  )
}

const mapped = (name: string, run: (self: Uint8Array) => Uint8Array): NativeFunction =>
  method(name, '', 'bytes', (self, call) => made(call, run(self)))
const asked = (name: string, run: (self: Uint8Array) => boolean): NativeFunction =>
  method(name, '', 'bool', (self, call) => bool(run(self), originAbout(call.vm, call.arg('self'))))

function made(call: Call, value: Uint8Array): PyObject {
  return bytes(value, originFrom(call.vm, call.arg('self')))
}

function parts(call: Call, values: readonly Uint8Array[]): PyObject[] {
  return values.map((value) => made(call, value))
}

/** What is looked for: bytes, or one of them. @throws Raise TypeError, ValueError */
function sought(call: Call): Uint8Array {
  const value = payloadOf(call.arg('sub'))
  if (value.kind === 'bytes') return value.value
  if (value.kind !== 'int' && value.kind !== 'bool')
    throw raise(call.vm, 'TypeError', `argument should be integer or bytes-like object, not '${typeName(value)}'`)
  const number = Number(value.value)
  if (number < 0 || number > 255) throw raise(call.vm, 'ValueError', 'byte must be in range(0, 256)')
  return Uint8Array.of(number)
}

/** Objects of these kinds are never bytes-like. */
const NO_BYTES: readonly PyObject['kind'][] = [
  'str',
  'int',
  'bool',
  'float',
  'none',
  'list',
  'dict',
  'set',
  'frozenset',
  'function',
]

function affix(name: 'startswith' | 'endswith'): NativeFunction {
  return method(name, 'prefix, start=, end=, /', 'bool', (self, call) => {
    const given = payloadOf(call.arg('prefix'))
    const prefixes = given.kind === 'tuple' ? given.items.map((item) => payloadOf(item)) : [given]
    const wrong = prefixes.find(({ kind }) => NO_BYTES.includes(kind))
    if (wrong !== undefined && wrong === given)
      throw raise(call.vm, 'TypeError', `${name} first arg must be bytes or a tuple of bytes, not ${typeName(given)}`)
    const known = prefixes.flatMap((prefix) => (prefix.kind === 'bytes' ? [prefix.value] : []))
    // A tuple is gone through until one fits.
    if (wrong !== undefined && known.length === 0)
      throw raise(call.vm, 'TypeError', `a bytes-like object is required, not '${typeName(wrong)}'`)
    if (known.length < prefixes.length) return unknownFrom(call.vm, prefixes, { types: ['bool'] })
    return bool(
      TEXT[name](self, known, optionalInteger(call, 'start'), optionalInteger(call, 'end')),
      originAbout(call.vm, call.arg('self')),
    )
  })
}

const join = native('join', 'self, iterable, /', (call) => {
  const { items, rest } = iterate(call.vm, openedOr(call.vm, call.arg('iterable'), 'can only join an iterable'))
  const known = items.flatMap((item) => {
    const value = payloadOf(item)
    return value.kind === 'bytes' ? [value.value] : []
  })
  const wrong = items.findIndex((item) => payloadOf(item).kind !== 'bytes')
  const found = items[wrong]
  if (found !== undefined && NO_BYTES.includes(payloadOf(found).kind) && !items.some(mayBeAbsent))
    throw raise(call.vm, 'TypeError', `sequence item ${wrong}: expected a bytes-like object, ${typeName(found)} found`)
  if (rest.length > 0 || known.length < items.length)
    return unknownFrom(call.vm, items, { types: ['bytes'], causes: rest })
  return guard(call.vm, items, ['bytes'], () =>
    bytes(text.join(data(call, 'self'), known), originFrom(call.vm, call.arg('self'), ...items)),
  )
})

/** `bytes.fromhex`, a class method. */
export const BYTES_FROM_HEX = native('fromhex', 'cls, string, /', (call) => {
  const value = payloadOf(call.arg('string'))
  if (value.kind !== 'str')
    throw raise(call.vm, 'TypeError', `fromhex() argument must be str, not ${typeName(call.arg('string'))}`)
  return guard(call.vm, [value], ['bytes'], () => bytes(text.fromhex(value.value), originFrom(call.vm, value)))
})

/** The methods of `bytes`. */
export const BYTES_METHODS: readonly NativeFunction[] = [
  method('decode', 'encoding=, errors=', 'str', (self, call) =>
    str(
      decode(self, textArgument(call, 'encoding', 'utf-8'), textArgument(call, 'errors', 'strict')),
      originFrom(call.vm, call.arg('self')),
    ),
  ),
  method('hex', '', 'str', (self, call) => str(hexlify(self), originFrom(call.vm, call.arg('self')))),
  mapped('upper', text.upper),
  mapped('lower', text.lower),
  mapped('capitalize', text.capitalize),
  mapped('title', text.title),
  mapped('swapcase', text.swapcase),
  ...(['strip', 'lstrip', 'rstrip'] as const).map((name) =>
    method(name, 'chars=, /', 'bytes', (self, call) => made(call, TEXT[name](self, optionalData(call, 'chars')))),
  ),
  ...(['isalnum', 'isalpha', 'isdigit', 'isspace', 'isascii', 'islower', 'isupper'] as const).map((name) =>
    asked(name, TEXT[name]),
  ),
  ...(['find', 'rfind', 'count', 'index', 'rindex'] as const).map((name) =>
    method(name, 'sub, start=, end=, /', 'int', (self, call) =>
      int(
        TEXT[name](self, sought(call), optionalInteger(call, 'start'), optionalInteger(call, 'end')),
        originAbout(call.vm, call.arg('self')),
      ),
    ),
  ),
  affix('startswith'),
  affix('endswith'),
  method('replace', 'old, new, count=, /', 'bytes', (self, call) =>
    made(call, text.replace(self, data(call, 'old'), data(call, 'new'), optionalInteger(call, 'count') ?? -1n)),
  ),
  ...(['split', 'rsplit'] as const).map((name) =>
    method(name, 'sep=, maxsplit=', 'list', (self, call) =>
      list(
        call.vm,
        parts(call, TEXT[name](self, optionalData(call, 'sep'), optionalInteger(call, 'maxsplit') ?? -1n)),
        originFrom(call.vm, call.arg('self')),
      ),
    ),
  ),
  ...(['partition', 'rpartition'] as const).map((name) =>
    method(name, 'sep, /', 'tuple', (self, call) => tuple(parts(call, TEXT[name](self, data(call, 'sep'))))),
  ),
  method('removeprefix', 'prefix, /', 'bytes', (self, call) =>
    made(call, text.removeprefix(self, data(call, 'prefix'))),
  ),
  method('removesuffix', 'suffix, /', 'bytes', (self, call) =>
    made(call, text.removesuffix(self, data(call, 'suffix'))),
  ),
  join,
]
