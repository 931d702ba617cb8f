/**
 * `str.encode` and `bytes.decode` for UTF-8, ASCII and Latin-1, with CPython's error handlers and messages.
 * Other codecs, and the handlers `surrogatepass` and `namereplace`, are not modelled.
 */
import { codePoints, ordinal } from '../code-points.ts'
import { checkLength, raise, unmodelled } from '../outcome.ts'
import { CODEC_NAMES } from './codec-names.ts'

type Codec = 'utf-8' | 'utf-8-sig' | 'ascii' | 'latin-1'

/** Names by which `codecs.lookup` finds these (Lib/encodings/aliases.py), in lower case, with '_' for '-' and ' '. */
const CODECS: Readonly<Record<string, Codec>> = {
  utf_8: 'utf-8',
  utf8: 'utf-8',
  u8: 'utf-8',
  utf: 'utf-8',
  cp65001: 'utf-8',
  utf_8_sig: 'utf-8-sig',
  ascii: 'ascii',
  us_ascii: 'ascii',
  us: 'ascii',
  '646': 'ascii',
  iso646_us: 'ascii',
  latin_1: 'latin-1',
  latin1: 'latin-1',
  latin: 'latin-1',
  l1: 'latin-1',
  iso8859_1: 'latin-1',
  iso_8859_1: 'latin-1',
  iso8859: 'latin-1',
  '8859': 'latin-1',
  cp819: 'latin-1',
}

function codecOf(encoding: string): Codec {
  const name = encoding.toLowerCase().replace(/[^a-z0-9.]+/g, '_')
  const known = Object.hasOwn(CODECS, name) ? CODECS[name] : undefined
  if (known !== undefined) return known
  if (!CODEC_NAMES.has(name)) raise('LookupError', `unknown encoding: ${encoding}`)
  return unmodelled(`the codec \`${encoding}\``)
}

/** What a codec cannot convert: from a 0-based position up to another, in code points or bytes. */
interface Problem {
  readonly start: number
  readonly end: number
  readonly reason: string
}

function checkHandler(errors: string): void {
  if (errors === 'surrogatepass' || errors === 'namereplace') unmodelled(`the error handler \`${errors}\``)
  raise('LookupError', `unknown error handler name '${errors}'`)
}

const escapeCode = (code: number): string => {
  if (code <= 0xff) return `\\x${code.toString(16).padStart(2, '0')}`
  return code <= 0xffff ? `\\u${code.toString(16).padStart(4, '0')}` : `\\U${code.toString(16).padStart(8, '0')}`
}

function encodeProblem(codec: string, text: string, characters: readonly string[], problem: Problem): never {
  const { start, end, reason } = problem
  const what =
    end - start === 1
      ? `character '${escapeCode(ordinal(characters[start] ?? ''))}' in position ${start}`
      : `characters in position ${start}-${end - 1}`
  const message = `'${codec}' codec can't encode ${what}: ${reason}`
  return raise('UnicodeEncodeError', message, [codec, text, BigInt(start), BigInt(end), reason])
}

/** The bytes of one code point, or null where the codec has none. */
function encodeCharacter(code: number, codec: 'utf-8' | 'ascii' | 'latin-1'): readonly number[] | null {
  if (codec === 'ascii') return code < 0x80 ? [code] : null
  if (codec === 'latin-1') return code < 0x100 ? [code] : null
  if (code >= 0xd800 && code <= 0xdfff) return null
  if (code < 0x80) return [code]
  if (code < 0x800) return [0xc0 | (code >> 6), 0x80 | (code & 0x3f)]
  const low = [0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)]
  return code < 0x10000 ? [0xe0 | (code >> 12), ...low] : [0xf0 | (code >> 18), 0x80 | ((code >> 12) & 0x3f), ...low]
}

const REASONS = {
  'utf-8': 'surrogates not allowed',
  ascii: 'ordinal not in range(128)',
  'latin-1': 'ordinal not in range(256)',
}

/** `text.encode(encoding, errors)`. Raises UnicodeEncodeError and LookupError. */
export function encode(text: string, encoding = 'utf-8', errors = 'strict'): Uint8Array {
  checkLength(text.length)
  const named = codecOf(encoding)
  // CPython wraps what the handlers of this codec, which is written in Python, raise.
  if (named === 'utf-8-sig' && errors !== 'strict') unmodelled('the codec `utf-8-sig` with an error handler')
  const codec = named === 'utf-8-sig' ? 'utf-8' : named
  const characters = codePoints(text)
  const bytes: number[] = named === 'utf-8-sig' ? [0xef, 0xbb, 0xbf] : []
  for (let at = 0; at < characters.length; at++) {
    const code = ordinal(characters[at] ?? '')
    const encoded = encodeCharacter(code, codec)
    if (encoded !== null) {
      for (const byte of encoded) bytes.push(byte)
      continue
    }
    let end = at + 1
    while (end < characters.length && encodeCharacter(ordinal(characters[end] ?? ''), codec) === null) end++
    for (let start = at; start < end; start++) {
      const problem = { start, end, reason: REASONS[codec] }
      const fail = (): never => encodeProblem(codec, text, characters, problem)
      for (const byte of substitute(ordinal(characters[start] ?? ''), errors, fail)) bytes.push(byte)
    }
    at = end - 1
  }
  checkLength(bytes.length)
  return Uint8Array.from(bytes)
}

