import { spend } from '../machine/budget.ts'
import { mayMisfit, mayRaise } from '../machine/fork.ts'
import { write } from '../machine/heap.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import { uniteCauses } from '../machine/interpreter.ts'
import { bytes, int, list, NONE, originFrom, str, tuple } from '../objects/make.ts'
import type { ListObject, PyObject, SequenceContents, SliceObject, UnknownObject } from '../objects/object.ts'
import { mayBeAbsent, unknown, unknownFrom } from '../objects/unknown.ts'
import { characterAt, length, sliceIndices, slicePositions, slice as sliceText } from '../text/code-points.ts'
import { raise, raiseUnknown } from '../types/exceptions.ts'
import { findInClasses, lookupSpecial, readSlot } from './attributes.ts'
import { callObject } from './call.ts'
import { iterate } from './iterate.ts'
import { lift, resolve } from './lift.ts'
import { getItem, removeItem, setItem } from './mapping.ts'
import { isIterable } from './membership.ts'
import { forget } from './taint.ts'
import { payloadOf, typeName } from './types.ts'
import { spendOn, spendOnLook } from './weigh.ts'

/** `object[key]`. @throws Raise */
export function subscript(vm: Interpreter, object: PyObject, key: PyObject): PyObject {
  return lift(vm, object, (one) => lift(vm, key, (index) => resolve(vm, subscriptKnown(vm, one, index))))
}

function subscriptKnown(vm: Interpreter, object: PyObject, key: PyObject): PyObject {
  if (object.kind === 'unknown') {
    if (!isSurelyThere(object, key)) mayMisfit(vm, () => raiseUnknown(vm, unknownFrom(vm, [object, key])))
    const isText = object.types?.length === 1 && object.types[0] === 'str'
    return unknownFrom(vm, [object, key], { types: isText ? ['str'] : null })
  }
  if (object.kind === 'class') return subscriptClass(vm, object, key)
  const method = object.kind === 'instance' ? lookupSpecial(vm, object, '__getitem__') : null
  if (method !== null) return callObject(vm, method, [key])
  const value = payloadOf(object)
  if (value.kind === 'dict') return subscriptDict(vm, object, value, key)
  if (!['list', 'tuple', 'str', 'bytes', 'range'].includes(value.kind)) {
    if (object.kind === 'instance' && object.cls.mro.some(({ rest }) => rest.length > 0))
      return unknownFrom(vm, [object, key], { causes: object.cls.mro.flatMap(({ rest }) => rest) })
    throw raise(vm, 'TypeError', `'${typeName(object)}' object is not subscriptable`)
  }
  const result = subscriptSequence(vm, value, key)
  if (key.kind === 'slice') spendOn(vm, result)
  return result
}

/** Of what surely has items: the first and the last; of any text or list: a slice. */
function isSurelyThere({ types, truth }: UnknownObject, key: PyObject): boolean {
  if (types?.every((type) => SEQUENCES.has(type)) !== true) return false
  return key.kind === 'slice' || (truth === true && key.kind === 'int' && (key.value === 0n || key.value === -1n))
}

const SEQUENCES: ReadonlySet<string> = new Set(['str', 'bytes', 'list', 'tuple'])

/** `List[int]`, `Enum['NAME']`: what generic aliases are made of is nobody's setting. */
function subscriptClass(vm: Interpreter, cls: Extract<PyObject, { kind: 'class' }>, key: PyObject): PyObject {
  const meta = cls.metaclass === null ? null : lookupSpecial(vm, cls, '__getitem__')
  if (meta !== null) return callObject(vm, meta, [key])
  const generic = findInClasses(vm, cls.mro, '__class_getitem__')
  if (generic !== null && generic.kind !== 'native')
    return callObject(vm, generic.kind === 'classmethod' ? generic.func : generic, [cls, key])
  if (cls.isNative || generic !== null) return cls
  if (cls.mro.some(({ rest }) => rest.length > 0))
    return unknownFrom(vm, [cls], { causes: cls.mro.flatMap(({ rest }) => rest) })
  throw raise(vm, 'TypeError', `type '${cls.name}' is not subscriptable`)
}

function subscriptDict(
  vm: Interpreter,
  object: PyObject,
  dict: Extract<PyObject, { kind: 'dict' }>,
  key: PyObject,
): PyObject {
  return readSlot(vm, getItem(vm, dict, key), () => {
    const hook = object.kind === 'instance' ? lookupSpecial(vm, object, '__missing__') : null
    if (hook !== null) return callObject(vm, hook, [key])
    throw raise(vm, 'KeyError', key)
  })
}

/** The index that KEY is, counted from the start; null where it is out of range. */
function position(key: bigint, size: number): number | null {
  const index = key < 0n ? key + BigInt(size) : key
  return index < 0n || index >= BigInt(size) ? null : Number(index)
}

