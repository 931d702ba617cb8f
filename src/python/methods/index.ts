import { ANY } from '../accepts-any.ts'
import { type NativeFunction, native } from '../native.ts'
import { bindName, NONE } from '../objects/make.ts'
import { type ClassObject, NO_ORIGIN, type PyObject } from '../objects/object.ts'
import { unknownFrom } from '../objects/unknown.ts'
import * as types from '../types/builtin-types.ts'
import { addMethods, asObject } from '../types/native-class.ts'
import { BYTES_FROM_HEX, BYTES_METHODS } from './bytes.ts'
import { addConstructors } from './construct/index.ts'
import { CONTAINER_METHODS, MUTABLE_METHODS, VALUES_METHODS, VIEW_METHODS } from './container.ts'
import { DICT_METHODS, FROMKEYS } from './dict.ts'
import { addExceptionGroupMethods } from './exception-groups.ts'
import { addExceptionMethods } from './exceptions.ts'
import { GENERATOR_METHODS, ITERATOR_METHODS } from './iterator.ts'
import { LIST_METHODS } from './list.ts'
import { FLOAT_METHODS, FROM_BYTES, FROM_HEX, INT_METHODS } from './numbers.ts'
import { INIT_SUBCLASS, OBJECT_METHODS } from './object.ts'
import { OPERATOR_METHODS } from './operators.ts'
import { methodsOf } from './receiver.ts'
import { FROZENSET_METHODS, SET_METHODS } from './set.ts'
import { STR_METHODS } from './text/index.ts'
import { MAKETRANS } from './text/translation.ts'
import { TUPLE_METHODS } from './tuple.ts'
import { TYPE_METHODS } from './type.ts'

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
