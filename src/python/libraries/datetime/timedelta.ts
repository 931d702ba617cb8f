import type { Interpreter } from '../../machine/interpreter.ts'
import type { Call, NativeFunction } from '../../native.ts'
import { native } from '../../native.ts'
import {
  bindName,
  bool,
  float,
  instance,
  int,
  NOT_IMPLEMENTED,
  originAbout,
  originFrom,
  str,
  tuple,
} from '../../objects/make.ts'
import type { ClassObject, Origin, PyObject } from '../../objects/object.ts'
import { guard } from '../../operations/guard.ts'
import { payloadOf, typeName } from '../../operations/types.ts'
import type { Timedelta } from '../../text/datetime/timedelta.ts'
import * as text from '../../text/datetime/timedelta.ts'
import { floorDivide, modulo } from '../../text/numbers/integers.ts'
import { raise } from '../../types/exceptions.ts'
import { createClass } from '../../types/native-class.ts'
import { varying } from '../support.ts'

export interface TimedeltaData {
  readonly kind: 'timedelta'
  readonly value: Timedelta
  readonly hash: string
}

export function isTimedelta(data: unknown): data is TimedeltaData {
  return typeof data === 'object' && data !== null && 'kind' in data && data.kind === 'timedelta'
}

export function timedeltaObject(
  vm: Interpreter,
  value: Timedelta,
  origin: Origin,
  cls: ClassObject = TIMEDELTA,
): PyObject {
  const data: TimedeltaData = { kind: 'timedelta', value, hash: String(text.toMicroseconds(value)) }
  return instance(vm, cls, origin, { data })
}

/** The timedelta that OBJECT is; null where it is none. */
export function timedeltaOf(object: PyObject): Timedelta | null {
  return object.kind === 'instance' && isTimedelta(object.data) ? object.data.value : null
}

function self(call: Call): Timedelta {
  const value = timedeltaOf(call.arg('self'))
  if (value === null)
    throw raise(
      call.vm,
      'TypeError',
      `descriptor requires a 'datetime.timedelta' object but received a '${typeName(call.arg('self'))}'`,
    )
  return value
}

function numberOf(object: PyObject): bigint | number | null {
  const value = payloadOf(object)
  if (value.kind === 'int' || value.kind === 'float') return value.value
  return value.kind === 'bool' ? BigInt(value.value) : null
}

/** An operator whose other operand is looked at by RUN; null means that the operands do not fit. */
function operator(
  name: string,
  run: (own: Timedelta, other: PyObject, call: Call, origin: Origin) => PyObject | null,
): NativeFunction {
  return native(name, 'self, other, /', (call) => {
    const [own, other] = [self(call), call.arg('other')]
    const sources = [call.arg('self'), other]
    return guard(
      call.vm,
      sources,
      null,
      () => run(own, other, call, originFrom(call.vm, ...sources)) ?? NOT_IMPLEMENTED,
    )
  })
}

const between = (name: string, run: (left: Timedelta, right: Timedelta) => Timedelta): NativeFunction =>
  operator(name, (own, other, call, origin) => {
    const value = timedeltaOf(other)
    return value === null ? null : timedeltaObject(call.vm, run(own, value), origin)
  })

const times = (name: string): NativeFunction =>
  operator(name, (own, other, call, origin) => {
    const factor = numberOf(other)
    return factor === null ? null : timedeltaObject(call.vm, text.multiply(own, factor), origin)
  })

function divided(own: Timedelta, other: PyObject, call: Call, origin: Origin): PyObject | null {
  const value = timedeltaOf(other)
  if (value !== null) return float(text.ratio(own, value), origin)
  const divisor = numberOf(other)
  if (typeof divisor === 'number' && divisor === 0) throw raise(call.vm, 'ZeroDivisionError', 'float division by zero')
  return divisor === null ? null : timedeltaObject(call.vm, text.divide(own, divisor), origin)
}

function floorDivided(own: Timedelta, other: PyObject, call: Call, origin: Origin): PyObject | null {
  const value = timedeltaOf(other)
  if (value !== null) {
    checkDivisor(call, value)
    return int(floorDivide(text.toMicroseconds(own), text.toMicroseconds(value)), origin)
  }
  const divisor = numberOf(other)
  return typeof divisor === 'bigint' ? timedeltaObject(call.vm, text.floorDivideBy(own, divisor), origin) : null
}

function checkDivisor(call: Call, value: Timedelta): void {
  if (text.toMicroseconds(value) === 0n) throw raise(call.vm, 'ZeroDivisionError', 'integer division or modulo by zero')
}

function remainder(own: Timedelta, other: PyObject, call: Call, origin: Origin): PyObject | null {
  const value = timedeltaOf(other)
  if (value === null) return null
  checkDivisor(call, value)
  return timedeltaObject(
    call.vm,
    text.fromMicroseconds(modulo(text.toMicroseconds(own), text.toMicroseconds(value))),
    origin,
  )
}

function comparison(name: string, test: (difference: bigint) => boolean): NativeFunction {
  return native(name, 'self, other, /', (call) => {
    const other = timedeltaOf(call.arg('other'))
    if (other === null) return NOT_IMPLEMENTED
    return bool(
      test(text.toMicroseconds(self(call)) - text.toMicroseconds(other)),
      originAbout(call.vm, call.arg('self'), call.arg('other')),
    )
  })
}

