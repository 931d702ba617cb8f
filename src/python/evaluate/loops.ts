import type { Cause } from '../../model/value.ts'
import type { Completion } from '../machine/escape.ts'
import { BudgetExceeded, Dead, Leave, NORMAL, Raise } from '../machine/escape.ts'
import { fork } from '../machine/fork.ts'
import type { Cell, Changes } from '../machine/heap.ts'
import { changes, collapse, copyContents, openFrame, replace, undo } from '../machine/heap.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import { uniteCauses } from '../machine/interpreter.ts'
import { UNDECIDED } from '../machine/join.ts'
import { capture, forEachWorld, rethrown } from '../machine/worlds.ts'
import { ABSENT } from '../objects/make.ts'
import type { Contents, Entry, MappingContents, SequenceContents } from '../objects/object.ts'
import { union } from '../objects/union.ts'
import { unknown } from '../objects/unknown.ts'

const MAX_ROUNDS = 12

/** So many entries that are compared take as long as a step. */
const ENTRIES_A_STEP = 8

/**
 * Runs BODY an unknown number of times, maybe never. What it can change is found by running it from states in which what it was
 * already found to change is unknown, until nothing new is found; that, and nothing else, is unknown afterwards, because of CAUSE.
 *
 * @param iterators `reread`: an iterator that BODY goes on from begins where it stood before, at each run
 * @returns whether it can change anything
 */
export function unknownTimes(
  vm: Interpreter,
  cause: Cause,
  body: () => void,
  iterators: 'moved' | 'reread' = 'moved',
): boolean {
  let changed = false
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const found = runOf(vm, body).changes
    if (iterators === 'reread') for (const [cell, { kind }] of found) if (kind === 'position') found.delete(cell)
    if (!widenAll(vm, found, cause)) break
    changed = true
    if (round === MAX_ROUNDS - 1)
      throw new BudgetExceeded({ kind: 'budget', what: 'a loop whose effects cannot be told', location: vm.location })
  }
  fork(vm, [{ run: () => runOnce(body) }, { run: () => null }], { ...UNDECIDED, causes: [cause] }, () => null)
  return changed
}

/**
 * Like `unknownTimes`, for code of which it is not known whether and when it runs: that it raises or reads a config var is no word about the
 * program. Code that such code leads to is not followed.
 */
export function perhapsRun(vm: Interpreter, cause: Cause, body: () => void): boolean {
  if (vm.depth.following) return false
  const [uncaught, reads, location, text] = [vm.uncaught.length, vm.reads.length, vm.location, vm.callText]
  vm.depth.following = true
  try {
    return unknownTimes(vm, cause, body)
  } finally {
    vm.depth.following = false
    vm.uncaught.length = uncaught
    vm.reads.length = reads
    vm.location = location
    vm.callText = text
  }
}

/** Does a run of BODY change anything but what is its OWN, and does it leave? Nothing of what it does stays. */
export function effectsOf(
  vm: Interpreter,
  body: () => void,
  own: Cell<MappingContents> | null = null,
): Pick<BodyRun, 'leaves'> & { readonly hasChanges: boolean } {
  const { changes, leaves } = runOf(vm, body)
  return { hasChanges: [...changes.keys()].some((cell) => cell !== own), leaves }
}

/** Does BODY change anything? Nothing of what it does stays. */
export const hasEffects = (vm: Interpreter, body: () => void): boolean => effectsOf(vm, body).hasChanges

function runOnce(body: () => void): null {
  body()
  return null
}

interface BodyRun {
  readonly changes: Changes
  /** Does it raise, or leave in another way? */
  readonly leaves: 'never' | 'perhaps' | 'surely'
}

