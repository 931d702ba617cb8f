import type { Cause } from '../../model/value.ts'
import { ANY } from '../accepts-any.ts'
import { hasEffects } from '../evaluate/loops.ts'
import { mayRaise } from '../machine/fork.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import { type Call, type NativeFunction, native } from '../native.ts'
import { tuple } from '../objects/make.ts'
import type { PyObject, UnknownObject } from '../objects/object.ts'
import { causesOf, mayBeAbsent, unknownFrom } from '../objects/unknown.ts'
import { callObject } from '../operations/call.ts'
import { compare } from '../operations/compare.ts'
import { inAnyOrder } from '../operations/in-any-order.ts'
import { takeEach } from '../operations/iterate.ts'
import { lift } from '../operations/lift.ts'
import { isUnordered } from '../operations/order.ts'
import { callPerhaps, keysOf } from '../operations/sort.ts'
import { truthOf } from '../operations/truth.ts'
import { raise, raiseUnknown } from '../types/exceptions.ts'

/** What `min` and `max` have found so far. */
interface Search {
  readonly items: PyObject[]
  keys: PyObject[]
  best: { readonly key: PyObject; readonly item: PyObject } | null
  /** Is it known which of the items so far is the one? */
  isKnown: boolean
  /** Why more may have come, or less. */
  readonly causes: Cause[]
}

/** Takes ITEM, and compares its key with that of the best so far, as soon as it is there. */
function consider(vm: Interpreter, operator: '<' | '>', search: Search, item: PyObject, key: PyObject): void {
  search.keys.push(key)
  const { best, isKnown } = search
  const truth: boolean | UnknownObject = best === null || (isKnown && truthOf(vm, compare(vm, operator, key, best.key)))
  if (typeof truth !== 'boolean') search.isKnown = false
  else if (truth) search.best = { key, item }
}

/** The item whose key is before (or after) all others; null where that is not known. */
function foundBy(vm: Interpreter, operator: '<' | '>', isOrdered: boolean, search: Search): PyObject | null {
  const { best, keys } = search
  if (best === null || !search.isKnown) return null
  // Of equals the first that comes is it.
  const isBeyond = (key: PyObject): boolean =>
    key === best.key || truthOf(vm, compare(vm, operator, best.key, key)) === true
  return isOrdered || keys.every(isBeyond) ? best.item : null
}

/** Null where there is no item, and nothing that stands for it. */
function extremeIn(call: Call, name: 'min' | 'max', iterable: PyObject): PyObject | null {
  const { vm } = call
  const operator = name === 'min' ? '<' : '>'
  const { key } = keysOf(call)
  const isOrdered = !isUnordered(iterable)
  const keyFor = (item: PyObject): PyObject => (key === null ? item : callObject(vm, key, [item]))
  const search: Search = { items: [], keys: [], best: null, isKnown: true, causes: [] }
  const considerAll = (): void => {
    Object.assign(search, { keys: [], best: null, isKnown: true })
    for (const item of search.items) consider(vm, operator, search, item, keyFor(item))
  }
  // In no known order all are taken first, for it has to be seen whether their keys leave a trace.
  const isWaiting = !isOrdered && key !== null
  takeEach(
    vm,
    iterable,
    {
      item: (slot) => {
        search.items.push(slot)
        if (mayBeAbsent(slot)) search.causes.push(...causesOf(slot))
        if (search.causes.length === 0 && !isWaiting) consider(vm, operator, search, slot, keyFor(slot))
      },
      rest: (causes) => void search.causes.push(...causes),
    },
    'indifferent',
  )
  const { items, keys, causes } = search
  if (causes.length > 0) {
    mayRaise(vm, () => raiseUnknown(vm, unknownFrom(vm, items, { causes })))
    if (key !== null) callPerhaps(vm, key, items.slice(keys.length))
    return unknownFrom(vm, items, { causes })
  }
  if (items.length === 0) return call.optional('default')
  const isTraced = isWaiting && hasEffects(vm, considerAll)
  if (isTraced) callPerhaps(vm, key, items)
  else if (isWaiting) considerAll()
  const found = isTraced ? null : foundBy(vm, operator, isOrdered, search)
  return found ?? unknownFrom(vm, [iterable, ...items, ...(key === null ? [] : [key])])
}

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
      return lift(vm, call.rest.length > 1 ? tuple(call.rest) : first, (iterable) => {
        const found = inAnyOrder(vm, iterable, () => extremeIn(call, name, iterable))
        if (found === null) throw raise(vm, 'ValueError', `${name}() arg is an empty sequence`)
        return found
      })
    },
    ANY,
  )
}

/** `min` and `max`: of several arguments or of one iterable. */
export const EXTREMES: readonly NativeFunction[] = [extreme('min'), extreme('max')]
