import type { Interpreter } from '../machine/interpreter.ts'
import { bindName, dict, dictOver, none, originFrom } from '../objects/make.ts'
import type { ClassObject, DictObject, PyObject } from '../objects/object.ts'
import { NO_ORIGIN } from '../objects/object.ts'
import { unknown } from '../objects/unknown.ts'
import { lacksDict, slotsOf } from '../types/slots.ts'

/** Builtin types whose objects cannot be weakly referred to through a slot that a subclass would add: they are of no fixed size, or have one already. */
const NO_WEAK_REFERENCE: ReadonlySet<string> = new Set('int bool tuple bytes set frozenset type'.split(' '))

/**
 * The names of a class, as its `__dict__` lists them: the body's but for `__qualname__`, and then what `type` adds. It is a copy: nobody writes into
 * the real one, which is read-only.
 *
 * Source: `type_new` in CPython's Objects/typeobject.c
 */
export function classDict(vm: Interpreter, cls: ClassObject): DictObject {
  if (cls.isNative) return dictOver(cls.namespace)
  const { entries, rest } = cls.namespace.contents
  const made = dict(vm, new Map(), originFrom(vm), rest)
  const contents = made.cell.contents
  const own = new Map([...entries].filter(([name]) => name !== '__qualname__'))
  for (const name of ['__module__', '__annotations__', ...own.keys()]) {
    const entry = own.get(name)
    if (entry !== undefined) bindName(contents, name, entry.slot)
  }
  const isBound = (name: string): boolean => contents.entries.has(name)
  if (!isBound('__module__')) bindName(contents, '__module__', moduleName(vm))
  for (const name of addedTo(cls)) if (!isBound(name)) bindName(contents, name, DESCRIPTOR)
  if (!isBound('__doc__')) bindName(contents, '__doc__', none())
  // What a class of a library that is written in C passes on is not told.
  if (cls.mro.some(({ isNative, module }) => isNative && module !== 'builtins'))
    contents.rest = [...rest, { kind: 'construct', what: `what \`${cls.name}\` inherits`, location: vm.location }]
  return made
}

/** The descriptors that the objects of CLS need, and its bases have not. */
function addedTo(cls: ClassObject): readonly string[] {
  const isBuilt = ({ isNative, name }: ClassObject): boolean => isNative && name !== 'object'
  // Of several bases the one that is written in C, or comes of one, gives the layout.
  const [first] = cls.bases
  const bases = (cls.bases.find(({ mro }) => mro.some(isBuilt)) ?? first)?.mro ?? []
  const slots = slotsOf(cls)
  if (slots !== null) return [...slots].filter((name) => bases.every((base) => slotsOf(base)?.has(name) !== true))
  const isSlotted = cls.namespace.contents.entries.has('__slots__')
  const hasDict = bases.some((base) => (base.isNative ? !lacksDict(base) : slotsOf(base) === null))
  const hasWeakReference = bases.some(({ isNative, name }) => !isNative || NO_WEAK_REFERENCE.has(name))
  return [...(hasDict || isSlotted ? [] : ['__dict__']), ...(hasWeakReference || isSlotted ? [] : ['__weakref__'])]
}

/** Nobody asks more of it than that it is no value of a program's: a property stands for what is written in C. */
const DESCRIPTOR: PyObject = { kind: 'property', getter: null, setter: null, deleter: null, origin: NO_ORIGIN }

/** `type()` takes the name of the module that calls it. */
const moduleName = (vm: Interpreter): PyObject =>
  unknown(vm, {
    causes: [{ kind: 'construct', what: 'the module that makes a class', location: vm.location }],
    truth: true,
    types: ['str'],
  })
