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
  readonly repr: boolean
  readonly compare: boolean
  /** Null: as the class says. */
  readonly isKeywordOnly: boolean | null
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

/** Where a class keeps its fields, as CPython does under this name: a tuple of the fields' names and what is known of each. */
const FIELDS = '__dataclass_fields__'

/** The fields of a class, in order, with those that it inherits; null where it is no dataclass. */
function fieldsOf(cls: ClassObject): readonly Field[] | null {
  for (const { namespace } of cls.mro) {
    const kept = slotOf(namespace.contents, FIELDS)
    if (kept?.kind === 'instance') return kept.data as readonly Field[]
  }
  return null
}

/** Those that CLS's bases give it, and those that it annotates itself. */
function collectFields(cls: ClassObject, areKeywordOnly: boolean): Field[] {
  const fields = new Map<string, Field>()
  for (const one of cls.mro.slice(1).toReversed()) {
    const kept = slotOf(one.namespace.contents, FIELDS)
    for (const field of kept?.kind === 'instance' ? (kept.data as readonly Field[]) : []) fields.set(field.name, field)
  }
  const annotations = slotOf(cls.namespace.contents, '__annotations__')
  for (const { key, slot } of annotations?.kind === 'dict' ? annotations.cell.contents.entries.values() : []) {
    if (key.kind !== 'str' || isClassVariable(slot)) continue
    const data = fieldOf(slotOf(cls.namespace.contents, key.value))
    fields.set(key.value, { name: key.value, ...data, isKeywordOnly: data.isKeywordOnly ?? areKeywordOnly })
  }
  return [...fields.values()]
}

/** Is the annotation `ClassVar`, bare, with a type in it, or as a text? */
function isClassVariable(annotation: PyObject): boolean {
  if (annotation.kind === 'str') return /^(typing\.)?ClassVar\b/.test(annotation.value)
  return annotation.kind === 'class' && annotation.name === 'ClassVar'
}

const PLAIN = { value: null, factory: null, init: true, repr: true, compare: true, isKeywordOnly: null } as const

