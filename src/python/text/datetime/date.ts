/** `datetime.date` and naive `datetime.datetime`: parts, the calendar, ISO texts (CPython 3.11). */
import { raise } from '../outcome.ts'
import { reprStr } from '../repr.ts'
import { fromMicroseconds, type Timedelta, toMicroseconds } from './timedelta.ts'

export interface PlainDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

export interface PlainTime {
  readonly hour: number
  readonly minute: number
  readonly second: number
  readonly microsecond: number
}

export type PlainDateTime = PlainDate & PlainTime

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

const daysBeforeYear = (year: number): number =>
  (year - 1) * 365 + Math.floor((year - 1) / 4) - Math.floor((year - 1) / 100) + Math.floor((year - 1) / 400)

/** `date(year, month, day)`. Raises ValueError. */
export function checkDate(date: PlainDate): PlainDate {
  if (date.year < 1 || date.year > 9999) raise('ValueError', `year ${date.year} is out of range`)
  if (date.month < 1 || date.month > 12) raise('ValueError', 'month must be in 1..12')
  if (date.day < 1 || date.day > daysInMonth(date.year, date.month))
    raise('ValueError', 'day is out of range for month')
  return date
}

/** The time of a `datetime(...)`. Raises ValueError. */
export function checkTime(time: PlainTime): PlainTime {
  if (time.hour < 0 || time.hour > 23) raise('ValueError', 'hour must be in 0..23')
  if (time.minute < 0 || time.minute > 59) raise('ValueError', 'minute must be in 0..59')
  if (time.second < 0 || time.second > 59) raise('ValueError', 'second must be in 0..59')
  if (time.microsecond < 0 || time.microsecond > 999999) raise('ValueError', 'microsecond must be in 0..999999')
  return time
}

/** `date.toordinal()`: 1 for the first day of year 1. */
export function toOrdinal({ year, month, day }: PlainDate): number {
  const before = (DAYS_BEFORE_MONTH[month - 1] ?? 0) + (month > 2 && isLeap(year) ? 1 : 0)
  return daysBeforeYear(year) + before + day
}

/** `date.fromordinal(ordinal)`. Raises ValueError and OverflowError. */
export function fromOrdinal(ordinal: number): PlainDate {
  if (ordinal < 1) raise('ValueError', 'ordinal must be >= 1')
  if (ordinal > 3652059) raise('ValueError', `year ${Math.floor(ordinal / 365.2425) + 1} is out of range`)
  let year = Math.max(Math.floor((ordinal - 1) / 365.2425), 1)
  while (daysBeforeYear(year + 1) < ordinal) year++
  let rest = ordinal - daysBeforeYear(year)
  let month = 1
  for (; rest > daysInMonth(year, month); month++) rest -= daysInMonth(year, month)
  return { year, month, day: rest }
}

/** `date.weekday()`: 0 for Monday. */
export const weekday = (date: PlainDate): number => (toOrdinal(date) + 6) % 7

const MIDNIGHT: PlainTime = { hour: 0, minute: 0, second: 0, microsecond: 0 }

/** All of a datetime, in microseconds since the day before year 1. */
function toTotal(value: PlainDateTime): bigint {
  const seconds = ((toOrdinal(value) * 24 + value.hour) * 60 + value.minute) * 60 + value.second
  return BigInt(seconds) * 1_000_000n + BigInt(value.microsecond)
}

/** `datetime + timedelta`. Raises OverflowError. */
export function addTo(value: PlainDateTime, delta: Timedelta): PlainDateTime {
  const total = toTotal(value) + toMicroseconds(delta)
  const day = 86_400_000_000n
  const ordinal = total / day
  if (total < day || ordinal > 3652059n) raise('OverflowError', 'date value out of range')
  const rest = Number(total % day)
  const second = Math.floor(rest / 1_000_000)
  return {
    ...fromOrdinal(Number(ordinal)),
    hour: Math.floor(second / 3600),
    minute: Math.floor(second / 60) % 60,
    second: second % 60,
    microsecond: rest % 1_000_000,
  }
}

/** `date + timedelta`: the days alone count. Raises OverflowError. */
export function addDays(date: PlainDate, delta: Timedelta): PlainDate {
  const ordinal = BigInt(toOrdinal(date)) + delta.days
  if (ordinal < 1n || ordinal > 3652059n) raise('OverflowError', 'date value out of range')
  return fromOrdinal(Number(ordinal))
}

/** `left - right` of two datetimes, or of two dates at midnight. */
export const difference = (left: PlainDateTime, right: PlainDateTime): Timedelta =>
  fromMicroseconds(toTotal(left) - toTotal(right))

/** A date at midnight. */
export const atMidnight = (date: PlainDate): PlainDateTime => ({ ...date, ...MIDNIGHT })

const pad = (value: number, width = 2): string => String(value).padStart(width, '0')

/** `str(date)` and `date.isoformat()`. */
export const dateIso = ({ year, month, day }: PlainDate): string => `${pad(year, 4)}-${pad(month)}-${pad(day)}`

/** `time.isoformat()`. */
export const timeIso = ({ hour, minute, second, microsecond }: PlainTime): string =>
  `${pad(hour)}:${pad(minute)}:${pad(second)}${microsecond === 0 ? '' : `.${pad(microsecond, 6)}`}`

