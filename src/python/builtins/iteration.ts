import type { Cause } from '../../model/value.ts'
import { hasEffects, unknownTimes } from '../evaluate/loops.ts'
import { mayRaise } from '../machine/fork.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import { uniteCauses } from '../machine/interpreter.ts'
import type { Call, NativeFunction } from '../native.ts'
import { native } from '../native.ts'
import { ABSENT, bool, float, int, list, NONE, originAbout, originFrom, tuple } from '../objects/make.ts'
import type { PyObject, Step, UnknownObject } from '../objects/object.ts'
import { causesOf, mayBeAbsent, unknown, unknownFrom } from '../objects/unknown.ts'
import { binary } from '../operations/arithmetic.ts'
import { lookupSpecial } from '../operations/attributes.ts'
import { callObject } from '../operations/call.ts'
import { compare, decideValue, truthOf } from '../operations/compare.ts'
import { inAnyOrder, lazilyForEach, pullForEach } from '../operations/in-any-order.ts'
import { toNumber } from '../operations/index-number.ts'
import { iterate, iteratorOf, lazily, nextStep, pull, restStep, takeEach } from '../operations/iterate.ts'
import { askLength } from '../operations/length-hint.ts'
import { lift, resolve } from '../operations/lift.ts'
import { callNext } from '../operations/next.ts'
import { isUnordered, unorderedItem } from '../operations/order.ts'
import { callPerhaps, keysOf, sorted, UNSORTED } from '../operations/sort.ts'
import { payloadOf, typeName } from '../operations/types.ts'
import { raise, raiseUnknown } from '../types/exceptions.ts'

const ANY = { accepts: 'any' } as const

/** `any` and `all`: the first item whose truth is as wanted decides; those behind it are not looked at. */
function quantifier(name: 'any' | 'all'): NativeFunction {
  const wanted = name === 'any'
  return native(
    name,
    'iterable, /',
    (call) => {
      const { vm } = call
      return lift(vm, call.arg('iterable'), (iterable) => {
        const next = pull(vm, iterable, 'indifferent')
        const step = (): PyObject => {
          const one = next()
          if (one.kind === 'end' || (one.kind === 'rest' && one.orderOnly))
            return bool(!wanted, originAbout(vm, iterable))
          if (one.kind === 'rest')
            return unknownFrom(vm, [one.item], { types: ['bool'], origin: originAbout(vm, iterable, one.item) })
          if (mayBeAbsent(one.slot)) return decideMaybe(one.slot)
          const found = (): PyObject => bool(wanted, originAbout(vm, iterable, one.slot))
          if (typeof truthOf(vm, one.slot) === 'boolean') return truthOf(vm, one.slot) === wanted ? found() : step()
          return wanted ? decideValue(vm, one.slot, found, step) : decideValue(vm, one.slot, step, found)
        }
        const decideMaybe = (slot: PyObject): PyObject => {
          const rest = step()
          const known = rest.kind === 'bool' && rest.value === wanted
          return known ? rest : unknownFrom(vm, [slot, rest], { types: ['bool'], origin: originAbout(vm, slot, rest) })
        }
        return step()
      })
    },
    ANY,
  )
}

function sumOf(call: Call): PyObject {
  const { vm } = call
  const start = call.optional('start') ?? int(0)
  if (payloadOf(start).kind === 'str')
    throw raise(vm, 'TypeError', "sum() can't sum strings [use ''.join(seq) instead]")
  return lift(vm, call.arg('iterable'), (iterable) => inAnyOrder(vm, iterable, () => total(call, iterable, start)))
}

