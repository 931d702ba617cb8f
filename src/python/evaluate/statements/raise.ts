import type { Location } from '../../../model/location.ts'
import type { Completion } from '../../machine/escape.ts'
import { NORMAL, Raise } from '../../machine/escape.ts'
import { write } from '../../machine/heap.ts'
import { controlling, type Interpreter, unite } from '../../machine/interpreter.ts'
import { bindName, bool, slotOf } from '../../objects/make.ts'
import type { PyObject } from '../../objects/object.ts'
import { callObject } from '../../operations/call.ts'
import { lift } from '../../operations/lift.ts'
import type { Statement } from '../../syntax/parse.ts'
import { exceptionClass, isException, raise, raiseOf } from '../../types/exceptions.ts'
import type { Activation } from '../activation.ts'
import { conditionText, goTo } from '../activation.ts'
import { evaluate } from '../expressions/index.ts'
import { decideCompletion } from './branch.ts'

const places = new WeakMap<object, Location | null>()

/** Notes where an exception that is caught was raised: a traceback keeps that when it is raised again. */
export function notePlace({ exception, location }: Raise): void {
  if (exception.kind === 'instance' && !places.has(exception.attributes)) places.set(exception.attributes, location)
}

/** Where EXCEPTION was raised first; HERE, where it was not before. */
function placeOf(exception: PyObject, here: Location | null): Location | null {
  return (exception.kind === 'instance' ? places.get(exception.attributes) : undefined) ?? here
}

export function raiseStatement(activation: Activation, node: Statement<'Raise'>): Completion {
  const { vm } = activation
  const current = vm.handling[vm.handling.length - 1]
  if (node.exc === undefined) {
    if (current === undefined) throw raise(vm, 'RuntimeError', 'No active exception to reraise')
    throw new Raise(current, placeOf(current, vm.location), controlling(vm))
  }
  const value = evaluate(activation, node.exc)
  const cause = node.cause === undefined ? undefined : evaluate(activation, node.cause)
  goTo(activation, node)
  lift(vm, value, (one) => {
    throw raised(activation, one, cause, current)
  })
  return NORMAL
}

function raised(
  activation: Activation,
  value: PyObject,
  cause: PyObject | undefined,
  context: PyObject | undefined,
): Raise {
  const { vm } = activation
  const exception = asException(activation, value)
  const chain = cause === undefined ? undefined : cause.kind === 'none' ? cause : asException(activation, cause)
  if (exception.kind === 'instance') {
    const attributes = write(vm.heap, exception.attributes)
    if (chain !== undefined) {
      bindName(attributes, '__cause__', chain)
      bindName(attributes, '__suppress_context__', bool(true))
    }
    if (context !== undefined && context !== exception) bindName(attributes, '__context__', context)
  }
  const configVars = unite(controlling(vm), 'origin' in exception ? exception.origin.configVars : [])
  return new Raise(exception, placeOf(exception, vm.location), configVars)
}

/** Runs RUN while EXCEPTION is handled: what is raised meanwhile has it as its context. */
export function whileHandling<T>(vm: Interpreter, exception: PyObject, run: () => T): T {
  noteContext(vm, exception, vm.handling.at(-1))
  vm.handling.push(exception)
  const height = vm.handling.length
  try {
    return run()
  } catch (thrown) {
    if (thrown instanceof Raise) noteContext(vm, thrown.exception, exception)
    throw thrown
  } finally {
    vm.handling.length = height - 1
  }
}

function noteContext(vm: Interpreter, exception: PyObject, context: PyObject | undefined): void {
  if (context === undefined || exception.kind !== 'instance' || exception === context) return
  if (slotOf(exception.attributes.contents, '__context__') !== undefined) return
  bindName(write(vm.heap, exception.attributes), '__context__', context)
}

/** A class that is raised is called first. */
function asException(activation: Activation, value: PyObject): PyObject {
  const { vm } = activation
  const object = value.kind === 'class' ? callObject(vm, value, []) : value
  if (isException(object, exceptionClass('BaseException')) !== false) return object
  throw raise(vm, 'TypeError', 'exceptions must derive from BaseException')
}

export function assertion(activation: Activation, node: Statement<'Assert'>): Completion {
  const { vm } = activation
  const test = evaluate(activation, node.test)
  const fail = (): never => {
    const message = node.msg === undefined ? [] : [evaluate(activation, node.msg)]
    goTo(activation, node)
    throw raiseOf(vm, exceptionClass('AssertionError'), message)
  }
  return decideCompletion(
    activation,
    test,
    () => NORMAL,
    fail,
    () => conditionText(activation, node.test),
  )
}
