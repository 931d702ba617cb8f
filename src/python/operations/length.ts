import { mayRaise } from '../machine/fork.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import { int } from '../objects/make.ts'
import type { PyObject } from '../objects/object.ts'
import { unknownFrom } from '../objects/unknown.ts'
import { raise } from '../types/exceptions.ts'
import { payloadOf, typeName } from './types.ts'

/** What `__len__` gave, as the int that it must be. @throws Raise TypeError, ValueError */
export function checkedLength(vm: Interpreter, result: PyObject): PyObject {
  const value = payloadOf(result)
  if (value.kind === 'int' || value.kind === 'bool') {
    if (BigInt(value.value) < 0n) throw raise(vm, 'ValueError', '__len__() should return >= 0')
    if (BigInt(value.value) >= 1n << 63n)
      throw raise(vm, 'OverflowError', `cannot fit 'int' into an index-sized integer`)
    return int(BigInt(value.value), 'origin' in result ? result.origin : undefined)
  }
  if (value.kind === 'unknown' || value.kind === 'instance') {
    mayRaise(vm, () => raise(vm, 'TypeError', unknownFrom(vm, [value], { types: ['str'] })))
    return unknownFrom(vm, [value], { types: ['int'] })
  }
  throw raise(vm, 'TypeError', `'${typeName(result)}' object cannot be interpreted as an integer`)
}

/** What `__bool__` gave, which must be a bool. @throws Raise TypeError */
export function checkedBool(vm: Interpreter, result: PyObject): PyObject {
  if (result.kind === 'bool') return result
  if (result.kind === 'unknown') {
    if (!result.types?.every((type) => type === 'bool'))
      mayRaise(vm, () => raise(vm, 'TypeError', unknownFrom(vm, [result], { types: ['str'] })))
    return result
  }
  throw raise(vm, 'TypeError', `__bool__ should return bool, returned ${typeName(result)}`)
}
