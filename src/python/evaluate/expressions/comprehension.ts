import type { Cell } from '../../machine/heap.ts'
import { uniteCauses } from '../../machine/interpreter.ts'
import type { Scope } from '../../machine/scope.ts'
import { namespaceCell, originFrom, tuple } from '../../objects/make.ts'
import type { MappingContents, PyObject, Step, UnknownObject } from '../../objects/object.ts'
import { mayBeAbsent } from '../../objects/unknown.ts'
import { inAnyOrder, lazilyForEach, pullForEach } from '../../operations/in-any-order.ts'
import { lift, resolve } from '../../operations/lift.ts'
import { isOfEnvironment, isUnordered, type Order, restOf, unorderedItem } from '../../operations/order.ts'
import { pull } from '../../operations/pull.ts'
import { truthOf } from '../../operations/truth.ts'
import type { Expression, Node } from '../../syntax/parse.ts'
import { type Activation, goTo } from '../activation.ts'
import { assign } from '../assign.ts'
import { comprehensionLocals } from '../symbols.ts'
import { elementFor, gather, unknownItems } from './gather.ts'
import { evaluate } from './index.ts'

export type ComprehensionNode =
  | Expression<'ListComp'>
  | Expression<'SetComp'>
  | Expression<'DictComp'>
  | Expression<'GeneratorExp'>

/** A comprehension: its clauses run as a generator does, and what it makes takes the steps. */
export function comprehension(activation: Activation, node: ComprehensionNode): PyObject {
  const { vm } = activation
  const [first] = node.generators
  if (first === undefined) throw new TypeError('a comprehension without a clause')
  const source = evaluate(activation, first.iter)
  goTo(activation, first.iter)
  const scope = comprehensionScope(activation, node.generators)
  const inner = { ...activation, scope }
  const element = (): PyObject =>
    node.nodeType === 'DictComp'
      ? tuple([evaluate(inner, node.key), evaluate(inner, node.value)])
      : evaluate(inner, node.elt)
  // Who takes a generator's items may need their order, which is told of the first clause alone.
  const order = { GeneratorExp: 'needed', DictComp: 'listed', ListComp: 'indifferent', SetComp: 'indifferent' } as const
  const run: Run = {
    activation: inner,
    own: scope.namespace,
    generators: node.generators,
    element,
    order: order[node.nodeType],
    isUnordered: false,
  }
  if (node.nodeType === 'GeneratorExp')
    return lift(vm, source, (one) => {
      // Only over what comes in no order does it look at more than at one item at a time.
      const begun = isUnordered(one) ? null : stepsOf(run, one)
      return lazilyForEach(vm, 'generator', one, () => begun ?? stepsOf(run, one))
    })
  return lift(vm, source, (one) => inAnyOrder(vm, one, () => gather(run, node, stepsOf(run, one))))
}

/** The steps that a comprehension gives over SOURCE. */
function stepsOf(run: Run, source: PyObject): () => Step {
  const steps = clauses(run, 0, source, itemsOf(run, 0, source))
  return () => {
    const next = steps.next()
    return next.done === true ? { kind: 'end' } : next.value
  }
}

function comprehensionScope(activation: Activation, generators: readonly Node<'Comprehension'>[]): Scope {
  const { scope, vm } = activation
  return {
    kind: 'comprehension',
    namespace: namespaceCell(vm),
    parent: scope.kind === 'class' ? scope.parent : scope.kind === 'module' ? null : scope,
    around: scope,
    module: scope.module,
    locals: comprehensionLocals(generators),
    globalNames: new Set(),
    nonlocalNames: new Set(),
    definedIn: scope.definedIn,
  }
}

/** A comprehension under way. */
export interface Run {
  readonly activation: Activation
  /** Of its own names. */
  readonly own: Cell<MappingContents>
  readonly generators: readonly Node<'Comprehension'>[]
  readonly element: () => PyObject
  /** Of the clauses behind the first: does it matter in which order they give what they give? */
  readonly order: Order
  /** Has a clause gone over items that come in an order that is not known? */
  isUnordered: boolean
}

/** The items of SOURCE, over which the clause at INDEX goes. */
function itemsOf(run: Run, index: number, source: PyObject): () => Step {
  const { vm } = run.activation
  if (index > 0 && run.order === 'needed') return pull(vm, source)
  if (run.order === 'listed' && isOfEnvironment(source) && restOf(source).length === 0)
    return pull(vm, source, 'listed')
  const exhaust = (next: () => Step): void => {
    const steps = clauses(run, index, source, next)
    while (steps.next().done !== true);
  }
  if (isUnordered(source)) run.isUnordered = true
  return pullForEach(vm, source, exhaust, { own: run.own, maySkip: run.order === 'needed' })
}

/** The steps that the clauses from INDEX on give, over the items of SOURCE. */
function* clauses(run: Run, index: number, source: PyObject, next: () => Step): Generator<Step, void> {
  const { activation, generators, element } = run
  const generator = generators[index]
  if (generator === undefined) return
  const { vm } = activation
  for (let step = next(); step.kind !== 'end'; step = next()) {
    if (step.kind === 'rest' && step.orderOnly) {
      yield step
      return
    }
    if (step.kind === 'rest') {
      yield unknownItems(activation, generators, index, step.item, element)
      return
    }
    const slot = resolve(vm, step.slot)
    if (slot.kind === 'absent') continue
    if (index === generators.length - 1) {
      const given = elementFor(activation, generator, slot, element)
      if (given.kind !== 'absent') yield { kind: 'item', slot: given }
      continue
    }
    const passed = mayBeAbsent(slot) ? 'maybe' : test(activation, generator, slot)
    if (passed === 'no') continue
    if (passed === 'maybe') {
      const order = isUnordered(source) ? unorderedItem(vm, source).causes : []
      const item = unknownOf(activation, slot)
      const [cause, ...others] = item.causes
      const rest: UnknownObject = { ...item, causes: [cause, ...uniteCauses(others, order)] }
      yield unknownItems(activation, generators, index, rest, element)
      return
    }
    const nested = generators[index + 1]
    if (nested === undefined) continue
    const iterable = resolve(vm, evaluate(activation, nested.iter))
    yield* clauses(run, index + 1, iterable, itemsOf(run, index + 1, iterable))
  }
}

export function unknownOf(activation: Activation, slot: PyObject): UnknownObject {
  if (slot.kind === 'unknown') return slot
  const { vm } = activation
  vm.nextId += 1
  const cause = {
    kind: 'construct',
    what: 'a comprehension under a condition that is not known',
    location: vm.location,
  } as const
  return {
    kind: 'unknown',
    id: vm.nextId,
    causes: [cause],
    types: null,
    alternatives: null,
    truth: null,
    derived: null,
    origin: originFrom(vm, slot),
  }
}

export function bindTarget(activation: Activation, generator: Node<'Comprehension'>, item: PyObject): void {
  assign(activation, generator.target, item)
}

function test(activation: Activation, generator: Node<'Comprehension'>, item: PyObject): 'yes' | 'no' | 'maybe' {
  bindTarget(activation, generator, item)
  for (const condition of generator.ifs) {
    const truth = truthOf(activation.vm, evaluate(activation, condition))
    if (typeof truth !== 'boolean') return 'maybe'
    if (!truth) return 'no'
  }
  return 'yes'
}
