import { ANY } from '../accepts-any.ts'
import { unknownTimes } from '../evaluate/loops.ts'
import { mayRaise } from '../machine/fork.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import { type Call, type NativeFunction, native } from '../native.ts'
import { ABSENT, int, NONE, tuple } from '../objects/make.ts'
import type { PyObject, Step, UnknownObject } from '../objects/object.ts'
import { causesOf, mayBeAbsent, unknown, unknownFrom } from '../objects/unknown.ts'
import { callObject } from '../operations/call.ts'
import { lookupSpecial } from '../operations/class-attributes.ts'
import { compare } from '../operations/compare.ts'
import { lazilyForEach, pullForEach } from '../operations/in-any-order.ts'
import { toNumber } from '../operations/index-number.ts'
import { iterate, iteratorOf, lazily, opened } from '../operations/iterate.ts'
import { reverseIteratorType } from '../operations/iterator-types.ts'
import { lift } from '../operations/lift.ts'
import { callNext } from '../operations/next.ts'
import { nextStep } from '../operations/pull.ts'
import { restStep } from '../operations/steps.ts'
import { decideValue, truthOf } from '../operations/truth.ts'
import { typeName } from '../operations/types.ts'
import { raise } from '../types/exceptions.ts'
import { rowsOf, together } from './rows.ts'

function lazyOver(
  call: Call,
  type: string,
  sources: readonly PyObject[],
  start: (sources: readonly PyObject[]) => () => Step,
): PyObject {
  const open = sources.map((source) => opened(call.vm, source))
  return lazily(call.vm, type, () => start(open))
}

function enumerated(call: Call): PyObject {
  const start = call.optional('start')
  const first = start === null ? 0n : toNumber(call.vm, start)
  if (typeof first !== 'bigint') return unknownFrom(call.vm, [first, call.arg('iterable')], { truth: true })
  let index = first
  return lazyOver(call, 'enumerate', [call.arg('iterable')], (sources) =>
    rowsOf(call, together(call, sources, false), ([slot = NONE]) => {
      index += 1n
      return tuple([int(index - 1n), slot])
    }),
  )
}

/** The steps of what a function gives, `makeSlot`, for each item of SOURCE. */
function eachOf(call: Call, source: PyObject, makeSlot: (item: PyObject) => PyObject): () => Step {
  const { vm } = call
  const made = (slot: PyObject): PyObject =>
    mayBeAbsent(slot) ? lift(vm, slot, (one) => (one.kind === 'absent' ? ABSENT : makeSlot(one))) : makeSlot(slot)
  const steps = (next: () => Step) => (): Step => {
    for (let step = next(); ; step = next()) {
      if (step.kind === 'end' || (step.kind === 'rest' && step.orderOnly)) return step
      if (step.kind === 'rest') return perhapsEach(call, step.item, makeSlot)
      const slot = made(step.slot)
      if (slot.kind !== 'absent') return { kind: 'item', slot }
    }
  }
  const exhaust = (next: () => Step): void => {
    const step = steps(next)
    while (step().kind === 'item');
  }
  return steps(pullForEach(vm, source, exhaust, { maySkip: true }))
}

/** What a function gives for items of which it is not known how many come. */
function perhapsEach({ vm }: Call, item: UnknownObject, run: (item: UnknownObject) => void): Step {
  unknownTimes(vm, item.causes[0], () => run(item))
  return restStep(vm, item.causes)
}

/** An iterator over those. @throws Raise TypeError */
function overEach(call: Call, type: string, source: PyObject, makeSlot: (item: PyObject) => PyObject): PyObject {
  return lift(call.vm, source, (one) => {
    const open = opened(call.vm, one)
    return lazilyForEach(call.vm, type, open, () => eachOf(call, open, makeSlot))
  })
}

function isStrict(call: Call): boolean {
  const strict = call.optional('strict')
  return strict !== null && truthOf(call.vm, strict) === true
}

