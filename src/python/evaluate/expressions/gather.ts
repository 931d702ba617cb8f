import type { Cause } from '../../../model/value.ts'
import { write } from '../../machine/heap.ts'
import { uniteCauses } from '../../machine/interpreter.ts'
import { ABSENT, dict, list, originFrom, set } from '../../objects/make.ts'
import type { DictObject, PyObject, Step, UnknownObject } from '../../objects/object.ts'
import { union } from '../../objects/union.ts'
import { mayBeAbsent } from '../../objects/unknown.ts'
import { lift, resolve } from '../../operations/lift.ts'
import { addItem, addRest, getItem, setItem } from '../../operations/mapping.ts'
import { pull } from '../../operations/pull.ts'
import { decideValue } from '../../operations/truth.ts'
import type { Node } from '../../syntax/parse.ts'
import { type Activation, conditionText, goTo } from '../activation.ts'
import { unknownTimes } from '../loops.ts'
import { bindTarget, type ComprehensionNode, type Run, unknownOf } from './comprehension.ts'
import { evaluate } from './index.ts'

/** The element for an item that may not be there, or under conditions that may not hold: a slot. */
export function elementFor(
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
export function unknownItems(
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

export function gather(
  run: Run,
  node: Exclude<ComprehensionNode, { nodeType: 'GeneratorExp' }>,
  next: () => Step,
): PyObject {
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
