import type { Call } from '../../native.ts'
import { bool, float, int, NONE, originAbout, originFrom } from '../../objects/make.ts'
import type { PyObject } from '../../objects/object.ts'
import { unknownFrom } from '../../objects/unknown.ts'
import { callObject } from '../../operations/call.ts'
import { lookupSpecial } from '../../operations/class-attributes.ts'
import { complexOf } from '../../operations/compute.ts'
import { guard } from '../../operations/guard.ts'
import { checkedInteger, wholeNumber } from '../../operations/index-number.ts'
import { lift } from '../../operations/lift.ts'
import { truthOf } from '../../operations/truth.ts'
import { payloadOf, typeName } from '../../operations/types.ts'
import { toCharacters } from '../../text/bytes/bytes-methods.ts'
import { toFloat } from '../../text/numbers/integers.ts'
import { parseFloatText, parseInteger, truncate } from '../../text/numbers/parse.ts'
import { raise } from '../../types/exceptions.ts'

/** Is the one argument surely an integer already? */
export function isWhole(call: Call): boolean {
  const given = call.optional('x')
  return given?.kind === 'unknown' && given.types?.every((type) => type === 'int' || type === 'bool') === true
}

/** `int(x)`, `int(text, base)`. @throws Raise ValueError, TypeError */
export function makeInt(call: Call): PyObject {
  const { vm } = call
  const [given, base] = [call.optional('x'), call.optional('base')]
  if (given === null && base === null) return int(0, originFrom(vm))
  if (given === null) throw raise(vm, 'TypeError', 'int() missing string argument')
  if (base !== null) return parsedInt(call, given, base)
  for (const name of ['__int__', '__index__', '__trunc__']) {
    const method = given.kind === 'instance' ? lookupSpecial(vm, given, name) : null
    if (method !== null) return lift(vm, callObject(vm, method, []), (result) => checkedInteger(vm, name, result))
  }
  const value = payloadOf(given)
  const origin = originFrom(vm, given)
  const text = characters(given)
  if (text !== null) return guard(vm, [given], ['int'], () => int(parseInteger(text), origin))
  if (value.kind === 'int') return int(value.value, origin)
  if (value.kind === 'bool') return int(value.value ? 1 : 0, origin)
  if (value.kind === 'float') return guard(vm, [given], ['int'], () => int(truncate(value.value), origin))
  throw raise(
    vm,
    'TypeError',
    `int() argument must be a string, a bytes-like object or a real number, not '${typeName(given)}'`,
  )
}

/** `int(text, base)`. @throws Raise ValueError, TypeError */
function parsedInt({ vm }: Call, given: PyObject, base: PyObject): PyObject {
  const radix = wholeNumber(vm, base)
  const text = characters(given)
  return guard(vm, [given], ['int'], () => {
    if (text !== null) return int(parseInteger(text, radix), originFrom(vm, given))
    parseInteger('0', radix)
    throw raise(vm, 'TypeError', "int() can't convert non-string with explicit base")
  })
}

/** The characters that a text or bytes has; null for all else. */
function characters(given: PyObject): string | null {
  const value = payloadOf(given)
  if (value.kind === 'str') return value.value
  return value.kind === 'bytes' ? toCharacters(value.value) : null
}

/** `float(x)`. @throws Raise ValueError, TypeError */
export function makeFloat(call: Call): PyObject {
  const { vm } = call
  const given = call.optional('x')
  if (given === null) return float(0, originFrom(vm))
  const value = payloadOf(given)
  const origin = originFrom(vm, given)
  if (value.kind === 'str') return guard(vm, [given], ['float'], () => float(parseFloatText(value.value), origin))
  if (value.kind === 'float') return float(value.value, origin)
  if (value.kind === 'int') return guard(vm, [given], ['float'], () => float(toFloat(value.value), origin))
  if (value.kind === 'bool') return float(value.value ? 1 : 0, origin)
  const method = lookupSpecial(vm, given, '__float__')
  if (method !== null) return callObject(vm, method, [])
  throw raise(vm, 'TypeError', `float() argument must be a string or a real number, not '${typeName(given)}'`)
}

/** `bool(x)`. @throws Raise what `__bool__` or `__len__` raises */
export function makeBool(call: Call): PyObject {
  const given = call.optional('x')
  if (given === null) return bool(false, originFrom(call.vm))
  const truth = truthOf(call.vm, given)
  const origin = originAbout(call.vm, given)
  if (typeof truth === 'boolean') return bool(truth, origin)
  return unknownFrom(call.vm, [truth], { types: ['bool'], origin, truth: truth.truth })
}

/** `complex(real, imag)` of numbers; of a text it is not known. */
export function makeComplex(call: Call): PyObject {
  const [real = null, imag = null] = [call.optional('real'), call.optional('imag')].map((part) =>
    part === null ? { real: 0, imag: 0 } : complexOf(payloadOf(part)),
  )
  const origin = originFrom(call.vm, call.optional('real') ?? NONE, call.optional('imag') ?? NONE)
  if (real === null || imag === null)
    return unknownFrom(call.vm, [call.optional('real') ?? NONE], {
      types: ['complex'],
      causes: [{ kind: 'construct', what: 'a complex number that is made of a text', location: call.location }],
    })
  return { kind: 'complex', real: real.real - imag.imag, imag: real.imag + imag.real, origin }
}
