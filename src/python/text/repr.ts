/** `repr` of strings and bytes, and `ascii`. */
import { codePoints, ordinal } from './code-points.ts'
import { checkLength } from './outcome.ts'
import { isPrintable } from './unicode.ts'

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

/** Python prefers single quotes, and takes double ones where that saves escapes. */
const quoteFor = (text: string): string => (text.includes("'") && !text.includes('"') ? '"' : "'")

function escapeOrdinal(code: number): string {
  if (code <= 0xff) return `\\x${code.toString(16).padStart(2, '0')}`
  return code <= 0xffff ? `\\u${code.toString(16).padStart(4, '0')}` : `\\U${code.toString(16).padStart(8, '0')}`
}

function quoted(text: string, shows: (character: string) => boolean): string {
  checkLength(text.length)
  const quote = quoteFor(text)
  const body = codePoints(text).map((character) => {
    if (character === quote) return `\\${character}`
    return ESCAPES[character] ?? (shows(character) ? character : escapeOrdinal(ordinal(character)))
  })
  return quote + body.join('') + quote
}

const SIMPLE = /^[ !#-&(-[\]-~]*$/

/** `repr(text)`. */
export function reprStr(text: string): string {
  return SIMPLE.test(text) ? `'${text}'` : quoted(text, isPrintable)
}

/** `ascii(text)`: as repr, with everything beyond ASCII escaped. */
export function asciiStr(text: string): string {
  return quoted(text, (character) => /^[ -~]$/.test(character))
}

/** `ascii` of any object, from its repr, as CPython makes it. */
export function asciiOfRepr(repr: string): string {
  return repr.replace(/[^\0-\x7f]/gu, (character) => escapeOrdinal(ordinal(character)))
}

/** `repr(bytes)`. */
export function reprBytes(bytes: Uint8Array): string {
  checkLength(bytes.length)
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return `b${quoted(text, (character) => /^[ -~]$/.test(character))}`
}
