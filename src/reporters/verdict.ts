import { countFindings } from '../gate/policy.ts'
import type { Report } from './report.ts'

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`

/** "2 errors, 1 warning, 1 undecided", or "nothing found". */
export function countsText(report: Report): string {
  const { errors, warnings, notices, undecided } = countFindings(report.assessment.findings)
  const internal = report.assessment.internalErrors.length
  const parts = [
    errors > 0 ? plural(errors, 'error') : '',
    warnings > 0 ? plural(warnings, 'warning') : '',
    notices > 0 ? plural(notices, 'notice') : '',
    undecided > 0 ? `${undecided} undecided` : '',
    internal > 0 ? plural(internal, 'internal error') : '',
  ].filter((part) => part !== '')
  return parts.length > 0 ? parts.join(', ') : 'nothing found'
}

/** The verdict in one line. */
export function verdictLine(report: Report): string {
  const word = report.decision.pass ? 'The gate passes' : 'The gate blocks'
  return `${word}: ${countsText(report)}.`
}