/** The comparisons of a value class, by the sign of a difference. */
export const COMPARISONS: Readonly<Record<string, (difference: bigint) => boolean>> = {
  __eq__: (difference) => difference === 0n,
  __lt__: (difference) => difference < 0n,
  __le__: (difference) => difference <= 0n,
  __gt__: (difference) => difference > 0n,
  __ge__: (difference) => difference >= 0n,
}

const unary = (name: string, run: (value: Timedelta) => Timedelta): NativeFunction =>
  native(name, 'self, /', (call) =>
    guard(call.vm, [call.arg('self')], null, () =>
      timedeltaObject(call.vm, run(self(call)), originFrom(call.vm, call.arg('self'))),
    ),
  )

const part = (name: 'days' | 'seconds' | 'microseconds'): NativeFunction =>
  native(name, 'self', (call) => int(self(call)[name], originFrom(call.vm, call.arg('self'))))

const METHODS: readonly NativeFunction[] = [
  between('__add__', text.add),
  between('__radd__', text.add),
  between('__sub__', text.subtract),
  between('__rsub__', (own, other) => text.subtract(other, own)),
  times('__mul__'),
  times('__rmul__'),
  operator('__truediv__', divided),
  operator('__floordiv__', floorDivided),
  operator('__mod__', remainder),
  operator('__divmod__', (own, other, call, origin) => {
    const [quotient, rest] = [
      timedeltaOf(other) === null ? null : floorDivided(own, other, call, origin),
      remainder(own, other, call, origin),
    ]
    return quotient === null || rest === null ? null : tuple([quotient, rest], origin)
  }),
  ...Object.entries(COMPARISONS).map(([name, test]) => comparison(name, test)),
  unary('__neg__', text.negate),
  unary('__pos__', (value) => value),
  unary('__abs__', text.absolute),
  native('__bool__', 'self, /', (call) =>
    bool(text.toMicroseconds(self(call)) !== 0n, originAbout(call.vm, call.arg('self'))),
  ),
  native('total_seconds', 'self, /', (call) =>
    float(text.totalSeconds(self(call)), originFrom(call.vm, call.arg('self'))),
  ),
  native('__str__', 'self, /', (call) => str(text.timedeltaStr(self(call)), originFrom(call.vm, call.arg('self')))),
  native('__repr__', 'self, /', (call) => str(text.timedeltaRepr(self(call)), originFrom(call.vm, call.arg('self')))),
  native('__hash__', 'self, /', (call) => varying(call.vm, 'hash()', ['int'])),
]

/** The parameters of `timedelta`, in its order. */
const UNITS = ['days', 'seconds', 'microseconds', 'milliseconds', 'minutes', 'hours', 'weeks'] as const

function construct(call: Call): PyObject {
  const given: PyObject[] = []
  const parts: { [Unit in (typeof UNITS)[number]]?: bigint | number } = {}
  for (const unit of UNITS) {
    const argument = call.optional(unit)
    if (argument === null) continue
    const value = numberOf(argument)
    if (value === null)
      throw raise(call.vm, 'TypeError', `unsupported type for timedelta ${unit} component: ${typeName(argument)}`)
    given.push(argument)
    parts[unit] = value
  }
  const cls = call.arg('cls')
  return guard(call.vm, given, ['datetime.timedelta'], () =>
    timedeltaObject(
      call.vm,
      text.timedelta(parts),
      originFrom(call.vm, ...given),
      cls.kind === 'class' ? cls : TIMEDELTA,
    ),
  )
}

export const TIMEDELTA: ClassObject = createClass({
  name: 'timedelta',
  module: 'datetime',
  methods: METHODS,
  properties: [part('days'), part('seconds'), part('microseconds')],
  construct: native(
    'timedelta',
    'cls, days=, seconds=, microseconds=, milliseconds=, minutes=, hours=, weeks=',
    construct,
    { returns: ['datetime.timedelta'] },
  ),
})

/** A timedelta that is part of the tables: made without an interpreter. */
export function constantTimedelta(microseconds: bigint, origin: Origin): PyObject {
  const value = text.fromMicroseconds(microseconds)
  const data: TimedeltaData = { kind: 'timedelta', value, hash: String(microseconds) }
  return {
    kind: 'instance',
    cls: TIMEDELTA,
    attributes: { contents: { kind: 'mapping', isNamespace: true, entries: new Map(), rest: [] }, birth: 0 },
    payload: null,
    data,
    origin,
  }
}

const NOWHERE: Origin = { location: null, configVars: [], marks: [] }
const LARGEST = 999_999_999n * 86_400_000_000n
bindName(TIMEDELTA.namespace.contents, 'resolution', constantTimedelta(1n, NOWHERE))
bindName(TIMEDELTA.namespace.contents, 'min', constantTimedelta(-LARGEST, NOWHERE))
bindName(TIMEDELTA.namespace.contents, 'max', constantTimedelta(LARGEST + 86_399_999_999n, NOWHERE))
