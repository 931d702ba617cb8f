import { type Completion, NORMAL, Raise } from '../machine/escape.ts'
import { capture, rethrown } from '../machine/worlds.ts'
import { NONE } from '../objects/make.ts'
import type { IteratorObject, PyObject, Step } from '../objects/object.ts'
import { mayBeAbsent } from '../objects/unknown.ts'
import { callObject } from '../operations/call.ts'
import { lookupSpecial } from '../operations/class-attributes.ts'
import { resolve } from '../operations/lift.ts'
import { advance, pull } from '../operations/pull.ts'
import { truthOf } from '../operations/truth.ts'
import { typeOf } from '../operations/types.ts'
import type { ExprNode, Statement, StmtNode } from '../syntax/parse.ts'
import { isException } from '../types/exceptions.ts'
import { type Activation, goTo } from './activation.ts'
import { assign } from './assign.ts'
import { evaluate } from './expressions/index.ts'
import { storeName } from './names.ts'
import { execute } from './statements/index.ts'
import { containsYield } from './symbols.ts'

/**
 * Generators run as JavaScript generators, so that their bodies and their consumers take turns as in CPython. A JavaScript
 * generator cannot go back: where a fork takes its consumer back, or where a branch around a `yield` is not decided, what it
 * gives from there on is unknown.
 */
type Body = Generator<PyObject | Step, Completion, PyObject>

/** Thrown inside a generator's body where it cannot be followed any further. */
export class Lost {
  readonly what: string
  constructor(what: string) {
    this.what = what
  }
}

/** A generator's body that runs. */
export interface Running extends Activation {
  readonly body: readonly StmtNode[] | ExprNode
  /** Is something of the body's own around what runs that may catch an exception? */
  readonly isHandled: boolean
}

export const isExpression = (body: Running['body']): body is ExprNode => !Array.isArray(body)

/** Does RUN, a piece of the body without a `yield`. Handlers around it in the body can only be followed where it is certain how it ends. */
function certainly<T>(activation: Running, run: () => T): T {
  if (!activation.isHandled) return run()
  const [world, ...others] = capture(activation.vm, { kind: 'handlers' }, run)
  if (world === undefined || others.length > 0) throw new Lost('a generator with paths that are not decided')
  if (world.kind === 'normal') return world.value
  if (world.escape.kind === 'raise' && world.escape.raise.isDoubtful)
    throw new Lost('a generator that something unknown may leave')
  throw rethrown(world.escape)
}

export function* runExpression(activation: Running, node: ExprNode): Body {
  return { kind: 'return', value: yield* runValue(activation, node) }
}

export function* runAll(activation: Running, nodes: readonly StmtNode[]): Body {
  for (const node of nodes) {
    const completion = containsYield(node)
      ? yield* run(activation, node)
      : certainly(activation, () => execute(activation, node))
    if (completion.kind !== 'normal') return completion
  }
  return NORMAL
}

export function* run(activation: Running, node: StmtNode): Body {
  goTo(activation, node)
  switch (node.nodeType) {
    case 'Expr':
      yield* runValue(activation, node.value)
      return NORMAL
    case 'Assign': {
      const value = yield* runValue(activation, node.value)
      certainly(activation, () => {
        for (const target of node.targets) assign(activation, target, value)
      })
      return NORMAL
    }
    case 'Return':
      return { kind: 'return', value: node.value === undefined ? NONE : yield* runValue(activation, node.value) }
    case 'If':
      return yield* runAll(activation, (yield* decided(activation, node.test)) ? node.body : node.orelse)
    case 'For':
      return yield* runFor(activation, node)
    case 'While':
      return yield* runWhile(activation, node)
    case 'Try':
      return yield* runTry(activation, node)
    case 'With':
      return yield* runWith(activation, node)
    default:
      throw new Lost(`a yield inside ${node.nodeType}`)
  }
}

function* runValue(activation: Running, node: ExprNode): Generator<PyObject | Step, PyObject, PyObject> {
  if (node.nodeType === 'Yield') {
    const value = node.value === undefined ? NONE : yield* runValue(activation, node.value)
    return yield value
  }
  if (node.nodeType === 'YieldFrom') return yield* delegate(activation, yield* runValue(activation, node.value))
  if (containsYield(node)) throw new Lost('a yield inside an expression')
  return valueIn(activation, node)
}

function* delegate(activation: Running, given: PyObject): Generator<PyObject | Step, PyObject, PyObject> {
  const source = resolve(activation.vm, given)
  if (source.kind === 'iterator' && source.generator !== undefined)
    return yield* delegateTo(activation, source, source.generator)
  const next = steps(activation, source)
  for (let step = next(); step.kind !== 'end'; step = next()) {
    yield step.kind === 'item' ? step.slot : step
    if (step.kind === 'rest') throw new Lost('a generator over something that is not known')
  }
  return NONE
}

