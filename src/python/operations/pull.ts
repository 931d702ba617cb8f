import type { Cause } from '../../model/value.ts'
import { unknownTimes } from '../evaluate/loops.ts'
import { spend } from '../machine/budget.ts'
import { write } from '../machine/heap.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import { int, originFrom, str } from '../objects/make.ts'
import type { IteratorObject, PyObject, Step } from '../objects/object.ts'
import { unknownFrom } from '../objects/unknown.ts'
import { codePoints } from '../text/code-points.ts'
import { callObject } from './call.ts'
import { lookupSpecial } from './class-attributes.ts'
import { checkIterator, isIterable, mayNotIterate, notIterable } from './iterable.ts'
import { resolve } from './lift.ts'
import { isOfEnvironment, isUnordered, type Order, orderOf, restOf, unorderedItem } from './order.ts'
import { recover } from './recover.ts'
import { counting, drain, END, itemOrEnd, pullListed, rangeStep, restStep } from './steps.ts'

/**
 * Starts an iteration over OBJECT, which has no alternatives: the result gives one step at each call.
 *
 * @throws Raise TypeError
 */
export function pull(vm: Interpreter, object: PyObject, order: Order = 'needed'): () => Step {
  const isListed = order === 'listed' && isOfEnvironment(object) && restOf(object).length === 0
  if (isUnordered(object) && !isListed)
    return order === 'indifferent' ? pullUnordered(vm, object) : pullShuffled(vm, object)
  const listed = pullListed(vm, object)
  if (listed !== null) return listed
  switch (object.kind) {
    case 'str': {
      const characters = codePoints(object.value)
      return counting(vm, (index) =>
        itemOrEnd(characters[index], (character) => str(character, originFrom(vm, object))),
      )
    }
    case 'bytes':
      return counting(vm, (index) => itemOrEnd(object.value[index], (value) => int(value, originFrom(vm, object))))
    case 'range':
      return counting(vm, (index) => rangeStep(object, index))
    case 'iterator':
      return () => advance(vm, object)
    case 'unknown':
      if (!isIterable(vm, object)) throw notIterable(vm, object)
      mayNotIterate(vm, object)
      return counting(vm, (index) => {
        if (index > 0) return END
        for (const one of object.alternatives ?? []) perhapsExhaust(vm, one, object.causes[0])
        return { kind: 'rest', item: itemOf(vm, object) }
      })
    case 'instance':
    case 'class':
      return pullByMethods(vm, object, order)
    default:
      throw notIterable(vm, object)
  }
}

/** Of an iterator it is not known how many items are taken: what it does to give them may be done, from where it stands. */
function perhapsExhaust(vm: Interpreter, object: PyObject, cause: Cause): void {
  if (object.kind !== 'iterator' && object.kind !== 'instance') return
  const exhaust = (): void => {
    const next = pull(vm, object, 'indifferent')
    while (next().kind === 'item');
  }
  unknownTimes(vm, cause, exhaust, 'reread')
}

/** Items of which no more is known than that they are OBJECT's: an iterator has to go through all of them to give them, and may have one alone. */
function pullShuffled(vm: Interpreter, object: PyObject): () => Step {
  if (object.kind !== 'iterator') return pull(vm, unorderedItem(vm, object))
  return counting(vm, (index) => {
    if (index > 0) return END
    const { items, rest } = drain(vm, () => advance(vm, object), 'indifferent')
    if (items.length < 2 && rest.length === 0) return itemOrEnd(items[0], (item) => item)
    return { kind: 'rest', item: unknownFrom(vm, [unorderedItem(vm, object)], { causes: rest }) }
  })
}

/** The items in some order, and then a word that it is just some order. */
function pullUnordered(vm: Interpreter, object: PyObject): () => Step {
  const value = object.kind === 'instance' && object.payload !== null ? object.payload : object
  const next = value.kind === 'iterator' ? () => advance(vm, value) : (pullListed(vm, value) ?? pull(vm, value))
  let isOver = false
  return () => {
    if (isOver) return END
    const step = next()
    if (step.kind === 'item') return step
    isOver = true
    return step.kind === 'rest'
      ? step
      : {
          ...restStep(vm, [{ kind: 'nondeterministic', what: orderOf(object), location: vm.location }]),
          orderOnly: true as const,
        }
  }
}

function itemOf(
  vm: Interpreter,
  object: Extract<PyObject, { kind: 'unknown' }>,
): Extract<PyObject, { kind: 'unknown' }> {
  const isText = object.types?.length === 1 && object.types[0] === 'str'
  return unknownFrom(vm, [object], { types: isText ? ['str'] : null, ...(isText ? { truth: true } : {}) })
}

/** One step of an iterator object: it is moved on. */
export function advance(vm: Interpreter, object: IteratorObject): Step {
  spend(vm.budget, vm.location)
  const contents = write(vm.heap, object.cell)
  if (contents.ended) return END
  if (contents.index < 0) {
    const cause: Cause = { kind: 'construct', what: 'an iterator that may have been moved on', location: vm.location }
    const step = object.lost?.(cause) ?? restStep(vm, [cause])
    // Not before: it is where it was for code that is given up because that may raise.
    write(vm.heap, object.cell).ended = true
    return step
  }
  const { index } = contents
  contents.index += 1
  const step = object.step(index)
  if (step.kind === 'end' || step.kind === 'rest') write(vm.heap, object.cell).ended = true
  return step
}

function pullByMethods(
  vm: Interpreter,
  object: Extract<PyObject, { kind: 'instance' | 'class' }>,
  order: Order,
): () => Step {
  const iter = lookupSpecial(vm, object, '__iter__')
  if (iter?.kind === 'none') throw notIterable(vm, object)
  if (iter !== null) {
    const result = resolve(vm, callObject(vm, iter, []))
    checkIterator(vm, iter, result)
    const next = result.kind === 'instance' ? lookupSpecial(vm, result, '__next__') : null
    if (next === null) return pull(vm, result)
    return counting(vm, () => nextStep(vm, next, []))
  }
  const payload = object.kind === 'instance' ? object.payload : null
  if (payload !== null && isIterable(vm, payload)) return pull(vm, payload, order)
  const getItem = lookupSpecial(vm, object, '__getitem__')
  if (getItem !== null && object.kind === 'instance')
    return counting(vm, (index) => nextStep(vm, getItem, [int(index)], 'IndexError'))
  if (object.kind === 'instance' && object.cls.mro.some(({ rest }) => rest.length > 0))
    return pull(vm, unknownFrom(vm, [object], { causes: object.cls.mro.flatMap(({ rest }) => rest) }))
  throw notIterable(vm, object)
}

/**
 * Calls a method that gives the next item, or raises when there is none. Where either may be, how often it is called from then on is not known.
 */
export function nextStep(vm: Interpreter, method: PyObject, args: readonly PyObject[], ending = 'StopIteration'): Step {
  const steps = nextSteps(vm, method, args, ending)
  const [first] = steps
  if (steps.length === 1 && first !== undefined) return first
  const cause: Cause = { kind: 'construct', what: 'an iteration whose end is not known', location: vm.location }
  unknownTimes(vm, cause, () => nextSteps(vm, method, args, ending))
  return restStep(vm, [cause])
}

/** How such a call may end. */
function nextSteps(vm: Interpreter, method: PyObject, args: readonly PyObject[], ending: string): readonly Step[] {
  return recover<PyObject, readonly Step[]>(vm, ending, () => callObject(vm, method, args), {
    returned: (slot) => [{ kind: 'item', slot }],
    otherwise: () => [END],
    join: (steps) => steps.flat(),
  })
}
