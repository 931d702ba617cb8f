import type { Cause } from '../../model/value.ts'
import { LIMITS } from '../machine/budget.ts'
import { casesOf } from '../machine/cases.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import { unite, uniteCauses } from '../machine/interpreter.ts'
import { taint } from '../operations/taint.ts'
import { weightOf } from '../operations/weigh.ts'
import { hashKey } from './hash.ts'
import { originFrom, withOrigin } from './make.ts'
import type { Origin, PyObject, UnknownObject } from './object.ts'
import { NO_ORIGIN } from './object.ts'

export interface UnknownParts {
  readonly causes: readonly Cause[]
  readonly types?: readonly string[] | null
  readonly alternatives?: readonly PyObject[] | null
  readonly truth?: boolean | null
  readonly derived?: UnknownObject['derived']
  readonly differs?: (text: string) => boolean
  readonly prefix?: string
  readonly holds?: readonly PyObject[]
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

/** What decided which one of some values it is: for each, the alternatives of `from` that lead to it, and the condition as source text. */
export interface Decider {
  readonly from: UnknownObject | null
  readonly sources: readonly (readonly number[])[]
  readonly conditions?: readonly string[]
}

/** The union of VALUES: one of them where they are all the same, else an unknown with each as an alternative. */
export function union(
  vm: Interpreter,
  values: readonly PyObject[],
  decider: Decider = { from: null, sources: [] },
): PyObject {
  const [first] = values
  if (first !== undefined && values.every((value) => value === first)) return first
  const flat: Member[] = []
  for (const [index, value] of values.entries()) {
    const members = value.kind === 'unknown' && value.alternatives !== null ? value.alternatives : [value]
    const condition = decider.conditions?.[index]
    const source = decider.sources[index] ?? []
    for (const [at, member] of members.entries())
      addMember(flat, underCondition(member, condition), memberSource(vm, value, at, decider.from, source))
  }
  const [only] = flat
  if (flat.length === 1 && only !== undefined) return only.value
  return unionOf(vm, flat, values, decider.from)
}

/** Where a config var told by candidates decides: those under which a VALUE that hangs on it too is its member at INDEX. */
function memberSource(
  { cases }: Interpreter,
  value: PyObject,
  index: number,
  from: UnknownObject | null,
  source: readonly number[],
): readonly number[] {
  if (cases === null || from !== cases.of || value.kind !== 'unknown' || value.alternatives === null) return source
  const own = casesOf(cases, value, index)
  return own === null ? source : source.filter((one) => own.includes(one))
}

interface Member {
  readonly value: PyObject
  readonly source: readonly number[]
}

function underCondition(value: PyObject, condition: string | undefined): PyObject {
  if (condition === undefined || !('origin' in value) || value.origin.condition !== undefined) return value
  return withOrigin(value, { ...value.origin, condition })
}

function addMember(flat: Member[], value: PyObject, source: readonly number[]): void {
  const index = flat.findIndex((other) => isSame(other.value, value))
  const found = flat[index]
  if (found === undefined) flat.push({ value, source })
  else flat[index] = { value: mergeOrigins(found.value, value), source: [...new Set([...found.source, ...source])] }
}

function unionOf(
  vm: Interpreter,
  flat: readonly Member[],
  values: readonly PyObject[],
  from: UnknownObject | null,
): UnknownObject {
  const causes = uniteCauses(
    from?.causes ?? [],
    ...values.map((value) => (value.kind === 'unknown' ? value.causes : [])),
  )
  const origins = values.flatMap((value) => ('origin' in value ? [value.origin] : []))
  const origin: Origin = {
    location: origins[0]?.location ?? vm.location,
    configVars: unite(from?.origin.configVars ?? [], ...origins.map((one) => one.configVars)),
    marks: unite(...origins.map((one) => one.marks)),
  }
  const truths = new Set(flat.map(({ value }) => (isMutable(value) ? undefined : certainTruth(value))))
  const [truth] = truths
  const types = flat.flatMap(({ value }) => (value.kind === 'absent' ? [] : (typesOf(value) ?? ['?'])))
  const tooMany = flat.length > Math.max(LIMITS.alternatives, vm.cases?.of.alternatives?.length ?? 0)
  if (tooMany) return widened(vm, flat, { causes, origin, types: types.includes('?') ? null : [...new Set(types)] })
  return unknown(vm, {
    causes,
    origin,
    types: types.includes('?') ? null : [...new Set(types)],
    alternatives: flat.map(({ value }) => value),
    truth: truths.size === 1 && truth !== undefined ? truth : null,
    derived: from === null ? null : { from, sources: flat.map(({ source }) => source) },
  })
}

/**
 * Too many alternatives to follow: it is just unknown, but that it may be absent stays. What is done with it from now on may be done with any
 * object that it stood for, so nothing is known of those any more.
 */
function widened(vm: Interpreter, flat: readonly Member[], parts: UnknownParts): UnknownObject {
  const plain = unknown(vm, { ...parts, types: null })
  const [cause] = plain.causes
  taint(
    vm,
    flat.map(({ value }) => value),
    cause,
  )
  const absent = flat.find(({ value }) => value.kind === 'absent')
  return absent === undefined ? plain : unknown(vm, { ...parts, types: null, alternatives: [plain, absent.value] })
}

/** The names of the types that VALUE can have; null where that is not certain. */
function typesOf(value: PyObject): readonly string[] | null {
  if (value.kind === 'unknown') return value.types
  if (value.kind === 'none') return ['NoneType']
  return ['bool', 'int', 'float', 'str', 'bytes', 'tuple', 'list', 'dict', 'set', 'frozenset'].includes(value.kind)
    ? [value.kind]
    : null
}

/** The parts that are compared at most: tuples that hold others twice have no end. What is left then counts as different. */
const MOST_PARTS = 10_000

function isSame(left: PyObject, right: PyObject, parts = { left: MOST_PARTS }): boolean {
  if (left === right) return true
  parts.left -= 1
  if (parts.left < 0) return false
  if (left.kind === 'unknown' && right.kind === 'unknown') return left.id === right.id
  if (left.kind !== right.kind || left.kind === 'instance' || left.kind === 'frozenset') return false
  if (left.kind === 'float' && right.kind === 'float') return Object.is(left.value, right.value)
  if (left.kind === 'tuple' && right.kind === 'tuple') {
    return (
      left.items.length === right.items.length &&
      left.rest.length + right.rest.length === 0 &&
      left.items.every((item, i) => isSame(item, right.items[i] ?? item, parts))
    )
  }
  const key = hashKey(left)
  return key !== null && key === hashKey(right)
}

function mergeOrigins(left: PyObject, right: PyObject): PyObject {
  if (!('origin' in left) || !('origin' in right) || left.kind === 'unknown') return left
  const { origin } = left
  const merged = {
    ...origin,
    configVars: unite(origin.configVars, right.origin.configVars),
    marks: unite(origin.marks, right.origin.marks),
  }
  return left.kind === 'bool' ||
    left.kind === 'int' ||
    left.kind === 'str' ||
    left.kind === 'none' ||
    left.kind === 'float' ||
    left.kind === 'bytes' ||
    left.kind === 'tuple'
    ? { ...left, origin: merged }
    : left
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

function isMutable(value: PyObject): boolean {
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
