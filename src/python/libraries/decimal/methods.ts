import type { Call, NativeFunction } from '../../native.ts'
import { native } from '../../native.ts'
import { bool, float, int, NOT_IMPLEMENTED, originAbout, originFrom, str, tuple } from '../../objects/make.ts'
import type { Origin, PyObject } from '../../objects/object.ts'
import { payloadOf } from '../../operations/types.ts'
import * as text from '../../text/decimal.ts'
import * as arithmetics from '../../text/decimal-arithmetic.ts'
import { raise } from '../../types/exceptions.ts'
import { namedTuple, record } from '../named-tuple.ts'
import { guardWith, unmodelled, varying } from '../support.ts'
import { decimalObject, ERRORS, operand, self } from './data.ts'

type Finite = text.FiniteDecimal

function arithmetic(name: string, run: (left: Finite, right: Finite) => Finite): NativeFunction {
  return native(name, 'self, other, mod=, /', (call) => {
    const [left, right] = [self(call), operand(call.arg('other'))]
    if (right === null) return NOT_IMPLEMENTED
    const sources = [call.arg('self'), call.arg('other')]
    if (left.kind !== 'finite' || right.kind !== 'finite')
      return unmodelled(call.vm, 'arithmetic of infinite Decimals', sources, ['decimal.Decimal'])
    return guardWith(call.vm, sources, ['decimal.Decimal'], ERRORS, () =>
      decimalObject(call.vm, run(left, right), originFrom(call.vm, ...sources)),
    )
  })
}

/** An operator, and the same with its sides changed over. */
const both = (name: string, run: (left: Finite, right: Finite) => Finite): NativeFunction[] => [
  arithmetic(`__${name}__`, run),
  arithmetic(`__r${name}__`, (left, right) => run(right, left)),
]

function comparison(name: string, test: (order: number) => boolean): NativeFunction {
  return native(name, 'self, other, /', (call) => {
    const other = payloadOf(call.arg('other'))
    const [left, right] = [
      self(call),
      other.kind === 'float' && Number.isFinite(other.value) ? text.fromFloat(other.value) : operand(call.arg('other')),
    ]
    if (right === null) return NOT_IMPLEMENTED
    const origin = originAbout(call.vm, call.arg('self'), call.arg('other'))
    if (left.kind !== 'finite' || right.kind !== 'finite')
      return unmodelled(call.vm, 'the comparison of infinite Decimals', [call.arg('self')], ['bool'])
    return bool(test(text.compareDecimals(left, right)), origin)
  })
}

const COMPARISONS: Readonly<Record<string, (order: number) => boolean>> = {
  __eq__: (order) => order === 0,
  __lt__: (order) => order < 0,
  __le__: (order) => order <= 0,
  __gt__: (order) => order > 0,
  __ge__: (order) => order >= 0,
}

const notHere = (name: string): NativeFunction =>
  native(name, 'self, *args, **kwargs', (call) =>
    unmodelled(call.vm, `\`Decimal.${name}\``, [call.arg('self'), ...call.rest]),
  )

function finite(call: Call, run: (value: Finite, origin: Origin) => PyObject): PyObject {
  const value = self(call)
  if (value.kind !== 'finite') return unmodelled(call.vm, 'an infinite Decimal', [call.arg('self')])
  return guardWith(call.vm, [call.arg('self')], null, ERRORS, () => run(value, originFrom(call.vm, call.arg('self'))))
}

/** A method that makes another Decimal of a finite one. */
const made = (name: string, run: (value: Finite) => Finite, parameters = 'self, /'): NativeFunction =>
  native(name, parameters, (call) => finite(call, (value, origin) => decimalObject(call.vm, run(value), origin)))

/** What is told of any Decimal. */
const told = (name: string, test: (value: text.Decimal) => boolean): NativeFunction =>
  native(name, 'self, /', (call) => bool(test(self(call)), originAbout(call.vm, call.arg('self'))))

/** The name of a rounding mode; undefined where none is given. @throws Raise TypeError */
function modeOf(call: Call): string | undefined {
  const given = call.optional('rounding')
  if (given === null || given.kind === 'none') return undefined
  const value = payloadOf(given)
  if (value.kind !== 'str') throw raise(call.vm, 'TypeError', 'rounding must be a string')
  return value.value
}

function quantized(call: Call): PyObject {
  const pattern = operand(call.arg('exp'))
  if (pattern === null) throw raise(call.vm, 'TypeError', 'conversion to Decimal is not supported')
  return finite(call, (value, origin) =>
    pattern.kind === 'finite'
      ? decimalObject(call.vm, arithmetics.quantize(value, pattern, modeOf(call)), origin)
      : unmodelled(call.vm, 'an infinite Decimal', [call.arg('exp')]),
  )
}

/** `round(value)` is an int, `round(value, digits)` a Decimal. */
function rounded(call: Call): PyObject {
  const digits = call.optional('n')
  const count = digits === null ? null : payloadOf(digits)
  return finite(call, (value, origin) => {
    if (count === null) return int(text.decimalToInteger(arithmetics.toIntegral(value)), origin)
    if (count.kind !== 'int') throw raise(call.vm, 'TypeError', 'optional arg must be an integer')
    const pattern: Finite = { kind: 'finite', negative: false, coefficient: 1n, exponent: -Number(count.value) }
    return decimalObject(call.vm, arithmetics.quantize(value, pattern), origin)
  })
}

const TUPLE = namedTuple({ name: 'DecimalTuple', module: 'decimal', fields: ['sign', 'digits', 'exponent'] })

