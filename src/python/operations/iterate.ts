import type { Cause } from '../../model/value.ts'
import { unknownTimes } from '../evaluate/loops.ts'
import { LIMITS, spend } from '../machine/budget.ts'
import { BudgetExceeded } from '../machine/escape.ts'
import { mayRaise } from '../machine/fork.ts'
import { write } from '../machine/heap.ts'
import { type Interpreter, uniteCauses } from '../machine/interpreter.ts'
import { joinSequences } from '../machine/join.ts'
import { ABSENT, int, iterator, originFrom, str, tuple } from '../objects/make.ts'
import type {
  DictObject,
  IteratorObject,
  PyObject,
  SequenceContents,
  SetObject,
  Step,
  UnknownObject,
  ViewObject,
} from '../objects/object.ts'
import { union, unknown, unknownFrom } from '../objects/unknown.ts'
import { codePoints } from '../text/code-points.ts'
import { raise } from '../types/exceptions.ts'
import { lookupSpecial } from './attributes.ts'
import { callObject } from './call.ts'
import { iteratorType } from './iterator-types.ts'
import { liftWith, resolve } from './lift.ts'
import { isUnordered, ORDER, type Order, unorderedItem } from './order.ts'
import { recover } from './recover.ts'
import { typeName } from './types.ts'

const END: Step = { kind: 'end' }

/** Items to come that nothing is known of, because of CAUSES. */
export function restStep(vm: Interpreter, causes: readonly Cause[], types: readonly string[] | null = null): Step {
  return { kind: 'rest', item: unknown(vm, { causes, types }) }
}

/**
 * Starts an iteration over OBJECT, which has no alternatives: the result gives one step at each call.
 *
 * @throws Raise TypeError
 */
export function pull(vm: Interpreter, object: PyObject, order: Order = 'needed'): () => Step {
  if (isUnordered(object)) return order === 'needed' ? pullShuffled(vm, object) : pullUnordered(vm, object)
  switch (object.kind) {
    case 'list':
    case 'tuple':
    case 'dict':
    case 'set':
    case 'frozenset':
    case 'view':
      return pullListed(vm, object)
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
      mayNotIterate(vm, object)
      return counting(vm, (index) => {
        if (index > 0) return END
        for (const one of object.alternatives ?? []) perhapsExhaust(vm, one, object.causes[0])
        return { kind: 'rest', item: itemOf(vm, object) }
      })
    case 'instance':
    case 'class':
      return pullByMethods(vm, object)
    default:
      throw notIterable(vm, object)
  }
}

/** Of an iterator it is not known how many items are taken: what it does to give them may be done. */
function perhapsExhaust(vm: Interpreter, object: PyObject, cause: Cause): void {
  if (object.kind !== 'iterator' && object.kind !== 'instance') return
  unknownTimes(vm, cause, () => {
    const next = pull(vm, object, 'indifferent')
    while (next().kind === 'item');
  })
}

const ITERABLE: ReadonlySet<string> = new Set('str bytes list tuple dict set frozenset range'.split(' '))

const NOT_ITERABLE: ReadonlySet<string> = new Set(['none', 'bool', 'int', 'float', 'complex', 'function', 'native'])

/** Notes that iterating over OBJECT may raise, unless all that it can be is iterable. */
function mayNotIterate(vm: Interpreter, object: UnknownObject): void {
  if (object.types?.every((type) => ITERABLE.has(type))) return
  mayRaise(vm, () => raise(vm, 'TypeError', unknownFrom(vm, [object], { types: ['str'] })))
}

/** Items of which no more is known than that they are OBJECT's: an iterator has to go through all of them to give them. */
function pullShuffled(vm: Interpreter, object: PyObject): () => Step {
  if (object.kind !== 'iterator') return pull(vm, unorderedItem(vm, object))
  return counting(vm, (index) => {
    if (index > 0) return END
    const { items, rest } = drain(vm, () => advance(vm, object), 'needed')
    if (items.length === 0 && rest.length === 0) return END
    return { kind: 'rest', item: unknownFrom(vm, [unorderedItem(vm, object)], { causes: rest }) }
  })
}

/** The items in some order, and then a word that it is just some order. */
function pullUnordered(vm: Interpreter, object: PyObject): () => Step {
  const value = object.kind === 'instance' && object.payload !== null ? object.payload : object
  const next = value.kind === 'iterator' ? () => advance(vm, value) : pullListed(vm, value)
  let isOver = false
  return () => {
    if (isOver) return END
    const step = next()
    if (step.kind === 'item') return step
    isOver = true
    return step.kind === 'rest'
      ? step
      : {
          ...restStep(vm, [{ kind: 'nondeterministic', what: ORDER, location: vm.location }]),
          orderOnly: true as const,
        }
  }
}

/** The items of a container as they are listed. */
function pullListed(vm: Interpreter, object: PyObject): () => Step {
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
      return pull(vm, object)
  }
}

function itemOf(
  vm: Interpreter,
  object: Extract<PyObject, { kind: 'unknown' }>,
): Extract<PyObject, { kind: 'unknown' }> {
  const isText = object.types?.length === 1 && object.types[0] === 'str'
  return unknownFrom(vm, [object], { types: isText ? ['str'] : null, ...(isText ? { truth: true } : {}) })
}

