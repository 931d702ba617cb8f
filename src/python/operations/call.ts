import { callFunction } from '../evaluate/functions.ts'
import { LIMITS } from '../machine/budget.ts'
import { BudgetExceeded } from '../machine/escape.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import type { ClassObject, PyObject } from '../objects/object.ts'
import { unknownFrom } from '../objects/unknown.ts'
import { OBJECT, TYPE } from '../types/builtin-types.ts'
import { raise, raiseOver } from '../types/exceptions.ts'
import { callNative } from './call-native.ts'
import { findInClasses, lookupSpecial } from './class-attributes.ts'
import { lift } from './lift.ts'
import { opaqueCall } from './opaque.ts'
import { isInstance, typeName } from './types.ts'

const NO_KEYWORDS: ReadonlyMap<string, PyObject> = new Map()

/** `callee(*args, **keywords)`. @throws Raise */
export function callObject(
  vm: Interpreter,
  callee: PyObject,
  args: readonly PyObject[],
  keywords: ReadonlyMap<string, PyObject> = NO_KEYWORDS,
): PyObject {
  return lift(vm, callee, (one) => callOne(vm, one, args, keywords))
}

function callOne(
  vm: Interpreter,
  callee: PyObject,
  args: readonly PyObject[],
  keywords: ReadonlyMap<string, PyObject>,
): PyObject {
  switch (callee.kind) {
    case 'native':
      return callNative(vm, callee.native, args, keywords)
    case 'function':
      return deeper(vm, () => callFunction(vm, callee, args, keywords))
    case 'method':
      return callOne(vm, callee.func, [callee.self, ...args], keywords)
    case 'class':
      return callClass(vm, callee.alias ?? callee, args, keywords)
    case 'unknown':
      return opaqueCall(vm, callee, args, keywords)
    case 'staticmethod':
      return callObject(vm, callee.func, args, keywords)
    default: {
      const method = lookupSpecial(vm, callee, '__call__')
      if (method !== null) return callObject(vm, method, args, keywords)
      if (callee.kind === 'instance' && callee.cls.mro.some(({ rest }) => rest.length > 0))
        return opaqueCall(
          vm,
          unknownFrom(vm, [], { causes: callee.cls.mro.flatMap(({ rest }) => rest) }),
          [callee, ...args],
          keywords,
        )
      throw raiseOver(vm, [callee], 'TypeError', `'${typeName(callee)}' object is not callable`)
    }
  }
}

/** Runs the body of a call. @throws BudgetExceeded where calls stand too deep in each other; deeper still, CPython raises a RecursionError */
export function deeper<T>(vm: Interpreter, run: () => T): T {
  vm.depth.calls += 1
  try {
    if (vm.depth.calls > LIMITS.depth)
      throw new BudgetExceeded(
        { kind: 'budget', what: 'calls stand too deep in each other', location: vm.location },
        raise(vm, 'RecursionError', 'maximum recursion depth exceeded'),
      )
    return run()
  } finally {
    vm.depth.calls -= 1
  }
}

function callClass(
  vm: Interpreter,
  cls: ClassObject,
  args: readonly PyObject[],
  keywords: ReadonlyMap<string, PyObject>,
): PyObject {
  if (cls.metaclass !== null) {
    const own = findInClasses(
      vm,
      cls.metaclass.mro.filter((one) => one !== TYPE && one !== OBJECT),
      '__call__',
    )
    if (own !== null) return callObject(vm, own, [cls, ...args], keywords)
  }
  return instantiate(vm, cls, args, keywords)
}

/** What `type.__call__` does: `__new__`, and `__init__` on what it gives. */
export function instantiate(
  vm: Interpreter,
  cls: ClassObject,
  args: readonly PyObject[],
  keywords: ReadonlyMap<string, PyObject>,
): PyObject {
  const maker = findInClasses(vm, cls.mro, '__new__')
  const func = maker?.kind === 'staticmethod' ? maker.func : maker
  if (func === null || func.kind === 'unknown')
    return opaqueCall(
      vm,
      unknownFrom(vm, func === null ? [] : [func], { causes: cls.mro.flatMap(({ rest }) => rest) }),
      args,
      keywords,
    )
  const made = callObject(vm, func, [cls, ...args], keywords)
  if (cls.isNative || isInstance(made, cls) !== true || made.kind === 'unknown') return made
  const init = findInClasses(vm, cls.mro, '__init__')
  if (init === null) return made
  if (init.kind !== 'unknown' || cls.rest.length === 0) callObject(vm, init, [made, ...args], keywords)
  return made
}
