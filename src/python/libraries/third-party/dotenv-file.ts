import { CONTROL_ESCAPES } from '../../text/control-escapes.ts'
import { rstrip } from '../../text/str/pad.ts'
import type { Assignment } from './support.ts'

/** What differs between the versions of python-dotenv's parser. */
export interface DotenvDialect {
  /** Before 0.15: a value without quotes ends before two blanks, and what follows spoils the line. */
  readonly endsAtBlanks: boolean
  /** A byte order mark at the start is passed over. */
  readonly skipsMark: boolean
}

/** Python's `\s`, but for the ends of lines. */
const BLANK = /[\t\v\f\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/
const SPACE = /[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/

const ESCAPES: Readonly<Record<string, string>> = {
  "'": "'",
  '"': '"',
  ...CONTROL_ESCAPES,
}

interface Reader {
  readonly text: string
  at: number
}

function skip(reader: Reader, kind: RegExp): void {
  while (reader.at < reader.text.length && kind.test(reader.text[reader.at] ?? '')) reader.at += 1
}

/** Reads what a file of variables assigns, in order; statements that cannot be parsed are passed over. Source: src/dotenv/parser.py of python-dotenv. */
export function parseDotenv(content: string, dialect: DotenvDialect): readonly Assignment[] {
  const text = dialect.skipsMark ? content.replace(/^\ufeff/, '') : content
  const reader: Reader = { text, at: 0 }
  const found: Assignment[] = []
  let counted = 0
  let line = 1
  while (reader.at < text.length) {
    skip(reader, SPACE)
    if (reader.at >= text.length) break
    for (; counted < reader.at; counted += 1) if (text[counted] === '\n') line += 1
    const binding = readBinding(reader, dialect)
    if (binding === null) skipLine(reader)
    else if (binding.key !== null) found.push({ key: binding.key, value: binding.value, line })
  }
  return found
}

function skipLine(reader: Reader): void {
  const end = reader.text.indexOf('\n', reader.at)
  reader.at = end === -1 ? reader.text.length : end + 1
}

/** One statement; null where it is none. A comment has no key. */
function readBinding(reader: Reader, dialect: DotenvDialect): { key: string | null; value: string | null } | null {
  skipExport(reader)
  const key = readKey(reader)
  if (key === undefined) return null
  skip(reader, BLANK)
  let value: string | null = null
  if (reader.text[reader.at] === '=') {
    reader.at += 1
    skip(reader, BLANK)
    const read = readValue(reader, dialect)
    if (read === undefined) return null
    value = read
  }
  return endLine(reader) ? { key, value } : null
}

function skipExport(reader: Reader): void {
  if (!reader.text.startsWith('export', reader.at) || !BLANK.test(reader.text[reader.at + 6] ?? '')) return
  reader.at += 6
  skip(reader, BLANK)
}

/** The key; null for a comment, undefined where there is none. */
function readKey(reader: Reader): string | null | undefined {
  const first = reader.text[reader.at]
  if (first === '#') return null
  if (first === "'") {
    const end = reader.text.indexOf("'", reader.at + 1)
    if (end <= reader.at + 1) return undefined
    const key = reader.text.slice(reader.at + 1, end)
    reader.at = end + 1
    return key
  }
  const start = reader.at
  while (
    reader.at < reader.text.length &&
    !/[=#]/.test(reader.text[reader.at] ?? '') &&
    !SPACE.test(reader.text[reader.at] ?? '')
  )
    reader.at += 1
  return reader.at === start ? undefined : reader.text.slice(start, reader.at)
}

function readValue(reader: Reader, dialect: DotenvDialect): string | undefined {
  const first = reader.text[reader.at]
  if (first === "'" || first === '"') return readQuoted(reader, first)
  if (first === undefined || first === '\n' || first === '\r') return ''
  const end = reader.text.indexOf('\n', reader.at)
  const rest = reader.text.slice(reader.at, end === -1 ? undefined : end)
  const part = dialect.endsAtBlanks ? upToBlanks(rest) : rest
  reader.at += part.length
  return dialect.endsAtBlanks ? part : rstrip(withoutComment(part))
}

function upToBlanks(text: string): string {
  for (let at = text.indexOf(' '); at !== -1; at = text.indexOf(' ', at + 1)) {
    const next = text[at + 1]
    if (next === undefined || next === ' ' || next === '#') return text.slice(0, at)
  }
  return text
}

/** Cuts at white space before a number sign. */
function withoutComment(text: string): string {
  for (let at = text.indexOf('#', 1); at !== -1; at = text.indexOf('#', at + 1))
    if (SPACE.test(text[at - 1] ?? '')) return text.slice(0, at)
  return text
}

/** A quoted value, which may go over lines. It ends at the first quote without a backslash before it, else at the last one there is. */
function readQuoted(reader: Reader, quote: string): string | undefined {
  const start = reader.at + 1
  let end = -1
  for (let at = reader.text.indexOf(quote, start); at !== -1; at = reader.text.indexOf(quote, at + 1)) {
    end = at
    if (at === start || reader.text[at - 1] !== '\\') break
  }
  if (end === -1) return undefined
  reader.at = end + 1
  const escaped = quote === '"' ? /\\([\\'"abfnrtv])/g : /\\([\\'])/g
  return reader.text.slice(start, end).replace(escaped, (_, character: string) => ESCAPES[character] ?? character)
}

/** Passes over a comment and the end of the line; false where something else stands there. */
function endLine(reader: Reader): boolean {
  const start = reader.at
  skip(reader, BLANK)
  if (reader.text[reader.at] === '#') {
    const end = reader.text.indexOf('\n', reader.at)
    reader.at = end === -1 ? reader.text.length : end
  }
  if (reader.at >= reader.text.length) return true
  if (reader.text[reader.at] === '\n') {
    reader.at += 1
    return true
  }
  reader.at = start
  return false
}

/** A part of a value: text, or `${name:-fallback}`. */
export interface Atom {
  readonly text: string
  readonly variable: { readonly name: string; readonly fallback: string | null } | null
}

/** The parts of a value with `${...}` in it. Source: src/dotenv/variables.py. */
export function atomsOf(value: string): readonly Atom[] {
  const atoms: Atom[] = []
  let from = 0
  for (let at = value.indexOf('${'); at !== -1; at = value.indexOf('${', at)) {
    const end = value.indexOf('}', at)
    const variable = end === -1 ? null : variableOf(value.slice(at + 2, end))
    if (end === -1) break
    if (variable === null) {
      at += 2
      continue
    }
    if (at > from) atoms.push({ text: value.slice(from, at), variable: null })
    atoms.push({ text: '', variable })
    from = end + 1
    at = from
  }
  if (from < value.length) atoms.push({ text: value.slice(from), variable: null })
  return atoms
}

function variableOf(inside: string): { name: string; fallback: string | null } | null {
  const colon = inside.indexOf(':')
  if (colon === -1) return { name: inside, fallback: null }
  return inside.startsWith(':-', colon) ? { name: inside.slice(0, colon), fallback: inside.slice(colon + 2) } : null
}
