/**
 * `decimal.Decimal` under the default context (28 digits, half to even): reading, writing, comparing, adding and
 * multiplying (https://speleotrove.com/decimal/decarith.html, Lib/_pydecimal.py of CPython 3.11).
 */

import { codePoints } from './code-points.ts'
import { reprFloat } from './numbers/float-repr.ts'
import { bitLength, divideHalfEven, ratioToNumber, toBinary } from './numbers/ratio.ts'
import { exceed, raise } from './outcome.ts'
import { strip } from './str/pad.ts'
import { decimalValue, isDecimal } from './unicode.ts'

/** `(-1) ** negative * coefficient * 10 ** exponent`. */
export interface FiniteDecimal {
  readonly kind: 'finite'
  readonly negative: boolean
  readonly coefficient: bigint
  readonly exponent: number
}

export type Decimal =
  | FiniteDecimal
  | { readonly kind: 'infinite'; readonly negative: boolean }
  | { readonly kind: 'nan'; readonly negative: boolean; readonly signaling: boolean; readonly payload: string }

/** The digits of the default context. */
export const PRECISION = 28

/** Numbers beyond this are given up on: CPython's own limits depend on the machine. */
const MAX_EXPONENT = 100_000

const NUMBER = /^([+-]?)([0-9]*)(?:\.([0-9]*))?(?:e([+-]?[0-9]+))?$/i
const INFINITY = /^([+-]?)inf(?:inity)?$/i
const NAN = /^([+-]?)(s?)nan([0-9]*)$/i

function syntaxError(): never {
  return raise('decimal.InvalidOperation', "[<class 'decimal.ConversionSyntax'>]")
}

function finite(negative: boolean, coefficient: bigint, exponent: number): FiniteDecimal {
  if (Math.abs(exponent) > MAX_EXPONENT || bitLength(coefficient) > MAX_EXPONENT) exceed('the size of a Decimal')
  return { kind: 'finite', negative, coefficient, exponent }
}

/** `Decimal(text)`, which is exact. Raises decimal.InvalidOperation. */
export function parseDecimal(text: string): Decimal {
  const ascii = codePoints(strip(text).replaceAll('_', ''))
    .map((character) => (isDecimal(character) ? String(decimalValue(character)) : character))
    .join('')
  const number = NUMBER.exec(ascii)
  if (number !== null) {
    const [, sign, whole = '', fraction = '', exponent = '0'] = number
    if (whole === '' && fraction === '') syntaxError()
    return finite(sign === '-', BigInt(whole + fraction), Number(exponent) - fraction.length)
  }
  const infinity = INFINITY.exec(ascii)
  if (infinity !== null) return { kind: 'infinite', negative: infinity[1] === '-' }
  const nan = NAN.exec(ascii) ?? syntaxError()
  return { kind: 'nan', negative: nan[1] === '-', signaling: nan[2] !== '', payload: (nan[3] ?? '').replace(/^0+/, '') }
}

/** `Decimal(value)` of an int. */
export const fromInteger = (value: bigint): Decimal => finite(value < 0n, value < 0n ? -value : value, 0)

/** `Decimal(value)` of a float, which is exact. */
export function fromFloat(value: number): Decimal {
  if (!Number.isFinite(value)) return parseDecimal(reprFloat(value))
  const { mantissa, exponent } = toBinary(Math.abs(value))
  const negative = value < 0 || Object.is(value, -0)
  if (mantissa === 0n) return finite(negative, 0n, 0)
  let [digits, places] = [mantissa, exponent]
  while (places < 0 && digits % 2n === 0n) [digits, places] = [digits / 2n, places + 1]
  return places >= 0
    ? finite(negative, digits << BigInt(places), 0)
    : finite(negative, digits * 5n ** BigInt(-places), places)
}

/** `str(value)`. */
export function decimalStr(value: Decimal): string {
  const sign = value.negative ? '-' : ''
  if (value.kind === 'infinite') return `${sign}Infinity`
  if (value.kind === 'nan') return `${sign}${value.signaling ? 's' : ''}NaN${value.payload}`
  const digits = value.coefficient.toString()
  const point = value.exponent + digits.length
  if (value.exponent <= 0 && point > -6) {
    if (value.exponent === 0) return sign + digits
    return point > 0
      ? `${sign}${digits.slice(0, point)}.${digits.slice(point)}`
      : `${sign}0.${'0'.repeat(-point)}${digits}`
  }
  const fraction = digits.length > 1 ? `.${digits.slice(1)}` : ''
  return `${sign}${digits.charAt(0)}${fraction}E${point > 0 ? '+' : ''}${point - 1}`
}

/** `repr(value)`. */
export const decimalRepr = (value: Decimal): string => `Decimal('${decimalStr(value)}')`

/** Rounds to the context's digits, half to even. */
export function roundToContext(value: FiniteDecimal): FiniteDecimal {
  const extra = value.coefficient.toString().length - PRECISION
  if (extra <= 0) return value
  const rounded = divideHalfEven(value.coefficient, 10n ** BigInt(extra))
  // 99.9 can become 100, which is one digit too long again.
  return roundToContext({ ...value, coefficient: rounded, exponent: value.exponent + extra })
}

const signed = ({ negative, coefficient }: FiniteDecimal): bigint => (negative ? -coefficient : coefficient)

/** `left + right` of finite numbers. */
export function add(left: FiniteDecimal, right: FiniteDecimal): FiniteDecimal {
  const exponent = Math.min(left.exponent, right.exponent)
  const scaled = (value: FiniteDecimal): bigint => signed(value) * 10n ** BigInt(value.exponent - exponent)
  const sum = scaled(left) + scaled(right)
  const negative = sum === 0n ? left.negative && right.negative : sum < 0n
  return roundToContext(finite(negative, sum < 0n ? -sum : sum, exponent))
}

/** `-value`, rounded; zero loses its sign. */
export const negate = (value: FiniteDecimal): FiniteDecimal =>
  roundToContext({ ...value, negative: value.coefficient !== 0n && !value.negative })

/** `left - right` of finite numbers. */
export const subtract = (left: FiniteDecimal, right: FiniteDecimal): FiniteDecimal =>
  add(left, { ...right, negative: !right.negative })

/** `left * right` of finite numbers. */
export const multiply = (left: FiniteDecimal, right: FiniteDecimal): FiniteDecimal =>
  roundToContext(
    finite(left.negative !== right.negative, left.coefficient * right.coefficient, left.exponent + right.exponent),
  )

/** Compares finite numbers: negative, zero or positive. */
export function compareDecimals(left: FiniteDecimal, right: FiniteDecimal): number {
  const exponent = Math.min(left.exponent, right.exponent)
  const scaled = (value: FiniteDecimal): bigint => signed(value) * 10n ** BigInt(value.exponent - exponent)
  const [a, b] = [scaled(left), scaled(right)]
  return a < b ? -1 : Number(a > b)
}

/** `int(value)` of a finite number: towards zero. */
export function decimalToInteger(value: FiniteDecimal): bigint {
  const power = 10n ** BigInt(Math.abs(value.exponent))
  return value.exponent >= 0 ? signed(value) * power : signed(value) / power
}

/** `float(value)` of a finite number. */
export function decimalToFloat(value: FiniteDecimal): number {
  if (value.coefficient === 0n) return value.negative ? -0 : 0
  const power = 10n ** BigInt(Math.abs(value.exponent))
  const magnitude =
    value.exponent >= 0 ? ratioToNumber(value.coefficient * power, 1n) : ratioToNumber(value.coefficient, power)
  return value.negative ? -magnitude : magnitude
}
