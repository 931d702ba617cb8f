import type { Assessment } from '../gate/assessment.ts'
import type { Decision, Policy } from '../gate/policy.ts'
import type { Finding } from '../model/finding.ts'
import type { Location } from '../model/location.ts'
import type { Redact } from '../model/redact.ts'

/** One of the settings that matter, in words. */
export interface ReportedSetting {
  readonly name: string
  /** Its value in production or the reason why that is not known: "`False`, because of `DJANGO_DEBUG`". Free of secrets. */
  readonly text: string
  readonly location: Location | null
}

/** What every reporter reports. */
export interface Report {
  readonly assessment: Assessment
  readonly policy: Policy
  readonly decision: Decision
  /** The text of a file of the judged commit; a path is relative to the repository's root. */
  readonly source: (path: string) => string | undefined
  readonly settings: readonly ReportedSetting[]
  /** Hides secrets by value, as a last layer. */
  readonly redact: Redact
}

/** A finding's texts after the last layer. */
export function redactFinding(finding: Finding, redact: Redact): Finding {
  return {
    ...finding,
    message: redact(finding.message),
    hint: finding.hint === null ? null : redact(finding.hint),
    related: finding.related.map((related) => ({ ...related, message: redact(related.message) })),
    fix: finding.fix !== null && redact(finding.fix.text) === finding.fix.text ? finding.fix : null,
    suppressed: finding.suppressed && { ...finding.suppressed, reason: redact(finding.suppressed.reason) },
  }
}
