import { mayRaise } from '../machine/fork.ts'
import { write } from '../machine/heap.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import { hasAttribute } from '../methods/library-names.ts'
import { METHOD_NAMES } from '../methods/names.ts'
import { isOfOtherVersion } from '../modules/version-names.ts'
import { native } from '../native.ts'
import { bindName, dict, dictOver, int, list, NONE, none, slotOf, str, tuple } from '../objects/make.ts'
import type {
  ClassObject,
  DictObject,
  FunctionObject,
  MappingContents,
  ModuleObject,
  PyObject,
} from '../objects/object.ts'
import { present, unknown, unknownFrom } from '../objects/unknown.ts'
import { classOf, MODULE, OBJECT, TYPE, TYPES_BY_NAME } from '../types/builtin-types.ts'
import { raise } from '../types/exceptions.ts'
import { asObject } from '../types/native-class.ts'
import { slotsOf } from '../types/slots.ts'
import { callObject } from './call.ts'
import { classDict } from './class-dict.ts'
import { lift, resolve } from './lift.ts'
import { classLabel, payloadOf } from './types.ts'

/** `object.name`. @throws Raise AttributeError */
export function getAttribute(vm: Interpreter, object: PyObject, name: string): PyObject {
  return lift(vm, object, (one) =>
    lookupOn(vm, one, name, () => {
      throw noAttribute(vm, one, name)
    }),
  )
}

/** The AttributeError that says that OBJECT lacks NAME. */
export function noAttribute(vm: Interpreter, object: PyObject, name: string): unknown {
  // Up to Python 3.11 enums say the name alone.
  const isEnum = object.kind === 'class' && object.metaclass?.name === 'EnumType'
  if (isEnum && vm.input.pythonVersion.minor < 12) return raise(vm, 'AttributeError', name)
  const isCircular = object.kind === 'module' && vm.running.includes(object.name)
  if (object.kind === 'module' && !isCircular && vm.running.includes(`${object.name}.${name}`))
    return raise(vm, 'AttributeError', `cannot access submodule '${name}' of ${describe(object)}${CIRCULAR}`)
  const owner = `${isCircular ? 'partially initialized ' : ''}${describe(object)}`
  return raise(vm, 'AttributeError', `${owner} has no attribute '${name}'${isCircular ? CIRCULAR : ''}`)
}

const CIRCULAR = ' (most likely due to a circular import)'

/** How CPython names OBJECT in the message of an AttributeError. */
export function describe(object: PyObject): string {
  if (object.kind === 'module') return `module '${object.name}'`
  if (object.kind === 'class') return `type object '${classLabel(object)}'`
  if (object.kind === 'super') return `'super' object`
  return `'${object.kind === 'unknown' || object.kind === 'absent' ? (object.kind === 'unknown' ? (object.types?.[0] ?? 'object') : 'object') : classLabel(classOf(object))}' object`
}

/** `object.name`, and MISSING's result where there is no such attribute. */
export function lookupAttribute(vm: Interpreter, object: PyObject, name: string, missing: () => PyObject): PyObject {
  return lift(vm, object, (one) => lookupOn(vm, one, name, missing))
}

function lookupOn(vm: Interpreter, object: PyObject, name: string, missing: () => PyObject): PyObject {
  switch (object.kind) {
    case 'absent':
      return missing()
    case 'unknown':
      return lookupUnknown(vm, object, name, missing)
    case 'module':
      return lookupModule(vm, object, name, missing)
    case 'class':
      return lookupClassAttribute(vm, object, name, missing)
    case 'instance':
      return lookupInstance(vm, object, name, missing)
    case 'super':
      return lookupSuper(vm, object, name, missing)
    default:
      return lookupBuiltin(vm, object, name, missing)
  }
}

/** What a slot holds; MISSING's result where, or as far as, it holds nothing. */
export function readSlot(vm: Interpreter, slot: PyObject | undefined, missing: () => PyObject): PyObject {
  if (slot === undefined) return missing()
  if (slot.kind !== 'unknown') return slot.kind === 'absent' ? missing() : slot
  const now = resolve(vm, slot)
  if (now.kind !== 'unknown' || now.alternatives === null || !now.alternatives.some((one) => one.kind === 'absent'))
    return now.kind === 'absent' ? missing() : now
  return lift(vm, now, (one) => (one.kind === 'absent' ? missing() : one))
}

