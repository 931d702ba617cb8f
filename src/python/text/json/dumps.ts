/** `json.dumps` (Lib/json/encoder.py of CPython 3.11). */
import { compare } from '../code-points.ts'
import { listSort } from '../list-sort.ts'
import { reprFloat } from '../numbers/float-repr.ts'
import { reprInt } from '../numbers/parse.ts'
import { checkLength, exceed, raise } from '../outcome.ts'

/** What a key of a dict can be. */
export type JsonKey = string | bigint | number | boolean | null

/** What can be written: tuples are arrays, dicts are Maps. The caller refuses all else with `notSerializable`. */
export type Dumpable = null | boolean | bigint | number | string | readonly Dumpable[] | ReadonlyMap<JsonKey, Dumpable>

export interface DumpOptions {
  readonly ensureAscii?: boolean
  readonly allowNan?: boolean
  /** Text of one level, or null for one line. An int is that many blanks. */
  readonly indent?: string | null
  /** Between items, and between key and value; null for the default, which hangs on the indent. */
  readonly separators?: readonly [string, string] | null
  readonly sortKeys?: boolean
}

const MAX_DEPTH = 900

const NAMED: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\f': '\\f',
}

const escapeUnit = (unit: string): string => NAMED[unit] ?? `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`

/** A string as JSON; `ensureAscii` escapes all beyond ASCII, by UTF-16 units. */
export function encodeString(text: string, ensureAscii = true): string {
  checkLength(text.length)
  return `"${text.replace(ensureAscii ? /[^ !#-[\]-~]/g : /["\\\0-\x1f]/g, escapeUnit)}"`
}

/** The TypeError for a value of a type that JSON has not. */
export const notSerializable = (typeName: string): never =>
  raise('TypeError', `Object of type ${typeName} is not JSON serializable`)

/** The TypeError for a dict's key of a type that JSON cannot write. */
export const badKey = (typeName: string): never =>
  raise('TypeError', `keys must be str, int, float, bool or None, not ${typeName}`)

function writeFloat(value: number, allowNan: boolean): string {
  if (Number.isFinite(value)) return reprFloat(value)
  if (!allowNan) raise('ValueError', 'Out of range float values are not JSON compliant')
  return Number.isNaN(value) ? 'NaN' : value > 0 ? 'Infinity' : '-Infinity'
}

function writeScalar(value: JsonKey, allowNan: boolean): string {
  if (value === null) return 'null'
  if (typeof value === 'boolean') return String(value)
  if (typeof value === 'number') return writeFloat(value, allowNan)
  return typeof value === 'bigint' ? reprInt(value) : value
}

/** Sorts a dict's items by key, as `sorted(dct.items())` does. Raises TypeError where keys do not compare. */
const sorted = (entries: readonly (readonly [JsonKey, Dumpable])[]): (readonly [JsonKey, Dumpable])[] =>
  listSort(entries, ([left], [right]) => {
    if (typeof left === 'string' && typeof right === 'string') return compare(left, right) < 0
    if (isNumber(left) && isNumber(right)) return left < right
    return raise('TypeError', `'<' not supported between instances of '${typeNameOf(left)}' and '${typeNameOf(right)}'`)
  })

const isNumber = (key: JsonKey): key is bigint | number | boolean => key !== null && typeof key !== 'string'

function typeNameOf(key: JsonKey): string {
  if (key === null) return 'NoneType'
  return typeof key === 'string' ? 'str' : typeof key === 'number' ? 'float' : typeof key === 'boolean' ? 'bool' : 'int'
}

/** `json.dumps(value, ...)`. Raises ValueError and TypeError. */
export function dumps(value: Dumpable, options: DumpOptions = {}): string {
  const { ensureAscii = true, allowNan = true, indent = null, sortKeys = false } = options
  const [itemSeparator, keySeparator] = options.separators ?? [indent === null ? ', ' : ',', ': ']
  let written = 0
  const count = (text: string): string => {
    written += text.length
    checkLength(written)
    return text
  }
  const enclose = (open: string, close: string, parts: readonly string[], depth: number): string => {
    if (parts.length === 0) return open + close
    const newline = indent === null ? '' : `\n${indent.repeat(depth + 1)}`
    const end = indent === null ? '' : `\n${indent.repeat(depth)}`
    count((newline + itemSeparator).repeat(parts.length))
    return open + newline + parts.join(itemSeparator + newline) + end + close
  }
  const write = (item: Dumpable, depth: number): string => {
    if (depth > MAX_DEPTH) exceed(`JSON nested deeper than ${MAX_DEPTH}`)
    if (typeof item === 'string') return count(encodeString(item, ensureAscii))
    if (item instanceof Map) {
      const entries = sortKeys ? sorted(Array.from(item)) : Array.from(item)
      const parts = entries.map(([key, part]) => {
        const name = count(encodeString(writeScalar(key, allowNan), ensureAscii))
        return name + keySeparator + write(part, depth + 1)
      })
      return enclose('{', '}', parts, depth)
    }
    if (isList(item))
      return enclose(
        '[',
        ']',
        item.map((part) => write(part, depth + 1)),
        depth,
      )
    return isScalar(item) ? count(writeScalar(item, allowNan)) : notSerializable('object')
  }
  return write(value, 0)
}

const isList = (value: Dumpable): value is readonly Dumpable[] => Array.isArray(value)
const isScalar = (value: Dumpable): value is JsonKey => value === null || typeof value !== 'object'

/** `' ' * indent`, for an indent that is an int. */
export function indentOf(indent: bigint): string {
  const width = Math.max(Number(indent), 0)
  checkLength(width)
  return ' '.repeat(width)
}
