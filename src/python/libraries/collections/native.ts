import type { Cause } from '../../../model/value.ts'
import { mayRaise } from '../../machine/fork.ts'
import { write } from '../../machine/heap.ts'
import { uniteCauses } from '../../machine/interpreter.ts'
import type { Call, NativeFunction, NativeModule } from '../../native.ts'
import { native } from '../../native.ts'
import { bindName, bool, dict, instance, int, NONE, originAbout, originFrom, str, tuple } from '../../objects/make.ts'
import type { InstanceObject, MappingContents, PyObject } from '../../objects/object.ts'
import { causesOf, mayBeAbsent, unknown, unknownFrom } from '../../objects/unknown.ts'
import { binary } from '../../operations/arithmetic.ts'
import { getAttribute } from '../../operations/attributes.ts'
import { callObject } from '../../operations/call.ts'
import { compare } from '../../operations/compare.ts'
import { fillEach } from '../../operations/in-any-order.ts'
import { getItem, keyOf, removeItem, setItem } from '../../operations/mapping.ts'
import { forget } from '../../operations/taint.ts'
import { negate, truthOf } from '../../operations/truth.ts'
import { payloadOf } from '../../operations/types.ts'
import { updateDict } from '../../operations/update.ts'
import { DICT } from '../../types/builtin-types.ts'
import { raise } from '../../types/exceptions.ts'
import { createClass } from '../../types/native-class.ts'

const ANY = { accepts: 'any' } as const

type Fill = (call: Call, self: InstanceObject, args: readonly PyObject[]) => void

/** A new, empty instance of the class that is called. */
function emptyOf(call: Call, attributes = new Map<string, PyObject>()): PyObject {
  const cls = call.arg('cls')
  return cls.kind === 'class'
    ? instance(call.vm, cls, originFrom(call.vm), { payload: dict(call.vm), attributes })
    : unknownFrom(call.vm, [cls])
}

/** Fills SELF from what a dict takes. */
function fillFrom({ vm, keywords }: Call, self: InstanceObject, [source]: readonly PyObject[]): void {
  const payload = payloadOf(self)
  if (payload.kind !== 'dict') return
  if (source !== undefined) updateDict(vm, payload, source, 'update')
  for (const [name, value] of keywords) setItem(vm, payload, str(name), value)
}

/** What a call of a class does whose `__init__` fills: a subclass may have one of its own, and then `__new__` fills nothing. */
const construct = (name: string, fill: Fill, attributes: readonly string[]): NativeFunction =>
  native(
    name,
    'cls, /, *args, **kwargs',
    (call) => {
      const made = emptyOf(call, new Map(attributes.map((one) => [one, NONE])))
      const cls = call.arg('cls')
      if (made.kind === 'instance' && cls.kind === 'class' && cls.isNative) fill(call, made, call.rest)
      return made
    },
    ANY,
  )

const initialise = (fill: Fill): NativeFunction =>
  native(
    '__init__',
    'self, /, *args, **kwargs',
    (call) => {
      const self = call.arg('self')
      if (self.kind === 'instance') fill(call, self, call.rest)
      return NONE
    },
    ANY,
  )

/** What is surely not callable. */
const NOT_CALLABLE: ReadonlySet<string> = new Set(
  'bool int float complex str bytes list tuple dict set frozenset'.split(' '),
)

/** @throws Raise TypeError */
const fillDefault: Fill = (call, self, [factory = NONE, ...args]) => {
  if (NOT_CALLABLE.has(factory.kind)) throw raise(call.vm, 'TypeError', 'first argument must be callable or None')
  bindName(write(call.vm.heap, self.attributes), 'default_factory', factory)
  fillFrom(call, self, args)
}

/** Makes an object of SELF's class that holds what SOURCE does. */
type Again = (call: Call, source: PyObject) => PyObject

const classOfSelf = (call: Call): PyObject => getAttribute(call.vm, call.arg('self'), '__class__')

