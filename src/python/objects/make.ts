import type { Cause } from '../../model/value.ts'
import type { Cell } from '../machine/heap.ts'
import { createCell } from '../machine/heap.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import { controlling, unite } from '../machine/interpreter.ts'
import { hashKey } from './hash.ts'
import type {
  BoolObject,
  BytesObject,
  ClassObject,
  DictObject,
  Entry,
  FloatObject,
  InstanceObject,
  IntObject,
  IteratorObject,
  ListObject,
  MappingContents,
  NoneObject,
  Origin,
  PyObject,
  SetObject,
  Step,
  StrObject,
  TupleObject,
} from './object.ts'
import { NO_ORIGIN } from './object.ts'

/** The origin of something that is made here and now, out of SOURCES: it hangs on what they hang on, and carries their text. */
export function originFrom(vm: Interpreter, ...sources: readonly (PyObject | undefined)[]): Origin {
  let configVars = controlling(vm)
  let marks: readonly string[] = []
  for (const source of sources) {
    if (source === undefined || !('origin' in source)) continue
    configVars = unite(configVars, source.origin.configVars)
    marks = unite(marks, source.origin.marks)
  }
  return { location: vm.location, configVars, marks }
}

/** Like `originFrom`, for results that tell something about SOURCES without carrying their text: comparisons, lengths, truth. */
export function originAbout(vm: Interpreter, ...sources: readonly (PyObject | undefined)[]): Origin {
  return { ...originFrom(vm, ...sources), marks: [] }
}

export const NONE: NoneObject = { kind: 'none', origin: NO_ORIGIN }
export const ABSENT: PyObject = { kind: 'absent' }
export const NOT_IMPLEMENTED: PyObject = { kind: 'singleton', name: 'NotImplemented', origin: NO_ORIGIN }

/** `None` */
export function none(origin: Origin = NO_ORIGIN): NoneObject {
  return origin === NO_ORIGIN ? NONE : { kind: 'none', origin }
}
/** `True` or `False` */
export function bool(value: boolean, origin: Origin = NO_ORIGIN): BoolObject {
  return { kind: 'bool', value, origin }
}
/** An int of Python. */
export function int(value: bigint | number, origin: Origin = NO_ORIGIN): IntObject {
  return { kind: 'int', value: BigInt(value), origin }
}
/** A float of Python. */
export function float(value: number, origin: Origin = NO_ORIGIN): FloatObject {
  return { kind: 'float', value, origin }
}
/** A str of Python. */
export function str(value: string, origin: Origin = NO_ORIGIN): StrObject {
  return { kind: 'str', value, origin }
}
/** Bytes of Python. */
export function bytes(value: Uint8Array, origin: Origin = NO_ORIGIN): BytesObject {
  return { kind: 'bytes', value, origin }
}
/** A tuple. REST: why it may have more items than are listed. */
export function tuple(
  items: readonly PyObject[],
  origin: Origin = NO_ORIGIN,
  rest: readonly Cause[] = [],
): TupleObject {
  return { kind: 'tuple', items, rest, origin }
}
/** A new list, which keeps ITEMS itself. REST as for a tuple. */
export function list(
  vm: Interpreter,
  items: PyObject[],
  origin: Origin = NO_ORIGIN,
  rest: readonly Cause[] = [],
): ListObject {
  return { kind: 'list', cell: createCell(vm.heap, { kind: 'sequence', items, rest }), origin }
}

/** A new dict, which keeps ENTRIES itself. REST: why it may have more. */
export function dict(
  vm: Interpreter,
  entries: Map<string, Entry> = new Map(),
  origin: Origin = NO_ORIGIN,
  rest: readonly Cause[] = [],
): DictObject {
  return { kind: 'dict', cell: createCell(vm.heap, { kind: 'mapping', isNamespace: false, entries, rest }), origin }
}

/** A dict with these str keys. */
export function dictOf(
  vm: Interpreter,
  values: Iterable<readonly [string, PyObject]>,
  origin: Origin = NO_ORIGIN,
): DictObject {
  const entries = new Map<string, Entry>()
  for (const [name, slot] of values) entries.set(name, { key: str(name), slot })
  return dict(vm, entries, origin)
}

/** A set of hashable, known items. */
export function set(
  vm: Interpreter,
  items: Iterable<PyObject>,
  origin: Origin = NO_ORIGIN,
  kind: SetObject['kind'] = 'set',
  rest: readonly Cause[] = [],
): SetObject {
  const entries = new Map<string, Entry>()
  for (const item of items) {
    const key = hashKey(item)
    if (key !== null && !entries.has(key)) entries.set(key, { key: item, slot: item })
  }
  return { kind, cell: createCell(vm.heap, { kind: 'mapping', isNamespace: false, entries, rest }), origin }
}

/** A new instance of CLS. */
export function instance(
  vm: Interpreter,
  cls: ClassObject,
  origin: Origin,
  more: {
    payload?: PyObject
    data?: unknown
    attributes?: Map<string, PyObject>
    holds?: readonly PyObject[]
  } = {},
): InstanceObject {
  const { payload = null, data, holds = [] } = more
  return { kind: 'instance', cls, attributes: namespaceCell(vm, more.attributes), payload, data, holds, origin }
}

/** The contents of a namespace that holds SLOTS. */
export function namespaceOf(slots: Iterable<readonly [string, PyObject]> = []): MappingContents {
  const contents: MappingContents = { kind: 'mapping', isNamespace: true, entries: new Map(), rest: [] }
  for (const [name, slot] of slots) bindName(contents, name, slot)
  return contents
}

/** The names of a new module, class or function. */
export function namespaceCell(
  vm: Interpreter,
  slots: Iterable<readonly [string, PyObject]> = [],
): Cell<MappingContents> {
  return createCell(vm.heap, namespaceOf(slots))
}

/** The slot of NAME in a namespace, or in a dict under a str key. */
export function slotOf(contents: MappingContents, name: string): PyObject | undefined {
  return contents.entries.get(name)?.slot
}

/** Binds NAME in contents that were taken for writing. */
export function bindName(contents: MappingContents, name: string, slot: PyObject): void {
  contents.entries.set(name, { key: contents.entries.get(name)?.key ?? str(name), slot })
}

/** A dict over a namespace: what `globals()`, `vars()` and `__dict__` give. Writes to it bind names. */
export function dictOver(cell: Cell<MappingContents>): DictObject {
  return { kind: 'dict', cell, origin: NO_ORIGIN }
}

/** An iterator of Python over STEP, which is asked for the items 0, 1, 2, ... */
export function iterator(
  vm: Interpreter,
  type: string,
  step: (index: number) => Step,
  origin: Origin = NO_ORIGIN,
): IteratorObject {
  const cell = createCell(vm.heap, { kind: 'position' as const, index: 0, ended: false })
  return { kind: 'iterator', type, cell, step, origin }
}

/** The same value with ORIGIN; only for immutable kinds is it another object. */
export function withOrigin(object: PyObject, origin: Origin): PyObject {
  switch (object.kind) {
    case 'none':
    case 'bool':
    case 'int':
    case 'float':
    case 'str':
    case 'bytes':
    case 'tuple':
    case 'unknown':
      return { ...object, origin }
    default:
      return object
  }
}

/** The value, hanging on CONFIG_VARS too. */
export function hangingOn(object: PyObject, configVars: readonly string[]): PyObject {
  if (configVars.length === 0 || !('origin' in object)) return object
  const united = unite(object.origin.configVars, configVars)
  return united === object.origin.configVars ? object : withOrigin(object, { ...object.origin, configVars: united })
}
