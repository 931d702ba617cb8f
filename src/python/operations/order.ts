import type { Cause } from '../../model/value.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import type { ListObject, PyObject, SequenceContents, UnknownObject } from '../objects/object.ts'
import { causesOf, mayBeAbsent, unknownFrom } from '../objects/unknown.ts'

type Items = Pick<SequenceContents, 'rest' | 'isComplete'>

/**
 * Does it matter to who iterates in which order the items come? `listed`: a loop or a dict over the environment, which takes them as they are
 * listed: what it leaves is hardly ever in their order.
 */
export type Order = 'needed' | 'indifferent' | 'listed'

/**
 * Is the order in which OBJECT's items come not known? A set's depends on hashes, which differ from run to run; and what may hold more than is
 * listed may hold it before what is listed.
 */
export function isUnordered(object: PyObject): boolean {
  if (object.kind === 'instance' && object.payload !== null) return isUnordered(object.payload)
  if (object.kind === 'iterator') return object.isUnordered === true
  if (isOfEnvironment(object)) return true
  const isSet = object.kind === 'set' || object.kind === 'frozenset'
  return restOf(object).length > 0 || (isSet && object.cell.contents.entries.size > 1)
}

/** Is it the environment, or its keys, values or items? In which order the variables come, the shell that starts the process decides. */
export function isOfEnvironment(object: PyObject): boolean {
  if (object.kind === 'instance' && object.payload !== null) return isOfEnvironment(object.payload)
  const dict = object.kind === 'view' ? object.dict : object
  if (dict.kind !== 'dict' || dict.environment === undefined) return false
  let held = 0
  for (const { slot } of dict.cell.contents.entries.values()) if (slot.kind !== 'absent') held += 1
  return held > 1
}

/** Why OBJECT, a container, may hold more than is listed, or hold it in another order; empty where that is not so. */
export function restOf(object: PyObject): readonly Cause[] {
  switch (object.kind) {
    case 'tuple':
      return object.rest
    case 'list':
    case 'dict':
    case 'set':
    case 'frozenset':
      return object.cell.contents.rest
    case 'view':
      return object.dict.cell.contents.rest
    default:
      return []
  }
}

/**
 * MADE, a new list of the items of PARTS: where of each all items are known and no more is missing than their order, that is so of it, too.
 */
export function ofParts(made: ListObject, ...parts: readonly Items[]): ListObject {
  if (parts.every(({ rest, isComplete }) => rest.length === 0 || isComplete === true))
    made.cell.contents.isComplete = made.cell.contents.rest.length > 0
  return made
}

/** Do what is listed and what is not stand in an order that is not known either? */
export const isShuffled = (rest: readonly Cause[]): boolean =>
  rest.some((cause) => cause.kind === 'nondeterministic' && cause.what.includes('order'))

/** Why the items of a set come as they do. */
export const ORDER = "the order of a set's items"

/** Why the items of OBJECT come as they do. */
export const orderOf = (object: PyObject): string =>
  isOfEnvironment(object) ? "the order of the environment's variables" : ORDER

/** Something of which each item is one of OBJECT's. */
export function unorderedItem(vm: Interpreter, object: PyObject): UnknownObject {
  const cause: Cause = { kind: 'nondeterministic', what: orderOf(object), location: vm.location }
  const isSure = restOf(object).length === 0
  return unknownFrom(vm, [object], { types: ['list'], causes: isSure ? [cause] : [] })
}

/** Why it is not known which items a list holds, or where they stand; undefined where it is. */
export function openCause({ items, rest }: Pick<SequenceContents, 'items' | 'rest'>): Cause | undefined {
  const open = items.find(mayBeAbsent)
  return rest[0] ?? (open === undefined ? undefined : causesOf(open)[0])
}
