import type { Call, NativeFunction, NativeModule } from '../native.ts'
import { native } from '../native.ts'
import { bool, float, int, originAbout, originFrom, tuple } from '../objects/make.ts'
import type { PyObject } from '../objects/object.ts'
import { unknownFrom } from '../objects/unknown.ts'
import { binary } from '../operations/arithmetic.ts'
import { callObject } from '../operations/call.ts'
import { lookupSpecial } from '../operations/class-attributes.ts'
import { guard } from '../operations/guard.ts'
import { wholeNumber } from '../operations/index-number.ts'
import { iterate } from '../operations/iterate.ts'
import { payloadOf, typeName } from '../operations/types.ts'
import * as integers from '../text/numbers/integers.ts'
import * as maths from '../text/numbers/math.ts'
import { raise } from '../types/exceptions.ts'
import { functions, names } from './support.ts'

/** A number as a float. @throws Raise TypeError */
function real(call: Call, name: string): number {
  return realOf(call, call.arg(name))
}

function realOf(call: Call, object: PyObject): number {
  const value = payloadOf(object)
  if (value.kind === 'float') return value.value
  if (value.kind === 'int') return integers.toFloat(value.value)
  if (value.kind === 'bool') return Number(value.value)
  const method = object.kind === 'instance' ? lookupSpecial(call.vm, object, '__float__') : null
  const made = method === null ? null : payloadOf(callObject(call.vm, method, []))
  if (made?.kind === 'float') return made.value
  throw raise(call.vm, 'TypeError', `must be real number, not ${typeName(object)}`)
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

/** A function of two floats. */
const ofTwo = (name: string, run: (left: number, right: number) => number): NativeFunction =>
  native(
    name,
    'x, y, /',
    (call) =>
      guard(call.vm, [call.arg('x'), call.arg('y')], ['float'], () =>
        float(run(real(call, 'x'), real(call, 'y')), originFrom(call.vm, call.arg('x'), call.arg('y'))),
      ),
    { returns: ['float'] },
  )

/** `comb` and `perm`: `k` of `n` things. */
const chosen = (name: 'comb' | 'perm', run: (n: bigint, k: bigint) => bigint): NativeFunction =>
  native(
    name,
    name === 'comb' ? 'n, k, /' : 'n, k=, /',
    (call) => {
      const [n, k] = [call.arg('n'), call.optional('k') ?? call.arg('n')]
      return guard(call.vm, [n, k], ['int'], () =>
        int(run(wholeNumber(call.vm, n), wholeNumber(call.vm, k)), originFrom(call.vm, n, k)),
      )
    },
    { returns: ['int'] },
  )

function isClose(call: Call): PyObject {
  const [a, b] = [call.arg('a'), call.arg('b')]
  const [relative, absolute] = [call.optional('rel_tol'), call.optional('abs_tol')]
  return guard(call.vm, [a, b], ['bool'], () =>
    bool(
      maths.isclose(
        realOf(call, a),
        realOf(call, b),
        relative === null ? undefined : realOf(call, relative),
        absolute === null ? undefined : realOf(call, absolute),
      ),
      originAbout(call.vm, a, b),
    ),
  )
}

/** The items of an iterable, where they are all known. */
function known(call: Call, name: string, run: (items: readonly PyObject[]) => PyObject): PyObject {
  const { items, rest } = iterate(call.vm, call.arg(name))
  return rest.length > 0 || items.some(({ kind }) => kind === 'unknown' || kind === 'absent')
    ? unknownFrom(call.vm, items, { causes: rest })
    : run(items)
}

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
      toFloat('log2', maths.log2),
      toFloat('log10', maths.log10),
      toFloat('degrees', maths.degrees),
      toFloat('radians', maths.radians),
      ofTwo('copysign', maths.copysign),
      ofTwo('fmod', maths.fmod),
      ofTwo('pow', maths.pow),
      chosen('comb', integers.comb),
      chosen('perm', (n, k) => integers.comb(n, k) * integers.factorial(k)),
      native('isclose', 'a, b, *, rel_tol=, abs_tol=', isClose, { returns: ['bool'] }),
      native('modf', 'x, /', (call) =>
        tuple(
          maths.modf(real(call, 'x')).map((part) => float(part, originFrom(call.vm, call.arg('x')))),
          originFrom(call.vm, call.arg('x')),
        ),
      ),
      native('fsum', 'seq, /', (call) =>
        known(call, 'seq', (items) =>
          guard(call.vm, items, ['float'], () =>
            float(maths.fsum(items.map((item) => realOf(call, item))), originFrom(call.vm, ...items)),
          ),
        ),
      ),
      native('prod', 'iterable, /, *, start=', (call) =>
        known(call, 'iterable', (items) =>
          items.reduce((left, right) => binary(call.vm, '*', left, right), call.optional('start') ?? int(1)),
        ),
      ),
    ),
    ...Object.fromEntries(Object.entries(maths.CONSTANTS).map(([name, value]) => [name, float(value)])),
  },
  others: names(
    `acos acosh asin asinh atan atan2 atanh cbrt cos cosh dist erf erfc exp exp2 expm1 fma frexp gamma hypot ldexp lgamma log log1p nextafter remainder sin sinh sumprod tan tanh ulp`,
  ),
}