const orderedAgain: Again = (call, source) => callObject(call.vm, classOfSelf(call), [source])

const defaultAgain: Again = (call, source) =>
  callObject(call.vm, classOfSelf(call), [getAttribute(call.vm, call.arg('self'), 'default_factory'), source])

/** `copy` and `|`, which give the class's own objects. */
const copies = (again: Again): NativeFunction[] => {
  const merged = (call: Call, first: PyObject, second: PyObject): PyObject => {
    const other = payloadOf(call.arg('other'))
    if (other.kind !== 'dict' && other.kind !== 'unknown')
      return { kind: 'singleton', name: 'NotImplemented', origin: originFrom(call.vm) }
    const made = again(call, first)
    callObject(call.vm, getAttribute(call.vm, made, 'update'), [second])
    return made
  }
  const either = (name: string, isReflected: boolean): NativeFunction =>
    native(
      name,
      'self, other, /',
      (call) => {
        const [self, other] = [call.arg('self'), call.arg('other')]
        return isReflected ? merged(call, other, self) : merged(call, self, other)
      },
      ANY,
    )
  const copy = (call: Call): PyObject => again(call, call.arg('self'))
  return [
    native('copy', 'self, /', copy, ANY),
    native('__copy__', 'self, /', copy, ANY),
    either('__or__', false),
    either('__ror__', true),
  ]
}

const DEFAULT_DICT = createClass({
  name: 'defaultdict',
  module: 'collections',
  bases: [DICT],
  construct: construct('defaultdict', fillDefault, ['default_factory']),
  methods: [
    initialise(fillDefault),
    ...copies(defaultAgain),
    native(
      '__missing__',
      'self, key, /',
      (call) => {
        const self = call.arg('self')
        const factory = getAttribute(call.vm, self, 'default_factory')
        if (factory.kind === 'none') throw raise(call.vm, 'KeyError', call.arg('key'))
        const value = callObject(call.vm, factory, [])
        const target = payloadOf(self)
        if (target.kind === 'dict') setItem(call.vm, target, call.arg('key'), value)
        return value
      },
      ANY,
    ),
  ],
})

const ORDERED_DICT = createClass({
  name: 'OrderedDict',
  module: 'collections',
  bases: [DICT],
  construct: construct('OrderedDict', fillFrom, []),
  methods: [
    initialise(fillFrom),
    ...copies(orderedAgain),
    native('move_to_end', 'self, key, last=', moveToEnd, ANY),
    native('popitem', 'self, last=', popOrdered, ANY),
    native('__eq__', 'self, other, /', (call) => equalOrdered(call, '=='), ANY),
    native('__ne__', 'self, other, /', (call) => equalOrdered(call, '!='), ANY),
  ],
})

/** Why the order of a dict's keys is not known; undefined where it is. */
function openOrder({ entries, rest }: MappingContents): Cause | undefined {
  const [cause] = uniteCauses(
    rest,
    ...[...entries.values()].filter(({ slot }) => mayBeAbsent(slot)).map(({ slot }) => causesOf(slot)),
  )
  return cause
}

function moveToEnd(call: Call): PyObject {
  const { vm } = call
  const [self, key] = [payloadOf(call.arg('self')), call.arg('key')]
  const hash = keyOf(vm, key)
  const last = call.optional('last')
  const isLast = last === null ? true : truthOf(vm, last)
  if (self.kind !== 'dict') return unknownFrom(vm, [self])
  const cause = openOrder(self.cell.contents) ?? (typeof hash === 'string' ? undefined : hash.causes[0])
  if (cause !== undefined || typeof hash !== 'string' || typeof isLast !== 'boolean') {
    mayRaise(vm, () => raise(vm, 'KeyError', key))
    forget(vm, self.cell, cause ?? { kind: 'construct', what: 'a key that is moved', location: call.location })
    return NONE
  }
  const entry = self.cell.contents.entries.get(hash)
  if (entry === undefined) throw raise(vm, 'KeyError', key)
  const contents = write(vm.heap, self.cell)
  contents.entries.delete(hash)
  const others = [...contents.entries]
  contents.entries = new Map(isLast ? [...others, [hash, entry]] : [[hash, entry], ...others])
  return NONE
}

