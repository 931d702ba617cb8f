import type { Cause, Provenance, Value } from '../model/value.ts'
import { PROGRAMS } from './libraries/index.ts'
import { Raise } from './machine/escape.ts'
import type { Interpreter } from './machine/interpreter.ts'
import type { Origin, PyObject, UnknownObject } from './objects/object.ts'
import { mayBeAbsent, present } from './objects/unknown.ts'
import { resolve } from './operations/lift.ts'
import { strOf } from './operations/text.ts'
import { isEnum, typeName } from './operations/types.ts'
import { isSameContainer, mergedProvenance } from './same-value.ts'

/** How much of a value is handed out: more than any setting has. */
const LIMITS = { depth: 24, nodes: 60_000, combinations: 8, attributeDepth: 2 } as const

export interface Exporter {
  readonly vm: Interpreter
  nodes: number
}

/** OBJECT as data of the model: detached, immutable, cut off at cycles. */
export function exportValue(exporter: Exporter, object: PyObject, inside: readonly PyObject[] = []): Value {
  exporter.nodes += 1
  const value = resolve(exporter.vm, object)
  const place = provenance('origin' in value ? value.origin : null)
  if (exporter.nodes > LIMITS.nodes)
    return {
      ...place,
      kind: 'unknown',
      causes: [{ kind: 'budget', what: 'a value that is too large', location: place.location }],
    }
  if (inside.length > LIMITS.depth || inside.includes(value))
    return {
      ...place,
      kind: 'unknown',
      causes: [{ kind: 'construct', what: 'a value that holds itself', location: place.location }],
    }
  switch (value.kind) {
    case 'none':
      return { ...place, kind: 'none' }
    case 'bool':
      return { ...place, kind: 'bool', value: value.value }
    case 'int':
      return { ...place, kind: 'int', value: value.value }
    case 'float':
      return { ...place, kind: 'float', value: value.value }
    case 'str':
      return { ...place, kind: 'str', value: value.value }
    case 'bytes':
      return { ...place, kind: 'bytes', value: value.value }
    case 'tuple':
      return exportItems(exporter, place, 'tuple', value.items, value.rest, [...inside, value])
    case 'list':
      return exportItems(exporter, place, 'list', value.cell.contents.items, value.cell.contents.rest, [
        ...inside,
        value,
      ])
    case 'set':
    case 'frozenset':
      return exportItems(
        exporter,
        place,
        value.kind,
        [...value.cell.contents.entries.values()].map(({ slot }) => slot),
        value.cell.contents.rest,
        [...inside, value],
      )
    case 'dict':
      return exportDict(exporter, place, value, [...inside, value])
    case 'unknown':
      return exportUnknown(exporter, place, value, inside)
    case 'instance':
      return exportInstance(exporter, place, value, [...inside, value])
    case 'class':
      return exportClass(exporter, place, value, [...inside, value])
    default:
      return { ...place, kind: 'object', type: typeName(value) }
  }
}

function provenance(origin: Origin | null): Provenance {
  if (origin === null) return { location: null, configVars: [], marks: [] }
  const { location, configVars, marks, condition } = origin
  return condition === undefined ? { location, configVars, marks } : { location, configVars, marks, condition }
}

/** The items of a container, some of which may not be there: every combination where they are few, else those that surely are. */
function exportItems(
  exporter: Exporter,
  place: Provenance,
  kind: 'list' | 'tuple' | 'set' | 'frozenset',
  items: readonly PyObject[],
  rest: readonly Cause[],
  inside: readonly PyObject[],
): Value {
  const slots = items.map((item) => resolve(exporter.vm, item)).filter((item) => item.kind !== 'absent')
  const maybe = slots.filter(mayBeAbsent)
  if (maybe.length === 0) {
    const values = slots.map((item) => exportValue(exporter, item, inside))
    return { ...place, kind, items: values, ...(rest.length > 0 ? { rest } : {}) }
  }
  const causes = maybe.flatMap((slot) => (slot.kind === 'unknown' ? slot.causes : []))
  if (2 ** maybe.length > LIMITS.combinations || rest.length > 0) {
    const sure = slots.filter((slot) => !mayBeAbsent(slot)).map((item) => exportValue(exporter, item, inside))
    return { ...place, kind, items: sure, rest: [...rest, ...causes] }
  }
  const oneOf = combinations(slots, mayBeAbsent).map(
    (chosen): Value =>
      exportItems(
        exporter,
        place,
        kind,
        chosen.map((slot) => present(exporter.vm, slot)),
        rest,
        inside,
      ),
  )
  return unknownValue(place, causes, { oneOf, types: [kind] })
}

/** Each choice of the ones that may hold nothing, with the others. */
function combinations<T>(items: readonly T[], maybe: (item: T) => boolean): T[][] {
  let choices: T[][] = [[]]
  for (const item of items) {
    const withIt = choices.map((chosen) => chosen.concat([item]))
    choices = maybe(item) ? withIt.concat(choices) : withIt
  }
  return choices
}

function unknownValue(
  place: Provenance,
  causes: readonly Cause[],
  more: Partial<Extract<Value, { kind: 'unknown' }>>,
): Value {
  const [first, ...others] = causes
  const fallback: Cause = { kind: 'construct', what: 'a value that is not known', location: place.location }
  return { ...place, kind: 'unknown', causes: [first ?? fallback, ...others], ...more }
}

