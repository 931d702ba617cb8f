/** TOML's values (Lib/tomllib/_parser.py and _re.py of CPython 3.11). */
import { checkDate, type PlainTime } from '../datetime/date.ts'
import { parseFloatText, parseInteger } from '../numbers/parse.ts'
import { attempt, exceed } from '../outcome.ts'
import { reprStr } from '../repr.ts'
import { accept, fail, peek, type Source, SPACE, showKey, skip, skipCommentsAndSpace } from './source.ts'
import { readOneLine, readString } from './strings.ts'
import { type Flags, hasFlag, type Key, openTable, setFlag, type TomlTable, type TomlValue } from './tree.ts'

/** Deeper nests, and longer dotted keys, are given up on: tomllib takes the square of their length. */
const MAX_DEPTH = 200

const NUMBER =
  /0(?:x[0-9A-Fa-f](?:_?[0-9A-Fa-f])*|b[01](?:_?[01])*|o[0-7](?:_?[0-7])*)|[+-]?(?:0|[1-9](?:_?[0-9])*)((?:\.[0-9](?:_?[0-9])*)?(?:[eE][+-]?[0-9](?:_?[0-9])*)?)/y
const TIME = String.raw`([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9])(?:\.([0-9]{1,6})[0-9]*)?`
const LOCAL_TIME = new RegExp(TIME, 'y')
const DATE_TIME = new RegExp(
  `([0-9]{4})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(?:[Tt ]${TIME}(?:([Zz])|([+-])([01][0-9]|2[0-3]):([0-5][0-9]))?)?`,
  'y',
)
const SPECIAL = /[+-]?(?:inf|nan)/y

function match(source: Source, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = source.at
  return pattern.exec(source.text)
}

/** Reads a key, dots and all. Raises tomllib.TOMLDecodeError. */
export function readKey(source: Source): Key {
  const key = [readKeyPart(source)]
  skip(source, SPACE)
  while (accept(source, '.')) {
    skip(source, SPACE)
    key.push(readKeyPart(source))
    skip(source, SPACE)
    if (key.length > MAX_DEPTH) exceed(`a TOML key of more than ${MAX_DEPTH} parts`)
  }
  return key
}

function readKeyPart(source: Source): string {
  const character = peek(source)
  if (character === '"' || character === "'") return readOneLine(source)
  const bare = match(source, /[A-Za-z0-9_-]+/y)
  if (bare === null) return fail(source, 'Invalid initial character for a key part')
  source.at += bare[0].length
  return bare[0]
}

/** Reads a key, '=' and a value. Raises tomllib.TOMLDecodeError. */
export function readPair(source: Source, depth: number): { key: Key; value: TomlValue } {
  const key = readKey(source)
  if (!accept(source, '=')) fail(source, "Expected '=' after a key in a key/value pair")
  skip(source, SPACE)
  return { key, value: readValue(source, depth) }
}

function readValue(source: Source, depth: number): TomlValue {
  if (depth > MAX_DEPTH) exceed(`TOML nested deeper than ${MAX_DEPTH}`)
  const character = peek(source)
  if (character === '"' || character === "'") return readString(source)
  if (accept(source, 'true')) return true
  if (accept(source, 'false')) return false
  if (accept(source, '[')) return readArray(source, depth + 1)
  if (accept(source, '{')) return readInlineTable(source, depth + 1)
  return readDateOrTime(source) ?? readNumber(source)
}

function readNumber(source: Source): bigint | number {
  const special = match(source, SPECIAL)
  const number = special ?? match(source, NUMBER)
  if (number === null) return fail(source, 'Invalid value')
  const [text, floatPart = ''] = number
  source.at += text.length
  return special === null && floatPart === '' ? parseInteger(text, 0n) : parseFloatText(text)
}

function timeOf(hour = '0', minute = '0', second = '0', fraction = ''): PlainTime {
  return {
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second),
    microsecond: Number(fraction.padEnd(6, '0')),
  }
}

function readDateOrTime(source: Source): TomlValue | null {
  const dateTime = match(source, DATE_TIME)
  if (dateTime === null) {
    const time = match(source, LOCAL_TIME)
    if (time === null) return null
    source.at += time[0].length
    return { kind: 'time', time: timeOf(time[1], time[2], time[3], time[4]) }
  }
  const [whole, year, month, day, hour, minute, second, fraction, zulu, sign, hours, minutes] = dateTime
  const date = attempt(() => checkDate({ year: Number(year), month: Number(month), day: Number(day) }))
  if (date.kind !== 'returned') return fail(source, 'Invalid date or datetime')
  source.at += whole.length
  if (hour === undefined) return { kind: 'date', date: date.value }
  const distance = Number(hours) * 60 + Number(minutes)
  const offset = sign === undefined ? (zulu === undefined ? null : 0) : sign === '+' ? distance : -distance
  return { kind: 'datetime', datetime: { ...date.value, ...timeOf(hour, minute, second, fraction) }, offset }
}

function readArray(source: Source, depth: number): TomlValue[] {
  const items: TomlValue[] = []
  skipCommentsAndSpace(source)
  while (!accept(source, ']')) {
    items.push(readValue(source, depth))
    skipCommentsAndSpace(source)
    if (accept(source, ']')) break
    if (!accept(source, ',')) fail(source, 'Unclosed array')
    skipCommentsAndSpace(source)
  }
  return items
}

function readInlineTable(source: Source, depth: number): TomlTable {
  const table: TomlTable = new Map()
  const flags: Flags = new Map()
  skip(source, SPACE)
  if (accept(source, '}')) return table
  for (;;) {
    const { key, value } = readPair(source, depth)
    if (hasFlag(flags, key, 'frozen')) fail(source, `Cannot mutate immutable namespace ${showKey(key)}`)
    const nest = openTable(table, key.slice(0, -1), false)
    const name = key.at(-1) ?? ''
    if (nest === null) return fail(source, 'Cannot overwrite a value')
    if (nest.has(name)) fail(source, `Duplicate inline table key ${reprStr(name)}`)
    nest.set(name, value)
    skip(source, SPACE)
    if (accept(source, '}')) return table
    if (peek(source) !== ',') fail(source, 'Unclosed inline table')
    if (value instanceof Map || Array.isArray(value)) setFlag(flags, key, 'frozen', true)
    source.at++
    skip(source, SPACE)
  }
}
