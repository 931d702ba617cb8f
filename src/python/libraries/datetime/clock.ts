import type { Interpreter } from '../../machine/interpreter.ts'
import { type Call, type NativeFunction, native } from '../../native.ts'
import {
  bindName,
  bool,
  instance,
  int,
  NOT_IMPLEMENTED,
  none,
  originAbout,
  originFrom,
  str,
} from '../../objects/make.ts'
import type { ClassObject, PyObject } from '../../objects/object.ts'
import { NO_ORIGIN } from '../../objects/object.ts'
import { guard } from '../../operations/guard.ts'
import { optionalInteger } from '../../operations/index-number.ts'
import { payloadOf, typeName } from '../../operations/types.ts'
import type { PlainTime } from '../../text/datetime/date.ts'
import * as text from '../../text/datetime/date.ts'
import { strftime } from '../../text/datetime/strptime.ts'
import { reprStr } from '../../text/repr.ts'
import { raise } from '../../types/exceptions.ts'
import { createClass } from '../../types/native-class.ts'
import { optionalText, text as textArgument, unmodelled, varying } from '../support.ts'
import { zoneArgument } from './moment.ts'
import { COMPARISONS, constantTimedelta } from './timedelta.ts'

/** What a `time` keeps. `zone` is its tzinfo. */
interface TimeData {
  readonly kind: 'time'
  readonly value: PlainTime
  readonly zone: PyObject | null
  readonly hash: string
}

const FIELDS = ['hour', 'minute', 'second', 'microsecond'] as const

function isTime(data: unknown): data is TimeData {
  return typeof data === 'object' && data !== null && 'kind' in data && data.kind === 'time'
}

/** The time of the day that OBJECT is; null where it is none. */
export function timeOf(object: PyObject): { readonly value: PlainTime; readonly zone: PyObject | null } | null {
  return object.kind === 'instance' && isTime(object.data) ? object.data : null
}

export function timeObject(
  vm: Interpreter,
  { hour, minute, second, microsecond }: PlainTime,
  zone: PyObject | null,
  sources: readonly PyObject[],
  cls: ClassObject = TIME,
): PyObject {
  const value = { hour, minute, second, microsecond }
  const data: TimeData = { kind: 'time', value, zone, hash: text.timeIso(value) }
  return instance(vm, cls, originFrom(vm, ...sources), { data })
}

function self(call: Call): TimeData {
  const object = call.arg('self')
  if (object.kind === 'instance' && isTime(object.data)) return object.data
  const message = `descriptor requires a 'datetime.time' object but received a '${typeName(object)}'`
  throw raise(call.vm, 'TypeError', message)
}

const given = (call: Call): PyObject[] => [...FIELDS, 'tzinfo'].flatMap((name) => call.optional(name) ?? [])

function fieldsOf(call: Call, fallback: PlainTime | null): PlainTime {
  const field = (name: keyof PlainTime): number => Number(optionalInteger(call, name) ?? BigInt(fallback?.[name] ?? 0))
  return text.checkTime({
    hour: field('hour'),
    minute: field('minute'),
    second: field('second'),
    microsecond: field('microsecond'),
  })
}

function comparison(name: string, test: (difference: bigint) => boolean): NativeFunction {
  return native(
    name,
    'self, other, /',
    (call) => {
      const [own, other] = [self(call), timeOf(call.arg('other'))]
      if (other === null) return NOT_IMPLEMENTED
      const origin = originAbout(call.vm, call.arg('self'), call.arg('other'))
      if ((own.zone === null) !== (other.zone === null)) {
        if (name === '__eq__') return bool(false, origin)
        throw raise(call.vm, 'TypeError', "can't compare offset-naive and offset-aware times")
      }
      if (own.zone !== other.zone)
        return unmodelled(call.vm, 'the comparison of two time zones', [call.arg('self')], ['bool'])
      return bool(test(total(own.value) - total(other.value)), origin)
    },
    { returns: ['bool'] },
  )
}

const total = ({ hour, minute, second, microsecond }: PlainTime): bigint =>
  BigInt(((hour * 60 + minute) * 60 + second) * 1_000_000 + microsecond)

/** Of an aware one the text ends with its offset, which is the zone's to tell. */
function shown(call: Call, run: (value: PlainTime) => string): PyObject {
  const { value, zone } = self(call)
  if (zone !== null) return unmodelled(call.vm, 'the text of a time with a time zone', [call.arg('self')], ['str'])
  return guard(call.vm, [call.arg('self')], ['str'], () => str(run(value), originFrom(call.vm, call.arg('self'))))
}

