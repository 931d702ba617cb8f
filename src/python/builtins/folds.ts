import type { Cause } from '../../model/value.ts'
import { ANY } from '../accepts-any.ts'
import { mayRaise } from '../machine/fork.ts'
import { uniteCauses } from '../machine/interpreter.ts'
import { type Call, type NativeFunction, native } from '../native.ts'
import { bool, float, int, list, originAbout, originFrom } from '../objects/make.ts'
import type { PyObject } from '../objects/object.ts'
import { causesOf, mayBeAbsent, unknownFrom } from '../objects/unknown.ts'
import { binary } from '../operations/arithmetic.ts'
import { inAnyOrder } from '../operations/in-any-order.ts'
import { iterate, takeEach } from '../operations/iterate.ts'
import { askLength } from '../operations/length-hint.ts'
import { lift } from '../operations/lift.ts'
import { isUnordered, unorderedItem } from '../operations/order.ts'
import { pull } from '../operations/pull.ts'
import { keysOf, sorted, UNSORTED } from '../operations/sort.ts'
import { decideValue, truthOf } from '../operations/truth.ts'
import { payloadOf } from '../operations/types.ts'
import { raise } from '../types/exceptions.ts'
import { EXTREMES } from './extremes.ts'

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

/** The builtin functions that make one thing of all items. */
export const FOLDS: readonly NativeFunction[] = [
  quantifier('any'),
  quantifier('all'),
  native('sum', 'iterable, /, start=', sumOf, ANY),
  ...EXTREMES,
  native('sorted', 'iterable, /, *, key=, reverse=', sortedOf, ANY),
]
