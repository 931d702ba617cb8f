import { expect, test } from 'vitest'
import { hasPythonModule } from '../../helpers/python.ts'
import { examine } from './run.ts'

// The seed is fixed, so that a run fails for a change alone: about one program in a thousand still differs. MILLISECONDS=25000 runs as many of a
// fresh seed as fit; a long run: SEED=7 PROGRAMS=200000 npx vitest run __tests__/python/differential
const MILLISECONDS = Number(process.env['MILLISECONDS'] ?? Number.POSITIVE_INFINITY)
const isTimed = Number.isFinite(MILLISECONDS)
const SEED = Number(process.env['SEED'] ?? (isTimed ? Date.now() % 1_000_000 : 11))
const PROGRAMS = Number(process.env['PROGRAMS'] ?? (isTimed ? Number.POSITIVE_INFINITY : 400))
const PROGRESS = 10_000

test.skipIf(!hasPythonModule('json'))(
  `says of generated programs what CPython computes, whatever is not known of config vars (SEED=${SEED}; needs python3)`,
  async () => {
    const progress = (done: number, wrong: number): void => {
      if (done % PROGRESS === 0) console.log(`SEED=${SEED}: ${done} programs, ${wrong} wrong`)
    }
    const { reports, known, all, done } = await examine(SEED, PROGRAMS, progress, { milliseconds: MILLISECONDS })
    console.log(`SEED=${SEED}: ${done} programs`)
    expect(reports.join('\n=====\n')).toBe('')
    // Most of what such programs bind is within reach.
    expect(known / all).toBeGreaterThan(0.85)
  },
  120_000 + (isTimed ? 4 * MILLISECONDS : PROGRAMS * 60),
)
