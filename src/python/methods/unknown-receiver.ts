import { mayRaise } from '../machine/fork.ts'
import type { Call, NativeOptions } from '../native.ts'
import type { PyObject } from '../objects/object.ts'
import { unknownFrom } from '../objects/unknown.ts'
import { isHashable } from '../operations/mapping.ts'
import { raiseUnknown } from '../types/exceptions.ts'

/** What a method of a container gives of SELF where that is not known: something of the types that it returns, and unless it is total it may raise. */
export function ofUnknown(call: Call, self: PyObject, { returns, total }: NativeOptions): PyObject {
  const isTotal = typeof total === 'function' ? total(call) : total === true
  if (!isTotal) mayRaise(call.vm, () => raiseUnknown(call.vm, unknownFrom(call.vm, [self])))
  return unknownFrom(call.vm, [self], { types: returns ?? null })
}

/** Is the argument NAME surely hashable? */
export const takesHashable =
  (name: string) =>
  (call: Call): boolean =>
    isHashable(call.arg(name))
