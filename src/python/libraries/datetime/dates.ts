import type { Interpreter } from '../../machine/interpreter.ts'
import type { Call, NativeFunction } from '../../native.ts'
import { native } from '../../native.ts'
import { bool, instance, int, NOT_IMPLEMENTED, none, originAbout, originFrom, str } from '../../objects/make.ts'
import type { ClassObject, PyObject } from '../../objects/object.ts'
import { unknownFrom } from '../../objects/unknown.ts'
import { guard } from '../../operations/guard.ts'
import { payloadOf, typeName } from '../../operations/types.ts'
import type { PlainDate, PlainDateTime, PlainTime } from '../../text/datetime/date.ts'
import * as text from '../../text/datetime/date.ts'
import { strftime, strptime } from '../../text/datetime/strptime.ts'
import * as delta from '../../text/datetime/timedelta.ts'
import { raise } from '../../types/exceptions.ts'
import { createClass } from '../../types/native-class.ts'
import { guardWith, optionalInteger, text as textArgument, unmodelled, varying } from '../support.ts'
import { COMPARISONS, timedeltaObject, timedeltaOf } from './timedelta.ts'

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

function moment(
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

function self(call: Call): MomentData {
  const object = call.arg('self')
  if (object.kind !== 'instance' || !isMoment(object.data))
    throw raise(
      call.vm,
      'TypeError',
      `descriptor requires a 'datetime.date' object but received a '${typeName(object)}'`,
    )
  return object.data
}

function like(call: Call, value: PlainDateTime, zone: PyObject | null, ...sources: readonly PyObject[]): PyObject {
  const { isDate } = self(call)
  return moment(call.vm, isDate ? DATE : DATETIME, value, isDate, zone, call.arg('self'), ...sources)
}

const sources = (call: Call): PyObject[] => [
  call.arg('self'),
  ...(call.optional('other') === null ? [] : [call.arg('other')]),
]

/** The fields that are given; those that are not come from FALLBACK. @throws Raise TypeError */
function fields(call: Call, fallback: PlainDateTime | null): PlainDateTime {
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

const FIELDS = ['year', 'month', 'day', 'hour', 'minute', 'second', 'microsecond'] as const

function given(call: Call): PyObject[] {
  return [...FIELDS, 'tzinfo'].flatMap((name) => call.optional(name) ?? [])
}

function zoneArgument(call: Call, fallback: PyObject | null): PyObject | null {
  const zone = call.optional('tzinfo')
  if (zone === null) return fallback
  return zone.kind === 'none' ? null : zone
}

function construct(isDate: boolean): (call: Call) => PyObject {
  return (call) => {
    const cls = call.arg('cls')
    return guard(call.vm, given(call), null, () => {
      const value = fields(call, null)
      text.checkDate(value)
      if (!isDate) text.checkTime(value)
      return moment(
        call.vm,
        cls.kind === 'class' ? cls : DATE,
        value,
        isDate,
        isDate ? null : zoneArgument(call, null),
        ...given(call),
      )
    })
  }
}

function replaced(call: Call): PyObject {
  const { value, zone } = self(call)
  return guard(call.vm, given(call), null, () => {
    const changed = fields(call, value)
    text.checkDate(changed)
    text.checkTime(changed)
    return like(call, changed, zoneArgument(call, zone), ...given(call))
  })
}

function shifted(call: Call, sign: 1 | -1): PyObject {
  const { value, isDate, zone } = self(call)
  const step = timedeltaOf(call.arg('other'))
  if (step === null) return NOT_IMPLEMENTED
  return guard(call.vm, sources(call), null, () => {
    const by = sign === 1 ? step : delta.negate(step)
    return like(
      call,
      isDate ? text.atMidnight(text.addDays(value, by)) : text.addTo(value, by),
      zone,
      call.arg('other'),
    )
  })
}

function subtracted(call: Call): PyObject {
  const other = call.arg('other')
  if (timedeltaOf(other) !== null) return shifted(call, -1)
  const own = self(call)
  if (other.kind !== 'instance' || !isMoment(other.data) || other.data.isDate !== own.isDate) return NOT_IMPLEMENTED
  const right = other.data
  if ((own.zone === null) !== (right.zone === null))
    throw raise(call.vm, 'TypeError', "can't subtract offset-naive and offset-aware datetimes")
  if (own.zone !== right.zone) return unmodelled(call.vm, 'the difference of two time zones', sources(call))
  return guard(call.vm, sources(call), null, () =>
    timedeltaObject(call.vm, text.difference(own.value, right.value), originFrom(call.vm, ...sources(call))),
  )
}

function comparison(name: string, test: (difference: bigint) => boolean): NativeFunction {
  return native(
    name,
    'self, other, /',
    (call) => {
      const [own, other] = [self(call), call.arg('other')]
      if (other.kind !== 'instance' || !isMoment(other.data)) return NOT_IMPLEMENTED
      const right = other.data
      const origin = originAbout(call.vm, ...sources(call))
      if (own.isDate !== right.isDate || (own.zone === null) !== (right.zone === null)) {
        if (name === '__eq__') return bool(false, origin)
        throw raise(
          call.vm,
          'TypeError',
          own.isDate === right.isDate
            ? "can't compare offset-naive and offset-aware datetimes"
            : "can't compare datetime.datetime to datetime.date",
        )
      }
      if (own.zone !== right.zone)
        return unmodelled(call.vm, 'the comparison of two time zones', sources(call), ['bool'])
      return bool(test(delta.toMicroseconds(text.difference(own.value, right.value))), origin)
    },
    { returns: ['bool'] },
  )
}

const fact = (name: string, run: (data: MomentData) => number): NativeFunction =>
  native(name, 'self, /', (call) => int(run(self(call)), originFrom(call.vm, call.arg('self'))))
const field = (name: keyof PlainDateTime): NativeFunction =>
  native(name, 'self', (call) => int(self(call).value[name], originFrom(call.vm, call.arg('self'))))

/** Of an aware one the text ends with its offset, which is the zone's to tell. */
function shown(call: Call, run: (data: MomentData) => string): PyObject {
  const data = self(call)
  if (data.zone !== null)
    return unmodelled(call.vm, 'the text of a datetime with a time zone', [call.arg('self')], ['str'])
  return guard(call.vm, [call.arg('self')], ['str'], () => str(run(data), originFrom(call.vm, call.arg('self'))))
}

const iso = ({ isDate, value }: MomentData, separator = 'T'): string =>
  isDate ? text.dateIso(value) : text.dateTimeIso(value, separator)

const SHARED: readonly NativeFunction[] = [
  native('__add__', 'self, other, /', (call) => shifted(call, 1)),
  native('__radd__', 'self, other, /', (call) => shifted(call, 1)),
  native('__sub__', 'self, other, /', subtracted),
  ...Object.entries(COMPARISONS).map(([name, test]) => comparison(name, test)),
  native('replace', 'self, year=, month=, day=, hour=, minute=, second=, microsecond=, tzinfo=, *, fold=', replaced),
  fact('weekday', ({ value }) => text.weekday(value)),
  fact('isoweekday', ({ value }) => text.weekday(value) + 1),
  fact('toordinal', ({ value }) => text.toOrdinal(value)),
  native('isoformat', 'self, sep=, timespec=', (call) => {
    if (call.optional('timespec') !== null) return unmodelled(call.vm, '`timespec`', [call.arg('self')], ['str'])
    return shown(call, (data) => iso(data, call.optional('sep') === null ? 'T' : textArgument(call, 'sep')))
  }),
  native(
    'strftime',
    'self, format, /',
    (call) => shown(call, ({ value }) => strftime(value, textArgument(call, 'format'))),
    { returns: ['str'] },
  ),
  native(
    '__format__',
    'self, spec, /',
    (call) => {
      const spec = textArgument(call, 'spec')
      return shown(call, (data) => (spec === '' ? iso(data, ' ') : strftime(data.value, spec)))
    },
    { returns: ['str'] },
  ),
  native('__str__', 'self, /', (call) => shown(call, (data) => iso(data, ' '))),
  native('__repr__', 'self, /', (call) =>
    shown(call, ({ isDate, value }) => (isDate ? text.dateRepr(value) : text.dateTimeRepr(value))),
  ),
  native('__hash__', 'self, /', (call) => varying(call.vm, 'hash()', ['int'])),
]

/** `date.today()`, `datetime.now()` and their like. */
const present = (name: string, parameters: string, type: string): NativeFunction =>
  native(name, `cls, ${parameters}`, (call) => varying(call.vm, 'the time', [type], true), {
    accepts: 'any',
    total: true,
  })

const fromIso = native('fromisoformat', 'cls, date_string, /', (call) => {
  const wanted = payloadOf(call.arg('date_string'))
  const cls = call.arg('cls')
  if (wanted.kind !== 'str') throw raise(call.vm, 'TypeError', 'fromisoformat: argument must be str')
  if (cls.kind === 'class' && cls.mro.includes(DATETIME) && !/^\d{4}-\d\d-\d\d$/.test(wanted.value))
    return isoDateTime(call, wanted)
  return guard(call.vm, [wanted], null, () =>
    moment(
      call.vm,
      cls.kind === 'class' ? cls : DATE,
      text.atMidnight(text.dateFromIso(wanted.value)),
      cls.kind === 'class' && !cls.mro.includes(DATETIME),
      null,
      wanted,
    ),
  )
})

const ISO_DATETIME = /^(\d{4}-\d\d-\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{3}|\d{6}))?)?$/