function exportDict(
  exporter: Exporter,
  place: Provenance,
  dict: Extract<PyObject, { kind: 'dict' }>,
  inside: readonly PyObject[],
): Value {
  const { entries, rest } = dict.cell.contents
  const listed = [...entries.values()]
    .map(({ key, slot }) => ({ key, slot: resolve(exporter.vm, slot) }))
    .filter(({ slot }) => slot.kind !== 'absent')
  const maybe = listed.filter(({ slot }) => mayBeAbsent(slot))
  const pair = ({ key, slot }: { key: PyObject; slot: PyObject }): readonly [Value, Value] => [
    exportValue(exporter, key, inside),
    exportValue(exporter, present(exporter.vm, slot), inside),
  ]
  const sure = listed.filter(({ slot }) => !mayBeAbsent(slot))
  if (maybe.length === 0)
    return { ...place, kind: 'dict', entries: sure.map(pair), ...(rest.length > 0 ? { rest } : {}) }
  const causes = maybe.flatMap(({ slot }) => (slot.kind === 'unknown' ? slot.causes : []))
  if (2 ** maybe.length > LIMITS.combinations || rest.length > 0)
    return { ...place, kind: 'dict', entries: sure.map(pair), rest: [...rest, ...causes] }
  const choices = combinations(listed, ({ slot }) => mayBeAbsent(slot))
  return unknownValue(place, causes, {
    types: ['dict'],
    oneOf: choices.map((chosen): Value => ({ ...place, kind: 'dict', entries: chosen.map(pair) })),
  })
}

function exportUnknown(
  exporter: Exporter,
  place: Provenance,
  value: UnknownObject,
  inside: readonly PyObject[],
): Value {
  const oneOf = value.alternatives
    ?.filter((one) => one.kind !== 'absent')
    .map((one) => exportValue(exporter, one, inside))
  const [only, ...others] = oneOf ?? []
  if (only !== undefined && others.length === 0) return only
  if (only !== undefined && others.every((one) => isSameContainer(only, one))) {
    const { condition, ...whole } = only
    return { ...whole, ...mergedProvenance([only, ...others]) }
  }
  return {
    ...place,
    kind: 'unknown',
    causes: value.causes,
    ...(value.types === null ? {} : { types: value.types }),
    ...(oneOf === undefined ? {} : { oneOf }),
  }
}

function exportInstance(
  exporter: Exporter,
  place: Provenance,
  value: Extract<PyObject, { kind: 'instance' }>,
  inside: readonly PyObject[],
): Value {
  const member = memberValue(value)
  const standsForItself = value.data === undefined || member !== undefined
  if (value.payload !== null && value.payload.kind !== 'unknown' && standsForItself) {
    const exported = exportValue(exporter, value.payload, inside)
    if (exported.kind !== 'object') return { ...exported, ...place }
  }
  const text = textOf(exporter, value)
  const attributes =
    inside.length > LIMITS.attributeDepth + 1
      ? undefined
      : exportSlots(exporter, value.attributes.contents.entries, inside)
  return {
    ...place,
    kind: 'object',
    type: value.cls.name,
    ...(text === null ? {} : { text }),
    ...(attributes === undefined ? {} : { attributes }),
    ...(member === undefined ? {} : { value: exportValue(exporter, member, inside) }),
  }
}

/** What a member of an enum stands for; undefined of anything else. */
function memberValue({ cls, attributes }: Extract<PyObject, { kind: 'instance' }>): PyObject | undefined {
  return isEnum(cls) ? attributes.contents.entries.get('_value_')?.slot : undefined
}

/** Only for objects of libraries: a `__str__` of the repository's own may do anything. */
function textOf(exporter: Exporter, value: Extract<PyObject, { kind: 'instance' }>): string | null {
  const isNative =
    value.data !== undefined &&
    value.cls.mro.some((cls) => cls.isNative && cls.namespace.contents.entries.has('__str__'))
  if (!isNative && !hasLibraryText(value.cls)) return null
  try {
    const text = strOf(exporter.vm, value)
    return text.kind === 'str' ? text.value : null
  } catch (thrown) {
    // A value of django-configurations reads its config var only here, which need not be set.
    if (thrown instanceof Raise) return null
    throw thrown
  }
}

/** Is the class's `__str__` that of a library's program? */
function hasLibraryText(cls: Extract<PyObject, { kind: 'class' }>): boolean {
  const owner = cls.mro.find((one) => one.namespace.contents.entries.has('__str__'))
  const module = owner?.namespace.contents.entries.get('__module__')?.slot
  return module?.kind === 'str' && PROGRAMS.has(module.value)
}

function exportClass(
  exporter: Exporter,
  place: Provenance,
  value: Extract<PyObject, { kind: 'class' }>,
  inside: readonly PyObject[],
): Value {
  if (value.isNative || inside.length > LIMITS.attributeDepth)
    return { ...place, kind: 'object', type: 'type', text: value.name }
  const own = value.mro
    .filter((cls) => !cls.isNative)
    .toReversed()
    .flatMap((cls) => [...cls.namespace.contents.entries])
  return {
    ...place,
    kind: 'object',
    type: 'type',
    text: value.name,
    attributes: exportSlots(exporter, new Map(own), inside),
  }
}

function exportSlots(
  exporter: Exporter,
  entries: ReadonlyMap<string, { readonly slot: PyObject }>,
  inside: readonly PyObject[],
): ReadonlyMap<string, Value> {
  const attributes = new Map<string, Value>()
  for (const [name, { slot }] of entries)
    if (resolve(exporter.vm, slot).kind !== 'absent') attributes.set(name, exportValue(exporter, slot, inside))
  return attributes
}
