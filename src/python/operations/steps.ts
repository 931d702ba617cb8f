import type { Cause } from '../../model/value.ts'
import { LIMITS, spend } from '../machine/budget.ts'
import { BudgetExceeded } from '../machine/escape.ts'
import { type Interpreter, uniteCauses } from '../machine/interpreter.ts'
import { ABSENT, int, originFrom, tuple } from '../objects/make.ts'
import type { DictObject, PyObject, SetObject, Step, ViewObject } from '../objects/object.ts'
import { union } from '../objects/union.ts'
import { unknown } from '../objects/unknown.ts'
import { raise } from '../types/exceptions.ts'
import { resolve } from './lift.ts'
import type { Order } from './order.ts'

export const END: Step = { kind: 'end' }

/** Items to come that nothing is known of, because of CAUSES. */
export function restStep(vm: Interpreter, causes: readonly Cause[], types: readonly string[] | null = null): Step {
  return { kind: 'rest', item: unknown(vm, { causes, types }) }
}

/** The items of an iterable, to its end. */
export interface Items {
  /** Slots: an item may be one that may not be there. */
  readonly items: PyObject[]
  readonly rest: readonly Cause[]
  /** Does REST say no more than that their order is not known? */
  readonly isComplete?: boolean
}

/** Goes through the steps to their end. */
export function drain(vm: Interpreter, next: () => Step, order: Order): Items {
  const items: PyObject[] = []
  const rest: Cause[] = []
  let isComplete = false
  for (let step = next(); step.kind !== 'end'; step = next()) {
    if (step.kind === 'rest') {
      isComplete = step.orderOnly === true
      if (order === 'needed' || step.orderOnly === undefined) rest.push(...step.item.causes)
      break
    }
    if (step.slot.kind !== 'absent') items.push(step.slot)
    if (items.length > LIMITS.items)
      throw new BudgetExceeded({ kind: 'budget', what: 'a container with too many items', location: vm.location })
  }
  return { items, rest: uniteCauses(rest), isComplete }
}

/** The items of a container as they are listed; null of anything else. */
export function pullListed(vm: Interpreter, object: PyObject): (() => Step) | null {
  switch (object.kind) {
    case 'list':
      return counting(vm, (index) => sequenceStep(vm, object.cell.contents, index))
    case 'tuple':
      return counting(vm, (index) => sequenceStep(vm, object, index))
    case 'dict':
      return pullMapping(vm, object, 'keys')
    case 'set':
    case 'frozenset':
      return pullMapping(vm, object, 'values')
    case 'view':
      return pullMapping(vm, object.dict, object.view)
    default:
      return null
  }
}

export function counting(vm: Interpreter, step: (index: number) => Step): () => Step {
  let index = 0
  return () => {
    spend(vm.budget, vm.location)
    const given = step(index)
    index += 1
    return given
  }
}

export function itemOrEnd<T>(value: T | undefined, make: (value: T) => PyObject): Step {
  return value === undefined ? END : { kind: 'item', slot: make(value) }
}

export function sequenceStep(
  vm: Interpreter,
  contents: { readonly items: readonly PyObject[]; readonly rest: readonly Cause[]; readonly isComplete?: boolean },
  index: number,
): Step {
  const slot = contents.items[index]
  if (slot !== undefined) return { kind: 'item', slot }
  if (contents.rest.length === 0 || index !== contents.items.length) return END
  const step = restStep(vm, contents.rest)
  return contents.isComplete === true && step.kind === 'rest' ? { ...step, orderOnly: true } : step
}

export function rangeStep({ start, stop, step }: Extract<PyObject, { kind: 'range' }>, index: number): Step {
  const value = start + BigInt(index) * step
  return (step > 0n ? value < stop : value > stop) ? { kind: 'item', slot: int(value) } : END
}

function pullMapping(vm: Interpreter, object: DictObject | SetObject, view: ViewObject['view']): () => Step {
  const size = object.cell.contents.entries.size
  const hashes = [...object.cell.contents.entries.keys()]
  return counting(vm, (index) => {
    const { entries, rest } = object.cell.contents
    if (entries.size !== size)
      throw raise(vm, 'RuntimeError', `${object.kind === 'dict' ? 'dictionary' : 'Set'} changed size during iteration`)
    const hash = hashes[index]
    if (hash === undefined) return index === hashes.length && rest.length > 0 ? restStep(vm, rest) : END
    const entry = entries.get(hash)
    if (entry === undefined) throw raise(vm, 'RuntimeError', 'dictionary keys changed during iteration')
    return { kind: 'item', slot: viewed(vm, entry.key, resolve(vm, entry.slot), view) }
  })
}

/** What a view shows of an entry, whose slot may hold nothing. */
export function viewed(vm: Interpreter, key: PyObject, slot: PyObject, view: ViewObject['view']): PyObject {
  if (view === 'values') return slot
  const show = (value: PyObject): PyObject => (view === 'keys' ? key : tuple([key, value], originFrom(vm, key, value)))
  if (slot.kind === 'absent') return ABSENT
  if (slot.kind !== 'unknown' || slot.alternatives === null || !slot.alternatives.includes(ABSENT)) return show(slot)
  const shown = slot.alternatives.map((one) => (one.kind === 'absent' ? ABSENT : show(one)))
  return union(vm, shown, { from: slot, sources: slot.alternatives.map((_, index) => [index]) })
}
