import type { Call, NativeFunction, NativeModule } from '../native.ts'
import { native } from '../native.ts'
import { bool, float, int, originAbout, originFrom } from '../objects/make.ts'
import { lookupSpecial } from '../operations/attributes.ts'
import { callObject } from '../operations/call.ts'
import { guard } from '../operations/guard.ts'
import { wholeNumber } from '../operations/index-number.ts'
import { payloadOf, typeName } from '../operations/types.ts'
import * as integers from '../text/numbers/integers.ts'
import * as maths from '../text/numbers/math.ts'
import { raise } from '../types/exceptions.ts'
import { functions, names } from './support.ts'

/** A number as a float. @throws Raise TypeError */
function real(call: Call, name: string): number {
  const value = payloadOf(call.arg(name))
  if (value.kind === 'float') return value.value
  if (value.kind === 'int') return integers.toFloat(value.value)
  if (value.kind === 'bool') return Number(value.value)
  throw raise(call.vm, 'TypeError', `must be real number, not ${typeName(call.arg(name))}`)
}

const toFloat = (name: string, run: (value: number) => number): NativeFunction =>
  native(
    name,
    'x, /',
    (call) =>
      guard(call.vm, [call.arg('x')], ['float'], () => float(run(real(call, 'x')), originFrom(call.vm, call.arg('x')))),
    { returns: ['float'] },
  )

const test = (name: string, run: (value: number) => boolean): NativeFunction =>
  native(name, 'x, /', (call) => bool(run(real(call, 'x')), originAbout(call.vm, call.arg('x'))), { returns: ['bool'] })

/** `floor`, `ceil` and `trunc`: of an int, the int itself; of another class, what its own method says. */
function rounded(name: 'floor' | 'ceil' | 'trunc', run: (value: number) => bigint): NativeFunction {
  return native(
    name,
    'x, /',
    (call) => {
      const object = call.arg('x')
      const value = payloadOf(object)
      if (value.kind === 'int' || value.kind === 'bool')
        return int(wholeNumber(call.vm, object), originFrom(call.vm, object))
      const method = object.kind === 'instance' ? lookupSpecial(call.vm, object, `__${name}__`) : null
      if (method !== null) return callObject(call.vm, method, [])
      return guard(call.vm, [object], ['int'], () => int(run(real(call, 'x')), originFrom(call.vm, object)))
    },
    { returns: ['int'] },
  )
}

const several = (name: string, start: bigint, run: (left: bigint, right: bigint) => bigint): NativeFunction =>
  native(
    name,
    '*integers',
    (call) =>
      guard(call.vm, call.rest, ['int'], () =>
        int(call.rest.map((one) => wholeNumber(call.vm, one)).reduce(run, start), originFrom(call.vm, ...call.rest)),
      ),
    { returns: ['int'] },
  )

const ofInteger = (name: string, run: (value: bigint) => bigint): NativeFunction =>
  native(
    name,
    'n, /',
    (call) =>
      guard(call.vm, [call.arg('n')], ['int'], () =>
        int(run(wholeNumber(call.vm, call.arg('n'))), originFrom(call.vm, call.arg('n'))),
      ),
    { returns: ['int'] },
  )

const gcd = (left: bigint, right: bigint): bigint => integers.gcd(left, right)

/** `math`: what JavaScript's own functions give to the last bit; of the others, which differ from library to library, nothing is said. */
export const math: NativeModule = {
  name: 'math',
  attributes: {
    ...functions(
      rounded('floor', maths.floor),
      rounded('ceil', maths.ceil),
      rounded('trunc', maths.trunc),
      toFloat('sqrt', maths.sqrt),
      toFloat('fabs', maths.fabs),
      test('isnan', maths.isnan),
      test('isinf', maths.isinf),
      test('isfinite', maths.isfinite),
      several('gcd', 0n, gcd),
      several('lcm', 1n, (left, right) => integers.lcm(left, right)),
      ofInteger('factorial', integers.factorial),
      ofInteger('isqrt', integers.isqrt),
    ),
    ...Object.fromEntries(Object.entries(maths.CONSTANTS).map(([name, value]) => [name, float(value)])),
  },
  others: names(
    `acos acosh asin asinh atan atan2 atanh cbrt comb copysign cos cosh degrees dist erf erfc exp exp2 expm1 fma fmod frexp fsum gamma hypot isclose ldexp lgamma log log10 log1p log2 modf nextafter perm pow prod radians remainder sin sinh sumprod tan tanh ulp`,
  ),
}
