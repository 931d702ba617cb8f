import type { Interpreter } from '../machine/interpreter.ts'
import { METHOD_NAMES } from '../methods/names.ts'
import { str } from '../objects/make.ts'
import type { MappingContents, PyObject } from '../objects/object.ts'
import { mayBeAbsent } from '../objects/unknown.ts'
import { viewed } from '../operations/steps.ts'
import { slotsOf } from '../types/slots.ts'

/** The names that `dir` would list of OBJECT, in order, as slots; null where they are not known. */
export function namesOf(vm: Interpreter, object: PyObject): readonly PyObject[] | null {
  if (object.kind !== 'instance' && object.kind !== 'class' && object.kind !== 'module') return null
  const mro = object.kind === 'instance' ? object.cls.mro : object.kind === 'class' ? object.mro : []
  const own = object.kind === 'instance' ? [object.attributes] : object.kind === 'module' ? [object.namespace] : []
  const spaces = [...own, ...mro.map(({ namespace }) => namespace)].map(({ contents }) => contents)
  if (spaces.some(({ rest }) => rest.length > 0) || (object.kind === 'module' && object.lazy !== null)) return null
  // What a class has from its tables alone is not all that CPython's has.
  if (mro.some((cls) => cls.isNative && cls.name !== 'object')) return null
  const inherited = object.kind === 'module' ? [] : (METHOD_NAMES['object'] ?? [])
  const added = mro.some((cls) => slotsOf(cls) === null) ? ['__dict__', '__weakref__'] : []
  const surely = [...inherited, ...added]
  return namesIn(vm, spaces, surely).filter((slot) => object.kind === 'module' || !isStr(slot, '__qualname__'))
}

const isStr = (slot: PyObject, text: string): boolean => slot.kind === 'str' && slot.value === text

/** The names in SPACES, and those that are SURELY there, in order, as slots. */
export function namesIn(
  vm: Interpreter,
  spaces: readonly MappingContents[],
  surely: readonly string[] = [],
): readonly PyObject[] {
  const found = new Map<string, PyObject>(surely.map((name) => [name, str(name)]))
  for (const { entries } of spaces) {
    for (const [name, { slot }] of entries) {
      const shown = viewed(vm, str(name), slot, 'keys')
      const before = found.get(name)
      if (shown.kind !== 'absent' && (before === undefined || mayBeAbsent(before))) found.set(name, shown)
    }
  }
  return [...found.keys()].sort().flatMap((name) => found.get(name) ?? [])
}
