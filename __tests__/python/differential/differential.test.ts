import { expect, test } from 'vitest'
import { hasPythonModule } from '../../helpers/python.ts'
import { examine } from './run.ts'

// A long run: SEED=7 PROGRAMS=200000 npx vitest run __tests__/python/differential/differential.test.ts
const SEED = Number(process.env['SEED'] ?? 11)
const PROGRAMS = Number(process.env['PROGRAMS'] ?? 400)
const PROGRESS = 10_000

const FRESH_SEED = Date.now() % 1_000_000
const FRESH_PROGRAMS = 3000
/** Fewer than one program in ten thousand still differ: a run with so many is a change for the worse, not bad luck. */
const MOST_WRONG = 3

const SEPARATOR = '\n=====\n'

test.skipIf(!hasPythonModule('json'))(
  `says of generated programs what CPython computes, whatever is not known of config vars (SEED=${SEED}; needs python3)`,
  async () => {
    const progress = (done: number, wrong: number): void => {
      if (done % PROGRESS === 0) console.log(`SEED=${SEED}: ${done} programs, ${wrong} wrong`)
    }
    const { reports, known, all, done } = await examine(SEED, PROGRAMS, progress)
    console.log(`SEED=${SEED}: ${done} programs`)
    expect(reports.join(SEPARATOR)).toBe('')
    // Most of what such programs bind is within reach.
    expect(known / all).toBeGreaterThan(0.85)
  },
  120_000 + PROGRAMS * 60,
)

test.skipIf(!hasPythonModule('json') || process.env['SEED'] !== undefined)(
  `says so of programs that nobody has run before (SEED=${FRESH_SEED}; needs python3)`,
  async () => {
    const { reports, done } = await examine(FRESH_SEED, FRESH_PROGRAMS, () => {}, { most: MOST_WRONG + 1 })
    console.log(`SEED=${FRESH_SEED}: ${done} programs, ${reports.length} wrong`)
    // Each is a bug: it becomes a case of its own in found.test.ts before it is mended.
    if (reports.length > 0) console.log(reports.join(SEPARATOR))
    expect(reports.length).toBeLessThanOrEqual(MOST_WRONG)
  },
  120_000 + FRESH_PROGRAMS * 60,
)
