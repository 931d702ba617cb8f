import type { Call } from '../../native.ts'
import { native } from '../../native.ts'
import { bindName, instance, originFrom, str } from '../../objects/make.ts'
import type { ClassObject, PyObject } from '../../objects/object.ts'
import { NO_ORIGIN } from '../../objects/object.ts'
import { typeName } from '../../operations/types.ts'
import { timedeltaRepr, timedeltaStr, toMicroseconds } from '../../text/datetime/timedelta.ts'
import { reprStr } from '../../text/repr.ts'
import { raise } from '../../types/exceptions.ts'
import { createClass } from '../../types/native-class.ts'
import { optionalText } from '../support.ts'
import { constantTimedelta, timedeltaOf } from './timedelta.ts'

interface ZoneData {
  readonly kind: 'timezone'
  readonly offset: PyObject
  readonly name: string
  readonly hash: string
}

function isZone(data: unknown): data is ZoneData {
  return typeof data === 'object' && data !== null && 'kind' in data && data.kind === 'timezone'
}

export const TZINFO = createClass({ name: 'tzinfo', module: 'datetime' })

const DAY = 86_400_000_000n

/** `UTC+05:30` */
function nameOf(microseconds: bigint): string {
  if (microseconds === 0n) return 'UTC'
  const size = microseconds < 0n ? -microseconds : microseconds
  const value = { days: 0n, seconds: size / 1_000_000n, microseconds: size % 1_000_000n }
  const clock = timedeltaStr(value).padStart(8, '0').replace(/:00$/, '')
  return `UTC${microseconds < 0n ? '-' : '+'}${clock}`
}

function construct(call: Call): PyObject {
  const offset = call.arg('offset')
  const value = timedeltaOf(offset)
  if (value === null)
    throw raise(call.vm, 'TypeError', `timezone() argument 1 must be datetime.timedelta, not ${typeName(offset)}`)
  const total = toMicroseconds(value)
  if (total <= -DAY || total >= DAY)
    throw raise(
      call.vm,
      'ValueError',
      'offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24).',
    )
  const name = optionalText(call, 'name')
  if (total === 0n && name === null) return UTC
  const data: ZoneData = { kind: 'timezone', offset, name: name ?? nameOf(total), hash: String(total) }
  return instance(call.vm, TIMEZONE, originFrom(call.vm, offset), { data })
}

function zone(call: Call): ZoneData {
  const self = call.arg('self')
  if (self.kind !== 'instance' || !isZone(self.data))
    throw raise(call.vm, 'TypeError', 'descriptor requires a timezone')
  return self.data
}

export const TIMEZONE: ClassObject = createClass({
  name: 'timezone',
  module: 'datetime',
  bases: [TZINFO],
  methods: [
    native('utcoffset', 'self, dt, /', (call) => zone(call).offset),
    native('tzname', 'self, dt, /', (call) => str(zone(call).name, originFrom(call.vm, call.arg('self')))),
    native('dst', 'self, dt, /', () => ({ kind: 'none', origin: NO_ORIGIN })),
    native('__str__', 'self, /', (call) => str(zone(call).name, originFrom(call.vm, call.arg('self')))),
    native('__repr__', 'self, /', (call) => {
      const { offset, name, hash } = zone(call)
      const value = timedeltaOf(offset)
      if (hash === '0' && name === 'UTC') return str('datetime.timezone.utc')
      const given = name === nameOf(BigInt(hash)) ? '' : `, ${reprStr(name)}`
      return str(
        `datetime.timezone(${value === null ? '' : timedeltaRepr(value)}${given})`,
        originFrom(call.vm, call.arg('self')),
      )
    }),
  ],
  construct: native('timezone', 'cls, offset, name=', construct),
})

/** `timezone.utc` */
export const UTC: PyObject = {
  kind: 'instance',
  cls: TIMEZONE,
  attributes: { contents: { kind: 'mapping', isNamespace: true, entries: new Map(), rest: [] }, birth: 0 },
  payload: null,
  data: { kind: 'timezone', offset: constantTimedelta(0n, NO_ORIGIN), name: 'UTC', hash: '0' } satisfies ZoneData,
  origin: NO_ORIGIN,
}
bindName(TIMEZONE.namespace.contents, 'utc', UTC)
