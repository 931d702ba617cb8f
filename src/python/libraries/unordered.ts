import type { Cause } from '../../model/value.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import { iterator, list } from '../objects/make.ts'
import type { ListObject, Origin, PyObject } from '../objects/object.ts'
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

/** A list of SLOTS whose order, because of ORDER, is not known; beside them what REST tells may be in it. */
export function shuffledList(
  vm: Interpreter,
  slots: readonly PyObject[],
  origin: Origin,
  rest: readonly Cause[],
  order: readonly Cause[],
): ListObject {
  const made = list(vm, [...slots], origin, [...rest, ...order])
  made.cell.contents.isComplete = rest.length === 0
  return made
}