function indexOf(vm: Interpreter, value: PyObject, keyObject: PyObject): bigint {
  const key = payloadOf(keyObject)
  if (key.kind === 'int') return key.value
  if (key.kind === 'bool') return BigInt(key.value)
  const index = key.kind === 'instance' ? lookupSpecial(vm, key, '__index__') : null
  if (index !== null) return indexOf(vm, value, callObject(vm, index, []))
  throw raise(
    vm,
    'TypeError',
    `${value.kind === 'str' ? 'string' : typeName(value)} indices must be integers${value.kind === 'str' ? `, not '${typeName(keyObject)}'` : ` or slices, not ${typeName(keyObject)}`}`,
  )
}

function subscriptSequence(vm: Interpreter, value: PyObject, key: PyObject): PyObject {
  if (key.kind === 'unknown') {
    mayRaise(vm, () => raise(vm, 'IndexError', unknownFrom(vm, [key], { types: ['str'] })))
    return unknownFrom(vm, [value, key], { types: value.kind === 'str' ? ['str'] : null })
  }
  if (key.kind === 'slice') return sliceOf(vm, value, key)
  const index = indexOf(vm, value, key)
  const origin = originFrom(vm, value, key)
  switch (value.kind) {
    case 'str': {
      const at = position(index, length(value.value))
      if (at === null) throw raise(vm, 'IndexError', 'string index out of range')
      return str(characterAt(value.value, at), origin)
    }
    case 'bytes': {
      const at = position(index, value.value.length)
      if (at === null) throw raise(vm, 'IndexError', 'index out of range')
      return int(value.value[at] ?? 0, origin)
    }
    case 'range': {
      const size = rangeLength(value)
      const at = index < 0n ? index + size : index
      if (at < 0n || at >= size) throw raise(vm, 'IndexError', 'range object index out of range')
      return int(value.start + at * value.step, origin)
    }
    case 'tuple':
      return itemAt(vm, value, value, index)
    case 'list':
      return itemAt(vm, value, value.cell.contents, index)
    default:
      throw raise(vm, 'TypeError', `'${typeName(value)}' object is not subscriptable`)
  }
}

/** How many numbers a range holds. */
export function rangeLength({ start, stop, step }: Extract<PyObject, { kind: 'range' }>): bigint {
  const span = step > 0n ? stop - start : start - stop
  const stride = step > 0n ? step : -step
  return span <= 0n ? 0n : (span + stride - 1n) / stride
}

type Items = Pick<SequenceContents, 'rest'> & { readonly items: readonly PyObject[] }

function itemAt(vm: Interpreter, value: PyObject, contents: Items, index: bigint): PyObject {
  const { items, rest } = contents
  spendOnLook(vm, items.length)
  const passed = index < 0n ? items.slice(Math.max(0, items.length + Number(index))) : items.slice(0, Number(index) + 1)
  if (rest.length > 0 || passed.some(mayBeAbsent)) {
    const sure = items.filter((item) => !mayBeAbsent(item)).length
    if (index >= BigInt(sure) || index < -BigInt(sure))
      mayRaise(vm, () => raise(vm, 'IndexError', `${value.kind} index out of range`))
    return unknown(vm, {
      causes: uniteCauses(rest, ...passed.map((item) => (item.kind === 'unknown' ? item.causes : []))),
      origin: originFrom(vm, value),
    })
  }
  const at = position(index, items.length)
  const found = at === null ? undefined : items[at]
  if (found === undefined) throw raise(vm, 'IndexError', `${value.kind} index out of range`)
  return found
}

function bound(vm: Interpreter, object: PyObject): bigint | null | 'unknown' {
  const value = payloadOf(resolve(vm, object))
  if (value.kind === 'unknown') return 'unknown'
  if (value.kind === 'none') return null
  if (value.kind === 'int') return value.value
  if (value.kind === 'bool') return BigInt(value.value)
  const index = value.kind === 'instance' ? lookupSpecial(vm, value, '__index__') : null
  if (index !== null) return bound(vm, callObject(vm, index, []))
  throw raise(vm, 'TypeError', 'slice indices must be integers or None or have an __index__ method')
}

interface Bounds {
  readonly start: bigint | null
  readonly stop: bigint | null
  readonly step: bigint | null
}

function boundsOf(vm: Interpreter, key: SliceObject): Bounds | null {
  const [start, stop, step] = [bound(vm, key.start), bound(vm, key.stop), bound(vm, key.step)]
  if (step === 0n) throw raise(vm, 'ValueError', 'slice step cannot be zero')
  return start === 'unknown' || stop === 'unknown' || step === 'unknown' ? null : { start, stop, step }
}

