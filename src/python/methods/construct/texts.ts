import type { Cause } from '../../../model/value.ts'
import { mayRaise } from '../../machine/fork.ts'
import type { Interpreter } from '../../machine/interpreter.ts'
import type { Call } from '../../native.ts'
import { bytes, originFrom, str } from '../../objects/make.ts'
import type { PyObject } from '../../objects/object.ts'
import { causesOf, mayBeAbsent, unknownFrom } from '../../objects/unknown.ts'
import { callObject } from '../../operations/call.ts'
import { lookupSpecial } from '../../operations/class-attributes.ts'
import { guard } from '../../operations/guard.ts'
import { inAnyOrder } from '../../operations/in-any-order.ts'
import { toNumber } from '../../operations/index-number.ts'
import { takeEach } from '../../operations/iterate.ts'
import { askLength } from '../../operations/length-hint.ts'
import { strOf } from '../../operations/text.ts'
import { payloadOf, typeName } from '../../operations/types.ts'
import { decode, encode } from '../../text/bytes/codecs.ts'
import { raise } from '../../types/exceptions.ts'

/** `str(object)`, `str(data, encoding)`. @throws Raise TypeError, UnicodeDecodeError */
export function makeStr(call: Call): PyObject {
  const { vm } = call
  const given = call.optional('object')
  if (given === null) return str('', originFrom(vm))
  const [encoding, errors] = [textArgument(call, 'str', 'encoding'), textArgument(call, 'str', 'errors')]
  if (encoding === null && errors === null) return strOf(vm, given)
  const value = payloadOf(given)
  if (value.kind === 'str') throw raise(vm, 'TypeError', 'decoding str is not supported')
  if (value.kind !== 'bytes')
    throw raise(vm, 'TypeError', `decoding to str: need a bytes-like object, ${typeName(given)} found`)
  return guard(vm, [given], ['str'], () =>
    str(decode(value.value, encoding ?? undefined, errors ?? undefined), originFrom(vm, given)),
  )
}

/** The text that is given for NAME; null where none is. @throws Raise TypeError */
function textArgument(call: Call, callee: string, name: string): string | null {
  const given = call.optional(name)
  if (given === null) return null
  const value = payloadOf(given)
  if (value.kind === 'str') return value.value
  const shown = given.kind === 'none' ? 'None' : typeName(given)
  throw raise(call.vm, 'TypeError', `${callee}() argument '${name}' must be str, not ${shown}`)
}

/** `bytes(source)`, `bytes(text, encoding)`. @throws Raise TypeError, ValueError, UnicodeEncodeError */
export function makeBytes(call: Call): PyObject {
  const { vm } = call
  const given = call.optional('source')
  const [encoding, errors] = [textArgument(call, 'bytes', 'encoding'), textArgument(call, 'bytes', 'errors')]
  const value = given === null ? null : payloadOf(given)
  if (given !== null && value?.kind === 'str') {
    if (encoding === null) throw raise(vm, 'TypeError', 'string argument without an encoding')
    return guard(vm, [given], ['bytes'], () =>
      bytes(encode(value.value, encoding, errors ?? undefined), originFrom(vm, given)),
    )
  }
  if (encoding !== null || errors !== null)
    throw raise(vm, 'TypeError', `${encoding !== null ? 'encoding' : 'errors'} without a string argument`)
  if (given === null || value === null) return bytes(new Uint8Array(), originFrom(vm))
  if (value.kind === 'bytes') return bytes(value.value, originFrom(vm, given))
  if (value.kind === 'bool') return bytes(new Uint8Array(Number(value.value)), originFrom(vm, given))
  if (value.kind === 'float' || value.kind === 'none' || value.kind === 'function')
    throw raise(vm, 'TypeError', `cannot convert '${typeName(given)}' object to bytes`)
  if (value.kind === 'int' && value.value >= 0n && value.value < 1_000_000n)
    return bytes(new Uint8Array(Number(value.value)), originFrom(vm, given))
  if (value.kind === 'int') return unknownFrom(vm, [given], { types: ['bytes'] })
  const method = lookupSpecial(vm, given, '__bytes__')
  if (method !== null) return callObject(vm, method, [])
  askLength(vm, given)
  return inAnyOrder(vm, given, () => bytesOf(vm, given))
}

/** The bytes that the numbers of an iterable are. @throws Raise TypeError, ValueError */
function bytesOf(vm: Interpreter, given: PyObject): PyObject {
  const numbers: number[] = []
  const causes: Cause[] = []
  const each = {
    item: (slot: PyObject) => {
      const number = mayBeAbsent(slot) ? null : toNumber(vm, slot)
      if (typeof number !== 'bigint') causes.push(...causesOf(slot))
      else if (number < 0n || number > 255n) throw raise(vm, 'ValueError', 'bytes must be in range(0, 256)')
      else numbers.push(Number(number))
    },
    rest: (more: readonly Cause[]) => void causes.push(...more),
  }
  takeEach(vm, given, each)
  if (causes.length === 0) return bytes(Uint8Array.from(numbers), originFrom(vm, given))
  for (const type of ['TypeError', 'ValueError'])
    mayRaise(vm, () => raise(vm, type, unknownFrom(vm, [given], { causes, types: ['str'] })))
  return unknownFrom(vm, [given], { types: ['bytes'], causes })
}
