import type { Interpreter } from '../../machine/interpreter.ts'
import type { Call } from '../../native.ts'
import { instance, originFrom } from '../../objects/make.ts'
import type { ClassObject, PyObject } from '../../objects/object.ts'
import { optionalInteger } from '../../operations/index-number.ts'
import { typeName } from '../../operations/types.ts'
import type { PlainDate, PlainDateTime } from '../../text/datetime/date.ts'
import * as text from '../../text/datetime/date.ts'
import { raise } from '../../types/exceptions.ts'
import { DATE, DATETIME } from './dates.ts'
import { FIELDS } from './fields.ts'

/** What a date or a datetime keeps. `zone` is its tzinfo. */
export interface MomentData {
  readonly kind: 'moment'
  readonly value: PlainDateTime
  readonly isDate: boolean
  readonly zone: PyObject | null
  readonly hash: string
}

export function isMoment(data: unknown): data is MomentData {
  return typeof data === 'object' && data !== null && 'kind' in data && data.kind === 'moment'
}

export function moment(
  vm: Interpreter,
  cls: ClassObject,
  value: PlainDateTime,
  isDate: boolean,
  zone: PyObject | null,
  ...sources: readonly PyObject[]
): PyObject {
  const data: MomentData = { kind: 'moment', value, isDate, zone, hash: text.dateTimeIso(value) }
  return instance(vm, cls, originFrom(vm, ...sources), { data })
}

export function dateObject(vm: Interpreter, value: PlainDate, ...sources: readonly PyObject[]): PyObject {
  return moment(vm, DATE, text.atMidnight(value), true, null, ...sources)
}

export function dateTimeObject(
  vm: Interpreter,
  value: PlainDateTime,
  zone: PyObject | null,
  ...sources: readonly PyObject[]
): PyObject {
  return moment(vm, DATETIME, value, false, zone, ...sources)
}

export function self(call: Call): MomentData {
  const object = call.arg('self')
  if (object.kind !== 'instance' || !isMoment(object.data))
    throw raise(
      call.vm,
      'TypeError',
      `descriptor requires a 'datetime.date' object but received a '${typeName(object)}'`,
    )
  return object.data
}

export function like(
  call: Call,
  value: PlainDateTime,
  zone: PyObject | null,
  ...sources: readonly PyObject[]
): PyObject {
  const { isDate } = self(call)
  return moment(call.vm, isDate ? DATE : DATETIME, value, isDate, zone, call.arg('self'), ...sources)
}

export const sources = (call: Call): PyObject[] => [
  call.arg('self'),
  ...(call.optional('other') === null ? [] : [call.arg('other')]),
]

/** The fields that are given; those that are not come from FALLBACK. @throws Raise TypeError */
export function fields(call: Call, fallback: PlainDateTime | null): PlainDateTime {
  const field = (name: keyof PlainDateTime, missing: number): number =>
    Number(optionalInteger(call, name) ?? BigInt(fallback?.[name] ?? missing))
  return {
    year: field('year', 0),
    month: field('month', 0),
    day: field('day', 0),
    hour: field('hour', 0),
    minute: field('minute', 0),
    second: field('second', 0),
    microsecond: field('microsecond', 0),
  }
}

export function given(call: Call): PyObject[] {
  return [...FIELDS, 'tzinfo'].flatMap((name) => call.optional(name) ?? [])
}

export function zoneArgument(call: Call, fallback: PyObject | null): PyObject | null {
  const zone = call.optional('tzinfo')
  if (zone === null) return fallback
  return zone.kind === 'none' ? null : zone
}