/** Each item is added as soon as it is there. */
function total({ vm }: Call, iterable: PyObject, start: PyObject): PyObject {
  const items: PyObject[] = []
  const causes: Cause[] = []
  let sum = start
  const each = {
    item: (slot: PyObject) => {
      items.push(slot)
      if (mayBeAbsent(slot)) causes.push(...causesOf(slot))
      if (causes.length === 0) sum = binary(vm, '+', sum, slot)
    },
    rest: (more: readonly Cause[]) => void causes.push(...more),
  }
  takeEach(vm, iterable, each, 'indifferent')
  if (causes.length > 0) {
    mayRaise(vm, () => raise(vm, 'TypeError', unknownFrom(vm, items, { causes, types: ['str'] })))
    return unknownFrom(vm, items, { causes })
  }
  // From Python 3.12 on a sum of floats makes up for what its steps lose (https://docs.python.org/3/library/functions.html#sum).
  const exact = vm.input.pythonVersion.minor >= 12 ? sumOfNumbers([start, ...items]) : null
  if (exact !== null && !isUnordered(iterable)) return float(exact, originFrom(vm, start, ...items))
  // Only of whole numbers is the sum the same in any order.
  const isExact = [start, ...items].every(({ kind }) => kind === 'int' || kind === 'bool')
  return isUnordered(iterable) && !isExact ? unknownFrom(vm, [unorderedItem(vm, iterable)]) : sum
}

/** The sum of ints and floats, as Neumaier's algorithm has it; null where there is something else, or no float at all. */
function sumOfNumbers(items: readonly PyObject[]): number | null {
  if (!items.some(({ kind }) => kind === 'float')) return null
  let sum = 0
  let lost = 0
  let whole = 0n
  let isWhole = true
  for (const item of items) {
    if (item.kind !== 'int' && item.kind !== 'bool' && item.kind !== 'float') return null
    if (item.kind !== 'float' && isWhole) whole += BigInt(item.value)
    else if (item.kind !== 'float') sum += Number(item.value)
    else {
      if (isWhole) sum = Number(whole)
      isWhole = false
      const next = sum + item.value
      lost += Math.abs(sum) >= Math.abs(item.value) ? sum - next + item.value : item.value - next + sum
      sum = next
    }
  }
  return lost !== 0 && Number.isFinite(lost) ? sum + lost : sum
}

/** The one among ITEMS whose key is before (or after) all others; null where that is not known. Each key is compared as soon as it is there. */
function extremeOf(vm: Interpreter, operator: '<' | '>', { items, isOrdered, keyFor }: Candidates): PyObject | null {
  let best: { readonly key: PyObject; readonly item: PyObject } | null = null
  const keys: PyObject[] = []
  let isKnown = true
  for (const item of items) {
    const key = keyFor(item)
    keys.push(key)
    const truth: boolean | UnknownObject =
      best === null || (isKnown && truthOf(vm, compare(vm, operator, key, best.key)))
    if (typeof truth !== 'boolean') isKnown = false
    else if (truth) best = { key, item }
  }
  const found = best
  if (found === null || !isKnown) return null
  // Of equals the first that comes is it.
  const isBeyond = (key: PyObject): boolean =>
    key === found.key || truthOf(vm, compare(vm, operator, found.key, key)) === true
  return isOrdered || keys.every(isBeyond) ? found.item : null
}

interface Candidates {
  readonly items: readonly PyObject[]
  /** Do they stand in the order in which they come? */
  readonly isOrdered: boolean
  readonly keyFor: (item: PyObject) => PyObject
}

function extremeIn(call: Call, name: 'min' | 'max', iterable: PyObject): PyObject {
  const { vm } = call
  const { items, rest } = iterate(vm, iterable, 'indifferent')
  const { key } = keysOf(call)
  if (rest.length > 0 || items.some(mayBeAbsent)) {
    mayRaise(vm, () => raiseUnknown(vm, unknownFrom(vm, items, { causes: rest })))
    if (key !== null) callPerhaps(vm, key, items)
    return unknownFrom(vm, items, { causes: rest })
  }
  const fallback = call.optional('default')
  if (items.length === 0 && fallback === null) throw raise(vm, 'ValueError', `${name}() arg is an empty sequence`)
  if (items.length === 0 && fallback !== null) return fallback
  const isOrdered = !isUnordered(iterable)
  const keyFor = (item: PyObject): PyObject => (key === null ? item : callObject(vm, key, [item]))
  const find = (): PyObject | null => extremeOf(vm, name === 'min' ? '<' : '>', { items, isOrdered, keyFor })
  const isTraced = !isOrdered && key !== null && hasEffects(vm, find)
  if (isTraced) callPerhaps(vm, key, items)
  return (isTraced ? null : find()) ?? unknownFrom(vm, [iterable, ...items, ...(key === null ? [] : [key])])
}

