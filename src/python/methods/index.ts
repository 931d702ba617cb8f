import { LEN } from '../builtins/sizes.ts'
import { stopIteration } from '../evaluate/generators.ts'
import { Raise } from '../machine/escape.ts'
import { write } from '../machine/heap.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import type { Call } from '../native.ts'
import { type NativeFunction, native } from '../native.ts'
import { bindName, bool, NONE, none, originAbout, slotOf } from '../objects/make.ts'
import type { ClassObject, IteratorObject, PyObject } from '../objects/object.ts'
import { NO_ORIGIN } from '../objects/object.ts'
import { unknownFrom } from '../objects/unknown.ts'
import { deleteSubscript, setSubscript } from '../operations/assign-subscript.ts'
import { getAttribute } from '../operations/attributes.ts'
import { callObject, instantiate } from '../operations/call.ts'
import { formatOf } from '../operations/format-object.ts'
import { iteratorOf } from '../operations/iterate.ts'
import { isIn } from '../operations/membership.ts'
import { callNext } from '../operations/next.ts'
import { advance } from '../operations/pull.ts'
import { deletePlain, setPlainAttribute } from '../operations/set-attribute.ts'
import { ownSubscript } from '../operations/subscript.ts'
import { reprOf, strOf } from '../operations/text.ts'
import { payloadOf } from '../operations/types.ts'
import * as types from '../types/builtin-types.ts'
import { exceptionClass, exceptionOf, isException, raise } from '../types/exceptions.ts'
import { addMethods, asObject } from '../types/native-class.ts'
import { BYTES_FROM_HEX, BYTES_METHODS } from './bytes.ts'
import { addConstructors } from './construct/index.ts'
import { DICT_METHODS, FROMKEYS } from './dict.ts'
import { addExceptionGroupMethods } from './exception-groups.ts'
import { addExceptionMethods } from './exceptions.ts'
import { LIST_METHODS } from './list.ts'
import { FLOAT_METHODS, FROM_BYTES, FROM_HEX, INT_METHODS } from './numbers.ts'
import { COMPARISON_METHODS, OPERATOR_METHODS } from './operators.ts'
import { methodsOf } from './receiver.ts'
import { FROZENSET_METHODS, SET_METHODS } from './set.ts'
import { STR_METHODS } from './text/index.ts'
import { MAKETRANS } from './text/translation.ts'
import { TUPLE_METHODS } from './tuple.ts'

const ANY = { accepts: 'any' } as const

function nameOf(call: Call): string {
  const name = call.arg('name')
  if (name.kind !== 'str') throw raise(call.vm, 'TypeError', 'attribute name must be string')
  return name.value
}

function qualnameOf(cls: ClassObject): string {
  const name = slotOf(cls.namespace.contents, '__qualname__')
  return name?.kind === 'str' ? name.value : cls.name
}

/** What a class without an `__init_subclass__` of its own does with a subclass's keywords. */
const INIT_SUBCLASS = native(
  '__init_subclass__',
  'cls, /, **kwargs',
  (call) => {
    const cls = call.arg('cls')
    if (call.keywords.size === 0) return none()
    const prefix = cls.kind === 'class' && call.vm.input.pythonVersion.minor >= 10 ? `${qualnameOf(cls)}.` : ''
    throw raise(call.vm, 'TypeError', `${prefix}__init_subclass__() takes no keyword arguments`)
  },
  ANY,
)

/** What every object has, for `super().__setattr__(...)` and the like. */
const OBJECT_METHODS = [
  native('__init__', 'self, /, *args, **kwargs', () => none(), ANY),
  native(
    '__setattr__',
    'self, name, value, /',
    (call) => {
      setPlainAttribute(call.vm, call.arg('self'), nameOf(call), call.arg('value'))
      return none()
    },
    ANY,
  ),
  native(
    '__delattr__',
    'self, name, /',
    (call) => {
      deletePlain(call.vm, call.arg('self'), nameOf(call))
      return none()
    },
    ANY,
  ),
  native('__getattribute__', 'self, name, /', (call) => getAttribute(call.vm, call.arg('self'), nameOf(call)), ANY),
  native('__str__', 'self, /', (call) => strOf(call.vm, payloadOf(call.arg('self'))), ANY),
  native('__repr__', 'self, /', (call) => reprOf(call.vm, payloadOf(call.arg('self'))), ANY),
  native(
    '__format__',
    'self, spec, /',
    (call) => formatOf(call.vm, payloadOf(call.arg('self')), call.arg('spec')),
    ANY,
  ),
  ...COMPARISON_METHODS,
  native(
    '__hash__',
    'self, /',
    (call) =>
      unknownFrom(call.vm, [call.arg('self')], { types: ['int'], origin: originAbout(call.vm, call.arg('self')) }),
    ANY,
  ),
]

