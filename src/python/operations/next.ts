import { stopIteration } from '../evaluate/generators.ts'
import { mayRaise } from '../machine/fork.ts'
import { write } from '../machine/heap.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import { ABSENT, NONE } from '../objects/make.ts'
import type { PyObject, UnknownObject } from '../objects/object.ts'
import { union } from '../objects/union.ts'
import { mayBeAbsent, unknown } from '../objects/unknown.ts'
import { raise } from '../types/exceptions.ts'
import { readSlot } from './attributes.ts'
import { callObject } from './call.ts'
import { lookupSpecial } from './class-attributes.ts'
import { iterate } from './iterate.ts'
import { lift } from './lift.ts'
import { advance } from './pull.ts'
import { orElse } from './recover.ts'
import { typeName } from './types.ts'

/** `next(iterator)`, with FALLBACK at its end where that is not null. @throws Raise StopIteration, TypeError */
export function callNext(vm: Interpreter, iterator: PyObject, fallback: PyObject | null): PyObject {
  return lift(vm, iterator, (one) => {
    if (one.kind === 'unknown') return nextOfRest(vm, one, fallback)
    if (one.kind === 'iterator') return nextOf(vm, one, fallback)
    const method = lookupSpecial(vm, one, '__next__')
    if (method === null) throw raise(vm, 'TypeError', `'${typeName(one)}' object is not an iterator`)
    return fallback === null
      ? callObject(vm, method, [])
      : orElse(
          vm,
          'StopIteration',
          () => callObject(vm, method, []),
          () => fallback,
        )
  })
}

function nextOf(
  vm: Interpreter,
  iterator: Extract<PyObject, { kind: 'iterator' }>,
  fallback: PyObject | null,
): PyObject {
  if (iterator.isUnordered === true) return oneOf(vm, iterator, fallback)
  const step = advance(vm, iterator)
  if (step.kind === 'rest') {
    mayGoOn(vm, iterator)
    return nextOfRest(vm, step.item, fallback)
  }
  if (step.kind === 'item') return readSlot(vm, step.slot, () => nextOf(vm, iterator, fallback))
  if (fallback !== null) return fallback
  throw stopIteration({ vm }, iterator.generator?.returned() ?? NONE)
}

/** The next item where they come in an order that is not known; which ones are left is not known then either. */
function oneOf(
  vm: Interpreter,
  iterator: Extract<PyObject, { kind: 'iterator' }>,
  fallback: PyObject | null,
): PyObject {
  const { items, rest } = iterate(vm, iterator, 'indifferent')
  if (items.length > 1 || rest.length > 0) mayGoOn(vm, iterator)
  const others = rest.length === 0 ? [] : [unknown(vm, { causes: rest })]
  const given = union(vm, [...items, ...others, ...(items.some((item) => !mayBeAbsent(item)) ? [] : [ABSENT])])
  return readSlot(vm, given, () => {
    if (fallback !== null) return fallback
    throw stopIteration({ vm }, NONE)
  })
}

/** One of the items that nothing is known of has been taken, and there may be more. */
function mayGoOn(vm: Interpreter, { cell }: Extract<PyObject, { kind: 'iterator' }>): void {
  const contents = write(vm.heap, cell)
  contents.index = -1
  contents.ended = false
}

/** There may be no next item. */
function nextOfRest(vm: Interpreter, item: UnknownObject, fallback: PyObject | null): PyObject {
  if (fallback === null) mayRaise(vm, () => stopIteration({ vm }, NONE))
  return unknown(vm, { causes: item.causes })
}