function counting(vm: Interpreter, step: (index: number) => Step): () => Step {
  let index = 0
  return () => {
    spend(vm.budget, vm.location)
    const given = step(index)
    index += 1
    return given
  }
}

function itemOrEnd<T>(value: T | undefined, make: (value: T) => PyObject): Step {
  return value === undefined ? END : { kind: 'item', slot: make(value) }
}

function sequenceStep(
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

function rangeStep({ start, stop, step }: Extract<PyObject, { kind: 'range' }>, index: number): Step {
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

/** One step of an iterator object: it is moved on. */
export function advance(vm: Interpreter, object: IteratorObject): Step {
  spend(vm.budget, vm.location)
  const contents = write(vm.heap, object.cell)
  if (contents.ended) return END
  if (contents.index < 0) {
    contents.ended = true
    return restStep(vm, [{ kind: 'construct', what: 'an iterator that may have been moved on', location: vm.location }])
  }
  const { index } = contents
  contents.index += 1
  const step = object.step(index)
  if (step.kind === 'end' || step.kind === 'rest') write(vm.heap, object.cell).ended = true
  return step
}

function pullByMethods(vm: Interpreter, object: Extract<PyObject, { kind: 'instance' | 'class' }>): () => Step {
  const iter = lookupSpecial(vm, object, '__iter__')
  if (iter?.kind === 'none') throw notIterable(vm, object)
  if (iter !== null) {
    const result = resolve(vm, callObject(vm, iter, []))
    // A list serves natives for the iterator that the real ones return.
    const isOwn = iter.kind === 'method' && iter.func.kind === 'function'
    if (isOwn && !['instance', 'iterator', 'unknown'].includes(result.kind)) throw notIterator(vm, result)
    if (result.kind !== 'instance') return pull(vm, result)
    const next = lookupSpecial(vm, result, '__next__')
    if (next === null) throw notIterator(vm, result)
    return counting(vm, () => nextStep(vm, next, []))
  }
  const payload = object.kind === 'instance' ? object.payload : null
  if (payload !== null && !NOT_ITERABLE.has(payload.kind)) return pull(vm, payload)
  const getItem = lookupSpecial(vm, object, '__getitem__')
  if (getItem !== null && object.kind === 'instance')
    return counting(vm, (index) => nextStep(vm, getItem, [int(index)], 'IndexError'))
  if (object.kind === 'instance' && object.cls.mro.some(({ rest }) => rest.length > 0))
    return pull(vm, unknownFrom(vm, [object], { causes: object.cls.mro.flatMap(({ rest }) => rest) }))
  throw notIterable(vm, object)
}

const notIterable = (vm: Interpreter, object: PyObject): unknown =>
  raise(vm, 'TypeError', `'${typeName(object)}' object is not iterable`)

const notIterator = (vm: Interpreter, result: PyObject): unknown =>
  raise(vm, 'TypeError', `iter() returned non-iterator of type '${typeName(result)}'`)

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

/** The items of an iterable, to its end. */
export interface Items {
  /** Slots: an item may be one that may not be there. */
  readonly items: PyObject[]
  readonly rest: readonly Cause[]
  /** Does REST say no more than that their order is not known? */
  readonly isComplete?: boolean
}

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

function drain(vm: Interpreter, next: () => Step, order: Order): Items {
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

/** What is done with items, and with word that there may be more of which nothing is known. */
export interface Taking {
  readonly item: (slot: PyObject) => void
  readonly rest: (causes: readonly Cause[]) => void
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
      const { items, rest } = one.kind === 'list' || one.kind === 'tuple' ? iterate(vm, one, order) : NO_ITEMS
      for (const item of items) take.item(item)
      if (rest.length > 0) take.rest(rest)
      if (one.kind === 'list' || one.kind === 'tuple') return null
      const next = pull(vm, one, 'indifferent')
      for (let step = next(); step.kind !== 'end'; step = next()) {
        if (step.kind === 'item') {
          if (step.slot.kind !== 'absent') take.item(step.slot)
          continue
        }
        if (order === 'needed' || step.orderOnly === undefined) take.rest(step.item.causes)
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
  if (object.kind === 'unknown') mayNotIterate(vm, object)
  if (object.kind === 'instance' || object.kind === 'class') {
    const iter = lookupSpecial(vm, object, '__iter__')
    if (iter?.kind === 'none') throw notIterable(vm, object)
    if (iter !== null) return callObject(vm, iter, [])
  }
  // What is no iterable is told at once, not where the first item is asked for.
  if (NOT_ITERABLE.has(object.kind)) throw notIterable(vm, object)
  const type = iteratorType(vm, object)
  if (object.kind === 'list')
    return iterator(vm, type, (index) => {
      const { contents } = object.cell
      return contents.rest.length > 0 ? restStep(vm, contents.rest) : sequenceStep(vm, contents, index)
    })
  return lazily(vm, type, () => pull(vm, object))
}

/**
 * An iterator whose steps come one after the other from a JavaScript function that cannot go back: where a fork takes it back, what comes is unknown.
 */
export function lazily(vm: Interpreter, type: string, start: () => () => Step): IteratorObject {
  let next: (() => Step) | null = null
  let given = 0
  return iterator(vm, type, (index) => {
    next ??= start()
    if (index !== given)
      return restStep(vm, [{ kind: 'construct', what: 'an iterator that is read on two paths', location: vm.location }])
    given += 1
    return next()
  })
}
