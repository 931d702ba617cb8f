import type { Cause } from '../../../model/value.ts'
import { type Cell, write } from '../../machine/heap.ts'
import { uniteCauses } from '../../machine/interpreter.ts'
import type { Scope } from '../../machine/scope.ts'
import { ABSENT, dict, list, namespaceCell, originFrom, set, tuple } from '../../objects/make.ts'
import type { DictObject, MappingContents, PyObject, Step, UnknownObject } from '../../objects/object.ts'
import { union } from '../../objects/union.ts'
import { mayBeAbsent } from '../../objects/unknown.ts'
import { inAnyOrder, lazilyForEach, pullForEach } from '../../operations/in-any-order.ts'
import { lift, resolve } from '../../operations/lift.ts'
import { addItem, addRest, getItem, setItem } from '../../operations/mapping.ts'
import { isUnordered, type Order } from '../../operations/order.ts'
import { pull } from '../../operations/pull.ts'
import { decideValue, truthOf } from '../../operations/truth.ts'
import type { Expression, Node } from '../../syntax/parse.ts'
import type { Activation } from '../activation.ts'
import { conditionText, goTo } from '../activation.ts'
import { assign } from '../assign.ts'
import { unknownTimes } from '../loops.ts'
import { comprehensionLocals } from '../symbols.ts'
import { evaluate } from './index.ts'

type ComprehensionNode =
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
  const order = node.nodeType === 'GeneratorExp' ? 'needed' : 'indifferent'
  const run: Run = {
    activation: inner,
    own: scope.namespace,
    generators: node.generators,
    element,
    order,
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
  const steps = clauses(run, 0, itemsOf(run, 0, source))
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
interface Run {
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
  const exhaust = (next: () => Step): void => {
    const steps = clauses(run, index, next)
    while (steps.next().done !== true);
  }
  if (isUnordered(source)) run.isUnordered = true
  return pullForEach(vm, source, exhaust, run.own)
}

/** The steps that the clauses from INDEX on give, over the items that NEXT gives. */
function* clauses(run: Run, index: number, next: () => Step): Generator<Step, void> {
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
      yield unknownItems(activation, generators, index, unknownOf(activation, slot), element)
      return
    }
    const nested = generators[index + 1]
    if (nested === undefined) continue
    const iterable = evaluate(activation, nested.iter)
    yield* clauses(run, index + 1, itemsOf(run, index + 1, resolve(vm, iterable)))
  }
}

function unknownOf(activation: Activation, slot: PyObject): UnknownObject {
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

function bindTarget(activation: Activation, generator: Node<'Comprehension'>, item: PyObject): void {
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

/** The element for an item that may not be there, or under conditions that may not hold: a slot. */
function elementFor(
  activation: Activation,
  generator: Node<'Comprehension'>,
  item: PyObject,
  element: () => PyObject,
): PyObject {
  const conditions = (index: number): PyObject => {
    const condition = generator.ifs[index]
    if (condition === undefined) return element()
    const value = evaluate(activation, condition)
    return decideValue(
      activation.vm,
      value,
      () => conditions(index + 1),
      () => ABSENT,
      conditionText(activation, condition),
    )
  }
  return lift(activation.vm, item, (one) => {
    if (one.kind === 'absent') return ABSENT
    bindTarget(activation, generator, one)
    return conditions(0)
  })
}

/** The clauses from INDEX on run an unknown number of times, over unknown items. */
function unknownItems(
  activation: Activation,
  generators: readonly Node<'Comprehension'>[],
  index: number,
  item: UnknownObject,
  element: () => PyObject,
): Step {
  const generator = generators[index]
  const [cause] = item.causes
  unknownTimes(activation.vm, cause, () => {
    if (generator === undefined) return
    bindTarget(activation, generator, item)
    for (const condition of generator.ifs) evaluate(activation, condition)
    for (const nested of generators.slice(index + 1)) {
      const step = pull(activation.vm, resolve(activation.vm, evaluate(activation, nested.iter)))()
      if (step.kind === 'end') return
      bindTarget(activation, nested, step.kind === 'rest' ? step.item : unknownOf(activation, step.slot))
    }
    element()
  })
  return { kind: 'rest', item }
}

function gather(run: Run, node: Exclude<ComprehensionNode, { nodeType: 'GeneratorExp' }>, next: () => Step): PyObject {
  const { activation } = run
  const { vm } = activation
  const origin = originFrom(vm)
  const made =
    node.nodeType === 'DictComp'
      ? dict(vm, new Map(), origin)
      : node.nodeType === 'SetComp'
        ? set(vm, [], origin)
        : list(vm, [], origin)
  let isShuffled = false
  for (let step = next(); step.kind !== 'end'; step = next()) {
    if (step.kind === 'rest' && step.orderOnly) {
      // Those of this clause alone: the clauses before it may go on.
      if (made.kind === 'list') addUnlisted(write(vm.heap, made.cell), step.item)
      else if (made.kind === 'dict') addUnlisted(write(vm.heap, made.cell), step.item)
      isShuffled = made.kind === 'list'
      continue
    }
    if (step.kind === 'rest') {
      isShuffled = false
      if (made.kind === 'list') {
        const contents = write(vm.heap, made.cell)
        addUnlisted(contents, step.item)
        contents.isComplete = step.orderOnly === true
      } else if (made.kind === 'dict') addUnlisted(write(vm.heap, made.cell), step.item)
      else addRest(vm, made, step.item.causes)
      break
    }
    add(run, made, step.slot)
  }
  if (isShuffled && made.kind === 'list') {
    const contents = write(vm.heap, made.cell)
    if (contents.items.length > 1 || contents.items.some(mayBeAbsent)) contents.isComplete = true
    else contents.rest = []
  }
  goTo(activation, node)
  return made
}

function addUnlisted(contents: { rest: readonly Cause[] }, item: UnknownObject): void {
  contents.rest = uniteCauses(contents.rest, item.causes)
}

type Gathered = Extract<PyObject, { kind: 'dict' | 'set' | 'frozenset' | 'list' }>

function add(run: Run, made: Gathered, slot: PyObject): void {
  const { vm } = run.activation
  if (made.kind === 'list') {
    write(vm.heap, made.cell).items.push(slot)
    return
  }
  lift(vm, slot, (one) => {
    if (one.kind === 'absent') return ABSENT
    if (made.kind !== 'dict') addItem(vm, made, one)
    else if (one.kind === 'tuple') addEntry(run, made, one.items[0] ?? ABSENT, one.items[1] ?? ABSENT)
    return ABSENT
  })
}

/** Of two values for one key the later one stays, where it is known which one that is. */
function addEntry(run: Run, made: DictObject, key: PyObject, value: PyObject): void {
  const { vm } = run.activation
  const before = run.isUnordered ? getItem(vm, made, key) : ABSENT
  setItem(vm, made, key, before.kind === 'absent' ? value : union(vm, [before, value]))
}
