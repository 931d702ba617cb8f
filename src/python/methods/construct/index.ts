import { type Call, native } from '../../native.ts'
import { bindName, NONE, originFrom, set } from '../../objects/make.ts'
import { NO_ORIGIN, type PyObject } from '../../objects/object.ts'
import { unknownFrom } from '../../objects/unknown.ts'
import { fillSet } from '../../operations/sets.ts'
import * as types from '../../types/builtin-types.ts'
import { addConstructor } from '../../types/construct.ts'
import { asObject } from '../../types/native-class.ts'
import { fillable, fillDict, fillList, makeDict, makeFrozenset, makeList, makeTuple } from './containers.ts'
import { isWhole, makeBool, makeComplex, makeFloat, makeInt } from './numbers.ts'
import { makeObject, makeProperty, makeRange, makeSlice, makeType } from './objects.ts'
import { makeBytes, makeStr } from './texts.ts'

/** Gives the builtin types their `__new__` and `__init__`; run once, when the tables are loaded. */
export function addConstructors(): void {
  const number = { expects: { raises: 'ValueError' }, total: isWhole }
  addConstructor(types.INT, 'x=, /, base=', makeInt, 'known', number)
  addConstructor(types.FLOAT, 'x=, /', makeFloat, 'known', number)
  addConstructor(types.BOOL, 'x=, /', makeBool, 'any')
  addConstructor(types.COMPLEX, 'real=, imag=', makeComplex)
  addConstructor(types.STR, 'object=, encoding=, errors=', makeStr)
  addConstructor(types.BYTES, 'source=, encoding=, errors=', makeBytes)
  addConstructor(types.TUPLE, 'iterable=, /', makeTuple, 'any')
  addConstructor(types.FROZENSET, 'iterable=, /', makeFrozenset, 'any')
  addConstructor(types.RANGE, 'start, stop=, step=, /', makeRange)
  addConstructor(types.SLICE, 'start, stop=, step=, /', makeSlice, 'any')
  addConstructor(types.PROPERTY, 'fget=, fset=, fdel=, doc=', makeProperty, 'any')
  addConstructor(
    types.STATIC_METHOD,
    'func, /',
    (call) => ({ kind: 'staticmethod', func: call.arg('func'), origin: NO_ORIGIN }),
    'any',
  )
  addConstructor(
    types.CLASS_METHOD,
    'func, /',
    (call) => ({ kind: 'classmethod', func: call.arg('func'), origin: NO_ORIGIN }),
    'any',
  )
  addConstructor(
    types.SUPER,
    'type, object=, /',
    (call) => {
      const [cls, self] = [call.arg('type'), call.optional('object')]
      return cls.kind === 'class' && self !== null
        ? { kind: 'super', cls, self, origin: NO_ORIGIN }
        : unknownFrom(call.vm, [cls])
    },
    'any',
  )
  fillable(types.LIST, 'iterable=, /', makeList, (call, made) => {
    if (made.kind === 'list') fillList(call, made, call.optional('iterable'))
  })
  fillable(
    types.SET,
    'iterable=, /',
    (call) => {
      const made = set(call.vm, [], originFrom(call.vm, call.optional('iterable') ?? NONE))
      if (call.optional('iterable') !== null) fillSet(call.vm, made, call.arg('iterable'))
      return made
    },
    (call, made) => {
      const given = call.optional('iterable')
      if (made.kind === 'set' && given !== null) fillSet(call.vm, made, given)
    },
  )
  fillable(types.DICT, 'iterable=, /, **kwargs', makeDict, (call, made) => {
    if (made.kind === 'dict') fillDict(call, made)
  })
  const any = { accepts: 'any' } as const
  const bare = (cls: typeof types.TYPE, run: (call: Call) => PyObject): void =>
    bindName(cls.namespace.contents, '__new__', {
      kind: 'staticmethod',
      func: asObject(native(cls.name, 'cls, /, *args, **kwargs', run, any)),
      origin: NO_ORIGIN,
    })
  bare(types.TYPE, makeType)
  bare(types.OBJECT, makeObject)
}
