import { ANY } from '../accepts-any.ts'
import { spend } from '../machine/budget.ts'
import { createCell } from '../machine/heap.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import type { Call, NativeModule } from '../native.ts'
import { native } from '../native.ts'
import { dict, list } from '../objects/make.ts'
import type { DictObject, Entry, InstanceObject, ListObject, PyObject } from '../objects/object.ts'
import { mayBeAbsent, unknownFrom } from '../objects/unknown.ts'
import { setSubscript } from '../operations/assign-subscript.ts'
import { getAttribute } from '../operations/attributes.ts'
import { callObject } from '../operations/call.ts'
import { findInClasses, lookupSpecial, programClasses } from '../operations/class-attributes.ts'
import { lift } from '../operations/lift.ts'
import { isEnum } from '../operations/types.ts'

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
  const payloadCopy = (payload: PyObject | null): PyObject | null =>
    payload === null ? null : copied(call, payload, deep, seen)
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
      if (method !== null && method.kind !== 'none')
        return callObject(vm, method, deep ? [call.optional('memo') ?? dict(vm)] : [])
      // A member of an enum is its own copy.
      if (isEnum(object.cls)) return object
      const told = REDUCERS.find((name) => findInClasses(vm, programClasses(object.cls), name) !== null)
      if (told !== undefined)
        return unknownFrom(vm, [object], {
          causes: [{ kind: 'construct', what: `a copy that \`${told}\` makes`, location: call.location }],
        })
      const filling = fillingOf(object)
      const made = remember({
        ...object,
        payload:
          filling?.kind === 'list' ? list(vm, []) : filling?.kind === 'dict' ? dict(vm) : payloadCopy(object.payload),
        attributes: createCell(vm.heap, { ...object.attributes.contents, entries: new Map<string, Entry>() }),
      })
      made.attributes.contents.entries = entriesOf(object.attributes.contents.entries)
      if (filling?.kind === 'list') appendAll(vm, made, filling, inner)
      if (filling?.kind === 'dict') setAll(vm, made, filling, inner)
      return made
    }
    default:
      return object
  }
}

/** Methods of a class that say how its objects are made again. */
const REDUCERS = ['__reduce_ex__', '__reduce__', '__getstate__', '__setstate__', '__getnewargs__', '__getnewargs_ex__']

/** The list or the dict that an object of a subclass is, all of whose content is known to be there: a copy is filled by the class's own methods. */
function fillingOf({ cls, payload }: InstanceObject): ListObject | DictObject | null {
  const isOfBuiltins = cls.mro.every(
    ({ isNative, module, rest }) => rest.length === 0 && (!isNative || module === 'builtins'),
  )
  if (payload === null || !isOfBuiltins) return null
  if (payload.kind === 'list') return payload.cell.contents.rest.length === 0 ? payload : null
  if (payload.kind !== 'dict') return null
  const { entries, rest } = payload.cell.contents
  return rest.length === 0 && [...entries.values()].every(({ slot }) => !mayBeAbsent(slot)) ? payload : null
}

function appendAll(vm: Interpreter, made: PyObject, { cell }: ListObject, inner: (part: PyObject) => PyObject): void {
  const append = getAttribute(vm, made, 'append')
  for (const item of cell.contents.items) callObject(vm, append, [inner(item)])
}

function setAll(vm: Interpreter, made: PyObject, { cell }: DictObject, inner: (part: PyObject) => PyObject): void {
  for (const { key, slot } of cell.contents.entries.values()) setSubscript(vm, made, key, inner(slot))
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
