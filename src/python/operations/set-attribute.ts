import { mayRaise } from '../machine/fork.ts'
import type { Cell } from '../machine/heap.ts'
import { write } from '../machine/heap.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import { bindName, NONE, namespaceOf, slotOf, str } from '../objects/make.ts'
import type { ClassObject, InstanceObject, MappingContents, PyObject } from '../objects/object.ts'
import { unknownFrom } from '../objects/unknown.ts'
import { OBJECT, TYPE } from '../types/builtin-types.ts'
import { raise } from '../types/exceptions.ts'
import { slotsOf } from '../types/slots.ts'
import { describe, getAttribute, noAttribute, readSlot } from './attributes.ts'
import { callObject } from './call.ts'
import { findInClasses } from './class-attributes.ts'
import { lift } from './lift.ts'

/** `object.name = value`. @throws Raise AttributeError, TypeError */
export function setAttribute(vm: Interpreter, object: PyObject, name: string, value: PyObject): void {
  lift(vm, object, (one) => {
    setOn(vm, one, name, value)
    return NONE
  })
}

function setOn(vm: Interpreter, object: PyObject, name: string, value: PyObject): void {
  switch (object.kind) {
    case 'unknown':
      mayRaise(vm, () => raise(vm, 'AttributeError', unknownFrom(vm, [object], { types: ['str'] })))
      return
    case 'absent':
      return
    case 'instance':
      setOnInstance(vm, object, name, value)
      return
    case 'module':
      bindName(write(vm.heap, object.namespace), name, value)
      return
    case 'function':
      bindName(write(vm.heap, object.attributes), name, value)
      return
    case 'class':
      setOnClass(vm, object, name, value)
      return
    default:
      throw noRoom(vm, object, name)
  }
}

/** The AttributeError that says that OBJECT has no place for NAME, as the app's Python words it. */
function noRoom(vm: Interpreter, object: PyObject, name: string): unknown {
  const reason = vm.input.pythonVersion.minor >= 13 ? ' and no __dict__ for setting new attributes' : ''
  return raise(vm, 'AttributeError', `${describe(object)} has no attribute '${name}'${reason}`)
}

const withoutObject = (cls: ClassObject): readonly ClassObject[] => cls.mro.filter((one) => one !== OBJECT)

function setOnInstance(vm: Interpreter, object: InstanceObject, name: string, value: PyObject): void {
  const custom = findInClasses(vm, withoutObject(object.cls), '__setattr__')
  if (custom !== null) callObject(vm, custom, [object, str(name), value])
  else setPlain(vm, object, name, value)
}

/** What `object.__setattr__` does. */
function setPlain(vm: Interpreter, object: InstanceObject, name: string, value: PyObject): void {
  const inClass = findInClasses(vm, object.cls.mro, name)
  if (inClass?.kind === 'property' && inClass.cachedAs === undefined) {
    if (inClass.setter === null) throw noAccessor(vm, object, name, 'setter')
    callObject(vm, inClass.setter, [object, value])
    return
  }
  const setter = inClass?.kind === 'instance' ? findInClasses(vm, inClass.cls.mro, '__set__') : null
  if (setter !== null && inClass !== null) {
    callObject(vm, setter, [inClass, object, value])
    return
  }
  if (inClass?.kind === 'unknown' && inClass.holds !== undefined) callObject(vm, inClass, [object, value])
  const slots = slotsOf(object.cls)
  if (slots !== null && !slots.has(name)) throw noRoom(vm, object, name)
  bindName(write(vm.heap, object.attributes), name, value)
}

/** The AttributeError of a property that cannot be set, or deleted, as the app's Python words it. */
function noAccessor(vm: Interpreter, object: InstanceObject, name: string, accessor: 'setter' | 'deleter'): unknown {
  const { minor } = vm.input.pythonVersion
  const qualname = getAttribute(vm, object.cls, '__qualname__')
  const verb = accessor === 'setter' ? 'set' : 'delete'
  const message =
    minor >= 11
      ? `property '${name}' of '${qualname.kind === 'str' ? qualname.value : object.cls.name}' object has no ${accessor}`
      : `can't ${verb} attribute${minor === 10 ? ` '${name}'` : ''}`
  return raise(vm, 'AttributeError', message)
}

