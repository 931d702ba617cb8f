import type { Call, NativeFunction } from '../native.ts'
import { native } from '../native.ts'
import { toJs } from '../objects/convert.ts'
import { bool, bytes, float, int, originFrom, str, tuple } from '../objects/make.ts'
import type { PyObject } from '../objects/object.ts'
import { unknownFrom } from '../objects/unknown.ts'
import { guard } from '../operations/guard.ts'
import { payloadOf } from '../operations/types.ts'
import { floatFromHex, floatHex } from '../text/numbers/float-repr.ts'
import * as floats from '../text/numbers/floats.ts'
import { fromBytes, toBytes } from '../text/numbers/integer-bytes.ts'
import * as integers from '../text/numbers/integers.ts'
import { raise } from '../types/exceptions.ts'

function method<T extends bigint | number>(
  kind: 'int' | 'float',
  name: string,
  parameters: string,
  run: (value: T, call: Call) => PyObject,
): NativeFunction {
  return native(name, parameters === '' ? 'self, /' : `self, ${parameters}`, (call) => {
    const given = payloadOf(call.arg('self'))
    const value = given.kind === 'bool' ? BigInt(given.value) : given.kind === kind ? given.value : null
    return value === null ? unknownFrom(call.vm, [given]) : guard(call.vm, [given], null, () => run(value as T, call))
  })
}

const integer = (name: string, parameters: string, run: (value: bigint, call: Call) => PyObject): NativeFunction =>
  method<bigint>('int', name, parameters, run)
const double = (name: string, parameters: string, run: (value: number, call: Call) => PyObject): NativeFunction =>
  method<number>('float', name, parameters, run)

function textOr(call: Call, name: string, fallback: string): string {
  const value = call.optional(name)
  return value?.kind === 'str' ? value.value : fallback
}

/** Since Python 3.11 the length and the order of an integer's bytes need not be given: NAME is one of those. @throws Raise TypeError */
function checkGiven(call: Call, callee: string, name: string, position: number): void {
  if (call.optional(name) !== null || call.vm.input.pythonVersion.minor >= 11) return
  throw raise(call.vm, 'TypeError', `${callee}() missing required argument '${name}' (pos ${position})`)
}

function bigOr(call: Call, name: string, fallback: bigint): bigint {
  const value = call.optional(name)
  return value?.kind === 'int' ? value.value : fallback
}

/** The methods of `int`. */
export const INT_METHODS: readonly NativeFunction[] = [
  integer('bit_length', '', (value, call) => int(integers.bitLengthOf(value), originFrom(call.vm, call.arg('self')))),
  integer('bit_count', '', (value, call) => int(integers.bitCount(value), originFrom(call.vm, call.arg('self')))),
  integer('conjugate', '', (value, call) => int(value, originFrom(call.vm, call.arg('self')))),
  integer('__index__', '', (value, call) => int(value, originFrom(call.vm, call.arg('self')))),
  integer('__int__', '', (value, call) => int(value, originFrom(call.vm, call.arg('self')))),
  integer('as_integer_ratio', '', (value) => tuple([int(value), int(1)])),
  integer('is_integer', '', () => bool(true)),
  integer('to_bytes', 'length=, byteorder=, *, signed=', (value, call) => {
    for (const [index, name] of ['length', 'byteorder'].entries()) checkGiven(call, 'to_bytes', name, index + 1)
    return bytes(
      toBytes(
        value,
        bigOr(call, 'length', 1n),
        textOr(call, 'byteorder', 'big'),
        toJs(call.optional('signed') ?? bool(false)) === true,
      ),
      originFrom(call.vm, call.arg('self')),
    )
  }),
]

/** `int.from_bytes`, a class method. */
export const FROM_BYTES = native('from_bytes', 'cls, bytes, byteorder=, *, signed=', (call) => {
  const given = call.arg('bytes')
  checkGiven(call, 'from_bytes', 'byteorder', 2)
  if (given.kind !== 'bytes') return unknownFrom(call.vm, [given], { types: ['int'] })
  return guard(call.vm, [given], ['int'], () =>
    int(
      fromBytes(given.value, textOr(call, 'byteorder', 'big'), toJs(call.optional('signed') ?? bool(false)) === true),
      originFrom(call.vm, given),
    ),
  )
})

/** The methods of `float`. */
export const FLOAT_METHODS: readonly NativeFunction[] = [
  double('is_integer', '', (value) => bool(floats.isInteger(value))),
  double('as_integer_ratio', '', (value) => tuple(floats.asIntegerRatio(value).map((part) => int(part)))),
  double('hex', '', (value) => str(floatHex(value))),
  double('conjugate', '', (value, call) => float(value, originFrom(call.vm, call.arg('self')))),
]

/** `float.fromhex`, a class method. */
export const FROM_HEX = native('fromhex', 'cls, string, /', (call) => {
  const given = call.arg('string')
  return given.kind === 'str'
    ? guard(call.vm, [given], ['float'], () => float(floatFromHex(given.value), originFrom(call.vm, given)))
    : unknownFrom(call.vm, [given], { types: ['float'] })
})
