/** A float as text, as PyOS_double_to_string writes it (Python/pystrtod.c). */

import { toPlaces, toSignificant } from '../numbers/decimal-digits.ts'
import { shortest } from '../numbers/float-repr.ts'
import { checkLength } from '../outcome.ts'

export interface DoubleFormat {
  /** r: as short as reads back. */
  readonly code: 'e' | 'f' | 'g' | 'r'
  /** Ignored for r. */
  readonly precision: number
  /** `#`: the point stays, and g keeps its zeros. */
  readonly alternate?: boolean
  readonly addDotZero?: boolean
  readonly noNegativeZero?: boolean
  readonly uppercase?: boolean
}

/** Digits without trailing zeros, and where the point stands: the value is `0.digits * 10 ** point`. */
interface Decimal {
  readonly digits: string
  readonly point: number
}

function digitsOf(magnitude: number, { code, precision }: DoubleFormat): Decimal {
  if (magnitude === 0) return { digits: '0', point: 1 }
  if (code === 'r') {
    const { digits, point } = shortest(magnitude)
    return { digits, point: point + 1 }
  }
  const significant = code === 'e' ? precision + 1 : Math.max(precision, 1)
  const { digits, exponent } = code === 'f' ? toPlaces(magnitude, precision) : toSignificant(magnitude, significant)
  if (digits === '0') return { digits: '', point: -precision }
  return { digits: digits.replace(/(?<!0)0+$/, ''), point: digits.length + exponent }
}

/** Writes a number, with a leading '-' where it is negative. */
export function formatDouble(value: number, format: DoubleFormat): string {
  checkLength(format.precision)
  const negative = value < 0 || Object.is(value, -0)
  const isUpper = format.uppercase === true
  if (!Number.isFinite(value)) {
    const name = Number.isNaN(value) ? 'nan' : `${negative ? '-' : ''}inf`
    return isUpper ? name.toUpperCase() : name
  }
  const decimal = digitsOf(Math.abs(value), format)
  const isZero = decimal.digits === '' || decimal.digits === '0'
  const sign = negative && !(format.noNegativeZero === true && isZero) ? '-' : ''
  const text = sign + place(decimal, format)
  return isUpper ? text.toUpperCase() : text
}

function usesExponent({ point }: Decimal, { code, precision, addDotZero }: DoubleFormat): boolean {
  if (code === 'e') return true
  if (code === 'f') return false
  if (code === 'r') return point <= -4 || point > 16
  return point <= -4 || point > Math.max(precision, 1) - (addDotZero === true ? 1 : 0)
}

function place(decimal: Decimal, format: DoubleFormat): string {
  const exponential = usesExponent(decimal, format)
  const point = exponential ? 1 : decimal.point
  const whole = point > 0 ? decimal.digits.slice(0, point).padEnd(point, '0') : '0'
  const fraction = point > 0 ? decimal.digits.slice(point) : '0'.repeat(-point) + decimal.digits
  const places = leastPlaces(point, format)
  const dotZero = format.addDotZero === true && !exponential ? 1 : 0
  const shown = fraction
    .slice(0, format.code === 'f' ? format.precision : undefined)
    .padEnd(Math.max(places, dotZero), '0')
  const mantissa = shown !== '' || format.alternate === true ? `${whole}.${shown}` : whole
  if (!exponential) return mantissa
  const exponent = decimal.point - 1
  return `${mantissa}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`
}

/** How many places behind the point the format asks for, zeros included. */
function leastPlaces(point: number, { code, precision, alternate }: DoubleFormat): number {
  if (code === 'e' || code === 'f') return precision
  return code === 'g' && alternate === true ? Math.max(precision, 1) - point : 0
}
