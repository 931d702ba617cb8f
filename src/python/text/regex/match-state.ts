/** The state of a match as CPython's engine keeps it (Modules/_sre/sre.h), and the budget. */
import { exceed } from '../outcome.ts'

/** How many tries one search may take. */
export const STEP_BUDGET = 1_000_000

/** One run of a repeated group. */
export interface RepeatContext {
  count: number
  /** Where the last iteration began, -1 before the first. */
  lastPosition: number
  readonly previous: RepeatContext | null
}

/** What a match changes while it runs. Positions are code points. */
export interface MatchState {
  readonly text: readonly number[]
  /** The text ends here for the pattern. */
  readonly end: number
  /** Where this try starts. */
  start: number
  /** Where the last success ended. */
  position: number
  readonly matchAll: boolean
  /** An empty match at `start` does not count. */
  mustAdvance: boolean
  /** Two for each group, from group 1 on: begin and end, -1 where unset. Valid up to `lastMark`. */
  readonly marks: number[]
  lastMark: number
  /** The group that closed last, 0 for none. */
  lastGroup: number
  repeat: RepeatContext | null
  steps: number
}

/** Tries from a position on, through to the end of what was compiled. */
export type Try = (state: MatchState, at: number) => boolean

/** Counts a try. */
export function step(state: MatchState): void {
  if (++state.steps > STEP_BUDGET) exceed('the steps that a regular expression may take')
}

/** The span of a group, or null where it took no part. */
export function spanOf(state: MatchState, group: number): readonly [number, number] | null {
  const mark = (group - 1) * 2
  const begin = state.marks[mark] ?? -1
  const end = state.marks[mark + 1] ?? -1
  return mark < state.lastMark && begin >= 0 && end >= begin ? [begin, end] : null
}

/** Sets a mark; those between it and the last one become unset. */
export function setMark(state: MatchState, mark: number, at: number): void {
  for (let between = state.lastMark + 1; between < mark; between++) state.marks[between] = -1
  if (mark > state.lastMark) state.lastMark = mark
  state.marks[mark] = at
}

/** What a failed try must put back. Outside of repeats CPython keeps the marks' count alone. */
export interface Saved {
  readonly lastMark: number
  readonly lastGroup: number
  readonly marks: readonly number[] | null
}

/** Keeps what a try may change. */
export const save = (state: MatchState, withMarks: boolean): Saved => ({
  lastMark: state.lastMark,
  lastGroup: state.lastGroup,
  marks: withMarks ? state.marks.slice(0, state.lastMark + 1) : null,
})

/** Puts it back. */
export function restore(state: MatchState, saved: Saved): void {
  saved.marks?.forEach((at, mark) => {
    state.marks[mark] = at
  })
  state.lastMark = saved.lastMark
  state.lastGroup = saved.lastGroup
}
