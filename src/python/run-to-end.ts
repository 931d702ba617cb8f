import type { Cause } from '../model/value.ts'
import { LIMITS } from './machine/budget.ts'
import { BudgetExceeded, Dead, Raise } from './machine/escape.ts'
import type { Interpreter } from './machine/interpreter.ts'
import type { PyObject } from './objects/object.ts'
import { certainly, type Raised } from './raised.ts'

export interface Run {
  readonly module: PyObject | null
  readonly raised: Raised | null
  readonly stopped: Cause | null
}

/** Takes what RUN costs off what is allowed in all. */
function onAllowance<T>({ input: { allowance }, budget }: Interpreter, run: () => T): T {
  if (allowance === undefined) return run()
  const before = budget.steps
  budget.most = Math.min(LIMITS.steps, before + allowance.steps)
  try {
    return run()
  } finally {
    allowance.steps -= budget.steps - before
  }
}

export function runToEnd(vm: Interpreter, start: () => PyObject): Run {
  try {
    const module = onAllowance(vm, start)
    // What hangs on more than config vars is told where there is nothing else.
    const first = vm.uncaught.find(({ causes }) => causes.length === 0) ?? vm.uncaught[0]
    const [misfit] = vm.doubts
    const told = first ?? misfit
    return {
      module,
      raised: told ? { raise: told, certain: false, isMisfit: first === undefined } : null,
      stopped: null,
    }
  } catch (thrown) {
    if (thrown instanceof Raise) return { module: null, raised: certainly(thrown), stopped: null }
    if (thrown instanceof Dead) {
      const last = vm.uncaught.at(-1)
      return { module: null, raised: last === undefined ? null : certainly(last), stopped: null }
    }
    if (thrown instanceof BudgetExceeded)
      return {
        module: null,
        raised: thrown.raise && { raise: thrown.raise, certain: false, isMisfit: false },
        stopped: thrown.cause,
      }
    // JavaScript's stack is at its end: the program nests deeper than this evaluator follows.
    if (thrown instanceof RangeError)
      return {
        module: null,
        raised: null,
        stopped: { kind: 'budget', what: 'the program nests too deeply', location: vm.location },
      }
    throw thrown
  }
}
