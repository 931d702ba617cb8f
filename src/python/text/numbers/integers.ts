/** Arithmetic of Python's `int`, which is a bigint here, with Python's signs and errors (Objects/longobject.c). */
import { exceed, MAX_BITS, raise, unmodelled } from '../outcome.ts'
import { floatPower } from './float-power.ts'
import { bitLength, divideHalfEven, ratioToNumber } from './ratio.ts'

/** `left // right`. Raises ZeroDivisionError. */
export function floorDivide(left: bigint, right: bigint): bigint {
  if (right === 0n) raise('ZeroDivisionError', 'integer division or modulo by zero')
  const quotient = left / right
  return left % right !== 0n && left < 0n !== right < 0n ? quotient - 1n : quotient
}

/** `left % right`: the sign is the divisor's. Raises ZeroDivisionError. */
export function modulo(left: bigint, right: bigint): bigint {
  if (right === 0n) raise('ZeroDivisionError', 'integer modulo by zero')
  const remainder = left % right
  return remainder !== 0n && remainder < 0n !== right < 0n ? remainder + right : remainder
}

/** `divmod(left, right)`. Raises ZeroDivisionError. */
export function divmod(left: bigint, right: bigint): [bigint, bigint] {
  const quotient = floorDivide(left, right)
  return [quotient, left - quotient * right]
}

/** `left / right`, rounded once. Raises ZeroDivisionError and OverflowError. */
export function trueDivide(left: bigint, right: bigint): number {
  if (right === 0n) raise('ZeroDivisionError', 'division by zero')
  if (left === 0n) return right < 0n ? -0 : 0
  const quotient = right < 0n ? ratioToNumber(-left, -right) : ratioToNumber(left, right)
  return Number.isFinite(quotient) ? quotient : raise('OverflowError', 'integer division result too large for a float')
}

/** `float(value)`. Raises OverflowError. */
export function toFloat(value: bigint): number {
  const converted = Number(value)
  return Number.isFinite(converted) ? converted : raise('OverflowError', 'int too large to convert to float')
}

/** `left + right`, `left - right` and `left * right`, within the limit of size. */
export const add = (left: bigint, right: bigint): bigint => within(left + right)
export const subtract = (left: bigint, right: bigint): bigint => within(left - right)
export function multiply(left: bigint, right: bigint): bigint {
  checkBits(bitLength(left) + bitLength(right) - 1)
  return left * right
}

function within(value: bigint): bigint {
  checkBits(bitLength(value))
  return value
}

function checkBits(bits: number): void {
  if (bits > MAX_BITS) exceed(`an integer of more than ${MAX_BITS} bits`)
}

/** `left << right`. Raises ValueError. */
export function leftShift(left: bigint, right: bigint): bigint {
  if (right < 0n) raise('ValueError', 'negative shift count')
  if (left === 0n) return 0n
  checkBits(bitLength(left) + Number(right))
  return left << right
}

/** `left >> right`. Raises ValueError. */
export function rightShift(left: bigint, right: bigint): bigint {
  if (right < 0n) raise('ValueError', 'negative shift count')
  if (right > BigInt(MAX_BITS)) return left < 0n ? -1n : 0n
  return left >> right
}

/** `left ** right`: a float where the exponent is negative. Raises ZeroDivisionError and OverflowError. */
export function power(left: bigint, right: bigint): bigint | number {
  if (right < 0n) return floatPower(toFloat(left), toFloat(right))
  if (left === 0n || left === 1n) return right === 0n ? 1n : left
  if (left === -1n) return right % 2n === 0n ? 1n : -1n
  checkBits((bitLength(left) - 1) * Number(right) + 1)
  return left ** right
}

