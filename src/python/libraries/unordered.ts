import type { Cause } from '../../model/value.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import { iterator } from '../objects/make.ts'
import type { PyObject } from '../objects/object.ts'
import { unknown } from '../objects/unknown.ts'

/** An iterator over SLOTS in an order that is not known, as a file system gives names; behind them what REST tells may come. */
export function unordered(vm: Interpreter, type: string, slots: readonly PyObject[], rest: readonly Cause[]): PyObject {
  const made = iterator(vm, type, (index) => {
    const slot = slots[index]
    if (slot !== undefined) return { kind: 'item', slot }
    return rest.length > 0 && index === slots.length
      ? { kind: 'rest', item: unknown(vm, { causes: rest }) }
      : { kind: 'end' }
  })
  return slots.length > 1 ? { ...made, isUnordered: true } : made
}
