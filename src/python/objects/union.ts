import { LIMITS } from '../machine/budget.ts'
import { casesOf } from '../machine/cases.ts'
import { type Interpreter, unite, uniteCauses } from '../machine/interpreter.ts'
import { taint } from '../operations/taint.ts'
import { hashKey } from './hash.ts'
import { withOrigin } from './make.ts'
import type { Origin, PyObject, UnknownObject } from './object.ts'
import { certainTruth, isMutable, type UnknownParts, unknown } from './unknown.ts'

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
