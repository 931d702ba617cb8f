import { ANY } from '../accepts-any.ts'
import type { Call, Interpreter, NativeFunction } from '../native.ts'
import { native } from '../native.ts'
import { float, int, none, originFrom, slotOf, str, tuple } from '../objects/make.ts'
import type { MappingContents, PyObject } from '../objects/object.ts'
import { unknown, unknownFrom } from '../objects/unknown.ts'
import { binary } from '../operations/arithmetic.ts'
import { getAttribute } from '../operations/attributes.ts'
import { callObject } from '../operations/call.ts'
import { lookupSpecial } from '../operations/class-attributes.ts'
import { formatOf } from '../operations/format-object.ts'
import { guard } from '../operations/guard.ts'
import { wholeNumber } from '../operations/index-number.ts'
import { asciiOf, reprOf, strOf } from '../operations/text.ts'
import { payloadOf, typeName } from '../operations/types.ts'
import { divmod as floatDivmod, roundToDigits, roundToInteger } from '../text/numbers/floats.ts'
import * as integers from '../text/numbers/integers.ts'
import { chr, ord } from '../text/str/translate.ts'
import { raise } from '../types/exceptions.ts'

const INTEGERS = { ...integers }

const integer = (call: Call, name: string): bigint => wholeNumber(call.vm, call.arg(name))

function based(name: 'bin' | 'oct' | 'hex'): NativeFunction {
  return native(
    name,
    'number, /',
    (call) => str(INTEGERS[name](integer(call, 'number')), originFrom(call.vm, call.arg('number'))),
    { returns: ['str'] },
  )
}

/** What the program has put in the place of `sys.stdout`; null where it has not. */
function redirected(vm: Interpreter): PyObject | null {
  const slot = slotOf(vm.natives.get('sys')?.namespace.contents ?? NOTHING, 'stdout')
  return slot === undefined || slot.kind === 'absent' || slot.kind === 'unknown' ? null : slot
}

const NOTHING: MappingContents = { kind: 'mapping', isNamespace: true, entries: new Map(), rest: [] }

/** What goes to a file can be read again; standard output nobody reads, but what stands in its place. */
function print(call: Call): PyObject {
  const { vm } = call
  const given = call.optional('file')
  const file = given === null || given.kind === 'none' ? redirected(vm) : given
  if (file === null || file.kind === 'none') {
    // Each object is asked for its text all the same.
    for (const item of call.rest) if (item.kind === 'instance' && !item.cls.isNative) strOf(vm, item)
    return none()
  }
  const option = (name: string, usual: string): PyObject => {
    const given = call.optional(name)
    return given === null || given.kind === 'none' ? str(usual) : given
  }
  const [between, end] = [option('sep', ' '), option('end', '\n')]
  const text = call.rest.reduce<PyObject>((before, item, index) => {
    const start = index === 0 ? before : binary(vm, '+', before, between)
    return binary(vm, '+', start, strOf(vm, item))
  }, str(''))
  callObject(vm, getAttribute(vm, file, 'write'), [binary(vm, '+', text, end)])
  return none()
}

function absolute(call: Call): PyObject {
  const given = call.arg('x')
  const method = given.kind === 'instance' ? lookupSpecial(call.vm, given, '__abs__') : null
  if (method !== null) return callObject(call.vm, method, [])
  const value = payloadOf(given)
  const origin = originFrom(call.vm, given)
  if (value.kind === 'float') return float(Math.abs(value.value), origin)
  if (value.kind === 'complex')
    return value.real === 0 || value.imag === 0
      ? float(Math.abs(value.real) + Math.abs(value.imag), origin)
      : unknownFrom(call.vm, [given], {
          types: ['float'],
          causes: [{ kind: 'construct', what: 'the length of a complex number', location: call.location }],
        })
  if (value.kind === 'int' || value.kind === 'bool') {
    const number = BigInt(value.value)
    return int(number < 0n ? -number : number, origin)
  }
  throw raise(call.vm, 'TypeError', `bad operand type for abs(): '${typeName(given)}'`)
}

function rounded(call: Call): PyObject {
  const given = call.arg('number')
  const method = given.kind === 'instance' ? lookupSpecial(call.vm, given, '__round__') : null
  const digits = call.optional('ndigits')
  if (method !== null) return callObject(call.vm, method, digits === null ? [] : [digits])
  const value = payloadOf(given)
  const origin = originFrom(call.vm, given)
  const places = digits === null || digits.kind === 'none' ? null : integer(call, 'ndigits')
  return guard(call.vm, [given], null, () => {
    if (value.kind === 'float')
      return places === null
        ? int(roundToInteger(value.value), origin)
        : float(roundToDigits(value.value, places), origin)
    if (value.kind === 'int' || value.kind === 'bool')
      return int(places === null ? BigInt(value.value) : integers.roundInteger(BigInt(value.value), places), origin)
    throw raise(call.vm, 'TypeError', `type ${typeName(given)} doesn't define __round__ method`)
  })
}

