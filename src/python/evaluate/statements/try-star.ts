import { BudgetExceeded, type Completion, NORMAL, Raise } from '../../machine/escape.ts'
import type { Interpreter } from '../../machine/interpreter.ts'
import { exceptionsOf, groupOf, splitBy } from '../../methods/exception-groups.ts'
import { str, tuple } from '../../objects/make.ts'
import type { PyObject } from '../../objects/object.ts'
import type { ExceptHandler } from '../../syntax/parse.ts'
import type { Activation } from '../activation.ts'

export interface GroupHandling {
  readonly activation: Activation
  /** Is EXCEPTION one that HANDLER names? Null where that is not known. */
  readonly matches: (handler: ExceptHandler, exception: PyObject) => boolean | null
  readonly run: (handler: ExceptHandler, thrown: Raise) => unknown
}

/**
 * `except*` (https://docs.python.org/3/reference/compound_stmts.html#except-star): each handler gets the part of the group that it
 * names; what none names goes on, together with what the handlers raise.
 *
 * @throws Raise
 */
export function handleGroup(handling: GroupHandling, handlers: readonly ExceptHandler[], thrown: Raise): Completion {
  const { vm } = handling.activation
  const isGroup = exceptionsOf(thrown.exception) !== null
  const raised: PyObject[] = []
  const again: PyObject[] = []
  let rest: PyObject | null = thrown.exception
  for (const handler of handlers) {
    if (rest === null) break
    const found = splitBy(vm, rest, (one) => handling.matches(handler, one))
    if (found === null)
      throw new BudgetExceeded({
        kind: 'construct',
        what: 'an `except*` of which it is not known what it catches',
        location: vm.location,
      })
    rest = found.rest
    if (found.match === null) continue
    const match = isGroup ? found.match : groupOf(vm, str(''), [found.match], tuple([found.match]))
    const escaped = attempt(() => handling.run(handler, new Raise(match, thrown.location, thrown.configVars)))
    if (escaped === null) continue
    if (!isGroup) throw escaped
    if (escaped.exception === match) again.push(match)
    else raised.push(escaped.exception)
  }
  if (rest !== null) again.push(rest)
  if (raised.length === 0 && again.length === 0) return NORMAL
  const kept = again.length === 0 ? [] : [leavesOf(vm, thrown.exception, again)]
  const all = [...raised, ...kept]
  const [only] = all
  const left = only !== undefined && all.length === 1 ? only : groupOf(vm, str(''), all)
  throw new Raise(left, thrown.location, thrown.configVars)
}

function attempt(run: () => void): Raise | null {
  try {
    run()
    return null
  } catch (thrown) {
    if (thrown instanceof Raise) return thrown
    throw thrown
  }
}

/** WHOLE without the exceptions that stand in none of PARTS. */
function leavesOf(vm: Interpreter, whole: PyObject, parts: readonly PyObject[]): PyObject {
  const leaves = new Set(parts.flatMap((part) => leafExceptions(part)))
  return splitBy(vm, whole, (one) => (exceptionsOf(one) === null ? leaves.has(one) : false))?.match ?? whole
}

function leafExceptions(exception: PyObject): PyObject[] {
  const exceptions = exceptionsOf(exception)
  return exceptions === null ? [exception] : exceptions.flatMap((one) => leafExceptions(one))
}
