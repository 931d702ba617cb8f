import { callFunction } from '../evaluate/functions.ts'
import { mayRaise } from '../machine/fork.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import { instance, originFrom } from '../objects/make.ts'
import type { ClassObject, PyObject } from '../objects/object.ts'
import { unknownFrom } from '../objects/unknown.ts'
import { OBJECT } from '../types/builtin-types.ts'
import { raise } from '../types/exceptions.ts'
import { deeper } from './call.ts'
import { findInClasses, lookupSpecial } from './class-attributes.ts'
import { lift } from './lift.ts'
import { opaqueCall } from './opaque.ts'
import type { OpenCall } from './open-arguments.ts'

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
      default:
        return opaqueOpen(vm, one.kind === 'native' ? (one.native.holds ?? []) : [one], call)
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
  return opaqueCall(vm, what, [...functions, ...call.args, ...call.open.given], call.keywords)
}
