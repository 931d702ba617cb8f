import type { Cause } from '../../model/value.ts'
import { hasEffects, unknownTimes } from '../evaluate/loops.ts'
import { spend } from '../machine/budget.ts'
import { Raise } from '../machine/escape.ts'
import { mayRaise } from '../machine/fork.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import type { Call } from '../native.ts'
import type { PyObject } from '../objects/object.ts'
import { unknownFrom } from '../objects/unknown.ts'
import { isMerged, listSort, sortFirstRun } from '../text/list-sort.ts'
import { raise, raiseUnknown } from '../types/exceptions.ts'
import { callObject } from './call.ts'
import { programClasses } from './class-attributes.ts'
import { compare } from './compare.ts'
import { ORDER } from './order.ts'
import { truthOf } from './truth.ts'

/** Thrown through the sort where two keys cannot be told apart. */
class Undecided {}

/** Why items stand in an order that is not known. */
export const UNSORTED = ({ location }: Call): Cause => ({
  kind: 'nondeterministic',
  what: 'the order of values that are not known',
  location,
})

/** How items are sorted: `key` and `reverse` as `sorted` and `list.sort` take them. */
export interface SortKeys {
  readonly key: PyObject | null
  /** Null where that is not known. */
  readonly isReversed: boolean | null
}

export function keysOf(call: Call): SortKeys {
  const [key, reverse] = [call.optional('key'), call.optional('reverse')]
  const truth = reverse === null ? false : truthOf(call.vm, reverse)
  return {
    key: key === null || key.kind === 'none' ? null : key,
    isReversed: typeof truth === 'boolean' ? truth : null,
  }
}

/**
 * What KEY gives for each of ITEMS: null where it leaves a trace of an order in which they do not surely come.
 *
 * @param isOrdered do they stand in the order in which they come
 */
function keysIn(
  vm: Interpreter,
  items: readonly PyObject[],
  isOrdered: boolean,
  key: PyObject | null,
): readonly PyObject[] | null {
  if (key === null) return items
  const keys = (): PyObject[] => items.map((item) => callObject(vm, key, [item]))
  if (isOrdered || key.kind !== 'function' || !hasEffects(vm, keys)) return keys()
  callPerhaps(vm, key, items)
  return null
}

/** KEY is called with items of which nothing is known but that there may be some, and what it gives is compared. */
export function callPerhaps(vm: Interpreter, key: PyObject, items: readonly PyObject[]): void {
  const item = unknownFrom(vm, items, { causes: [{ kind: 'nondeterministic', what: ORDER, location: vm.location }] })
  unknownTimes(vm, item.causes[0], () => callObject(vm, key, [item]))
  mayRaise(vm, () => raise(vm, 'TypeError', unknownFrom(vm, [item], { types: ['str'] })))
}

/**
 * ITEMS in order: stable, by `<` of their keys.
 *
 * @param given are there more than ITEMS, or may some not be there; do they stand in the order in which they come
 * @returns null where the order depends on something that is not known
 * @throws Raise TypeError where two keys cannot be compared
 */
export function sorted(
  vm: Interpreter,
  items: readonly PyObject[],
  given: { readonly isOpen: boolean; readonly isOrdered: boolean },
  { key, isReversed }: SortKeys,
): PyObject[] | null {
  // What may not be there is given to no key: a call with it would hold that it is.
  if (given.isOpen) {
    if (key !== null) callPerhaps(vm, key, items)
    mayRaise(vm, () => raiseUnknown(vm, unknownFrom(vm, items)))
    return null
  }
  const keys = keysIn(vm, items, given.isOrdered, key)
  if (keys === null) return null
  const keyed = items.map((item, index): Keyed => ({ item, key: keys[index] ?? item }))
  const less = (left: PyObject, right: PyObject): boolean => {
    spend(vm.budget, vm.location)
    const truth = truthOf(vm, compare(vm, '<', left, right))
    if (typeof truth !== 'boolean') throw new Undecided()
    return truth
  }
  // Reversed twice, as CPython does, equal items keep their order.
  const start = isReversed === true ? keyed.toReversed() : keyed
  const isBefore = (left: Keyed, right: Keyed): boolean => less(left.key, right.key)
  try {
    const order = isMerged(start) ? merged(vm, start, isBefore) : listSort(start, isBefore)
    if (order === null) return null
    // Equals stay as they came.
    const hasTies = (): boolean =>
      order.some((one, index) => index > 0 && !less(order[index - 1]?.key ?? one.key, one.key))
    if ((!given.isOrdered && hasTies()) || (isReversed === null && items.length > 1)) return null
    return (isReversed === true ? order.toReversed() : order).map(({ item }) => item)
  } catch (thrown) {
    if (thrown instanceof Undecided) return null
    throw thrown
  }
}

interface Keyed {
  readonly item: PyObject
  readonly key: PyObject
}

/**
 * Many items in order; null where that hangs on which of them are compared.
 *
 * @throws Raise TypeError, of which behind the first run no more is known
 */
function merged(
  vm: Interpreter,
  items: readonly Keyed[],
  isBefore: (left: Keyed, right: Keyed) => boolean,
): readonly Keyed[] | null {
  sortFirstRun(items, isBefore)
  try {
    const order = listSort(items, isBefore)
    return items.every(({ key }) => isTotallyOrdered(key)) ? order : null
  } catch (thrown) {
    if (!(thrown instanceof Raise)) throw thrown
    const keys = items.map(({ key }) => key)
    throw keys.every(isTotallyOrdered)
      ? raise(vm, 'TypeError', unknownFrom(vm, keys, { types: ['str'] }))
      : raiseUnknown(vm, unknownFrom(vm, keys))
  }
}

/** Has it one place among all that it can be compared with, and does nothing when it is? NaN has none, nor has a set. */
function isTotallyOrdered(key: PyObject): boolean {
  if (key.kind === 'tuple') return key.items.every(isTotallyOrdered)
  if (key.kind === 'instance')
    return programClasses(key.cls).length === 0 && (key.payload === null || isTotallyOrdered(key.payload))
  if (key.kind === 'list') return key.cell.contents.items.every(isTotallyOrdered)
  return key.kind === 'float' ? !Number.isNaN(key.value) : ['none', 'bool', 'int', 'str', 'bytes'].includes(key.kind)
}
