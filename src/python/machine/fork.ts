import type { PyObject, UnknownObject } from '../objects/object.ts'
import { resolve } from '../operations/lift.ts'
import { LIMITS } from './budget.ts'
import { noteUncaught, possibleUnder, uniteCases } from './cases.ts'
import type { Escape, EscapeTarget } from './escape.ts'
import { BudgetExceeded, catches, Dead, Leave, mayBeHandled, Raise } from './escape.ts'
import type { Changes, EscapeRecord } from './heap.ts'
import { apply, assume as assumeIn, changes, collapse, keep, openFrame, undo } from './heap.ts'
import type { Interpreter } from './interpreter.ts'
import type { Deciding } from './join.ts'
import { joinChanges, UNDECIDED } from './join.ts'

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
function escapeOf(thrown: unknown): Escape | null {
  if (thrown instanceof Raise) return { kind: 'raise', raise: thrown }
  if (thrown instanceof Leave) return thrown.completion
  if (thrown instanceof Dead) return null
  throw thrown
}

/** Notes that a path leaves by ESCAPED, for the place that catches it. An exception that nothing can catch needs no state. */
function record(vm: Interpreter, escaped: Escape, written: Changes, into: EscapeRecord[]): void {
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

/** One way in which something ended: with a value, or by an escape that TARGET catches. */
export type World<T> = (
  | { readonly kind: 'normal'; readonly value: T }
  | { readonly kind: 'escape'; readonly escape: Escape }
) & {
  readonly changes: Changes
  /** The candidates under which it may be; null where there are none (machine/cases). */
  readonly possible: readonly number[] | null
}

/**
 * Runs RUN with TARGET around it, and hands back the ways in which it may end. Where it can end in one way alone the state is
 * that one's, and `changes` are empty; else the state is the one before, and each world's changes lead to its own.
 *
 * @throws Dead where every path has gone to targets further out
 */
export function capture<T>(vm: Interpreter, target: EscapeTarget, run: () => T): World<T>[] {
  const depth = vm.heap.frames.length
  const targets = vm.targets.length
  vm.targets.push(target)
  let last: World<T> | null
  try {
    const value = run()
    last = { kind: 'normal', value, changes: new Map(), possible: vm.cases?.possible ?? null }
  } catch (thrown) {
    const escaped = escapeOf(thrown)
    last =
      escaped === null
        ? null
        : { kind: 'escape', escape: escaped, changes: new Map(), possible: vm.cases?.possible ?? null }
  }
  vm.targets.length = targets
  const frame = collapse(vm.heap, depth)
  if (frame === undefined) return settle(vm, last, target)
  const own = frame.escapes.filter((one) => one.target === target)
  frame.escapes = frame.escapes.filter((one) => one.target !== target)
  if (own.length === 0) {
    if (frame.escapes.length === 0) keep(vm.heap)
    return settle(vm, last, target)
  }
  return separate(vm, last, own, target)
}

function settle<T>(vm: Interpreter, last: World<T> | null, target: EscapeTarget): World<T>[] {
  if (last === null) throw new Dead()
  if (last.kind === 'escape' && !catches(target, last.escape.kind)) throw rethrown(last.escape)
  if (last.kind === 'escape')
    vm.location = last.escape.kind === 'raise' ? (last.escape.raise.location ?? vm.location) : vm.location
  return [last]
}

function separate<T>(
  vm: Interpreter,
  last: World<T> | null,
  own: readonly EscapeRecord[],
  target: EscapeTarget,
): World<T>[] {
  const frame = vm.heap.frames[vm.heap.frames.length - 1]
  if (frame === undefined) throw new TypeError('the frame of the escapes is gone')
  const written = changes(frame)
  const worlds: World<T>[] = own.map((one) => ({ kind: 'escape', ...one }))
  if (last?.kind === 'normal') worlds.push({ ...last, changes: written })
  else if (last !== null) {
    if (catches(target, last.escape.kind)) worlds.push({ ...last, changes: written })
    else record(vm, last.escape, written, frame.escapes)
  }
  undo(vm.heap)
  if (frame.escapes.length > 0) openFrame(vm.heap, frame.escapes)
  if (vm.cases !== null) vm.cases.possible = uniteCases(worlds.map(({ possible }) => possible))
  return worlds
}

/** The exception that carries ESCAPED on. */
export function rethrown(escaped: Escape): Raise | Leave {
  return escaped.kind === 'raise' ? escaped.raise : new Leave(escaped)
}

/** Goes on in each of the WORLDS, and joins. */
export function forEachWorld<T, U>(
  vm: Interpreter,
  worlds: readonly World<T>[],
  go: (world: World<T>) => U,
  joinValues: (values: readonly U[], deciding: Deciding) => U,
): U {
  const [single] = worlds
  if (worlds.length === 1 && single !== undefined) {
    if (single.changes.size > 0) apply(vm.heap, single.changes)
    if (vm.cases !== null) vm.cases.possible = single.possible ?? vm.cases.possible
    return go(single)
  }
  const sides = worlds.map(
    (world): Side<U> => ({ run: () => go(world), from: world.changes, possible: world.possible }),
  )
  const deciding = decidingBetween(vm, worlds)
  return fork(vm, sides, deciding, (results) =>
    joinValues(
      results.map(({ value }) => value),
      only(
        deciding,
        results.map(({ side }) => side),
      ),
    ),
  )
}

/** Which of the candidates it is decides between worlds that differ in what is possible. */
function decidingBetween({ cases }: Interpreter, worlds: readonly World<unknown>[]): Deciding {
  const sources = worlds.map(({ possible }) => possible ?? [])
  const isSame = sources.every((possible) => String(possible) === String(sources[0]))
  return cases === null || isSame ? UNDECIDED : { from: cases.of, sources, causes: cases.of.causes }
}
