import type { Cause } from '../../model/value.ts'
import type { Cell } from '../machine/heap.ts'
import { replace } from '../machine/heap.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import { causeKey, controlling, MAX_CAUSES, uniteCauses } from '../machine/interpreter.ts'
import type { Contents, Entry, MappingContents, PyObject } from '../objects/object.ts'
import { union } from '../objects/union.ts'
import { unknown } from '../objects/unknown.ts'

/**
 * Makes what an unmodelled call can have changed unknown: every mutable object that can be reached from OBJECTS through
 * containers and attributes of instances. Functions, classes and modules are left as they are: libraries keep them to call them later.
 */
export function taint(vm: Interpreter, objects: readonly PyObject[], cause: Cause): void {
  const seen = new Set<Cell<Contents>>()
  const open = [...objects]
  for (let object = open.pop(); object !== undefined; object = open.pop()) {
    for (const part of partsOf(object)) open.push(part)
    const cell = mutableCell(object)
    if (cell === null || seen.has(cell)) continue
    seen.add(cell)
    for (const part of contentsOf(cell.contents)) open.push(part)
  }
  for (const cell of seen) forget(vm, cell, cause)
}

function mutableCell(object: PyObject): Cell<Contents> | null {
  switch (object.kind) {
    case 'list':
    case 'dict':
    case 'set':
      return object.cell as Cell<Contents>
    case 'instance':
      return object.attributes as Cell<Contents>
    case 'iterator':
      return object.cell as Cell<Contents>
    default:
      return null
  }
}

function partsOf(object: PyObject): readonly PyObject[] {
  switch (object.kind) {
    case 'tuple':
      return object.items
    case 'view':
      return [object.dict]
    case 'method':
      return [object.self]
    case 'instance':
      return object.payload === null ? [] : [object.payload]
    case 'unknown':
      return object.alternatives ?? []
    default:
      return []
  }
}

function contentsOf(contents: Contents): readonly PyObject[] {
  switch (contents.kind) {
    case 'sequence':
      return contents.items
    case 'mapping':
      return [...contents.entries.values()].map(({ slot }) => slot)
    case 'position':
      return []
  }
}

/** Nothing is known of CELL's contents any more, because of CAUSE. */
export function forget(vm: Interpreter, cell: Cell<Contents>, cause: Cause): void {
  replace(vm.heap, cell, forgotten(vm, cell.contents, cause))
}

function forgotten(vm: Interpreter, contents: Contents, cause: Cause): Contents {
  switch (contents.kind) {
    case 'sequence':
      return { kind: 'sequence', items: [], rest: uniteCauses([cause], contents.rest) }
    case 'mapping':
      return forgetMapping(vm, contents, cause)
    case 'position':
      return { kind: 'position', index: -1, ended: false }
  }
}

/** A namespace keeps its names: what they are bound to may have changed. */
function forgetMapping(vm: Interpreter, contents: MappingContents, cause: Cause): MappingContents {
  const rest = uniteCauses([cause], contents.rest)
  if (!contents.isNamespace) return { ...contents, entries: new Map(), rest }
  const entries = new Map<string, Entry>()
  for (const [name, entry] of contents.entries) {
    const { key, slot } = entry
    if (name.startsWith('__') || isForgotten(vm, slot, cause)) entries.set(name, entry)
    else {
      entries.set(name, { key, slot: union(vm, [slot, unknown(vm, { causes: [cause] })]) })
      vm.budget.steps += 3
    }
  }
  return { ...contents, entries, rest }
}

/** Is SLOT anything already, and is CAUSE told, or no more of them? A loop forgets the same again and again. */
function isForgotten(vm: Interpreter, slot: PyObject, cause: Cause): boolean {
  if (slot.kind !== 'unknown' || !(slot.alternatives ?? [slot]).some(isAnything)) return false
  const key = causeKey(cause)
  const isTold = slot.causes.length >= MAX_CAUSES || slot.causes.some((one) => causeKey(one) === key)
  const { configVars } = slot.origin
  return isTold && controlling(vm).every((name) => configVars.includes(name))
}

/** Is nothing at all known of it? */
const isAnything = (value: PyObject): boolean =>
  value.kind === 'unknown' &&
  value.types === null &&
  value.alternatives === null &&
  value.truth === null &&
  value.differs === undefined &&
  value.prefix === undefined
