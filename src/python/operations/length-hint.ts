import { mayRaise } from '../machine/fork.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import type { PyObject } from '../objects/object.ts'
import { unknownFrom } from '../objects/unknown.ts'
import { raise } from '../types/exceptions.ts'
import { callObject } from './call.ts'
import { lookupSpecial } from './class-attributes.ts'
import { isIterable } from './iterable.ts'
import { checkedLength } from './length.ts'
import { recover } from './recover.ts'
import { typeName } from './types.ts'

/**
 * Asks OBJECT for its length, as CPython does before it takes the items for a list or a tuple: what that raises is raised.
 * `PyObject_LengthHint` in Objects/abstract.c
 */
export function askLength(vm: Interpreter, object: PyObject): void {
  if (object.kind !== 'instance' || !isIterable(vm, object)) return
  const length = answerOf(vm, object, '__len__')
  const hint = length === null ? answerOf(vm, object, '__length_hint__') : checkedLength(vm, length)
  if (hint === null || hint.kind === 'unknown' || hint.kind === 'singleton') return
  if (hint.kind !== 'int' && hint.kind !== 'bool')
    throw raise(vm, 'TypeError', `__length_hint__ must be an integer, not ${typeName(hint)}`)
  const size = BigInt(hint.value)
  if (size < 0n) throw raise(vm, 'ValueError', '__length_hint__() should return >= 0')
  if (size >= LARGEST) throw raise(vm, 'MemoryError', '')
  if (size >= LARGE) mayRaise(vm, () => raise(vm, 'MemoryError', ''))
}

/** Of a list that CPython could address, and of one for which there may be no memory. */
const [LARGEST, LARGE] = [1n << 60n, 1n << 30n]

/** What the method NAME gives; null where there is none, or it raises a TypeError, which is passed over. */
function answerOf(vm: Interpreter, object: PyObject, name: string): PyObject | null {
  const method = lookupSpecial(vm, object, name)
  if (method === null) return null
  return recover<PyObject, PyObject | null>(vm, 'TypeError', () => callObject(vm, method, []), {
    returned: (value) => (isWrong(name, value) ? null : value),
    otherwise: () => null,
    join: (values) =>
      values.every((value) => value === null)
        ? null
        : unknownFrom(
            vm,
            values.flatMap((value) => value ?? []),
          ),
  })
}

/** `__len__` of what is no number raises a TypeError. */
const isWrong = (name: string, result: PyObject): boolean =>
  name === '__len__' && !['int', 'bool', 'unknown', 'instance'].includes(result.kind)
