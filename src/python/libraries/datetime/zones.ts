import type { Interpreter } from '../../machine/interpreter.ts'
import type { Call } from '../../native.ts'
import { native } from '../../native.ts'
import { bindName, instance, originFrom, slotOf, str } from '../../objects/make.ts'
import type { ClassObject, Origin, PyObject } from '../../objects/object.ts'
import { NO_ORIGIN } from '../../objects/object.ts'
import { typeName } from '../../operations/types.ts'
import { fromMicroseconds, timedeltaRepr, timedeltaStr, toMicroseconds } from '../../text/datetime/timedelta.ts'
import { reprStr } from '../../text/repr.ts'
import { raise } from '../../types/exceptions.ts'
import { createClass } from '../../types/native-class.ts'
import { optionalText } from '../support.ts'
import { constantTimedelta, timedeltaObject, timedeltaOf } from './timedelta.ts'

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

/** How far ahead of UTC a zone of one offset is, in microseconds; null where that hangs on the date, or is not known. */
export function offsetOf(zone: PyObject): bigint | null {
  if (zone.kind !== 'instance') return null
  if (isZone(zone.data)) return BigInt(zone.data.hash)
  const key = isZoneInfo(zone) ? zone.attributes.contents.entries.get('key')?.slot : undefined
  return key?.kind === 'str' && ['UTC', 'Etc/UTC'].includes(key.value) ? 0n : null
}

const isZoneInfo = ({ cls }: Extract<PyObject, { kind: 'instance' }>): boolean =>
  cls.mro.some(({ name, namespace }) => {
    const module = slotOf(namespace.contents, '__module__')
    return name === 'ZoneInfo' && module?.kind === 'str' && module.value === 'zoneinfo'
  })

/** `timezone(timedelta(microseconds=offset))` */
export function zoneOf(vm: Interpreter, microseconds: bigint, origin: Origin): PyObject {
  if (microseconds === 0n) return UTC
  const offset = timedeltaObject(vm, fromMicroseconds(microseconds), origin)
  const data: ZoneData = { kind: 'timezone', offset, name: nameOf(microseconds), hash: String(microseconds) }
  return instance(vm, TIMEZONE, origin, { data })
}

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
