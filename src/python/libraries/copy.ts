import { spend } from '../machine/budget.ts'
import { createCell } from '../machine/heap.ts'
import type { Call, NativeModule } from '../native.ts'
import { native } from '../native.ts'
import type { Entry, PyObject } from '../objects/object.ts'
import { lookupSpecial } from '../operations/attributes.ts'
import { callObject } from '../operations/call.ts'
import { lift } from '../operations/lift.ts'

const ANY = { accepts: 'any' } as const

/** A copy of OBJECT; with DEEP, of what is in it too. SEEN holds what was copied, so that cycles and shared parts stay so. */
function copied(call: Call, object: PyObject, deep: boolean, seen: Map<object, PyObject>): PyObject {
  const known = seen.get(object)
  if (known !== undefined) return known
  const { vm } = call
  spend(vm.budget, vm.location)
  const inner = (part: PyObject): PyObject => (deep ? copied(call, part, deep, seen) : part)
  const remember = <T extends PyObject>(made: T): T => {
    seen.set(object, made)
    return made
  }
  const entriesOf = (entries: ReadonlyMap<string, Entry>): Map<string, Entry> =>
    new Map([...entries].map(([hash, { key, slot }]) => [hash, { key, slot: inner(slot) }]))
  switch (object.kind) {
    case 'list': {
      const made = remember({
        ...object,
        cell: createCell(vm.heap, { ...object.cell.contents, items: [] as PyObject[] }),
      })
      made.cell.contents.items = object.cell.contents.items.map(inner)
      return made
    }
    case 'dict':
    case 'set':
    case 'frozenset': {
      const made = remember({
        kind: object.kind,
        origin: object.origin,
        cell: createCell(vm.heap, { ...object.cell.contents, isNamespace: false, entries: new Map<string, Entry>() }),
      })
      made.cell.contents.entries = entriesOf(object.cell.contents.entries)
      return made
    }
    case 'tuple':
      return deep ? remember({ ...object, items: object.items.map(inner) }) : object
    case 'unknown':
      return object.alternatives === null ? object : lift(vm, object, (one) => copied(call, one, deep, new Map()))
    case 'instance': {
      const method = lookupSpecial(vm, object, deep ? '__deepcopy__' : '__copy__')
      if (method !== null) return callObject(vm, method, deep ? [{ kind: 'none', origin: object.origin }] : [])
      const made = remember({
        ...object,
        payload: object.payload === null ? null : copied(call, object.payload, deep, seen),
        attributes: createCell(vm.heap, { ...object.attributes.contents, entries: new Map<string, Entry>() }),
      })
      made.attributes.contents.entries = entriesOf(object.attributes.contents.entries)
      return made
    }
    default:
      return object
  }
}

/** `copy` */
export const copy: NativeModule = {
  name: 'copy',
  attributes: {
    copy: native('copy', 'x', (call) => copied(call, call.arg('x'), false, new Map()), ANY),
    deepcopy: native('deepcopy', 'x, memo=', (call) => copied(call, call.arg('x'), true, new Map()), ANY),
  },
  others: ['Error', 'error', 'replace'],
}
