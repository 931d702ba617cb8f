import { Raise } from '../machine/escape.ts'
import { write } from '../machine/heap.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import type { Call, NativeFunction, NativeModule } from '../native.ts'
import { native } from '../native.ts'
import { bindName, dict, instance, none, originFrom, slotOf, str, tuple } from '../objects/make.ts'
import type { ClassObject, PyObject } from '../objects/object.ts'
import { unknown, unknownFrom } from '../objects/unknown.ts'
import { findInClasses, getAttribute } from '../operations/attributes.ts'
import { bindNative, callObject } from '../operations/call.ts'
import { compare, truthOf } from '../operations/compare.ts'
import { setItem } from '../operations/mapping.ts'
import { setPlainAttribute } from '../operations/set-attribute.ts'
import { reprOf } from '../operations/text.ts'
import { exceptionClass, raise, raiseOf } from '../types/exceptions.ts'
import { asObject, createClass } from '../types/native-class.ts'

const ANY = { accepts: 'any' } as const

interface FieldData {
  readonly value: PyObject | null
  readonly factory: PyObject | null
  readonly init: boolean
}

const FROZEN_ERROR = createClass({
  name: 'FrozenInstanceError',
  module: 'dataclasses',
  bases: [exceptionClass('AttributeError')],
})

const FIELD = createClass({ name: 'Field', module: 'dataclasses' })

interface Field extends FieldData {
  readonly name: string
}

/** A class's fields and those of its bases, in order. */
function fieldsOf(cls: ClassObject): Field[] {
  const fields = new Map<string, Field>()
  for (const one of cls.mro.toReversed()) {
    const annotations = slotOf(one.namespace.contents, '__annotations__')
    if (annotations?.kind !== 'dict') continue
    for (const { key } of annotations.cell.contents.entries.values()) {
      if (key.kind === 'str')
        fields.set(key.value, { name: key.value, ...fieldOf(slotOf(one.namespace.contents, key.value)) })
    }
  }
  return [...fields.values()]
}

function fieldOf(value: PyObject | undefined): FieldData {
  if (value === undefined) return { value: null, factory: null, init: true }
  return value.kind === 'instance' && value.cls === FIELD
    ? (value.data as FieldData)
    : { value, factory: null, init: true }
}

/** CPython writes `__init__` as a function of its own, whose words for arguments that do not fit are others. */
function boundTo(inner: NativeFunction, { vm, rest, keywords }: Call): Call {
  try {
    return bindNative(vm, inner, rest, keywords)
  } catch (thrown) {
    if (!(thrown instanceof Raise)) throw thrown
    const cause = {
      kind: 'construct',
      what: "the arguments of a dataclass's `__init__`",
      location: vm.location,
    } as const
    throw raise(vm, 'TypeError', unknown(vm, { causes: [cause], types: ['str'], truth: true }))
  }
}

/** A default that all objects would share. @throws Raise ValueError */
function verifyDefaults(vm: Interpreter, cls: ClassObject): void {
  const annotations = slotOf(cls.namespace.contents, '__annotations__')
  for (const { key } of annotations?.kind === 'dict' ? annotations.cell.contents.entries.values() : []) {
    const value = key.kind === 'str' ? slotOf(cls.namespace.contents, key.value) : undefined
    if (key.kind === 'str' && (value?.kind === 'list' || value?.kind === 'dict' || value?.kind === 'set'))
      throw raise(
        vm,
        'ValueError',
        `mutable default <class '${value.kind}'> for field ${key.value} is not allowed: use default_factory`,
      )
  }
}

function initializer(fields: readonly Field[]): PyObject {
  const taken = fields.filter(({ init }) => init)
  const parameters = [
    'self',
    ...taken.map(({ name, value, factory }) => (value === null && factory === null ? name : `${name}=`)),
  ].join(', ')
  const inner = native(
    '__init__',
    parameters,
    (call) => {
      const self = call.arg('self')
      for (const field of fields) {
        const given = field.init ? call.optional(field.name) : null
        const value = given ?? (field.factory === null ? field.value : callObject(call.vm, field.factory, []))
        if (value !== null) setPlainAttribute(call.vm, self, field.name, value)
      }
      const after = self.kind === 'instance' ? findInClasses(call.vm, self.cls.mro, '__post_init__') : null
      if (after !== null) callObject(call.vm, after, [self])
      return none()
    },
    ANY,
  )
  return asObject(native('__init__', '*args, **keywords', (call) => inner.call(boundTo(inner, call)), ANY))
}

function valuesOf(call: Call, object: PyObject, fields: readonly Field[]): PyObject {
  return tuple(
    fields.map(({ name }) => getAttribute(call.vm, object, name)),
    originFrom(call.vm),
  )
}

function isOption(call: Call, name: string, fallback: boolean): boolean {
  const value = call.optional(name)
  return value === null ? fallback : truthOf(call.vm, value) === true
}

