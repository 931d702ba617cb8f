import type { Cause } from '../../model/value.ts'
import { LIMITS, spend } from '../machine/budget.ts'
import { BudgetExceeded } from '../machine/escape.ts'
import { mayRaise } from '../machine/fork.ts'
import { write } from '../machine/heap.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import { uniteCauses } from '../machine/interpreter.ts'
import { hashKey, identity, tupleKey } from '../objects/hash.ts'
import { ABSENT } from '../objects/make.ts'
import type { DictObject, MappingContents, PyObject, SetObject, UnknownObject } from '../objects/object.ts'
import { union } from '../objects/union.ts'
import { mayBeAbsent, unknown, unknownFrom } from '../objects/unknown.ts'
import { raise } from '../types/exceptions.ts'
import { callObject } from './call.ts'
import { lookupSpecial } from './class-attributes.ts'
import { forget } from './taint.ts'
import { typeName } from './types.ts'

const HASHABLE: ReadonlySet<string> = new Set('NoneType bool int float str bytes frozenset range'.split(' '))

/**
 * The hash text of KEY.
 *
 * @param shown what CPython calls its type
 * @returns the unknown on which it depends where it is not known
 * @throws Raise TypeError where KEY is unhashable
 */
export function keyOf(vm: Interpreter, key: PyObject, shown?: string): string | UnknownObject {
  if (key.kind === 'unknown') {
    if (!isHashable(key)) mayRaise(vm, () => raise(vm, 'TypeError', unknownFrom(vm, [key], { types: ['str'] })))
    return key
  }
  if (key.kind === 'instance') return keyOfInstance(vm, key)
  const text = hashKey(key)
  if (text !== null) return text
  if (key.kind === 'tuple') return keyOfTuple(vm, key)
  if (key.kind === 'list' || key.kind === 'dict' || key.kind === 'set' || key.kind === 'slice')
    throw raise(vm, 'TypeError', `unhashable type: '${shown ?? typeName(key)}'`)
  return unknownFrom(vm, [key])
}

/** Has KEY surely a hash? */
export function isHashable(key: PyObject): boolean {
  if (key.kind === 'unknown') return key.types?.every((type) => HASHABLE.has(type)) ?? false
  return hashKey(key) !== null
}

function keyOfInstance(vm: Interpreter, key: Extract<PyObject, { kind: 'instance' }>): string | UnknownObject {
  const own = key.data === undefined ? ownHash(vm, key) : 'inherited'
  if (own === 'none') throw raise(vm, 'TypeError', `unhashable type: '${typeName(key)}'`)
  if (own !== 'inherited') {
    const hash = callObject(vm, own, [])
    if (hash.kind !== 'int' && hash.kind !== 'bool') {
      if (hash.kind === 'unknown' && hash.key !== undefined) return hash.key
      if (hash.kind === 'unknown' || hash.kind === 'instance') return unknownFrom(vm, [hash])
      throw raise(vm, 'TypeError', '__hash__ method should return an integer')
    }
    // Those of one hash are asked whether they are equal.
    const isIdentity = key.payload === null && lookupSpecial(vm, key, '__eq__') === null
    return isIdentity ? `\0o${identity(key)}` : unknownFrom(vm, [key])
  }
  const known = hashKey(key)
  if (known === null && key.payload !== null && key.payload.kind !== 'instance')
    return keyOf(vm, key.payload, typeName(key))
  return known ?? unknownFrom(vm, [key])
}

/** The `__hash__` that a class of the program has; `none` where it has an `__eq__` alone, or says so; `inherited` where it has neither. */
function ownHash(vm: Interpreter, key: Extract<PyObject, { kind: 'instance' }>): PyObject | 'none' | 'inherited' {
  const owner = key.cls.mro.find(
    ({ isNative, namespace: { contents } }) =>
      !isNative && ['__hash__', '__eq__'].some((name) => contents.entries.has(name)),
  )
  if (owner === undefined) return 'inherited'
  const found = owner.namespace.contents.entries.get('__hash__')?.slot
  if (found === undefined || found.kind === 'none') return 'none'
  return lookupSpecial(vm, key, '__hash__') ?? 'inherited'
}

/** Of what has no hash text at once, that of each part is made once more. */
const STEPS_AGAIN = 2_000

function keyOfTuple(vm: Interpreter, key: Extract<PyObject, { kind: 'tuple' }>): string | UnknownObject {
  spend(vm.budget, vm.location, STEPS_AGAIN)
  const keys = key.items.map((item) => keyOf(vm, item))
  const texts = new Map(key.items.map((item, index) => [item, keys[index]]))
  const text = tupleKey(key.items, (item) => {
    const own = texts.get(item)
    return typeof own === 'string' ? own : null
  })
  return text !== null && key.rest.length === 0 ? text : unknownFrom(vm, [key])
}

/** What DICT holds under KEY: a slot, ABSENT where there is none. */
export function getItem(vm: Interpreter, dict: DictObject, key: PyObject): PyObject {
  const hash = keyOf(vm, key)
  const { entries, rest } = dict.cell.contents
  if (typeof hash !== 'string') {
    if (entries.size + rest.length === 0) return ABSENT
    return unknownFrom(vm, [hash], { causes: rest, alternatives: [unknownFrom(vm, [hash], { causes: rest }), ABSENT] })
  }
  const entry = entries.get(hash)
  if (entry !== undefined) return entry.slot
  const hooked = key.kind === 'str' ? dict.environment?.missing(key.value) : undefined
  if (hooked !== undefined && hooked !== null) return hooked
  // A name that is surely no config var is there only where something else may have put it there.
  const doubt = hooked === null ? rest.filter((cause) => cause !== dict.environment?.incomplete) : rest
  if (doubt.length === 0) return ABSENT
  return unknown(vm, { causes: doubt, alternatives: [unknown(vm, { causes: doubt }), ABSENT] })
}

