import type { Completion } from '../../machine/escape.ts'
import { NORMAL } from '../../machine/escape.ts'
import type { Interpreter } from '../../machine/interpreter.ts'
import { capture, forEachWorld, rethrown } from '../../machine/worlds.ts'
import { NONE } from '../../objects/make.ts'
import type { PyObject } from '../../objects/object.ts'
import { unknownFrom } from '../../objects/unknown.ts'
import { callObject } from '../../operations/call.ts'
import { lookupSpecial } from '../../operations/class-attributes.ts'
import { resolve } from '../../operations/lift.ts'
import { typeName, typeOf } from '../../operations/types.ts'
import type { Statement, StmtNode, WithItem } from '../../syntax/parse.ts'
import { raise } from '../../types/exceptions.ts'
import type { Activation } from '../activation.ts'
import { conditionText, goTo } from '../activation.ts'
import { assign } from '../assign.ts'
import { evaluate } from '../expressions/index.ts'
import { leaving } from '../loops.ts'
import { decideCompletion } from './branch.ts'
import { executeAll } from './index.ts'
import { whileHandling } from './raise.ts'

export function withStatement(activation: Activation, node: Statement<'With'> | Statement<'AsyncWith'>): Completion {
  return withItems(activation, node.items, node.body)
}

function withItems(activation: Activation, items: readonly WithItem[], body: readonly StmtNode[]): Completion {
  const [item, ...others] = items
  if (item === undefined) return executeAll(activation, body)
  const { vm } = activation
  const manager = evaluate(activation, item.context_expr)
  const { enter, exit } = protocol(activation, manager)
  goTo(activation, item.context_expr)
  const entered = callObject(vm, enter, [])
  const worlds = capture(vm, { kind: 'with' }, () => {
    if (item.optional_vars !== undefined) assign(activation, item.optional_vars, entered)
    return withItems(activation, others, body)
  })
  const inFork = worlds.length > 1
  return forEachWorld<Completion, Completion>(
    vm,
    worlds,
    (world) => {
      goTo(activation, item.context_expr)
      if (world.kind === 'normal' || world.escape.kind !== 'raise') {
        callObject(vm, exit, [NONE, NONE, NONE])
        if (world.kind === 'normal') return leaving(world.value, inFork)
        throw rethrown(world.escape)
      }
      const thrown = world.escape.raise
      const type = typeOf(thrown.exception) ?? unknownFrom(vm, [thrown.exception])
      const suppressed = whileHandling(vm, thrown.exception, () => callObject(vm, exit, [type, thrown.exception, NONE]))
      const completion = decideCompletion(
        activation,
        suppressed,
        () => NORMAL,
        () => {
          throw rethrown(world.escape)
        },
        () => conditionText(activation, item.context_expr),
      )
      return leaving(completion, inFork)
    },
    () => NORMAL,
  )
}

function protocol(activation: Activation, given: PyObject): { enter: PyObject; exit: PyObject } {
  const { vm } = activation
  const manager = resolve(vm, given)
  if (manager.kind === 'unknown') return { enter: unknownMethod(vm, manager), exit: unknownMethod(vm, manager) }
  const [enter, exit] = [lookupSpecial(vm, manager, '__enter__'), lookupSpecial(vm, manager, '__exit__')]
  if (enter === null || exit === null) {
    throw raise(
      vm,
      'TypeError',
      `'${typeName(manager)}' object does not support the context manager protocol${enter === null ? '' : ' (missed __exit__ method)'}`,
    )
  }
  return { enter, exit }
}

function unknownMethod(vm: Interpreter, manager: PyObject): PyObject {
  return unknownFrom(vm, [manager])
}