/** `pow(base, exponent, modulus)`: the sign is the modulus's. Raises ValueError. */
export function powerModulo(base: bigint, exponent: bigint, modulus: bigint): bigint {
  if (modulus === 0n) raise('ValueError', 'pow() 3rd argument cannot be 0')
  if (bitLength(exponent) * bitLength(modulus) ** 2 > 1e10) exceed('the time that a power may take')
  const size = modulus < 0n ? -modulus : modulus
  let factor = exponent < 0n ? inverse(base, size) : modulo(base, size)
  let result = 1n % size
  for (let rest = exponent < 0n ? -exponent : exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * factor) % size
    factor = (factor * factor) % size
  }
  return modulo(result, modulus)
}

function inverse(base: bigint, modulus: bigint): bigint {
  let [older, newer] = [modulo(base, modulus), modulus]
  let [factor, next] = [1n, 0n]
  while (newer !== 0n) {
    const quotient = older / newer
    ;[older, newer] = [newer, older - quotient * newer]
    ;[factor, next] = [next, factor - quotient * next]
  }
  if (older !== 1n && modulus !== 1n) raise('ValueError', 'base is not invertible for the given modulus')
  return modulo(factor, modulus)
}

/** `round(value, ndigits)` of an int: half to even at the given power of ten. */
export function roundInteger(value: bigint, ndigits: bigint): bigint {
  if (ndigits >= 0n) return value
  if (-ndigits > BigInt(MAX_BITS)) return 0n
  const unit = 10n ** -ndigits
  const magnitude = divideHalfEven(value < 0n ? -value : value, unit) * unit
  return value < 0n ? -magnitude : magnitude
}

/** `value.bit_length()` and `value.bit_count()`. */
export const bitLengthOf = (value: bigint): bigint => BigInt(bitLength(value))
export const bitCount = (value: bigint): bigint =>
  BigInt((value < 0n ? -value : value).toString(2).replaceAll('0', '').length)

/** `bin`, `oct` and `hex`, with their prefixes. */
export const bin = (value: bigint): string => inBase(value, 2, '0b')
export const oct = (value: bigint): string => inBase(value, 8, '0o')
export const hex = (value: bigint): string => inBase(value, 16, '0x')

const inBase = (value: bigint, base: number, prefix: string): string =>
  (value < 0n ? '-' : '') + prefix + (value < 0n ? -value : value).toString(base)

/** `math.gcd` of two. */
export function gcd(left: bigint, right: bigint): bigint {
  let [a, b] = [left < 0n ? -left : left, right < 0n ? -right : right]
  while (b !== 0n) [a, b] = [b, a % b]
  return a
}

/** `math.lcm` of two. */
export function lcm(left: bigint, right: bigint): bigint {
  if (left === 0n || right === 0n) return 0n
  const product = multiply(left / gcd(left, right), right)
  return product < 0n ? -product : product
}

/** `math.isqrt`. Raises ValueError. */
export function isqrt(value: bigint): bigint {
  if (value < 0n) raise('ValueError', 'isqrt() argument must be nonnegative')
  if (value < 2n) return value
  let guess = 1n << BigInt(Math.ceil(bitLength(value) / 2))
  for (;;) {
    const next = (guess + value / guess) >> 1n
    if (next >= guess) return guess
    guess = next
  }
}

/** `math.factorial`. Raises ValueError. */
export function factorial(value: bigint): bigint {
  if (value < 0n) raise('ValueError', 'factorial() not defined for negative values')
  if (value > 5000n) exceed(`an integer of more than ${MAX_BITS} bits`)
  let product = 1n
  for (let factor = 2n; factor <= value; factor++) product *= factor
  return product
}

/** `math.comb`. Raises ValueError. */
export function comb(n: bigint, k: bigint): bigint {
  if (n < 0n) raise('ValueError', 'n must be a non-negative integer')
  if (k < 0n) raise('ValueError', 'k must be a non-negative integer')
  if (k > n) return 0n
  const picks = k < n - k ? k : n - k
  if (picks > 5000n) unmodelled('`math.comb` of numbers this large')
  let result = 1n
  for (let at = 1n; at <= picks; at++) result = multiply(result, n - picks + at) / at
  return result
}
