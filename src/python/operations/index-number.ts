import { BudgetExceeded } from '../machine/escape.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import type { Call } from '../native.ts'
import { int, originFrom } from '../objects/make.ts'
import type { PyObject, SliceObject, UnknownObject } from '../objects/object.ts'
import { raise } from '../types/exceptions.ts'
import { callObject } from './call.ts'
import { lookupSpecial } from './class-attributes.ts'
import { lift, resolve } from './lift.ts'
import { payloadOf, typeName } from './types.ts'

/**
 * `operator.index(OBJECT)`; an unknown where it is not known, null for what has no `__index__`.
 * https://docs.python.org/3/reference/datamodel.html#object.__index__
 *
 * @throws Raise TypeError: its `__index__` gave no int
 */
export function indexNumber(vm: Interpreter, object: PyObject): bigint | UnknownObject | null {
  const own = asNumber(payloadOf(resolve(vm, object)))
  const method = own === null && object.kind === 'instance' ? lookupSpecial(vm, object, '__index__') : null
  if (method === null) return own
  return asNumber(payloadOf(lift(vm, callObject(vm, method, []), (one) => checkedInteger(vm, '__index__', one))))
}

function asNumber(value: PyObject): bigint | UnknownObject | null {
  if (value.kind === 'int' || value.kind === 'bool') return BigInt(value.value)
  return value.kind === 'unknown' ? value : null
}

/** What the method NAME gave, which must give an int. @throws Raise TypeError */
export function checkedInteger(vm: Interpreter, name: string, result: PyObject): PyObject {
  const value = payloadOf(result)
  if (value.kind === 'int' || value.kind === 'unknown') return result
  if (value.kind === 'bool') return int(value.value ? 1 : 0, originFrom(vm, result))
  throw raise(
    vm,
    'TypeError',
    `${name} returned ${name === '__trunc__' ? 'non-Integral' : 'non-int'} (type ${typeName(result)})`,
  )
}

/**
 * The int that a function of CPython takes OBJECT for, where it wants one.
 *
 * @throws Raise TypeError: it is none
 * @throws BudgetExceeded what `__index__` gave is not known
 */
export function wholeNumber(vm: Interpreter, object: PyObject): bigint {
  return surely(vm, toNumber(vm, object))
}

/** INDEX, which has to be known. @throws BudgetExceeded it is not */
export function surely(vm: Interpreter, index: bigint | UnknownObject): bigint {
  if (typeof index === 'bigint') return index
  throw new BudgetExceeded({ kind: 'construct', what: 'a number that is not known', location: vm.location })
}

/** An int argument, as `wholeNumber` takes it; null where it was not given or is None. @throws Raise TypeError */
export function optionalInteger(call: Call, name: string): bigint | null {
  const given = call.optional(name)
  return given === null || given.kind === 'none' ? null : wholeNumber(call.vm, given)
}

/** The same, for functions that can deal with one that is not known. @throws Raise TypeError: it is none */
export function toNumber(vm: Interpreter, object: PyObject): bigint | UnknownObject {
  const index = indexNumber(vm, object)
  if (index !== null) return index
  throw raise(vm, 'TypeError', `'${typeName(object)}' object cannot be interpreted as an integer`)
}

/** The index that KEY is, counted from the start; null where it is out of range. */
export function position(key: bigint, size: number): number | null {
  const index = key < 0n ? key + BigInt(size) : key
  return index < 0n || index >= BigInt(size) ? null : Number(index)
}

/** The number at which KEY finds an item of VALUE; an unknown where it is not known. @throws Raise TypeError */
export function indexOf(vm: Interpreter, value: PyObject, key: PyObject): bigint | UnknownObject {
  const index = indexNumber(vm, key)
  if (index !== null) return index
  throw raise(
    vm,
    'TypeError',
    value.kind === 'str'
      ? `string indices must be integers, not '${typeName(key)}'`
      : `${typeName(value)} indices must be integers or slices, not ${typeName(key)}`,
  )
}

function bound(vm: Interpreter, object: PyObject): bigint | null | 'unknown' {
  if (resolve(vm, object).kind === 'none') return null
  const index = indexNumber(vm, object)
  if (index !== null) return typeof index === 'bigint' ? index : 'unknown'
  throw raise(vm, 'TypeError', 'slice indices must be integers or None or have an __index__ method')
}

/** The bounds of a slice as they are written; null: left out. */
export interface Bounds {
  readonly start: bigint | null
  readonly stop: bigint | null
  readonly step: bigint | null
}

/** Null where they are not known. @throws Raise TypeError, ValueError */
export function boundsOf(vm: Interpreter, key: SliceObject): Bounds | null {
  const [start, stop, step] = [bound(vm, key.start), bound(vm, key.stop), bound(vm, key.step)]
  if (step === 0n) throw raise(vm, 'ValueError', 'slice step cannot be zero')
  return start === 'unknown' || stop === 'unknown' || step === 'unknown' ? null : { start, stop, step }
}
