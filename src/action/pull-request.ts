import { type CheckAnnotation, LONGEST_CHECK_SUMMARY, writeCheckRun } from '../github/check-run.ts'
import type { Answer, GitHubClient, Refusal } from '../github/client.ts'
import { LONGEST_COMMENT, writeComment } from '../github/comment.ts'
import type { Changes } from '../github/pull-files.ts'
import { countingFindings, toAnnotation } from '../reporters/annotations.ts'
import type { MarkdownOptions } from '../reporters/markdown.ts'
import { markdownReport } from '../reporters/markdown.ts'
import { cut, plainText } from '../reporters/neutralise.ts'
import { type Report, redactFinding } from '../reporters/report.ts'
import { countsText } from '../reporters/verdict.ts'
import type { Checkout } from './checkout.ts'
import type { RunContext } from './context.ts'
import type { Inputs } from './inputs.ts'
import type { Log } from './log.ts'
import { suggestChanges } from './suggestions.ts'

export interface Publication {
  readonly client: GitHubClient | null
  readonly context: RunContext
  readonly inputs: Inputs
  readonly log: Log
  readonly report: Report
  /** The same with the lines as they are at `head`. */
  readonly shown: Report
  readonly markdown: Omit<MarkdownOptions, 'limit'>
  /** Null where the run is of no pull request. */
  readonly pullRequest: number | null
  /** The commit that a check run is shown at. */
  readonly head: string
  readonly checkout: Checkout
  /** What the pull request changes; GitHub is asked once. */
  readonly changes: (() => Promise<Answer<Changes>>) | null
}

/** Writes what was asked for where people look. Best-effort: what cannot be written is one line in the log, never a verdict. */
export async function writeToGitHub(publication: Publication): Promise<void> {
  const { inputs, client, log } = publication
  if (!inputs.checkRun && inputs.comment === 'never' && !inputs.suggestions) return
  if (client === null) return log.info('Nothing is written on the pull request: the input github-token is empty.')
  if (inputs.checkRun) await checkRun(publication, client)
  if (inputs.comment !== 'never') await comment(publication, client)
  if (inputs.suggestions) await suggest(publication, client)
}

async function suggest(publication: Publication, client: GitHubClient): Promise<void> {
  const { report, checkout, pullRequest, head, changes, log } = publication
  if (pullRequest === null || changes === null) return
  await suggestChanges({ client, report, checkout, pullRequest, head, key: keyOf(publication), changes, log })
}

/** Tells apart several gates on one pull request. */
const keyOf = ({ context, inputs }: Publication): string => `${context.job}:${inputs.path}`

/** The line in the log for what GitHub refuses; it names the permission. */
export function tellRefusal(log: Log, { message }: Refusal): void {
  log.info(`Not done: ${message}`)
}

/** UTF-16 units, of at most three bytes each: a check run's annotation takes 64 KB. */
const LONGEST_MESSAGE = 20_000

const CHECK_LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' } as const

async function checkRun(publication: Publication, client: GitHubClient): Promise<void> {
  const { report, shown, context, inputs, log, markdown, head } = publication
  const found = countingFindings(shown).flatMap(({ finding, severity }): CheckAnnotation[] => {
    const { path, region, title, message } = toAnnotation(redactFinding(finding, report.redact), severity)
    if (path === null) return []
    const { column, endColumn } = region ?? { column: null, endColumn: null }
    return [
      {
        path,
        start_line: region?.line ?? 1,
        end_line: region?.endLine ?? 1,
        ...(column === null || endColumn === null ? {} : { start_column: column, end_column: endColumn }),
        annotation_level: CHECK_LEVELS[severity],
        title,
        message: cut(plainText(message), LONGEST_MESSAGE),
      },
    ]
  })
  const answer = await writeCheckRun(client, {
    name: inputs.path === '.' ? 'deploy-gate / findings' : `deploy-gate / findings in ${inputs.path}`,
    headSha: head,
    conclusion: report.decision.pass ? 'success' : 'failure',
    title: countsText(report),
    summary: markdownReport(report, { ...markdown, limit: LONGEST_CHECK_SUMMARY }),
    annotations: found,
    detailsUrl: context.runUrl,
  })
  if (answer.kind === 'refused') tellRefusal(log, answer)
}

/** Room for the marker and for the link to the run. */
const COMMENT_FRAME = 1024

async function comment(publication: Publication, client: GitHubClient): Promise<void> {
  const { report, context, inputs, log, markdown, pullRequest } = publication
  if (pullRequest === null) return
  const { pass } = report.decision
  const more = context.runUrl === null ? '' : `\n[The run](${context.runUrl})\n`
  const body = markdownReport(report, { ...markdown, limit: LONGEST_COMMENT - COMMENT_FRAME }) + more
  const kind = inputs.comment === 'always' || !pass ? 'show' : 'replace'
  const clean = `✅ The gate passes: ${countsText(report)}.${more}`
  const answer = await writeComment(client, pullRequest, keyOf(publication), {
    kind,
    body: kind === 'show' ? body : clean,
  })
  if (answer.kind === 'refused') tellRefusal(log, answer)
}
