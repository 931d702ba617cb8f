import { callFunction } from '../evaluate/functions.ts'
import { mayRaise } from '../machine/fork.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import type { NativeFunction } from '../native.ts'
import { instance, originFrom } from '../objects/make.ts'
import type { ClassObject, PyObject } from '../objects/object.ts'
import { unknownFrom } from '../objects/unknown.ts'
import { OBJECT, STR } from '../types/builtin-types.ts'
import { raise } from '../types/exceptions.ts'
import { getAttribute } from './attributes.ts'
import { callObject, deeper } from './call.ts'
import { findInClasses, lookupSpecial } from './class-attributes.ts'
import { lift } from './lift.ts'
import { opaqueCall } from './opaque.ts'
import type { OpenCall } from './open-arguments.ts'
import { payloadOf } from './types.ts'

/** `callee(*args, *unknown, **keywords, **unknown)`. @throws Raise */
export function callOpen(vm: Interpreter, callee: PyObject, call: OpenCall): PyObject {
  return lift(vm, callee, (one) => {
    const method = one.kind === 'instance' ? lookupSpecial(vm, one, '__call__') : null
    if (method !== null) return callOpen(vm, method, call)
    switch (one.kind) {
      case 'function':
        mayRaise(vm, () => raise(vm, 'TypeError', unknownFrom(vm, call.open.given, { types: ['str'] })))
        return deeper(vm, () => callFunction(vm, one, call.args, call.keywords, call.open))
      case 'method':
        return callOpen(vm, one.func, { ...call, args: [one.self, ...call.args] })
      case 'staticmethod':
        return callOpen(vm, one.func, call)
      case 'class':
        return makeOpen(vm, one, call)
      case 'native':
        return formatted(vm, one.native, call) ?? opaqueOpen(vm, one.native.holds ?? [], call)
      default:
        return opaqueOpen(vm, [one], call)
    }
  })
}

/** An instance of a class that does no more than to call its `__init__`; of any other class the result is unknown. */
function makeOpen(vm: Interpreter, cls: ClassObject, call: OpenCall): PyObject {
  const own = cls.mro.filter((one) => one !== OBJECT)
  const init = findInClasses(vm, own, '__init__')
  const isPlain =
    init?.kind === 'function' &&
    cls.metaclass === null &&
    own.every(({ rest, isNative }) => rest.length === 0 && !isNative) &&
    findInClasses(vm, own, '__new__') === null
  if (!isPlain) {
    const functions = own.flatMap(({ namespace }) => [...namespace.contents.entries.values()].map(({ slot }) => slot))
    return opaqueOpen(vm, functions, call)
  }
  const made = instance(vm, cls, originFrom(vm))
  callOpen(vm, init, { ...call, args: [made, ...call.args] })
  return made
}

/** What is called may call FUNCTIONS, and those that it is given. */
function opaqueOpen(vm: Interpreter, functions: readonly PyObject[], call: OpenCall): PyObject {
  const cause = { kind: 'call', callee: vm.callText ?? 'a function', location: vm.location } as const
  const what = unknownFrom(vm, call.open.given, { causes: [cause] })
  return opaqueCall(vm, what, [...functions, ...call.args, ...call.open.given.flatMap(handedOn)], call.keywords)
}

/** Of a container that stands behind `*` or `**` the callee gets what is in it, and not itself. */
function handedOn(given: PyObject): readonly PyObject[] {
  const value = payloadOf(given)
  switch (value.kind) {
    case 'tuple':
      return value.items
    case 'list':
      return value.cell.contents.items
    case 'dict':
      return [...value.cell.contents.entries.values()].map(({ slot }) => slot)
    default:
      return [given]
  }
}

/** A field without a name: `{}`, `{0}`, `{:>3}`. */
const PLACE = /\{(?:\d|[}:!.[])/

/**
 * `text.format(**mapping)` is `text.format_map(mapping)`, which asks for no more than the text names; null where it is another call.
 */
function formatted(
  vm: Interpreter,
  { name, owner }: NativeFunction,
  { args, keywords, open }: OpenCall,
): PyObject | null {
  const [self, ...others] = args
  const [mapping, ...more] = open.given
  if (name !== 'format' || owner !== STR || self === undefined || mapping === undefined) return null
  const [template, dict] = [payloadOf(self), payloadOf(mapping)]
  const isAlone = others.length + more.length + open.positional.length === 0
  if (!isAlone || template.kind !== 'str' || PLACE.test(template.value.replaceAll('{{', ''))) return null
  // A dict of another class may have something to say of what it lacks.
  if (dict.kind !== 'dict' || (mapping.kind !== 'dict' && dict.environment === undefined)) return null
  const isAllOfIt = [...keywords.keys()].every((key) => dict.cell.contents.entries.has(key))
  return isAllOfIt ? callObject(vm, getAttribute(vm, self, 'format_map'), [mapping]) : null
}
