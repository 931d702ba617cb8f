import type { Completion } from '../../machine/escape.ts'
import { NORMAL, Raise } from '../../machine/escape.ts'
import { fork } from '../../machine/fork.ts'
import { write } from '../../machine/heap.ts'
import { UNDECIDED } from '../../machine/join.ts'
import type { World } from '../../machine/worlds.ts'
import { capture, forEachWorld, rethrown } from '../../machine/worlds.ts'
import type { PyObject } from '../../objects/object.ts'
import { iterate } from '../../operations/iterate.ts'
import { resolve } from '../../operations/lift.ts'
import { underControl } from '../../operations/truth.ts'
import type { ExceptHandler, Statement, StmtNode } from '../../syntax/parse.ts'
import { nodesOf } from '../../syntax/tree.ts'
import { isException, raise } from '../../types/exceptions.ts'
import type { Activation } from '../activation.ts'
import { goTo, LIBRARY_PATH } from '../activation.ts'
import { evaluate } from '../expressions/index.ts'
import { leaving } from '../loops.ts'
import { storeName } from '../names.ts'
import { executeAll } from './index.ts'
import { notePlace, whileHandling } from './raise.ts'
import { handleGroup } from './try-star.ts'

type TryNode = Statement<'Try'> | Statement<'TryStar'>

export function tryStatement(activation: Activation, node: TryNode): Completion {
  if (node.finalbody.length === 0) return withHandlers(activation, node)
  return withFinally(activation, () => withHandlers(activation, node), node.finalbody)
}

/** Runs RUN, and FINALBODY however it ends; a FINALBODY that leaves by itself takes over. */
function withFinally(activation: Activation, run: () => Completion, finalbody: readonly StmtNode[]): Completion {
  const { vm } = activation
  const worlds = capture(vm, { kind: leaves(finalbody) ? 'with' : 'finally' }, run)
  const inFork = worlds.length > 1
  return forEachWorld<Completion, Completion>(
    vm,
    worlds,
    (world) => {
      const run = (): Completion => executeAll(activation, finalbody)
      const isRaise = world.kind !== 'normal' && world.escape.kind === 'raise'
      const own = isRaise ? whileHandling(vm, world.escape.raise.exception, run) : run()
      if (own.kind !== 'normal') return leaving(own, inFork)
      if (world.kind === 'normal') return leaving(world.value, inFork)
      throw rethrown(world.escape)
    },
    () => NORMAL,
  )
}

/** May what is in a `finally` leave by itself, and so end an exception? */
function leaves(finalbody: readonly StmtNode[]): boolean {
  return finalbody.some((statement) => {
    for (const { nodeType } of nodesOf(statement)) if (LEAVING.has(nodeType)) return true
    return false
  })
}

const LEAVING: ReadonlySet<string> = new Set(['Return', 'Break', 'Continue'])

function withHandlers(activation: Activation, node: TryNode): Completion {
  if (node.handlers.length === 0) return executeAll(activation, node.body)
  const { vm } = activation
  const called = vm.location
  const worlds = capture(vm, { kind: 'handlers' }, () => executeAll(activation, node.body))
  const inFork = worlds.length > 1
  return forEachWorld<Completion, Completion>(
    vm,
    worlds,
    (world) => {
      // A library is called from one place, wherever what it calls raised.
      if (activation.source.path === LIBRARY_PATH) vm.location = called
      return leaving(afterBody(activation, node, world), inFork)
    },
    () => NORMAL,
  )
}

function afterBody(activation: Activation, node: TryNode, world: World<Completion>): Completion {
  if (world.kind === 'normal') return world.value.kind === 'normal' ? executeAll(activation, node.orelse) : world.value
  if (world.escape.kind !== 'raise') throw rethrown(world.escape)
  const thrown = world.escape.raise
  if (node.nodeType === 'Try' || thrown.exception.kind !== 'instance')
    return handle(activation, node.handlers, 0, thrown)
  const matches = (handler: ExceptHandler, exception: PyObject) => matchesType(activation, handler, exception)
  const run = (handler: ExceptHandler, part: Raise) => runHandler(activation, handler, part)
  return handleGroup({ activation, matches, run }, node.handlers, thrown)
}

/** Runs the first handler from INDEX on that matches; where that is not certain, both it and the later ones. */
function handle(activation: Activation, handlers: readonly ExceptHandler[], index: number, thrown: Raise): Completion {
  const { vm } = activation
  const handler = handlers[index]
  if (handler === undefined) throw thrown
  const matches = handler.type === undefined ? true : matchesType(activation, handler, thrown.exception)
  if (matches === true) return runHandler(activation, handler, thrown)
  const later = (): Completion => handle(activation, handlers, index + 1, thrown)
  if (matches === false) return later()
  const sides = [() => runHandler(activation, handler, thrown), later].map((run) => ({
    run: () => leaving(run(), true),
  }))
  return fork<Completion>(vm, sides, UNDECIDED, () => NORMAL)
}

function matchesType(activation: Activation, handler: ExceptHandler, exception: PyObject): boolean | null {
  const { vm } = activation
  if (handler.type === undefined) return true
  const type = resolve(vm, evaluate(activation, handler.type))
  const classes = type.kind === 'tuple' ? iterate(vm, type).items : [type]
  const answers = classes.map((cls): boolean | null => {
    const one = resolve(vm, cls)
    if (one.kind === 'class') return isException(exception, one)
    if (one.kind === 'unknown') return null
    throw raise(vm, 'TypeError', 'catching classes that do not inherit from BaseException is not allowed')
  })
  return answers.includes(true) ? true : answers.includes(null) ? null : false
}

function runHandler(activation: Activation, handler: ExceptHandler, thrown: Raise): Completion {
  const { vm, scope } = activation
  goTo(activation, handler)
  notePlace(thrown)
  if (handler.name !== undefined) storeName(activation, handler.name, thrown.exception)
  const { doubtful } = vm.depth
  vm.depth.doubtful ||= thrown.isDoubtful
  try {
    return whileHandling(vm, thrown.exception, () =>
      underControl(vm, thrown.configVars, () => executeAll(activation, handler.body)),
    )
  } catch (thrownOn) {
    if (thrownOn instanceof Raise) thrownOn.isDoubtful ||= vm.depth.doubtful
    throw thrownOn
  } finally {
    vm.depth.doubtful = doubtful
    // The name is unbound at the handler's end (https://docs.python.org/3/reference/compound_stmts.html#except-clause).
    if (handler.name !== undefined)
      write(vm.heap, scope.globalNames.has(handler.name) ? scope.module.namespace : scope.namespace).entries.delete(
        handler.name,
      )
  }
}