function power(call: Call): PyObject {
  const modulus = call.optional('mod')
  if (modulus === null || modulus.kind === 'none') return binary(call.vm, '**', call.arg('base'), call.arg('exp'))
  const base = call.arg('base')
  const own = base.kind === 'instance' ? lookupSpecial(call.vm, base, '__pow__') : null
  if (own !== null) return callObject(call.vm, own, [call.arg('exp'), modulus])
  const three = ['base', 'exp', 'mod'].map((name) => call.arg(name))
  if (three.some((one) => !['int', 'bool', 'float', 'complex'].includes(payloadOf(one).kind)))
    throw raise(
      call.vm,
      'TypeError',
      `unsupported operand type(s) for ** or pow(): ${three.map((one) => `'${typeName(one)}'`).join(', ')}`,
    )
  if (three.some((one) => payloadOf(one).kind === 'float'))
    throw raise(call.vm, 'TypeError', 'pow() 3rd argument not allowed unless all arguments are integers')
  return guard(call.vm, [call.arg('base')], ['int'], () =>
    int(
      integers.powerModulo(integer(call, 'base'), integer(call, 'exp'), integer(call, 'mod')),
      originFrom(call.vm, call.arg('base')),
    ),
  )
}

function divided(call: Call): PyObject {
  const { vm } = call
  const [x, y] = [call.arg('x'), call.arg('y')]
  const numbers = [payloadOf(x), payloadOf(y)]
  const [left, right] = numbers
  const origin = originFrom(vm, x, y)
  const isNumber = (value: PyObject | undefined): boolean =>
    value?.kind === 'int' || value?.kind === 'bool' || value?.kind === 'float'
  if (!isNumber(left) || !isNumber(right)) {
    const method = x.kind === 'instance' ? lookupSpecial(vm, x, '__divmod__') : null
    if (method !== null) return callObject(vm, method, [y])
    const reflected = y.kind === 'instance' ? lookupSpecial(vm, y, '__rdivmod__') : null
    if (reflected !== null) return callObject(vm, reflected, [x])
    // A Decimal, a timedelta: what `//` and `%` do with them, CPython's do together.
    if ([x, y].some((one) => one.kind === 'instance' && one.cls.isNative && one.payload === null))
      return tuple([binary(vm, '//', x, y), binary(vm, '%', x, y)], origin)
    throw raise(vm, 'TypeError', `unsupported operand type(s) for divmod(): '${typeName(x)}' and '${typeName(y)}'`)
  }
  if (left?.kind === 'float' || right?.kind === 'float') {
    return guard(vm, [x, y], ['tuple'], () =>
      tuple(
        floatDivmod(toNumber(left), toNumber(right)).map((part) => float(part, origin)),
        origin,
      ),
    )
  }
  return guard(vm, [x, y], ['tuple'], () =>
    tuple(
      integers.divmod(integer(call, 'x'), integer(call, 'y')).map((part) => int(part, origin)),
      origin,
    ),
  )
}

function toNumber(value: PyObject | undefined): number {
  if (value?.kind === 'float') return value.value
  return value?.kind === 'int' ? integers.toFloat(value.value) : value?.kind === 'bool' ? Number(value.value) : 0
}

/** What cannot be told: what a person types, and what other code does. */
function opaque(name: string, types: readonly string[] | null): NativeFunction {
  return native(
    name,
    '*args, **kwargs',
    (call) => unknown(call.vm, { types, causes: [{ kind: 'call', callee: name, location: call.location }] }),
    ANY,
  )
}

/** The builtin functions of numbers and text, and what is left. */
export const VALUES: readonly NativeFunction[] = [
  native('abs', 'x, /', absolute),
  native('round', 'number, ndigits=', rounded),
  native('pow', 'base, exp, mod=', power),
  native('divmod', 'x, y, /', divided),
  based('bin'),
  based('oct'),
  based('hex'),
  native(
    'chr',
    'i, /',
    (call) =>
      guard(call.vm, [call.arg('i')], ['str'], () => str(chr(integer(call, 'i')), originFrom(call.vm, call.arg('i')))),
    { returns: ['str'] },
  ),
  native(
    'ord',
    'c, /',
    (call) => {
      const given = payloadOf(call.arg('c'))
      if (given.kind !== 'str')
        throw raise(call.vm, 'TypeError', `ord() expected string of length 1, but ${typeName(call.arg('c'))} found`)
      return guard(call.vm, [given], ['int'], () => int(ord(given.value), originFrom(call.vm, given)))
    },
    { returns: ['int'] },
  ),
  native('repr', 'obj, /', (call) => reprOf(call.vm, call.arg('obj')), ANY),
  native('ascii', 'obj, /', (call) => asciiOf(call.vm, call.arg('obj')), ANY),
  native(
    'format',
    'value, spec=, /',
    (call) => formatOf(call.vm, call.arg('value'), call.optional('spec') ?? str('')),
    ANY,
  ),
  native('print', '*args, sep=, end=, file=, flush=', print, ANY),
  native('breakpoint', '*args, **kwargs', () => none(), ANY),
  opaque('input', ['str']),
  opaque('memoryview', null),
  opaque('bytearray', null),
  opaque('aiter', null),
  opaque('anext', null),
]
