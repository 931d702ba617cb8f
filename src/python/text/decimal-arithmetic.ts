/**
 * `decimal.Decimal` under the default context: rounding, dividing, powers and roots, and its format
 * (https://speleotrove.com/decimal/decarith.html, Lib/_pydecimal.py of CPython 3.11).
 */
import type { Decimal, FiniteDecimal } from './decimal.ts'
import { decimalStr, PRECISION, roundToContext } from './decimal.ts'
import { layOut } from './format/layout.ts'
import { parseSpec, type Spec } from './format/spec.ts'
import { isqrt } from './numbers/integers.ts'
import { attempt, raise, unmodelled } from './outcome.ts'

/** What a rounding mode makes of a magnitude's last digit: does it go up by one? */
const MODES: Readonly<Record<string, (value: Rounded) => boolean>> = {
  ROUND_UP: ({ remainder }) => remainder > 0n,
  ROUND_DOWN: () => false,
  ROUND_CEILING: ({ remainder, negative }) => remainder > 0n && !negative,
  ROUND_FLOOR: ({ remainder, negative }) => remainder > 0n && negative,
  ROUND_HALF_UP: ({ remainder, unit }) => remainder * 2n >= unit,
  ROUND_HALF_DOWN: ({ remainder, unit }) => remainder * 2n > unit,
  ROUND_HALF_EVEN: ({ remainder, unit, quotient }) =>
    remainder * 2n > unit || (remainder * 2n === unit && quotient % 2n === 1n),
  ROUND_05UP: ({ remainder, quotient }) => remainder > 0n && quotient % 5n === 0n,
}

interface Rounded {
  readonly quotient: bigint
  readonly remainder: bigint
  readonly unit: bigint
  readonly negative: boolean
}

const digitsOf = (value: bigint): number => value.toString().length

/** Exponents of more than this are given up on: the digits between would be too many. */
const MOST_DIGITS = 10_000

/** VALUE with this exponent, rounded by MODE; however many digits it takes. */
export function rescale(value: FiniteDecimal, exponent: number, mode = 'ROUND_HALF_EVEN'): FiniteDecimal {
  const shift = value.exponent - exponent
  if (Math.abs(shift) > MOST_DIGITS) unmodelled('a Decimal of this many digits')
  if (shift >= 0) return { ...value, exponent, coefficient: value.coefficient * 10n ** BigInt(shift) }
  const unit = 10n ** BigInt(-shift)
  const [quotient, remainder] = [value.coefficient / unit, value.coefficient % unit]
  const goesUp =
    MODES[mode] ??
    raise(
      'TypeError',
      'valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]',
    )
  const up = goesUp({ quotient, remainder, unit, negative: value.negative })
  return { ...value, exponent, coefficient: up ? quotient + 1n : quotient }
}

/** `value.quantize(pattern, rounding)`. Raises decimal.InvalidOperation where it takes more digits than the context has. */
export function quantize(value: FiniteDecimal, pattern: FiniteDecimal, mode?: string): FiniteDecimal {
  const result = rescale(value, pattern.exponent, mode)
  if (digitsOf(result.coefficient) > PRECISION)
    raise('decimal.InvalidOperation', "[<class 'decimal.InvalidOperation'>]")
  return result
}

/** `value.normalize()`: without the zeros at its end. */
export function normalize(value: FiniteDecimal): FiniteDecimal {
  const rounded = roundToContext(value)
  if (rounded.coefficient === 0n) return { ...rounded, exponent: 0 }
  let { coefficient, exponent } = rounded
  while (coefficient % 10n === 0n) [coefficient, exponent] = [coefficient / 10n, exponent + 1]
  return { ...rounded, coefficient, exponent }
}

/** `value.to_integral_value(rounding)`. */
export const toIntegral = (value: FiniteDecimal, mode?: string): FiniteDecimal =>
  value.exponent >= 0 ? value : rescale(value, 0, mode)

function dividesByZero(left: FiniteDecimal): never {
  return left.coefficient === 0n
    ? raise('decimal.InvalidOperation', "[<class 'decimal.DivisionUndefined'>]")
    : raise('decimal.DivisionByZero', "[<class 'decimal.DivisionByZero'>]")
}

