import { type Call, type NativeFunction, native } from '../../native.ts'
import { bool, int, NOT_IMPLEMENTED, none, originAbout, originFrom, str } from '../../objects/make.ts'
import type { ClassObject, PyObject } from '../../objects/object.ts'
import { unknownFrom } from '../../objects/unknown.ts'
import { guard } from '../../operations/guard.ts'
import type { PlainDateTime } from '../../text/datetime/date.ts'
import * as text from '../../text/datetime/date.ts'
import { strftime, strptime } from '../../text/datetime/strptime.ts'
import * as delta from '../../text/datetime/timedelta.ts'
import { raise } from '../../types/exceptions.ts'
import { createClass } from '../../types/native-class.ts'
import { guardWith, text as textArgument, unmodelled, varying } from '../support.ts'
import { fromIso, fromOrdinal } from './class-methods.ts'
import {
  dateObject,
  dateTimeObject,
  fields,
  given,
  isMoment,
  like,
  type MomentData,
  moment,
  self,
  sources,
  zoneArgument,
} from './moment.ts'
import { COMPARISONS, timedeltaObject, timedeltaOf } from './timedelta.ts'

// It stands here, and not with the moments, for the classes need it when they are made, and the moments the classes only later.
export const FIELDS = ['year', 'month', 'day', 'hour', 'minute', 'second', 'microsecond'] as const

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
