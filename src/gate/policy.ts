import type { Finding, Severity } from '../model/finding.ts'
import type { Assessment, InternalError } from './assessment.ts'

export const FAIL_ON = ['error', 'warning', 'never'] as const
export const UNDECIDED = ['auto', 'block', 'warn', 'ignore'] as const

export interface Policy {
  /** The least severity that blocks; `never`: report only. */
  readonly failOn: (typeof FAIL_ON)[number]
  /** What an open finding counts as. */
  readonly undecided: (typeof UNDECIDED)[number]
  /** Would this run deploy? `auto` hangs on it. */
  readonly wouldDeploy: boolean
}

export type Decision =
  | { readonly pass: true }
  | {
      readonly pass: false
      readonly because: readonly Finding[]
      readonly internalErrors: readonly InternalError[]
    }

export const SEVERITY_RANK: Readonly<Record<Severity, number>> = { error: 3, warning: 2, notice: 1 }

const lesser = (a: Severity, b: Severity): Severity => (SEVERITY_RANK[a] < SEVERITY_RANK[b] ? a : b)

/**
 * The severity with which a finding counts under a policy; null where it does not count at all.
 * `auto` fails closed where something would be deployed: an undecided error blocks there, and warns elsewhere.
 */
export function effectiveSeverity(finding: Finding, policy: Policy): Severity | null {
  if (finding.suppressed) return null
  if (finding.kind === 'fail') return finding.severity
  switch (policy.undecided) {
    case 'block':
      return finding.severity
    case 'ignore':
      return null
    case 'warn':
      return lesser(finding.severity, 'warning')
    case 'auto':
      return policy.wouldDeploy ? finding.severity : lesser(finding.severity, 'warning')
  }
}

/** The verdict. An internal error fails it under any policy: what could not be judged is not passed. */
export function decide(assessment: Assessment, policy: Policy): Decision {
  const { internalErrors } = assessment
  const blocks = (finding: Finding) => {
    const severity = effectiveSeverity(finding, policy)
    return policy.failOn !== 'never' && severity !== null && SEVERITY_RANK[severity] >= SEVERITY_RANK[policy.failOn]
  }
  const because = assessment.findings.filter(blocks)
  return because.length === 0 && internalErrors.length === 0 ? { pass: true } : { pass: false, because, internalErrors }
}

/** How many findings count as what: the Action's outputs `errors`, `warnings` and `undecided`. */
export interface Counts {
  readonly errors: number
  readonly warnings: number
  readonly notices: number
  readonly undecided: number
}

/** How many there are of each severity, and of those that are open; what is suppressed does not count. */
export function countFindings(findings: readonly Finding[]): Counts {
  const counting = findings.filter((finding) => !finding.suppressed)
  const failing = (severity: Severity) => counting.filter((f) => f.kind === 'fail' && f.severity === severity).length
  return {
    errors: failing('error'),
    warnings: failing('warning'),
    notices: failing('notice'),
    undecided: counting.filter((f) => f.kind === 'open').length,
  }
}