function sliceOf(vm: Interpreter, value: PyObject, key: SliceObject): PyObject {
  const bounds = boundsOf(vm, key)
  const origin = originFrom(vm, value, key.start, key.stop, key.step)
  if (bounds === null) return unknownFrom(vm, [value, key.start, key.stop, key.step], { types: [value.kind] })
  const { start, stop, step } = bounds
  // Of a text each character is looked at, and may be taken.
  if (value.kind === 'str' || value.kind === 'bytes') spend(vm.budget, vm.location, Math.floor(value.value.length / 16))
  if (value.kind === 'str') return str(sliceText(value.value, start, stop, step), origin)
  if (value.kind === 'bytes') {
    const picked = slicePositions(sliceIndices(start, stop, step, value.value.length)).map((at) => value.value[at] ?? 0)
    return bytes(Uint8Array.from(picked), origin)
  }
  if (value.kind === 'range') return sliceRange(value, bounds)
  if (value.kind !== 'list' && value.kind !== 'tuple')
    throw raise(vm, 'TypeError', `'${typeName(value)}' object is not subscriptable`)
  const contents: Items = value.kind === 'list' ? value.cell.contents : value
  spendOnLook(vm, contents.items.length)
  if (contents.rest.length > 0 || contents.items.some(mayBeAbsent)) return sliceOpen(vm, value, contents, bounds)
  const items = slicePositions(sliceIndices(start, stop, step, contents.items.length)).flatMap(
    (at) => contents.items[at] ?? [],
  )
  return value.kind === 'list' ? list(vm, items, origin) : tuple(items, origin)
}

function sliceRange(value: Extract<PyObject, { kind: 'range' }>, { start, stop, step }: Bounds): PyObject {
  const indices = sliceIndices(start, stop, step, Number(rangeLength(value)))
  return {
    ...value,
    start: value.start + BigInt(indices.start) * value.step,
    stop: value.start + BigInt(indices.stop) * value.step,
    step: value.step * BigInt(indices.step),
  }
}

/** A slice of a list of which it is not known how many items it has: the whole of it stays as it is, any other is unknown. */
function sliceOpen(vm: Interpreter, value: PyObject, contents: Items, { start, stop, step }: Bounds): PyObject {
  const isWhole = (start === null || start === 0n) && stop === null && (step === null || step === 1n)
  const causes = uniteCauses(
    contents.rest,
    ...contents.items.map((item) => (item.kind === 'unknown' ? item.causes : [])),
  )
  if (value.kind === 'list')
    return isWhole
      ? list(vm, [...contents.items], originFrom(vm, value), contents.rest)
      : list(vm, [], originFrom(vm, value), causes)
  return isWhole ? value : tuple([], originFrom(vm, value), causes)
}

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

function setInList(vm: Interpreter, target: ListObject, key: PyObject, value: PyObject): void {
  const { items, rest } = target.cell.contents
  if (key.kind === 'unknown') {
    mayBeOutOfRange(vm, target, key)
    forget(vm, target.cell, key.causes[0])
    return
  }
  if (key.kind === 'slice') {
    setSlice(vm, target, key, value)
    return
  }
  const index = indexOf(vm, target, key)
  spendOnLook(vm, items.length)
  const open = items.find(mayBeAbsent)
  const [cause] = uniteCauses(rest, open?.kind === 'unknown' ? open.causes : [])
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
  if (!isIterable(vm, value))
    throw raise(
      vm,
      'TypeError',
      bounds?.step === 1n || bounds?.step === null
        ? 'can only assign an iterable'
        : 'must assign iterable to extended slice',
    )
  const added = iterate(vm, value)
  const { items, rest } = target.cell.contents
  spendOnLook(vm, items.length)
  const open = items.find(mayBeAbsent)
  const [cause] = uniteCauses(
    rest,
    open?.kind === 'unknown' ? open.causes : [],
    bounds === null ? [{ kind: 'construct', what: 'a slice that is not known', location: vm.location }] : [],
  )
  if (cause !== undefined || bounds === null) {
    if (cause !== undefined) forget(vm, target.cell, cause)
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
  const { items, rest } = target.cell.contents
  spendOnLook(vm, items.length)
  const open = items.find(mayBeAbsent)
  const [cause] = uniteCauses(
    rest,
    open?.kind === 'unknown' ? open.causes : [],
    key.kind === 'unknown' ? key.causes : [],
  )
  if (cause !== undefined) {
    if (key.kind !== 'slice') mayBeOutOfRange(vm, target, key)
    forget(vm, target.cell, cause)
    return
  }
  if (key.kind === 'slice') {
    const bounds = boundsOf(vm, key)
    if (bounds === null) {
      forget(vm, target.cell, { kind: 'construct', what: 'a slice that is not known', location: vm.location })
      return
    }
    const gone = new Set(slicePositions(sliceIndices(bounds.start, bounds.stop, bounds.step, items.length)))
    write(vm.heap, target.cell).items = items.filter((_, index) => !gone.has(index))
    return
  }
  const at = position(indexOf(vm, target, key), items.length)
  if (at === null) throw raise(vm, 'IndexError', 'list assignment index out of range')
  write(vm.heap, target.cell).items.splice(at, 1)
}
