import { type Call, native } from '../../native.ts'
import type { PyObject } from '../../objects/object.ts'
import { guard } from '../../operations/guard.ts'
import { optionalInteger } from '../../operations/index-number.ts'
import { payloadOf, typeName } from '../../operations/types.ts'
import * as text from '../../text/datetime/date.ts'
import { fromMicroseconds } from '../../text/datetime/timedelta.ts'
import { reprStr } from '../../text/repr.ts'
import { raise } from '../../types/exceptions.ts'
import { unmodelled } from '../support.ts'
import { timeOf } from './clock.ts'
import { DATE, DATETIME } from './dates.ts'
import { dateTimeObject, isMoment, moment, zoneArgument } from './moment.ts'
import { offsetOf, zoneOf } from './zones.ts'

export const fromIso = native('fromisoformat', 'cls, date_string, /', (call) => {
  const wanted = payloadOf(call.arg('date_string'))
  const cls = call.arg('cls')
  if (wanted.kind !== 'str') throw raise(call.vm, 'TypeError', 'fromisoformat: argument must be str')
  if (cls.kind === 'class' && cls.mro.includes(DATETIME) && !/^\d{4}-\d\d-\d\d$/.test(wanted.value))
    return isoDateTime(call, wanted)
  const isOld = call.vm.input.pythonVersion.minor < 11
  if (isOld && !/^\d{4}-\d\d-\d\d$/.test(wanted.value))
    throw raise(call.vm, 'ValueError', `Invalid isoformat string: ${reprStr(wanted.value)}`)
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

const ISO_DATETIME = /^(\d{4}-\d\d-\d\d)[T ](\d\d(?::\d\d(?::\d\d(?:\.(?:\d{3}|\d{6}))?)?)?)(Z|[+-]\d\d:\d\d)?$/

/** What is read before 3.11: what `isoformat` writes. */
const OLD_DATETIME =
  /^\d{4}-\d\d-\d\d(?:.\d\d(?::\d\d(?::\d\d(?:\.(?:\d{3}|\d{6}))?)?)?(?:[+-]\d\d:\d\d(?::\d\d(?:\.\d{6})?)?)?)?$/su

/** The usual form alone: what else there is, 3.11 reads and older ones refuse. */
function isoDateTime(call: Call, wanted: Extract<PyObject, { kind: 'str' }>): PyObject {
  const match = ISO_DATETIME.exec(wanted.value)
  if (call.vm.input.pythonVersion.minor < 11 && !OLD_DATETIME.test(wanted.value))
    throw raise(call.vm, 'ValueError', `Invalid isoformat string: ${reprStr(wanted.value)}`)
  if (match === null) return unmodelled(call.vm, 'this ISO text', [wanted])
  const [, day = '', time = '', zone] = match
  return guard(call.vm, [wanted], null, () => {
    const value = { ...text.dateFromIso(day), ...(text.timeFromIso(time) ?? NO_TIME) }
    const offset = zone === undefined ? null : offsetIn(zone)
    return dateTimeObject(call.vm, value, offset === null ? null : zoneOf(call.vm, offset, wanted.origin), wanted)
  })
}

const NO_TIME = { hour: 0, minute: 0, second: 0, microsecond: 0 }

/** The offset that an ISO text ends with, in microseconds. Raises ValueError. */
function offsetIn(zone: string): bigint {
  if (zone === 'Z') return 0n
  const { hour, minute } = text.timeFromIso(zone.slice(1)) ?? NO_TIME
  const size = BigInt(hour * 60 + minute) * 60_000_000n
  return zone.startsWith('-') ? -size : size
}

/** A moment that is this many seconds after 1970, in ZONE. */
function afterEpoch(call: Call, zone: PyObject | null, offset: bigint): PyObject {
  const timestamp = payloadOf(call.arg('timestamp'))
  const sources = [call.arg('timestamp'), ...(zone === null ? [] : [zone])]
  const seconds = timestamp.kind === 'int' || timestamp.kind === 'float' ? Number(timestamp.value) : Number.NaN
  // Rounding of fractions is not gone into.
  if (!Number.isInteger(seconds) || Math.abs(seconds) > 1e11) return unmodelled(call.vm, 'this timestamp', sources)
  return guard(call.vm, sources, null, () => {
    const since = fromMicroseconds(BigInt(seconds) * 1_000_000n + offset)
    return dateTimeObject(
      call.vm,
      text.addTo(text.atMidnight({ year: 1970, month: 1, day: 1 }), since),
      zone,
      ...sources,
    )
  })
}

export const fromTimestamp = native('fromtimestamp', 'cls, timestamp, tz=', (call) => {
  const zone = call.optional('tz')
  const offset = zone === null ? null : offsetOf(zone)
  return offset === null
    ? unmodelled(call.vm, "the dyno's own time zone", [call.arg('timestamp')], ['datetime.datetime'])
    : afterEpoch(call, zone, offset)
})

export const utcFromTimestamp = native('utcfromtimestamp', 'cls, timestamp, /', (call) => afterEpoch(call, null, 0n))

export const combine = native('combine', 'cls, date, time, tzinfo=', (call) => {
  const [date, time] = [call.arg('date'), timeOf(call.arg('time'))]
  if (date.kind !== 'instance' || !isMoment(date.data))
    throw raise(call.vm, 'TypeError', `combine() argument 1 must be datetime.date, not ${typeName(date)}`)
  if (time === null)
    throw raise(call.vm, 'TypeError', `combine() argument 2 must be datetime.time, not ${typeName(call.arg('time'))}`)
  const value = { ...date.data.value, ...time.value }
  return dateTimeObject(call.vm, value, zoneArgument(call, time.zone), date, call.arg('time'))
})

export const fromOrdinal = native('fromordinal', 'cls, ordinal, /', (call) => {
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
