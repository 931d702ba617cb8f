import type { Cause } from '../../model/value.ts'
import { type Interpreter, uniteCauses } from '../machine/interpreter.ts'
import { weightOf } from '../operations/weigh.ts'
import { originFrom } from './make.ts'
import { NO_ORIGIN, type Origin, type PyObject, type UnknownObject } from './object.ts'

export interface UnknownParts {
  readonly causes: readonly Cause[]
  readonly types?: readonly string[] | null
  readonly alternatives?: readonly PyObject[] | null
  readonly truth?: boolean | null
  readonly derived?: UnknownObject['derived']
  readonly differs?: (text: string) => boolean
  readonly prefix?: string
  readonly holds?: readonly PyObject[]
  readonly key?: string
  readonly length?: number
  readonly origin?: Origin
}

/** A new unknown. Without a cause that one can name, the construct at hand is the cause. */
export function unknown(vm: Interpreter, parts: UnknownParts): UnknownObject {
  const [first, ...more] = parts.causes
  const fallback: Cause = { kind: 'construct', what: 'a value that is not known', location: vm.location }
  vm.nextId += 1
  return {
    kind: 'unknown',
    id: vm.nextId,
    causes: [first ?? fallback, ...more],
    types: parts.types ?? null,
    alternatives: parts.alternatives ?? booleans(parts),
    truth: parts.truth ?? null,
    derived: parts.derived ?? null,
    ...(parts.differs === undefined ? {} : { differs: parts.differs }),
    ...(parts.prefix === undefined || parts.prefix === '' ? {} : { prefix: parts.prefix }),
    ...(parts.holds === undefined || parts.holds.length === 0 ? {} : { holds: parts.holds }),
    ...(parts.key === undefined ? {} : { key: parts.key }),
    ...(parts.length === undefined ? {} : { length: parts.length }),
    origin: parts.origin ?? originFrom(vm),
  }
}

/** A bool is one of two: said so, what is concluded from it can be told apart. */
function booleans(parts: UnknownParts): readonly PyObject[] | null {
  if (parts.types?.length !== 1 || parts.types[0] !== 'bool') return null
  const origin = parts.origin ?? NO_ORIGIN
  const both: readonly PyObject[] = [
    { kind: 'bool', value: true, origin },
    { kind: 'bool', value: false, origin },
  ]
  return parts.truth === undefined || parts.truth === null ? both : both.slice(parts.truth ? 0 : 1, parts.truth ? 1 : 2)
}

/** What is computed from SOURCES, some of which are not known: it has their causes, config vars and marks. */
export function unknownFrom(
  vm: Interpreter,
  sources: readonly (PyObject | undefined)[],
  parts: Partial<UnknownParts> = {},
): UnknownObject {
  for (const source of sources) if (source !== undefined) vm.budget.steps += Math.floor(weightOf(source))
  const causes = uniteCauses(
    ...sources.map((source) => (source === undefined ? [] : causesOf(source))),
    parts.causes ?? [],
  )
  return unknown(vm, { origin: originFrom(vm, ...sources), ...parts, causes })
}

/** Why OBJECT, or a part of it that is at hand, is not known; empty where it is. */
export function causesOf(object: PyObject, depth = 2): readonly Cause[] {
  if (object.kind === 'unknown') return object.causes
  if (depth === 0) return []
  if (object.kind === 'tuple') return uniteCauses(object.rest, ...object.items.map((item) => causesOf(item, depth - 1)))
  if (object.kind === 'list')
    return uniteCauses(
      object.cell.contents.rest,
      ...object.cell.contents.items.map((item) => causesOf(item, depth - 1)),
    )
  if (object.kind === 'dict' || object.kind === 'set' || object.kind === 'frozenset') {
    const { entries, rest } = object.cell.contents
    return uniteCauses(rest, ...[...entries.values()].map(({ slot }) => causesOf(slot, depth - 1)))
  }
  if (object.kind === 'iterator' || object.kind === 'view')
    return object.kind === 'view' ? causesOf(object.dict, depth) : []
  return object.kind === 'instance' && object.payload !== null ? causesOf(object.payload, depth) : []
}

/** The truth that needs no call to tell; undefined where it may differ or a method decides. */
export function certainTruth(value: PyObject): boolean | undefined {
  switch (value.kind) {
    case 'none':
      return false
    case 'bool':
      return value.value
    case 'int':
      return value.value !== 0n
    case 'float':
      return value.value !== 0
    case 'complex':
      return value.real !== 0 || value.imag !== 0
    case 'str':
    case 'bytes':
      return value.value.length > 0
    case 'unknown':
      return value.truth ?? undefined
    case 'tuple':
      return value.items.some((item) => !mayBeAbsent(item))
        ? true
        : value.items.length + value.rest.length === 0
          ? false
          : undefined
    case 'list':
      return value.cell.contents.items.some((item) => !mayBeAbsent(item))
        ? true
        : value.cell.contents.items.length + value.cell.contents.rest.length === 0
          ? false
          : undefined
    case 'dict':
    case 'set':
    case 'frozenset': {
      const { entries, rest } = value.cell.contents
      for (const { slot } of entries.values()) if (!mayBeAbsent(slot)) return true
      return entries.size + rest.length === 0 ? false : undefined
    }
    case 'range':
      return value.step > 0n ? value.start < value.stop : value.start > value.stop
    case 'view':
      return certainTruth(value.dict)
    case 'instance':
    case 'class':
    case 'absent':
      return undefined
    default:
      return true
  }
}

/** Can VALUE be changed in place, by whoever has it too? */
export function isMutable(value: PyObject): boolean {
  return ['list', 'dict', 'set', 'view'].includes(value.kind)
}

/** May this slot hold nothing? */
export function mayBeAbsent(slot: PyObject): boolean {
  return (
    slot.kind === 'absent' ||
    (slot.kind === 'unknown' && slot.alternatives !== null && slot.alternatives.some((one) => one.kind === 'absent'))
  )
}

/** What the slot holds if it holds anything; ABSENT where it surely does not. */
export function present(vm: Interpreter, slot: PyObject): PyObject {
  if (!mayBeAbsent(slot) || slot.kind !== 'unknown' || slot.alternatives === null) return slot
  const kept = slot.alternatives.flatMap((one, index) => (one.kind === 'absent' ? [] : [{ one, index }]))
  const [first] = kept
  if (kept.length === 1 && first !== undefined) return first.one
  const parts = { causes: slot.causes, origin: slot.origin === NO_ORIGIN ? originFrom(vm) : slot.origin }
  return unknown(vm, {
    ...parts,
    types: slot.types,
    alternatives: kept.map(({ one }) => one),
    derived: { from: slot, sources: kept.map(({ index }) => [index]) },
  })
}
