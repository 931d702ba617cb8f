/** `datetime.timedelta`: arithmetic in exact microseconds (Modules/_datetimemodule.c of CPython 3.11). */

import { floorDivide, modulo, trueDivide } from '../numbers/integers.ts'
import { divideHalfEven, ratioToNumber, toBinary } from '../numbers/ratio.ts'
import { raise } from '../outcome.ts'

/** Normalized: 0 <= seconds < 86400 and 0 <= microseconds < 1000000; the sign is in the days. */
export interface Timedelta {
  readonly days: bigint
  readonly seconds: bigint
  readonly microseconds: bigint
}

const DAY = 86_400_000_000n
const MAX_DAYS = 999_999_999n

/** What the constructor takes, each an int or a float, in microseconds. */
export const UNITS = {
  days: DAY,
  seconds: 1_000_000n,
  microseconds: 1n,
  milliseconds: 1000n,
  minutes: 60_000_000n,
  hours: 3_600_000_000n,
  weeks: 7n * DAY,
} as const

/** From a number of microseconds. Raises OverflowError. */
export function fromMicroseconds(total: bigint): Timedelta {
  const days = floorDivide(total, DAY)
  if (days !== BigInt.asIntN(32, days)) raise('OverflowError', 'Python int too large to convert to C int')
  if (days > MAX_DAYS || days < -MAX_DAYS) raise('OverflowError', `days=${days}; must have magnitude <= 999999999`)
  const rest = modulo(total, DAY)
  return { days, seconds: rest / 1_000_000n, microseconds: rest % 1_000_000n }
}

/** All of it, in microseconds. */
export const toMicroseconds = ({ days, seconds, microseconds }: Timedelta): bigint =>
  days * DAY + seconds * 1_000_000n + microseconds

/** The whole part of a float times a factor, and the fraction that is left, as accum() keeps it in doubles. */
function accumulate(value: bigint | number, factor: bigint, leftover: number): { whole: bigint; leftover: number } {
  if (typeof value === 'bigint') return { whole: value * factor, leftover }
  if (Number.isNaN(value)) raise('ValueError', 'cannot convert float NaN to integer')
  if (!Number.isFinite(value)) raise('OverflowError', 'cannot convert float infinity to integer')
  const whole = Math.trunc(value)
  const product = (value - whole) * Number(factor)
  const wholeOfFraction = Math.trunc(product)
  return { whole: BigInt(whole) * factor + BigInt(wholeOfFraction), leftover: leftover + (product - wholeOfFraction) }
}

/** `timedelta(days=..., seconds=..., ...)`. Raises OverflowError and ValueError. */
export function timedelta(parts: { readonly [Unit in keyof typeof UNITS]?: bigint | number }): Timedelta {
  let total = 0n
  let leftover = 0
  // The order in which delta_new adds up the fractions.
  for (const unit of ['microseconds', 'milliseconds', 'seconds', 'minutes', 'hours', 'days', 'weeks'] as const) {
    const value = parts[unit]
    if (value === undefined) continue
    const sum = accumulate(value, UNITS[unit], leftover)
    total += sum.whole
    leftover = sum.leftover
  }
  return fromMicroseconds(total + roundLeftover(leftover, total))
}

/** Rounds the fraction so that a tie makes the whole even. */
function roundLeftover(leftover: number, total: bigint): bigint {
  const whole = Math.round(leftover)
  if (Math.abs(whole - leftover) !== 0.5) return BigInt(whole)
  const odd = total % 2n === 0n ? 0 : 1
  return BigInt(2 * Math.round((leftover + odd) * 0.5) - odd)
}

/** `left + right`, `left - right`, `-value` and `abs(value)`. Raise OverflowError. */
export const add = (left: Timedelta, right: Timedelta): Timedelta =>
  fromMicroseconds(toMicroseconds(left) + toMicroseconds(right))
export const subtract = (left: Timedelta, right: Timedelta): Timedelta =>
  fromMicroseconds(toMicroseconds(left) - toMicroseconds(right))
export const negate = (value: Timedelta): Timedelta => fromMicroseconds(-toMicroseconds(value))
export const absolute = (value: Timedelta): Timedelta => (value.days < 0n ? negate(value) : value)

/** A rational from a float. Raises as `float.as_integer_ratio` does. */
function ratioOf(value: number): [bigint, bigint] {
  if (Number.isNaN(value)) raise('ValueError', 'cannot convert NaN to integer ratio')
  if (!Number.isFinite(value)) raise('OverflowError', 'cannot convert Infinity to integer ratio')
  const { mantissa, exponent } = toBinary(value)
  return exponent >= 0 ? [mantissa << BigInt(exponent), 1n] : [mantissa, 1n << BigInt(-exponent)]
}

/** `numerator / denominator` rounded half to even, for any signs. */
function roundRatio(numerator: bigint, denominator: bigint): bigint {
  const [top, bottom] = denominator < 0n ? [-numerator, -denominator] : [numerator, denominator]
  return top < 0n ? -divideHalfEven(-top, bottom) : divideHalfEven(top, bottom)
}

/** `value * factor`. Raises OverflowError and ValueError. */
export function multiply(value: Timedelta, factor: bigint | number): Timedelta {
  if (typeof factor === 'bigint') return fromMicroseconds(toMicroseconds(value) * factor)
  const [numerator, denominator] = ratioOf(factor)
  return fromMicroseconds(roundRatio(toMicroseconds(value) * numerator, denominator))
}

/** `value / divisor` by a number. Raises ZeroDivisionError, OverflowError and ValueError. */
export function divide(value: Timedelta, divisor: bigint | number): Timedelta {
  const [numerator, denominator] = typeof divisor === 'bigint' ? [divisor, 1n] : ratioOf(divisor)
  if (numerator === 0n) raise('ZeroDivisionError', 'integer division or modulo by zero')
  return fromMicroseconds(roundRatio(toMicroseconds(value) * denominator, numerator))
}

/** `value // divisor` by an int. Raises ZeroDivisionError and OverflowError. */
export const floorDivideBy = (value: Timedelta, divisor: bigint): Timedelta =>
  fromMicroseconds(floorDivide(toMicroseconds(value), divisor))

/** `left / right`: a float. Raises ZeroDivisionError. */
export const ratio = (left: Timedelta, right: Timedelta): number =>
  trueDivide(toMicroseconds(left), toMicroseconds(right))

/** `value.total_seconds()`. */
export const totalSeconds = (value: Timedelta): number => ratioToNumber(toMicroseconds(value), 1_000_000n)

const pad = (value: bigint, width = 2): string => value.toString().padStart(width, '0')

/** `str(value)`: `-1 day, 23:59:59.000001`. */
export function timedeltaStr({ days, seconds, microseconds }: Timedelta): string {
  const time = `${seconds / 3600n}:${pad((seconds / 60n) % 60n)}:${pad(seconds % 60n)}`
  const fraction = microseconds === 0n ? '' : `.${pad(microseconds, 6)}`
  const unit = days === 1n || days === -1n ? 'day' : 'days'
  return (days === 0n ? '' : `${days} ${unit}, `) + time + fraction
}

/** `repr(value)`: `datetime.timedelta(days=1, seconds=2)`. */
export function timedeltaRepr(value: Timedelta): string {
  const parts = (['days', 'seconds', 'microseconds'] as const)
    .filter((name) => value[name] !== 0n)
    .map((name) => `${name}=${value[name]}`)
  return `datetime.timedelta(${parts.join(', ') || '0'})`
}
