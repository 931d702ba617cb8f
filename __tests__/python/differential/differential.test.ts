import { expect, test } from 'vitest'
import { hasPythonModule } from '../../helpers/python.ts'
import { examine } from './run.ts'

// The seed is fixed, so that a run fails for a change alone. SEED explores; a long run: PROGRAMS=200000 SEED=7 npx vitest run __tests__/python/differential
const PROGRAMS = Number(process.env['PROGRAMS'] ?? 400)
const SEED = Number(process.env['SEED'] ?? 11)
const PROGRESS = 10_000
const TIMEOUT = 120_000 + PROGRAMS * 60

test.skipIf(!hasPythonModule('json'))(
  `says of ${PROGRAMS} generated programs what CPython computes, whatever is not known of config vars (SEED=${SEED}; needs python3)`,
  () => {
    const { reports, known, all } = examine(SEED, PROGRAMS, (done, wrong) => {
      if (done % PROGRESS === 0) console.log(`SEED=${SEED} ${done} of ${PROGRAMS} programs, ${wrong} wrong`)
    })
    expect(reports.join('\n=====\n')).toBe('')
    // Most of what such programs bind is within reach.
    expect(known / all).toBeGreaterThan(0.85)
  },
  TIMEOUT,
)
