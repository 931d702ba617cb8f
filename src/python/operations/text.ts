import type { Interpreter } from '../machine/interpreter.ts'
import { originFrom, str } from '../objects/make.ts'
import type { PyObject, UnknownObject } from '../objects/object.ts'
import { unknownFrom } from '../objects/unknown.ts'
import { asciiOfRepr } from '../text/repr.ts'
import { raise } from '../types/exceptions.ts'
import { callObject } from './call.ts'
import { lookupSpecial } from './class-attributes.ts'
import { guard } from './guard.ts'
import { lift, resolve } from './lift.ts'
import { reprText } from './repr.ts'
import { typeName } from './types.ts'

/** `str(object)`: a str, or an unknown one. @throws Raise */
export function strOf(vm: Interpreter, object: PyObject): PyObject {
  return lift(vm, object, (one) => {
    if (one.kind === 'str') return one
    if (one.kind === 'unknown') return unknownFrom(vm, [one], { types: ['str'] })
    return guard(vm, [one], ['str'], () => asText(vm, one, strText(vm, one)))
  })
}

/** `repr(object)` */
export function reprOf(vm: Interpreter, object: PyObject): PyObject {
  return lift(vm, object, (one) => {
    if (one.kind === 'unknown') return unknownFrom(vm, [one], { types: ['str'], truth: true })
    return guard(vm, [one], ['str'], () => asText(vm, one, reprText(vm, one, new Set())))
  })
}

/** `ascii(object)` */
export function asciiOf(vm: Interpreter, object: PyObject): PyObject {
  return lift(vm, reprOf(vm, object), (one) => (one.kind === 'str' ? str(asciiOfRepr(one.value), one.origin) : one))
}

function asText(vm: Interpreter, source: PyObject, text: string | UnknownObject): PyObject {
  if (typeof text === 'string') return str(text, { ...originFrom(vm, source), ...deepOrigin(vm, source) })
  // A method of one's own may give an empty text.
  return unknownFrom(vm, [source, text], { types: ['str'], truth: source.kind === 'instance' ? null : true })
}

/** A container's text carries what its items carry. */
export function deepOrigin(
  vm: Interpreter,
  source: PyObject,
): { configVars: readonly string[]; marks: readonly string[] } {
  const { configVars, marks } = originFrom(vm, ...flatten(source, 3))
  return { configVars, marks }
}

/** OBJECT and the values in it, DEPTH levels down. */
export function flatten(object: PyObject, depth: number): PyObject[] {
  if (depth === 0) return [object]
  const parts = partsOf(object)
  return [object, ...parts.flatMap((part) => flatten(part, depth - 1))]
}

function partsOf(object: PyObject): readonly PyObject[] {
  switch (object.kind) {
    case 'tuple':
      return object.items
    case 'list':
      return object.cell.contents.items
    case 'dict':
    case 'set':
    case 'frozenset':
      return [...object.cell.contents.entries.values()].flatMap(({ key, slot }) => [key, slot])
    case 'instance':
      return [
        ...[...object.attributes.contents.entries.values()].map(({ slot }) => slot),
        ...(object.payload === null ? [] : [object.payload]),
      ]
    default:
      return []
  }
}

export function strText(vm: Interpreter, object: PyObject): string | UnknownObject {
  if (object.kind === 'instance' || object.kind === 'class') {
    // A str, and it alone of the builtin types, has a `__str__` of its own, which comes before a subclass's `__repr__`.
    const isText = object.kind === 'instance' && object.payload?.kind === 'str'
    const method = lookupSpecial(vm, object, '__str__') ?? (isText ? null : lookupSpecial(vm, object, '__repr__'))
    if (method !== null) return textOf(vm, callObject(vm, method, []), '__str__')
    const payload = object.kind === 'instance' ? object.payload : null
    if (payload?.kind === 'str' || payload?.kind === 'instance') return strText(vm, payload)
  }
  return object.kind === 'str' ? object.value : reprText(vm, object, new Set())
}

export function textOf(vm: Interpreter, result: PyObject, method: string): string | UnknownObject {
  const now = resolve(vm, result)
  if (now.kind === 'str') return now.value
  if (now.kind === 'unknown') return now
  if (now.kind === 'instance' && now.payload?.kind === 'str') return now.payload.value
  throw raise(vm, 'TypeError', `${method} returned non-string (type ${typeName(now)})`)
}