/** What one run of BODY does; nothing of it stays. */
function runOf(vm: Interpreter, body: () => void): BodyRun {
  const depth = vm.heap.frames.length
  const uncaught = vm.uncaught.length
  const targets = vm.targets.length
  const location = vm.location
  vm.targets.push({ kind: 'finally' })
  openFrame(vm.heap)
  let isLeft = false
  try {
    body()
  } catch (thrown) {
    if (!(thrown instanceof Raise || thrown instanceof Leave || thrown instanceof Dead)) throw thrown
    isLeft = true
  }
  const frame = collapse(vm.heap, depth)
  const found: Changes =
    frame === undefined
      ? new Map()
      : new Map([...changes(frame)].map(([cell, contents]) => [cell, copyContents(vm.heap, contents)]))
  for (const record of frame?.escapes ?? [])
    for (const [cell, contents] of record.changes) if (!found.has(cell)) found.set(cell, contents)
  undo(vm.heap)
  vm.targets.length = targets
  vm.uncaught.length = uncaught
  vm.location = location
  return { changes: found, leaves: isLeft ? 'surely' : (frame?.escapes ?? []).length > 0 ? 'perhaps' : 'never' }
}

/** Makes what FOUND changes unknown; false where all of it was so already. */
function widenAll(vm: Interpreter, found: Changes, cause: Cause): boolean {
  let isNew = false
  for (const [cell, after] of found) {
    const wider = widen(vm, cell.contents, after, cause)
    if (wider === null) continue
    replace(vm.heap, cell as Cell<Contents>, wider)
    isNew = true
  }
  return isNew
}

function widen(vm: Interpreter, before: Contents, after: Contents, cause: Cause): Contents | null {
  if (before.kind === 'sequence' && after.kind === 'sequence') return widenSequence(before, after, cause)
  if (before.kind === 'mapping' && after.kind === 'mapping') return widenMapping(vm, before, after, cause)
  if (before.kind === 'position') return before.index === -1 ? null : { kind: 'position', index: -1, ended: false }
  return null
}

function widenSequence(before: SequenceContents, after: SequenceContents, cause: Cause): SequenceContents | null {
  const isPrefix = before.items.every((item, index) => item === after.items[index])
  const grew = after.items.length > before.items.length || after.rest.length > before.rest.length
  if (isPrefix && !grew) return null
  if (isPrefix) return before.rest.length > 0 ? null : { ...before, items: [...before.items], rest: [cause] }
  return before.items.length === 0 ? null : { kind: 'sequence', items: [], rest: uniteCauses(before.rest, [cause]) }
}

function widenMapping(
  vm: Interpreter,
  before: MappingContents,
  after: MappingContents,
  cause: Cause,
): MappingContents | null {
  const entries = new Map<string, Entry>(before.entries)
  vm.budget.steps += Math.floor(entries.size / ENTRIES_A_STEP)
  let isNew = false
  for (const hash of new Set([...before.entries.keys(), ...after.entries.keys()])) {
    const [old, now] = [before.entries.get(hash), after.entries.get(hash)]
    if (old?.slot === now?.slot) continue
    const slot = old?.slot ?? ABSENT
    if (slot.kind === 'unknown' && slot.alternatives?.some((one) => one.kind === 'unknown' && one.causes[0] === cause))
      continue
    const key = old?.key ?? now?.key
    if (key === undefined) continue
    const anything = unknown(vm, { causes: [cause] })
    entries.set(hash, { key, slot: union(vm, now === undefined ? [slot, anything, ABSENT] : [slot, anything]) })
    isNew = true
  }
  if (after.rest.length > before.rest.length && before.rest.length === 0) isNew = true
  return isNew ? { ...before, entries, rest: uniteCauses(before.rest, after.rest) } : null
}

/** Runs one round of a loop's body: `continue` ends it like the body's own end; a `break` of some of its paths leads to BREAKING. */
export function runRound(vm: Interpreter, body: () => Completion): Completion {
  const worlds = capture(vm, { kind: 'loop' }, body)
  return forEachWorld<Completion, Completion>(
    vm,
    worlds,
    (world) => {
      if (world.kind === 'normal')
        return world.value.kind === 'continue' ? NORMAL : leaving(world.value, worlds.length > 1)
      if (world.escape.kind === 'continue') return NORMAL
      if (world.escape.kind === 'break') return leaving(world.escape, worlds.length > 1)
      throw rethrown(world.escape)
    },
    () => NORMAL,
  )
}

/** In a fork a completion leaves as an escape; where there is one way alone it is simply the result. */
export function leaving(completion: Completion, inFork: boolean): Completion {
  if (completion.kind === 'normal' || !inFork) return completion
  throw new Leave(completion)
}
