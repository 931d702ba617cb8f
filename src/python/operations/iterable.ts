import { mayRaise } from '../machine/fork.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import type { PyObject, UnknownObject } from '../objects/object.ts'
import { unknownFrom } from '../objects/unknown.ts'
import { raise, raiseOver } from '../types/exceptions.ts'
import { lookupSpecial } from './class-attributes.ts'
import { typeName } from './types.ts'

const ITERABLE: ReadonlySet<string> = new Set('str bytes list tuple dict set frozenset range'.split(' '))

const NOT_ITERABLE: ReadonlySet<string> = new Set(
  'none bool int float complex singleton slice function native method property staticmethod classmethod super module'.split(
    ' ',
  ),
)

const NOT_ITERABLE_TYPES: ReadonlySet<string> = new Set(['NoneType', 'bool', 'int', 'float', 'complex'])

/** Can OBJECT be iterated over, or may it? */
export function isIterable(vm: Interpreter, object: PyObject): boolean {
  if (object.kind === 'unknown') return object.types?.every((type) => NOT_ITERABLE_TYPES.has(type)) !== true
  if (object.kind !== 'instance' && object.kind !== 'class') return !NOT_ITERABLE.has(object.kind)
  if (['__iter__', '__getitem__'].some((name) => lookupSpecial(vm, object, name) !== null)) return true
  if (object.kind === 'class') return false
  if (object.cls.mro.some(({ rest }) => rest.length > 0)) return true
  return object.payload !== null && isIterable(vm, object.payload)
}

/** Notes that iterating over OBJECT may raise, unless all that it can be is iterable. */
export function mayNotIterate(vm: Interpreter, object: UnknownObject): void {
  if (object.types?.every((type) => ITERABLE.has(type))) return
  mayRaise(vm, () => raise(vm, 'TypeError', unknownFrom(vm, [object], { types: ['str'] })))
}

export function notIterable(vm: Interpreter, object: PyObject): unknown {
  const types = object.kind === 'unknown' ? object.types : [typeName(object)]
  const [type, other] = types ?? []
  const isOne = type !== undefined && other === undefined
  return raiseOver(
    vm,
    [object],
    'TypeError',
    isOne ? `'${type}' object is not iterable` : unknownFrom(vm, [object], { types: ['str'] }),
  )
}

/** Is ITER, that is a class's `__iter__`, the program's own? A list serves natives for the iterator that the real ones return. */
export const isOwnIter = (iter: PyObject): boolean => iter.kind === 'method' && iter.func.kind === 'function'

/** Checks what ITER returned, which has no alternatives. @throws Raise TypeError */
export function checkIterator(vm: Interpreter, iter: PyObject, result: PyObject): void {
  const isOther = !['instance', 'iterator', 'unknown'].includes(result.kind)
  const lacksNext = result.kind === 'instance' && lookupSpecial(vm, result, '__next__') === null
  if (lacksNext || (isOther && isOwnIter(iter)))
    throw raise(vm, 'TypeError', `iter() returned non-iterator of type '${typeName(result)}'`)
}
