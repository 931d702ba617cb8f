import type { Interpreter } from '../machine/interpreter.ts'
import { bindName, dict, dictOver, none, originFrom } from '../objects/make.ts'
import type { ClassObject, DictObject, PyObject } from '../objects/object.ts'
import { NO_ORIGIN } from '../objects/object.ts'
import { unknown } from '../objects/unknown.ts'
import { lacksDict, slotsOf } from '../types/slots.ts'

/** Builtin types whose objects cannot be weakly referred to through a slot that a subclass would add: they are of no fixed size, or have one already. */
const NO_WEAK_REFERENCE: ReadonlySet<string> = new Set('int bool tuple bytes set frozenset type'.split(' '))

/**
 * The names of a class, as its `__dict__` lists them: the body's but for `__qualname__`, then what `type` adds, and then what was set on the class. It
 * is a copy: nobody writes into the real one, which is read-only.
 *
 * Source: `type_new` in CPython's Objects/typeobject.c
 */
export function classDict(vm: Interpreter, cls: ClassObject): DictObject {
  if (cls.isNative) return dictOver(cls.namespace)
  const { entries, rest } = cls.namespace.contents
  const made = dict(vm, new Map(), originFrom(vm), rest)
  const contents = made.cell.contents
  const bindOwn = (names: readonly string[]): void => {
    for (const name of names) {
      const entry = name === '__qualname__' ? undefined : entries.get(name)
      if (entry !== undefined) bindName(contents, name, entry.slot)
    }
  }
  const bindOther = (name: string, slot: PyObject): void => {
    if (!entries.has(name)) bindName(contents, name, slot)
  }
  // Python 3.13 tells where a class begins, and to what its methods assign.
  const isTold = vm.input.pythonVersion.minor >= 13 && entries.has('__qualname__')
  const body = ofBody(cls)
  bindOwn(['__module__'])
  if (isTold) bindOther('__firstlineno__', notTold(vm, 'int'))
  bindOwn(['__annotations__', ...body])
  if (isTold) bindOther('__static_attributes__', notTold(vm, 'tuple'))
  bindOther('__module__', notTold(vm, 'str'))
  for (const name of addedTo(cls)) bindOther(name, DESCRIPTOR)
  bindOther('__doc__', none())
  bindOwn([...entries.keys()].slice(body.length))
  // What a class of a library that is written in C passes on is not told.
  if (cls.mro.some(({ isNative, module }) => isNative && module !== 'builtins'))
    contents.rest = [...rest, { kind: 'construct', what: `what \`${cls.name}\` inherits`, location: vm.location }]
  return made
}

/** The names that CLS still has of its body: one that was deleted and is bound again stands behind what was bound since. */
function ofBody({ body, namespace }: ClassObject): readonly string[] {
  const found: string[] = []
  let last = -1
  for (const name of namespace.contents.entries.keys()) {
    const at = body.indexOf(name, last + 1)
    if (at === -1) break
    found.push(name)
    last = at
  }
  return found
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

/** What `type` adds to a class and nobody asks for: the module that calls it, the line, ... */
const notTold = (vm: Interpreter, type: string): PyObject =>
  unknown(vm, {
    causes: [{ kind: 'construct', what: 'what `type()` tells of a class', location: vm.location }],
    truth: type === 'tuple' ? null : true,
    types: [type],
  })
