/** `base64` and `binascii`: https://docs.python.org/3.11/library/base64.html */
import { raise } from '../outcome.ts'

const fail = (message: string): never => raise('binascii.Error', message)

/** `base64.b64encode(bytes)`, as ASCII text. */
export const b64encode = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')

/** `base64.urlsafe_b64encode(bytes)`, as ASCII text. */
export const urlsafeB64encode = (bytes: Uint8Array): string =>
  b64encode(bytes).replaceAll('+', '-').replaceAll('/', '_')

/** The ASCII of a str argument. Raises ValueError. */
function asciiOf(text: string): string {
  if (/[^\0-\x7f]/.test(text)) raise('ValueError', 'string argument should contain only ASCII characters')
  return text
}

/** `base64.b64decode(text, validate=validate)`, as binascii.a2b_base64 does it. Raises binascii.Error and ValueError. */
export function b64decode(text: string, validate = false): Uint8Array {
  const ascii = asciiOf(text)
  if (validate && ascii.startsWith('=')) fail('Leading padding not allowed')
  let data = ''
  let pads = 0
  let padded = false
  for (let at = 0; at < ascii.length; at++) {
    const character = ascii.charAt(at)
    if (character === '=') {
      padded = true
      const place = data.length % 4
      if (place < 2) continue
      pads++
      if (place + pads < 4) continue
      if (validate && at + 1 < ascii.length) fail('Excess data after padding')
      return bytesOf(data)
    }
    if (!/[A-Za-z0-9+/]/.test(character)) {
      if (validate) fail('Only base64 data is allowed')
      continue
    }
    if (validate && padded) fail('Discontinuous padding not allowed')
    pads = 0
    data += character
  }
  if (data.length % 4 === 1) {
    fail(
      `Invalid base64-encoded string: number of data characters (${data.length}) cannot be 1 more than a multiple of 4`,
    )
  }
  if (data.length % 4 !== 0) fail('Incorrect padding')
  return bytesOf(data)
}

const bytesOf = (data: string): Uint8Array => Uint8Array.from(Buffer.from(data, 'base64'))

/** `base64.urlsafe_b64decode(text)`. Raises binascii.Error and ValueError. */
export const urlsafeB64decode = (text: string): Uint8Array =>
  b64decode(asciiOf(text).replaceAll('-', '+').replaceAll('_', '/'))

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** `base64.b32encode(bytes)`, as ASCII text. */
export function b32encode(bytes: Uint8Array): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('')
  const digits = bits.match(/.{1,5}/g) ?? []
  const text = digits.map((digit) => BASE32.charAt(Number.parseInt(digit.padEnd(5, '0'), 2))).join('')
  return text.padEnd(Math.ceil(text.length / 8) * 8, '=')
}

/** `binascii.hexlify(bytes)` and `bytes.hex()`, without separators. */
export const hexlify = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

/** `binascii.unhexlify(text)`. Raises binascii.Error and ValueError. */
export function unhexlify(text: string): Uint8Array {
  const ascii = asciiOf(text)
  if (ascii.length % 2 !== 0) fail('Odd-length string')
  if (/[^0-9a-f]/i.test(ascii)) fail('Non-hexadecimal digit found')
  return Uint8Array.from(Buffer.from(ascii, 'hex'))
}
