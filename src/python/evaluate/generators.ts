import type { Completion } from '../machine/escape.ts'
import { NORMAL, Raise } from '../machine/escape.ts'
import { capture } from '../machine/fork.ts'
import { write } from '../machine/heap.ts'
import { iterator, NONE } from '../objects/make.ts'
import type { FunctionObject, IteratorObject, PyObject, Step } from '../objects/object.ts'
import { mayBeAbsent } from '../objects/unknown.ts'
import { lookupSpecial } from '../operations/attributes.ts'
import { callObject } from '../operations/call.ts'
import { truthOf } from '../operations/compare.ts'
import { advance, pull, restStep } from '../operations/iterate.ts'
import { resolve } from '../operations/lift.ts'
import { typeOf } from '../operations/types.ts'
import type { ExprNode, Statement, StmtNode } from '../syntax/parse.ts'
import { exceptionClass, exceptionOf, isException } from '../types/exceptions.ts'
import type { Activation } from './activation.ts'
import { goTo } from './activation.ts'
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
class Lost {
  readonly what: string
  constructor(what: string) {
    this.what = what
  }
}

export function makeGenerator(activation: Activation, fn: FunctionObject): IteratorObject {
  const { vm } = activation
  const body = Array.isArray(fn.node.body) ? runAll(activation, fn.node.body) : runExpression(activation, fn.node.body)
  let given = 0
  let returned: PyObject = NONE
  const resume = (index: number, go: () => IteratorResult<PyObject | Step, Completion>): Step => {
    if (index !== given) return lost(activation, 'a generator that is read on two paths')
    given += 1
    const step = guarded(activation, go)
    if (step.kind === 'returned') returned = step.value
    return step.kind === 'returned' ? { kind: 'end' } : step.step
  }
  const made = iterator(vm, 'generator', (index) => resume(index, () => body.next(NONE)))
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
    generator: {
      send: (value) => finish(resume(moved(), () => body.next(value))),
      throwIn: (exception) => finish(resume(moved(), () => body.throw(new Raise(exception, vm.location, [])))),
      returned: () => returned,
    },
  }
}

type Resumed = { kind: 'step'; step: Step } | { kind: 'returned'; value: PyObject }

/** Lets the body run to its next `yield`; its own escapes end here. */
function guarded(activation: Activation, go: () => IteratorResult<PyObject | Step, Completion>): Resumed {
  const { vm } = activation
  const location = vm.location
  const worlds = capture(vm, { kind: 'function' }, () => {
    try {
      return go()
    } catch (thrown) {
      if (thrown instanceof Lost) return thrown
      throw thrown
    }
  })
  vm.location = location
  const [world] = worlds
  if (worlds.length !== 1 || world === undefined || world.kind !== 'normal' || world.value instanceof Lost) {
    return {
      kind: 'step',
      step: lost(
        activation,
        world?.kind === 'normal' && world.value instanceof Lost
          ? world.value.what
          : 'a generator with paths that are not decided',
      ),
    }
  }
  const { done, value } = world.value
  // A body that raised before is at its end, and gives nothing.
  if (done === true) return { kind: 'returned', value: value?.kind === 'return' ? value.value : NONE }
  return { kind: 'step', step: isStep(value) ? value : { kind: 'item', slot: value } }
}

function isStep(value: PyObject | Step): value is Step {
  return value.kind === 'item' || value.kind === 'end' || value.kind === 'rest'
}

function lost(activation: Activation, what: string): Step {
  const cause = { kind: 'construct', what, location: activation.vm.location } as const
  return restStep(activation.vm, [cause])
}

function* runExpression(activation: Activation, node: ExprNode): Body {
  return { kind: 'return', value: yield* runValue(activation, node) }
}

function* runAll(activation: Activation, nodes: readonly StmtNode[]): Body {
  for (const node of nodes) {
    const completion = containsYield(node) ? yield* run(activation, node) : execute(activation, node)
    if (completion.kind !== 'normal') return completion
  }
  return NORMAL
}

