import { annotations, MOST_ANNOTATIONS } from './annotations.ts'
import type { Report } from './report.ts'
import { verdictLine } from './verdict.ts'
import { formatAnnotation } from './workflow-commands.ts'

/** The report as workflow commands, for other tools' steps: annotations, then the verdict as a plain line. */
export function githubReport(report: Report): string {
  const room = { error: MOST_ANNOTATIONS, warning: MOST_ANNOTATIONS, notice: MOST_ANNOTATIONS }
  const lines = annotations(report, { room, rest: 'the report with `--format text`' }).map(formatAnnotation)
  return `${[...lines, verdictLine(report)].join('\n')}\n`
}