/** The special methods of containers, by name, for those who call them by `super()` or directly. */
const CONTAINER_METHODS = [
  native('__getitem__', 'self, key, /', (call) => ownSubscript(call.vm, call.arg('self'), call.arg('key')), ANY),
  native('__contains__', 'self, key, /', (call) => isIn(call.vm, call.arg('key'), payloadOf(call.arg('self'))), ANY),
  native('__iter__', 'self, /', (call) => iteratorOf(call.vm, payloadOf(call.arg('self'))), ANY),
  native('__len__', 'self, /', (call) => callObject(call.vm, asObject(LEN), [payloadOf(call.arg('self'))]), ANY),
]

const MUTABLE_METHODS = [
  native(
    '__setitem__',
    'self, key, value, /',
    (call) => {
      setSubscript(call.vm, payloadOf(call.arg('self')), call.arg('key'), call.arg('value'))
      return none()
    },
    ANY,
  ),
  native(
    '__delitem__',
    'self, key, /',
    (call) => {
      deleteSubscript(call.vm, payloadOf(call.arg('self')), call.arg('key'))
      return none()
    },
    ANY,
  ),
]

function iteratorSelf(call: Call): Extract<PyObject, { kind: 'iterator' }> | null {
  const self = call.arg('self')
  return self.kind === 'iterator' ? self : null
}

const ITERATOR_METHODS = [
  native('__iter__', 'self, /', (call) => call.arg('self'), ANY),
  native('__next__', 'self, /', (call) => callNext(call.vm, call.arg('self'), null), ANY),
]

const GENERATOR_METHODS = [
  native(
    'send',
    'self, value, /',
    (call) => {
      const self = iteratorSelf(call)
      if (self === null) return unknownFrom(call.vm, [call.arg('self')])
      const step =
        self.cell.contents.index === 0
          ? advance(call.vm, self)
          : (self.generator?.send(call.arg('value')) ?? { kind: 'end' as const })
      if (step.kind === 'end') throw stopIteration(call, self.generator?.returned() ?? NONE)
      return step.kind === 'rest' ? step.item : step.slot
    },
    ANY,
  ),
  native(
    'throw',
    'self, exception, value=, traceback=, /',
    (call) => {
      const self = iteratorSelf(call)
      if (self === null) return unknownFrom(call.vm, [call.arg('self')])
      const given = call.arg('exception')
      const exception = given.kind === 'class' ? callObject(call.vm, given, []) : given
      const step = self.generator?.throwIn(exception) ?? { kind: 'end' as const }
      if (step.kind === 'end') throw stopIteration(call, self.generator?.returned() ?? NONE)
      return step.kind === 'rest' ? step.item : step.slot
    },
    ANY,
  ),
  native(
    'close',
    'self, /',
    (call) => {
      const self = iteratorSelf(call)
      if (self !== null) closeGenerator(call.vm, self)
      return none()
    },
    ANY,
  ),
]

/** A body that waits at a `yield` is left by GeneratorExit. @throws Raise RuntimeError, and what the body raises instead */
function closeGenerator(vm: Interpreter, self: IteratorObject): void {
  const { index, ended } = self.cell.contents
  const isWaiting = !ended && index > 0
  try {
    const exit = exceptionOf(vm, exceptionClass('GeneratorExit'), [])
    const step = isWaiting ? self.generator?.throwIn(exit) : undefined
    if (step?.kind === 'item') throw raise(vm, 'RuntimeError', 'generator ignored GeneratorExit')
  } catch (thrown) {
    const isExit = thrown instanceof Raise && isException(thrown.exception, exceptionClass('GeneratorExit')) === true
    if (!isExit) throw thrown
  } finally {
    write(vm.heap, self.cell).ended = true
  }
}

const VIEW_METHODS = CONTAINER_METHODS.filter(({ name }) => name !== '__getitem__')
const VALUES_METHODS = VIEW_METHODS.filter(({ name }) => name !== '__contains__')

/** `@prop.setter` and the like make a new property. */
function withPart(part: 'getter' | 'setter' | 'deleter'): ReturnType<typeof native> {
  return native(
    part,
    'self, func, /',
    (call) => {
      const self = call.arg('self')
      return self.kind === 'property' ? { ...self, [part]: call.arg('func') } : unknownFrom(call.vm, [self])
    },
    ANY,
  )
}