/** The usual form alone: what else there is, 3.11 reads and older ones refuse. */
function isoDateTime(call: Call, wanted: Extract<PyObject, { kind: 'str' }>): PyObject {
  const match = ISO_DATETIME.exec(wanted.value)
  if (match === null) return unmodelled(call.vm, 'this ISO text', [wanted])
  const [, day = '', hour, minute, second = '0', fraction = '0'] = match
  return guard(call.vm, [wanted], null, () => {
    const time: PlainTime = {
      hour: Number(hour),
      minute: Number(minute),
      second: Number(second),
      microsecond: Number(fraction.padEnd(6, '0')),
    }
    return dateTimeObject(call.vm, { ...text.dateFromIso(day), ...text.checkTime(time) }, null, wanted)
  })
}

const fromOrdinal = native('fromordinal', 'cls, ordinal, /', (call) => {
  const ordinal = optionalInteger(call, 'ordinal') ?? 0n
  const cls = call.arg('cls')
  return guard(call.vm, [call.arg('ordinal')], null, () =>
    moment(
      call.vm,
      cls.kind === 'class' ? cls : DATE,
      text.atMidnight(text.fromOrdinal(Number(ordinal))),
      !(cls.kind === 'class' && cls.mro.includes(DATETIME)),
      null,
      call.arg('ordinal'),
    ),
  )
})

