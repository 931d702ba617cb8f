import { expect, test } from 'vitest'
import { hostileApps } from '../../scripts/hostile-apps.ts'
import { createAllowance } from '../../src/facts/facts.ts'
import { assess } from '../../src/gate/assess.ts'
import { EMPTY_CONFIGURATION } from '../../src/gate/configuration.ts'
import { UNKNOWN_CONFIG_VARS } from '../../src/model/environment.ts'
import { snapshotOf } from '../helpers/snapshot.ts'

/*
 * Apps that are made to take long or to need much. A judgement that has an end is held to steps here, not to seconds: an evaluation may
 * go over what is allowed by one step alone. `scripts/hostile.ts` measures all of them, and the evaluator's own are in python/budget.test.ts.
 */
const LARGEST = 4_000_000
const MOST_OVER = 300_000

const rows = [...hostileApps()].filter(
  ([name, app]) =>
    name.startsWith('files: ') &&
    [...app.values()].reduce((sum, { length }) => sum + length, 0) < LARGEST &&
    app.size < 5_000,
)

test.each(rows)('%s', (_name, app) => {
  const allowance = createAllowance()
  const { findings, internalErrors } = assess({
    snapshot: snapshotOf(Object.fromEntries(app)),
    prefix: '',
    environment: { configVars: UNKNOWN_CONFIG_VARS, app: null, stack: 'heroku-24' },
    options: {},
    configuration: EMPTY_CONFIGURATION,
    all: false,
    allowance,
  })
  expect(internalErrors).toEqual([])
  expect(findings.length).toBeLessThan(5_000)
  expect(allowance.steps).toBeGreaterThan(-MOST_OVER)
})
