/** Doubles and exact rationals: the ground for rounding as CPython does, which is always exact. */

/** A finite double as `mantissa * 2 ** exponent`, with a mantissa of at most 53 bits that carries the sign. */
export interface Binary {
  readonly mantissa: bigint
  readonly exponent: number
}

const view = new DataView(new ArrayBuffer(8))

/** Takes a finite number apart, exactly. */
export function toBinary(value: number): Binary {
  view.setFloat64(0, value)
  const bits = view.getBigUint64(0)
  const biased = Number((bits >> 52n) & 0x7ffn)
  const fraction = bits & 0xfffffffffffffn
  const magnitude = biased === 0 ? fraction : fraction | 0x10000000000000n
  return { mantissa: bits >> 63n === 1n ? -magnitude : magnitude, exponent: Math.max(biased, 1) - 1075 }
}

/** The number of bits of the magnitude; 0 for 0n. */
export function bitLength(value: bigint): number {
  const magnitude = value < 0n ? -value : value
  if (magnitude === 0n) return 0
  const hex = magnitude.toString(16)
  return (hex.length - 1) * 4 + (32 - Math.clz32(Number.parseInt(hex.charAt(0), 16)))
}

/** Divides non-negative `numerator` by positive `denominator`, to the nearest integer, ties to even. */
export function divideHalfEven(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator
  const twice = (numerator % denominator) * 2n
  return twice > denominator || (twice === denominator && quotient % 2n === 1n) ? quotient + 1n : quotient
}

/**
 * The double nearest to `numerator / denominator` (positive), ties to even, Infinity where it overflows.
 * It looks at 54 bits or more of the quotient, to know how many the double keeps, and rounds once.
 */
export function ratioToNumber(numerator: bigint, denominator: bigint): number {
  if (numerator === 0n) return 0
  const negative = numerator < 0n
  const magnitude = negative ? -numerator : numerator
  const exponent = bitLength(magnitude) - bitLength(denominator)
  // Below 2 ** -1022 a double has fewer bits: the last place stays 2 ** -1074.
  const lastPlace = Math.max(exponent - 54, -1074)
  const shift = BigInt(lastPlace)
  const rounded =
    shift >= 0n
      ? toNearest(magnitude, denominator << shift, lastPlace)
      : toNearest(magnitude << -shift, denominator, lastPlace)
  return negative ? -rounded : rounded
}

function toNearest(numerator: bigint, denominator: bigint, lastPlace: number): number {
  const quotient = numerator / denominator
  const extra = BigInt(Math.max(bitLength(quotient) - 53, 0))
  const place = lastPlace + Number(extra)
  const kept = divideHalfEven(numerator, denominator << extra)
  return scale(kept, place)
}

/** `value * 2 ** exponent`, where the result is exact or overflows. */
function scale(value: bigint, exponent: number): number {
  const half = Math.trunc(exponent / 2)
  return Number(value) * 2 ** half * 2 ** (exponent - half)
}