const notHere = (name: string): NativeFunction =>
  native(name, '*args, **kwargs', (call) =>
    unknownFrom(call.vm, call.rest.slice(1), {
      truth: true,
      causes: [{ kind: 'call', callee: name, location: call.location }],
    }),
  )

export const DATE: ClassObject = createClass({
  name: 'date',
  module: 'datetime',
  methods: [...SHARED, notHere('timetuple'), notHere('isocalendar'), notHere('ctime')],
  properties: FIELDS.slice(0, 3).map(field),
  classMethods: [
    present('today', '/', 'datetime.date'),
    fromIso,
    fromOrdinal,
    notHere('fromtimestamp'),
    notHere('fromisocalendar'),
  ],
  construct: native('date', 'cls, year, month, day', construct(true)),
})

export const DATETIME: ClassObject = createClass({
  name: 'datetime',
  module: 'datetime',
  bases: [DATE],
  methods: [
    native('date', 'self, /', (call) => dateObject(call.vm, self(call).value, call.arg('self'))),
    ...['time', 'timetz', 'timestamp', 'astimezone', 'utcoffset', 'tzname', 'dst', 'utctimetuple'].map(notHere),
  ],
  properties: [
    ...FIELDS.slice(3).map(field),
    native('tzinfo', 'self', (call) => self(call).zone ?? none(originFrom(call.vm, call.arg('self')))),
    native('fold', 'self', () => int(0)),
  ],
  classMethods: [
    present('now', 'tz=', 'datetime.datetime'),
    present('utcnow', '/', 'datetime.datetime'),
    present('today', '/', 'datetime.datetime'),
    native('strptime', 'cls, date_string, format, /', (call) => {
      const given = [call.arg('date_string'), call.arg('format')]
      return guardWith(call.vm, given, null, new Map(), () =>
        dateTimeObject(
          call.vm,
          strptime(textArgument(call, 'date_string'), textArgument(call, 'format')),
          null,
          ...given,
        ),
      )
    }),
    ...['utcfromtimestamp', 'combine'].map(notHere),
  ],
  construct: native(
    'datetime',
    'cls, year, month, day, hour=, minute=, second=, microsecond=, tzinfo=, *, fold=',
    construct(false),
  ),
})
