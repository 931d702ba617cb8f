/**
 * The functions of `math` whose bits do not depend on the C library. Not here, because libraries differ in the last place:
 * exp, log and their kin, the trigonometric and hyperbolic functions, cbrt, gamma, erf, hypot, dist; `pow` is `floatPower`.
 */
import { attempt, raise, unmodelled } from '../outcome.ts'
import { floatPower } from './float-power.ts'
import { truncate } from './parse.ts'
import { ratioToNumber, toBinary } from './ratio.ts'

const domainError = (): never => raise('ValueError', 'math domain error')

/** `math.floor`, `math.ceil` and `math.trunc` of a float. Raise ValueError and OverflowError. */
export const floor = (value: number): bigint => truncate(Math.floor(value))
export const ceil = (value: number): bigint => truncate(Math.ceil(value))
export const trunc = truncate

/** `math.sqrt`. Raises ValueError. */
export const sqrt = (value: number): number => (value < 0 ? domainError() : Math.sqrt(value))

/** `math.fabs`, `math.copysign`, `math.isnan`, `math.isinf` and `math.isfinite`. */
export const fabs = (value: number): number => Math.abs(value)
export const copysign = (value: number, sign: number): number =>
  sign < 0 || Object.is(sign, -0) ? -Math.abs(value) : Math.abs(value)
export const isnan = (value: number): boolean => Number.isNaN(value)
export const isinf = (value: number): boolean => !Number.isNaN(value) && !Number.isFinite(value)
export const isfinite = (value: number): boolean => Number.isFinite(value)

/** `math.fmod`. Raises ValueError. */
export function fmod(left: number, right: number): number {
  const isDomainError = (right === 0 || isinf(left)) && !Number.isNaN(left) && !Number.isNaN(right)
  return isDomainError ? domainError() : left % right
}

/** `math.modf`: the fraction and the whole, both with the sign. */
export function modf(value: number): [number, number] {
  if (isinf(value)) return [copysign(0, value), value]
  const whole = Math.trunc(value)
  return [copysign(value - whole, value), whole]
}

/** `math.isclose`. Raises ValueError. */
export function isclose(left: number, right: number, relative = 1e-9, absolute = 0): boolean {
  if (relative < 0 || absolute < 0) raise('ValueError', 'tolerances must be non-negative')
  if (left === right) return true
  if (isinf(left) || isinf(right)) return false
  const difference = Math.abs(right - left)
  return difference <= Math.abs(relative * right) || difference <= Math.abs(relative * left) || difference <= absolute
}

/** `math.fsum`: the exact sum, rounded once. Raises ValueError. */
export function fsum(values: readonly number[]): number {
  // Whether a sum on the way overflows hangs on how CPython keeps its partial sums.
  if (values.some((value) => Number.isFinite(value) && Math.abs(value) > 2 ** 1000))
    unmodelled('`math.fsum` of numbers this large')
  const special = values.filter((value) => !Number.isFinite(value))
  if (special.length > 0) {
    const sum = special.reduce((total, value) => total + value, 0)
    if (Number.isNaN(sum) && special.every(isinf)) raise('ValueError', '-inf + inf in fsum')
    return sum
  }
  let total = 0n
  for (const value of values) {
    const { mantissa, exponent } = toBinary(value)
    total += mantissa << BigInt(exponent + 1074)
  }
  return ratioToNumber(total, 1n << 1074n)
}

/** `math.pow`, which knows no complex numbers. Raises ValueError and OverflowError. */
export function pow(base: number, exponent: number): number {
  const areFinite = Number.isFinite(base) && Number.isFinite(exponent)
  if (areFinite && ((base === 0 && exponent < 0) || (base < 0 && !Number.isInteger(exponent)))) return domainError()
  const result = attempt(() => floatPower(base, exponent))
  if (result.kind === 'returned') return result.value
  if (result.kind === 'raised') return raise('OverflowError', 'math range error')
  throw result
}

/** `math.log2` and `math.log10`, where the result is whole: others hang on the C library. Raise ValueError. */
export const log2 = (value: number): number => wholeLogarithm('log2', value, Math.log2, 2)
export const log10 = (value: number): number => wholeLogarithm('log10', value, Math.log10, 10)

function wholeLogarithm(name: string, value: number, logarithm: (value: number) => number, base: number): number {
  if (value <= 0) return domainError()
  if (!Number.isFinite(value)) return value
  const result = Math.round(logarithm(value))
  const isExact = base === 2 ? 2 ** result === value : result >= 0 && result <= 22 && 10 ** result === value
  return isExact ? result : unmodelled(`\`math.${name}\` where the result is not whole`)
}

/** `math.degrees` and `math.radians`. */
export const degrees = (value: number): number => value * (180 / Math.PI)
export const radians = (value: number): number => value * (Math.PI / 180)

/** `math.pi`, `math.e`, `math.tau`, `math.inf` and `math.nan`. */
export const CONSTANTS: Readonly<Record<'pi' | 'e' | 'tau' | 'inf' | 'nan', number>> = {
  pi: Math.PI,
  e: Math.E,
  tau: 2 * Math.PI,
  inf: Number.POSITIVE_INFINITY,
  nan: Number.NaN,
}
