/**
 * `**` of floats. CPython calls the C library's `pow`, whose error is a little over half a unit in the last place (glibc: 0.52).
 * So where the exact result is not near the middle between two doubles, it is the correctly rounded one; else it is not told.
 */
import { raise, unmodelled } from '../outcome.ts'
import { bitLength, toBinary } from './ratio.ts'

/** The largest integral exponent for which the power is computed exactly. */
const MAX_EXPONENT = 1100

/** `base ** exponent`. Raises ZeroDivisionError and OverflowError; a complex result is not modelled. */
export function floatPower(base: number, exponent: number): number {
  if (exponent === 0 || base === 1) return 1
  if (Number.isNaN(base) || Number.isNaN(exponent)) return Number.NaN
  if (!Number.isFinite(base) || !Number.isFinite(exponent)) return powerOfInfinite(base, exponent)
  if (base === 0 && exponent < 0) raise('ZeroDivisionError', '0.0 cannot be raised to a negative power')
  if (base < 0 && !Number.isInteger(exponent)) unmodelled('complex numbers')
  if (base === 0) return Math.abs(exponent % 2) === 1 ? base : 0
  if (base === -1) return exponent % 2 === 0 ? 1 : -1
  if (exponent === 1) return base
  if (Number.isInteger(exponent) && Math.abs(exponent) <= MAX_EXPONENT) return integralPower(base, exponent)
  return unmodelled('a power of floats that the C library rounds')
}

function powerOfInfinite(base: number, exponent: number): number {
  // C99 gives 1.0 for (-1) ** infinity, JavaScript NaN.
  return Math.abs(base) === 1 ? 1 : base ** exponent
}

function integralPower(base: number, exponent: number): number {
  const { mantissa, exponent: scale } = toBinary(Math.abs(base))
  const trailing = BigInt(mantissa.toString(2).length - mantissa.toString(2).replace(/0+$/, '').length)
  const times = Math.abs(exponent)
  const odd = mantissa >> trailing
  const power = odd ** BigInt(times)
  const binaryExponent = (scale + Number(trailing)) * times
  const magnitude = exponent > 0 ? roundClear(power, 1n, binaryExponent) : roundClear(1n, power, -binaryExponent)
  if (magnitude === Number.POSITIVE_INFINITY) {
    raise('OverflowError', "(34, 'Numerical result out of range')", [34n, 'Numerical result out of range'])
  }
  return base < 0 && exponent % 2 !== 0 ? -magnitude : magnitude
}

/** `numerator / denominator * 2 ** exponent` as a double, where it is exact or clearly off the middle of two doubles. */
function roundClear(numerator: bigint, denominator: bigint, exponent: number): number {
  const size = bitLength(numerator) - bitLength(denominator) + exponent
  if (size > 1025) return Number.POSITIVE_INFINITY
  if (size < -1080) return 0
  const place = Math.max(size - 53, -1074)
  const bits = bitLength(divide(numerator, denominator, place - exponent)[0])
  const unit = place + Math.max(bits - 53, 0)
  const [quotient, remainder, bottom] = divide(numerator, denominator, unit - exponent)
  const thousandths = (remainder * 1000n) / bottom
  if (remainder !== 0n && thousandths > 440n && thousandths < 560n) {
    unmodelled('a power of floats that the C library rounds')
  }
  const rounded = quotient + (thousandths >= 500n ? 1n : 0n)
  const half = Math.trunc(unit / 2)
  return Number(rounded) * 2 ** half * 2 ** (unit - half)
}

/** `numerator / (denominator * 2 ** shift)`: quotient, remainder, and the divisor that the remainder is of. */
function divide(numerator: bigint, denominator: bigint, shift: number): [bigint, bigint, bigint] {
  const [top, bottom] =
    shift >= 0 ? [numerator, denominator << BigInt(shift)] : [numerator << BigInt(-shift), denominator]
  return [top / bottom, top % bottom, bottom]
}
