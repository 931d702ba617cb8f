import { slotOf } from '../objects/make.ts'
import type { ClassObject, MethodObject, PyObject } from '../objects/object.ts'
import { BUILTIN_FUNCTION, classOf, FUNCTION, METHOD, OBJECT, TYPE } from '../types/builtin-types.ts'

/** The class of OBJECT; null where it is not known. */
export function typeOf(object: PyObject): ClassObject | null {
  if (object.kind === 'unknown' || object.kind === 'absent') return null
  if (object.kind === 'class' && object.alias !== undefined) return null
  if (object.kind === 'native') return object.native.isBuiltin === true ? BUILTIN_FUNCTION : null
  if (object.kind === 'method' && object.func.kind === 'native') return typeOfNativeMethod(object)
  return classOf(object)
}

/** A method of a builtin object is written in C, and a special one wrapped; of a library's classes it is not told which are. */
function typeOfNativeMethod({ self, func }: MethodObject): ClassObject | null {
  if (self.kind === 'instance' || self.kind === 'unknown' || func.kind !== 'native') return null
  return func.native.name.startsWith('__') ? null : BUILTIN_FUNCTION
}

/** What a function may be that stands for one of CPython's: written in C or in Python, or a class. */
const FUNCTION_TYPES: ReadonlySet<ClassObject> = new Set([FUNCTION, BUILTIN_FUNCTION, METHOD, TYPE])

/** The object of a builtin kind that OBJECT is: an instance of a subclass of `dict` is a dict. */
export function payloadOf(object: PyObject): PyObject {
  return object.kind === 'instance' && object.payload !== null ? object.payload : object
}

/** Is OBJECT an instance of CLS? Null where that is not known. */
export function isInstance(object: PyObject, cls: ClassObject): boolean | null {
  if (cls === OBJECT) return true
  if (object.kind === 'unknown') {
    if (object.alternatives !== null) {
      const answers = new Set(object.alternatives.map((one) => isInstance(one, cls)))
      const [answer] = answers
      return answers.size === 1 && answer !== undefined ? answer : null
    }
    if (object.types === null || cls.module !== 'builtins')
      return object.types?.every((name) => name === 'NoneType') ? false : null
    const hits = object.types.map((name) => name === cls.name || (name === 'bool' && cls.name === 'int'))
    return hits.every((hit) => hit) ? true : hits.some((hit) => hit) ? null : false
  }
  const own = typeOf(object)
  if (object.kind === 'class' && object.alias !== undefined)
    return cls === TYPE || (cls.isNative && cls.module !== 'builtins') ? null : false
  if (own !== null) return isSubclass(own, cls)
  return FUNCTION_TYPES.has(cls) ? null : false
}

/** Is CLS a subclass of BASE? Null where a base of it is not known. */
export function isSubclass(cls: ClassObject, base: ClassObject): boolean | null {
  if (base === OBJECT || cls.mro.includes(base.alias ?? base)) return true
  return cls.mro.some(({ rest }) => rest.length > 0) ? null : false
}

/** Is CLS an enumeration? */
export const isEnum = ({ mro }: ClassObject): boolean => mro.some(({ isNative, name }) => isNative && name === 'Enum')

/** The name that messages of CPython give to OBJECT's type; `object` where that is not known. */
export function typeName(object: PyObject): string {
  if (object.kind === 'unknown') return object.types?.length === 1 ? (object.types[0] ?? 'object') : 'object'
  if (object.kind === 'absent') return 'object'
  return classLabel(typeOf(object) ?? classOf(object))
}

/** Modules whose classes are written in C and carry the module in their own name. */
const WRITTEN_IN_C: ReadonlySet<string> = new Set(['datetime', 'decimal', 're'])

/** Classes of other modules that do. */
const CLASSES_IN_C: ReadonlySet<string> = new Set([
  'collections.OrderedDict',
  'collections.defaultdict',
  'collections.deque',
  'functools.partial',
  'types.SimpleNamespace',
])

/** The name that messages of CPython give to a class. */
export function classLabel(cls: ClassObject): string {
  if (cls.isNative && WRITTEN_IN_C.has(cls.module)) return `${cls.module}.${cls.name}`
  const module = slotOf(cls.namespace.contents, '__module__')
  const label = `${module?.kind === 'str' ? module.value : cls.module}.${cls.name}`
  return CLASSES_IN_C.has(label) ? label : cls.name
}
