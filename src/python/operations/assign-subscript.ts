import type { Cause } from '../../model/value.ts'
import { mayRaise } from '../machine/fork.ts'
import { write } from '../machine/heap.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import { NONE } from '../objects/make.ts'
import type { ListObject, PyObject, SliceObject } from '../objects/object.ts'
import { unknownFrom } from '../objects/unknown.ts'
import { sliceIndices, slicePositions } from '../text/code-points.ts'
import { raise, raiseUnknown } from '../types/exceptions.ts'
import { readSlot } from './attributes.ts'
import { callObject } from './call.ts'
import { lookupSpecial } from './class-attributes.ts'
import { boundsOf, indexOf, position } from './index-number.ts'
import { iterate, openedOr } from './iterate.ts'
import { lift } from './lift.ts'
import { getItem, removeItem, setItem } from './mapping.ts'
import { openCause } from './order.ts'
import { forget } from './taint.ts'
import { payloadOf, typeName } from './types.ts'
import { spendOnLook } from './weigh.ts'

/** `object[key] = value`. @throws Raise */
export function setSubscript(vm: Interpreter, object: PyObject, key: PyObject, value: PyObject): void {
  lift(vm, object, (one) =>
    lift(vm, key, (index) => {
      setKnown(vm, one, index, value)
      return NONE
    }),
  )
}

function setKnown(vm: Interpreter, object: PyObject, key: PyObject, value: PyObject): void {
  if (object.kind === 'unknown') {
    mayRaise(vm, () => raise(vm, 'TypeError', unknownFrom(vm, [object], { types: ['str'] })))
    return
  }
  const method = object.kind === 'instance' ? lookupSpecial(vm, object, '__setitem__') : null
  if (method !== null) {
    callObject(vm, method, [key, value])
    return
  }
  const target = payloadOf(object)
  if (target.kind === 'dict') setItem(vm, target, key, value)
  else if (target.kind === 'list') setInList(vm, target, key, value)
  else if (!(object.kind === 'instance' && object.cls.mro.some(({ rest }) => rest.length > 0)))
    throw raise(vm, 'TypeError', `'${typeName(object)}' object does not support item assignment`)
}

function mayBeOutOfRange(vm: Interpreter, target: ListObject, key: PyObject): void {
  mayRaise(vm, () => raise(vm, 'IndexError', unknownFrom(vm, [target, key], { types: ['str'] })))
}

const unknownSlice = ({ location }: Interpreter): Cause => ({
  kind: 'construct',
  what: 'a slice that is not known',
  location,
})

function setInList(vm: Interpreter, target: ListObject, key: PyObject, value: PyObject): void {
  const { items } = target.cell.contents
  if (key.kind === 'slice') {
    setSlice(vm, target, key, value)
    return
  }
  const index = indexOf(vm, target, key)
  if (typeof index !== 'bigint') {
    mayBeOutOfRange(vm, target, index)
    forget(vm, target.cell, index.causes[0])
    return
  }
  spendOnLook(vm, items.length)
  const cause = openCause(target.cell.contents)
  if (cause !== undefined) {
    mayBeOutOfRange(vm, target, key)
    forget(vm, target.cell, cause)
    return
  }
  const at = position(index, items.length)
  if (at === null) throw raise(vm, 'IndexError', 'list assignment index out of range')
  write(vm.heap, target.cell).items[at] = value
}

function setSlice(vm: Interpreter, target: ListObject, key: SliceObject, value: PyObject): void {
  const bounds = boundsOf(vm, key)
  const isPlain = bounds?.step === 1n || bounds?.step === null
  const refusal = isPlain ? 'can only assign an iterable' : 'must assign iterable to extended slice'
  const added = iterate(vm, openedOr(vm, value, refusal))
  const { items } = target.cell.contents
  spendOnLook(vm, items.length)
  const cause = openCause(target.cell.contents)
  if (cause !== undefined || bounds === null) {
    forget(vm, target.cell, cause ?? unknownSlice(vm))
    return
  }
  const indices = sliceIndices(bounds.start, bounds.stop, bounds.step, items.length)
  const contents = write(vm.heap, target.cell)
  contents.rest = added.rest
  if (indices.step === 1) {
    contents.items.splice(indices.start, Math.max(0, indices.stop - indices.start), ...added.items)
    return
  }
  const positions = slicePositions(indices)
  if (positions.length !== added.items.length)
    throw raise(
      vm,
      'ValueError',
      `attempt to assign sequence of size ${added.items.length} to extended slice of size ${positions.length}`,
    )
  for (const [offset, at] of positions.entries()) contents.items[at] = added.items[offset] ?? NONE
}

/** `del object[key]`. @throws Raise */
export function deleteSubscript(vm: Interpreter, object: PyObject, key: PyObject): void {
  lift(vm, object, (one) =>
    lift(vm, key, (index) => {
      deleteKnown(vm, one, index)
      return NONE
    }),
  )
}

function deleteKnown(vm: Interpreter, object: PyObject, key: PyObject): void {
  if (object.kind === 'unknown') {
    mayRaise(vm, () => raiseUnknown(vm, unknownFrom(vm, [object, key])))
    return
  }
  const method = object.kind === 'instance' ? lookupSpecial(vm, object, '__delitem__') : null
  if (method !== null) {
    callObject(vm, method, [key])
    return
  }
  const target = payloadOf(object)
  if (target.kind === 'dict') {
    readSlot(vm, getItem(vm, target, key), () => {
      throw raise(vm, 'KeyError', key)
    })
    removeItem(vm, target, key)
    return
  }
  if (target.kind !== 'list')
    throw raise(
      vm,
      'TypeError',
      `'${typeName(object)}' object ${isUndeletable(target, key) ? "doesn't" : 'does not'} support item deletion`,
    )
  deleteFromList(vm, target, key)
}

/** CPython words it by its slots: types that have one for items by number, and none for deletion. */
function isUndeletable(object: PyObject, key: PyObject): boolean {
  const isNumber = key.kind === 'int' || key.kind === 'bool'
  return isNumber && ['str', 'bytes', 'tuple', 'range', 'set', 'frozenset', 'view'].includes(object.kind)
}

function deleteFromList(vm: Interpreter, target: ListObject, key: PyObject): void {
  const index = key.kind === 'slice' ? null : indexOf(vm, target, key)
  const { items } = target.cell.contents
  spendOnLook(vm, items.length)
  const [unknownIndex] = typeof index === 'object' && index !== null ? index.causes : []
  const cause = openCause(target.cell.contents) ?? unknownIndex
  if (cause !== undefined) {
    if (key.kind !== 'slice') mayBeOutOfRange(vm, target, key)
    forget(vm, target.cell, cause)
    return
  }
  if (key.kind === 'slice') {
    const bounds = boundsOf(vm, key)
    if (bounds === null) {
      forget(vm, target.cell, unknownSlice(vm))
      return
    }
    const gone = new Set(slicePositions(sliceIndices(bounds.start, bounds.stop, bounds.step, items.length)))
    write(vm.heap, target.cell).items = items.filter((_, index) => !gone.has(index))
    return
  }
  const at = typeof index === 'bigint' ? position(index, items.length) : null
  if (at === null) throw raise(vm, 'IndexError', 'list assignment index out of range')
  write(vm.heap, target.cell).items.splice(at, 1)
}
