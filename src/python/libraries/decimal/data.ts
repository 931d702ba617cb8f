import type { Interpreter } from '../../machine/interpreter.ts'
import type { Call } from '../../native.ts'
import { native } from '../../native.ts'
import { instance, originFrom } from '../../objects/make.ts'
import type { ClassObject, Origin, PyObject } from '../../objects/object.ts'
import { unknownFrom } from '../../objects/unknown.ts'
import { payloadOf, typeName } from '../../operations/types.ts'
import * as text from '../../text/decimal.ts'
import { exceptionClass, raise } from '../../types/exceptions.ts'
import { createClass } from '../../types/native-class.ts'
import { guardWith } from '../support.ts'

interface DecimalData {
  readonly kind: 'decimal'
  readonly value: text.Decimal
  /** What it is as a key: what equal numbers of other types are, too. */
  readonly key: string
}

export const EXCEPTION = createClass({
  name: 'DecimalException',
  module: 'decimal',
  bases: [exceptionClass('ArithmeticError')],
})
export const INVALID = createClass({ name: 'InvalidOperation', module: 'decimal', bases: [EXCEPTION] })
export const BY_ZERO = createClass({
  name: 'DivisionByZero',
  module: 'decimal',
  bases: [EXCEPTION, exceptionClass('ZeroDivisionError')],
})
export const ERRORS = new Map([
  ['decimal.InvalidOperation', INVALID],
  ['decimal.DivisionByZero', BY_ZERO],
])

function isDecimal(data: unknown): data is DecimalData {
  return typeof data === 'object' && data !== null && 'kind' in data && data.kind === 'decimal'
}

/** The key of a number: that of the int or the float which is the same, where there is one. */
function keyOf(value: text.Decimal): string {
  if (value.kind !== 'finite') return `\0d${text.decimalStr(value)}`
  const all = value.coefficient.toString()
  const digits = all.replace(/0+$/, '')
  if (digits === '') return '\0i0'
  const sign = value.negative ? '-' : ''
  const exponent = value.exponent + all.length - digits.length
  if (Math.abs(exponent) > MOST_PLACES) return `\0d${sign}${digits}e${exponent}`
  if (exponent >= 0) return `\0i${sign}${digits}${'0'.repeat(exponent)}`
  const float = text.decimalToFloat(value)
  const same = Number.isFinite(float) ? text.fromFloat(float) : null
  return same?.kind === 'finite' && text.compareDecimals(value, same) === 0
    ? `\0f${float}`
    : `\0d${sign}${digits}e${exponent}`
}

/** Beyond what a float holds, no number of another type is looked for. */
const MOST_PLACES = 400

export function decimalObject(
  vm: Interpreter,
  value: text.Decimal,
  origin: Origin,
  cls: ClassObject = DECIMAL,
): PyObject {
  const data: DecimalData = { kind: 'decimal', value, key: keyOf(value) }
  return instance(vm, cls, origin, { data })
}

/** The number that a method is called on. @throws Raise TypeError */
export function self(call: Call): text.Decimal {
  const object = call.arg('self')
  if (object.kind !== 'instance' || !isDecimal(object.data))
    throw raise(
      call.vm,
      'TypeError',
      `descriptor requires a 'decimal.Decimal' object but received a '${typeName(object)}'`,
    )
  return object.data.value
}

/** An operand: a Decimal or an int; null for what does not go with Decimals. */
export function operand(object: PyObject): text.Decimal | null {
  if (object.kind === 'instance' && isDecimal(object.data)) return object.data.value
  const value = payloadOf(object)
  if (value.kind === 'int') return text.fromInteger(value.value)
  return value.kind === 'bool' ? text.fromInteger(BigInt(value.value)) : null
}

/** `Decimal((sign, digits, exponent))`; null where it is not of that form. */
function fromParts(given: PyObject): text.Decimal | null {
  const [sign, digits, exponent] = given.kind === 'tuple' ? given.items : []
  if (sign?.kind !== 'int' || digits?.kind !== 'tuple' || exponent?.kind !== 'int') return null
  const numbers = digits.items.flatMap((digit) => (digit.kind === 'int' ? [digit.value] : []))
  if (numbers.length < digits.items.length || numbers.some((digit) => digit < 0n || digit > 9n)) return null
  return text.parseDecimal(`${sign.value === 1n ? '-' : ''}${numbers.join('') || '0'}e${exponent.value}`)
}

function construct(call: Call): PyObject {
  const given = call.optional('value')
  const cls = call.arg('cls')
  const kind = cls.kind === 'class' ? cls : DECIMAL
  if (given === null) return decimalObject(call.vm, text.fromInteger(0n), originFrom(call.vm), kind)
  const origin = originFrom(call.vm, given)
  const value = payloadOf(given)
  return guardWith(call.vm, [given], ['decimal.Decimal'], ERRORS, () => {
    if (value.kind === 'str') return decimalObject(call.vm, text.parseDecimal(value.value), origin, kind)
    if (value.kind === 'float') return decimalObject(call.vm, text.fromFloat(value.value), origin, kind)
    const known = operand(given) ?? fromParts(value)
    if (known !== null) return decimalObject(call.vm, known, origin, kind)
    if (value.kind === 'tuple' || value.kind === 'list')
      return unknownFrom(call.vm, [given], {
        types: ['decimal.Decimal'],
        causes: [{ kind: 'call', callee: 'Decimal', location: call.location }],
      })
    throw raise(call.vm, 'TypeError', `conversion from ${typeName(given)} to Decimal is not supported`)
  })
}

export const DECIMAL: ClassObject = createClass({
  name: 'Decimal',
  module: 'decimal',
  construct: native('Decimal', 'cls, value=, context=', construct, { returns: ['decimal.Decimal'] }),
})
