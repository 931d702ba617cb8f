import { createClassObject } from '../../evaluate/classes.ts'
import type { Call, NativeModule } from '../../native.ts'
import { native } from '../../native.ts'
import { dict, instance, int, NONE, originFrom, str, tuple } from '../../objects/make.ts'
import type { PyObject } from '../../objects/object.ts'
import { mayBeAbsent, unknown, unknownFrom } from '../../objects/unknown.ts'
import { binary } from '../../operations/arithmetic.ts'
import { getAttribute } from '../../operations/attributes.ts'
import { callObject } from '../../operations/call.ts'
import { iterate } from '../../operations/iterate.ts'
import { getItem, setItem } from '../../operations/mapping.ts'
import { reprOf } from '../../operations/text.ts'
import { payloadOf } from '../../operations/types.ts'
import { updateDict } from '../../operations/update.ts'
import { DICT, TUPLE } from '../../types/builtin-types.ts'
import { raise } from '../../types/exceptions.ts'
import { asObject, createClass } from '../../types/native-class.ts'

const ANY = { accepts: 'any' } as const

/** An instance of a subclass of dict, filled from what a dict takes. */
function filled(call: Call, args: readonly PyObject[], attributes = new Map<string, PyObject>()): PyObject {
  const payload = dict(call.vm)
  const [source] = args
  if (source !== undefined) updateDict(call.vm, payload, source, 'update')
  for (const [name, value] of call.keywords) setItem(call.vm, payload, str(name), value)
  const cls = call.arg('cls')
  return cls.kind === 'class'
    ? instance(call.vm, cls, originFrom(call.vm), { payload, attributes })
    : unknownFrom(call.vm, [cls])
}

const DEFAULT_DICT = createClass({
  name: 'defaultdict',
  module: 'collections',
  bases: [DICT],
  construct: native(
    'defaultdict',
    'cls, /, *args, **kwargs',
    (call) => filled(call, call.rest.slice(1), new Map([['default_factory', call.rest[0] ?? NONE]])),
    ANY,
  ),
  methods: [
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
  construct: native('OrderedDict', 'cls, /, *args, **kwargs', (call) => filled(call, call.rest), ANY),
})

function count(call: Call, target: PyObject, source: PyObject): void {
  const counts = payloadOf(target)
  if (counts.kind !== 'dict') return
  if (payloadOf(source).kind === 'dict') {
    updateDict(call.vm, counts, source, 'update')
    return
  }
  const { items, rest } = iterate(call.vm, source, 'indifferent')
  if (rest.length > 0 || items.some(mayBeAbsent))
    updateDict(call.vm, counts, unknown(call.vm, { causes: rest }), 'update')
  else {
    for (const item of items) {
      const before = getItem(call.vm, counts, item)
      setItem(call.vm, counts, item, before.kind === 'absent' ? int(1) : binary(call.vm, '+', before, int(1)))
    }
  }
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
      const made = filled(call, [])
      const [source] = call.rest
      if (source !== undefined) count(call, made, source)
      return made
    },
    ANY,
  ),
  methods: [native('__missing__', 'self, key, /', () => int(0), ANY)],
})

/** Makes the class of a namedtuple: a tuple whose items have names. */
function namedTuple(call: Call): PyObject {
  const { vm } = call
  const [name, fields] = [call.arg('typename'), call.arg('field_names')]
  const names =
    fields.kind === 'str'
      ? fields.value
          .replaceAll(',', ' ')
          .split(/\s+/)
          .filter((one) => one !== '')
      : iterate(vm, fields).items.map((item) => (item.kind === 'str' ? item.value : null))
  if (name.kind !== 'str' || names.includes(null)) return unknownFrom(vm, [name, fields])
  const defaults = call.optional('defaults')
  return tupleClass(
    call,
    name.value,
    names.flatMap((one) => one ?? []),
    defaults === null ? [] : iterate(vm, defaults).items,
  )
}

function tupleClass(call: Call, name: string, names: readonly string[], defaults: readonly PyObject[]): PyObject {
  const optional = names.length - defaults.length
  const parameters = ['cls', ...names.map((one, index) => (index >= optional ? `${one}=` : one))].join(', ')
  const make = native(
    name,
    parameters,
    (inner) => {
      const cls = inner.arg('cls')
      const items = names.map((one, index) => inner.optional(one) ?? defaults[index - optional] ?? NONE)
      if (cls.kind !== 'class') return unknownFrom(inner.vm, [cls])
      return instance(inner.vm, cls, originFrom(inner.vm), { payload: tuple(items, originFrom(inner.vm)) })
    },
    ANY,
  )
  const at = (index: number): PyObject => {
    const getter = native(
      names[index] ?? 'item',
      'self',
      (inner) => {
        const self = payloadOf(inner.arg('self'))
        return self.kind === 'tuple' ? (self.items[index] ?? NONE) : unknownFrom(inner.vm, [self])
      },
      ANY,
    )
    return { kind: 'property', getter: asObject(getter), setter: null, deleter: null, origin: originFrom(call.vm) }
  }
  const namespace = dict(call.vm)
  setItem(call.vm, namespace, str('__new__'), {
    kind: 'staticmethod',
    func: asObject(make),
    origin: originFrom(call.vm),
  })
  setItem(call.vm, namespace, str('_fields'), tuple(names.map((one) => str(one))))
  setItem(call.vm, namespace, str('__match_args__'), tuple(names.map((one) => str(one))))
  for (const [index, one] of names.entries()) setItem(call.vm, namespace, str(one), at(index))
  for (const method of tupleMethods(name, names)) setItem(call.vm, namespace, str(method.name), asObject(method))
  return createClassObject(call.vm, null, name, [TUPLE], namespace)
}

function tupleMethods(name: string, names: readonly string[]): ReturnType<typeof native>[] {
  const items = (call: Call): readonly PyObject[] => {
    const self = payloadOf(call.arg('self'))
    return self.kind === 'tuple' ? self.items : []
  }
  return [
    native(
      '_asdict',
      'self',
      (call) => {
        const made = dict(call.vm)
        for (const [index, item] of items(call).entries()) setItem(call.vm, made, str(names[index] ?? ''), item)
        return made
      },
      ANY,
    ),
    native(
      '_replace',
      'self, **kwargs',
      (call) => {
        const self = call.arg('self')
        const replaced = items(call).map((item, index) => call.keywords.get(names[index] ?? '') ?? item)
        return self.kind === 'instance' ? callObject(call.vm, self.cls, replaced) : self
      },
      ANY,
    ),
    native(
      '__repr__',
      'self',
      (call) => {
        const texts = items(call).map((item) => reprOf(call.vm, item))
        const known = texts.flatMap((text, index) => (text.kind === 'str' ? [`${names[index]}=${text.value}`] : []))
        return known.length === texts.length
          ? str(`${name}(${known.join(', ')})`, originFrom(call.vm, ...texts))
          : unknownFrom(call.vm, texts, { types: ['str'] })
      },
      ANY,
    ),
  ]
}

/** The classes of `collections` that are tables: CPython, too, has a module of this name for what it writes in C. */
export const nativeCollections: NativeModule = {
  name: '_collections',
  attributes: {
    defaultdict: DEFAULT_DICT,
    OrderedDict: ORDERED_DICT,
    Counts: COUNTS,
    namedtuple: native('namedtuple', 'typename, field_names, *, rename=, defaults=, module=', namedTuple, ANY),
  },
}
