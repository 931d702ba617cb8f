import { spend } from '../../machine/budget.ts'
import type { Interpreter } from '../../machine/interpreter.ts'
import type { PyObject } from '../../objects/object.ts'
import { mayBeAbsent } from '../../objects/unknown.ts'
import { callObject } from '../../operations/call.ts'
import { resolve } from '../../operations/lift.ts'
import { payloadOf, typeOf } from '../../operations/types.ts'
import { badKey, type Dumpable, type JsonKey, notSerializable } from '../../text/json/dumps.ts'
import { raise } from '../../types/exceptions.ts'

/** Thrown through the conversion where a part is not known. */
export class NotKnown {
  readonly part: PyObject
  constructor(part: PyObject) {
    this.part = part
  }
}

const MAX_DEPTH = 500

export interface Conversion {
  readonly vm: Interpreter
  /** `default=`: what makes something that JSON has of what it has not. */
  readonly fallback: PyObject | null
  readonly skipKeys: boolean
  readonly sources: PyObject[]
}

export function convert(to: Conversion, slot: PyObject, depth: number): Dumpable {
  spend(to.vm.budget, to.vm.location)
  const object = resolve(to.vm, slot)
  const value = payloadOf(object)
  if (value.kind === 'unknown' || value.kind === 'absent') throw new NotKnown(value)
  if (depth > MAX_DEPTH) throw raise(to.vm, 'ValueError', 'Circular reference detected')
  to.sources.push(object)
  switch (value.kind) {
    case 'none':
      return null
    case 'bool':
    case 'int':
    case 'float':
    case 'str':
      return value.value
    case 'tuple':
      if (value.rest.length > 0) throw new NotKnown(value)
      return value.items.map((item) => convert(to, item, depth + 1))
    case 'list':
      if (value.cell.contents.rest.length > 0) throw new NotKnown(value)
      return value.cell.contents.items.map((item) => convert(to, item, depth + 1))
    case 'dict':
      return convertDict(to, value, depth)
    default: {
      if (to.fallback === null) return notSerializable(typeOf(object)?.name ?? 'object')
      return convert(to, callObject(to.vm, to.fallback, [object]), depth + 1)
    }
  }
}

function convertDict(to: Conversion, value: Extract<PyObject, { kind: 'dict' }>, depth: number): Dumpable {
  const { entries, rest } = value.cell.contents
  if (rest.length > 0 || value.environment !== undefined) throw new NotKnown(value)
  const converted = new Map<JsonKey, Dumpable>()
  for (const { key, slot } of entries.values()) {
    if (slot.kind === 'absent') continue
    if (mayBeAbsent(slot)) throw new NotKnown(slot)
    const known = payloadOf(key)
    const isKey =
      known.kind === 'str' ||
      known.kind === 'int' ||
      known.kind === 'float' ||
      known.kind === 'bool' ||
      known.kind === 'none'
    if (!isKey && to.skipKeys) continue
    converted.set(
      !isKey ? badKey(typeOf(key)?.name ?? 'object') : known.kind === 'none' ? null : known.value,
      convert(to, slot, depth + 1),
    )
  }
  return converted
}
