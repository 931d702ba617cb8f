/** Arithmetic of Python's `float`, with Python's signs and errors (Objects/floatobject.c). `+ - *` are JavaScript's own. */
import { clampBound } from '../code-points.ts'
import { raise } from '../outcome.ts'
import { toPlaces } from './decimal-digits.ts'
import { truncate } from './parse.ts'
import { toBinary } from './ratio.ts'

/** `left / right`. Raises ZeroDivisionError. */
export function trueDivide(left: number, right: number): number {
  return right === 0 ? raise('ZeroDivisionError', 'float division by zero') : left / right
}

/** `left % right`: the sign is the divisor's, on a zero too. Raises ZeroDivisionError. */
export function modulo(left: number, right: number): number {
  if (right === 0) raise('ZeroDivisionError', 'float modulo')
  return remainderOf(left, right)
}

function remainderOf(left: number, right: number): number {
  const remainder = left % right
  if (remainder === 0) return right < 0 ? -0 : 0
  return remainder < 0 !== right < 0 ? remainder + right : remainder
}

/** `left // right`. Raises ZeroDivisionError. */
export function floorDivide(left: number, right: number): number {
  return right === 0 ? raise('ZeroDivisionError', 'float floor division by zero') : quotientOf(left, right)
}

/** `divmod(left, right)`. Raises ZeroDivisionError. */
export function divmod(left: number, right: number): [number, number] {
  if (right === 0) raise('ZeroDivisionError', 'float divmod()')
  return [quotientOf(left, right), remainderOf(left, right)]
}

function quotientOf(left: number, right: number): number {
  const remainder = left % right
  let quotient = (left - remainder) / right
  if (remainder !== 0 && remainder < 0 !== right < 0) quotient -= 1
  if (quotient === 0) return left / right < 0 || Object.is(left / right, -0) ? -0 : 0
  const floor = Math.floor(quotient)
  return quotient - floor > 0.5 ? floor + 1 : floor
}

/** `round(value)`: the nearest int, ties to even. Raises ValueError and OverflowError. */
export function roundToInteger(value: number): bigint {
  const floor = Math.floor(value)
  const rest = value - floor
  return truncate(rest > 0.5 || (rest === 0.5 && floor % 2 !== 0) ? floor + 1 : floor)
}

/** `round(value, ndigits)`: the double nearest to the correctly rounded decimal. Raises OverflowError. */
export function roundToDigits(value: number, ndigits: bigint): number {
  // Beyond these no digit is left to round, or none remains (float___round___impl).
  if (!Number.isFinite(value) || value === 0 || ndigits > 323n) return value
  if (ndigits < -308n) return value < 0 ? -0 : 0
  const { digits, exponent } = toPlaces(Math.abs(value), clampBound(ndigits))
  const rounded = Number(`${digits}e${exponent}`)
  if (!Number.isFinite(rounded)) raise('OverflowError', 'rounded value too large to represent')
  return value < 0 ? -rounded : rounded
}

/** `value.is_integer()`. */
export const isInteger = (value: number): boolean => Number.isInteger(value)

/** `value.as_integer_ratio()`, in lowest terms. Raises ValueError and OverflowError. */
export function asIntegerRatio(value: number): [bigint, bigint] {
  if (Number.isNaN(value)) raise('ValueError', 'cannot convert NaN to integer ratio')
  if (!Number.isFinite(value)) raise('OverflowError', 'cannot convert Infinity to integer ratio')
  let { mantissa, exponent } = toBinary(value)
  while (exponent < 0 && mantissa % 2n === 0n) {
    mantissa /= 2n
    exponent++
    if (mantissa === 0n) return [0n, 1n]
  }
  return exponent >= 0 ? [mantissa << BigInt(exponent), 1n] : [mantissa, 1n << BigInt(-exponent)]
}
