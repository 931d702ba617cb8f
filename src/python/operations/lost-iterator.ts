import type { Cause } from '../../model/value.ts'
import { perhapsRun } from '../evaluate/loops.ts'
import { mayRaise } from '../machine/fork.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import type { Step } from '../objects/object.ts'
import { unknown } from '../objects/unknown.ts'
import { raiseUnknown } from '../types/exceptions.ts'
import { restStep } from './steps.ts'

/**
 * The step of an iterator of which it is not known, because of CAUSE, where it stands: what comes is unknown, what RUN, which is all that the iterator
 * does, can change may be changed from now on, and it may raise.
 */
export function lostStep(vm: Interpreter, cause: Cause, run: () => void): Step {
  perhapsRun(vm, cause, run)
  mayRaise(vm, () => raiseUnknown(vm, unknown(vm, { causes: [cause] })))
  return restStep(vm, [cause])
}
