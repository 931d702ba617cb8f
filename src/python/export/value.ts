import type { Provenance, Value } from '../../model/value.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import type { Origin, PyObject, UnknownObject } from '../objects/object.ts'
import { resolve } from '../operations/lift.ts'
import { typeName } from '../operations/types.ts'
import { exportDict, exportItems } from './containers.ts'
import { exportClass, exportInstance } from './object.ts'
import { isSameContainer, mergedProvenance } from './same-value.ts'

/** How much of a value is handed out: more than any setting has. */
export const LIMITS = { depth: 24, nodes: 60_000, combinations: 8, attributeDepth: 2 } as const

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
