import type { ClassObject } from '../objects/object.ts'
import { DICT, FROZENSET, LIST, SET, TUPLE, TYPE } from './builtin-types.ts'

const BUILTIN: Readonly<Record<string, ClassObject>> = {
  List: LIST,
  Dict: DICT,
  Set: SET,
  FrozenSet: FROZENSET,
  Tuple: TUPLE,
  Type: TYPE,
}

/** Which stand for classes that are not builtins. */
const OTHERS: ReadonlySet<string> = new Set(['DefaultDict', 'OrderedDict', 'Counter', 'Deque', 'ChainMap'])

/**
 * The class that a class has for a base where it names BASE; null where it is not modelled. The forms of `typing` stand for classes of their own
 * (https://docs.python.org/3/library/typing.html#aliases-to-built-in-types).
 */
export function runtimeBase(base: ClassObject): ClassObject | null {
  if (base.alias !== undefined) return base.alias
  if (base.module !== 'typing' || !base.isNative) return base
  if (OTHERS.has(base.name)) return null
  return (Object.hasOwn(BUILTIN, base.name) ? BUILTIN[base.name] : undefined) ?? base
}
