import type { PyObject, UnknownObject } from '../objects/object.ts'
import { resolve } from '../operations/lift.ts'
import { LIMITS } from './budget.ts'
import { noteUncaught, possibleUnder, uniteCases } from './cases.ts'
import { BudgetExceeded, catches, Dead, type Escape, Leave, mayBeHandled, Raise } from './escape.ts'
import {
  apply,
  assume as assumeIn,
  type Changes,
  changes,
  collapse,
  type EscapeRecord,
  openFrame,
  undo,
} from './heap.ts'
import type { Interpreter } from './interpreter.ts'
import { type Deciding, joinChanges, UNDECIDED } from './join.ts'

/** One of the ways that the evaluation can go on. */
export interface Side<T> {
  readonly run: () => T
  /** What holds on this side: unknowns, and what they are here. */
  readonly assume?: readonly Assumption[]
  /** The state it starts in, told relative to the present one. */
  readonly from?: Changes
  /** The candidates under which it may run, where that is told (machine/cases). */
  readonly possible?: readonly number[] | null
}

export interface Assumption {
  readonly of: UnknownObject
  readonly is: PyObject
}

/**
 * Runs every side from the present state, and goes on from the join of those that end normally.
 * Escapes of the others are recorded for their targets.
 *
 * @param joinValues makes one result out of those of the sides that ended normally, given with the sides' indices
 * @throws Dead where none does
 */
export function fork<T>(
  vm: Interpreter,
  sides: readonly Side<T>[],
  deciding: Deciding,
  joinValues: (results: readonly { value: T; side: number }[]) => T,
): T {
  const depth = vm.heap.frames.length
  const alive: { value: T; side: number; changes: Changes; possible: readonly number[] | null }[] = []
  let escapes: EscapeRecord[] = []
  for (const [index, side] of sides.entries()) {
    countFork(vm)
    const ended = runSide(vm, side, depth, escapes)
    escapes = ended.escapes
    if (ended.kind === 'alive') alive.push({ ...ended, side: index })
  }
  if (escapes.length > 0) openFrame(vm.heap, escapes)
  if (alive.length === 0) throw new Dead()
  if (vm.cases !== null) vm.cases.possible = uniteCases(alive.map(({ possible }) => possible))
  joinChanges(
    vm,
    alive.map((one) => one.changes),
    only(
      deciding,
      alive.map(({ side }) => side),
    ),
    (slot, index) => narrowed(vm, slot, sides[alive[index]?.side ?? 0]?.assume ?? []),
  )
  const [survivor] = alive
  if (alive.length === 1 && survivor !== undefined) keepAssumptions(vm, sides[survivor.side]?.assume ?? [])
  return joinValues(alive)
}

/** SLOT as it is where the assumptions hold. */
function narrowed(vm: Interpreter, slot: PyObject, assume: readonly Assumption[]): PyObject {
  if (slot.kind !== 'unknown' || assume.length === 0) return slot
  const frame = openFrame(vm.heap, [])
  for (const { of, is } of assume) assumeIn(vm.heap, frame, of.id, is)
  const value = resolve(vm, slot)
  undo(vm.heap)
  return value
}

/** What decided between these sides alone. */
export function only(deciding: Deciding, sides: readonly number[]): Deciding {
  const sources = sides.map((side) => deciding.sources[side] ?? [])
  const { conditions } = deciding
  return conditions === undefined
    ? { ...deciding, sources }
    : { ...deciding, sources, conditions: sides.map((side) => conditions[side] ?? '') }
}

function countFork(vm: Interpreter): void {
  vm.budget.forks += 1
  vm.budget.steps += 20
  if (vm.budget.forks > LIMITS.forks)
    throw new BudgetExceeded({ kind: 'budget', what: 'too many undecided branches', location: vm.location })
}

type Ended<T> =
  | { kind: 'alive'; value: T; changes: Changes; escapes: EscapeRecord[]; possible: readonly number[] | null }
  | { kind: 'escaped'; escapes: EscapeRecord[] }