/** `min` and `max`: of several arguments or of one iterable. */
function extreme(name: 'min' | 'max'): NativeFunction {
  return native(
    name,
    '*args, key=, default=',
    (call) => {
      const { vm } = call
      const [first] = call.rest
      if (first === undefined) throw raise(vm, 'TypeError', `${name} expected at least 1 argument, got 0`)
      const fallback = call.optional('default')
      if (call.rest.length > 1 && fallback !== null)
        throw raise(vm, 'TypeError', `Cannot specify a default for ${name}() with multiple positional arguments`)
      return lift(vm, call.rest.length > 1 ? tuple(call.rest) : first, (iterable) =>
        inAnyOrder(vm, iterable, () => extremeIn(call, name, iterable)),
      )
    },
    ANY,
  )
}

function sortedOf(call: Call): PyObject {
  const { vm } = call
  return lift(vm, call.arg('iterable'), (iterable) =>
    inAnyOrder(vm, iterable, () => {
      askLength(vm, iterable)
      const { items, rest } = iterate(vm, iterable, 'indifferent')
      const isOpen = rest.length > 0 || items.some(mayBeAbsent)
      const order = sorted(vm, items, { isOpen, isOrdered: !isUnordered(iterable) }, keysOf(call))
      const origin = originFrom(vm, iterable)
      if (order !== null) return list(vm, order, origin)
      // The items are known, their order is not.
      const causes = uniteCauses(rest, ...items.map((item) => causesOf(item)), [UNSORTED(call)])
      return list(vm, items, origin, causes)
    }),
  )
}

/** What several iterables give at once: an item each, or word that at least one may give more, of which nothing is known. */
type Row =
  | { readonly kind: 'items'; readonly slots: readonly PyObject[] }
  | { readonly kind: 'end' }
  | { readonly kind: 'rest'; readonly causes: readonly Cause[] }

function together({ vm }: Call, sources: readonly PyObject[], isStrict: boolean): () => Row {
  const nexts = sources.map((source) => pull(vm, resolve(vm, source)))
  return () => {
    const slots: PyObject[] = []
    for (const [index, next] of nexts.entries()) {
      const step = next()
      if (step.kind === 'end' && isStrict && index > 0)
        throw raise(
          vm,
          'ValueError',
          `zip() argument ${index + 1} is shorter than argument${index > 1 ? 's 1-' : ' '}${index}`,
        )
      if (step.kind === 'end') return isStrict ? othersEnd(vm, nexts) : step
      if (step.kind === 'rest' || mayBeAbsent(step.slot)) {
        const causes = step.kind === 'rest' ? step.item.causes : causesOf(step.slot)
        perhapsGoOn(vm, nexts.toSpliced(index, 1), causes)
        return { kind: 'rest', causes }
      }
      slots.push(step.slot)
    }
    return nexts.length === 0 ? { kind: 'end' } : { kind: 'items', slots }
  }
}

/** Where the first iterable has ended, the others must have ended, too. @throws Raise ValueError */
function othersEnd(vm: Interpreter, nexts: readonly (() => Step)[]): Row {
  for (const [index, next] of nexts.entries()) {
    const step = index === 0 ? END : next()
    if (step.kind === 'rest') return { kind: 'rest', causes: step.item.causes }
    if (step.kind === 'item')
      throw raise(
        vm,
        'ValueError',
        `zip() argument ${index + 1} is longer than argument${index > 1 ? 's 1-' : ' '}${index}`,
      )
  }
  return END
}

const END = { kind: 'end' } as const

/** Iterables beside one of which it is not known what it gives: how much is taken of them is not known either. */
function perhapsGoOn(vm: Interpreter, nexts: readonly (() => Step)[], causes: readonly Cause[]): void {
  const [cause] = causes
  if (cause === undefined) return
  unknownTimes(vm, cause, () => {
    for (const next of nexts) while (next().kind === 'item');
  })
}

