import type { Cause, Provenance, Value } from '../../model/value.ts'
import type { PyObject } from '../objects/object.ts'
import { mayBeAbsent, present } from '../objects/unknown.ts'
import { resolve } from '../operations/lift.ts'
import { type Exporter, exportValue, LIMITS } from './value.ts'

/** The items of a container, some of which may not be there: every combination where they are few, else those that surely are. */
export function exportItems(
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
export function combinations<T>(items: readonly T[], maybe: (item: T) => boolean): T[][] {
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

/** A dict, of which some entries may not be there: every combination where they are few, else those that surely are. */
export function exportDict(
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
