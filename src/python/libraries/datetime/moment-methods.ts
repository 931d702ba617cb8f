import { type Call, type NativeFunction, native } from '../../native.ts'
import { bool, int, NOT_IMPLEMENTED, originAbout, originFrom, str } from '../../objects/make.ts'
import type { PyObject } from '../../objects/object.ts'
import { unknownFrom } from '../../objects/unknown.ts'
import { guard } from '../../operations/guard.ts'
import { reprOf } from '../../operations/text.ts'
import type { PlainDateTime } from '../../text/datetime/date.ts'
import * as text from '../../text/datetime/date.ts'
import { strftime } from '../../text/datetime/strptime.ts'
import * as delta from '../../text/datetime/timedelta.ts'
import { raise } from '../../types/exceptions.ts'
import { optionalText, text as textArgument, unmodelled, varying } from '../support.ts'
import { isoCalendar } from './iso-calendar.ts'
import { fields, given, isMoment, like, type MomentData, self, sources, zoneArgument } from './moment.ts'
import { COMPARISONS, timedeltaObject, timedeltaOf } from './timedelta.ts'
import { offsetOf } from './zones.ts'

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

/** The microseconds from RIGHT to LEFT; null where that hangs on time zones. */
function between(left: MomentData, right: MomentData): bigint | null {
  const clocks = delta.toMicroseconds(text.difference(left.value, right.value))
  if (left.zone === right.zone || left.zone === null || right.zone === null) return clocks
  const [own, other] = [offsetOf(left.zone), offsetOf(right.zone)]
  return own === null || other === null ? null : clocks - own + other
}

function subtracted(call: Call): PyObject {
  const other = call.arg('other')
  if (timedeltaOf(other) !== null) return shifted(call, -1)
  const own = self(call)
  if (other.kind !== 'instance' || !isMoment(other.data) || other.data.isDate !== own.isDate) return NOT_IMPLEMENTED
  const right = other.data
  if ((own.zone === null) !== (right.zone === null))
    throw raise(call.vm, 'TypeError', "can't subtract offset-naive and offset-aware datetimes")
  const apart = between(own, right)
  if (apart === null) return unmodelled(call.vm, 'the difference of two time zones', sources(call))
  return guard(call.vm, sources(call), null, () =>
    timedeltaObject(call.vm, delta.fromMicroseconds(apart), originFrom(call.vm, ...sources(call))),
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
      const apart = between(own, right)
      if (apart === null) return unmodelled(call.vm, 'the comparison of two time zones', sources(call), ['bool'])
      return bool(test(apart), origin)
    },
    { returns: ['bool'] },
  )
}

const fact = (name: string, run: (data: MomentData) => number): NativeFunction =>
  native(name, 'self, /', (call) => int(run(self(call)), originFrom(call.vm, call.arg('self'))))
export const field = (name: keyof PlainDateTime): NativeFunction =>
  native(name, 'self', (call) => int(self(call).value[name], originFrom(call.vm, call.arg('self'))))

/** Of an aware one the text ends with its offset, which is the zone's to tell. */
function shown(call: Call, run: (data: MomentData, offset: string) => string): PyObject {
  const data = self(call)
  const offset = data.zone === null ? null : offsetOf(data.zone)
  if (data.zone !== null && offset === null)
    return unmodelled(call.vm, 'the text of a datetime with a time zone', [call.arg('self')], ['str'])
  return guard(call.vm, [call.arg('self')], ['str'], () =>
    str(run(data, offset === null ? '' : text.offsetIso(offset)), originFrom(call.vm, call.arg('self'))),
  )
}

const iso = ({ isDate, value }: MomentData, separator: string, offset: string, timespec = 'auto'): string =>
  isDate ? text.dateIso(value) : `${text.dateIso(value)}${separator}${text.timeIsoTo(value, timespec)}${offset}`

/** `%z` and `%Z` of a zone with the offset; of a naive one both are empty. */
function written({ value }: MomentData, format: string, offset: string): string {
  const name = offset === '+00:00' ? 'UTC' : `UTC${offset}`
  const zones = format.replace(/%([zZ%])/g, (directive, letter: string) => {
    if (letter === '%') return directive
    return letter === 'z' ? offset.replaceAll(':', '') : offset === '' ? '' : name
  })
  return strftime(value, zones)
}

function represented(call: Call): PyObject {
  const { zone } = self(call)
  const shownZone = zone === null ? null : reprOf(call.vm, zone)
  if (shownZone !== null && shownZone.kind !== 'str') return unknownFrom(call.vm, [shownZone], { types: ['str'] })
  return guard(call.vm, [call.arg('self')], ['str'], () => {
    const { isDate, value } = self(call)
    const plain = isDate ? text.dateRepr(value) : text.dateTimeRepr(value)
    const whole = shownZone === null ? plain : plain.replace(/\)$/, `, tzinfo=${shownZone.value})`)
    return str(whole, originFrom(call.vm, call.arg('self')))
  })
}

export const SHARED: readonly NativeFunction[] = [
  native('__add__', 'self, other, /', (call) => shifted(call, 1)),
  native('__radd__', 'self, other, /', (call) => shifted(call, 1)),
  native('__sub__', 'self, other, /', subtracted),
  ...Object.entries(COMPARISONS).map(([name, test]) => comparison(name, test)),
  native('replace', 'self, year=, month=, day=, hour=, minute=, second=, microsecond=, tzinfo=, *, fold=', replaced),
  fact('weekday', ({ value }) => text.weekday(value)),
  fact('isoweekday', ({ value }) => text.weekday(value) + 1),
  fact('toordinal', ({ value }) => text.toOrdinal(value)),
  native('isoformat', 'self, sep=, timespec=', (call) =>
    shown(call, (data, offset) =>
      iso(data, optionalText(call, 'sep') ?? 'T', offset, optionalText(call, 'timespec') ?? 'auto'),
    ),
  ),
  native(
    'strftime',
    'self, format, /',
    (call) => shown(call, (data, offset) => written(data, textArgument(call, 'format'), offset)),
    { returns: ['str'] },
  ),
  native(
    '__format__',
    'self, spec, /',
    (call) => {
      const spec = textArgument(call, 'spec')
      return shown(call, (data, offset) => (spec === '' ? iso(data, ' ', offset) : written(data, spec, offset)))
    },
    { returns: ['str'] },
  ),
  native('__str__', 'self, /', (call) => shown(call, (data, offset) => iso(data, ' ', offset))),
  native('__repr__', 'self, /', represented),
  native('isocalendar', 'self, /', isoCalendar),
  native('ctime', 'self, /', (call) => {
    const { value } = self(call)
    return guard(call.vm, [call.arg('self')], ['str'], () =>
      str(strftime(value, '%a %b %e %H:%M:%S %Y'), originFrom(call.vm, call.arg('self'))),
    )
  }),
  native('__hash__', 'self, /', (call) => varying(call.vm, 'hash()', ['int'])),
]

/** `date.today()`, `datetime.now()` and their like. */
export const present = (name: string, parameters: string, type: string): NativeFunction =>
  native(name, `cls, ${parameters}`, (call) => varying(call.vm, 'the time', [type], true), {
    accepts: 'any',
    total: true,
  })

export const notHere = (name: string): NativeFunction =>
  native(name, '*args, **kwargs', (call) =>
    unknownFrom(call.vm, call.rest.slice(1), {
      truth: true,
      causes: [{ kind: 'call', callee: name, location: call.location }],
    }),
  )
