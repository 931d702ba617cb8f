import { expect, test } from 'vitest'
import { countFindings, decide, type Policy } from '../../src/gate/policy.ts'
import type { Finding } from '../../src/model/finding.ts'

const FINDING: Finding = {
  rule: 'a-rule',
  category: 'security',
  severity: 'error',
  kind: 'fail',
  message: 'It is so.',
  hint: null,
  path: null,
  location: null,
  related: [],
  django: [],
  heroku: [],
  configVars: [],
  setting: null,
  fix: null,
  suppressed: null,
}
const POLICY: Policy = { failOn: 'error', undecided: 'auto', wouldDeploy: false }
const passes = (finding: Partial<Finding>, policy: Partial<Policy>): boolean =>
  decide(
    {
      commit: null,
      settingsModule: null,
      settings: [],
      findings: [{ ...FINDING, ...finding }],
      internalErrors: [],
      disclosed: new Set(),
    },
    { ...POLICY, ...policy },
  ).pass

test.each<[Partial<Finding>, Partial<Policy>, boolean]>([
  [{}, {}, false],
  [{ severity: 'warning' }, {}, true],
  [{ severity: 'warning' }, { failOn: 'warning' }, false],
  [{ severity: 'notice' }, { failOn: 'warning' }, true],
  [{}, { failOn: 'never' }, true],
  [{ suppressed: { by: 'comment', reason: 'known' } }, {}, true],
  [{ kind: 'open' }, {}, true],
  [{ kind: 'open' }, { wouldDeploy: true }, false],
  [{ kind: 'open', severity: 'warning' }, { wouldDeploy: true }, true],
  [{ kind: 'open' }, { undecided: 'block' }, false],
  [{ kind: 'open' }, { undecided: 'warn', wouldDeploy: true }, true],
  [{ kind: 'open' }, { undecided: 'warn', failOn: 'warning' }, false],
  [{ kind: 'open' }, { undecided: 'ignore', wouldDeploy: true, failOn: 'warning' }, true],
  [{ kind: 'open', severity: 'notice' }, { undecided: 'block', failOn: 'warning' }, true],
])('%j under %j: passes %s', (finding, policy, expected) => {
  expect(passes(finding, policy)).toBe(expected)
})

test('an internal error fails the gate under any policy', () => {
  const broken = {
    commit: null,
    settingsModule: null,
    settings: [],
    findings: [],
    internalErrors: [{ rule: 'a', error: new Error('x') }],
    disclosed: new Set<string>(),
  }
  for (const failOn of ['error', 'warning', 'never'] as const) {
    expect(decide(broken, { ...POLICY, failOn, undecided: 'ignore' }).pass).toBe(false)
  }
})

test('counts leave out what is suppressed', () => {
  const findings: Finding[] = [
    FINDING,
    { ...FINDING, severity: 'warning' },
    { ...FINDING, severity: 'notice' },
    { ...FINDING, kind: 'open' },
    { ...FINDING, suppressed: { by: 'config', reason: '' } },
  ]
  expect(countFindings(findings)).toEqual({ errors: 1, warnings: 1, notices: 1, undecided: 1 })
})