function popOrdered(call: Call): PyObject {
  const { vm } = call
  const self = payloadOf(call.arg('self'))
  const last = call.optional('last')
  const isLast = last === null ? true : truthOf(vm, last)
  if (self.kind !== 'dict') return unknownFrom(vm, [self])
  const cause = openOrder(self.cell.contents)
  if (cause !== undefined || typeof isLast !== 'boolean') {
    mayRaise(vm, () => raise(vm, 'KeyError', 'dictionary is empty'))
    forget(vm, self.cell, cause ?? { kind: 'construct', what: 'an item that is taken', location: call.location })
    return unknownFrom(vm, [self], { types: ['tuple'] })
  }
  const entries = [...self.cell.contents.entries.values()]
  const found = isLast ? entries.at(-1) : entries[0]
  if (found === undefined) throw raise(vm, 'KeyError', 'dictionary is empty')
  removeItem(vm, self, found.key)
  return tuple([found.key, found.slot], originFrom(vm, found.slot))
}

/** Two that are ordered are equal in the same order alone. */
function equalOrdered(call: Call, operator: '==' | '!='): PyObject {
  const { vm } = call
  const [self, other] = [call.arg('self'), call.arg('other')]
  const [one, two] = [payloadOf(self), payloadOf(other)]
  if (one.kind !== 'dict' || two.kind !== 'dict')
    return { kind: 'singleton', name: 'NotImplemented', origin: originFrom(vm) }
  const areOrdered = other.kind === 'instance' && other.cls.mro.includes(ORDERED_DICT)
  const equal = compare(vm, '==', one, two)
  if (!areOrdered || equal.kind !== 'bool' || !equal.value) return operator === '==' ? equal : negate(vm, equal)
  if (openOrder(one.cell.contents) ?? openOrder(two.cell.contents))
    return unknownFrom(vm, [self, other], { types: ['bool'] })
  const isSame = String([...one.cell.contents.entries.keys()]) === String([...two.cell.contents.entries.keys()])
  return bool(isSame === (operator === '=='), originAbout(vm, self, other))
}

function count(call: Call, target: PyObject, source: PyObject): void {
  const counts = payloadOf(target)
  if (counts.kind !== 'dict') return
  if (payloadOf(source).kind === 'dict') {
    updateDict(call.vm, counts, source, 'update')
    return
  }
  const { vm } = call
  const anything = (causes: readonly Cause[]): void => updateDict(vm, counts, unknown(vm, { causes }), 'update')
  fillEach(vm, counts, source, {
    item: (slot) => {
      if (mayBeAbsent(slot)) return anything(causesOf(slot))
      const before = getItem(vm, counts, slot)
      setItem(vm, counts, slot, before.kind === 'absent' ? int(1) : binary(vm, '+', before, int(1)))
    },
    rest: anything,
  })
}

/** A Counter without its methods. */
const COUNTS = createClass({
  name: 'Counter',
  module: 'collections',
  bases: [DICT],
  construct: native(
    'Counter',
    'cls, /, *args, **kwargs',
    (call) => {
      const made = emptyOf(call)
      if (made.kind === 'instance') fillFrom(call, made, [])
      const [source] = call.rest
      if (source !== undefined) count(call, made, source)
      return made
    },
    ANY,
  ),
  methods: [native('__missing__', 'self, key, /', () => int(0), ANY)],
})

/** The classes of `collections` that are tables: CPython, too, has a module of this name for what it writes in C. */
export const nativeCollections: NativeModule = {
  name: '_collections',
  attributes: {
    defaultdict: DEFAULT_DICT,
    OrderedDict: ORDERED_DICT,
    Counts: COUNTS,
  },
}