/** `time.isoformat(timespec=timespec)`. Raises ValueError. */
export function timeIsoTo(time: PlainTime, timespec: string): string {
  const { hour, minute, second, microsecond } = time
  switch (timespec) {
    case 'auto':
      return timeIso(time)
    case 'hours':
      return pad(hour)
    case 'minutes':
      return `${pad(hour)}:${pad(minute)}`
    case 'seconds':
      return `${pad(hour)}:${pad(minute)}:${pad(second)}`
    case 'milliseconds':
      return `${timeIsoTo(time, 'seconds')}.${pad(Math.floor(microsecond / 1000), 3)}`
    case 'microseconds':
      return `${timeIsoTo(time, 'seconds')}.${pad(microsecond, 6)}`
    default:
      return raise('ValueError', 'Unknown timespec value')
  }
}

/** `+02:00`, as ISO texts end with it; with seconds and microseconds where there are any. */
export function offsetIso(microseconds: bigint): string {
  const size = microseconds < 0n ? -microseconds : microseconds
  const seconds = Number(size / 1_000_000n)
  const time = {
    hour: Math.floor(seconds / 3600),
    minute: Math.floor(seconds / 60) % 60,
    second: seconds % 60,
    microsecond: Number(size % 1_000_000n),
  }
  const isShort = time.second === 0 && time.microsecond === 0
  return `${microseconds < 0n ? '-' : '+'}${isShort ? timeIsoTo(time, 'minutes') : timeIso(time)}`
}

/** The seconds from 1970 to VALUE, which is one of UTC, in microseconds. */
export const sinceEpoch = (value: PlainDateTime): bigint =>
  toMicroseconds(difference(value, atMidnight({ year: 1970, month: 1, day: 1 })))

/** `datetime.isoformat(separator)`; `str(datetime)` has a blank. */
export const dateTimeIso = (value: PlainDateTime, separator = 'T'): string =>
  `${dateIso(value)}${separator}${timeIso(value)}`

/** `repr(time)`. */
export function timeRepr({ hour, minute, second, microsecond }: PlainTime): string {
  const parts = [hour, minute, second, microsecond]
  if (microsecond === 0) parts.pop()
  if (microsecond === 0 && second === 0) parts.pop()
  return `datetime.time(${parts.join(', ')})`
}

/** `repr(date)` and `repr(datetime)`. */
export const dateRepr = ({ year, month, day }: PlainDate): string => `datetime.date(${year}, ${month}, ${day})`
export function dateTimeRepr({ year, month, day, hour, minute, second, microsecond }: PlainDateTime): string {
  const parts = [year, month, day, hour, minute, second, microsecond]
  if (microsecond === 0) parts.pop()
  if (microsecond === 0 && second === 0) parts.pop()
  return `datetime.datetime(${parts.join(', ')})`
}

/** The day on which ISO week 1 of a year begins, as an ordinal. */
function isoWeekOne(year: number): number {
  const first = toOrdinal({ year, month: 1, day: 1 })
  const day = (first + 6) % 7
  return first - day + (day > 3 ? 7 : 0)
}

/** `date.isocalendar()`: the year, the week and the day of the week of the ISO calendar. */
export function isoCalendar(date: PlainDate): readonly [year: number, week: number, day: number] {
  const ordinal = toOrdinal(date)
  const years = [date.year + 1, date.year, date.year - 1]
  const year = years.find((one) => isoWeekOne(one) <= ordinal) ?? date.year
  return [year, Math.floor((ordinal - isoWeekOne(year)) / 7) + 1, weekday(date) + 1]
}

const ISO_TIME = /^(\d\d)(?::(\d\d)(?::(\d\d)(?:\.(\d{3}|\d{6}))?)?)?$/

/** The time of an ISO text of the usual form; null for other forms, of which CPython reads some. Raises ValueError. */
export function timeFromIso(text: string): PlainTime | null {
  const match = ISO_TIME.exec(text)
  if (match === null) return null
  const [, hour, minute = '0', second = '0', fraction = '0'] = match
  return checkTime({
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second),
    microsecond: Number(fraction.padEnd(6, '0')),
  })
}

function fromIsoWeek(year: number, week: number, day: number): PlainDate | null {
  if (day < 1 || day > 7 || week < 1) return null
  const isLong = (isoWeekOne(year + 1) - isoWeekOne(year)) / 7 === 53
  if (week > (isLong ? 53 : 52)) return null
  // CPython 3.11 says this of year 0 in weeks.
  if (year < 1) raise('ValueError', 'month must be in 1..12')
  return fromOrdinal(isoWeekOne(year) + (week - 1) * 7 + day - 1)
}

const ISO_DATE =
  /^([0-9]{4})(?:-([0-9]{2})-([0-9]{2})|([0-9]{2})([0-9]{2})|-W([0-9]{2})(?:-([0-9]))?|W([0-9]{2})([0-9])?)$/

/** `date.fromisoformat(text)`. Raises ValueError. */
export function dateFromIso(text: string): PlainDate {
  const fail = (): never => raise('ValueError', `Invalid isoformat string: ${reprStr(text)}`)
  const match = ISO_DATE.exec(text)
  if (match === null) return fail()
  const [, year, month, day, basicMonth, basicDay, week, weekDay, basicWeek, basicWeekDay] = match
  const isoWeek = week ?? basicWeek
  if (isoWeek !== undefined)
    return fromIsoWeek(Number(year), Number(isoWeek), Number(weekDay ?? basicWeekDay ?? 1)) ?? fail()
  return checkDate({ year: Number(year), month: Number(month ?? basicMonth), day: Number(day ?? basicDay) })
}
