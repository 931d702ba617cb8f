import { mayRaise } from '../machine/fork.ts'
import { write } from '../machine/heap.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import { NONE } from '../objects/make.ts'
import type { DictObject, MappingContents, PyObject } from '../objects/object.ts'
import { mayBeAbsent, unknownFrom } from '../objects/unknown.ts'
import { raise, raiseOver, raiseUnknown } from '../types/exceptions.ts'
import { callObject } from './call.ts'
import { lookupSpecial } from './class-attributes.ts'
import { inAnyOrder } from './in-any-order.ts'
import { iterate, openedOr, takeEach } from './iterate.ts'
import { lift } from './lift.ts'
import { blur, setItem } from './mapping.ts'
import { subscript } from './subscript.ts'
import { payloadOf, typeName } from './types.ts'
import { spendOn } from './weigh.ts'

/**
 * Copies SOURCE's entries into DICT.
 *
 * @param how a display's `**` takes mappings alone; `update` takes pairs too
 * @throws Raise TypeError, ValueError
 */
export function updateDict(vm: Interpreter, dict: DictObject, source: PyObject, how: 'display' | 'update'): void {
  lift(vm, source, (one) => {
    updateKnown(vm, dict, one, how)
    return NONE
  })
}

function updateKnown(vm: Interpreter, dict: DictObject, source: PyObject, how: 'display' | 'update'): void {
  const value = payloadOf(source)
  if (value.kind === 'unknown') {
    if (value.types?.every((type) => type === 'dict') !== true)
      for (const type of how === 'update' ? ['TypeError', 'ValueError'] : ['TypeError'])
        mayRaise(vm, () => raise(vm, type, unknownFrom(vm, [value], { types: ['str'] })))
    overlayUnknown(vm, dict, value)
    return
  }
  if (value.kind === 'dict' && (source.kind !== 'instance' || lookupSpecial(vm, source, 'keys') === null)) {
    spendOn(vm, value)
    overlay(vm, dict, value.cell.contents)
    return
  }
  const keys = source.kind === 'instance' ? lookupSpecial(vm, source, 'keys') : null
  if (keys !== null) {
    const { items, rest } = iterate(vm, callObject(vm, keys, []))
    for (const key of items) setItem(vm, dict, key, subscript(vm, source, key))
    if (rest.length > 0) overlayUnknown(vm, dict, unknownFrom(vm, [source], { causes: rest }))
    return
  }
  if (how === 'display') throw raiseOver(vm, [source], 'TypeError', `'${typeName(source)}' object is not a mapping`)
  updateFromPairs(vm, dict, source)
}

function updateFromPairs(vm: Interpreter, dict: DictObject, source: PyObject): void {
  let index = 0
  const take = (pair: PyObject): PyObject => {
    if (pair.kind === 'absent') return NONE
    const parts = pair.kind === 'unknown' ? null : pairOf(vm, pair, index)
    if (parts === null) mayBeNoPair(vm, dict, pair)
    else setItem(vm, dict, parts[0], parts[1])
    return NONE
  }
  inAnyOrder(vm, source, () =>
    takeEach(vm, source, {
      item: (slot) => {
        lift(vm, slot, take)
        index += 1
      },
      rest: (causes) => mayBeNoPair(vm, dict, unknownFrom(vm, [], { causes })),
    }),
  )
}

/** PAIR should be a key and a value, and neither is known. */
function mayBeNoPair(vm: Interpreter, dict: DictObject, pair: PyObject): void {
  mayRaise(vm, () => raiseUnknown(vm, unknownFrom(vm, [pair])))
  overlayUnknown(vm, dict, unknownFrom(vm, [pair]))
}

function pairOf(vm: Interpreter, pair: PyObject, index: number): readonly [PyObject, PyObject] | null {
  const refusal = `cannot convert dictionary update sequence element #${index} to a sequence`
  const { items, rest } = iterate(vm, openedOr(vm, pair, refusal))
  const [key, value] = items
  if (rest.length > 0 || items.some(mayBeAbsent)) return null
  if (items.length !== 2 || key === undefined || value === undefined)
    throw raise(
      vm,
      'ValueError',
      `dictionary update sequence element #${index} has length ${items.length}; 2 is required`,
    )
  return [key, value]
}

/** Copies the entries FROM some other dict's contents over DICT's. A key that is there stays the object that it was. */
export function overlay(vm: Interpreter, dict: DictObject, from: MappingContents): void {
  const into = write(vm.heap, dict.cell)
  for (const [hash, { key, slot }] of from.entries) {
    const before = into.entries.get(hash)
    const merged =
      slot.kind === 'unknown' && mayBeAbsent(slot) && before !== undefined
        ? lift(vm, slot, (one) => (one.kind === 'absent' ? before.slot : one))
        : slot
    into.entries.set(hash, { key: before?.key ?? key, slot: merged })
  }
  if (from.rest.length > 0) blur(vm, dict, unknownFrom(vm, [], { causes: from.rest }))
}

function overlayUnknown(vm: Interpreter, dict: DictObject, source: PyObject): void {
  if (source.kind === 'unknown') blur(vm, dict, source)
}
