import type { Cause } from '../../model/value.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import { joinSequences } from '../machine/join.ts'
import { ABSENT, iterator } from '../objects/make.ts'
import type { IteratorObject, PyObject, SequenceContents, Step } from '../objects/object.ts'
import { raiseOver } from '../types/exceptions.ts'
import { callObject } from './call.ts'
import { lookupSpecial } from './class-attributes.ts'
import { checkIterator, isIterable, isOwnIter, mayNotIterate, notIterable } from './iterable.ts'
import { iteratorType } from './iterator-types.ts'
import { lift, liftWith, resolve } from './lift.ts'
import { lostStep } from './lost-iterator.ts'
import type { Order } from './order.ts'
import { pull } from './pull.ts'
import { orElse } from './recover.ts'
import { drain, type Items, restStep, sequenceStep } from './steps.ts'

/** Iterates to the end; an iterable that can be several things gives the join of their items. @throws Raise TypeError */
export function iterate(vm: Interpreter, object: PyObject, order: Order = 'needed'): Items {
  return liftWith<Items>(
    vm,
    object,
    (one) => drain(vm, pull(vm, one, 'indifferent'), order),
    (results, deciding) =>
      results
        .map((one): SequenceContents => ({ kind: 'sequence', ...one }))
        .reduce((left, right) => joinSequences(vm, left, right, deciding)),
  )
}

/** What is done with items, and with word that there may be more of which nothing is known. */
export interface Taking {
  readonly item: (slot: PyObject) => void
  /** `orderOnly`: nothing more comes, but those that came may come in another order. */
  readonly rest: (causes: readonly Cause[], orderOnly: boolean) => void
}

/**
 * Iterates as code of Python's own does that takes each item before it asks for the next: what it did until something raises stays. Of a list or a
 * tuple the items are those that it has now.
 *
 * @throws Raise TypeError
 */
export function takeEach(vm: Interpreter, object: PyObject, take: Taking, order: Order = 'needed'): void {
  liftWith<null>(
    vm,
    object,
    (one) => {
      const isListed = one.kind === 'list' || one.kind === 'tuple'
      const { items, rest, isComplete } = isListed ? iterate(vm, one, order) : NO_ITEMS
      for (const item of items) take.item(item)
      if (rest.length > 0) take.rest(rest, isComplete === true)
      if (isListed) return null
      const next = pull(vm, one, 'indifferent')
      for (let step = next(); step.kind !== 'end'; step = next()) {
        if (step.kind === 'item') {
          if (step.slot.kind !== 'absent') take.item(step.slot)
          continue
        }
        if (order === 'needed' || step.orderOnly === undefined) take.rest(step.item.causes, step.orderOnly === true)
        break
      }
      return null
    },
    () => null,
  )
}

const NO_ITEMS: Items = { items: [], rest: [] }

/** The items of an iterable where they are all known to be there; null where that is not so. */
export function listItems(vm: Interpreter, object: PyObject): readonly PyObject[] | null {
  const { items, rest } = iterate(vm, object)
  return rest.length > 0 || items.some((item) => item.kind === 'unknown' && item.alternatives?.includes(ABSENT))
    ? null
    : items
}

/** `iter(object)`: Python's iterator object. */
export function iteratorOf(vm: Interpreter, object: PyObject): PyObject {
  if (object.kind === 'iterator') return object
  if (object.kind === 'unknown' && isIterable(vm, object)) mayNotIterate(vm, object)
  if (object.kind === 'instance' || object.kind === 'class') {
    const iter = lookupSpecial(vm, object, '__iter__')
    if (iter?.kind === 'none') throw notIterable(vm, object)
    if (iter !== null)
      return lift(vm, callObject(vm, iter, []), (result) => {
        checkIterator(vm, iter, result)
        return result
      })
  }
  // What is no iterable is told at once, not where the first item is asked for.
  if (!isIterable(vm, object)) throw notIterable(vm, object)
  const type = iteratorType(vm, object)
  if (object.kind === 'list')
    return iterator(vm, type, (index) => {
      const { contents } = object.cell
      return contents.rest.length > 0 ? restStep(vm, contents.rest) : sequenceStep(vm, contents, index)
    })
  return lazily(vm, type, () => pull(vm, object))
}

/** OBJECT as builtin functions go through it that ask for its iterator at once, and not for the first item: with what its own `__iter__` gives. @throws Raise TypeError */
export function opened(vm: Interpreter, object: PyObject): PyObject {
  const one = resolve(vm, object)
  const iter = one.kind === 'instance' ? lookupSpecial(vm, one, '__iter__') : null
  if (iter !== null && (iter.kind === 'none' || isOwnIter(iter))) return iteratorOf(vm, one)
  if (!isIterable(vm, one)) throw notIterable(vm, one)
  return one
}

/** The same for functions with a word of their own, REFUSAL, for what has no iterator, even where it is its `__iter__` that raises TypeError. */
export function openedOr(vm: Interpreter, object: PyObject, refusal: string): PyObject {
  const refused = (): never => {
    throw raiseOver(vm, [object], 'TypeError', refusal)
  }
  if (object.kind === 'instance') return orElse(vm, 'TypeError', () => opened(vm, object), refused)
  return isIterable(vm, object) ? object : refused()
}

/**
 * An iterator whose steps come one after the other from a JavaScript function that cannot go back: where a fork takes it back, it starts anew, and
 * where that is not to its start, what comes is unknown.
 */
export function lazily(vm: Interpreter, type: string, start: () => () => Step): IteratorObject {
  let next: (() => Step) | null = null
  let given = 0
  const lost = (cause: Cause): Step =>
    lostStep(vm, cause, () => {
      const again = start()
      while (again().kind === 'item');
    })
  const made = iterator(vm, type, (index) => {
    if (index === 0 || next === null) [next, given] = [start(), 0]
    if (index !== given)
      return lost({ kind: 'construct', what: 'an iterator that is read on two paths', location: vm.location })
    given += 1
    return next()
  })
  return { ...made, lost }
}
