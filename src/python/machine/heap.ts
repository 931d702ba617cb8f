import type { Contents } from '../objects/object.ts'
import type { Budget } from './budget.ts'
import type { Escape, EscapeTarget } from './escape.ts'

/**
 * # The heap and its trail
 *
 * Everything that can change lives in a `Cell`. `write` is the only way to change one: inside a fork frame it first saves
 * the cell's contents in the frame and puts a copy in their place. So a frame knows what was written since it was opened
 * (`changes`), and can undo it (`undo`).
 *
 * A frame is opened for each side of an undecided branch and undone when the side has run; the sides' changes are then
 * joined on top of the state before the branch. A side that *escapes* (raises, returns, breaks, continues) while another
 * does not leaves a record of its changes in the frame, for the place that catches the escape (its target); that frame
 * stays open under what runs on, until the target takes the record.
 *
 * Contents that were taken out of a cell (by `changes`) are never written again: whoever puts them back copies them.
 */
export interface Cell<C extends Contents> {
  contents: C
  /** The heap's serial number when it was made: what is younger than a frame need not be saved in it. */
  readonly birth: number
}

export type Changes = Map<Cell<Contents>, Contents>

/** A path that left through `escape`, with what it had changed since the frame's state. */
export interface EscapeRecord {
  readonly target: EscapeTarget
  readonly escape: Escape
  readonly changes: Changes
  /** The candidates under which it may have; null where there are none (machine/cases). */
  readonly possible: readonly number[] | null
}

export interface Frame {
  readonly base: number
  /** What the cells held when the frame was opened. */
  readonly saved: Changes
  escapes: EscapeRecord[]
  /** What is assumed of unknowns, by id, while this frame is open. */
  readonly assumptions: Map<number, import('../objects/object.ts').PyObject>
}

export interface Heap {
  readonly frames: Frame[]
  /** The unknowns of which something was ever assumed in a frame, by id: of most nothing is. */
  readonly assumed: Set<number>
  serial: number
  /** What is copied for a fork counts as steps. */
  readonly budget: Budget
}

/** An empty heap, whose costs BUDGET bears. */
export function createHeap(budget: Budget): Heap {
  return { frames: [], assumed: new Set(), serial: 0, budget }
}

/** A cell of CONTENTS that is born now: a frame that was opened before keeps what it held until then. */
export function createCell<C extends Contents>(heap: Heap, contents: C): Cell<C> {
  return { contents, birth: heap.serial }
}

/** Gives CELL's contents for changing. */
export function write<C extends Contents>(heap: Heap, cell: Cell<C>): C {
  if (save(heap, cell)) cell.contents = copyContents(heap, cell.contents)
  if (cell.contents.kind === 'sequence' && cell.contents.isComplete === true) cell.contents.isComplete = false
  return cell.contents
}

/** Puts CONTENTS, which nothing else holds, in the place of CELL's. */
export function replace<C extends Contents>(heap: Heap, cell: Cell<C>, contents: C): void {
  save(heap, cell)
  cell.contents = contents
}

/** Notes in the topmost frame what CELL held when it was opened. @returns whether that is still in the cell */
function save<C extends Contents>(heap: Heap, cell: Cell<C>): boolean {
  const frame = heap.frames[heap.frames.length - 1]
  if (frame === undefined || cell.birth >= frame.base || frame.saved.has(cell as Cell<Contents>)) return false
  frame.saved.set(cell as Cell<Contents>, cell.contents)
  return true
}

/** So many copied items take as long as a step; so many entries of a dict, of which the order is kept too. */
const [COPIED_A_STEP, ENTRIES_A_STEP] = [8, 2]

/** A copy of which no part is shared that can be written. */
export function copyContents<C extends Contents>(heap: Heap, contents: C): C {
  switch (contents.kind) {
    case 'sequence':
      heap.budget.steps += Math.floor(contents.items.length / COPIED_A_STEP)
      return { ...contents, items: contents.items.slice() }
    case 'mapping':
      heap.budget.steps += Math.floor(contents.entries.size / (contents.isNamespace ? COPIED_A_STEP : ENTRIES_A_STEP))
      return { ...contents, entries: new Map(contents.entries) }
    case 'position':
      return { ...contents }
  }
}

/** Begins to record what is written, so that it can be undone or joined. ESCAPES: the paths that left before. */
export function openFrame(heap: Heap, escapes: EscapeRecord[] = []): Frame {
  heap.serial += 1
  const frame: Frame = { base: heap.serial, saved: new Map(), escapes, assumptions: new Map() }
  heap.frames.push(frame)
  return frame
}

/** Notes what is assumed of the unknown ID while FRAME is open. */
export function assume(heap: Heap, frame: Frame, id: number, is: import('../objects/object.ts').PyObject): void {
  heap.assumed.add(id)
  frame.assumptions.set(id, is)
}

/** Merges the frames above DEPTH into the one at DEPTH; returns it, or undefined where there is none. */
export function collapse(heap: Heap, depth: number): Frame | undefined {
  while (heap.frames.length > depth + 1) {
    const upper = heap.frames.pop()
    const lower = heap.frames[heap.frames.length - 1]
    if (upper === undefined || lower === undefined) break
    for (const record of upper.escapes) lower.escapes.push(rebase(heap, record, lower, upper))
    mergeSaved(upper, lower)
    for (const [id, assumed] of upper.assumptions) lower.assumptions.set(id, assumed)
  }
  return heap.frames[depth]
}

/** The record told relative to the state in which LOWER was opened, where it was told relative to UPPER's. */
function rebase(heap: Heap, record: EscapeRecord, lower: Frame, upper: Frame): EscapeRecord {
  for (const cell of lower.saved.keys()) {
    if (!record.changes.has(cell)) record.changes.set(cell, copyContents(heap, upper.saved.get(cell) ?? cell.contents))
  }
  // What was made since LOWER was opened is not saved there: what it held when the path left is lost, unless the record has it.
  for (const [cell, contents] of upper.saved) {
    if (cell.birth >= lower.base && !record.changes.has(cell)) record.changes.set(cell, copyContents(heap, contents))
  }
  return record
}

function mergeSaved(upper: Frame, lower: Frame): void {
  for (const [cell, contents] of upper.saved) {
    if (cell.birth < lower.base && !lower.saved.has(cell)) lower.saved.set(cell, contents)
  }
}

/** What was written since FRAME, the topmost one, was opened. */
export function changes(frame: Frame): Changes {
  const found: Changes = new Map()
  for (const cell of frame.saved.keys()) found.set(cell, cell.contents)
  return found
}

/** Takes the topmost frame off and puts everything back as it was when it was opened. */
export function undo(heap: Heap): Frame | undefined {
  const frame = heap.frames.pop()
  if (frame !== undefined) for (const [cell, contents] of frame.saved) cell.contents = contents
  return frame
}

/** Takes the topmost frame off and keeps what was written. Its escapes must have been taken before. */
export function keep(heap: Heap): void {
  const upper = heap.frames.pop()
  const lower = heap.frames[heap.frames.length - 1]
  if (upper !== undefined && lower !== undefined) mergeSaved(upper, lower)
}

/** Writes CHANGES on top of the present state. */
export function apply(heap: Heap, recorded: Changes): void {
  for (const [cell, contents] of recorded) replace(heap, cell, copyContents(heap, contents))
}
