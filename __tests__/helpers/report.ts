import type { Assessment } from '../../src/gate/assessment.ts'
import { decide, type Policy } from '../../src/gate/policy.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { Location } from '../../src/model/location.ts'
import { redactNothing } from '../../src/model/redact.ts'
import type { Report } from '../../src/reporters/report.ts'

export const POLICY: Policy = { failOn: 'error', undecided: 'auto', wouldDeploy: true }

/** A place on one line: columns are 1-based, the end exclusive. */
export function place(path: string, line: number, column: number, endColumn: number): Location {
  return { path, start: { line, column }, end: { line, column: endColumn } }
}

/** A finding with what a test does not care about filled in. */
export function finding(over: Partial<Finding> = {}): Finding {
  return {
    rule: 'debug-enabled',
    category: 'security',
    severity: 'error',
    kind: 'fail',
    message: '`DEBUG` is on in production.',
    hint: 'Run `heroku config:set DJANGO_DEBUG=False`.',
    path: over.location?.path ?? null,
    location: null,
    related: [],
    django: ['security.W018'],
    heroku: [],
    configVars: ['DJANGO_DEBUG'],
    setting: 'DEBUG',
    fix: null,
    suppressed: null,
    ...over,
  }
}

/** A report of these findings, judged under the policy. */
export function reportOf(
  findings: readonly Finding[],
  over: Partial<Omit<Report, 'assessment'>> & { assessment?: Partial<Assessment> } = {},
): Report {
  const assessment: Assessment = {
    commit: 'c'.repeat(40),
    settingsModule: 'mysite.settings',
    settings: [],
    findings,
    internalErrors: [],
    disclosed: new Set(),
    ...over.assessment,
  }
  const policy = over.policy ?? POLICY
  return {
    policy,
    decision: decide(assessment, policy),
    source: () => undefined,
    settings: [],
    redact: redactNothing,
    ...over,
    assessment,
  }
}
