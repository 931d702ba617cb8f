import type { Cause } from '../../model/value.ts'
import { mayRaise } from '../machine/fork.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import type { PyObject, UnknownObject } from '../objects/object.ts'
import { unknownFrom } from '../objects/unknown.ts'
import { raise } from '../types/exceptions.ts'
import { taint } from './taint.ts'

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
  taint(vm, given, cause)
  mayRaise(vm, () => raise(vm, 'Exception', unknownFrom(vm, [callee], { types: ['str'] })))
  return unknownFrom(
    vm,
    given.filter((arg) => arg.kind !== 'function' && arg.kind !== 'class'),
    { causes: [cause, ...callee.causes] },
  )
}

/** Names the callee where what was called came from an import that is not modelled. */
function causeOfCall(vm: Interpreter, callee: UnknownObject): Cause {
  const [first] = callee.causes
  return vm.callText === null ? first : { kind: 'call', callee: vm.callText, location: vm.location }
}
