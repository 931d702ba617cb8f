import type { Cause } from '../../model/value.ts'
import { effectsOf } from '../evaluate/loops.ts'
import { Raise } from '../machine/escape.ts'
import { type Cell, write } from '../machine/heap.ts'
import { type Interpreter, uniteCauses } from '../machine/interpreter.ts'
import { list } from '../objects/make.ts'
import { type MappingContents, NO_ORIGIN, type PyObject, type Step } from '../objects/object.ts'
import { unknownFrom } from '../objects/unknown.ts'
import { raiseOf, raiseUnknown } from '../types/exceptions.ts'
import { iterate, lazily, type Taking, takeEach } from './iterate.ts'
import { isUnordered, orderOf, unorderedItem } from './order.ts'
import { pull } from './pull.ts'
import { counting, END, restStep } from './steps.ts'

/**
 * Runs what takes the items of ITERABLE in whatever order they come. Which of them raises first, and with which words, hangs on that order: of the
 * exception at most the class is told.
 */
export function inAnyOrder<T>(vm: Interpreter, iterable: PyObject, run: () => T): T {
  if (!isUnordered(iterable)) return run()
  try {
    return run()
  } catch (thrown) {
    if (!(thrown instanceof Raise) || thrown.exception.kind !== 'instance') throw thrown
    const cause: Cause = { kind: 'nondeterministic', what: orderOf(iterable), location: vm.location }
    const why = unknownFrom(vm, [], { causes: [cause], types: ['str'] })
    throw isOfOneKind(vm, iterable)
      ? raiseOf(vm, thrown.exception.cls, [why])
      : raiseUnknown(vm, unknownFrom(vm, [why]))
  }
}

/** Are all items of a set of one builtin type, so that whichever raises first raises the same? */
function isOfOneKind(vm: Interpreter, object: PyObject): boolean {
  const value = object.kind === 'instance' && object.payload !== null ? object.payload : object
  if (value.kind === 'iterator') return false
  const { items, rest } = iterate(vm, value, 'indifferent')
  const kinds = new Set(items.map(({ kind }) => kind))
  return (
    rest.length === 0 &&
    kinds.size === 1 &&
    ['str', 'int', 'float', 'bytes'].some((kind) => kinds.has(kind as PyObject['kind']))
  )
}

/**
 * Starts an iteration over SOURCE for code that does the same with each item, in whatever order they come: they come as they are listed where that
 * leaves no trace of their order, and else as items of which nothing is known.
 *
 * @param run does that code with all items of an iteration, of which nothing stays
 * @param own what belongs to this code alone, and may change
 * @param maySkip whether who asks for the items may stop before the last, and so before one with which that code raises
 */
export function pullForEach(
  vm: Interpreter,
  source: PyObject,
  run: (next: () => Step) => void,
  { own = null, maySkip }: { readonly own?: Cell<MappingContents> | null; readonly maySkip: boolean },
): () => Step {
  if (!isUnordered(source)) return pull(vm, source)
  // An iterator cannot be gone through twice.
  const inner = source.kind === 'instance' ? source.payload : source
  const container = inner?.kind === 'iterator' ? listOf(vm, inner) : source
  const { hasChanges, leaves } = effectsOf(vm, () => run(pull(vm, container, 'indifferent')), own)
  const isTraced = hasChanges || (maySkip && leaves !== 'never' && someLeave(vm, container, run))
  return pull(vm, container, isTraced ? 'needed' : 'indifferent')
}

/** Does RUN leave with some of the items of CONTAINER, and not with others? */
function someLeave(vm: Interpreter, container: PyObject, run: (next: () => Step) => void): boolean {
  const { items, rest } = iterate(vm, container, 'indifferent')
  const steps: Step[] = items.map((slot) => ({ kind: 'item', slot }))
  if (rest.length > 0) steps.push(restStep(vm, rest))
  const outcomes = new Set(
    steps.map((step) => effectsOf(vm, () => run(counting(vm, (index) => (index === 0 ? step : END)))).leaves),
  )
  return outcomes.size > 1 || outcomes.has('perhaps')
}

function listOf(vm: Interpreter, source: PyObject): PyObject {
  const { items, rest, isComplete } = iterate(vm, source)
  const made = list(vm, items, NO_ORIGIN, rest)
  made.cell.contents.isComplete = isComplete === true
  return made
}

/** An iterator of TYPE that gives something for each item of SOURCE, as START's steps tell. */
export function lazilyForEach(vm: Interpreter, type: string, source: PyObject, start: () => () => Step): PyObject {
  if (!isUnordered(source)) return lazily(vm, type, start)
  const made = lazily(vm, type, () => {
    const next = start()
    return () => inAnyOrder(vm, source, next)
  })
  return { ...made, isUnordered: true }
}

/** Gives TAKE, which fills INTO, what SOURCE gives, item by item; where those come in no known order, a dict's keys stand in none. @throws Raise TypeError */
export function fillEach(vm: Interpreter, into: PyObject, source: PyObject, take: Taking): void {
  inAnyOrder(vm, source, () => takeEach(vm, source, take, 'indifferent'))
  if (!isUnordered(source) || into.kind !== 'dict') return
  const contents = write(vm.heap, into.cell)
  contents.rest = uniteCauses(contents.rest, unorderedItem(vm, source).causes)
}
