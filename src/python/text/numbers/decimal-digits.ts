/** A double's decimal digits, correctly rounded, ties to even: what CPython's dtoa gives in its modes 2 and 3. */
import { divideHalfEven, toBinary } from './ratio.ts'

/** A double has no more decimal places than this, and no more significant digits than this and 308. */
const EXACT_PLACES = 1074

/** The magnitude is `digits * 10 ** exponent`, `digits` without leading zeros but for a lone "0". */
export interface Digits {
  readonly digits: string
  readonly exponent: number
}

function scaled(magnitude: number, places: number): bigint {
  const { mantissa, exponent } = toBinary(magnitude)
  const ten = 10n ** BigInt(Math.abs(places))
  const top = mantissa * (places > 0 ? ten : 1n) * (exponent > 0 ? 1n << BigInt(exponent) : 1n)
  const bottom = (places < 0 ? ten : 1n) * (exponent < 0 ? 1n << BigInt(-exponent) : 1n)
  return divideHalfEven(top, bottom)
}

/** A finite, non-negative number rounded to `places` digits behind the point; negative places round before it. */
export function toPlaces(magnitude: number, places: number): Digits {
  const exact = Math.max(Math.min(places, EXACT_PLACES), -400)
  return { digits: scaled(magnitude, exact).toString(), exponent: -exact }
}

/** A finite, positive number rounded to `count` significant digits, at least 1; fewer come back where no more are needed. */
export function toSignificant(magnitude: number, count: number): Digits {
  const point = Math.floor(Math.log10(magnitude))
  const wanted = Math.min(count, EXACT_PLACES + 400)
  for (const guess of [point - 1, point, point + 1]) {
    const places = wanted - 1 - guess
    const digits = scaled(magnitude, places).toString()
    if (digits.length === wanted) return { digits, exponent: -places }
    // 9.99 became 10.0: the same value with one digit less.
    if (digits === `1${'0'.repeat(wanted)}`) return { digits: digits.slice(0, -1), exponent: 1 - places }
  }
  return { digits: scaled(magnitude, wanted).toString(), exponent: -wanted }
}
