import { violations } from './invariants.ts'
import { scheduleOf } from './schedule.ts'
import { play, type World } from './world.ts'

/** How often each end was seen. */
export type Counts = Record<string, number>

/** After so many violations nothing new is learnt. */
const MOST_VIOLATIONS = 10

/**
 * Plays that many schedules from SEED on, and adds to ENDS how their runs ended.
 *
 * @returns what was wrong, each with the seed that shows it again
 */
export async function simulate(seed: number, times: number, ends: Counts): Promise<readonly string[]> {
  const wrong: string[] = []
  for (let at = seed; at < seed + times && wrong.length < MOST_VIOLATIONS; at++) {
    const world = await play(scheduleOf(at))
    for (const violation of violations(world)) wrong.push(`SEED=${at}: ${violation}`)
    count(world, ends)
  }
  return wrong
}

/** Counts how the runs of a world ended. */
export function count({ runs }: World, ends: Counts): void {
  const add = (end: string) => {
    ends[end] = (ends[end] ?? 0) + 1
  }
  for (const { outcome, promotion } of runs) {
    add(typeof outcome === 'string' ? outcome : outcome.result.kind)
    if (promotion === null) continue
    add(`promotion ${promotion.end.kind === 'begun' ? promotion.end.result.kind : promotion.end.kind}`)
  }
}
