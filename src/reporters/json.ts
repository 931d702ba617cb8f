import type { Finding } from '../model/finding.ts'
import { type Report, redactFinding } from './report.ts'
import { stringify } from './stringify.ts'

/** Raised when a field changes its meaning or goes; fields may be added. */
const SCHEMA_VERSION = 1

/** The report as `check --format json` prints it; the shape is fixed, people build on it. */
export function jsonReport(report: Report): string {
  const { assessment, decision, redact } = report
  const document = {
    schemaVersion: SCHEMA_VERSION,
    decision: decision.pass ? 'pass' : 'fail',
    commit: assessment.commit,
    settingsModule: assessment.settingsModule,
    findings: assessment.findings.map((finding) => jsonFinding(redactFinding(finding, redact))),
    internalErrors: assessment.internalErrors.map(({ rule, error }) => ({ rule, message: redact(error.message) })),
  }
  return stringify(document)
}

function jsonFinding(finding: Finding) {
  const { location } = finding
  return {
    rule: finding.rule,
    category: finding.category,
    severity: finding.severity,
    kind: finding.kind,
    message: finding.message,
    hint: finding.hint,
    path: finding.path,
    line: location?.start.line ?? null,
    column: location?.start.column ?? null,
    endLine: location?.end.line ?? null,
    endColumn: location?.end.column ?? null,
    related: finding.related.map(({ location, message }) => ({
      path: location.path,
      line: location.start.line,
      column: location.start.column,
      message,
    })),
    setting: finding.setting,
    django: finding.django,
    heroku: finding.heroku,
    configVars: finding.configVars,
    suppressed: finding.suppressed && { by: finding.suppressed.by, reason: finding.suppressed.reason },
  }
}
