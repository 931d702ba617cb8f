import { effectiveSeverity, SEVERITY_RANK } from '../gate/policy.ts'
import type { Finding, Severity } from '../model/finding.ts'
import { staysInside } from './neutralise.ts'
import { type Report, redactFinding } from './report.ts'
import type { Annotation } from './workflow-commands.ts'

/** A step's annotations of one level that the runner keeps: `_maxCountPerIssueType` in its ExecutionContext.cs. */
export const MOST_ANNOTATIONS = 10

const LEVELS = ['error', 'warning', 'notice'] as const satisfies readonly Severity[]

export interface AnnotationOptions {
  /** How many of each level may still be written in this step. */
  readonly room: Readonly<Record<Severity, number>>
  /** Where the rest is, as the end of a sentence: "the job summary". */
  readonly rest: string
}

/**
 * The findings that count, as annotations: worst first, and within a level in the order of the assessment. Where there are more
 * than there is room for, the last one of the level says how many more there are and where.
 */
export function annotations(report: Report, options: AnnotationOptions): Annotation[] {
  return LEVELS.flatMap((level) => {
    const all = countingFindings(report)
      .filter((found) => found.severity === level)
      .map(({ finding }) => toAnnotation(redactFinding(finding, report.redact), level))
    const room = Math.max(0, options.room[level])
    if (all.length <= room) return all
    if (room === 0) return []
    const left = all.length - (room - 1)
    return [...all.slice(0, room - 1), restAnnotation(level, left, options.rest)]
  })
}

/** The findings that count under the report's policy, with the severity that they count as; worst first. */
export function countingFindings(report: Report): { finding: Finding; severity: Severity }[] {
  return report.assessment.findings
    .flatMap((finding) => {
      const severity = effectiveSeverity(finding, report.policy)
      return severity === null ? [] : [{ finding, severity }]
    })
    .sort((a, b) => SEVERITY_RANK[b.severity] - SEVERITY_RANK[a.severity])
}

function restAnnotation(level: Severity, left: number, rest: string): Annotation {
  const things = { error: 'errors', warning: 'warnings', notice: 'notices' }[level]
  const message = `${left} more ${things} of this run are in ${rest}; GitHub shows ${MOST_ANNOTATIONS} of a kind for one step.`
  return { level, title: 'deploy-gate', message, path: null, region: null }
}

/** FINDING as GitHub shows it beside a line; LEVEL may be lower than its severity. */
export function toAnnotation(finding: Finding, level: Severity): Annotation {
  const title = finding.kind === 'open' ? `${finding.rule} (undecided)` : finding.rule
  const related = finding.related.map(({ location, message }) => `${location.path}:${location.start.line}: ${message}`)
  const message = [finding.message, ...(finding.hint === null ? [] : [finding.hint]), ...related].join('\n')
  const path = finding.path !== null && staysInside(finding.path) ? finding.path : null
  return { level, title, message, path, region: path === null ? null : regionOf(finding) }
}

/** The runner drops columns where more than one line is meant, and an end before the start: ValidateLinesAndColumns. */
function regionOf({ location }: Finding): Annotation['region'] {
  if (location === null) return null
  const { start, end } = location
  const endLine = Math.max(start.line, end.column === 1 && end.line > start.line ? end.line - 1 : end.line)
  const single = endLine === start.line
  return {
    line: start.line,
    endLine,
    column: single ? start.column : null,
    endColumn: single && end.line === start.line && end.column > start.column ? end.column : null,
  }
}
