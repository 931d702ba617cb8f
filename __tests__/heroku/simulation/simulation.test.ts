import { describe, expect, it } from 'vitest'
import { violations } from './invariants.ts'
import { scheduleOf } from './schedule.ts'
import { type Counts, count, simulate } from './simulate.ts'
import { play } from './world.ts'

/** SEED=n to begin elsewhere; with SIMULATIONS=1 to see one again. `scripts/simulate.ts` is for long runs. */
const COUNT = Number(process.env['SIMULATIONS'] ?? 10_000)
const SEED = Number(process.env['SEED'] ?? Math.floor(Date.now() / 1000) % 1_000_000_000)

describe('the deployment, simulated', () => {
  it(`keeps its promises in ${COUNT} schedules from seed ${SEED} on`, async () => {
    const ends: Counts = {}
    const wrong = await simulate(SEED, COUNT, ends)
    console.log(`SEED=${SEED} SIMULATIONS=${COUNT} ends: ${JSON.stringify(ends)}`)
    expect(wrong).toEqual([])
    // A simulation in which something never happens proves nothing about it.
    if (COUNT < 5_000) return
    const kinds = ['deployed', 'unchanged', 'superseded', 'failed', 'rolled-back', 'unknown']
    const promotions = [...kinds, 'blocked', 'not-begun'].map((kind) => `promotion ${kind}`)
    expect(Object.keys(ends).sort()).toEqual([...kinds, 'killed', 'not-begun', ...promotions].sort())
  }, 3_600_000)

  it.each([
    [139, 'a promotion whose answer was lost was asked for a second time while the first was under way'],
    [59_391, 'of a promotion that another run had begun, the run that joined it told of a build'],
    [77_305, 'an answer that came late told a release current that had been rolled back meanwhile'],
  ])('keeps them in schedule %i, in which %s', async (seed) => {
    expect(violations(await play(scheduleOf(seed)))).toEqual([])
  })

  it('plays a seed twice in exactly the same way', async () => {
    for (let seed = SEED; seed < SEED + 20; seed++) {
      const [first, second] = [await play(scheduleOf(seed)), await play(scheduleOf(seed))]
      expect(second.runs.map(({ output, endedAt }) => [endedAt, output])).toEqual(
        first.runs.map(({ output, endedAt }) => [endedAt, output]),
      )
    }
  })

  it('counts every end, and tells what is wrong with a world', async () => {
    const world = await play(scheduleOf(1))
    const ends: Counts = {}
    count(world, ends)
    expect(Object.values(ends).reduce((sum, times) => sum + times, 0)).toBeGreaterThanOrEqual(world.runs.length)
    const [run] = world.runs
    if (run === undefined) throw new Error('no run')
    const leaky = { ...world, runs: [{ ...run, output: `${run.output} X-Amz-Signature=0f` }] }
    expect(violations(leaky)).toContain('run 0: wrote a signed URL')
  })
})