/** What an error handler writes for a code point that the codec lacks. */
function substitute(code: number, errors: string, fail: () => never): readonly number[] {
  const ascii = (text: string): number[] => Array.from(text, ordinal)
  switch (errors) {
    case 'strict':
      return fail()
    case 'ignore':
      return []
    case 'replace':
      return ascii('?')
    case 'backslashreplace':
      return ascii(escapeCode(code))
    case 'xmlcharrefreplace':
      return ascii(`&#${code};`)
    case 'surrogateescape':
      return code >= 0xdc80 && code <= 0xdcff ? [code - 0xdc00] : fail()
    default:
      checkHandler(errors)
      return []
  }
}

function decodeProblem(codec: string, bytes: Uint8Array, { start, end, reason }: Problem): never {
  const what =
    end - start === 1
      ? `byte 0x${(bytes[start] ?? 0).toString(16).padStart(2, '0')} in position ${start}`
      : `bytes in position ${start}-${end - 1}`
  const message = `'${codec}' codec can't decode ${what}: ${reason}`
  return raise('UnicodeDecodeError', message, [codec, bytes, BigInt(start), BigInt(end), reason])
}

/** What an error handler puts in place of bytes that the codec cannot read. */
function placeholder(bytes: Uint8Array, problem: Problem, errors: string, codec: string): string {
  const bad = bytes.subarray(problem.start, problem.end)
  switch (errors) {
    case 'strict':
      return decodeProblem(codec, bytes, problem)
    case 'ignore':
      return ''
    case 'replace':
      return '\ufffd'
    case 'backslashreplace':
      return Array.from(bad, escapeCode).join('')
    case 'surrogateescape':
      return Array.from(bad, (byte) => String.fromCharCode(0xdc00 + byte)).join('')
    default:
      checkHandler(errors)
      return ''
  }
}

/** `bytes.decode(encoding, errors)`. Raises UnicodeDecodeError and LookupError. */
export function decode(bytes: Uint8Array, encoding = 'utf-8', errors = 'strict'): string {
  checkLength(bytes.length)
  // Of no bytes the codec is not even looked up (PyUnicode_FromEncodedObject).
  if (bytes.length === 0) return ''
  switch (codecOf(encoding)) {
    case 'latin-1':
      return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
    case 'ascii':
      return decodeWith(bytes, errors, 'ascii', readAscii)
    case 'utf-8-sig':
      if (errors !== 'strict') unmodelled('the codec `utf-8-sig` with an error handler')
      return decode(
        bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes,
        'utf-8',
        errors,
      )
    case 'utf-8':
      return decodeWith(bytes, errors, 'utf-8', readUtf8)
  }
}

type Read = { readonly code: number; readonly next: number } | Problem

function decodeWith(
  bytes: Uint8Array,
  errors: string,
  codec: string,
  read: (bytes: Uint8Array, at: number) => Read,
): string {
  const parts: string[] = []
  let at = 0
  while (at < bytes.length) {
    const step = read(bytes, at)
    if ('code' in step) {
      parts.push(String.fromCodePoint(step.code))
      at = step.next
    } else {
      parts.push(placeholder(bytes, step, errors, codec))
      at = step.end
    }
  }
  return parts.join('')
}

function readAscii(bytes: Uint8Array, at: number): Read {
  const code = bytes[at] ?? 0
  return code < 0x80 ? { code, next: at + 1 } : { start: at, end: at + 1, reason: 'ordinal not in range(128)' }
}

/** The range of the byte after these first bytes is narrower than 80 to bf (Unicode, table 3-7). */
const SECOND_BYTE: Readonly<Record<number, readonly [number, number]>> = {
  224: [0xa0, 0xbf],
  237: [0x80, 0x9f],
  240: [0x90, 0xbf],
  244: [0x80, 0x8f],
}

function readUtf8(bytes: Uint8Array, at: number): Read {
  const first = bytes[at] ?? 0
  if (first < 0x80) return { code: first, next: at + 1 }
  if (first < 0xc2 || first > 0xf4) return { start: at, end: at + 1, reason: 'invalid start byte' }
  const more = first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3
  let code = first & (0x3f >> more)
  for (let step = 1; step <= more; step++) {
    const byte = bytes[at + step]
    if (byte === undefined) return { start: at, end: bytes.length, reason: 'unexpected end of data' }
    const [low, high] = (step === 1 ? SECOND_BYTE[first] : undefined) ?? [0x80, 0xbf]
    if (byte < low || byte > high) return { start: at, end: at + step, reason: 'invalid continuation byte' }
    code = (code << 6) | (byte & 0x3f)
  }
  return { code, next: at + more + 1 }
}
