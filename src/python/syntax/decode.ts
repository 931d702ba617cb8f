import { ASCII_COMPATIBLE, NOT_ASCII_COMPATIBLE } from './encodings.ts'
import { SyntaxFault, Undecided } from './fault.ts'

/** https://peps.python.org/pep-0263/: in a comment on its own, on one of the first two lines. */
const COOKIE = /^[ \t\f]*#.*?coding[:=][ \t]*([-_.a-zA-Z0-9]+)/
const BLANK_OR_COMMENT = /^[ \t\f]*(?:#|$)/

/** A decoded file. */
export interface Decoded {
  /** Without a byte-order mark, newlines as `\n`, and one at the end. */
  readonly text: string
  /** The first bytes that are not UTF-8; each such sequence stands as U+FFFD in the text. */
  readonly invalid: SyntaxFault | null
}

/**
 * Decodes a source file as CPython does: byte-order mark, PEP 263's cookie, else UTF-8.
 *
 * @throws SyntaxFault (offsets of 0, or of the NUL) for what no Python decodes; Undecided for an encoding that this program does not decode
 */
export function decodeSource(bytes: Uint8Array, minor: number): Decoded {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  const content = hasMark ? bytes.subarray(3) : bytes
  const cookie = cookieOf(content)
  const encoding = cookie === null ? 'utf-8' : normalName(cookie)
  if (hasMark && encoding !== 'utf-8') throw new SyntaxFault(`encoding problem: ${cookie} with BOM`, 0)
  if (encoding !== 'utf-8') {
    return { text: normalizeText(decodeAs(content, encoding, cookie ?? encoding), minor), invalid: null }
  }
  const invalid = isUtf8(content) ? null : invalidUtf8(content)
  return { text: normalizeText(new TextDecoder('utf-8', { ignoreBOM: true }).decode(content), minor), invalid }
}

/** Newlines become `\n`, one ends the text, and a NUL is refused: what CPython does with any source text. */
export function normalizeText(decoded: string, minor: number): string {
  const text = decoded.includes('\r') ? decoded.replace(/\r\n?/g, '\n') : decoded
  const nul = text.indexOf('\0')
  // Before 3.11.4 compile() raises ValueError; the message is the same.
  if (nul >= 0) {
    const type = minor >= 11 ? 'SyntaxError' : 'ValueError'
    throw new SyntaxFault('source code string cannot contain null bytes', nul, nul + 1, type)
  }
  return text === '' || text.endsWith('\n') ? text : `${text}\n`
}

function cookieOf(bytes: Uint8Array): string | null {
  // Latin-1 maps each byte to one character: enough to read ASCII, whatever the encoding turns out to be.
  let at = 0
  for (let line = 0; line < 2 && at < bytes.length; line++) {
    let end = at
    while (end < bytes.length && bytes[end] !== 10 && bytes[end] !== 13) end++
    const text = latin1(bytes.subarray(at, end))
    const cookie = COOKIE.exec(text)?.[1]
    if (cookie !== undefined) return cookie
    if (!BLANK_OR_COMMENT.test(text)) return null
    at = bytes[end] === 13 && bytes[end + 1] === 10 ? end + 2 : end + 1
  }
  return null
}

/** CPython's get_normal_name: the spellings of UTF-8 and Latin-1 that it knows without asking its codecs. */
function normalName(cookie: string): string {
  const name = cookie.slice(0, 12).toLowerCase().replaceAll('_', '-')
  if (name === 'utf-8' || name.startsWith('utf-8-')) return 'utf-8'
  if (/^(?:latin-1|iso-8859-1|iso-latin-1)(?:-|$)/.test(name)) return 'iso-8859-1'
  return cookie.toLowerCase().replace(/[^a-z0-9.]+/g, '_')
}

function decodeAs(bytes: Uint8Array, encoding: string, cookie: string): string {
  switch (encoding) {
    case 'utf8':
    case 'u8':
    case 'utf':
    case 'utf_8':
    case 'cp65001':
      if (!isUtf8(bytes)) throw invalidUtf8(bytes)
      return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
    case 'iso-8859-1':
    case 'latin1':
    case 'latin':
    case 'l1':
    case 'iso8859_1':
      return latin1(bytes)
  }
  if (!ASCII_COMPATIBLE.has(encoding) && !NOT_ASCII_COMPATIBLE.has(encoding)) {
    throw new SyntaxFault(`unknown encoding: ${cookie}`, 0)
  }
  const foreign = bytes.findIndex((byte) => byte > 127)
  if (foreign < 0 && ASCII_COMPATIBLE.has(encoding)) return latin1(bytes)
  if (encoding === 'ascii' || encoding === 'us_ascii') {
    const byte = (bytes[foreign] ?? 0).toString(16)
    const message = `(unicode error) 'ascii' codec can't decode byte 0x${byte} in position ${foreign}: ordinal not in range(128)`
    throw new SyntaxFault(message, 0)
  }
  throw new Undecided(`the file is written in ${cookie}, which is not decoded here`, 0)
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

function invalidUtf8(bytes: Uint8Array): SyntaxFault {
  const at = invalidUtf8At(bytes)
  const byte = (bytes[at] ?? 0).toString(16).padStart(2, '0')
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, at))
  const message = `(unicode error) 'utf-8' codec can't decode byte 0x${byte} in position ${at}`
  return new SyntaxFault(message, before.replace(/\r\n?/g, '\n').length)
}

/** The offset of the first byte that starts no well-formed sequence. */
function invalidUtf8At(bytes: Uint8Array): number {
  const isValid = (length: number) => isUtf8(bytes.subarray(0, length))
  // The longest prefix that decodes; a prefix that ends inside a sequence does not, so look at up to 3 bytes less.
  const decodes = (length: number) => [0, 1, 2, 3].some((less) => less <= length && isValid(length - less))
  let low = 0
  let high = bytes.length
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (decodes(middle)) low = middle
    else high = middle - 1
  }
  while (low > 0 && !isValid(low)) low--
  return low
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}
