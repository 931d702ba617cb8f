/** `int.to_bytes` and `int.from_bytes`. */
import { clampBound } from '../code-points.ts'
import { checkLength, raise } from '../outcome.ts'

function checkOrder(byteorder: string): void {
  if (byteorder !== 'little' && byteorder !== 'big') raise('ValueError', "byteorder must be either 'little' or 'big'")
}

/** `value.to_bytes(length, byteorder, signed=signed)`. Raises ValueError and OverflowError. */
export function toBytes(value: bigint, length: bigint, byteorder: string, signed = false): Uint8Array {
  checkOrder(byteorder)
  if (length < 0n) raise('ValueError', 'length argument must be non-negative')
  const size = clampBound(length)
  checkLength(size)
  if (value < 0n && !signed) raise('OverflowError', "can't convert negative int to unsigned")
  const bits = BigInt(size * 8)
  const [low, high] = signed ? [-((1n << bits) >> 1n), (1n << bits) >> 1n] : [0n, 1n << bits]
  if ((value < low || value >= high) && !(value === 0n && size === 0)) raise('OverflowError', 'int too big to convert')
  const hex =
    size === 0
      ? ''
      : BigInt.asUintN(size * 8, value)
          .toString(16)
          .padStart(size * 2, '0')
  const bytes = Uint8Array.from({ length: size }, (_, at) => Number.parseInt(hex.slice(at * 2, at * 2 + 2), 16))
  return byteorder === 'little' ? bytes.reverse() : bytes
}

/** `int.from_bytes(bytes, byteorder, signed=signed)`. Raises ValueError. */
export function fromBytes(bytes: Uint8Array, byteorder: string, signed = false): bigint {
  checkOrder(byteorder)
  const ordered = byteorder === 'little' ? bytes.slice().reverse() : bytes
  const hex = Array.from(ordered, (byte) => byte.toString(16).padStart(2, '0')).join('')
  const value = hex === '' ? 0n : BigInt(`0x${hex}`)
  return signed ? BigInt.asIntN(bytes.length * 8, value) : value
}