function setOnClass(vm: Interpreter, cls: ClassObject, name: string, value: PyObject): void {
  if (cls.isNative && cls.module === 'builtins')
    throw raise(vm, 'TypeError', `cannot set '${name}' attribute of immutable type '${cls.name}'`)
  if (!cls.isNative) {
    const metaclasses = cls.metaclass?.mro.filter((one) => one !== OBJECT && one !== TYPE) ?? []
    const custom = findInClasses(vm, metaclasses, '__setattr__')
    if (custom !== null) callObject(vm, custom, [cls, str(name), value])
    else bindName(write(vm.heap, cls.namespace), name, value)
    return
  }
  const patch = vm.patches.get(cls) ?? { contents: namespaceOf(), birth: 0 }
  vm.patches.set(cls, patch)
  bindName(write(vm.heap, patch), name, value)
}

/** `object.name = value` as `object.__setattr__` does it: past the class's own `__setattr__`. */
export function setPlainAttribute(vm: Interpreter, object: PyObject, name: string, value: PyObject): void {
  if (object.kind === 'instance') setPlain(vm, object, name, value)
  else setAttribute(vm, object, name, value)
}

/** `del object.name`. @throws Raise AttributeError */
export function deleteAttribute(vm: Interpreter, object: PyObject, name: string): void {
  lift(vm, object, (one) => {
    if (one.kind === 'unknown') {
      mayRaise(vm, () => raise(vm, 'AttributeError', unknownFrom(vm, [one], { types: ['str'] })))
      return NONE
    }
    const custom = one.kind === 'instance' ? findInClasses(vm, withoutObject(one.cls), '__delattr__') : null
    if (custom !== null) return callObject(vm, custom, [one, str(name)])
    return deletePlain(vm, one, name)
  })
}

/** What `object.__delattr__` does. */
export function deletePlain(vm: Interpreter, object: PyObject, name: string): PyObject {
  const inClass = object.kind === 'instance' ? findInClasses(vm, object.cls.mro, name) : null
  if (object.kind === 'instance' && inClass?.kind === 'property' && inClass.cachedAs === undefined) {
    if (inClass.deleter === null) throw noAccessor(vm, object, name, 'deleter')
    return callObject(vm, inClass.deleter, [object])
  }
  const deleter = inClass?.kind === 'instance' ? findInClasses(vm, inClass.cls.mro, '__delete__') : null
  if (deleter !== null && inClass !== null) return callObject(vm, deleter, [inClass, object])
  const cell = cellOf(object)
  readSlot(vm, cell === null ? undefined : slotOf(cell.contents, name), () => {
    throw notThere(vm, object, name)
  })
  if (cell !== null) write(vm.heap, cell).entries.delete(name)
  return NONE
}

/** Up to Python 3.10 the message is just the name, and it is that of an empty slot still. */
function notThere(vm: Interpreter, object: PyObject, name: string): unknown {
  const { minor } = vm.input.pythonVersion
  const slots = object.kind === 'instance' ? slotsOf(object.cls) : null
  if (slots?.has(name)) return raise(vm, 'AttributeError', name)
  if (slots !== null) return noRoom(vm, object, name)
  const hasNamespace = object.kind === 'instance' || object.kind === 'class' || object.kind === 'module'
  if (!hasNamespace) return noAttribute(vm, object, name)
  if (minor < 11) return raise(vm, 'AttributeError', name)
  return object.kind === 'module'
    ? raise(vm, 'AttributeError', `'module' object has no attribute '${name}'`)
    : noAttribute(vm, object, name)
}

function cellOf(object: PyObject): Cell<MappingContents> | null {
  if (object.kind === 'instance' || object.kind === 'function') return object.attributes
  return object.kind === 'module' || (object.kind === 'class' && !object.isNative) ? object.namespace : null
}