/** A name in a namespace of which more may exist than is listed. */
export function readNamespace(
  vm: Interpreter,
  contents: MappingContents,
  name: string,
  missing: () => PyObject,
): PyObject {
  const slot = slotOf(contents, name)
  if (slot === undefined && contents.rest.length > 0) return unknown(vm, { causes: contents.rest })
  return readSlot(vm, slot, missing)
}

function lookupUnknown(
  vm: Interpreter,
  object: Extract<PyObject, { kind: 'unknown' }>,
  name: string,
  missing: () => PyObject,
): PyObject {
  const [type] = object.types ?? []
  const cls = object.types?.length === 1 && type !== undefined ? TYPES_BY_NAME.get(type) : undefined
  if (cls !== undefined) return lookupBuiltin(vm, object, name, missing, cls)
  if (!isOnEveryObject(name))
    mayRaise(vm, () => raise(vm, 'AttributeError', unknownFrom(vm, [object], { types: ['str'] })))
  return unknownFrom(vm, [object])
}

const isOnEveryObject = (name: string): boolean =>
  name === '__class__' || METHOD_NAMES['object']?.includes(name) === true

function lookupModule(vm: Interpreter, module: ModuleObject, name: string, missing: () => PyObject): PyObject {
  const contents = module.namespace.contents
  if (name === '__dict__') return dictOver(module.namespace)
  return readNamespace(vm, contents, name, () => {
    const made = module.lazy?.(name)
    if (made !== undefined) return made
    const ofObjects = isOnEveryObject(name) ? findInClasses(vm, [OBJECT], name) : null
    if (ofObjects !== null) return bind(vm, ofObjects, module, MODULE)
    const hook = slotOf(contents, '__getattr__')
    return hook !== undefined && name !== '__path__' && !name.startsWith('__')
      ? callObject(vm, hook, [str(name)])
      : missing()
  })
}

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

function lookupInstance(
  vm: Interpreter,
  object: Extract<PyObject, { kind: 'instance' }>,
  name: string,
  missing: () => PyObject,
): PyObject {
  const custom = findInClasses(
    vm,
    object.cls.mro.filter((one) => !one.isNative),
    '__getattribute__',
  )
  if (custom !== null)
    return unknownFrom(vm, [object], {
      causes: [{ kind: 'construct', what: 'a class with __getattribute__', location: vm.location }],
    })
  const inClass = findInClasses(vm, object.cls.mro, name)
  if (inClass !== null && isDataDescriptor(vm, inClass)) return bind(vm, inClass, object, object.cls)
  const fallback = (): PyObject => {
    if (inClass !== null) return bind(vm, inClass, object, object.cls)
    if (name === '__class__') return object.cls
    if (name === '__dict__') return slotsOf(object.cls) === null ? dictOver(object.attributes) : missing()
    if (name === '__doc__') return NONE
    if (name === '__module__') return str(object.cls.module)
    const hook = findInClasses(vm, object.cls.mro, '__getattr__')
    if (hook !== null) return callObject(vm, hook, [object, str(name)])
    return payloadAttribute(vm, object, name, missing)
  }
  return readNamespace(vm, object.attributes.contents, name, fallback)
}

function payloadAttribute(
  vm: Interpreter,
  object: Extract<PyObject, { kind: 'instance' }>,
  name: string,
  missing: () => PyObject,
): PyObject {
  const payload = payloadOf(object)
  const otherwise = (): PyObject =>
    isNotModelled(vm, object.cls, name) ? notModelled(vm, `${object.cls.name}.${name}`) : missing()
  return payload === object || payload.kind === 'unknown' ? otherwise() : lookupBuiltin(vm, payload, name, otherwise)
}

function isDataDescriptor(vm: Interpreter, found: PyObject): boolean {
  if (found.kind === 'property') return found.cachedAs === undefined
  // What an unmodelled decorator makes of a function may be one.
  if (found.kind === 'unknown') return found.holds !== undefined
  return found.kind === 'instance' && findInClasses(vm, found.cls.mro, '__set__') !== null
}