const TYPE_METHODS = [
  native(
    'mro',
    'self, /',
    (call) => {
      const self = call.arg('self')
      return self.kind === 'class'
        ? {
            kind: 'list',
            cell: { contents: { kind: 'sequence', items: [...self.mro], rest: [] }, birth: call.vm.heap.serial },
            origin: NO_ORIGIN,
          }
        : unknownFrom(call.vm, [self])
    },
    ANY,
  ),
  native(
    '__call__',
    'self, /, *args, **kwargs',
    (call) => {
      const self = call.arg('self')
      return self.kind === 'class' ? instantiate(call.vm, self, call.rest, call.keywords) : unknownFrom(call.vm, [self])
    },
    ANY,
  ),
  native('__init__', 'self, /, *args, **kwargs', () => none(), ANY),
  native(
    '__instancecheck__',
    'self, instance, /',
    (call) => {
      const [self, object] = [call.arg('self'), call.arg('instance')]
      const cls = object.kind === 'instance' ? object.cls : null
      return self.kind === 'class' && cls !== null
        ? bool(cls.mro.includes(self))
        : unknownFrom(call.vm, [object], { types: ['bool'] })
    },
    ANY,
  ),
]

let isReady = false

/** Builds the tables of the builtin types. Safe to call again. */
export function loadMethods(): void {
  if (isReady) return
  isReady = true
  addMethods(types.OBJECT, OBJECT_METHODS)
  bindName(types.OBJECT.namespace.contents, INIT_SUBCLASS.name, {
    kind: 'classmethod',
    func: asObject(INIT_SUBCLASS),
    origin: NO_ORIGIN,
  })
  addMethods(types.TYPE, TYPE_METHODS)
  const own: (readonly [ClassObject, readonly NativeFunction[]])[] = [
    [types.STR, [...CONTAINER_METHODS, ...STR_METHODS]],
    [types.BYTES, [...CONTAINER_METHODS, ...BYTES_METHODS]],
    [types.LIST, [...CONTAINER_METHODS, ...MUTABLE_METHODS, ...LIST_METHODS]],
    [types.TUPLE, [...CONTAINER_METHODS, ...TUPLE_METHODS]],
    [types.DICT, [...CONTAINER_METHODS, ...MUTABLE_METHODS, ...DICT_METHODS]],
    [types.SET, [...CONTAINER_METHODS.slice(1), ...SET_METHODS]],
    [types.FROZENSET, [...CONTAINER_METHODS.slice(1), ...FROZENSET_METHODS]],
    [types.RANGE, CONTAINER_METHODS],
    [types.INT, INT_METHODS],
    [types.FLOAT, FLOAT_METHODS],
    ...[...types.BUILTIN_TYPES.values(), types.NONE_TYPE].map(
      (cls) => [cls, OPERATOR_METHODS[cls.name] ?? []] as const,
    ),
  ]
  for (const [cls, methods] of own) addMethods(cls, methodsOf(cls, methods))
  for (const cls of [types.LIST, types.DICT, types.SET]) bindName(cls.namespace.contents, '__hash__', NONE)
  addMethods(types.ITERATOR, ITERATOR_METHODS)
  addMethods(types.GENERATOR, [...ITERATOR_METHODS, ...GENERATOR_METHODS])
  for (const view of [types.DICT_KEYS, types.DICT_ITEMS]) addMethods(view, VIEW_METHODS)
  addMethods(types.DICT_VALUES, VALUES_METHODS)
  addMethods(types.PROPERTY, [withPart('getter'), withPart('setter'), withPart('deleter')])
  const statics: [typeof types.STR, string, PyObject][] = [
    [types.STR, 'maketrans', { kind: 'staticmethod', func: asObject(MAKETRANS), origin: NO_ORIGIN }],
    [types.DICT, 'fromkeys', { kind: 'classmethod', func: asObject(FROMKEYS), origin: NO_ORIGIN }],
    [types.INT, 'from_bytes', { kind: 'classmethod', func: asObject(FROM_BYTES), origin: NO_ORIGIN }],
    [types.BYTES, 'fromhex', { kind: 'classmethod', func: asObject(BYTES_FROM_HEX), origin: NO_ORIGIN }],
    [types.FLOAT, 'fromhex', { kind: 'classmethod', func: asObject(FROM_HEX), origin: NO_ORIGIN }],
  ]
  for (const [cls, name, slot] of statics) bindName(cls.namespace.contents, name, slot)
  addConstructors()
  addExceptionMethods()
  addExceptionGroupMethods()
}
