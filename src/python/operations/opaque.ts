import type { Cause } from '../../model/value.ts'
import { perhapsRun } from '../evaluate/loops.ts'
import { mayRaise } from '../machine/fork.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import type { FunctionObject, PyObject, UnknownObject } from '../objects/object.ts'
import { unknown, unknownFrom } from '../objects/unknown.ts'
import { raiseUnknown } from '../types/exceptions.ts'
import { callObject } from './call.ts'
import { iterate } from './iterate.ts'
import { taint } from './taint.ts'
import { flatten } from './text.ts'

/**
 * A call of something that is not modelled: its result is unknown; what its arguments lead to may have been changed; it may raise.
 * Given a module's names (`globals()`), it may have rebound each of them.
 */
export function opaqueCall(
  vm: Interpreter,
  callee: UnknownObject,
  args: readonly PyObject[],
  keywords: ReadonlyMap<string, PyObject>,
): PyObject {
  const given = [...args, ...keywords.values()]
  const cause = causeOfCall(vm, callee)
  exhaustIterators(vm, given, cause)
  taint(vm, given, cause)
  followCallbacks(vm, given, cause)
  mayRaise(vm, () => raiseUnknown(vm, unknownFrom(vm, [callee])))
  return unknownFrom(
    vm,
    given.filter((arg) => arg.kind !== 'function' && arg.kind !== 'class'),
    { causes: [cause, ...callee.causes], holds: [...functionsIn(given), ...(callee.holds ?? [])] },
  )
}

/** What is given may be iterated over: what iterators do to give their items may be done. */
function exhaustIterators(vm: Interpreter, given: readonly PyObject[], cause: Cause): void {
  for (const one of given.flatMap((object) => flatten(object, CONTAINER_DEPTH)))
    if (one.kind === 'iterator') perhapsRun(vm, cause, () => iterate(vm, one, 'indifferent'))
}

/** The config var that the callee hangs on, which a person can settle; else the call, which is as far as is seen. */
function causeOfCall(vm: Interpreter, callee: UnknownObject): Cause {
  const [first] = callee.causes
  const configVar = callee.causes.find(({ kind }) => kind === 'config-var')
  if (configVar !== undefined) return configVar
  return vm.callText === null ? first : { kind: 'call', callee: vm.callText, location: vm.location }
}

const CONTAINER_DEPTH = 3

/** The Python functions among OBJECTS, in the containers among them, and in what was made of functions. */
function functionsIn(objects: readonly PyObject[]): FunctionObject[] {
  return objects
    .flatMap((object) => flatten(object, CONTAINER_DEPTH))
    .flatMap((one) => {
      if (one.kind === 'function') return [one]
      if (one.kind === 'method') return functionsIn([one.func])
      if (one.kind === 'native') return functionsIn(one.native.holds ?? [])
      return one.kind === 'instance' ? functionsIn(one.holds ?? []) : []
    })
}

/**
 * Code that is not modelled may call the functions that it is given, now or whenever it runs again, any number of times and with any
 * arguments: what they can change by that is unknown. Those that change nothing are forgotten.
 */
function followCallbacks(vm: Interpreter, given: readonly PyObject[], cause: Cause): void {
  for (const fn of new Set([...vm.escaped, ...functionsIn(given)])) {
    const hasEffects = perhapsRun(vm, cause, () => {
      callObject(vm, fn, argumentsFor(vm, fn, cause))
    })
    if (hasEffects) vm.escaped.add(fn)
  }
}

function argumentsFor(vm: Interpreter, fn: FunctionObject, cause: Cause): PyObject[] {
  const { posonlyargs, args } = fn.node.args
  return [...posonlyargs, ...args].map(() => unknown(vm, { causes: [cause] }))
}