function process(call: Call, cls: PyObject, isFrozen: boolean): PyObject {
  if (cls.kind !== 'class') return unknownFrom(call.vm, [cls])
  verifyDefaults(call.vm, cls)
  const fields = fieldsOf(cls)
  const contents = write(call.vm.heap, cls.namespace)
  const add = (name: string, object: PyObject): void => {
    if (!contents.entries.has(name)) bindName(contents, name, object)
  }
  add('__init__', initializer(fields))
  add('__match_args__', tuple(fields.map(({ name }) => str(name))))
  add('__repr__', asObject(native('__repr__', 'self', (inner) => represent(inner, fields), ANY)))
  add(
    '__eq__',
    asObject(
      native(
        '__eq__',
        'self, other',
        (inner) => {
          const [self, other] = [inner.arg('self'), inner.arg('other')]
          if (self.kind !== 'instance' || other.kind !== 'instance' || self.cls !== other.cls)
            return { kind: 'singleton', name: 'NotImplemented', origin: originFrom(inner.vm) }
          return compare(inner.vm, '==', valuesOf(inner, self, fields), valuesOf(inner, other, fields))
        },
        ANY,
      ),
    ),
  )
  if (isFrozen) {
    add(
      '__setattr__',
      asObject(
        native(
          '__setattr__',
          'self, name, value',
          (inner) => {
            const name = inner.arg('name')
            const message = `cannot assign to field '${name.kind === 'str' ? name.value : ''}'`
            throw raiseOf(inner.vm, FROZEN_ERROR, [str(message)])
          },
          ANY,
        ),
      ),
    )
  }
  for (const { name, value } of fields) {
    if (value !== null && contents.entries.has(name)) bindName(contents, name, value)
    else if (slotOf(contents, name)?.kind === 'instance') contents.entries.delete(name)
  }
  return cls
}

function represent(call: Call, fields: readonly Field[]): PyObject {
  const self = call.arg('self')
  const texts = fields.map(({ name }) => reprOf(call.vm, getAttribute(call.vm, self, name)))
  const known = texts.flatMap((text, index) => (text.kind === 'str' ? [`${fields[index]?.name}=${text.value}`] : []))
  if (known.length < texts.length || self.kind !== 'instance') return unknownFrom(call.vm, texts, { types: ['str'] })
  const qualname = getAttribute(call.vm, self.cls, '__qualname__')
  return str(
    `${qualname.kind === 'str' ? qualname.value : self.cls.name}(${known.join(', ')})`,
    originFrom(call.vm, ...texts),
  )
}

/** `asdict`: nested dataclasses become dicts too, other values stay. */
function asDict(call: Call, object: PyObject): PyObject {
  if (object.kind === 'list')
    return {
      ...object,
      cell: {
        contents: { ...object.cell.contents, items: object.cell.contents.items.map((item) => asDict(call, item)) },
        birth: call.vm.heap.serial,
      },
    }
  if (
    object.kind !== 'instance' ||
    !object.cls.mro.some(({ namespace }) => namespace.contents.entries.has('__match_args__'))
  )
    return object
  const made = dict(call.vm)
  for (const { name } of fieldsOf(object.cls))
    setItem(call.vm, made, str(name), asDict(call, getAttribute(call.vm, object, name)))
  return made
}

/** `dataclasses` */
export const dataclasses: NativeModule = {
  name: 'dataclasses',
  attributes: {
    dataclass: native(
      'dataclass',
      'cls=, /, *, init=, repr=, eq=, order=, unsafe_hash=, frozen=, match_args=, kw_only=, slots=, weakref_slot=',
      (call) => {
        const isFrozen = isOption(call, 'frozen', false)
        const cls = call.optional('cls')
        if (cls !== null && cls.kind !== 'none') return process(call, cls, isFrozen)
        return asObject(native('wrap', 'cls, /', (inner) => process(inner, inner.arg('cls'), isFrozen), ANY))
      },
      ANY,
    ),
    field: native(
      'field',
      '*, default=, default_factory=, init=, repr=, hash=, compare=, metadata=, kw_only=',
      (call) => {
        const data: FieldData = {
          value: call.optional('default'),
          factory: call.optional('default_factory'),
          init: isOption(call, 'init', true),
        }
        return instance(call.vm, FIELD, originFrom(call.vm), { data })
      },
      ANY,
    ),
    FrozenInstanceError: FROZEN_ERROR,
    asdict: native('asdict', 'obj, *, dict_factory=', (call) => asDict(call, call.arg('obj')), ANY),
    astuple: native(
      'astuple',
      'obj, *, tuple_factory=',
      (call) => {
        const object = call.arg('obj')
        return object.kind === 'instance'
          ? valuesOf(call, object, fieldsOf(object.cls))
          : unknownFrom(call.vm, [object])
      },
      ANY,
    ),
  },
  others: ['Field', 'InitVar', 'KW_ONLY', 'MISSING', 'fields', 'make_dataclass', 'replace', 'is_dataclass'],
}
