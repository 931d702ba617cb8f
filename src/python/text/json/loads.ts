/** `json.loads`, as the C accelerator of CPython 3.11 reads (Modules/_json.c). */
import { codePointIndex } from '../code-points.ts'
import { parseInteger } from '../numbers/parse.ts'
import { exceed, raise } from '../outcome.ts'

/** int is bigint, float is number, list is an array, dict is a Map in insertion order. */
export type JsonValue = null | boolean | bigint | number | string | readonly JsonValue[] | JsonObject

/** An object that gives a key again keeps `pairs`, each as it stands there. */
export type JsonObject = ReadonlyMap<string, JsonValue> & { pairs?: readonly (readonly [string, JsonValue])[] }

/** CPython raises RecursionError somewhere above this depth, depending on how deep it stands already. */
const MAX_DEPTH = 900

interface Read<T> {
  readonly value: T
  readonly next: number
}

function fail(message: string, text: string, at: number): never {
  const before = text.slice(0, at)
  const line = before.split('\n').length
  const position = codePointIndex(text, Math.min(at, text.length)) + Math.max(at - text.length, 0)
  const column = position - (before.includes('\n') ? codePointIndex(text, before.lastIndexOf('\n')) : -1)
  return raise('json.decoder.JSONDecodeError', `${message}: line ${line} column ${column} (char ${position})`, [
    message,
    text,
    BigInt(position),
  ])
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && ' \t\n\r'.includes(text.charAt(at))) at++
  return at
}

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
}

/** Reads a string whose opening quote is just before `from`. */
function readString(text: string, from: number, strict: boolean): Read<string> {
  let value = ''
  let at = from
  for (;;) {
    const start = at
    while (at < text.length && text[at] !== '"' && text[at] !== '\\' && (!strict || text.charCodeAt(at) > 0x1f)) at++
    value += text.slice(start, at)
    const stop = text[at]
    if (stop === undefined) return fail('Unterminated string starting at', text, from - 1)
    if (stop === '"') return { value, next: at + 1 }
    if (stop !== '\\') return fail('Invalid control character at', text, at)
    const letter = text[at + 1]
    if (letter === undefined) return fail('Unterminated string starting at', text, from - 1)
    if (letter === 'u') {
      value += String.fromCharCode(readHex(text, at + 2))
      at += 6
    } else {
      value += ESCAPES[letter] ?? fail('Invalid \\escape', text, at)
      at += 2
    }
  }
}

/** The four digits of `\uXXXX`. Two halves of a pair join by themselves, as UTF-16. */
function readHex(text: string, from: number): number {
  const digits = text.slice(from, from + 4)
  // The C code wants one character more behind the digits: the quote that ends the string, at the least.
  if (!/^[0-9a-f]{4}$/i.test(digits) || from + 4 >= text.length) fail('Invalid \\uXXXX escape', text, from - 1)
  return Number.parseInt(digits, 16)
}

const NUMBER = /-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?/y

const CONSTANTS: readonly (readonly [string, JsonValue])[] = [
  ['null', null],
  ['true', true],
  ['false', false],
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['-Infinity', Number.NEGATIVE_INFINITY],
]

function readScalar(text: string, at: number): Read<JsonValue> {
  const constant = CONSTANTS.find(([name]) => text.startsWith(name, at))
  if (constant !== undefined) return { value: constant[1], next: at + constant[0].length }
  NUMBER.lastIndex = at
  const match = NUMBER.exec(text)
  if (match === null) return fail('Expecting value', text, at)
  const isFloat = match[1] !== undefined || match[2] !== undefined
  return { value: isFloat ? Number(match[0]) : parseInteger(match[0]), next: at + match[0].length }
}

/** `json.loads(text, strict=strict)`. Raises json.decoder.JSONDecodeError, and ValueError for more than 4300 digits. */
export function loads(text: string, strict = true): JsonValue {
  if (text.startsWith('\ufeff')) fail('Unexpected UTF-8 BOM (decode using utf-8-sig)', text, 0)
  const read = readValue(text, skipSpace(text, 0), strict, 0)
  const end = skipSpace(text, read.next)
  return end === text.length ? read.value : fail('Extra data', text, end)
}

/** `JSONDecoder().raw_decode(text, at)`: the value that begins at a unit offset, and where it ends. Raises json.decoder.JSONDecodeError. */
export function rawDecode(text: string, at: number): Read<JsonValue> {
  return readValue(text, at, true, 0)
}

function readValue(text: string, at: number, strict: boolean, depth: number): Read<JsonValue> {
  if (depth > MAX_DEPTH) exceed(`JSON nested deeper than ${MAX_DEPTH}`)
  const first = text[at]
  if (first === '"') return readString(text, at + 1, strict)
  if (first === '{') return readObject(text, at + 1, strict, depth + 1)
  if (first === '[') return readArray(text, at + 1, strict, depth + 1)
  return readScalar(text, at)
}

function readArray(text: string, from: number, strict: boolean, depth: number): Read<JsonValue> {
  const items: JsonValue[] = []
  let at = skipSpace(text, from)
  if (text[at] === ']') return { value: items, next: at + 1 }
  for (;;) {
    const item = readValue(text, at, strict, depth)
    items.push(item.value)
    at = skipSpace(text, item.next)
    if (text[at] === ']') return { value: items, next: at + 1 }
    if (text[at] !== ',') return fail("Expecting ',' delimiter", text, at)
    at = skipSpace(text, at + 1)
  }
}

function readObject(text: string, from: number, strict: boolean, depth: number): Read<JsonValue> {
  const entries: Map<string, JsonValue> & { pairs?: [string, JsonValue][] } = new Map<string, JsonValue>()
  let at = skipSpace(text, from)
  if (text[at] === '}') return { value: entries, next: at + 1 }
  for (;;) {
    if (text[at] !== '"') return fail('Expecting property name enclosed in double quotes', text, at)
    const key = readString(text, at + 1, strict)
    at = skipSpace(text, key.next)
    if (text[at] !== ':') return fail("Expecting ':' delimiter", text, at)
    const item = readValue(text, skipSpace(text, at + 1), strict, depth)
    if (entries.has(key.value)) entries.pairs ??= [...entries]
    entries.pairs?.push([key.value, item.value])
    entries.set(key.value, item.value)
    at = skipSpace(text, item.next)
    if (text[at] === '}') return { value: entries, next: at + 1 }
    if (text[at] !== ',') return fail("Expecting ',' delimiter", text, at)
    at = skipSpace(text, at + 1)
  }
}

/** The encoding that `json.loads` takes bytes for (json.detect_encoding): UTF-8, with or without a mark, else null. */
export function detectEncoding(bytes: Uint8Array): 'utf-8' | 'utf-8-sig' | null {
  const [first, second, third, fourth] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8-sig'
  if ((first === 0xfe && second === 0xff) || (first === 0xff && second === 0xfe)) return null
  if (first === 0 && bytes.length > 1) return null
  const isWide = second === 0 && (bytes.length === 2 || (third === 0 && fourth === 0) || fourth !== undefined)
  return isWide ? null : 'utf-8'
}
