import { mayRaise } from '../machine/fork.ts'
import { write } from '../machine/heap.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import { hasAttribute } from '../methods/library-names.ts'
import { mappingProxy } from '../methods/mapping-proxy.ts'
import { METHOD_NAMES } from '../methods/names.ts'
import { isOfOtherVersion } from '../modules/version-names.ts'
import { native } from '../native.ts'
import { bindName, dict, dictOver, int, list, NONE, none, slotOf, str, tuple } from '../objects/make.ts'
import {
  type ClassObject,
  type DictObject,
  type FunctionObject,
  type InstanceObject,
  NO_ORIGIN,
  type PyObject,
} from '../objects/object.ts'
import { unknown, unknownFrom } from '../objects/unknown.ts'
import { classOf, OBJECT, TYPE } from '../types/builtin-types.ts'
import { raise } from '../types/exceptions.ts'
import { asObject } from '../types/native-class.ts'
import { slotsOf } from '../types/slots.ts'
import { getAttribute } from './attributes.ts'
import { bind, findInClasses } from './class-attributes.ts'
import { classDict } from './class-dict.ts'
import { subclassesOf } from './subclasses.ts'

/** May CPython's CLS have NAME, although no table has it? Where it is not known which names it has, it may raise. */
export function isNotModelled(vm: Interpreter, cls: ClassObject, name: string): boolean {
  const has = hasAttribute(cls.mro, name, vm.input.pythonVersion.minor)
  if (has === null) mayRaise(vm, () => raise(vm, 'AttributeError', unknown(vm, { causes: [], types: ['str'] })))
  return has !== false
}

/** What every class says of itself; null for other names. */
export function classBasics(vm: Interpreter, cls: ClassObject, name: string): PyObject | null {
  switch (name) {
    case '__name__':
      return str(cls.name)
    case '__qualname__':
      return slotOf(cls.namespace.contents, '__qualname__') ?? str(cls.name)
    case '__module__':
      return slotOf(cls.namespace.contents, '__module__') ?? str(cls.module)
    case '__bases__':
      if (cls.rest.length > 0) return unknown(vm, { causes: cls.rest, types: ['tuple'], truth: true })
      return tuple(cls.bases.length === 0 && cls !== OBJECT ? [OBJECT] : cls.bases)
    case '__base__':
      return cls.bases[0] ?? (cls === OBJECT ? NONE : OBJECT)
    case '__mro__':
      return tuple(cls.mro)
    case '__subclasses__':
      return asObject(native('__subclasses__', '', (call) => subclassesOf(call.vm, cls)))
    case 'mro':
      return asObject(native('mro', '', (call) => list(call.vm, [...cls.mro])))
    case '__class__':
      return cls.metaclass ?? TYPE
    case '__dict__':
      return mappingProxy(vm, classDict(vm, cls))
    case '__doc__':
      return NONE
    default:
      return null
  }
}

export function lookupBuiltin(
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
export const isListed = (vm: Interpreter, cls: ClassObject, name: string): boolean =>
  cls.mro.some(
    (one) => METHOD_NAMES[one.name]?.includes(name) && !isOfOtherVersion(one, name, vm.input.pythonVersion.minor),
  )

/** Are all attributes of OBJECT listed? A function of a library may stand for one that is written in Python, or for a class; a file, for an iterator. */
export function hasKnownNames(object: PyObject, cls: ClassObject): boolean {
  if (object.kind === 'native') return object.native.isBuiltin === true
  if (object.kind === 'iterator') return /^[a-z_]+$/.test(cls.name)
  return METHOD_NAMES[cls.name] !== undefined
}

export function notModelled(vm: Interpreter, what: string): PyObject {
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

/** The `__dict__` of an instance, without what CPython keeps elsewhere; null where it has none. */
export function instanceDict(vm: Interpreter, { cls, attributes }: InstanceObject): DictObject | null {
  if (slotsOf(cls) !== null) return null
  const { entries, rest } = attributes.contents
  const members = cls.mro.flatMap((one) => (one.isNative ? (METHOD_NAMES[one.name] ?? []) : []))
  const others = [...entries].filter(([name]) => !members.includes(name))
  return others.length === entries.size ? dictOver(attributes) : dict(vm, new Map(others), NO_ORIGIN, rest)
}

/** What was set on a function; its docstring and its names stand elsewhere in CPython. */
function ownAttributes(vm: Interpreter, { attributes }: FunctionObject): DictObject {
  const { entries } = attributes.contents
  const others = [...entries].filter(([name]) => !/^__(annotations|doc|name|qualname|module)__$/.test(name))
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
    case '__annotations__': {
      const made = dict(vm)
      bindName(write(vm.heap, object.attributes), name, made)
      return made
    }
    case '__code__':
    case '__closure__':
    case '__kwdefaults__':
    case '__get__':
      return notModelled(vm, `function.${name}`)
    case '__call__':
      return object
    default:
      return null
  }
}
