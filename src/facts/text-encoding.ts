/**
 * What `file --brief` says of a text's encoding, as far as the buildpack asks: a port of the order of tests in file's
 * src/encoding.c (https://github.com/file/file), without EBCDIC.
 *
 * @returns `text` for what the buildpack takes for a fitting encoding (ASCII, UTF-8, a file of one byte); `data` for what is no text;
 *   else file's own words for the encoding
 */
export function textEncoding(content: Uint8Array): string {
  if (content.length <= 1) return 'text'
  const bytes = withoutLastZeros(content)
  if (all(bytes, isAsciiText)) return isUtf7(bytes) ? 'UTF-7' : 'text'
  if (bytes.length > 3 && hasPrefix(bytes, [0xef, 0xbb, 0xbf]) && utf8Kind(bytes.subarray(3)) !== 'no')
    return 'UTF-8 (with BOM)'
  if (utf8Kind(bytes) === 'utf-8') return 'text'
  if (looksWide(bytes, 4)) return 'UTF-32'
  if (looksWide(bytes, 2)) return 'UTF-16'
  if (all(bytes, (byte) => isAsciiText(byte) || byte >= 0xa0)) return 'ISO-8859'
  // "Non-ISO extended-ASCII text" has "ASCII text" in it, which is what the buildpack looks for.
  if (all(bytes, (byte) => isAsciiText(byte) || byte >= 0x80)) return 'text'
  return 'data'
}

/** Zeros at the end are left out, but for one that makes the number of bytes even where it was, for UTF-16's sake. */
function withoutLastZeros(bytes: Uint8Array): Uint8Array {
  let end = bytes.length
  while (end > 1 && bytes[end - 1] === 0) end -= 1
  if (end % 2 === 1 && bytes.length % 2 === 0) end += 1
  return bytes.subarray(0, end)
}

/** The bytes that file takes for plain text: BEL to CR, ESC, printable ASCII, NEL. */
const isAsciiText = (byte: number): boolean =>
  (byte >= 7 && byte <= 13) || byte === 0x1b || (byte >= 0x20 && byte <= 0x7e) || byte === 0x85

const all = (bytes: Uint8Array, holds: (byte: number) => boolean): boolean => bytes.every(holds)

const hasPrefix = (bytes: Uint8Array, prefix: readonly number[]): boolean =>
  prefix.every((byte, index) => bytes[index] === byte)

const isUtf7 = (bytes: Uint8Array): boolean =>
  bytes.length > 4 && hasPrefix(bytes, [0x2b, 0x2f, 0x76]) && [0x38, 0x39, 0x2b, 0x2f].includes(bytes[3] ?? 0)

/** `utf-8`: valid, with a character beyond ASCII and no odd control character; `ascii`: no whole one. */
function utf8Kind(bytes: Uint8Array): 'utf-8' | 'ascii' | 'no' {
  const odd = bytes.some((byte) => byte < 0x80 && !isAsciiText(byte))
  if (odd) return 'no'
  try {
    // `stream`: file does not mind a character that is cut off at the end, once there was a whole one.
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: true })
    if (/[^\0-\x7f]/.test(text)) return 'utf-8'
  } catch {
    return 'no'
  }
  return 'ascii'
}

/** UTF-16 or UTF-32 with its byte-order mark, and nothing in it that is no text. */
function looksWide(bytes: Uint8Array, width: 2 | 4): boolean {
  const mark = width === 2 ? [0xff, 0xfe] : [0xff, 0xfe, 0, 0]
  const littleEndian = hasPrefix(bytes, mark)
  if (!littleEndian && !hasPrefix(bytes, [...mark].reverse())) return false
  for (let at = width; at + width - 1 < bytes.length; at += width) {
    const unit = bytes.subarray(at, at + width)
    const value = (littleEndian ? [...unit].reverse() : [...unit]).reduce((sum, byte) => sum * 256 + byte, 0)
    if (value === 0xfffe || (value < 128 && !isAsciiText(value))) return false
  }
  return true
}
