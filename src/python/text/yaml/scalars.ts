import { atMidnight, checkDate, checkTime, type PlainDateTime } from '../datetime/date.ts'
import { attempt, unmodelled } from '../outcome.ts'

export interface YamlMoment {
  readonly kind: 'moment'
  readonly value: PlainDateTime
  readonly isDate: boolean
}

export type YamlVersion = '1.1' | '1.2'

export type YamlScalar = null | boolean | bigint | number | string | YamlMoment

/** Digits that `int()` converts whatever its limit is set to (https://docs.python.org/3/library/stdtypes.html#int-max-str-digits). */
const MAX_DIGITS = 600

const MOMENT =
  /^(\d{4})-(\d\d?)-(\d\d?)(?:(?:[Tt]|[ \t]+)(\d\d?):(\d\d):(\d\d)(?:\.(\d*))?(?:[ \t]*(Z|[-+]\d\d?(?::\d\d)?))?)?$/

interface Kind {
  readonly pattern: RegExp
  readonly read: (text: string) => YamlScalar
}

const TRUE = new Set(['yes', 'true', 'on'])

/** YAML 1.1's implicit types in the order in which PyYAML tries them. Source: lib/yaml/resolver.py, lib/yaml/constructor.py. */
const KINDS: readonly Kind[] = [
  {
    pattern: /^(?:yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)$/,
    read: (text) => TRUE.has(text.toLowerCase()),
  },
  // Releases differ in whether these are numbers.
  {
    pattern: /^(?:[-+]\.\d[\d_]*|[-+]?\._[\d_]*)(?:[eE][-+]\d+)?$/,
    read: () => unmodelled('this spelling of a YAML number'),
  },
  {
    pattern: /^(?:[-+]?\d[\d_]*\.[\d_]*(?:[eE][-+]\d+)?|\.\d[\d_]*(?:[eE][-+]\d+)?)$/,
    read: (text) => Number(plain(text)),
  },
  { pattern: /^[-+]?\d[\d_]*(?::[0-5]?\d)+\.[\d_]*$/, read: (text) => signed(text, sexagesimalFloat) },
  { pattern: /^[-+]?\.(?:inf|Inf|INF)$/, read: (text) => (text.startsWith('-') ? -Infinity : Infinity) },
  { pattern: /^\.(?:nan|NaN|NAN)$/, read: () => Number.NaN },
  { pattern: /^[-+]?0b[01_]+$/, read: (text) => integer(text, (digits) => `0b${digits.slice(2)}`) },
  { pattern: /^[-+]?0[0-7_]+$/, read: (text) => integer(text, (digits) => (digits === '0' ? '0' : `0o${digits}`)) },
  { pattern: /^[-+]?(?:0|[1-9][\d_]*)$/, read: (text) => integer(text, (digits) => digits) },
  { pattern: /^[-+]?0x[\da-fA-F_]+$/, read: (text) => integer(text, (digits) => `0x${digits.slice(2)}`) },
  { pattern: /^[-+]?[1-9][\d_]*(?::[0-5]?\d)+$/, read: sexagesimal },
  { pattern: /^(?:~|null|Null|NULL|)$/, read: () => null },
  { pattern: /^\d{4}-(?:\d\d-\d\d$|\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:)/, read: moment },
  { pattern: /^(?:=|<<)$/, read: (text) => unmodelled(`the YAML value \`${text}\``) },
]

/** YAML 1.2's, as ruamel.yaml has them: `yes` and `on` are texts, and a leading 0 makes no octal number. Source: ruamel/yaml/resolver.py. */
const KINDS_1_2: readonly Kind[] = [
  { pattern: /^(?:true|True|TRUE|false|False|FALSE)$/, read: (text) => text.toLowerCase() === 'true' },
  { pattern: /^(?:[-+]?\d+\.\d*(?:[eE][-+]?\d+)?|[-+]?\d+[eE][-+]?\d+|[-+]?\.\d+)$/, read: (text) => Number(text) },
  { pattern: /^[-+]?\.(?:inf|Inf|INF)$/, read: (text) => (text.startsWith('-') ? -Infinity : Infinity) },
  { pattern: /^\.(?:nan|NaN|NAN)$/, read: () => Number.NaN },
  { pattern: /^[-+]?(?:0|[1-9]\d*)$/, read: (text) => integer(text, (digits) => digits) },
  { pattern: /^(?:~|null|Null|NULL|)$/, read: () => null },
  { pattern: /^[-+.]?\d|^(?:=|<<)$/, read: (text) => oddNumber(text) },
]

/** Texts that begin like a number and are surely none: versions, addresses, sizes. */
const NO_NUMBER = /^\d+(?:\.\d+){2,}$|^\d+[a-df-zA-DF-Z]+$/

function oddNumber(text: string): YamlScalar {
  return NO_NUMBER.test(text) && !/^0[box]/.test(text) ? text : unmodelled('this spelling of a YAML number')
}

const TABLES: Readonly<Record<YamlVersion, readonly Kind[]>> = { '1.1': KINDS, '1.2': KINDS_1_2 }

/** What PyYAML's safe loaders, or with 1.2 ruamel.yaml's, make of a plain scalar. @throws Unmodelled where releases differ or it cannot be told */
export function readScalar(text: string, version: YamlVersion = '1.1'): YamlScalar {
  for (const { pattern, read } of TABLES[version]) if (pattern.test(text)) return read(text)
  return text
}

const plain = (text: string): string => text.replaceAll('_', '').toLowerCase()

function signed(text: string, read: (digits: string) => number): number {
  const digits = plain(text).replace(/^[-+]/, '')
  return text.startsWith('-') ? -read(digits) : read(digits)
}

function integer(text: string, spell: (digits: string) => string): bigint {
  const digits = plain(text).replace(/^[-+]/, '')
  const spelt = spell(digits)
  if (digits.length > MAX_DIGITS || /^0[box]$/.test(spelt)) unmodelled('this spelling of a YAML number')
  return text.startsWith('-') ? -BigInt(spelt) : BigInt(spelt)
}

function sexagesimal(text: string): bigint {
  const digits = plain(text).replace(/^[-+]/, '')
  if (digits.length > MAX_DIGITS) unmodelled('this spelling of a YAML number')
  const value = digits.split(':').reduce((sum, part) => sum * 60n + BigInt(part), 0n)
  return text.startsWith('-') ? -value : value
}

/** Summed from the end, as PyYAML does: floats round. */
function sexagesimalFloat(digits: string): number {
  let base = 1
  let value = 0
  for (const part of digits.split(':').reverse()) {
    value += Number(part) * base
    base *= 60
  }
  return value
}

function moment(text: string): YamlScalar {
  const match = MOMENT.exec(text)
  if (match === null) return text
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map((part) => Number(part ?? 0))
  if (match[8] !== undefined) unmodelled('a YAML timestamp with a time zone')
  const isDate = match[4] === undefined
  const microsecond = Number((match[7] ?? '').slice(0, 6).padEnd(6, '0'))
  const read = attempt((): PlainDateTime => {
    const date = checkDate({ year, month, day })
    return isDate ? atMidnight(date) : { ...date, ...checkTime({ hour, minute, second, microsecond }) }
  })
  if (read.kind !== 'returned') return unmodelled('a YAML timestamp that is no date')
  return { kind: 'moment', value: read.value, isDate }
}
