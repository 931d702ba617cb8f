import { write } from '../machine/heap.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import { isOfOtherVersion } from '../modules/version-names.ts'
import { bindName, NONE, slotOf } from '../objects/make.ts'
import type { ClassObject, PyObject } from '../objects/object.ts'
import { present, unknown } from '../objects/unknown.ts'
import { classOf, OBJECT, TYPE } from '../types/builtin-types.ts'
import { raise } from '../types/exceptions.ts'
import { callObject } from './call.ts'

/** The classes of CLS's MRO that are written in Python by the program. */
export const programClasses = ({ mro }: ClassObject): readonly ClassObject[] => mro.filter(({ isNative }) => !isNative)

/** The attribute that the classes of CLS's MRO give, from START on, unbound. */
export function findInClasses(vm: Interpreter, mro: readonly ClassObject[], name: string): PyObject | null {
  for (const cls of mro) {
    const patched = patchOf(vm, cls, name)
    const slot = patched ?? ownSlot(vm, cls, name)
    if (slot !== undefined && slot.kind !== 'absent') return present(vm, slot)
    if (cls.namespace.contents.rest.length > 0) return unknown(vm, { causes: cls.namespace.contents.rest })
    if (cls.rest.length > 0) return unknown(vm, { causes: cls.rest })
  }
  return null
}

function ownSlot(vm: Interpreter, cls: ClassObject, name: string): PyObject | undefined {
  const slot = slotOf(cls.namespace.contents, name)
  return cls.isNative && isOfOtherVersion(cls, name, vm.input.pythonVersion.minor) ? undefined : slot
}

function patchOf(vm: Interpreter, cls: ClassObject, name: string): PyObject | undefined {
  const patch = vm.patches.get(cls)
  return patch === undefined ? undefined : slotOf(patch.contents, name)
}

/**
 * A special method of OBJECT's class, bound; null where its class has none of its own (`object`'s count for nothing). Where a class says by None that its
 * objects lack it, that is what is found: to call it raises a TypeError.
 */
export function lookupSpecial(vm: Interpreter, object: PyObject, name: string): PyObject | null {
  if (object.kind === 'unknown' || object.kind === 'absent') return null
  const cls = classOf(object)
  // What a payload's own type does, the operations do themselves.
  const hasPayload = object.kind === 'instance' && object.payload !== null
  const own = cls.mro.filter(
    (one) => one !== OBJECT && one !== TYPE && !(hasPayload && one.isNative && one.module === 'builtins'),
  )
  const found = findInClasses(vm, own, name)
  return found === null ? null : bind(vm, found, object, cls)
}

/** What an attribute that was found in CLS is on OBJECT. */
export function bind(vm: Interpreter, found: PyObject, object: PyObject | null, cls: ClassObject): PyObject {
  switch (found.kind) {
    case 'function':
    case 'native':
      return object === null ? found : { kind: 'method', self: object, func: found, origin: found.origin }
    case 'staticmethod':
      return found.func
    case 'classmethod':
      return { kind: 'method', self: cls, func: found.func, origin: found.origin }
    case 'property':
      return object === null ? found : readProperty(vm, found, object)
    case 'unknown':
      return object === null || found.holds === undefined ? found : callObject(vm, found, [object])
    case 'instance': {
      const getter = findInClasses(vm, found.cls.mro, '__get__')
      return getter === null ? found : callObject(vm, getter, [found, object ?? NONE, cls])
    }
    default:
      return found
  }
}

function readProperty(vm: Interpreter, property: Extract<PyObject, { kind: 'property' }>, object: PyObject): PyObject {
  if (property.getter === null) throw raise(vm, 'AttributeError', 'unreadable attribute')
  const value = callObject(vm, property.getter, [object])
  if (property.cachedAs !== undefined && object.kind === 'instance')
    bindName(write(vm.heap, object.attributes), property.cachedAs, value)
  return value
}
