import type { Cause } from '../../model/value.ts'
import { type Completion, Raise } from '../machine/escape.ts'
import { write } from '../machine/heap.ts'
import { capture, forEachWorld, rethrown } from '../machine/worlds.ts'
import { iterator, NONE } from '../objects/make.ts'
import type { FunctionObject, IteratorObject, PyObject, Step } from '../objects/object.ts'
import { lostStep } from '../operations/lost-iterator.ts'
import { exceptionClass, exceptionOf } from '../types/exceptions.ts'
import type { Activation } from './activation.ts'
import { evaluate } from './expressions/index.ts'
import { isExpression, Lost, type Running, runAll, runExpression } from './generator-body.ts'
import { executeAll } from './statements/index.ts'

export function makeGenerator(around: Activation, fn: FunctionObject): IteratorObject {
  const { vm } = around
  const activation: Running = { ...around, body: fn.node.body, isHandled: false }
  const start = (): Body =>
    Array.isArray(fn.node.body) ? runAll(activation, fn.node.body) : runExpression(activation, fn.node.body)
  let body = start()
  let given = 0
  let isLost = false
  let returned: PyObject = NONE
  const lose = (cause: Cause): Step => lost(activation, cause)
  const resume = (index: number, go: (body: Body) => Resumption): Step => {
    // A fork took back all that it did.
    if (index === 0 && given > 0) [body, given, isLost] = [start(), 0, false]
    if (index !== given || isLost)
      return lose({ kind: 'construct', what: 'a generator that is read on two paths', location: vm.location })
    given += 1
    const step = guarded(activation, () => go(body))
    isLost = step.kind === 'step' && step.step.kind === 'rest'
    if (step.kind === 'returned') returned = step.value
    return step.kind === 'returned' ? { kind: 'end' } : step.step
  }
  const made = iterator(vm, 'generator', (index) => resume(index, (one) => one.next(NONE)))
  const moved = (): number => {
    const contents = write(vm.heap, made.cell)
    contents.index += 1
    return contents.index - 1
  }
  const finish = (step: Step): Step => {
    if (step.kind !== 'item') write(vm.heap, made.cell).ended = true
    return step
  }
  return {
    ...made,
    lost: lose,
    generator: {
      send: (value) => finish(resume(moved(), (one) => one.next(value))),
      throwIn: (exception) => finish(resume(moved(), (one) => one.throw(new Raise(exception, vm.location, [])))),
      returned: () => returned,
    },
  }
}

type Body = ReturnType<typeof runAll>
type Resumption = IteratorResult<PyObject | Step, Completion>
type Resumed = { kind: 'step'; step: Step } | { kind: 'returned'; value: PyObject }

/** Lets the body run to its next `yield`; its own escapes end here. */
function guarded(activation: Running, go: () => Resumption): Resumed {
  const { vm } = activation
  const { location, inHand } = vm
  const worlds = capture(vm, { kind: 'function' }, () => {
    vm.inHand = []
    try {
      return go()
    } catch (thrown) {
      if (thrown instanceof Lost) return thrown
      throw thrown
    } finally {
      vm.inHand = inHand
    }
  })
  vm.location = location
  const [world] = worlds
  if (worlds.length !== 1 || world === undefined || world.kind !== 'normal' || world.value instanceof Lost) {
    const what =
      world?.kind === 'normal' && world.value instanceof Lost
        ? world.value.what
        : 'a generator with paths that are not decided'
    return { kind: 'step', step: lost(activation, { kind: 'construct', what, location: vm.location }) }
  }
  const { done, value } = world.value
  // A body that raised before is at its end, and gives nothing.
  if (done === true) return { kind: 'returned', value: value?.kind === 'return' ? value.value : NONE }
  return { kind: 'step', step: isStep(value) ? value : { kind: 'item', slot: value } }
}

function isStep(value: PyObject | Step): value is Step {
  return value.kind === 'item' || value.kind === 'end' || value.kind === 'rest'
}

/** What comes is not known, nor when what is left of the body runs. */
function lost(activation: Running, cause: Cause): Step {
  const { vm, body } = activation
  return lostStep(vm, cause, () => {
    const worlds = capture(vm, { kind: 'function' }, () => {
      if (isExpression(body)) evaluate(activation, body)
      else executeAll(activation, body)
    })
    // A `return` ends the generator, and not the function that it was called in.
    forEachWorld<void, null>(
      vm,
      worlds,
      (world) => {
        if (world.kind === 'escape' && world.escape.kind === 'raise') throw rethrown(world.escape)
        return null
      },
      () => null,
    )
  })
}

/** The exception that says that an iterator is at its end. */
export function stopIteration(activation: Pick<Activation, 'vm'>, value: PyObject): Raise {
  const exception = exceptionOf(activation.vm, exceptionClass('StopIteration'), value.kind === 'none' ? [] : [value], [
    ['value', value],
  ])
  return new Raise(exception, activation.vm.location, [])
}
