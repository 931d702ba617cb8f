import type { Interpreter } from '../machine/interpreter.ts'
import type { Call, NativeFunction, NativeModule } from '../native.ts'
import { native } from '../native.ts'
import { bool, float, instance, int, NOT_IMPLEMENTED, originAbout, originFrom, str } from '../objects/make.ts'
import type { ClassObject, Origin, PyObject } from '../objects/object.ts'
import { unknownFrom } from '../objects/unknown.ts'
import { payloadOf, typeName } from '../operations/types.ts'
import * as text from '../text/decimal.ts'
import { exceptionClass, raise } from '../types/exceptions.ts'
import { createClass } from '../types/native-class.ts'
import { classes, constants, guardWith, unmodelled, varying } from './support.ts'

interface DecimalData {
  readonly kind: 'decimal'
  readonly value: text.Decimal
  readonly hash: string
}

const EXCEPTION = createClass({
  name: 'DecimalException',
  module: 'decimal',
  bases: [exceptionClass('ArithmeticError')],
})
const INVALID = createClass({ name: 'InvalidOperation', module: 'decimal', bases: [EXCEPTION] })
const BY_ZERO = createClass({
  name: 'DivisionByZero',
  module: 'decimal',
  bases: [EXCEPTION, exceptionClass('ZeroDivisionError')],
})
const ERRORS = new Map([['decimal.InvalidOperation', INVALID]])

function isDecimal(data: unknown): data is DecimalData {
  return typeof data === 'object' && data !== null && 'kind' in data && data.kind === 'decimal'
}

/** What two equal Decimals share: the number without the zeros at its end. */
function hashOf(value: text.Decimal): string {
  if (value.kind !== 'finite') return text.decimalStr(value)
  let { coefficient, exponent } = value
  if (coefficient === 0n) return '0'
  while (coefficient % 10n === 0n) {
    coefficient /= 10n
    exponent += 1
  }
  return `${value.negative ? '-' : ''}${coefficient}e${exponent}`
}

function decimalObject(vm: Interpreter, value: text.Decimal, origin: Origin, cls: ClassObject = DECIMAL): PyObject {
  const data: DecimalData = { kind: 'decimal', value, hash: hashOf(value) }
  return instance(vm, cls, origin, { data })
}

function self(call: Call): text.Decimal {
  const object = call.arg('self')
  if (object.kind !== 'instance' || !isDecimal(object.data))
    throw raise(
      call.vm,
      'TypeError',
      `descriptor requires a 'decimal.Decimal' object but received a '${typeName(object)}'`,
    )
  return object.data.value
}

/** An operand: a Decimal or an int; null for what does not go with Decimals. */
function operand(object: PyObject): text.Decimal | null {
  if (object.kind === 'instance' && isDecimal(object.data)) return object.data.value
  const value = payloadOf(object)
  if (value.kind === 'int') return text.fromInteger(value.value)
  return value.kind === 'bool' ? text.fromInteger(BigInt(value.value)) : null
}

type Finite = text.FiniteDecimal

function arithmetic(name: string, run: (left: Finite, right: Finite) => Finite): NativeFunction {
  return native(name, 'self, other, /', (call) => {
    const [left, right] = [self(call), operand(call.arg('other'))]
    if (right === null) return NOT_IMPLEMENTED
    const sources = [call.arg('self'), call.arg('other')]
    if (left.kind !== 'finite' || right.kind !== 'finite')
      return unmodelled(call.vm, 'arithmetic of infinite Decimals', sources, ['decimal.Decimal'])
    return guardWith(call.vm, sources, ['decimal.Decimal'], ERRORS, () =>
      decimalObject(call.vm, run(left, right), originFrom(call.vm, ...sources)),
    )
  })
}

function comparison(name: string, test: (order: number) => boolean): NativeFunction {
  return native(name, 'self, other, /', (call) => {
    const other = payloadOf(call.arg('other'))
    const [left, right] = [
      self(call),
      other.kind === 'float' && Number.isFinite(other.value) ? text.fromFloat(other.value) : operand(call.arg('other')),
    ]
    if (right === null) return NOT_IMPLEMENTED
    const origin = originAbout(call.vm, call.arg('self'), call.arg('other'))
    if (left.kind !== 'finite' || right.kind !== 'finite')
      return unmodelled(call.vm, 'the comparison of infinite Decimals', [call.arg('self')], ['bool'])
    return bool(test(text.compareDecimals(left, right)), origin)
  })
}

const COMPARISONS: Readonly<Record<string, (order: number) => boolean>> = {
  __eq__: (order) => order === 0,
  __lt__: (order) => order < 0,
  __le__: (order) => order <= 0,
  __gt__: (order) => order > 0,
  __ge__: (order) => order >= 0,
}

const notHere = (name: string): NativeFunction =>
  native(name, 'self, *args, **kwargs', (call) =>
    unmodelled(call.vm, `\`Decimal.${name}\``, [call.arg('self'), ...call.rest]),
  )

