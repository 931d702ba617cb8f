import { LONGEST_SUMMARY, type MarkdownOptions, markdownReport } from '../reporters/markdown.ts'
import type { Report } from '../reporters/report.ts'
import type { Run } from './io.ts'

export type Markdown = Omit<MarkdownOptions, 'limit'>

/** The summary is for people; that it cannot be written changes nothing. */
export async function summarise({ io, log }: Run, report: Report, markdown: Markdown): Promise<void> {
  try {
    await io.toolkit.writeSummary(markdownReport(report, { ...markdown, limit: LONGEST_SUMMARY }))
  } catch (error) {
    log.info(`The job summary cannot be written: ${error instanceof Error ? error.message : String(error)}`)
  }
}
