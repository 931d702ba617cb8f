import type { Cause } from '../../model/value.ts'
import { createCell } from '../machine/heap.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import { uniteCauses } from '../machine/interpreter.ts'
import { originFrom } from '../objects/make.ts'
import type { Entry, MappingContents, PyObject, SetObject } from '../objects/object.ts'
import { mayBeAbsent, unknownFrom } from '../objects/unknown.ts'
import { raiseOver } from '../types/exceptions.ts'
import { inAnyOrder } from './in-any-order.ts'
import { takeEach } from './iterate.ts'
import { addItem, addRest } from './mapping.ts'
import { payloadOf, typeName } from './types.ts'

type SetOperator = '|' | '&' | '-' | '^'

/** `left OPERATOR right` of sets and of dict views. @throws Raise TypeError for anything else */
export function combineSets(
  vm: Interpreter,
  operator: SetOperator,
  left: PyObject,
  right: PyObject,
  shown: string,
): PyObject {
  // A view takes any iterable beside it.
  const contentsOf = (object: PyObject, beside: PyObject): MappingContents | null =>
    setContents(vm, object) ?? (isSetLikeView(beside) ? collected(vm, object) : null)
  const [one, other] = [contentsOf(left, right), contentsOf(right, left)]
  if (one === null || other === null)
    throw raiseOver(
      vm,
      [left, right],
      'TypeError',
      `unsupported operand type(s) for ${shown}: '${typeName(left)}' and '${typeName(right)}'`,
    )
  const keeps = operator === '&' && keepsRight([left, one.entries.size], [right, other.entries.size]) ? 'right' : 'left'
  return combineContents(vm, operator, one, other, [left, right], keeps)
}

/**
 * Of two that are equal, as 1 and True, does what both hold keep the one of RIGHT? CPython goes over the smaller one, but for a view beside a set
 * (https://github.com/python/cpython/blob/3.11/Objects/setobject.c, dictobject.c).
 */
function keepsRight(
  [left, leftSize]: readonly [PyObject, number],
  [right, rightSize]: readonly [PyObject, number],
): boolean {
  if (!isSetLikeView(left) && isSetLikeView(right)) return !keepsOther([right, rightSize], [left, leftSize])
  if (isSetLikeView(left)) return keepsOther([left, leftSize], [right, rightSize])
  return rightSize <= leftSize
}

/** The same for a VIEW and what is beside it. */
function keepsOther([, size]: readonly [PyObject, number], [other, otherSize]: readonly [PyObject, number]): boolean {
  return !((other.kind === 'set' && size <= otherSize) || (isSetLikeView(other) && otherSize > size))
}

/** The same, of contents; the result is of LEFT's kind. */
export function combineContents(
  vm: Interpreter,
  operator: SetOperator,
  one: MappingContents,
  other: MappingContents,
  sources: readonly [PyObject, PyObject],
  keeps: 'left' | 'right' = 'left',
): PyObject {
  const origin = originFrom(vm, ...sources)
  const open = (contents: MappingContents): boolean =>
    contents.rest.length > 0 || [...contents.entries.values()].some(({ slot }) => mayBeAbsent(slot))
  if (operator !== '|' && (open(one) || open(other)))
    return unknownFrom(vm, sources, { types: ['set', 'frozenset'], causes: uniteCauses(one.rest, other.rest) })
  const entries = new Map<string, Entry>()
  const take = (contents: MappingContents, wanted: (key: string) => boolean): void => {
    for (const [key, entry] of contents.entries) if (!entries.has(key) && wanted(key)) entries.set(key, entry)
  }
  if (operator === '|') {
    take(one, () => true)
    take(other, (key) => !one.entries.has(key))
  } else if (operator === '&' && keeps === 'right') take(other, (key) => one.entries.has(key))
  else if (operator === '&') take(one, (key) => other.entries.has(key))
  else take(one, (key) => !other.entries.has(key))
  if (operator === '^') take(other, (key) => !one.entries.has(key))
  // A view answers for both, as a set.
  const isView = sources.some((source) => payloadOf(source).kind === 'view')
  const kind = payloadOf(sources[0]).kind === 'frozenset' && !isView ? 'frozenset' : 'set'
  return {
    kind,
    cell: createCell(vm.heap, {
      kind: 'mapping',
      isNamespace: false,
      entries,
      rest: operator === '|' ? uniteCauses(one.rest, other.rest) : [],
    }),
    origin,
  }
}

/** The items of a set, or of a view of keys or items, as a set's contents; null for what is neither. */
export function setContents(vm: Interpreter, object: PyObject): MappingContents | null {
  const value = payloadOf(object)
  if (value.kind === 'set' || value.kind === 'frozenset') return value.cell.contents
  return value.kind === 'view' && value.view !== 'values' ? collected(vm, value) : null
}

/** Adds what SOURCE gives to a set, item by item. @throws Raise TypeError */
export function fillSet(vm: Interpreter, into: SetObject, source: PyObject): void {
  const item = (slot: PyObject): void => addItem(vm, into, slot)
  const rest = (causes: readonly Cause[]): void => addRest(vm, into, causes)
  inAnyOrder(vm, source, () => takeEach(vm, source, { item, rest }, 'indifferent'))
}

/** The items of any iterable, as a set's contents. @throws Raise TypeError */
export function collected(vm: Interpreter, iterable: PyObject): MappingContents {
  const contents: MappingContents = { kind: 'mapping', isNamespace: false, entries: new Map(), rest: [] }
  const scratch = { kind: 'set' as const, cell: createCell(vm.heap, contents), origin: originFrom(vm) }
  fillSet(vm, scratch, iterable)
  return scratch.cell.contents
}

function isSetLikeView(object: PyObject): boolean {
  return object.kind === 'view' && object.view !== 'values'
}
