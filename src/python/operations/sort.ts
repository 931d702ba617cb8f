import { spend } from '../machine/budget.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import type { PyObject } from '../objects/object.ts'
import { listSort } from '../text/list-sort.ts'
import { callObject } from './call.ts'
import { compare, truthOf } from './compare.ts'

/** Thrown through the sort where two keys cannot be told apart. */
class Undecided {}

/**
 * ITEMS in order: stable, by `<` of their keys.
 *
 * @returns null where the order depends on something that is not known
 * @throws Raise TypeError where two keys cannot be compared
 */
export function sorted(
  vm: Interpreter,
  items: readonly PyObject[],
  isOpen: boolean,
  key: PyObject | null,
  reverse: boolean,
): PyObject[] | null {
  const keyed = items.map((item) => ({
    item,
    key: key === null || key.kind === 'none' ? item : callObject(vm, key, [item]),
  }))
  if (isOpen) return null
  const less = (left: PyObject, right: PyObject): boolean => {
    spend(vm.budget, vm.location)
    const truth = truthOf(vm, compare(vm, '<', left, right))
    if (typeof truth !== 'boolean') throw new Undecided()
    return truth
  }
  // Reversed twice, as CPython does, equal items keep their order.
  const start = reverse ? keyed.toReversed() : keyed
  try {
    const order = listSort(start, (left, right) => less(left.key, right.key))
    return (reverse ? order.toReversed() : order).map(({ item }) => item)
  } catch (thrown) {
    if (thrown instanceof Undecided) return null
    throw thrown
  }
}