/** `left / right` of finite numbers. Raises decimal.DivisionByZero and decimal.InvalidOperation. */
export function divide(left: FiniteDecimal, right: FiniteDecimal): FiniteDecimal {
  if (right.coefficient === 0n) return dividesByZero(left)
  const negative = left.negative !== right.negative
  const ideal = left.exponent - right.exponent
  if (left.coefficient === 0n) return { kind: 'finite', negative, coefficient: 0n, exponent: ideal }
  const shift = digitsOf(right.coefficient) - digitsOf(left.coefficient) + PRECISION + 1
  let exponent = ideal - shift
  const [numerator, denominator] =
    shift >= 0
      ? [left.coefficient * 10n ** BigInt(shift), right.coefficient]
      : [left.coefficient, right.coefficient * 10n ** BigInt(-shift)]
  let coefficient = numerator / denominator
  if (numerator % denominator !== 0n) {
    // What is not exact is never taken for a tie.
    if (coefficient % 5n === 0n) coefficient += 1n
  } else
    while (exponent < ideal && coefficient % 10n === 0n) [coefficient, exponent] = [coefficient / 10n, exponent + 1]
  return roundToContext({ kind: 'finite', negative, coefficient, exponent })
}

function wholes(left: FiniteDecimal, right: FiniteDecimal): { quotient: bigint; remainder: bigint; exponent: number } {
  const exponent = Math.min(left.exponent, right.exponent)
  if (Math.abs(left.exponent - right.exponent) > MOST_DIGITS) unmodelled('a Decimal of this many digits')
  const scaled = (value: FiniteDecimal): bigint => value.coefficient * 10n ** BigInt(value.exponent - exponent)
  const [quotient, remainder] = [scaled(left) / scaled(right), scaled(left) % scaled(right)]
  if (digitsOf(quotient) > PRECISION) raise('decimal.InvalidOperation', "[<class 'decimal.DivisionImpossible'>]")
  return { quotient, remainder, exponent }
}

/** `left // right` of finite numbers: towards zero. */
export function floorDivide(left: FiniteDecimal, right: FiniteDecimal): FiniteDecimal {
  if (right.coefficient === 0n) return dividesByZero(left)
  const { quotient } = wholes(left, right)
  return { kind: 'finite', negative: left.negative !== right.negative, coefficient: quotient, exponent: 0 }
}

/** `left % right` of finite numbers: with the sign of the left one. */
export function modulo(left: FiniteDecimal, right: FiniteDecimal): FiniteDecimal {
  if (right.coefficient === 0n)
    return left.coefficient === 0n
      ? dividesByZero(left)
      : raise('decimal.InvalidOperation', "[<class 'decimal.InvalidOperation'>]")
  const { remainder, exponent } = wholes(left, right)
  return roundToContext({ kind: 'finite', negative: left.negative, coefficient: remainder, exponent })
}

/** `base ** exponent`, where it is whole, not negative, and the result is exact. */
export function power(base: FiniteDecimal, exponent: FiniteDecimal): FiniteDecimal {
  const whole = toIntegral(exponent)
  const times = whole.coefficient * 10n ** BigInt(Math.min(whole.exponent, 6))
  const isWhole = exponent.exponent >= 0 || rescale(whole, exponent.exponent).coefficient === exponent.coefficient
  if (!isWhole || exponent.negative || times > 1000n || times === 0n) return unmodelled('such a power of a Decimal')
  const coefficient = base.coefficient ** times
  if (digitsOf(coefficient) > PRECISION) return unmodelled('a power of a Decimal that is rounded')
  return {
    kind: 'finite',
    negative: base.negative && times % 2n === 1n,
    coefficient,
    exponent: base.exponent * Number(times),
  }
}

