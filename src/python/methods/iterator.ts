import { ANY } from '../accepts-any.ts'
import { stopIteration } from '../evaluate/generators.ts'
import { Raise } from '../machine/escape.ts'
import { write } from '../machine/heap.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import { type Call, native } from '../native.ts'
import { NONE, none } from '../objects/make.ts'
import type { IteratorObject, PyObject } from '../objects/object.ts'
import { unknownFrom } from '../objects/unknown.ts'
import { callObject } from '../operations/call.ts'
import { callNext } from '../operations/next.ts'
import { advance } from '../operations/pull.ts'
import { exceptionClass, exceptionOf, isException, raise } from '../types/exceptions.ts'

function iteratorSelf(call: Call): Extract<PyObject, { kind: 'iterator' }> | null {
  const self = call.arg('self')
  return self.kind === 'iterator' ? self : null
}

export const ITERATOR_METHODS = [
  native('__iter__', 'self, /', (call) => call.arg('self'), ANY),
  native('__next__', 'self, /', (call) => callNext(call.vm, call.arg('self'), null), ANY),
]

export const GENERATOR_METHODS = [
  native(
    'send',
    'self, value, /',
    (call) => {
      const self = iteratorSelf(call)
      if (self === null) return unknownFrom(call.vm, [call.arg('self')])
      const step =
        self.cell.contents.index === 0
          ? advance(call.vm, self)
          : (self.generator?.send(call.arg('value')) ?? { kind: 'end' as const })
      if (step.kind === 'end') throw stopIteration(call, self.generator?.returned() ?? NONE)
      return step.kind === 'rest' ? step.item : step.slot
    },
    ANY,
  ),
  native(
    'throw',
    'self, exception, value=, traceback=, /',
    (call) => {
      const self = iteratorSelf(call)
      if (self === null) return unknownFrom(call.vm, [call.arg('self')])
      const given = call.arg('exception')
      const exception = given.kind === 'class' ? callObject(call.vm, given, []) : given
      const step = self.generator?.throwIn(exception) ?? { kind: 'end' as const }
      if (step.kind === 'end') throw stopIteration(call, self.generator?.returned() ?? NONE)
      return step.kind === 'rest' ? step.item : step.slot
    },
    ANY,
  ),
  native(
    'close',
    'self, /',
    (call) => {
      const self = iteratorSelf(call)
      if (self !== null) closeGenerator(call.vm, self)
      return none()
    },
    ANY,
  ),
]

/** A body that waits at a `yield` is left by GeneratorExit. @throws Raise RuntimeError, and what the body raises instead */
function closeGenerator(vm: Interpreter, self: IteratorObject): void {
  const { index, ended } = self.cell.contents
  const isWaiting = !ended && index > 0
  try {
    const exit = exceptionOf(vm, exceptionClass('GeneratorExit'), [])
    const step = isWaiting ? self.generator?.throwIn(exit) : undefined
    if (step?.kind === 'item') throw raise(vm, 'RuntimeError', 'generator ignored GeneratorExit')
  } catch (thrown) {
    const isExit = thrown instanceof Raise && isException(thrown.exception, exceptionClass('GeneratorExit')) === true
    if (!isExit) throw thrown
  } finally {
    write(vm.heap, self.cell).ended = true
  }
}