/** The steps of the tuples that MAKE gives of rows. */
function rowsOf({ vm }: Call, next: () => Row, make: (slots: readonly PyObject[]) => PyObject): () => Step {
  return () => {
    const row = next()
    if (row.kind === 'rest') return restStep(vm, row.causes)
    return row.kind === 'end' ? row : { kind: 'item', slot: make(row.slots) }
  }
}

function lazyOver(call: Call, type: string, sources: readonly PyObject[], start: () => () => Step): PyObject {
  for (const source of sources) checkIterable(call, resolve(call.vm, source))
  return lazily(call.vm, type, start)
}

function checkIterable({ vm }: Call, source: PyObject): void {
  if (['none', 'int', 'bool', 'float', 'function'].includes(source.kind))
    throw raise(vm, 'TypeError', `'${typeName(source)}' object is not iterable`)
}

function enumerated(call: Call): PyObject {
  const start = call.optional('start')
  const first = start === null ? 0n : toNumber(call.vm, start)
  if (typeof first !== 'bigint') return unknownFrom(call.vm, [first, call.arg('iterable')], { truth: true })
  let index = first
  return lazyOver(call, 'enumerate', [call.arg('iterable')], () =>
    rowsOf(call, together(call, [call.arg('iterable')], false), ([slot = NONE]) => {
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
  return steps(pullForEach(vm, source, exhaust))
}

/** What a function gives for items of which it is not known how many come. */
function perhapsEach({ vm }: Call, item: UnknownObject, run: (item: UnknownObject) => void): Step {
  unknownTimes(vm, item.causes[0], () => run(item))
  return restStep(vm, item.causes)
}

/** An iterator over those. @throws Raise TypeError */
function overEach(call: Call, type: string, source: PyObject, makeSlot: (item: PyObject) => PyObject): PyObject {
  return lift(call.vm, source, (one) => {
    checkIterable(call, one)
    return lazilyForEach(call.vm, type, one, () => eachOf(call, one, makeSlot))
  })
}

function mapped(call: Call): PyObject {
  const { vm } = call
  const run = (slots: readonly PyObject[]): PyObject => callObject(vm, call.arg('function'), slots)
  const [source, second] = call.rest
  if (source !== undefined && second === undefined) return overEach(call, 'map', source, (item) => run([item]))
  return lazyOver(call, 'map', call.rest, () => {
    const next = together(call, call.rest, false)
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

function reversedOf(call: Call): PyObject {
  const { vm } = call
  const given = resolve(vm, call.arg('sequence'))
  const method = given.kind === 'instance' ? lookupSpecial(vm, given, '__reversed__') : null
  if (method !== null) return callObject(vm, method, [])
  if (['set', 'frozenset', 'iterator', 'none', 'int', 'bool', 'float', 'function'].includes(given.kind))
    throw raise(vm, 'TypeError', `'${typeName(given)}' object is not reversible`)
  const { items, rest } = iterate(vm, given)
  const backwards = items.toReversed()
  return lazily(vm, 'reversed', () => {
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

/** The builtin functions over iterables. */
export const ITERATION: readonly NativeFunction[] = [
  quantifier('any'),
  quantifier('all'),
  native('sum', 'iterable, /, start=', sumOf, ANY),
  extreme('min'),
  extreme('max'),
  native('sorted', 'iterable, /, *, key=, reverse=', sortedOf, ANY),
  native('enumerate', 'iterable, start=', enumerated, ANY),
  native(
    'zip',
    '*iterables, strict=',
    (call) => {
      const strict = call.optional('strict')
      return lazyOver(call, 'zip', call.rest, () =>
        rowsOf(call, together(call, call.rest, strict !== null && truthOf(call.vm, strict) === true), (slots) =>
          tuple(slots),
        ),
      )
    },
    ANY,
  ),
  native('map', 'function, /, *iterables', mapped, ANY),
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