/** `dict[key] = value` */
export function setItem(vm: Interpreter, dict: DictObject, key: PyObject, value: PyObject): void {
  const hash = keyOf(vm, key)
  if (typeof hash !== 'string') {
    blur(vm, dict, hash)
    return
  }
  const contents = write(vm.heap, dict.cell)
  contents.entries.set(hash, { key: contents.entries.get(hash)?.key ?? key, slot: value })
  if (contents.entries.size > LIMITS.items)
    throw new BudgetExceeded({ kind: 'budget', what: 'a container with too many items', location: vm.location })
}

/** Removes KEY, where it is. */
export function removeItem(vm: Interpreter, dict: DictObject | SetObject, key: PyObject): void {
  const hash = keyOf(vm, key)
  if (typeof hash !== 'string') {
    forget(vm, dict.cell, hash.causes[0])
    return
  }
  const contents = write(vm.heap, dict.cell)
  contents.entries.delete(hash)
  // Where more may be there than is listed, or a hook gives what is not listed, the key must be said to be gone.
  if (contents.rest.length > 0 || ('environment' in dict && dict.environment !== undefined))
    contents.entries.set(hash, { key, slot: ABSENT })
}

/** Something was stored under a key that is not known, as SOURCE is not: any other may have been overwritten, and there may be one more. */
export function blur(vm: Interpreter, dict: DictObject, source: UnknownObject): void {
  const contents = write(vm.heap, dict.cell)
  const changed = unknownFrom(vm, [source])
  spend(vm.budget, vm.location, contents.entries.size)
  for (const [hash, entry] of contents.entries)
    contents.entries.set(hash, { ...entry, slot: union(vm, [entry.slot, changed]) })
  contents.rest = uniteCauses(contents.rest, source.causes)
}

/** Adds to a set items of which nothing is known, because of CAUSES: they may be unhashable. */
export function addRest(vm: Interpreter, set: SetObject, causes: readonly Cause[]): void {
  if (causes.length === 0) return
  mayRaise(vm, () => raise(vm, 'TypeError', unknown(vm, { causes, types: ['str'] })))
  const contents = write(vm.heap, set.cell)
  contents.rest = uniteCauses(contents.rest, causes)
}

/** Adds ITEM to a set. */
export function addItem(vm: Interpreter, set: SetObject, item: PyObject): void {
  const hash = keyOf(vm, item)
  const contents = write(vm.heap, set.cell)
  if (typeof hash !== 'string') contents.rest = [...contents.rest, ...hash.causes]
  else if (!contents.entries.has(hash) || mayBeAbsent(contents.entries.get(hash)?.slot ?? ABSENT))
    contents.entries.set(hash, {
      key: item,
      slot: contents.rest.length > 0 ? keptBeside(vm, item, contents.rest) : item,
    })
}

/** A set that may have an equal number already keeps that one: 1, 1.0 and True are one item. */
function keptBeside(vm: Interpreter, item: PyObject, causes: readonly Cause[]): PyObject {
  const isNumber = item.kind === 'int' || item.kind === 'float' || item.kind === 'bool' || item.kind === 'complex'
  return isNumber ? unknown(vm, { causes, alternatives: [item, unknown(vm, { causes, types: EQUAL_TYPES })] }) : item
}

const EQUAL_TYPES = ['bool', 'int', 'float', 'complex']

/** Is KEY in a dict or a set? Null where that is not known. */
export function hasKey(vm: Interpreter, object: DictObject | SetObject, key: PyObject): boolean | UnknownObject {
  const slot = object.kind === 'dict' ? getItem(vm, object, key) : slotOfItem(vm, object, asItem(key))
  if (slot.kind === 'absent') return false
  return mayBeAbsent(slot) && slot.kind === 'unknown' ? slot : true
}

/** A set is looked up in a set as what a frozenset of its items is. */
function asItem(key: PyObject): PyObject {
  return key.kind === 'set' ? { ...key, kind: 'frozenset' } : key
}

function slotOfItem(vm: Interpreter, set: SetObject, item: PyObject): PyObject {
  const hash = keyOf(vm, item)
  const { entries, rest } = set.cell.contents
  if (typeof hash === 'string') {
    const entry = entries.get(hash)
    if (entry !== undefined) return entry.slot
    return rest.length === 0 ? ABSENT : unknown(vm, { causes: rest, alternatives: [item, ABSENT] })
  }
  return entries.size + rest.length === 0
    ? ABSENT
    : unknownFrom(vm, [hash], { causes: rest, alternatives: [item, ABSENT] })
}

/** How many entries surely and at most are there; `most` is null where more may be. */
export function sizes(contents: MappingContents): { least: number; most: number | null } {
  let least = 0
  let most = 0
  for (const { slot } of contents.entries.values()) {
    if (slot.kind !== 'absent') most += 1
    if (!mayBeAbsent(slot)) least += 1
  }
  return { least, most: contents.rest.length > 0 ? null : most }
}
