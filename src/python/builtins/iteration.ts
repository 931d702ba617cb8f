import { mayRaise } from '../machine/fork.ts'
import { uniteCauses } from '../machine/interpreter.ts'
import type { Call, NativeFunction } from '../native.ts'
import { native } from '../native.ts'
import { ABSENT, bool, int, list, NONE, originAbout, originFrom, tuple } from '../objects/make.ts'
import type { PyObject, Step } from '../objects/object.ts'
import { causesOf, mayBeAbsent, unknownFrom } from '../objects/unknown.ts'
import { binary } from '../operations/arithmetic.ts'
import { lookupSpecial } from '../operations/attributes.ts'
import { callObject } from '../operations/call.ts'
import { compare, decideValue, truthOf } from '../operations/compare.ts'
import {
  inAnyOrder,
  isUnordered,
  iterate,
  iteratorOf,
  lazily,
  nextStep,
  pull,
  restStep,
  unorderedItem,
} from '../operations/iterate.ts'
import { lift, resolve } from '../operations/lift.ts'
import { callNext } from '../operations/next.ts'
import { keysOf, sorted, UNSORTED } from '../operations/sort.ts'
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

function total({ vm }: Call, iterable: PyObject, start: PyObject): PyObject {
  const { items, rest } = iterate(vm, iterable, 'indifferent')
  if (rest.length > 0 || items.some(mayBeAbsent)) {
    mayRaise(vm, () => raise(vm, 'TypeError', unknownFrom(vm, items, { causes: rest, types: ['str'] })))
    return unknownFrom(vm, items, { causes: rest })
  }
  const sum = items.reduce((left, item) => binary(vm, '+', left, item), start)
  // Only of whole numbers is the sum the same in any order.
  const isExact = [start, ...items].every(({ kind }) => kind === 'int' || kind === 'bool')
  return isUnordered(iterable) && !isExact ? unknownFrom(vm, [unorderedItem(vm, iterable)]) : sum
}

/** The index of the one among KEYS that is before (or after) all others; null where that is not known. */
function extremeOf(vm: Call['vm'], operator: '<' | '>', keys: readonly PyObject[], isOrdered: boolean): number | null {
  const [first, ...others] = keys
  if (first === undefined) return null
  let best = { key: first, index: 0 }
  for (const [at, key] of others.entries()) {
    const truth = truthOf(vm, compare(vm, operator, key, best.key))
    if (typeof truth !== 'boolean') return null
    if (truth) best = { key, index: at + 1 }
  }
  // Of equals the first that comes is it.
  const isBeyond = (key: PyObject, index: number): boolean =>
    index === best.index || truthOf(vm, compare(vm, operator, best.key, key)) === true
  return isOrdered || keys.every(isBeyond) ? best.index : null
}

function extremeIn(call: Call, name: 'min' | 'max', iterable: PyObject): PyObject {
  const { vm } = call
  const { items, rest } = iterate(vm, iterable, 'indifferent')
  if (rest.length > 0 || items.some(mayBeAbsent)) {
    mayRaise(vm, () => raiseUnknown(vm, unknownFrom(vm, items, { causes: rest })))
    return unknownFrom(vm, items, { causes: rest })
  }
  const fallback = call.optional('default')
  if (items.length === 0 && fallback === null) throw raise(vm, 'ValueError', `${name}() arg is an empty sequence`)
  if (items.length === 0 && fallback !== null) return fallback
  const key = call.optional('key')
  const keys = key === null || key.kind === 'none' ? items : items.map((item) => callObject(vm, key, [item]))
  const index = extremeOf(vm, name === 'min' ? '<' : '>', keys, !isUnordered(iterable))
  return (index === null ? undefined : items[index]) ?? unknownFrom(vm, [iterable, ...items, ...keys])
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

/** The step that a lazy function makes of the next ones of its iterables. */
function together(
  call: Call,
  sources: readonly PyObject[],
  isStrict: boolean,
  make: (slots: readonly PyObject[]) => Step,
): () => Step {
  const { vm } = call
  const nexts = sources.map((source) => pull(vm, resolve(vm, source)))
  return () => {
    const slots: PyObject[] = []
    for (const [index, next] of nexts.entries()) {
      const step = next()
      if (step.kind === 'end') {
        if (isStrict && index > 0)
          throw raise(
            vm,
            'ValueError',
            `zip() argument ${index + 1} is shorter than argument${index > 1 ? 's 1-' : ' '}${index}`,
          )
        return step
      }
      if (step.kind === 'rest' || mayBeAbsent(step.slot))
        return restStep(vm, step.kind === 'rest' ? step.item.causes : causesOf(step.slot))
      slots.push(step.slot)
    }
    return nexts.length === 0 ? { kind: 'end' } : make(slots)
  }
}

function lazyOver(call: Call, type: string, sources: readonly PyObject[], start: () => () => Step): PyObject {
  for (const source of sources) {
    const now = resolve(call.vm, source)
    if (['none', 'int', 'bool', 'float', 'function'].includes(now.kind))
      throw raise(call.vm, 'TypeError', `'${typeName(now)}' object is not iterable`)
  }
  return lazily(call.vm, type, start)
}

function enumerated(call: Call): PyObject {
  const start = call.optional('start')
  const first = start === null ? null : payloadOf(start)
  if (start !== null && first !== null && first.kind !== 'int' && first.kind !== 'bool') {
    if (first.kind === 'unknown' || first.kind === 'instance')
      return unknownFrom(call.vm, [start, call.arg('iterable')], { truth: true })
    throw raise(call.vm, 'TypeError', `'${typeName(start)}' object cannot be interpreted as an integer`)
  }
  let index = first?.kind === 'int' || first?.kind === 'bool' ? BigInt(first.value) : 0n
  return lazyOver(call, 'enumerate', [call.arg('iterable')], () =>
    together(call, [call.arg('iterable')], false, ([slot = NONE]) => {
      index += 1n
      return { kind: 'item', slot: tuple([int(index - 1n), slot]) }
    }),
  )
}

function filtered(call: Call): PyObject {
  const { vm } = call
  const predicate = call.arg('function')
  return lazyOver(call, 'filter', [call.arg('iterable')], () => {
    const next = pull(vm, resolve(vm, call.arg('iterable')))
    return () => {
      for (let step = next(); ; step = next()) {
        if (step.kind !== 'item') return step
        const { slot } = step
        if (mayBeAbsent(slot)) return restStep(vm, causesOf(slot))
        const test = predicate.kind === 'none' ? slot : callObject(vm, predicate, [slot])
        const truth = truthOf(vm, test)
        if (truth === true) return step
        if (truth === false) continue
        return {
          kind: 'item',
          slot: decideValue(
            vm,
            test,
            () => slot,
            () => ABSENT,
          ),
        }
      }
    }
  })
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
        together(call, call.rest, strict !== null && truthOf(call.vm, strict) === true, (slots) => ({
          kind: 'item',
          slot: tuple(slots),
        })),
      )
    },
    ANY,
  ),
  native(
    'map',
    'function, /, *iterables',
    (call) =>
      lazyOver(call, 'map', call.rest, () =>
        together(call, call.rest, false, (slots) => ({
          kind: 'item',
          slot: callObject(call.vm, call.arg('function'), slots),
        })),
      ),
    ANY,
  ),
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
