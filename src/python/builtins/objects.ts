import { ANY } from '../accepts-any.ts'
import { spend } from '../machine/budget.ts'
import { noteNames } from '../machine/disclosure.ts'
import { type Call, type NativeFunction, native } from '../native.ts'
import { bool, none, originAbout } from '../objects/make.ts'
import type { ClassObject, PyObject } from '../objects/object.ts'
import { unknownFrom } from '../objects/unknown.ts'
import { callObject } from '../operations/call.ts'
import { lookupSpecial } from '../operations/class-attributes.ts'
import { lift, resolve } from '../operations/lift.ts'
import { keyOf } from '../operations/mapping.ts'
import { deleteAttribute, setAttribute } from '../operations/set-attribute.ts'
import { truthOf } from '../operations/truth.ts'
import { isInstance, isSubclass } from '../operations/types.ts'
import { DICT, FROZENSET, LIST, SET, TUPLE, TYPE } from '../types/builtin-types.ts'
import { raise } from '../types/exceptions.ts'
import { membersOfUnion } from '../types/union-type.ts'
import { changesAnything, getOr, has, withName } from './attributes.ts'

/** Kinds of objects that no function of a library's stands for. */
const NO_CLASSES: ReadonlySet<string> = new Set(
  'none bool int float complex str bytes tuple list dict set function module'.split(' '),
)

/** Each class of a tuple of classes, however nested; null where one is not known. */
function classesOf(call: Call, given: PyObject): ClassObject[] | null {
  spend(call.vm.budget, call.vm.location)
  const object = resolve(call.vm, given)
  if (object.kind === 'class') return [object]
  const members = membersOfUnion(object)
  if (members !== null) return [...members]
  if (object.kind === 'tuple') {
    const parts = object.items.map((item) => classesOf(call, item))
    return parts.some((part) => part === null) ? null : parts.flatMap((part) => part ?? [])
  }
  // A function of a library may stand for a class.
  const isClass = object.kind === 'native' && object.native.isBuiltin !== true
  if (isClass || object.kind === 'unknown' || object.kind === 'instance') return null
  throw raise(call.vm, 'TypeError', 'isinstance() arg 2 must be a type, a tuple of types, or a union')
}

/** What a class of `typing` that stands for a builtin one is an alias of. */
const ALIASES: ReadonlyMap<string, ClassObject> = new Map([
  ['Dict', DICT],
  ['List', LIST],
  ['Set', SET],
  ['FrozenSet', FROZENSET],
  ['Tuple', TUPLE],
  ['Type', TYPE],
])

/** `os.environ` is a mapping, and no dict. */
const isEnvironment = (object: PyObject): boolean =>
  object.kind === 'instance' && object.cls.module === 'os' && object.cls.name === '_Environ'

type ClassHook = '__instancecheck__' | '__subclasscheck__'

function classTest(
  call: Call,
  object: PyObject,
  hookName: ClassHook,
  test: (cls: ClassObject) => boolean | null,
): PyObject {
  const classes = classesOf(call, call.arg('classinfo'))
  const origin = originAbout(call.vm, object)
  const answers = classes?.map((cls) => {
    const hook = cls.metaclass === null ? null : lookupSpecial(call.vm, cls, hookName)
    if (cls.module === 'typing' && cls.isNative) {
      const alias = ALIASES.get(cls.name)
      return alias === undefined ? null : test(alias)
    }
    if (hook === null || hook.kind !== 'method' || hook.func.kind === 'native') return test(cls)
    const truth = truthOf(call.vm, callObject(call.vm, hook, [object]))
    return typeof truth === 'boolean' ? truth : null
  }) ?? [null]
  if (answers.includes(true)) return bool(true, origin)
  return answers.includes(null)
    ? unknownFrom(call.vm, [object, call.arg('classinfo')], { types: ['bool'], origin })
    : bool(false, origin)
}

function isCallable(object: PyObject, call: Call): boolean {
  if (object.kind === 'instance') return lookupSpecial(call.vm, object, '__call__') !== null
  // A staticmethod can be called since Python 3.10.
  if (object.kind === 'staticmethod') return call.vm.input.pythonVersion.minor >= 10
  return ['function', 'native', 'method', 'class'].includes(object.kind)
}

/** The builtin functions about objects and their attributes. */
export const OBJECTS: readonly NativeFunction[] = [
  native('getattr', 'object, name, default=, /', getOr, ANY),
  native('hasattr', 'object, name, /', has, ANY),
  native(
    'setattr',
    'object, name, value, /',
    (call) =>
      withName(
        call,
        (name, object) => {
          setAttribute(call.vm, object, name, call.arg('value'))
          noteNames(call.vm, [call.arg('name')])
          return none()
        },
        changesAnything(call),
      ),
    ANY,
  ),
  native(
    'delattr',
    'object, name, /',
    (call) =>
      withName(
        call,
        (name, object) => {
          deleteAttribute(call.vm, object, name)
          return none()
        },
        changesAnything(call),
      ),
    ANY,
  ),
  native(
    'isinstance',
    'object, classinfo, /',
    (call) =>
      lift(call.vm, call.arg('object'), (object) =>
        classTest(call, object, '__instancecheck__', (cls) =>
          cls === DICT && isEnvironment(object) ? false : isInstance(object, cls),
        ),
      ),
    ANY,
  ),
  native(
    'issubclass',
    'cls, classinfo, /',
    (call) =>
      lift(call.vm, call.arg('cls'), (cls) => {
        if (NO_CLASSES.has(cls.kind)) throw raise(call.vm, 'TypeError', 'issubclass() arg 1 must be a class')
        if (cls.kind !== 'class') return unknownFrom(call.vm, [cls], { types: ['bool'] })
        return classTest(call, cls, '__subclasscheck__', (base) => isSubclass(cls, base))
      }),
    ANY,
  ),
  native(
    'callable',
    'object, /',
    (call) => bool(isCallable(call.arg('object'), call), originAbout(call.vm, call.arg('object'))),
    { returns: ['bool'], total: true },
  ),
  native(
    'id',
    'object, /',
    (call) =>
      unknownFrom(call.vm, [], {
        types: ['int'],
        truth: true,
        causes: [{ kind: 'nondeterministic', what: 'id()', location: call.location }],
      }),
    ANY,
  ),
  native('hash', 'object, /', (call) => hashOf(call), ANY),
]

/** The hash of a small int is itself; of a str it differs from run to run. */
function hashOf(call: Call): PyObject {
  const object = call.arg('object')
  // What is unhashable raises.
  keyOf(call.vm, object)
  const method = object.kind === 'instance' ? lookupSpecial(call.vm, object, '__hash__') : null
  if (method !== null) return callObject(call.vm, method, [])
  if ((object.kind === 'int' && object.value >= 0n && object.value < 2n ** 61n - 1n) || object.kind === 'bool')
    return { kind: 'int', value: BigInt(object.value), origin: originAbout(call.vm, object) }
  return unknownFrom(call.vm, [object], {
    types: ['int'],
    causes: [{ kind: 'nondeterministic', what: 'hash()', location: call.location }],
    origin: originAbout(call.vm, object),
  })
}