function lookupSuper(
  vm: Interpreter,
  object: Extract<PyObject, { kind: 'super' }>,
  name: string,
  missing: () => PyObject,
): PyObject {
  const { self, cls } = object
  const own = self.kind === 'class' ? self : self.kind === 'unknown' || self.kind === 'absent' ? cls : classOf(self)
  const found = findInClasses(vm, own.mro.slice(own.mro.indexOf(cls) + 1), name)
  if (found !== null) return bind(vm, found, self.kind === 'class' && found.kind !== 'classmethod' ? null : self, own)
  return name === '__class__' ? own : missing()
}

function lookupClassAttribute(vm: Interpreter, cls: ClassObject, name: string, missing: () => PyObject): PyObject {
  const meta = cls.metaclass === null ? null : findInClasses(vm, cls.metaclass.mro, name)
  if (meta !== null && meta.kind === 'property') return bind(vm, meta, cls, cls.metaclass ?? TYPE)
  const found =
    findInClasses(
      vm,
      cls.mro.filter((one) => one !== OBJECT),
      name,
    ) ?? findInClasses(vm, [OBJECT], name)
  const builtin = classBasics(vm, cls, name)
  if (builtin !== null && (found === null || name !== '__doc__')) return builtin
  if (found !== null) return bind(vm, found, null, cls)
  if (meta !== null) return bind(vm, meta, cls, cls.metaclass ?? TYPE)
  const hook = cls.metaclass === null ? null : findInClasses(vm, cls.metaclass.mro, '__getattr__')
  if (hook !== null) return callObject(vm, hook, [cls, str(name)])
  const ofTypes = cls.metaclass === null ? findInClasses(vm, [TYPE], name) : null
  if (ofTypes !== null) return bind(vm, ofTypes, cls, TYPE)
  if (isListed(vm, TYPE, name)) return notModelled(vm, `type.${name}`)
  return isNotModelled(vm, cls, name) ? notModelled(vm, `${cls.name}.${name}`) : missing()
}

/** May CPython's CLS have NAME, although no table has it? Where it is not known which names it has, it may raise. */
function isNotModelled(vm: Interpreter, cls: ClassObject, name: string): boolean {
  const has = hasAttribute(cls.mro, name, vm.input.pythonVersion.minor)
  if (has === null) mayRaise(vm, () => raise(vm, 'AttributeError', unknown(vm, { causes: [], types: ['str'] })))
  return has !== false
}

function classBasics(vm: Interpreter, cls: ClassObject, name: string): PyObject | null {
  switch (name) {
    case '__name__':
      return str(cls.name)
    case '__qualname__':
      return slotOf(cls.namespace.contents, '__qualname__') ?? str(cls.name)
    case '__module__':
      return slotOf(cls.namespace.contents, '__module__') ?? str(cls.module)
    case '__bases__':
      return tuple(cls.bases.length === 0 && cls !== OBJECT ? [OBJECT] : cls.bases)
    case '__base__':
      return cls.bases[0] ?? (cls === OBJECT ? NONE : OBJECT)
    case '__mro__':
      return tuple(cls.mro)
    case 'mro':
      return asObject(native('mro', '', (call) => list(call.vm, [...cls.mro])))
    case '__class__':
      return cls.metaclass ?? TYPE
    case '__dict__':
      return classDict(vm, cls)
    case '__doc__':
      return NONE
    default:
      return null
  }
}

function lookupBuiltin(
  vm: Interpreter,
  object: PyObject,
  name: string,
  missing: () => PyObject,
  cls = classOf(object as Exclude<PyObject, { kind: 'unknown' | 'absent' }>),
): PyObject {
  if (object.kind === 'function') {
    const own = functionAttribute(vm, object, name)
    if (own !== null) return own
  }
  const special = builtinAttribute(vm, object, name)
  if (special !== null) return special
  const found = findInClasses(vm, cls.mro, name)
  if (found !== null) return bind(vm, found, object, cls)
  if (name === '__class__' && object.kind !== 'unknown') return cls
  if (name === '__doc__') return object.kind === 'unknown' ? unknownFrom(vm, [object]) : NONE
  if (isListed(vm, cls, name)) return notModelled(vm, `${cls.name}.${name}`)
  if (hasKnownNames(object, cls)) return missing()
  mayRaise(vm, () => raise(vm, 'AttributeError', unknown(vm, { causes: [], types: ['str'] })))
  return notModelled(vm, `${cls.name}.${name}`)
}

