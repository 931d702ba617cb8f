import type { Interpreter } from '../machine/interpreter.ts'
import { bool, bytes, dictOf, float, int, list, none, str } from './make.ts'
import type { Origin, PyObject } from './object.ts'
import { NO_ORIGIN } from './object.ts'
import { mayBeAbsent } from './unknown.ts'

/** A Python value as plain JavaScript data: an int is a bigint, a dict a Map, a tuple or list an array. */
export type Js = null | boolean | bigint | number | string | Uint8Array | readonly Js[] | ReadonlyMap<Js, Js>

/** How many parts are converted at most: what holds others twice, again and again, has no end. */
const MOST_PARTS = 300_000

/** The value of OBJECT; undefined where a part of it is not known, has no such form, or is too large. */
export function toJs(object: PyObject, parts = { left: MOST_PARTS }): Js | undefined {
  parts.left -= 1
  if (parts.left < 0) return undefined
  switch (object.kind) {
    case 'none':
      return null
    case 'bool':
    case 'int':
    case 'float':
    case 'str':
    case 'bytes':
      return object.value
    case 'tuple':
      return object.rest.length > 0 ? undefined : arrayToJs(object.items, parts)
    case 'list':
      return object.cell.contents.rest.length > 0 ? undefined : arrayToJs(object.cell.contents.items, parts)
    case 'set':
    case 'frozenset':
      return object.cell.contents.rest.length > 0
        ? undefined
        : arrayToJs(
            [...object.cell.contents.entries.values()].map(({ slot }) => slot),
            parts,
          )
    case 'dict':
      return mappingToJs(object, parts)
    case 'instance':
      return object.payload === null ? undefined : toJs(object.payload, parts)
    default:
      return undefined
  }
}

function arrayToJs(items: readonly PyObject[], parts: { left: number }): readonly Js[] | undefined {
  const values: Js[] = []
  for (const item of items) {
    const value = toJs(item, parts)
    if (value === undefined) return undefined
    values.push(value)
  }
  return values
}

function mappingToJs(
  object: Extract<PyObject, { kind: 'dict' }>,
  parts: { left: number },
): ReadonlyMap<Js, Js> | undefined {
  const { entries, rest } = object.cell.contents
  if (rest.length > 0) return undefined
  const map = new Map<Js, Js>()
  for (const { key, slot } of entries.values()) {
    const [from, to] = [toJs(key, parts), toJs(slot, parts)]
    if (from === undefined || to === undefined || mayBeAbsent(slot)) return undefined
    map.set(from, to)
  }
  return map
}

/** The Python object of plain data, each part with ORIGIN. A Map's keys must be strings. */
export function fromJs(vm: Interpreter, value: Js, origin: Origin = NO_ORIGIN): PyObject {
  if (value === null) return none(origin)
  if (typeof value === 'boolean') return bool(value, origin)
  if (typeof value === 'bigint') return int(value, origin)
  if (typeof value === 'number') return float(value, origin)
  if (typeof value === 'string') return str(value, origin)
  if (value instanceof Uint8Array) return bytes(value, origin)
  if (isArray(value))
    return list(
      vm,
      value.map((item) => fromJs(vm, item, origin)),
      origin,
    )
  return dictOf(
    vm,
    [...value].map(([key, item]) => [String(key), fromJs(vm, item, origin)] as const),
    origin,
  )
}

function isArray(value: readonly Js[] | ReadonlyMap<Js, Js>): value is readonly Js[] {
  return Array.isArray(value)
}
