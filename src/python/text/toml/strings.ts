/** TOML's four kinds of strings (Lib/tomllib/_parser.py of CPython 3.11). */
import { reprStr } from '../repr.ts'
import { accept, fail, isIllegal, peek, type Source, SPACE, skip, takeUntil } from './source.ts'

const ESCAPES: Readonly<Record<string, string>> = { b: '\b', t: '\t', n: '\n', f: '\f', r: '\r', '"': '"', '\\': '\\' }

/** Reads a string, at its opening quote. Raises tomllib.TOMLDecodeError. */
export function readString(source: Source): string {
  if (accept(source, '"""')) return withExtraQuotes(source, '"', multilineBasic)
  if (accept(source, "'''")) return withExtraQuotes(source, "'", multilineLiteral)
  return readOneLine(source)
}

/** Reads a string that cannot span lines, as keys are. */
export function readOneLine(source: Source): string {
  if (accept(source, '"')) return readBasic(source, false)
  source.at++
  const text = takeUntil(source, "'", false, false)
  source.at++
  return text
}

/** A first line end does not count; up to two quotes may stand before the three that end it. */
function withExtraQuotes(source: Source, quote: string, read: (source: Source) => string): string {
  accept(source, '\n')
  let text = read(source)
  for (let extra = 0; extra < 2 && accept(source, quote); extra++) text += quote
  return text
}

const multilineBasic = (source: Source): string => readBasic(source, true)

function multilineLiteral(source: Source): string {
  const text = takeUntil(source, "'''", true, false)
  source.at += 3
  return text
}

function readBasic(source: Source, multiline: boolean): string {
  const parts: string[] = []
  let start = source.at
  const flush = (): void => {
    parts.push(source.text.slice(start, source.at))
  }
  for (;;) {
    const character = peek(source)
    if (character === '') fail(source, 'Unterminated string')
    if (character === '"' && (!multiline || source.text.startsWith('"""', source.at))) {
      flush()
      source.at += multiline ? 3 : 1
      return parts.join('')
    }
    if (character === '\\') {
      flush()
      parts.push(readEscape(source, multiline))
      start = source.at
    } else {
      if (character !== '"' && isIllegal(character, multiline)) fail(source, `Illegal character ${reprStr(character)}`)
      source.at++
    }
  }
}

function readEscape(source: Source, multiline: boolean): string {
  const letter = source.text.charAt(source.at + 1)
  source.at = Math.min(source.at + 2, source.text.length)
  if (multiline && (letter === ' ' || letter === '\t' || letter === '\n')) return readLineEnd(source, letter)
  if (letter === 'u') return readHex(source, 4)
  if (letter === 'U') return readHex(source, 8)
  return ESCAPES[letter] ?? fail(source, "Unescaped '\\' in a string")
}

/** A backslash at the end of a line joins it to the next text. */
function readLineEnd(source: Source, letter: string): string {
  if (letter !== '\n') {
    skip(source, SPACE)
    if (peek(source) === '') return ''
    if (!accept(source, '\n')) fail(source, "Unescaped '\\' in a string")
  }
  skip(source, ' \t\n')
  return ''
}

function readHex(source: Source, size: number): string {
  const digits = source.text.slice(source.at, source.at + size)
  if (!new RegExp(`^[0-9a-fA-F]{${size}}$`).test(digits)) fail(source, 'Invalid hex value')
  source.at += size
  const code = Number.parseInt(digits, 16)
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) {
    fail(source, 'Escaped character is not a Unicode scalar value')
  }
  return String.fromCodePoint(code)
}