function finite(call: Call, run: (value: Finite, origin: Origin) => PyObject): PyObject {
  const value = self(call)
  if (value.kind !== 'finite') return unmodelled(call.vm, 'an infinite Decimal', [call.arg('self')])
  return guardWith(call.vm, [call.arg('self')], null, ERRORS, () => run(value, originFrom(call.vm, call.arg('self'))))
}

function construct(call: Call): PyObject {
  const given = call.optional('value')
  const cls = call.arg('cls')
  const kind = cls.kind === 'class' ? cls : DECIMAL
  if (given === null) return decimalObject(call.vm, text.fromInteger(0n), originFrom(call.vm), kind)
  const origin = originFrom(call.vm, given)
  const value = payloadOf(given)
  return guardWith(call.vm, [given], ['decimal.Decimal'], ERRORS, () => {
    if (value.kind === 'str') return decimalObject(call.vm, text.parseDecimal(value.value), origin, kind)
    if (value.kind === 'float') return decimalObject(call.vm, text.fromFloat(value.value), origin, kind)
    const known = operand(given)
    if (known !== null) return decimalObject(call.vm, known, origin, kind)
    if (value.kind === 'tuple' || value.kind === 'list')
      return unknownFrom(call.vm, [given], {
        types: ['decimal.Decimal'],
        causes: [{ kind: 'call', callee: 'Decimal', location: call.location }],
      })
    throw raise(call.vm, 'TypeError', `conversion from ${typeName(given)} to Decimal is not supported`)
  })
}

const DECIMAL: ClassObject = createClass({
  name: 'Decimal',
  module: 'decimal',
  methods: [
    arithmetic('__add__', text.add),
    arithmetic('__radd__', text.add),
    arithmetic('__sub__', text.subtract),
    arithmetic('__rsub__', (left, right) => text.subtract(right, left)),
    arithmetic('__mul__', text.multiply),
    arithmetic('__rmul__', text.multiply),
    ...Object.entries(COMPARISONS).map(([name, test]) => comparison(name, test)),
    ...[
      '__truediv__',
      '__rtruediv__',
      '__floordiv__',
      '__rfloordiv__',
      '__mod__',
      '__rmod__',
      '__pow__',
      '__rpow__',
      '__round__',
      '__abs__',
      'quantize',
      'normalize',
      'sqrt',
      'to_integral_value',
      'as_tuple',
      'is_nan',
      'is_finite',
      'copy_abs',
      'compare',
      'adjusted',
      'as_integer_ratio',
    ].map(notHere),
    native('__neg__', 'self, /', (call) =>
      finite(call, (value, origin) => decimalObject(call.vm, text.negate(value), origin)),
    ),
    native('__pos__', 'self, /', (call) =>
      finite(call, (value, origin) =>
        decimalObject(
          call.vm,
          text.add(value, { kind: 'finite', negative: false, coefficient: 0n, exponent: 0 }),
          origin,
        ),
      ),
    ),
    native('__int__', 'self, /', (call) => finite(call, (value, origin) => int(text.decimalToInteger(value), origin))),
    native('__float__', 'self, /', (call) =>
      finite(call, (value, origin) => float(text.decimalToFloat(value), origin)),
    ),
    native('__bool__', 'self, /', (call) => {
      const value = self(call)
      return bool(value.kind !== 'finite' || value.coefficient !== 0n, originAbout(call.vm, call.arg('self')))
    }),
    native('__str__', 'self, /', (call) => str(text.decimalStr(self(call)), originFrom(call.vm, call.arg('self')))),
    native('__repr__', 'self, /', (call) => str(text.decimalRepr(self(call)), originFrom(call.vm, call.arg('self')))),
    native('__format__', 'self, spec, /', (call) => {
      const spec = payloadOf(call.arg('spec'))
      if (spec.kind !== 'str' || spec.value !== '')
        return unmodelled(call.vm, 'the format of a Decimal', [call.arg('self')], ['str'])
      return str(text.decimalStr(self(call)), originFrom(call.vm, call.arg('self')))
    }),
    native('__hash__', 'self, /', (call) => varying(call.vm, 'hash()', ['int'])),
  ],
  construct: native('Decimal', 'cls, value=, context=', construct, { returns: ['decimal.Decimal'] }),
})

/** `decimal` */
export const decimal: NativeModule = {
  name: 'decimal',
  attributes: {
    ...classes(DECIMAL, EXCEPTION, INVALID, BY_ZERO),
    ...constants({
      ROUND_CEILING: 'ROUND_CEILING',
      ROUND_DOWN: 'ROUND_DOWN',
      ROUND_FLOOR: 'ROUND_FLOOR',
      ROUND_HALF_DOWN: 'ROUND_HALF_DOWN',
      ROUND_HALF_EVEN: 'ROUND_HALF_EVEN',
      ROUND_HALF_UP: 'ROUND_HALF_UP',
      ROUND_UP: 'ROUND_UP',
      ROUND_05UP: 'ROUND_05UP',
    }),
  },
}
