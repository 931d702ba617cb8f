import { type Call, native } from '../../native.ts'
import { bindName, int, none, originFrom } from '../../objects/make.ts'
import { type ClassObject, NO_ORIGIN, type PyObject } from '../../objects/object.ts'
import { guard } from '../../operations/guard.ts'
import type { PlainDateTime } from '../../text/datetime/date.ts'
import * as text from '../../text/datetime/date.ts'
import { strptime } from '../../text/datetime/strptime.ts'
import { createClass } from '../../types/native-class.ts'
import { guardWith, text as textArgument } from '../support.ts'
import { combine, fromIso, fromOrdinal, fromTimestamp, utcFromTimestamp } from './class-methods.ts'
import { timeObject } from './clock.ts'
import { FIELDS } from './fields.ts'
import { dateObject, dateTimeObject, fields, given, type MomentData, moment, self, zoneArgument } from './moment.ts'
import { field, notHere, present, SHARED } from './moment-methods.ts'
import { constantTimedelta } from './timedelta.ts'
import { ZONED } from './zoned.ts'
import { zoneOf } from './zones.ts'

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

export const DATE: ClassObject = createClass({
  name: 'date',
  module: 'datetime',
  methods: [...SHARED, notHere('timetuple')],
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
    native('time', 'self, /', (call) => timeObject(call.vm, self(call).value, null, [call.arg('self')])),
    native('timetz', 'self, /', (call) => timeObject(call.vm, self(call).value, self(call).zone, [call.arg('self')])),
    ...ZONED,
    notHere('utctimetuple'),
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
      return guardWith(call.vm, given, null, new Map(), () => {
        const { value, offset } = strptime(textArgument(call, 'date_string'), textArgument(call, 'format'))
        const zone = offset === null ? null : zoneOf(call.vm, offset, originFrom(call.vm, ...given))
        return dateTimeObject(call.vm, value, zone, ...given)
      })
    }),
    fromTimestamp,
    utcFromTimestamp,
    combine,
  ],
  construct: native(
    'datetime',
    'cls, year, month, day, hour=, minute=, second=, microsecond=, tzinfo=, *, fold=',
    construct(false),
  ),
})

/** A moment that stands in the tables themselves. */
function constantMoment(cls: ClassObject, value: PlainDateTime): PyObject {
  const hash = text.dateTimeIso(value)
  const data: MomentData = { kind: 'moment', value, isDate: cls === DATE, zone: null, hash }
  const attributes = {
    contents: { kind: 'mapping', isNamespace: true, entries: new Map(), rest: [] },
    birth: 0,
  } as const
  return { kind: 'instance', cls, attributes, payload: null, data, origin: NO_ORIGIN }
}

const LIMITS = { min: [1, 1, 1, 0, 0, 0, 0], max: [9999, 12, 31, 23, 59, 59, 999_999] } as const

for (const [name, [year, month, day, hour, minute, second, microsecond]] of Object.entries(LIMITS)) {
  bindName(DATE.namespace.contents, name, constantMoment(DATE, text.atMidnight({ year, month, day })))
  bindName(
    DATETIME.namespace.contents,
    name,
    constantMoment(DATETIME, { year, month, day, hour, minute, second, microsecond }),
  )
}
bindName(DATE.namespace.contents, 'resolution', constantTimedelta(86_400_000_000n, NO_ORIGIN))
bindName(DATETIME.namespace.contents, 'resolution', constantTimedelta(1n, NO_ORIGIN))