function fieldOf(value: PyObject | undefined): FieldData {
  if (value === undefined) return PLAIN
  return value.kind === 'instance' && value.cls === FIELD ? (value.data as FieldData) : { ...PLAIN, value }
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

const hasDefault = ({ value, factory }: Field): boolean => value !== null || factory !== null

/** @throws Raise TypeError for a field without a default behind one that has one */
function initializer(vm: Interpreter, fields: readonly Field[]): PyObject {
  const taken = fields.filter(({ init }) => init)
  const positional = taken.filter(({ isKeywordOnly }) => isKeywordOnly !== true)
  const named = taken.filter(({ isKeywordOnly }) => isKeywordOnly === true)
  const optional = positional.findIndex(hasDefault)
  const late = optional < 0 ? undefined : positional.slice(optional).find((field) => !hasDefault(field))
  if (late !== undefined) throw raise(vm, 'TypeError', `non-default argument '${late.name}' follows default argument`)
  const written = (field: Field): string => (hasDefault(field) ? `${field.name}=` : field.name)
  const parameters = [
    'self',
    ...positional.map(written),
    ...(named.length > 0 ? ['*'] : []),
    ...named.map(written),
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

interface Options {
  readonly init: boolean
  readonly repr: boolean
  readonly eq: boolean
  readonly order: boolean
  readonly frozen: boolean
  readonly keywordOnly: boolean
}

function optionsOf(call: Call): Options {
  return {
    init: isOption(call, 'init', true),
    repr: isOption(call, 'repr', true),
    eq: isOption(call, 'eq', true),
    order: isOption(call, 'order', false),
    frozen: isOption(call, 'frozen', false),
    keywordOnly: isOption(call, 'kw_only', false),
  }
}

/** What a comparison of two objects of one class gives: that of their fields as tuples. */
function comparing(name: string, operator: Parameters<typeof compare>[1], fields: readonly Field[]): PyObject {
  const compared = fields.filter((field) => field.compare)
  const run = (call: Call): PyObject => {
    const [self, other] = [call.arg('self'), call.arg('other')]
    if (self.kind !== 'instance' || other.kind !== 'instance' || self.cls !== other.cls)
      return { kind: 'singleton', name: 'NotImplemented', origin: originFrom(call.vm) }
    return compare(call.vm, operator, valuesOf(call, self, compared), valuesOf(call, other, compared))
  }
  return asObject(native(name, 'self, other', run, ANY))
}

const ORDERS = [
  ['__lt__', '<'],
  ['__le__', '<='],
  ['__gt__', '>'],
  ['__ge__', '>='],
] as const

function process(call: Call, cls: PyObject, options: Options): PyObject {
  if (cls.kind !== 'class') return unknownFrom(call.vm, [cls])
  verifyDefaults(call.vm, cls)
  const fields = collectFields(cls, options.keywordOnly)
  const contents = write(call.vm.heap, cls.namespace)
  const add = (name: string, object: PyObject): void => {
    if (!contents.entries.has(name)) bindName(contents, name, object)
  }
  bindName(contents, FIELDS, instance(call.vm, FIELD, originFrom(call.vm), { data: fields }))
  if (options.init) add('__init__', initializer(call.vm, fields))
  const named = fields.filter(({ init, isKeywordOnly }) => init && isKeywordOnly !== true)
  add('__match_args__', tuple(named.map(({ name }) => str(name))))
  if (options.repr) add('__repr__', asObject(native('__repr__', 'self', (inner) => represent(inner, fields), ANY)))
  if (options.order && !options.eq) throw raise(call.vm, 'ValueError', 'eq must be true if order is true')
  if (options.eq) add('__eq__', comparing('__eq__', '==', fields))
  for (const [name, operator] of options.order ? ORDERS : []) add(name, comparing(name, operator, fields))
  if (options.frozen) {
    add('__setattr__', frozen('__setattr__', 'self, name, value', 'assign to'))
    add('__delattr__', frozen('__delattr__', 'self, name', 'delete'))
    if (options.eq) add('__hash__', asObject(native('__hash__', 'self', (inner) => hashed(inner, fields), ANY)))
  }
  for (const { name, value } of fields) {
    if (value !== null && contents.entries.has(name)) bindName(contents, name, value)
    else if (slotOf(contents, name)?.kind === 'instance') contents.entries.delete(name)
  }
  return cls
}

function frozen(name: string, parameters: string, what: string): PyObject {
  return asObject(
    native(
      name,
      parameters,
      (inner) => {
        const field = inner.arg('name')
        const message = `cannot ${what} field ${field.kind === 'str' ? `'${field.value}'` : ''}`
        throw raiseOf(inner.vm, FROZEN_ERROR, [str(message)])
      },
      ANY,
    ),
  )
}

/** The hash of the fields as a tuple: the number differs from run to run where a text is among them. */
function hashed(call: Call, fields: readonly Field[]): PyObject {
  const compared = fields.filter((field) => field.compare)
  return unknownFrom(call.vm, [valuesOf(call, call.arg('self'), compared)], {
    types: ['int'],
    causes: [{ kind: 'nondeterministic', what: 'hash()', location: call.location }],
  })
}

function represent(call: Call, fields: readonly Field[]): PyObject {
  const self = call.arg('self')
  const shown = fields.filter((field) => field.repr)
  const texts = shown.map(({ name }) => reprOf(call.vm, getAttribute(call.vm, self, name)))
  const known = texts.flatMap((text, index) => (text.kind === 'str' ? [`${shown[index]?.name}=${text.value}`] : []))
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
  if (object.kind === 'tuple') return { ...object, items: object.items.map((item) => asDict(call, item)) }
  if (object.kind === 'dict') {
    const { entries, rest } = object.cell.contents
    const copied = [...entries].map(([hash, { key, slot }]) => [hash, { key, slot: asDict(call, slot) }] as const)
    return dict(call.vm, new Map(copied), object.origin, rest)
  }
  const fields = object.kind === 'instance' ? fieldsOf(object.cls) : null
  if (fields === null) return object
  const made = dict(call.vm)
  for (const { name } of fields) setItem(call.vm, made, str(name), asDict(call, getAttribute(call.vm, object, name)))
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
        const options = optionsOf(call)
        const cls = call.optional('cls')
        if (cls !== null && cls.kind !== 'none') return process(call, cls, options)
        return asObject(native('wrap', 'cls, /', (inner) => process(inner, inner.arg('cls'), options), ANY))
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
          repr: isOption(call, 'repr', true),
          compare: isOption(call, 'compare', true),
          isKeywordOnly: call.optional('kw_only') === null ? null : isOption(call, 'kw_only', false),
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
        const fields = object.kind === 'instance' ? fieldsOf(object.cls) : null
        return fields === null ? unknownFrom(call.vm, [object]) : valuesOf(call, object, fields)
      },
      ANY,
    ),
  },
  others: ['Field', 'InitVar', 'KW_ONLY', 'MISSING', 'fields', 'make_dataclass', 'replace', 'is_dataclass'],
}
