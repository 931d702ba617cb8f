import { createClassObject } from '../../evaluate/classes.ts'
import type { Call } from '../../native.ts'
import { instance, NONE, originFrom } from '../../objects/make.ts'
import { NO_ORIGIN, type PyObject } from '../../objects/object.ts'
import { unknownFrom } from '../../objects/unknown.ts'
import { findInClasses } from '../../operations/class-attributes.ts'
import { wholeNumber } from '../../operations/index-number.ts'
import { typeOf } from '../../operations/types.ts'
import * as types from '../../types/builtin-types.ts'
import { raise } from '../../types/exceptions.ts'

/** `type(object)`, and `type(name, bases, namespace)`. */
export function makeType(call: Call): PyObject {
  const { vm } = call
  const [object, bases, namespace] = call.rest
  const meta = call.arg('cls')
  if (object !== undefined && bases === undefined) {
    return typeOf(object) ?? unknownFrom(vm, [object])
  }
  if (object?.kind !== 'str' || bases?.kind !== 'tuple' || namespace?.kind !== 'dict') return unknownFrom(vm, call.rest)
  return createClassObject(
    vm,
    meta.kind === 'class' && meta !== types.TYPE ? meta : null,
    object.value,
    bases.items,
    namespace,
    call.keywords,
  )
}

/** `object()`, of which every class without a `__new__` of its own makes its instances. @throws Raise TypeError */
export function makeObject(call: Call): PyObject {
  const { vm } = call
  const cls = call.arg('cls')
  if (cls.kind !== 'class') return unknownFrom(vm, [cls])
  const excess = call.rest.length + call.keywords.size > 0
  if (
    excess &&
    findInClasses(
      vm,
      cls.mro.filter((one) => one !== types.OBJECT),
      '__init__',
    ) === null
  )
    throw raise(vm, 'TypeError', `${cls.name}() takes no arguments`)
  const lacking = abstractMethods(call, cls)
  if (lacking.length > 0) {
    throw raise(
      vm,
      'TypeError',
      `Can't instantiate abstract class ${cls.name} with abstract method${lacking.length === 1 ? '' : 's'} ${lacking.join(', ')}`,
    )
  }
  return instance(vm, cls, originFrom(vm))
}

/** Those that a class under ABCMeta inherits and does not define. */
function abstractMethods(call: Call, cls: Extract<PyObject, { kind: 'class' }>): string[] {
  if (cls.metaclass === null || !cls.metaclass.mro.some(({ name }) => name === 'ABCMeta')) return []
  const names = new Set(cls.mro.flatMap((one) => [...one.namespace.contents.entries.keys()]))
  return [...names].filter((name) => isAbstract(findInClasses(call.vm, cls.mro, name))).sort()
}

function isAbstract(found: PyObject | null): boolean {
  if (found === null) return false
  if (found.kind === 'property') return isAbstract(found.getter)
  if (found.kind === 'staticmethod' || found.kind === 'classmethod') return isAbstract(found.func)
  return found.kind === 'function' && found.attributes.contents.entries.has('__isabstractmethod__')
}

/** `range(stop)`, `range(start, stop, step)`. @throws Raise TypeError, ValueError */
export function makeRange(call: Call): PyObject {
  const { vm } = call
  const [first, second, third] = [call.arg('start'), call.optional('stop'), call.optional('step')].map((part) =>
    part === null ? null : wholeNumber(vm, part),
  )
  const step = third ?? 1n
  if (step === 0n) throw raise(vm, 'ValueError', 'range() arg 3 must not be zero')
  const hasStop = second !== null && second !== undefined
  return {
    kind: 'range',
    start: hasStop ? (first ?? 0n) : 0n,
    stop: hasStop ? second : (first ?? 0n),
    step,
    origin: originFrom(vm, call.arg('start')),
  }
}

/** `slice(stop)`, `slice(start, stop, step)` */
export function makeSlice(call: Call): PyObject {
  const [first, second, third] = [call.arg('start'), call.optional('stop'), call.optional('step')]
  return second === null
    ? { kind: 'slice', start: NONE, stop: first, step: NONE, origin: NO_ORIGIN }
    : { kind: 'slice', start: first, stop: second, step: third ?? NONE, origin: NO_ORIGIN }
}

/** `property(fget, fset, fdel)` */
export function makeProperty(call: Call): PyObject {
  const part = (name: string): PyObject | null => {
    const value = call.optional(name)
    return value === null || value.kind === 'none' ? null : value
  }
  return {
    kind: 'property',
    getter: part('fget'),
    setter: part('fset'),
    deleter: part('fdel'),
    origin: originFrom(call.vm),
  }
}
