import { expect, test } from 'vitest'
import { hasPythonModule } from '../../helpers/python.ts'
import { examine } from './run.ts'

// Each run has programs of its own; a failure names its seed. A long run: SEED=7 PROGRAMS=200000 npx vitest run __tests__/python/differential
const SEED = Number(process.env['SEED'] ?? Date.now() % 1_000_000)
const PROGRAMS = process.env['PROGRAMS'] === undefined ? undefined : Number(process.env['PROGRAMS'])
/** As many programs as fit into this, unless their number is given. */
const MILLISECONDS = 25_000
const PROGRESS = 10_000

test.skipIf(!hasPythonModule('json'))(
  `says of generated programs what CPython computes, whatever is not known of config vars (SEED=${SEED}; needs python3)`,
  async () => {
    const progress = (done: number, wrong: number): void => {
      if (done % PROGRESS === 0) console.log(`SEED=${SEED}: ${done} programs, ${wrong} wrong`)
    }
    const { reports, known, all, done } = await (PROGRAMS === undefined
      ? examine(SEED, Number.POSITIVE_INFINITY, progress, { milliseconds: MILLISECONDS })
      : examine(SEED, PROGRAMS, progress))
    console.log(`SEED=${SEED}: ${done} programs`)
    expect(reports.join('\n=====\n')).toBe('')
    // Most of what such programs bind is within reach.
    expect(known / all).toBeGreaterThan(0.85)
  },
  120_000 + (PROGRAMS ?? 0) * 60,
)
