import { CONTROL_ESCAPES } from '../../text/control-escapes.ts'
import { SyntaxFault, Undecided } from '../fault.ts'
import { CHARACTER_NAMES } from './character-names.ts'

const SIMPLE: Readonly<Record<string, string>> = {
  '\n': '',
  "'": "'",
  '"': '"',
  ...CONTROL_ESCAPES,
}

/** How many hexadecimal digits follow, and how CPython's message names the escape. */
const HEXADECIMAL: Readonly<Record<string, readonly [digits: number, name: string]>> = {
  x: [2, '\\xXX'],
  u: [4, '\\uXXXX'],
  U: [8, '\\UXXXXXXXX'],
}

const HEX_DIGITS = /[0-9a-fA-F]*/y
const OCTAL_DIGITS = /[0-7]{1,3}/y
const LAST_CODE_POINT = 0x10ffff

/**
 * Decodes the escapes of a text literal that is not raw (https://docs.python.org/3/reference/lexical_analysis.html#escape-sequences).
 * An escape that Python does not know stays as it is written.
 *
 * @param start the offset of `body` in the text, for errors
 * @returns the value; a code point above U+FFFF is a surrogate pair, as everywhere in JavaScript
 * @throws SyntaxFault where CPython raises; Undecided for `\N{...}` with a name that is not in the table here
 */
export function decodeText(body: string, start: number): string {
  let value = ''
  let copied = 0
  for (let at = body.indexOf('\\'); at >= 0; at = body.indexOf('\\', copied)) {
    const [character, end] = textEscape(body, at, start)
    value += body.slice(copied, at) + character
    copied = end
  }
  return value + body.slice(copied)
}

/** One escape: what it stands for, and where it ends. */
function textEscape(body: string, at: number, start: number): readonly [string, number] {
  const letter = body[at + 1] ?? ''
  const simple = SIMPLE[letter]
  if (simple !== undefined && Object.hasOwn(SIMPLE, letter)) return [simple, at + 2]
  if (letter >= '0' && letter <= '7') {
    const digits = match(OCTAL_DIGITS, body, at + 1)
    return [String.fromCodePoint(Number.parseInt(digits, 8)), at + 1 + digits.length]
  }
  if (letter === 'N') return namedEscape(body, at, start)
  const hexadecimal = HEXADECIMAL[letter]
  if (!hexadecimal) return [`\\${letter}`, at + 1 + letter.length]
  const [count, name] = hexadecimal
  const digits = match(HEX_DIGITS, body, at + 2).slice(0, count)
  const end = at + 2 + digits.length
  if (digits.length < count) throw unicodeFault(`truncated ${name} escape`, at, end, start)
  const codePoint = Number.parseInt(digits, 16)
  if (codePoint > LAST_CODE_POINT) throw unicodeFault('illegal Unicode character', at, end, start)
  return [String.fromCodePoint(codePoint), end]
}

function namedEscape(body: string, at: number, start: number): readonly [string, number] {
  const close = body.indexOf('}', at)
  if (body[at + 2] !== '{' || close < 0) {
    throw unicodeFault('malformed \\N character escape', at, close < 0 ? at + 2 : close + 1, start)
  }
  const name = body.slice(at + 3, close)
  if (name === '' || /[^ -~]/.test(name)) {
    throw unicodeFault(
      name === '' ? 'malformed \\N character escape' : 'unknown Unicode character name',
      at,
      close + 1,
      start,
    )
  }
  const character = CHARACTER_NAMES.get(name.toUpperCase())
  if (character === undefined) {
    throw new Undecided(`the character name in \`\\N{${name}}\` is not among those that are known here`, start + at)
  }
  return [character, close + 1]
}

function unicodeFault(reason: string, from: number, to: number, start: number): SyntaxFault {
  const where = `position ${from}-${Math.max(from, to - 1)}`
  const message = `(unicode error) 'unicodeescape' codec can't decode bytes in ${where}: ${reason}`
  return new SyntaxFault(message, start + from, start + to)
}

/**
 * Decodes a bytes literal's body. `\u`, `\U` and `\N` are no escapes in it.
 *
 * @throws SyntaxFault for a character that is not ASCII, and for a bad `\x`
 */
export function decodeBytes(body: string, start: number, isRaw: boolean): Uint8Array {
  const bytes = new Uint8Array(body.length)
  let length = 0
  for (let at = 0; at < body.length; ) {
    const code = body.charCodeAt(at)
    if (code > 127) throw new SyntaxFault('bytes can only contain ASCII literal characters', start + at, start + at + 1)
    const [value, end] = code === 92 && !isRaw ? bytesEscape(body, at, start) : [code, at + 1]
    if (value !== null) bytes[length++] = value
    at = end
  }
  return bytes.slice(0, length)
}

/** A byte, or null for a line that goes on, and where the escape ends. A backslash that starts no escape is a byte. */
function bytesEscape(body: string, at: number, start: number): readonly [number | null, number] {
  const letter = body[at + 1] ?? ''
  if (letter === '\n') return [null, at + 2]
  const simple = SIMPLE[letter]
  if (simple !== undefined && Object.hasOwn(SIMPLE, letter)) return [simple.charCodeAt(0), at + 2]
  if (letter >= '0' && letter <= '7') {
    const digits = match(OCTAL_DIGITS, body, at + 1)
    return [Number.parseInt(digits, 8) & 0xff, at + 1 + digits.length]
  }
  if (letter !== 'x') return [92, at + 1]
  const digits = match(HEX_DIGITS, body, at + 2).slice(0, 2)
  if (digits.length < 2) {
    throw new SyntaxFault(`(value error) invalid \\x escape at position ${at}`, start + at, start + at + 2)
  }
  return [Number.parseInt(digits, 16), at + 4]
}

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? ''
}
