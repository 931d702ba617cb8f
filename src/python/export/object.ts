import type { Provenance, Value } from '../../model/value.ts'
import { PROGRAMS } from '../libraries/index.ts'
import { BudgetExceeded, Dead, Raise } from '../machine/escape.ts'
import type { PyObject } from '../objects/object.ts'
import { resolve } from '../operations/lift.ts'
import { strOf } from '../operations/text.ts'
import { isEnum } from '../operations/types.ts'
import { type Exporter, exportValue, LIMITS } from './value.ts'

/** An instance: what it holds where it is of a builtin class, else its type, its text and its attributes. */
export function exportInstance(
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
    // A value of django-configurations reads its config var only here, which need not be set; and no steps may be left.
    if (thrown instanceof Raise || thrown instanceof Dead || thrown instanceof BudgetExceeded) return null
    throw thrown
  }
}

/** Is the class's `__str__` that of a library's program? */
function hasLibraryText(cls: Extract<PyObject, { kind: 'class' }>): boolean {
  const owner = cls.mro.find((one) => one.namespace.contents.entries.has('__str__'))
  const module = owner?.namespace.contents.entries.get('__module__')?.slot
  return module?.kind === 'str' && PROGRAMS.has(module.value)
}

/** A class, with what its body and those of its bases bind. */
export function exportClass(
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
