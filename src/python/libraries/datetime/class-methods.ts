import { type Call, native } from '../../native.ts'
import type { PyObject } from '../../objects/object.ts'
import { guard } from '../../operations/guard.ts'
import { optionalInteger } from '../../operations/index-number.ts'
import { payloadOf } from '../../operations/types.ts'
import type { PlainTime } from '../../text/datetime/date.ts'
import * as text from '../../text/datetime/date.ts'
import { reprStr } from '../../text/repr.ts'
import { raise } from '../../types/exceptions.ts'
import { unmodelled } from '../support.ts'
import { DATE, DATETIME } from './dates.ts'
import { dateTimeObject, moment } from './moment.ts'

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

const ISO_DATETIME = /^(\d{4}-\d\d-\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{3}|\d{6}))?)?$/

/** What is read before 3.11: what `isoformat` writes. */
const OLD_DATETIME =
  /^\d{4}-\d\d-\d\d(?:.\d\d(?::\d\d(?::\d\d(?:\.(?:\d{3}|\d{6}))?)?)?(?:[+-]\d\d:\d\d(?::\d\d(?:\.\d{6})?)?)?)?$/su

/** The usual form alone: what else there is, 3.11 reads and older ones refuse. */
function isoDateTime(call: Call, wanted: Extract<PyObject, { kind: 'str' }>): PyObject {
  const match = ISO_DATETIME.exec(wanted.value)
  if (match === null && call.vm.input.pythonVersion.minor < 11 && !OLD_DATETIME.test(wanted.value))
    throw raise(call.vm, 'ValueError', `Invalid isoformat string: ${reprStr(wanted.value)}`)
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