/** Has CPython's CLS an attribute NAME, by the tables? */
const isListed = (vm: Interpreter, cls: ClassObject, name: string): boolean =>
  cls.mro.some(
    (one) => METHOD_NAMES[one.name]?.includes(name) && !isOfOtherVersion(one, name, vm.input.pythonVersion.minor),
  )

/** Are all attributes of OBJECT listed? A function of a library may stand for one that is written in Python, or for a class; a file, for an iterator. */
export function hasKnownNames(object: PyObject, cls: ClassObject): boolean {
  if (object.kind === 'native') return object.native.isBuiltin === true
  if (object.kind === 'iterator') return /^[a-z_]+$/.test(cls.name)
  return METHOD_NAMES[cls.name] !== undefined
}

function notModelled(vm: Interpreter, what: string): PyObject {
  return unknown(vm, {
    causes: [{ kind: 'construct', what: `\`${what}\`, which is not modelled`, location: vm.location }],
  })
}

/** Attributes of builtin objects that are no methods. */
function builtinAttribute(vm: Interpreter, object: PyObject, name: string): PyObject | null {
  switch (object.kind) {
    case 'method':
      if (name === '__self__') return object.self
      if (name === '__func__') return object.func
      if (object.func.kind === 'function') return functionAttribute(vm, object.func, name)
      return /^__(?:doc|module|name|qualname)__$/.test(name) ? getAttribute(vm, object.func, name) : null
    case 'native':
      return name === '__name__' || name === '__qualname__' ? str(object.native.name) : null
    case 'property':
      return propertyAttribute(object, name)
    case 'slice':
      return name === 'start' || name === 'stop' || name === 'step' ? object[name] : null
    case 'range':
      return name === 'start' || name === 'stop' || name === 'step' ? int(object[name]) : null
    case 'complex':
      return name === 'real' || name === 'imag' ? { kind: 'float', value: object[name], origin: object.origin } : null
    case 'int':
    case 'bool':
      if (name === 'real' || name === 'numerator')
        return int(object.kind === 'bool' ? Number(object.value) : object.value, object.origin)
      return name === 'imag' ? int(0) : name === 'denominator' ? int(1) : null
    case 'float':
      return name === 'real' ? object : name === 'imag' ? { ...object, value: 0 } : null
    case 'staticmethod':
    case 'classmethod':
      return name === '__func__' || name === '__wrapped__' ? object.func : null
    default:
      return null
  }
}

function propertyAttribute(object: Extract<PyObject, { kind: 'property' }>, name: string): PyObject | null {
  if (object.cachedAs !== undefined)
    return name === 'func' ? (object.getter ?? NONE) : name === 'attrname' ? str(object.cachedAs) : null
  if (name === 'fget') return object.getter ?? NONE
  if (name === 'fset') return object.setter ?? NONE
  return name === 'fdel' ? (object.deleter ?? NONE) : null
}

/** What was set on a function; its docstring and its names stand elsewhere in CPython. */
function ownAttributes(vm: Interpreter, { attributes }: FunctionObject): DictObject {
  const { entries } = attributes.contents
  const others = [...entries].filter(([name]) => !/^__(doc|name|qualname|module)__$/.test(name))
  return others.length === entries.size ? dictOver(attributes) : dict(vm, new Map(others))
}

function functionAttribute(vm: Interpreter, object: FunctionObject, name: string): PyObject | null {
  const slot = slotOf(object.attributes.contents, name)
  if (slot !== undefined) return slot
  if (object.attributes.contents.rest.length > 0) return unknown(vm, { causes: object.attributes.contents.rest })
  switch (name) {
    case '__name__':
      return str(object.name)
    case '__qualname__':
      return str(object.qualname)
    case '__module__':
      return slotOf(object.scope.module.namespace.contents, '__name__') ?? none()
    case '__defaults__':
      return object.defaults.length === 0 ? NONE : tuple(object.defaults)
    case '__dict__':
      return ownAttributes(vm, object)
    case '__globals__':
      return dictOver(object.scope.module.namespace)
    case '__code__':
    case '__closure__':
    case '__annotations__':
    case '__kwdefaults__':
    case '__get__':
      return notModelled(vm, `function.${name}`)
    case '__call__':
      return object
    default:
      return null
  }
}
