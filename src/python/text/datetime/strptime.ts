/** `datetime.strptime` and `strftime` in the C locale (Lib/_strptime.py of CPython 3.11), for naive datetimes. */
import { codePoints, length } from '../code-points.ts'
import { parseInteger } from '../numbers/parse.ts'
import { raise, unmodelled } from '../outcome.ts'
import { compile, groupText, type Match, match } from '../regex/regex.ts'
import { FLAG } from '../regex/syntax.ts'
import { reprStr } from '../repr.ts'
import {
  checkDate,
  checkTime,
  fromOrdinal,
  isoCalendar,
  type PlainDate,
  type PlainDateTime,
  toOrdinal,
  weekday,
} from './date.ts'

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const
const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const

const short = (names: readonly string[]): string[] => names.map((name) => name.slice(0, 3))

/** The longest name first, so that none hides another. */
const anyOf = (names: readonly string[]): string =>
  [...names].sort((left, right) => right.length - left.length).join('|')

/** What each directive matches, as _strptime.TimeRE has it. */
const PATTERNS: Readonly<Record<string, string>> = {
  d: String.raw`3[0-1]|[1-2]\d|0[1-9]|[1-9]| [1-9]`,
  f: '[0-9]{1,6}',
  H: String.raw`2[0-3]|[0-1]\d|\d`,
  I: '1[0-2]|0[1-9]|[1-9]',
  j: String.raw`36[0-6]|3[0-5]\d|[1-2]\d\d|0[1-9]\d|00[1-9]|[1-9]\d|0[1-9]|[1-9]`,
  m: '1[0-2]|0[1-9]|[1-9]',
  M: String.raw`[0-5]\d|\d`,
  S: String.raw`6[0-1]|[0-5]\d|\d`,
  y: String.raw`\d\d`,
  Y: String.raw`\d\d\d\d`,
  A: anyOf(DAYS),
  a: anyOf(short(DAYS)),
  B: anyOf(MONTHS),
  b: anyOf(short(MONTHS)),
  p: 'am|pm',
  z: String.raw`[+-]\d\d:?[0-5]\d(:?[0-5]\d(\.\d{1,6})?)?|(?-i:Z)`,
}

/** Directives that CPython knows and that are not here: weeks, time zones, the locale's own forms. */
const NOT_MODELLED = 'GUVWuwZcxX'

function patternOf(format: string): string {
  const escaped = format.replace(/[\\.^$*+?(){}[\]|]/g, '\\$&')
  // A blank stands for any white space.
  const [first = '', ...fields] = splitAtPercent(escaped.replace(/\s+/g, '\\s+'))
  return first + fields.map((field) => patternOfDirective(field, format)).join('')
}

/** Cuts before each directive; `%%` is one too. */
function splitAtPercent(text: string): string[] {
  const parts: string[] = []
  let from = 0
  for (let at = text.indexOf('%'); at !== -1; at = text.indexOf('%', at + 2)) {
    parts.push(text.slice(from, at))
    from = at + 1
  }
  return [...parts, text.slice(from)]
}

function patternOfDirective(field: string, format: string): string {
  const [letter] = codePoints(field)
  if (letter === undefined) return raise('ValueError', `stray % in format '${format}'`)
  const rest = field.slice(letter.length)
  if (letter === '%') return `%${rest}`
  const pattern = Object.hasOwn(PATTERNS, letter) ? PATTERNS[letter] : undefined
  if (pattern !== undefined) return `(?P<${letter}>${pattern})${rest}`
  if (NOT_MODELLED.includes(letter)) unmodelled(`the directive \`%${letter}\` of strptime`)
  // CPython meets the backslash of an escaped character here, and names the percent sign.
  return raise('ValueError', `'${letter === '\\' ? '%' : letter}' is a bad directive in format '${format}'`)
}

/** A datetime, and its offset from UTC in microseconds; null where it is naive. */
export interface ReadDateTime {
  readonly value: PlainDateTime
  readonly offset: bigint | null
}

/** `datetime.strptime(text, format)`. Raises ValueError and re.error. */
export function strptime(text: string, format: string): ReadDateTime {
  const regex = compile(patternOf(format), FLAG.IGNORECASE)
  const found = match(regex, text)
  if (found === null) return raise('ValueError', `time data ${reprStr(text)} does not match format ${reprStr(format)}`)
  const [[, end]] = found.spans
  if (end !== length(text)) raise('ValueError', `unconverted data remains: ${codePoints(text).slice(end).join('')}`)
  return { value: fromFields(found), offset: offsetIn(found) }
}

function offsetIn(found: Match): bigint | null {
  const group = found.regex.groupIndex.get('z')
  const text = group === undefined ? null : groupText(found, group)
  if (text === null) return null
  if (text === 'Z') return 0n
  const [, sign, hours = '0', minutes = '0', seconds = '0', fraction = ''] =
    /^([+-])(\d\d):?(\d\d)(?::?(\d\d)(?:\.(\d+))?)?$/.exec(text) ?? []
  if (sign === undefined) unmodelled('an offset of this form')
  const size =
    ((BigInt(hours) * 60n + BigInt(minutes)) * 60n + BigInt(seconds)) * 1_000_000n + BigInt(fraction.padEnd(6, '0'))
  return sign === '-' ? -size : size
}

interface Fields extends Omit<PlainDateTime, 'year'> {
  readonly year: number | null
  readonly dayOfYear: number | null
}

