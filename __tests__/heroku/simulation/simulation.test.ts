import { describe, expect, it } from 'vitest'
import { violations } from './invariants.ts'
import { scheduleOf } from './schedule.ts'
import { play } from './world.ts'

/** SIMULATIONS=1000000 for the long run; SEED=n to begin elsewhere, or with SIMULATIONS=1 to see one again. */
const COUNT = Number(process.env['SIMULATIONS'] ?? 2_000)
const SEED = Number(process.env['SEED'] ?? Math.floor(Date.now() / 1000) % 1_000_000_000)

describe('the deployment, simulated', () => {
  it(`keeps its promises in ${COUNT} schedules from seed ${SEED} on`, async () => {
    const ends: Record<string, number> = {}
    const wrong: string[] = []
    for (let seed = SEED; seed < SEED + COUNT && wrong.length < 10; seed++) {
      const world = await play(scheduleOf(seed))
      for (const violation of violations(world)) wrong.push(`SEED=${seed}: ${violation}`)
      for (const { outcome } of world.runs) {
        const kind = typeof outcome === 'string' ? outcome : outcome.kind
        ends[kind] = (ends[kind] ?? 0) + 1
      }
    }
    console.log(`SEED=${SEED} SIMULATIONS=${COUNT} ends: ${JSON.stringify(ends)}`)
    expect(wrong).toEqual([])
    // A simulation in which something never happens proves nothing about it.
    if (COUNT >= 1_000) {
      const seen = ['deployed', 'unchanged', 'superseded', 'failed', 'rolled-back', 'unknown', 'killed', 'not-begun']
      expect(Object.keys(ends).sort()).toEqual(seen.sort())
    }
  }, 3_600_000)

  it('plays a seed twice in exactly the same way', async () => {
    for (let seed = SEED; seed < SEED + 20; seed++) {
      const [first, second] = [await play(scheduleOf(seed)), await play(scheduleOf(seed))]
      expect(second.runs.map(({ output, endedAt }) => [endedAt, output])).toEqual(
        first.runs.map(({ output, endedAt }) => [endedAt, output]),
      )
    }
  })
})
