/** `int(text, base)` and `float(text)`, with CPython's messages. */
import { substring } from '../code-points.ts'
import { raise } from '../outcome.ts'
import { reprStr } from '../repr.ts'
import { toAsciiNumber } from '../unicode.ts'

/** `sys.get_int_max_str_digits()`: the digits that int() and str() convert in a base that is no power of two (CVE-2020-10735). */
export const MAX_STR_DIGITS = 4300

const PREFIX: Readonly<Record<string, number>> = { '0x': 16, '0o': 8, '0b': 2 }
const DIGITS = /^[0-9a-z]+(?:_[0-9a-z]+)*$/i

/**
 * `int(text, base)`. `shown` is the repr that the message quotes, where the argument was bytes.
 * Raises ValueError.
 */
export function parseInteger(text: string, base: bigint = 10n, shown?: string): bigint {
  if (base !== 0n && (base < 2n || base > 36n)) raise('ValueError', 'int() base must be >= 2 and <= 36, or 0')
  const stripped = toAsciiNumber(text)
  const negative = stripped.startsWith('-')
  const unsigned = /^[+-]/.test(stripped) ? stripped.slice(1) : stripped
  const prefixed = PREFIX[unsigned.slice(0, 2).toLowerCase()]
  const hasPrefix = prefixed !== undefined && (base === 0n || base === BigInt(prefixed))
  const radix = hasPrefix ? prefixed : Number(base === 0n ? 10n : base)
  const body = hasPrefix ? unsigned.slice(2).replace(/^_/, '') : unsigned
  const value = DIGITS.test(body) ? digitsToInteger(body.replaceAll('_', ''), radix) : null
  const isOctalOfPython2 = base === 0n && !hasPrefix && body.startsWith('0') && value !== 0n
  if (value === null || isOctalOfPython2) {
    raise('ValueError', `invalid literal for int() with base ${base}: ${substring(shown ?? reprStr(text), 0, 200)}`)
  }
  return negative ? -value : value
}

function digitsToInteger(digits: string, radix: number): bigint | null {
  const last = radix <= 10 ? String.fromCharCode(47 + radix) : `9a-${String.fromCharCode(86 + radix)}`
  if (!new RegExp(`^[0-${last}]+$`, 'i').test(digits)) return null
  if ((radix & (radix - 1)) !== 0 && digits.length > MAX_STR_DIGITS) {
    raise(
      'ValueError',
      `Exceeds the limit (${MAX_STR_DIGITS} digits) for integer string conversion: value has ${digits.length} digits; use sys.set_int_max_str_digits() to increase the limit`,
    )
  }
  const literal = { 10: '', 16: '0x', 8: '0o', 2: '0b' }[radix]
  if (literal !== undefined) return BigInt(literal + digits)
  return combine(digits, radix)
}

/** Halves the digits, so that long texts take far less than the square of their length. */
function combine(digits: string, radix: number): bigint {
  if (digits.length <= 8) return BigInt(Number.parseInt(digits, radix))
  const low = Math.floor(digits.length / 2)
  const at = digits.length - low
  return combine(digits.slice(0, at), radix) * BigInt(radix) ** BigInt(low) + combine(digits.slice(at), radix)
}

const DECIMAL =
  /^[+-]?(?:[0-9]+(?:_[0-9]+)*(?:\.(?:[0-9]+(?:_[0-9]+)*)?)?|\.[0-9]+(?:_[0-9]+)*)(?:e[+-]?[0-9]+(?:_[0-9]+)*)?$/i
const SPECIAL = /^([+-]?)(nan|inf|infinity)$/i

/** `float(text)`. `shown` is the repr that the message quotes, where the argument was bytes. Raises ValueError. */
export function parseFloatText(text: string, shown?: string): number {
  const stripped = toAsciiNumber(text)
  if (DECIMAL.test(stripped)) return Number(stripped.replaceAll('_', ''))
  const special = SPECIAL.exec(stripped)
  if (special === null) raise('ValueError', `could not convert string to float: ${shown ?? reprStr(text)}`)
  if (special[2]?.toLowerCase() === 'nan') return Number.NaN
  return special[1] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
}

/** `int(value)` of a float: towards zero. Raises ValueError and OverflowError. */
export function truncate(value: number): bigint {
  if (Number.isNaN(value)) raise('ValueError', 'cannot convert float NaN to integer')
  if (!Number.isFinite(value)) raise('OverflowError', 'cannot convert float infinity to integer')
  return BigInt(Math.trunc(value))
}

/** `str(value)` of an int. Raises ValueError beyond 4300 digits. */
export function reprInt(value: bigint): string {
  // 4300 digits are at most 14285 bits: above 2 ** 14300 nothing needs to be converted to tell.
  const limit = `Exceeds the limit (${MAX_STR_DIGITS} digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit`
  if (value >> 14300n > 0n || -value >> 14300n > 0n) raise('ValueError', limit)
  const text = value.toString()
  if (text.length - (value < 0n ? 1 : 0) > MAX_STR_DIGITS) raise('ValueError', limit)
  return text
}