const START: Fields = { year: null, month: 1, day: 1, hour: 0, minute: 0, second: 0, microsecond: 0, dayOfYear: null }

const toNumber = (digits: string): number => Number(parseInteger(digits))
const monthNamed = (names: readonly string[], name: string): number => names.indexOf(name.toLowerCase()) + 1

/** What each directive sets. The day's name sets nothing, and the half of the day nothing by itself. */
const READERS: Readonly<Record<string, (text: string, half: string) => Partial<Fields>>> = {
  Y: (text) => ({ year: toNumber(text) }),
  y: (text) => ({ year: toNumber(text) + (toNumber(text) <= 68 ? 2000 : 1900) }),
  m: (text) => ({ month: toNumber(text) }),
  B: (text) => ({ month: monthNamed(MONTHS, text) }),
  b: (text) => ({ month: monthNamed(short(MONTHS), text) }),
  d: (text) => ({ day: toNumber(text) }),
  j: (text) => ({ dayOfYear: toNumber(text) }),
  H: (text) => ({ hour: toNumber(text) }),
  I: (text, half) => ({ hour: (toNumber(text) % 12) + (half === 'pm' ? 12 : 0) }),
  M: (text) => ({ minute: toNumber(text) }),
  S: (text) => ({ second: toNumber(text) }),
  f: (text) => ({ microsecond: Number(text.padEnd(6, '0')) }),
}

const dayOf = (year: number, day: number): PlainDate => fromOrdinal(toOrdinal({ year, month: 1, day: 1 }) + day - 1)

/** Where two directives say the same thing, the later one holds. */
function fromFields(found: Match): PlainDateTime {
  const { groupIndex } = found.regex
  const half = groupIndex.has('p') ? (groupText(found, groupIndex.get('p') ?? 0) ?? '').toLowerCase() : ''
  let fields = START
  for (const [letter, group] of groupIndex) {
    fields = { ...fields, ...READERS[letter]?.(groupText(found, group) ?? '', half) }
  }
  const { year, month, day, hour, minute, second, microsecond, dayOfYear } = fields
  // The 29th of February of no year is looked for in a leap year, and then put into 1900, which is none.
  const isLeapDay = year === null && month === 2 && day === 29
  const start = isLeapDay ? 1904 : (year ?? 1900)
  const counted = dayOfYear === null ? { year: start, month, day } : dayOf(start, dayOfYear)
  const date = isLeapDay ? { ...counted, year: 1900 } : counted
  return { ...checkDate(date), ...checkTime({ hour, minute, second, microsecond }) }
}

const capitalized = (name = ''): string => name.charAt(0).toUpperCase() + name.slice(1)
const pad = (value: number, width = 2): string => String(value).padStart(width, '0')

const WRITERS: Readonly<Record<string, (value: PlainDateTime) => string>> = {
  Y: ({ year }) => String(year),
  y: ({ year }) => pad(year % 100),
  m: ({ month }) => pad(month),
  d: ({ day }) => pad(day),
  H: ({ hour }) => pad(hour),
  I: ({ hour }) => pad(hour % 12 || 12),
  M: ({ minute }) => pad(minute),
  S: ({ second }) => pad(second),
  f: ({ microsecond }) => pad(microsecond, 6),
  j: (value) => pad(toOrdinal(value) - toOrdinal({ year: value.year, month: 1, day: 1 }) + 1, 3),
  p: ({ hour }) => (hour < 12 ? 'AM' : 'PM'),
  A: (value) => capitalized(DAYS[weekday(value)]),
  a: (value) => capitalized(DAYS[weekday(value)]).slice(0, 3),
  B: ({ month }) => capitalized(MONTHS[month - 1]),
  b: ({ month }) => capitalized(MONTHS[month - 1]).slice(0, 3),
  U: (value) => pad(weekOf(value, 6)),
  W: (value) => pad(weekOf(value, 0)),
  V: (value) => pad(isoCalendar(value)[1]),
  G: (value) => pad(isoCalendar(value)[0], 4),
  u: (value) => String(weekday(value) + 1),
  w: (value) => String((weekday(value) + 1) % 7),
  e: ({ day }) => String(day).padStart(2),
  n: () => '\n',
  t: () => '\t',
  F: (value) => `${value.year}-${pad(value.month)}-${pad(value.day)}`,
  T: ({ hour, minute, second }) => `${pad(hour)}:${pad(minute)}:${pad(second)}`,
  R: ({ hour, minute }) => `${pad(hour)}:${pad(minute)}`,
  D: ({ year, month, day }) => `${pad(month)}/${pad(day)}/${pad(year % 100)}`,
  '%': () => '%',
}

/** The week of the year, whose first begins with the first day that has this number, 0 for Monday. */
function weekOf(value: PlainDateTime, first: number): number {
  const dayOfYear = toOrdinal(value) - toOrdinal({ year: value.year, month: 1, day: 1 })
  return Math.floor((dayOfYear + 7 - ((weekday(value) - first + 7) % 7)) / 7)
}

/** `value.strftime(format)`. Years before 1000 and other directives are the C library's affair. */
export function strftime(value: PlainDateTime, format: string): string {
  if (value.year < 1000 && /%[YGyCDcxF]/.test(format)) unmodelled('strftime of a year before 1000')
  return format.replace(/%([\s\S]?)/gu, (directive, letter: string) => {
    const writer = Object.hasOwn(WRITERS, letter) ? WRITERS[letter] : undefined
    return writer?.(value) ?? unmodelled(`\`${directive}\` in strftime`)
  })
}
