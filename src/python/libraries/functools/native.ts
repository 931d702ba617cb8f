import { ANY } from '../../accepts-any.ts'
import { unknownTimes } from '../../evaluate/loops.ts'
import type { Call, NativeModule } from '../../native.ts'
import { native } from '../../native.ts'
import { ABSENT, dictOf, instance, none, originFrom, tuple } from '../../objects/make.ts'
import type { PyObject } from '../../objects/object.ts'
import { NO_ORIGIN } from '../../objects/object.ts'
import { mayBeAbsent, unknownFrom } from '../../objects/unknown.ts'
import { lookupAttribute } from '../../operations/attributes.ts'
import { callObject } from '../../operations/call.ts'
import { compare } from '../../operations/compare.ts'
import { iterate, openedOr } from '../../operations/iterate.ts'
import { lift } from '../../operations/lift.ts'
import { setAttribute } from '../../operations/set-attribute.ts'
import { truthOf } from '../../operations/truth.ts'
import { CACHED_PROPERTY } from '../../types/builtin-types.ts'
import { raise } from '../../types/exceptions.ts'
import { addNew, asObject, createClass } from '../../types/native-class.ts'

interface PartialData {
  readonly func: PyObject
  readonly args: readonly PyObject[]
  readonly keywords: ReadonlyMap<string, PyObject>
}

function partialOf(object: PyObject): PartialData | null {
  return object.kind === 'instance' && object.data !== undefined ? (object.data as PartialData) : null
}

const PARTIAL = createClass({
  name: 'partial',
  module: 'functools',
  construct: native(
    'partial',
    'cls, func, /, *args, **keywords',
    (call) => {
      const data: PartialData = { func: call.arg('func'), args: call.rest, keywords: call.keywords }
      const cls = call.arg('cls')
      return cls.kind === 'class'
        ? instance(call.vm, cls, originFrom(call.vm), { data, holds: [data.func] })
        : unknownFrom(call.vm, [cls])
    },
    ANY,
  ),
  methods: [
    native(
      '__call__',
      'self, /, *args, **keywords',
      (call) => {
        const data = partialOf(call.arg('self'))
        if (data === null) return unknownFrom(call.vm, [call.arg('self')])
        return callObject(
          call.vm,
          data.func,
          [...data.args, ...call.rest],
          new Map([...data.keywords, ...call.keywords]),
        )
      },
      ANY,
    ),
  ],
  properties: [
    native('func', 'self', (call) => partialOf(call.arg('self'))?.func ?? none(), ANY),
    native('args', 'self', (call) => tuple(partialOf(call.arg('self'))?.args ?? []), ANY),
    native(
      'keywords',
      'self',
      (call) => {
        return dictOf(call.vm, partialOf(call.arg('self'))?.keywords ?? [])
      },
      ANY,
    ),
  ],
})

/** What `wraps` copies (https://docs.python.org/3/library/functools.html#functools.update_wrapper). */
const ASSIGNED = ['__module__', '__name__', '__qualname__', '__doc__', '__annotations__']

const takesNames = ({ kind }: PyObject): boolean => kind === 'function' || kind === 'instance'

function updateWrapper(call: Call, wrapper: PyObject, wrapped: PyObject): PyObject {
  const { vm } = call
  for (const name of ASSIGNED) {
    const value = lookupAttribute(vm, wrapped, name, () => ABSENT)
    if (takesNames(wrapper) && value.kind !== 'absent') setAttribute(vm, wrapper, name, value)
  }
  if (takesNames(wrapper)) setAttribute(vm, wrapper, '__wrapped__', wrapped)
  return wrapper
}

function reduce(call: Call): PyObject {
  const { vm } = call
  const iterable = lift(vm, call.arg('iterable'), (one) => openedOr(vm, one, 'reduce() arg 2 must support iteration'))
  const { items, rest } = iterate(vm, iterable)
  const initial = call.optional('initial')
  const all = initial === null ? items : [initial, ...items]
  if (rest.length > 0 || all.some(mayBeAbsent)) {
    const result = unknownFrom(vm, all, { causes: rest })
    unknownTimes(vm, result.causes[0], () => callObject(vm, call.arg('function'), [result, result]))
    return result
  }
  const [first, ...others] = all
  if (first === undefined) throw raise(vm, 'TypeError', 'reduce() of empty iterable with no initial value')
  return others.reduce((left, right) => callObject(vm, call.arg('function'), [left, right]), first)
}

/** Under which name the value is kept is told by the class that it stands in; until then it is the function's. */
const CACHED = native(
  'cached_property',
  'cls, func',
  (call) => {
    const [cls, func] = [call.arg('cls'), call.arg('func')]
    if (cls !== CACHED_PROPERTY) return unknownFrom(call.vm, [cls], { holds: [func] })
    const cachedAs = func.kind === 'function' ? func.name : 'cached'
    return { kind: 'property', getter: func, setter: null, deleter: null, cachedAs, origin: originFrom(call.vm) }
  },
  ANY,
)
addNew(CACHED_PROPERTY, CACHED)

/** What `functools` takes from C, or keeps to itself. */
export const nativeFunctools: NativeModule = {
  name: '_functools',
  attributes: {
    partial: PARTIAL,
    reduce: native('reduce', 'function, iterable, initial=, /', reduce, ANY),
    update_wrapper: native(
      'update_wrapper',
      'wrapper, wrapped, assigned=, updated=',
      (call) => updateWrapper(call, call.arg('wrapper'), call.arg('wrapped')),
      ANY,
    ),
    cached_property: CACHED_PROPERTY,
    cmp_to_key: native(
      'cmp_to_key',
      'mycmp',
      (call) =>
        asObject({
          ...native(
            'cmp_to_key',
            'obj, /',
            (inner) =>
              instance(inner.vm, KEY, NO_ORIGIN, { data: { compare: call.arg('mycmp'), object: inner.arg('obj') } }),
            ANY,
          ),
          holds: [call.arg('mycmp')],
        }),
      ANY,
    ),
  },
}

const KEY = createClass({
  name: 'K',
  module: 'functools',
  methods: [
    native(
      '__lt__',
      'self, other, /',
      (call) => {
        const [left, right] = [call.arg('self'), call.arg('other')].map((one) =>
          one.kind === 'instance' ? (one.data as { compare: PyObject; object: PyObject }) : null,
        )
        if (left === null || left === undefined || right === null || right === undefined)
          return unknownFrom(call.vm, [call.arg('other')], { types: ['bool'] })
        const order = callObject(call.vm, left.compare, [left.object, right.object])
        const less = compare(call.vm, '<', order, { kind: 'int', value: 0n, origin: NO_ORIGIN })
        return typeof truthOf(call.vm, less) === 'boolean' ? less : unknownFrom(call.vm, [less], { types: ['bool'] })
      },
      ANY,
    ),
  ],
})
