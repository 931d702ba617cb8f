import { ANY } from '../../accepts-any.ts'
import { type Call, type NativeFunction, native } from '../../native.ts'
import { dict, instance, NONE, originFrom, str } from '../../objects/make.ts'
import type { InstanceObject, PyObject } from '../../objects/object.ts'
import { unknownFrom } from '../../objects/unknown.ts'
import { getAttribute } from '../../operations/attributes.ts'
import { callObject } from '../../operations/call.ts'
import { setItem } from '../../operations/mapping.ts'
import { payloadOf } from '../../operations/types.ts'
import { updateDict } from '../../operations/update.ts'

export type Fill = (call: Call, self: InstanceObject, args: readonly PyObject[]) => void

/** A new, empty instance of the class that is called. */
export function emptyOf(call: Call, attributes = new Map<string, PyObject>()): PyObject {
  const cls = call.arg('cls')
  return cls.kind === 'class'
    ? instance(call.vm, cls, originFrom(call.vm), { payload: dict(call.vm), attributes })
    : unknownFrom(call.vm, [cls])
}

/** Fills SELF from what a dict takes. */
export function fillFrom({ vm, keywords }: Call, self: InstanceObject, [source]: readonly PyObject[]): void {
  const payload = payloadOf(self)
  if (payload.kind !== 'dict') return
  if (source !== undefined) updateDict(vm, payload, source, 'update')
  for (const [name, value] of keywords) setItem(vm, payload, str(name), value)
}

/** What a call of a class does whose `__init__` fills: a subclass may have one of its own, and then `__new__` fills nothing. */
export const construct = (name: string, fill: Fill, attributes: readonly string[]): NativeFunction =>
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

export const initialise = (fill: Fill): NativeFunction =>
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

/** Makes an object of SELF's class that holds what SOURCE does. */
export type Again = (call: Call, source: PyObject) => PyObject

export const classOfSelf = (call: Call): PyObject => getAttribute(call.vm, call.arg('self'), '__class__')

/** `copy` and `|`, which give the class's own objects. */
export const copies = (again: Again): NativeFunction[] => {
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
