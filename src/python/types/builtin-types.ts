import type { ClassObject, PyObject } from '../objects/object.ts'
import { createClass } from './native-class.ts'

/** The builtin types. Their methods are added by the tables in `methods/`. */
function builtin(name: string, ...bases: ClassObject[]): ClassObject {
  return createClass({ name, module: 'builtins', bases })
}

export const OBJECT = builtin('object')
const derive = (name: string, base: ClassObject = OBJECT): ClassObject => builtin(name, base)

export const TYPE = derive('type')
export const INT = derive('int')
export const BOOL = derive('bool', INT)
export const FLOAT = derive('float')
export const COMPLEX = derive('complex')
export const STR = derive('str')
export const BYTES = derive('bytes')
export const TUPLE = derive('tuple')
export const LIST = derive('list')
export const DICT = derive('dict')
export const SET = derive('set')
export const FROZENSET = derive('frozenset')
export const RANGE = derive('range')
export const SLICE = derive('slice')
export const NONE_TYPE = derive('NoneType')
export const ELLIPSIS_TYPE = derive('ellipsis')
export const NOT_IMPLEMENTED_TYPE = derive('NotImplementedType')
export const FUNCTION = derive('function')
export const BUILTIN_FUNCTION = derive('builtin_function_or_method')
export const METHOD = derive('method')
export const MODULE = derive('module')
export const PROPERTY = derive('property')
export const CACHED_PROPERTY = createClass({ name: 'cached_property', module: 'functools' })
export const STATIC_METHOD = derive('staticmethod')
export const CLASS_METHOD = derive('classmethod')
export const SUPER = derive('super')
export const GENERATOR = derive('generator')
export const ITERATOR = derive('iterator')
export const DICT_KEYS = derive('dict_keys')
export const DICT_VALUES = derive('dict_values')
export const DICT_ITEMS = derive('dict_items')

const VIEWS = { keys: DICT_KEYS, values: DICT_VALUES, items: DICT_ITEMS } as const
const iteratorTypes = new Map<string, ClassObject>([['generator', GENERATOR]])

const BY_KIND = {
  none: NONE_TYPE,
  bool: BOOL,
  int: INT,
  float: FLOAT,
  complex: COMPLEX,
  str: STR,
  bytes: BYTES,
  tuple: TUPLE,
  slice: SLICE,
  range: RANGE,
  list: LIST,
  dict: DICT,
  set: SET,
  frozenset: FROZENSET,
  function: FUNCTION,
  native: BUILTIN_FUNCTION,
  method: METHOD,
  staticmethod: STATIC_METHOD,
  classmethod: CLASS_METHOD,
  super: SUPER,
  module: MODULE,
} as const satisfies Partial<Record<PyObject['kind'], ClassObject>>

/** The class of a known object. */
export function classOf(object: Exclude<PyObject, { kind: 'unknown' | 'absent' }>): ClassObject {
  switch (object.kind) {
    case 'instance':
      return object.cls
    case 'class':
      return object.metaclass ?? TYPE
    case 'singleton':
      return object.name === 'Ellipsis' ? ELLIPSIS_TYPE : NOT_IMPLEMENTED_TYPE
    case 'view':
      return VIEWS[object.view]
    case 'property':
      return object.cachedAs === undefined ? PROPERTY : CACHED_PROPERTY
    case 'iterator': {
      const known = iteratorTypes.get(object.type)
      if (known !== undefined) return known
      const made = derive(object.type, ITERATOR)
      iteratorTypes.set(object.type, made)
      return made
    }
    default:
      return BY_KIND[object.kind]
  }
}

/** The builtin class of this name, where there is one. */
export const BUILTIN_TYPES: ReadonlyMap<string, ClassObject> = new Map(
  [
    OBJECT,
    TYPE,
    INT,
    BOOL,
    FLOAT,
    COMPLEX,
    STR,
    BYTES,
    TUPLE,
    LIST,
    DICT,
    SET,
    FROZENSET,
    RANGE,
    SLICE,
    PROPERTY,
    STATIC_METHOD,
    CLASS_METHOD,
    SUPER,
  ].map((cls) => [cls.name, cls]),
)

/** Also those that have no name in `builtins`: by the names that `UnknownObject.types` uses. */
export const TYPES_BY_NAME: ReadonlyMap<string, ClassObject> = new Map([
  ...BUILTIN_TYPES,
  ...[NONE_TYPE, FUNCTION, METHOD, MODULE, GENERATOR, DICT_KEYS, DICT_VALUES, DICT_ITEMS].map(
    (cls) => [cls.name, cls] as const,
  ),
])