/** `value.sqrt()`. Raises decimal.InvalidOperation. */
export function squareRoot(value: FiniteDecimal): FiniteDecimal {
  const ideal = Math.floor(value.exponent / 2)
  if (value.coefficient === 0n) return { ...value, exponent: ideal }
  if (value.negative) raise('decimal.InvalidOperation', "[<class 'decimal.InvalidOperation'>]")
  const isOdd = value.exponent % 2 !== 0
  const coefficient = isOdd ? value.coefficient * 10n : value.coefficient
  const places = isOdd ? Math.floor(digitsOf(value.coefficient) / 2) + 1 : (digitsOf(value.coefficient) + 1) >> 1
  const shift = PRECISION + 1 - places
  const scaled = shift >= 0 ? coefficient * 100n ** BigInt(shift) : coefficient / 100n ** BigInt(-shift)
  let root = isqrt(scaled)
  const isExact = root * root === scaled && (shift >= 0 || coefficient % 100n ** BigInt(-shift) === 0n)
  let exponent = ideal - shift
  if (!isExact) {
    if (root % 5n === 0n) root += 1n
  } else if (shift >= 0) [root, exponent] = [root / 10n ** BigInt(shift), ideal]
  return roundToContext({ kind: 'finite', negative: false, coefficient: root, exponent })
}

/** An alignment and zeros to the left do not go together here. */
const ALIGNED_AND_FILLED = /^.?[<>=^][-+ ]?z?#?0/

/** `format(value, spec)`. Raises ValueError. */
export function formatDecimal(given: Decimal, specText: string): string {
  if (specText === '') return decimalStr(given)
  const parsed = attempt(() => parseSpec(specText, { align: '>', type: '', typeName: 'decimal.Decimal' }))
  if (parsed.kind !== 'returned' || !/^[eEfFgGn%]?$/.test(parsed.value.type) || ALIGNED_AND_FILLED.test(specText))
    return raise('ValueError', 'invalid format string')
  const spec = parsed.value
  if (given.kind !== 'finite') return unmodelled('the format of an infinite Decimal')
  if (spec.noNegativeZero || spec.alternate || spec.type === 'n' || spec.precision > MOST_DIGITS)
    return unmodelled('such a format of a Decimal')
  const text = plainText(given, spec)
  const digits = /^[0-9]*/.exec(text)?.[0] ?? ''
  return layOut({ negative: given.negative, prefix: '', digits, rest: text.slice(digits.length) }, spec, 3)
}

/** The magnitude as the format's type and precision have it. Source: `Decimal.__format__` of Lib/_pydecimal.py. */
function plainText(given: FiniteDecimal, { type, precision }: Spec): string {
  let value = type === '%' ? { ...given, exponent: given.exponent + 2 } : given
  if (precision !== -1) {
    if (/[eE]/.test(type)) value = toDigits(value, precision + 1)
    else if (/[fF%]/.test(type)) value = rescale(value, -precision)
    else if (digitsOf(value.coefficient) > precision) value = toDigits(value, Math.max(precision, 1))
  }
  if (value.coefficient === 0n && value.exponent > 0 && /[fF%]/.test(type)) value = rescale(value, 0)
  const digits = value.coefficient.toString()
  const left = value.exponent + digits.length
  const point = pointOf(value, left, type, precision)
  const padded =
    point < 0
      ? '0'.repeat(-point) + digits
      : point > digits.length
        ? digits + '0'.repeat(point - digits.length)
        : digits
  const [whole, fraction] = point < 0 ? ['0', padded] : [padded.slice(0, point) || '0', padded.slice(point)]
  const exponent = left - point
  const mark = /[EG]/.test(type) ? 'E' : type === '' ? 'E' : 'e'
  const isScientific = exponent !== 0 || /[eE]/.test(type)
  return `${whole}${fraction === '' ? '' : `.${fraction}`}${isScientific ? `${mark}${exponent < 0 ? '-' : '+'}${Math.abs(exponent)}` : ''}${type === '%' ? '%' : ''}`
}

function pointOf(value: FiniteDecimal, left: number, type: string, precision: number): number {
  if (/[eE]/.test(type)) return value.coefficient === 0n && precision !== -1 ? 1 - precision : 1
  if (/[fF%]/.test(type)) return left
  return value.exponent <= 0 && left > -6 ? left : 1
}

/** VALUE with at most so many digits. */
function toDigits(value: FiniteDecimal, digits: number): FiniteDecimal {
  const extra = digitsOf(value.coefficient) - digits
  if (extra === 0 || value.coefficient === 0n) return value
  const rounded = rescale(value, value.exponent + extra)
  return digitsOf(rounded.coefficient) > digits ? rescale(rounded, rounded.exponent + 1) : rounded
}
