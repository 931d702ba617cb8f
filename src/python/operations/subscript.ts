import { spend } from '../machine/budget.ts'
import { mayMisfit, mayRaise } from '../machine/fork.ts'
import { type Interpreter, uniteCauses } from '../machine/interpreter.ts'
import { bytes, int, list, originFrom, str, tuple } from '../objects/make.ts'
import type { PyObject, SequenceContents, SliceObject, UnknownObject } from '../objects/object.ts'
import { mayBeAbsent, unknown, unknownFrom } from '../objects/unknown.ts'
import { characterAt, length, sliceIndices, slicePositions, slice as sliceText } from '../text/code-points.ts'
import { raise, raiseOver, raiseUnknown } from '../types/exceptions.ts'
import { readSlot } from './attributes.ts'
import { callObject } from './call.ts'
import { findInClasses, lookupSpecial } from './class-attributes.ts'
import { type Bounds, boundsOf, indexOf, position } from './index-number.ts'
import { lift, resolve } from './lift.ts'
import { getItem } from './mapping.ts'
import { ofParts } from './order.ts'
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
    throw raiseOver(vm, [object], 'TypeError', `'${typeName(object)}' object is not subscriptable`)
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
  if (cls.module === 'builtins' && cls.isNative) return { ...cls, alias: cls.alias ?? cls }
  if (cls.isNative || generic !== null) return cls
  if (cls.mro.some(({ rest }) => rest.length > 0))
    return unknownFrom(vm, [cls], { causes: cls.mro.flatMap(({ rest }) => rest) })
  // https://docs.python.org/3/library/typing.html#typing.Generic
  if (cls.mro.some(({ module, name }) => module === 'typing' && ['Generic', 'Protocol'].includes(name))) return cls
  throw raise(vm, 'TypeError', `type '${cls.name}' is not subscriptable`)
}

/** What a builtin class's own `__getitem__` gives of OBJECT, whose class may have another: a dict asks that for what it lacks. @throws Raise */
export function ownSubscript(vm: Interpreter, object: PyObject, key: PyObject): PyObject {
  const value = payloadOf(object)
  if (value.kind !== 'dict') return subscript(vm, value, key)
  return lift(vm, key, (index) => resolve(vm, subscriptDict(vm, object, value, index)))
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

function subscriptSequence(vm: Interpreter, value: PyObject, key: PyObject): PyObject {
  if (key.kind === 'slice') return sliceOf(vm, value, key)
  const index = indexOf(vm, value, key)
  if (typeof index !== 'bigint') {
    mayRaise(vm, () => raise(vm, 'IndexError', unknownFrom(vm, [index], { types: ['str'] })))
    return unknownFrom(vm, [value, index], { types: value.kind === 'str' ? ['str'] : null })
  }
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
      throw raiseOver(vm, [value], 'TypeError', `'${typeName(value)}' object is not subscriptable`)
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

function sliceOf(vm: Interpreter, value: PyObject, key: SliceObject): PyObject {
  const bounds = boundsOf(vm, key)
  const origin = originFrom(vm, value, key.start, key.stop, key.step)
  if (bounds === null) return unknownFrom(vm, [value, key.start, key.stop, key.step], { types: [value.kind] })
  const { start, stop, step } = bounds
  // Of a text each character is looked at, and may be taken.
  if (value.kind === 'str' || value.kind === 'bytes') spend(vm.budget, vm.location, Math.floor(value.value.length / 8))
  if (value.kind === 'str') return str(sliceText(value.value, start, stop, step), origin)
  if (value.kind === 'bytes') {
    const picked = slicePositions(sliceIndices(start, stop, step, value.value.length)).map((at) => value.value[at] ?? 0)
    return bytes(Uint8Array.from(picked), origin)
  }
  if (value.kind === 'range') return sliceRange(value, bounds)
  if (value.kind !== 'list' && value.kind !== 'tuple')
    throw raiseOver(vm, [value], 'TypeError', `'${typeName(value)}' object is not subscriptable`)
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
      ? ofParts(list(vm, [...contents.items], originFrom(vm, value), contents.rest), value.cell.contents)
      : list(vm, [], originFrom(vm, value), causes)
  return isWhole ? value : tuple([], originFrom(vm, value), causes)
}
