import { uniteCases } from './cases.ts'
import { catches, Dead, type Escape, type EscapeTarget, Leave, type Raise } from './escape.ts'
import { escapeOf, fork, only, record, type Side } from './fork.ts'
import { apply, type Changes, changes, collapse, type EscapeRecord, keep, openFrame, undo } from './heap.ts'
import type { Interpreter } from './interpreter.ts'
import { type Deciding, UNDECIDED } from './join.ts'

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