function mapped(call: Call): PyObject {
  const { vm } = call
  const run = (slots: readonly PyObject[]): PyObject => callObject(vm, call.arg('function'), slots)
  const [source, second] = call.rest
  if (source !== undefined && second === undefined) return overEach(call, 'map', source, (item) => run([item]))
  return lazyOver(call, 'map', call.rest, (sources) => {
    const next = together(call, sources, isStrict(call))
    return () => {
      const step = next()
      if (step.kind === 'end') return step
      if (step.kind === 'items') return { kind: 'item', slot: run(step.slots) }
      return perhapsEach(call, unknown(vm, { causes: step.causes }), (item) => run(call.rest.map(() => item)))
    }
  })
}

function filtered(call: Call): PyObject {
  const { vm } = call
  const predicate = call.arg('function')
  const kept = (item: PyObject): PyObject => {
    const test = predicate.kind === 'none' ? item : callObject(vm, predicate, [item])
    return decideValue(
      vm,
      test,
      () => item,
      () => ABSENT,
    )
  }
  return overEach(call, 'filter', call.arg('iterable'), kept)
}

const REVERSIBLE: ReadonlySet<string> = new Set('str bytes list tuple dict range'.split(' '))
const NOT_REVERSIBLE: ReadonlySet<string> = new Set('set frozenset iterator none int bool float function'.split(' '))

function reversedOf(call: Call): PyObject {
  return lift(call.vm, call.arg('sequence'), (given) => reversedOver(call.vm, given))
}

function reversedOver(vm: Interpreter, given: PyObject): PyObject {
  if (given.kind === 'unknown' && given.types?.every((type) => REVERSIBLE.has(type)) !== true)
    mayRaise(vm, () => raise(vm, 'TypeError', unknownFrom(vm, [given], { types: ['str'] })))
  const method = given.kind === 'instance' ? lookupSpecial(vm, given, '__reversed__') : null
  if (method !== null && method.kind !== 'none') return callObject(vm, method, [])
  if (method !== null || NOT_REVERSIBLE.has(given.kind))
    throw raise(vm, 'TypeError', `'${typeName(given)}' object is not reversible`)
  const { items, rest } = iterate(vm, given)
  const backwards = items.toReversed()
  return lazily(vm, reverseIteratorType(vm, given), () => {
    let index = -1
    return () => {
      index += 1
      const slot = backwards[index]
      if (slot === undefined)
        return rest.length > 0 && index === backwards.length ? restStep(vm, rest) : { kind: 'end' }
      return rest.length > 0 ? restStep(vm, rest) : { kind: 'item', slot }
    }
  })
}

function iterOf(call: Call): PyObject {
  const { vm } = call
  const sentinel = call.optional('sentinel')
  if (sentinel === null) return lift(vm, call.arg('object'), (one) => iteratorOf(vm, one))
  return lazily(vm, 'callable_iterator', () => () => {
    const step = nextStep(vm, call.arg('object'), [])
    if (step.kind !== 'item') return step
    const truth = truthOf(vm, compare(vm, '==', step.slot, sentinel))
    if (truth === true) return { kind: 'end' }
    return truth === false ? step : restStep(vm, causesOf(step.slot))
  })
}

/** The builtin functions that give iterators. */
export const LAZY: readonly NativeFunction[] = [
  native('enumerate', 'iterable, start=', enumerated, ANY),
  native(
    'zip',
    '*iterables, strict=',
    (call) => {
      return lazyOver(call, 'zip', call.rest, (sources) =>
        rowsOf(call, together(call, sources, isStrict(call)), (slots) => tuple(slots)),
      )
    },
    ANY,
  ),
  native('map', 'function, /, *iterables, strict@14=', mapped, ANY),
  native('filter', 'function, iterable, /', filtered, ANY),
  native('reversed', 'sequence, /', reversedOf, ANY),
  native('iter', 'object, sentinel=, /', iterOf, ANY),
  native(
    'next',
    'iterator, default=, /',
    (call) => callNext(call.vm, call.arg('iterator'), call.optional('default')),
    ANY,
  ),
]
