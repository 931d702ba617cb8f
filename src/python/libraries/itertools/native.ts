import { ANY } from '../../accepts-any.ts'
import { spend } from '../../machine/budget.ts'
import type { Call, NativeFunction, NativeModule } from '../../native.ts'
import { native } from '../../native.ts'
import { int, tuple } from '../../objects/make.ts'
import type { PyObject, Step } from '../../objects/object.ts'
import { mayBeAbsent, unknownFrom } from '../../objects/unknown.ts'
import { binary } from '../../operations/arithmetic.ts'
import { callObject } from '../../operations/call.ts'
import { iterate, lazily } from '../../operations/iterate.ts'
import { resolve } from '../../operations/lift.ts'
import { pull } from '../../operations/pull.ts'
import { restStep } from '../../operations/steps.ts'
import { asObject, createClass } from '../../types/native-class.ts'

const END: Step = { kind: 'end' }

/** An iterator over what a JavaScript generator gives. */
function from(call: Call, type: string, start: () => Generator<Step, void>): PyObject {
  return lazily(call.vm, type, () => {
    const steps = start()
    return () => {
      const next = steps.next()
      return next.done === true ? END : next.value
    }
  })
}

function* over(call: Call, object: PyObject): Generator<Step, void> {
  const next = pull(call.vm, resolve(call.vm, object))
  for (let step = next(); step.kind !== 'end'; step = next()) {
    yield step
    if (step.kind === 'rest') return
  }
}

function* chained(call: Call, sources: readonly PyObject[]): Generator<Step, void> {
  for (const source of sources) yield* over(call, source)
}

/** The items of all the arguments, and what MAKE gives of them; unknown where one of them is. */
function ofKnown(
  type: string,
  parameters: string,
  make: (items: readonly PyObject[], call: Call) => readonly PyObject[] | null,
): NativeFunction {
  return native(
    type,
    parameters,
    (call) => {
      const { items, rest } = iterate(call.vm, call.arg('iterable'))
      const made = rest.length > 0 || items.some(mayBeAbsent) ? null : make(items, call)
      if (made === null) return unknownFrom(call.vm, [call.arg('iterable')], { causes: rest })
      return from(call, type, function* () {
        for (const slot of made) yield { kind: 'item', slot }
      })
    },
    ANY,
  )
}

const MOST = 20_000
/** Of the items that are tried for each combination. */
const MOST_TRIED = 10

function combine(items: readonly PyObject[], size: number): readonly PyObject[] | null {
  let chosen: number[][] = [[]]
  for (let round = 0; round < size; round += 1) {
    if (chosen.length * items.length > MOST * MOST_TRIED) return null
    chosen = chosen.flatMap((one) =>
      items.flatMap((_, index) => (index > (one.at(-1) ?? -1) ? [one.concat(index)] : [])),
    )
    if (chosen.length > MOST) return null
  }
  return chosen.map((one) => tuple(one.flatMap((index) => items[index] ?? [])))
}

function sizeOf(call: Call, name: string, fallback: number): number {
  const value = call.optional(name)
  return value?.kind === 'int' && value.value < 10n ? Number(value.value) : fallback
}

function product(call: Call): PyObject {
  const sources = call.rest.map((source) => iterate(call.vm, source))
  const repeat = sizeOf(call, 'repeat', 1)
  const causes = sources.flatMap(({ rest }) => rest)
  let rows: PyObject[][] = [[]]
  for (const { items } of Array.from({ length: repeat }, () => sources).flat()) {
    if (rows.length * items.length > MOST) return unknownFrom(call.vm, call.rest)
    spend(call.vm.budget, call.vm.location, rows.length * items.length)
    rows = rows.flatMap((row) => items.map((item) => row.concat([item])))
  }
  if (causes.length > 0 || sources.some(({ items }) => items.some(mayBeAbsent)))
    return unknownFrom(call.vm, call.rest, { causes })
  return from(call, 'product', function* () {
    for (const row of rows) yield { kind: 'item', slot: tuple(row) }
  })
}

function sliced(call: Call): PyObject {
  const [first, second, third] = call.rest.map((one) => (one.kind === 'int' ? Number(one.value) : null))
  const [start, stop] =
    call.rest.length > 1 ? [first ?? 0, second ?? Number.POSITIVE_INFINITY] : [0, first ?? Number.POSITIVE_INFINITY]
  return from(call, 'islice', function* () {
    let index = 0
    if (stop === 0) return
    for (const step of over(call, call.arg('iterable'))) {
      if (step.kind !== 'item' || mayBeAbsent(step.slot))
        yield restStep(call.vm, step.kind === 'rest' ? step.item.causes : [])
      else if (index >= start && (index - start) % (third ?? 1) === 0) yield step
      index += 1
      if (index >= stop) return
    }
  })
}

function counted(call: Call): PyObject {
  return from(call, 'count', function* () {
    const step = call.optional('step') ?? int(1)
    for (let value: PyObject = call.optional('start') ?? int(0); ; value = binary(call.vm, '+', value, step))
      yield { kind: 'item', slot: value }
  })
}

const CHAIN = createClass({
  name: 'chain',
  module: 'itertools',
  construct: native('chain', 'cls, /, *iterables', (call) => from(call, 'chain', () => chained(call, call.rest)), ANY),
  classMethods: [
    native(
      'from_iterable',
      'cls, iterable, /',
      (call) =>
        from(call, 'chain', function* () {
          for (const step of over(call, call.arg('iterable'))) {
            if (step.kind === 'item' && !mayBeAbsent(step.slot)) yield* over(call, step.slot)
            else yield step.kind === 'item' ? restStep(call.vm, []) : step
          }
        }),
      ANY,
    ),
  ],
})

/** What the program's generator functions give, they give as iterators of their own names, which have no `send`. */
const ITERATOR = native(
  '_iterator',
  'func',
  (call) => {
    const func = call.arg('func')
    const name = func.kind === 'function' ? func.name : 'iterator'
    const made = native(
      name,
      '*args, **kwargs',
      (inner) => {
        const result = callObject(inner.vm, func, inner.rest, inner.keywords)
        return result.kind === 'iterator' ? { ...result, type: name } : result
      },
      ANY,
    )
    return asObject({ ...made, holds: [func] })
  },
  ANY,
)

/** `itertools` */
export const nativeItertools: NativeModule = {
  name: '_itertools',
  attributes: {
    chain: CHAIN,
    product: native('product', '*iterables, repeat=', product, ANY),
    combinations: ofKnown('combinations', 'iterable, r', (items, call) => combine(items, sizeOf(call, 'r', 0))),
    _iterator: ITERATOR,
    islice: native('islice', 'iterable, /, *args', sliced, ANY),
    count: native('count', 'start=, step=', counted, ANY),
    repeat: native(
      'repeat',
      'object, times=',
      (call) =>
        from(call, 'repeat', function* () {
          const times = call.optional('times')
          for (let index = 0n; times?.kind !== 'int' || index < times.value; index += 1n)
            yield { kind: 'item', slot: call.arg('object') }
        }),
      ANY,
    ),
  },
}

/** Its names, for the program that is the rest. */
export const ITERTOOLS_NAMES: readonly string[] = Object.keys(nativeItertools.attributes)
