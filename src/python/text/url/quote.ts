/** `urllib.parse`: percent-encoding and query strings (Lib/urllib/parse.py of CPython 3.11). */
import { decode, encode } from '../bytes/codecs.ts'
import { checkLength, raise } from '../outcome.ts'
import { reprStr } from '../repr.ts'

const ALWAYS_SAFE = /[A-Za-z0-9_.~-]/

/** `urllib.parse.quote_from_bytes(bytes, safe)`; only the ASCII characters of `safe` count. */
export function quoteBytes(bytes: Uint8Array, safe = '/'): string {
  checkLength(bytes.length * 3)
  return Array.from(bytes, (byte) => {
    const character = String.fromCharCode(byte)
    const isSafe = ALWAYS_SAFE.test(character) || (byte < 0x80 && safe.includes(character))
    return isSafe ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
  }).join('')
}

/** `urllib.parse.quote(text, safe, encoding, errors)`. Raises UnicodeEncodeError. */
export const quote = (text: string, safe = '/', encoding = 'utf-8', errors = 'strict'): string =>
  quoteBytes(encode(text, encoding, errors), safe)

/** `urllib.parse.quote_plus(text, safe, encoding, errors)`. Raises UnicodeEncodeError. */
export const quotePlus = (text: string, safe = '', encoding = 'utf-8', errors = 'strict'): string =>
  text.includes(' ')
    ? quote(text, `${safe} `, encoding, errors).replaceAll(' ', '+')
    : quote(text, safe, encoding, errors)

/** `urllib.parse.unquote_to_bytes(text)`. */
export function unquoteToBytes(text: string): Uint8Array {
  const bytes = encode(text)
  const unquoted: number[] = []
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    const digits = byte === 0x25 ? String.fromCharCode(...bytes.subarray(at + 1, at + 3)) : ''
    const isEscape = /^[0-9a-f]{2}$/i.test(digits)
    unquoted.push(isEscape ? Number.parseInt(digits, 16) : byte)
    if (isEscape) at += 2
  }
  return Uint8Array.from(unquoted)
}

/** `urllib.parse.unquote(text, encoding, errors)`. */
export const unquote = (text: string, encoding = 'utf-8', errors = 'replace'): string =>
  text.includes('%') ? text.replace(/[\0-\x7f]+/g, (run) => decode(unquoteToBytes(run), encoding, errors)) : text

/** `urllib.parse.unquote_plus(text, encoding, errors)`. */
export const unquotePlus = (text: string, encoding = 'utf-8', errors = 'replace'): string =>
  unquote(text.replaceAll('+', ' '), encoding, errors)

export interface QueryOptions {
  readonly keepBlankValues?: boolean
  readonly strictParsing?: boolean
  readonly maxNumFields?: bigint | null
  readonly separator?: string
}

/** `urllib.parse.parse_qsl(query, ...)`. Raises ValueError. */
export function parseQsl(query: string, options: QueryOptions = {}): [string, string][] {
  const { keepBlankValues = false, strictParsing = false, maxNumFields = null, separator = '&' } = options
  if (separator === '') raise('ValueError', 'Separator must be of type string or bytes.')
  const fields = query === '' ? [] : query.split(separator)
  if (maxNumFields !== null && maxNumFields < fields.length) raise('ValueError', 'Max number of fields exceeded')
  return fields.flatMap((field): [string, string][] => {
    if (field === '' && !strictParsing) return []
    const equals = field.indexOf('=')
    if (equals === -1 && strictParsing) raise('ValueError', `bad query field: ${reprStr(field)}`)
    const name = equals === -1 ? field : field.slice(0, equals)
    const value = equals === -1 ? '' : field.slice(equals + 1)
    return value !== '' || keepBlankValues ? [[unquotePlus(name), unquotePlus(value)]] : []
  })
}

/** `urllib.parse.parse_qs(query, ...)`. Raises ValueError. */
export function parseQs(query: string, options: QueryOptions = {}): Map<string, string[]> {
  const parsed = new Map<string, string[]>()
  for (const [name, value] of parseQsl(query, options)) {
    const values = parsed.get(name)
    if (values === undefined) parsed.set(name, [value])
    else values.push(value)
  }
  return parsed
}

/** `urllib.parse.urlencode(pairs)`, for pairs whose names and values are already str, each value one pair. */
export const urlencode = (pairs: readonly (readonly [string, string])[], safe = '', quoteVia = quotePlus): string =>
  pairs.map(([name, value]) => `${quoteVia(name, safe)}=${quoteVia(value, safe)}`).join('&')