function runSide<T>(vm: Interpreter, side: Side<T>, depth: number, escapes: EscapeRecord[]): Ended<T> {
  const location = vm.location
  const targets = vm.targets.length
  const frame = openFrame(vm.heap, escapes)
  for (const { of, is } of side.assume ?? []) assumeIn(vm.heap, frame, of.id, is)
  const before = vm.cases?.possible ?? null
  enterCases(vm, side)
  if (side.from !== undefined) apply(vm.heap, side.from)
  let result: { value: T } | null = null
  let escaped: Escape | null = null
  try {
    result = { value: side.run() }
  } catch (thrown) {
    vm.targets.length = targets
    escaped = escapeOf(thrown)
  }
  vm.location = location
  const merged = collapse(vm.heap, depth) ?? frame
  const written = changes(merged)
  if (escaped !== null) record(vm, escaped, written, merged.escapes)
  undo(vm.heap)
  const possible = vm.cases?.possible ?? null
  if (vm.cases !== null && before !== null) vm.cases.possible = before
  return result === null
    ? { kind: 'escaped', escapes: merged.escapes }
    : { kind: 'alive', value: result.value, changes: written, escapes: merged.escapes, possible }
}

/** Which candidates are possible on SIDE: those that its world is told with, or that its assumptions leave. */
function enterCases({ cases }: Interpreter, { assume, possible }: Side<unknown>): void {
  if (cases === null) return
  cases.possible = possible ?? cases.possible
  for (const { of, is } of assume ?? []) if (of === cases.of) cases.possible = possibleUnder(cases, is)
}

/** What was thrown, as an escape; null where that path is dead already. Anything that is no escape goes on. */
export function escapeOf(thrown: unknown): Escape | null {
  if (thrown instanceof Raise) return { kind: 'raise', raise: thrown }
  if (thrown instanceof Leave) return thrown.completion
  if (thrown instanceof Dead) return null
  throw thrown
}

/** Notes that a path leaves by ESCAPED, for the place that catches it. An exception that nothing can catch needs no state. */
export function record(vm: Interpreter, escaped: Escape, written: Changes, into: EscapeRecord[]): void {
  if (escaped.kind === 'raise') {
    if (vm.depth.doubtful) escaped.raise.isDoubtful = true
    if (!mayBeHandled(vm.targets)) {
      // That something unmodelled may raise something is no word about the program: its values hold given that it does not.
      if (escaped.raise.isDoubtful || escaped.raise.exception.kind === 'unknown') vm.passedOver += 1
      else {
        vm.uncaught.push(escaped.raise)
        noteUncaught(vm, escaped.raise)
      }
      return
    }
  }
  const target = vm.targets.findLast((one) => catches(one, escaped.kind))
  if (target !== undefined)
    into.push({ target, escape: escaped, changes: written, possible: vm.cases?.possible ?? null })
}

/** What is assumed on the only side that goes on holds from here on. */
function keepAssumptions(vm: Interpreter, assumptions: readonly Assumption[]): void {
  const frame = vm.heap.frames[vm.heap.frames.length - 1]
  for (const { of, is } of assumptions) {
    if (frame === undefined) vm.assumptions.set(of.id, is)
    else assumeIn(vm.heap, frame, of.id, is)
  }
}

/**
 * Notes that the evaluation leaves here with RAISE where a text does not have the form that the program counts on, while it goes on. If it is a config
 * var's text, and nothing handles it, then that is the program's weakness, and is told (the first one).
 */
export function mayMisfit(vm: Interpreter, raise: () => Raise): void {
  if (vm.doubts.length === 0 && !vm.depth.following && !vm.depth.doubtful && !mayBeHandled(vm.targets)) {
    const thrown = raise()
    if ('origin' in thrown.exception && thrown.exception.origin.configVars.length > 0) vm.doubts.push(thrown)
  }
  mayRaise(vm, raise)
}

/** Notes that the evaluation may leave here with RAISE, while it goes on. Only matters where something may catch it. */
export function mayRaise(vm: Interpreter, raise: () => Raise): void {
  if (!mayBeHandled(vm.targets)) {
    vm.passedOver += 1
    return
  }
  fork<null>(
    vm,
    [
      {
        run: () => {
          const thrown = raise()
          thrown.isDoubtful = true
          throw thrown
        },
      },
      { run: () => null },
    ],
    UNDECIDED,
    () => null,
  )
}
