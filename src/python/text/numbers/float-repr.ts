/** `repr` of a float, and its hexadecimal form. */
import { raise } from '../outcome.ts'
import { toAsciiNumber } from '../unicode.ts'
import { bitLength, ratioToNumber, toBinary } from './ratio.ts'

/** The shortest digits that read back as this finite, positive number, and the power of ten of the first one. */
export function shortest(magnitude: number): { readonly digits: string; readonly point: number } {
  const [digits = '', point = ''] = magnitude.toExponential().split('e')
  return { digits: digits.replace('.', ''), point: Number(point) }
}

/** `repr(value)`: exponents below -4 and from 16 on are written out. */
export function reprFloat(value: number): string {
  if (Number.isNaN(value)) return 'nan'
  if (!Number.isFinite(value)) return value < 0 ? '-inf' : 'inf'
  const sign = value < 0 || Object.is(value, -0) ? '-' : ''
  if (value === 0) return `${sign}0.0`
  const { digits, point } = shortest(Math.abs(value))
  if (point < -4 || point >= 16) return sign + scientific(digits, point)
  if (point < 0) return `${sign}0.${'0'.repeat(-point - 1)}${digits}`
  const padded = digits.padEnd(point + 1, '0')
  return `${sign}${padded.slice(0, point + 1)}.${padded.slice(point + 1) || '0'}`
}

function scientific(digits: string, point: number): string {
  const fraction = digits.length > 1 ? `.${digits.slice(1)}` : ''
  const exponent = String(Math.abs(point)).padStart(2, '0')
  return `${digits.charAt(0)}${fraction}e${point < 0 ? '-' : '+'}${exponent}`
}

/** `value.hex()`. */
export function floatHex(value: number): string {
  if (!Number.isFinite(value)) return reprFloat(value)
  const sign = value < 0 || Object.is(value, -0) ? '-' : ''
  if (value === 0) return `${sign}0x0.0p+0`
  const { mantissa, exponent } = toBinary(Math.abs(value))
  const fraction = (mantissa & 0xfffffffffffffn).toString(16).padStart(13, '0')
  const point = exponent + 52
  return `${sign}0x${mantissa >> 52n}.${fraction}p${point < 0 ? '' : '+'}${point}`
}

const HEX = /^([+-]?)(?:0x)?([0-9a-f]*)(?:\.([0-9a-f]*))?(?:p([+-]?[0-9]{1,12}))?$/i
const SPECIAL = /^([+-]?)(?:(nan)|inf|infinity)$/i

/** `float.fromhex(text)`. Raises ValueError and OverflowError. */
export function floatFromHex(text: string): number {
  const stripped = /[^\0-\x7f]/.test(text) ? text : toAsciiNumber(text)
  const special = SPECIAL.exec(stripped)
  if (special !== null) {
    if (special[2] !== undefined) return Number.NaN
    return special[1] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
  }
  const parts = HEX.exec(stripped)
  const digits = (parts?.[2] ?? '') + (parts?.[3] ?? '')
  if (parts === null || digits === '') raise('ValueError', 'invalid hexadecimal floating-point string')
  const value = BigInt(`0x${digits}`)
  const exponent = Number(parts[4] ?? 0) - 4 * (parts[3] ?? '').length
  const magnitude = scaleByTwo(value, exponent)
  if (magnitude === Number.POSITIVE_INFINITY) {
    raise('OverflowError', 'hexadecimal value too large to represent as a float')
  }
  return parts[1] === '-' ? -magnitude : magnitude
}

function scaleByTwo(value: bigint, exponent: number): number {
  const size = bitLength(value) + exponent
  if (value === 0n || size < -1100) return 0
  if (size > 1025) return Number.POSITIVE_INFINITY
  return exponent < 0 ? ratioToNumber(value, 1n << BigInt(-exponent)) : ratioToNumber(value << BigInt(exponent), 1n)
}
