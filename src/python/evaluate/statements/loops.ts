import { spend } from '../../machine/budget.ts'
import type { Completion } from '../../machine/escape.ts'
import { NORMAL } from '../../machine/escape.ts'
import type { Interpreter } from '../../machine/interpreter.ts'
import { capture, forEachWorld, rethrown } from '../../machine/worlds.ts'
import { ABSENT } from '../../objects/make.ts'
import type { PyObject, UnknownObject } from '../../objects/object.ts'
import { mayBeAbsent, unknown } from '../../objects/unknown.ts'
import { lift, liftWith, resolve } from '../../operations/lift.ts'
import { isShuffled } from '../../operations/order.ts'
import { pull } from '../../operations/pull.ts'
import { truthOf, underControl } from '../../operations/truth.ts'
import type { Statement, StmtNode } from '../../syntax/parse.ts'
import type { Activation } from '../activation.ts'
import { goTo } from '../activation.ts'
import { assign } from '../assign.ts'
import { evaluate } from '../expressions/index.ts'
import { leaving, runRound, unknownTimes } from '../loops.ts'
import { executeAll } from './index.ts'

type ForNode = Statement<'For'> | Statement<'AsyncFor'>

export function forLoop(activation: Activation, node: ForNode): Completion {
  const { vm } = activation
  const iterable = evaluate(activation, node.iter)
  const now = resolve(vm, iterable)
  const inFork = now.kind === 'unknown' && now.alternatives !== null
  return liftWith<Completion>(
    vm,
    iterable,
    (one) =>
      leaving(
        loop(activation, node.orelse, () => forRounds(activation, node, one)),
        inFork,
      ),
    () => NORMAL,
  )
}

/** Runs the rounds of a loop; what ended by `break` skips the `else`. */
function loop(activation: Activation, orelse: readonly StmtNode[], rounds: () => Completion): Completion {
  const { vm } = activation
  const worlds = capture(vm, { kind: 'loop' }, rounds)
  const inFork = worlds.length > 1
  return forEachWorld<Completion, Completion>(
    vm,
    worlds,
    (world) => {
      if (world.kind === 'escape') {
        if (world.escape.kind === 'break') return NORMAL
        throw rethrown(world.escape)
      }
      if (world.value.kind === 'break') return NORMAL
      return leaving(world.value.kind === 'normal' ? executeAll(activation, orelse) : world.value, inFork)
    },
    () => NORMAL,
  )
}

function forRounds(activation: Activation, node: ForNode, iterable: PyObject): Completion {
  const { vm } = activation
  goTo(activation, node.iter)
  const others = otherItem(vm, iterable)
  const pulled = pull(vm, iterable, others === null ? 'listed' : 'indifferent')
  // What the next item raises, the loop's own line raises.
  const next = (): ReturnType<typeof pulled> => {
    goTo(activation, node.iter)
    return pulled()
  }
  for (let step = next(); step.kind !== 'end'; step = next()) {
    if (step.kind === 'rest') {
      unknownRounds(activation, node, step.item)
      return NORMAL
    }
    if (others !== null) unknownRounds(activation, node, others)
    const completion = roundOver(activation, node, step.slot)
    if (completion.kind !== 'normal') return completion
  }
  return NORMAL
}

const MOST_LISTED = 30

/** Of a list that holds more than is listed, what may stand before and between those that are; null where there is no such thing, or no order at all. */
function otherItem(vm: Interpreter, iterable: PyObject): UnknownObject | null {
  if (iterable.kind !== 'list' && iterable.kind !== 'tuple') return null
  const { items, rest } = iterable.kind === 'list' ? iterable.cell.contents : iterable
  const isInOrder = rest.length > 0 && !isShuffled(rest) && items.length <= MOST_LISTED
  return isInOrder ? unknown(vm, { causes: rest }) : null
}

/** Any number of rounds, over ITEM. */
function unknownRounds(activation: Activation, node: ForNode, item: UnknownObject): void {
  const { vm } = activation
  unknownTimes(vm, item.causes[0], () => {
    leaving(
      runRound(vm, () => oneRound(activation, node, item)),
      true,
    )
  })
}

function oneRound(activation: Activation, node: ForNode, item: PyObject): Completion {
  assign(activation, node.target, item)
  return executeAll(activation, node.body)
}

/** One round, over an item that may not be there. */
function roundOver(activation: Activation, node: ForNode, slot: PyObject): Completion {
  const { vm } = activation
  const item = resolve(vm, slot)
  if (item.kind === 'absent') return NORMAL
  if (!mayBeAbsent(item)) return runRound(vm, () => oneRound(activation, node, item))
  lift(vm, item, (one) => {
    if (one.kind !== 'absent')
      leaving(
        runRound(vm, () => oneRound(activation, node, one)),
        true,
      )
    return ABSENT
  })
  return NORMAL
}

export function whileLoop(activation: Activation, node: Statement<'While'>): Completion {
  return loop(activation, node.orelse, () => whileRounds(activation, node))
}

function whileRounds(activation: Activation, node: Statement<'While'>): Completion {
  const { vm } = activation
  for (;;) {
    spend(vm.budget, vm.location)
    const test = evaluate(activation, node.test)
    const truth = truthOf(vm, test)
    if (truth === false) return NORMAL
    if (truth !== true) {
      unknownTimes(vm, truth.causes[0], () => {
        evaluate(activation, node.test)
        leaving(
          runRound(vm, () => executeAll(activation, node.body)),
          true,
        )
      })
      return NORMAL
    }
    const completion = underControl(vm, 'origin' in test ? test.origin.configVars : [], () =>
      runRound(vm, () => executeAll(activation, node.body)),
    )
    if (completion.kind !== 'normal') return completion
  }
}