function asTuple(call: Call): PyObject {
  return finite(call, (value, origin) => {
    const digits = [...value.coefficient.toString()].map((digit) => int(BigInt(digit), origin))
    return record(call.vm, TUPLE, [
      int(value.negative ? 1 : 0, origin),
      tuple(digits, origin),
      int(value.exponent, origin),
    ])
  })
}

function ratio(call: Call): PyObject {
  return finite(call, (value, origin) => {
    const power = 10n ** BigInt(Math.abs(value.exponent))
    const [top, bottom] = value.exponent >= 0 ? [value.coefficient * power, 1n] : [value.coefficient, power]
    const shared = commonDivisor(top, bottom)
    const signed = value.negative ? -top : top
    return tuple([int(signed / shared, origin), int(bottom / shared, origin)], origin)
  })
}

const commonDivisor = (left: bigint, right: bigint): bigint =>
  right === 0n ? left : commonDivisor(right, left % right)

const ZERO: Finite = { kind: 'finite', negative: false, coefficient: 0n, exponent: 0 }

/** The methods of `Decimal`. */
export const METHODS: readonly NativeFunction[] = [
  ...both('add', text.add),
  ...both('sub', text.subtract),
  ...both('mul', text.multiply),
  ...both('truediv', arithmetics.divide),
  ...both('floordiv', arithmetics.floorDivide),
  ...both('mod', arithmetics.modulo),
  ...both('pow', arithmetics.power),
  ...Object.entries(COMPARISONS).map(([name, test]) => comparison(name, test)),
  ...['__divmod__', '__rdivmod__', 'ln', 'log10', 'exp', 'fma', 'remainder_near', 'scaleb', 'shift', 'rotate'].map(
    notHere,
  ),
  made('__neg__', text.negate),
  made('__pos__', (value) => text.add(value, ZERO)),
  made('__abs__', (value) => text.add({ ...value, negative: false }, ZERO)),
  made('copy_abs', (value) => ({ ...value, negative: false })),
  made('copy_negate', (value) => ({ ...value, negative: !value.negative })),
  made('normalize', arithmetics.normalize, 'self, context='),
  made('sqrt', arithmetics.squareRoot, 'self, context='),
  ...['to_integral_value', 'to_integral'].map((name) =>
    native(name, 'self, rounding=, context=', (call) =>
      finite(call, (value, origin) => decimalObject(call.vm, arithmetics.toIntegral(value, modeOf(call)), origin)),
    ),
  ),
  native('quantize', 'self, exp, rounding=, context=', quantized, { returns: ['decimal.Decimal'] }),
  native('__round__', 'self, n=, /', rounded),
  native('as_tuple', 'self, /', asTuple),
  native('as_integer_ratio', 'self, /', ratio),
  native('adjusted', 'self, /', (call) =>
    finite(call, (value, origin) => int(value.exponent + value.coefficient.toString().length - 1, origin)),
  ),
  native('compare', 'self, other, context=', (call) => {
    const [left, right] = [self(call), operand(call.arg('other'))]
    if (left.kind !== 'finite' || right?.kind !== 'finite')
      return unmodelled(call.vm, 'the comparison of such Decimals', [call.arg('self'), call.arg('other')])
    const order = text.fromInteger(BigInt(text.compareDecimals(left, right)))
    return decimalObject(call.vm, order, originAbout(call.vm, call.arg('self'), call.arg('other')))
  }),
  told('is_nan', ({ kind }) => kind === 'nan'),
  told('is_infinite', ({ kind }) => kind === 'infinite'),
  told('is_finite', ({ kind }) => kind === 'finite'),
  told('is_signed', ({ negative }) => negative),
  told('is_zero', (value) => value.kind === 'finite' && value.coefficient === 0n),
  native('__int__', 'self, /', (call) => finite(call, (value, origin) => int(text.decimalToInteger(value), origin))),
  native('__trunc__', 'self, /', (call) => finite(call, (value, origin) => int(text.decimalToInteger(value), origin))),
  ...[
    ['__floor__', 'ROUND_FLOOR'],
    ['__ceil__', 'ROUND_CEILING'],
  ].map(([name = '', mode]) =>
    native(name, 'self, /', (call) =>
      finite(call, (value, origin) => int(text.decimalToInteger(arithmetics.toIntegral(value, mode)), origin)),
    ),
  ),
  native('__float__', 'self, /', (call) => finite(call, (value, origin) => float(text.decimalToFloat(value), origin))),
  native('__bool__', 'self, /', (call) => {
    const value = self(call)
    return bool(value.kind !== 'finite' || value.coefficient !== 0n, originAbout(call.vm, call.arg('self')))
  }),
  native('__str__', 'self, /', (call) => str(text.decimalStr(self(call)), originFrom(call.vm, call.arg('self')))),
  native('__repr__', 'self, /', (call) => str(text.decimalRepr(self(call)), originFrom(call.vm, call.arg('self')))),
  native('__format__', 'self, spec, /', (call) => {
    const spec = payloadOf(call.arg('spec'))
    if (spec.kind !== 'str') return unmodelled(call.vm, 'the format of a Decimal', [call.arg('self')], ['str'])
    return guardWith(call.vm, [call.arg('self'), spec], ['str'], ERRORS, () =>
      str(arithmetics.formatDecimal(self(call), spec.value), originFrom(call.vm, call.arg('self'), spec)),
    )
  }),
  native('__hash__', 'self, /', (call) => varying(call.vm, 'hash()', ['int'])),
]
