import { spend } from '../machine/budget.ts'
import type { Cell } from '../machine/heap.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import { METHOD_NAMES } from '../methods/names.ts'
import type { Call, NativeFunction } from '../native.ts'
import { native } from '../native.ts'
import { bool, none, originAbout, slotOf, str } from '../objects/make.ts'
import type { ClassObject, Contents, MappingContents, PyObject, UnknownObject } from '../objects/object.ts'
import { mayBeAbsent, unknownFrom } from '../objects/unknown.ts'
import { getAttribute, hasKnownNames, lookupAttribute, lookupSpecial } from '../operations/attributes.ts'
import { callObject } from '../operations/call.ts'
import { lift, resolve } from '../operations/lift.ts'
import { keyOf } from '../operations/mapping.ts'
import { orElse } from '../operations/recover.ts'
import { deleteAttribute, setAttribute } from '../operations/set-attribute.ts'
import { viewed } from '../operations/steps.ts'
import { forget, taint } from '../operations/taint.ts'
import { truthOf } from '../operations/truth.ts'
import { isInstance, isSubclass, typeName } from '../operations/types.ts'
import { classOf, DICT, FROZENSET, LIST, SET, TUPLE, TYPE } from '../types/builtin-types.ts'
import { raise } from '../types/exceptions.ts'
import { slotsOf } from '../types/slots.ts'
import { membersOfUnion } from '../types/union-type.ts'

const ANY = { accepts: 'any' } as const

type OnUnknownName = (name: UnknownObject, object: PyObject) => PyObject

/** What is read under a name that is not known. */
const readsAnything =
  (call: Call): OnUnknownName =>
  (name, object) =>
    unknownFrom(call.vm, [name, object])

/** Under a name that is not known, every attribute may have been changed. */
const changesAnything =
  (call: Call): OnUnknownName =>
  (name, given) => {
    const { vm } = call
    lift(vm, given, (object) => {
      if (object.kind === 'module' || object.kind === 'class')
        forget(vm, object.namespace as Cell<Contents>, name.causes[0])
      else taint(vm, [object], name.causes[0])
      return none()
    })
    return none()
  }

function withName(
  call: Call,
  run: (name: string, object: PyObject) => PyObject,
  onUnknown: OnUnknownName = readsAnything(call),
): PyObject {
  return lift(call.vm, call.arg('name'), (name) => {
    if (name.kind === 'unknown') return onUnknown(name, call.arg('object'))
    if (name.kind !== 'str') throw raise(call.vm, 'TypeError', `attribute name must be string, not '${typeName(name)}'`)
    return run(name.value, call.arg('object'))
  })
}

/** Runs READ, and OTHERWISE where it raises AttributeError. */
const orMissing = ({ vm }: Call, read: () => PyObject, otherwise: () => PyObject): PyObject =>
  orElse(vm, 'AttributeError', read, otherwise)

function getOr(call: Call): PyObject {
  const fallback = call.optional('default')
  return withName(call, (name, object) => {
    if (fallback === null) return getAttribute(call.vm, object, name)
    return orMissing(
      call,
      () => getAttribute(call.vm, object, name),
      () => fallback,
    )
  })
}

function has(call: Call): PyObject {
  return withName(call, (name, object) => {
    const origin = originAbout(call.vm, object)
    return lift(call.vm, object, (one) => {
      if (one.kind === 'unknown') return unknownFrom(call.vm, [one], { types: ['bool'], origin })
      return orMissing(
        call,
        () => {
          const value = lookupAttribute(call.vm, one, name, () => {
            throw raise(call.vm, 'AttributeError', name)
          })
          return value.kind === 'unknown' && isDoubtful(one, name)
            ? unknownFrom(call.vm, [value], { types: ['bool'], origin })
            : bool(true, origin)
        },
        () => bool(false, origin),
      )
    })
  })
}

/** May OBJECT lack NAME, of which nothing is known? */
function isDoubtful(object: PyObject, name: string): boolean {
  // The tables name what is public.
  if (object.kind === 'module' && object.lazy !== null && name.startsWith('_')) return true
  if (object.kind === 'module') return object.isOpen === true || object.namespace.contents.rest.length > 0
  if (object.kind === 'instance')
    return (
      object.attributes.contents.rest.length > 0 ||
      object.cls.mro.some(
        (cls) => cls.rest.length > 0 || slotOf(cls.namespace.contents, '__getattr__')?.kind === 'native',
      )
    )
  if (object.kind === 'class') return object.mro.some(({ rest }) => rest.length > 0)
  return (
    object.kind !== 'unknown' &&
    object.kind !== 'absent' &&
    !hasKnownNames(object, classOf(object)) &&
    !isOfFunctions(name)
  )
}

/** Whatever a function is, it has this. */
const isOfFunctions = (name: string): boolean => /^__(?:call|doc|module|name|qualname)__$/.test(name)

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