/** What is sent or thrown into the outer generator goes to the inner one (https://docs.python.org/3/reference/expressions.html#yieldexpr). */
function* delegateTo(
  { vm }: Running,
  source: IteratorObject,
  generator: NonNullable<IteratorObject['generator']>,
): Generator<PyObject | Step, PyObject, PyObject> {
  let step = advance(vm, source)
  while (step.kind !== 'end') {
    if (step.kind === 'rest') {
      yield step
      throw new Lost('a generator over something that is not known')
    }
    try {
      const sent: PyObject = yield step.slot
      step = sent.kind === 'none' ? advance(vm, source) : generator.send(sent)
    } catch (thrown) {
      if (!(thrown instanceof Raise)) throw thrown
      step = generator.throwIn(thrown.exception)
    }
  }
  return generator.returned()
}

/** The steps of an iteration over SOURCE. */
function steps(activation: Running, source: PyObject): () => Step {
  const next = certainly(activation, () => pull(activation.vm, source))
  return () => certainly(activation, next)
}

const valueIn = (activation: Running, node: ExprNode): PyObject =>
  certainly(activation, () => evaluate(activation, node))

export function* decided(activation: Running, test: ExprNode): Generator<PyObject | Step, boolean, PyObject> {
  const value = yield* runValue(activation, test)
  const truth = certainly(activation, () => truthOf(activation.vm, value))
  if (typeof truth !== 'boolean') throw new Lost('a generator with a branch that is not decided')
  return truth
}

function* runFor(activation: Running, node: Statement<'For'>): Body {
  const next = steps(activation, resolve(activation.vm, yield* runValue(activation, node.iter)))
  for (let step = next(); step.kind !== 'end'; step = next()) {
    if (step.kind === 'rest' || mayBeAbsent(step.slot)) throw new Lost('a generator over something that is not known')
    const { slot } = step
    certainly(activation, () => assign(activation, node.target, slot))
    const completion = yield* runAll(activation, node.body)
    if (completion.kind === 'break') return NORMAL
    if (completion.kind === 'return') return completion
  }
  return yield* runAll(activation, node.orelse)
}

function* runWhile(activation: Running, node: Statement<'While'>): Body {
  while (yield* decided(activation, node.test)) {
    const completion = yield* runAll(activation, node.body)
    if (completion.kind === 'break') return NORMAL
    if (completion.kind === 'return') return completion
  }
  return yield* runAll(activation, node.orelse)
}

function* runTry(activation: Running, node: Statement<'Try'>): Body {
  let completion: Completion
  try {
    completion = yield* runHandled(node.finalbody.length > 0 ? { ...activation, isHandled: true } : activation, node)
  } catch (thrown) {
    if (thrown instanceof Lost) throw thrown
    const own = yield* runAll(activation, node.finalbody)
    if (own.kind !== 'normal') return own
    throw thrown
  }
  const own = yield* runAll(activation, node.finalbody)
  return own.kind === 'normal' ? completion : own
}

function* runHandled(activation: Running, node: Statement<'Try'>): Body {
  const { vm } = activation
  try {
    const completion = yield* runAll({ ...activation, isHandled: true }, node.body)
    return completion.kind === 'normal' ? yield* runAll(activation, node.orelse) : completion
  } catch (thrown) {
    if (!(thrown instanceof Raise)) throw thrown
    for (const handler of node.handlers) {
      if (!handlerMatches(activation, handler.type, thrown)) continue
      if (handler.name !== undefined) storeName(activation, handler.name, thrown.exception)
      vm.handling.push(thrown.exception)
      const completion = yield* runAll(activation, handler.body)
      vm.handling.pop()
      return completion
    }
    throw thrown
  }
}

function handlerMatches(activation: Running, type: ExprNode | undefined, thrown: Raise): boolean {
  if (type === undefined) return true
  const evaluated = resolve(activation.vm, evaluate(activation, type))
  const classes = evaluated.kind === 'tuple' ? evaluated.items : [evaluated]
  const answers = classes.map((cls) => (cls.kind === 'class' ? isException(thrown.exception, cls) : null))
  if (!answers.includes(true) && answers.includes(null))
    throw new Lost('an exception of an unknown type in a generator')
  return answers.includes(true)
}

function* runWith(activation: Running, node: Statement<'With'>, index = 0): Body {
  const item = node.items[index]
  if (item === undefined) return yield* runAll(activation, node.body)
  const { vm } = activation
  const manager = resolve(vm, yield* runValue(activation, item.context_expr))
  const [enter, exit] = [lookupSpecial(vm, manager, '__enter__'), lookupSpecial(vm, manager, '__exit__')]
  if (enter === null || exit === null) throw new Lost('a context manager that is not known')
  const entered = certainly(activation, () => callObject(vm, enter, []))
  let completion: Completion
  try {
    const inside: Running = { ...activation, isHandled: true }
    const { optional_vars: target } = item
    if (target !== undefined) certainly(inside, () => assign(inside, target, entered))
    completion = yield* runWith(inside, node, index + 1)
  } catch (thrown) {
    if (!(thrown instanceof Raise)) throw thrown
    const args = [typeOf(thrown.exception) ?? NONE, thrown.exception, NONE]
    const suppressed = certainly(activation, () => truthOf(vm, callObject(vm, exit, args)))
    if (typeof suppressed !== 'boolean') throw new Lost('a generator with a branch that is not decided')
    if (suppressed) return NORMAL
    throw thrown
  }
  certainly(activation, () => callObject(vm, exit, [NONE, NONE, NONE]))
  return completion
}