function* run(activation: Activation, node: StmtNode): Body {
  goTo(activation, node)
  switch (node.nodeType) {
    case 'Expr':
      yield* runValue(activation, node.value)
      return NORMAL
    case 'Assign': {
      const value = yield* runValue(activation, node.value)
      for (const target of node.targets) assign(activation, target, value)
      return NORMAL
    }
    case 'Return':
      return { kind: 'return', value: node.value === undefined ? NONE : yield* runValue(activation, node.value) }
    case 'If':
      return yield* runAll(activation, decided(activation, evaluate(activation, node.test)) ? node.body : node.orelse)
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

function* runValue(activation: Activation, node: ExprNode): Generator<PyObject | Step, PyObject, PyObject> {
  if (node.nodeType === 'Yield') {
    const value = node.value === undefined ? NONE : evaluate(activation, node.value)
    return yield value
  }
  if (node.nodeType === 'YieldFrom') return yield* delegate(activation, evaluate(activation, node.value))
  if (containsYield(node)) throw new Lost('a yield inside an expression')
  return evaluate(activation, node)
}

function* delegate(activation: Activation, given: PyObject): Generator<PyObject | Step, PyObject, PyObject> {
  const source = resolve(activation.vm, given)
  if (source.kind === 'iterator' && source.generator !== undefined)
    return yield* delegateTo(activation, source, source.generator)
  const next = pull(activation.vm, source)
  for (let step = next(); step.kind !== 'end'; step = next()) {
    yield step.kind === 'item' ? step.slot : step
    if (step.kind === 'rest') throw new Lost('a generator over something that is not known')
  }
  return NONE
}

/** What is sent or thrown into the outer generator goes to the inner one (https://docs.python.org/3/reference/expressions.html#yieldexpr). */
function* delegateTo(
  { vm }: Activation,
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

function decided(activation: Activation, test: PyObject): boolean {
  const truth = truthOf(activation.vm, test)
  if (typeof truth !== 'boolean') throw new Lost('a generator with a branch that is not decided')
  return truth
}

function* runFor(activation: Activation, node: Statement<'For'>): Body {
  const { vm } = activation
  const next = pull(vm, resolve(vm, evaluate(activation, node.iter)))
  for (let step = next(); step.kind !== 'end'; step = next()) {
    if (step.kind === 'rest' || mayBeAbsent(step.slot)) throw new Lost('a generator over something that is not known')
    assign(activation, node.target, step.slot)
    const completion = yield* runAll(activation, node.body)
    if (completion.kind === 'break') return NORMAL
    if (completion.kind === 'return') return completion
  }
  return yield* runAll(activation, node.orelse)
}

function* runWhile(activation: Activation, node: Statement<'While'>): Body {
  while (decided(activation, evaluate(activation, node.test))) {
    const completion = yield* runAll(activation, node.body)
    if (completion.kind === 'break') return NORMAL
    if (completion.kind === 'return') return completion
  }
  return yield* runAll(activation, node.orelse)
}

function* runTry(activation: Activation, node: Statement<'Try'>): Body {
  let completion: Completion
  try {
    completion = yield* runHandled(activation, node)
  } catch (thrown) {
    if (thrown instanceof Lost) throw thrown
    const own = yield* runAll(activation, node.finalbody)
    if (own.kind !== 'normal') return own
    throw thrown
  }
  const own = yield* runAll(activation, node.finalbody)
  return own.kind === 'normal' ? completion : own
}

function* runHandled(activation: Activation, node: Statement<'Try'>): Body {
  const { vm } = activation
  try {
    const completion = yield* runAll(activation, node.body)
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

function handlerMatches(activation: Activation, type: ExprNode | undefined, thrown: Raise): boolean {
  if (type === undefined) return true
  const evaluated = resolve(activation.vm, evaluate(activation, type))
  const classes = evaluated.kind === 'tuple' ? evaluated.items : [evaluated]
  const answers = classes.map((cls) => (cls.kind === 'class' ? isException(thrown.exception, cls) : null))
  if (!answers.includes(true) && answers.includes(null))
    throw new Lost('an exception of an unknown type in a generator')
  return answers.includes(true)
}

function* runWith(activation: Activation, node: Statement<'With'>, index = 0): Body {
  const item = node.items[index]
  if (item === undefined) return yield* runAll(activation, node.body)
  const { vm } = activation
  const manager = resolve(vm, evaluate(activation, item.context_expr))
  const [enter, exit] = [lookupSpecial(vm, manager, '__enter__'), lookupSpecial(vm, manager, '__exit__')]
  if (enter === null || exit === null) throw new Lost('a context manager that is not known')
  const entered = callObject(vm, enter, [])
  if (item.optional_vars !== undefined) assign(activation, item.optional_vars, entered)
  let completion: Completion
  try {
    completion = yield* runWith(activation, node, index + 1)
  } catch (thrown) {
    if (!(thrown instanceof Raise)) throw thrown
    if (decided(activation, callObject(vm, exit, [typeOf(thrown.exception) ?? NONE, thrown.exception, NONE])))
      return NORMAL
    throw thrown
  }
  callObject(vm, exit, [NONE, NONE, NONE])
  return completion
}

/** The exception that says that an iterator is at its end. */
export function stopIteration(activation: Pick<Activation, 'vm'>, value: PyObject): Raise {
  const exception = exceptionOf(activation.vm, exceptionClass('StopIteration'), value.kind === 'none' ? [] : [value], [
    ['value', value],
  ])
  return new Raise(exception, activation.vm.location, [])
}
