/** Quantifiers (REPEAT_ONE, MIN_REPEAT_ONE, POSSESSIVE_REPEAT, MAX_UNTIL and MIN_UNTIL in Modules/_sre/sre_lib.h). */
import { type MatchState, type RepeatContext, restore, save, step, type Try } from './match-state.ts'
import type { Node } from './syntax.ts'

export type Repeat = Extract<Node, { kind: 'repeat' }>

/** A repeated single character needs no context: its tries are counts. */
export function repeatCharacter({ mode, min, max }: Repeat, test: (code: number) => boolean, next: Try): Try {
  const count = (state: MatchState, at: number, most: number): number => {
    const end = Math.min(state.end, at + most)
    let to = at
    while (to < end && test(state.text[to] ?? -1)) {
      step(state)
      to++
    }
    return to - at
  }
  if (mode === 'possessive') {
    return (state, at) => {
      const found = count(state, at, max)
      return found >= min && next(state, at + found)
    }
  }
  return (state, at) => {
    const most = mode === 'greedy' ? count(state, at, max) : count(state, at, min)
    if (most < min) return false
    const saved = save(state, state.repeat !== null)
    for (let found = most; mode === 'greedy' ? found >= min : found <= max; found += mode === 'greedy' ? -1 : 1) {
      step(state)
      if (next(state, at + found)) return true
      restore(state, saved)
      if (mode === 'lazy' && count(state, at + found, 1) === 0) return false
    }
    return false
  }
}

/** A repeated group that never gives back. */
export function repeatPossessively({ min, max }: Repeat, body: Try, next: Try): Try {
  return (state, at) => {
    let position = at
    let count = 0
    for (; count < min; count++) {
      step(state)
      if (!body(state, position)) return false
      position = state.position
    }
    for (let last = -1; count < max && position !== last; count++) {
      step(state)
      const saved = save(state, true)
      last = position
      if (!body(state, position)) {
        restore(state, saved)
        break
      }
      position = state.position
    }
    return next(state, position)
  }
}

/** A repeated group: its end (MAX_UNTIL, MIN_UNTIL) decides whether to go round again. */
export function repeatGroup({ mode, min, max }: Repeat, compileItem: (until: Try) => Try, next: Try): Try {
  const again = (state: MatchState, at: number, repeat: RepeatContext, count: number): boolean => {
    repeat.count = count
    const last = repeat.lastPosition
    repeat.lastPosition = at
    const matched = item(state, at)
    repeat.lastPosition = last
    if (!matched) repeat.count = count - 1
    return matched
  }
  const tail = (state: MatchState, at: number, repeat: RepeatContext): boolean => {
    state.repeat = repeat.previous
    const matched = next(state, at)
    state.repeat = repeat
    return matched
  }
  const greedy = (state: MatchState, at: number, repeat: RepeatContext, count: number): boolean => {
    if (count < max && at !== repeat.lastPosition) {
      const saved = save(state, true)
      if (again(state, at, repeat, count)) return true
      restore(state, saved)
    }
    return tail(state, at, repeat)
  }
  const lazy = (state: MatchState, at: number, repeat: RepeatContext, count: number): boolean => {
    const saved = save(state, repeat.previous !== null)
    if (tail(state, at, repeat)) return true
    restore(state, saved)
    return count < max && at !== repeat.lastPosition && again(state, at, repeat, count)
  }
  const until: Try = (state, at) => {
    step(state)
    const repeat = state.repeat
    if (repeat === null) return false
    const count = repeat.count + 1
    if (count >= min) return mode === 'greedy' ? greedy(state, at, repeat, count) : lazy(state, at, repeat, count)
    repeat.count = count
    if (item(state, at)) return true
    repeat.count = count - 1
    return false
  }
  const item = compileItem(until)
  return (state, at) => {
    const previous = state.repeat
    state.repeat = { count: -1, lastPosition: -1, previous }
    const matched = until(state, at)
    state.repeat = previous
    return matched
  }
}