/** `strftime` of a time is that of the day that it has in 1900. */
const written = (value: PlainTime, format: string): string =>
  strftime({ year: 1900, month: 1, day: 1, ...value }, format)

/** Usual forms alone: what else there is, 3.11 reads and older ones refuse. */
const fromIso = native('fromisoformat', 'cls, time_string, /', (call) => {
  const wanted = payloadOf(call.arg('time_string'))
  const cls = call.arg('cls')
  if (wanted.kind !== 'str') throw raise(call.vm, 'TypeError', 'fromisoformat: argument must be str')
  return guard(call.vm, [wanted], null, () => {
    const value = text.timeFromIso(wanted.value)
    if (value !== null) return timeObject(call.vm, value, null, [wanted], cls.kind === 'class' ? cls : TIME)
    // What has neither a digit at its beginning, nor anything that a time could be made of, is none in any version.
    if (!/^T?\d\d/.test(wanted.value))
      throw raise(call.vm, 'ValueError', `Invalid isoformat string: ${reprStr(wanted.value)}`)
    return unmodelled(call.vm, 'this ISO text', [wanted])
  })
})

export const TIME: ClassObject = createClass({
  name: 'time',
  module: 'datetime',
  methods: [
    ...Object.entries(COMPARISONS).map(([name, test]) => comparison(name, test)),
    native('replace', 'self, hour=, minute=, second=, microsecond=, tzinfo=, *, fold=', (call) =>
      guard(call.vm, given(call), null, () => {
        const { value, zone } = self(call)
        return timeObject(call.vm, fieldsOf(call, value), zoneArgument(call, zone), [call.arg('self'), ...given(call)])
      }),
    ),
    native('isoformat', 'self, timespec=', (call) =>
      shown(call, (value) => text.timeIsoTo(value, optionalText(call, 'timespec') ?? 'auto')),
    ),
    native('strftime', 'self, format, /', (call) =>
      shown(call, (value) => written(value, textArgument(call, 'format'))),
    ),
    native('__format__', 'self, spec, /', (call) => {
      const spec = textArgument(call, 'spec')
      return shown(call, (value) => (spec === '' ? text.timeIso(value) : written(value, spec)))
    }),
    native('__str__', 'self, /', (call) => shown(call, text.timeIso)),
    native('__repr__', 'self, /', (call) => shown(call, text.timeRepr)),
    native('__hash__', 'self, /', (call) => varying(call.vm, 'hash()', ['int'])),
    ...['utcoffset', 'tzname', 'dst'].map((name) =>
      native(name, 'self, /', (call) =>
        self(call).zone === null ? none() : unmodelled(call.vm, `\`time.${name}\``, [call.arg('self')]),
      ),
    ),
  ],
  properties: [
    ...FIELDS.map((name) =>
      native(name, 'self', (call) => int(self(call).value[name], originFrom(call.vm, call.arg('self')))),
    ),
    native('tzinfo', 'self', (call) => self(call).zone ?? none(originFrom(call.vm, call.arg('self')))),
    native('fold', 'self', () => int(0)),
  ],
  classMethods: [fromIso],
  construct: native('time', 'cls, hour=, minute=, second=, microsecond=, tzinfo=, *, fold=', (call) => {
    const cls = call.arg('cls')
    return guard(call.vm, given(call), null, () =>
      timeObject(
        call.vm,
        fieldsOf(call, null),
        zoneArgument(call, null),
        given(call),
        cls.kind === 'class' ? cls : TIME,
      ),
    )
  }),
})

const constantTime = (value: PlainTime): PyObject => ({
  kind: 'instance',
  cls: TIME,
  attributes: { contents: { kind: 'mapping', isNamespace: true, entries: new Map(), rest: [] }, birth: 0 },
  payload: null,
  data: { kind: 'time', value, zone: null, hash: text.timeIso(value) } satisfies TimeData,
  origin: NO_ORIGIN,
})

bindName(TIME.namespace.contents, 'min', constantTime({ hour: 0, minute: 0, second: 0, microsecond: 0 }))
bindName(TIME.namespace.contents, 'max', constantTime({ hour: 23, minute: 59, second: 59, microsecond: 999999 }))
bindName(TIME.namespace.contents, 'resolution', constantTimedelta(1n, NO_ORIGIN))
