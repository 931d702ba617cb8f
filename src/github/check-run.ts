import type { Answer, GitHubClient } from './client.ts'
import { numberAt } from './decode.ts'

/** https://docs.github.com/rest/checks/runs: at most 50 annotations a request; each further request appends. */
const ANNOTATIONS_A_REQUEST = 50
/** Characters, of the summary. */
export const LONGEST_CHECK_SUMMARY = 65_535

export interface CheckAnnotation {
  readonly path: string
  readonly start_line: number
  readonly end_line: number
  readonly start_column?: number
  readonly end_column?: number
  readonly annotation_level: 'failure' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
}

export interface CheckRun {
  readonly name: string
  /** The pull request's head, never its test merge: the pull request shows the checks of its head. */
  readonly headSha: string
  readonly conclusion: 'success' | 'failure' | 'neutral'
  readonly title: string
  /** Markdown. */
  readonly summary: string
  readonly annotations: readonly CheckAnnotation[]
  /** Where more is to be read. */
  readonly detailsUrl: string | null
}

/** Writes a check run with all its annotations, 50 a request. */
export async function writeCheckRun(client: GitHubClient, run: CheckRun): Promise<Answer<null>> {
  const output = (from: number) => ({
    title: run.title,
    summary: run.summary,
    annotations: run.annotations.slice(from, from + ANNOTATIONS_A_REQUEST),
  })
  const what = `writing the check run ${run.name}`
  const needs = 'checks: write'
  const created = await client.call({
    route: 'POST /repos/{owner}/{repo}/check-runs',
    parameters: {
      name: run.name,
      head_sha: run.headSha,
      status: 'completed',
      conclusion: run.conclusion,
      ...(run.detailsUrl === null ? {} : { details_url: run.detailsUrl }),
      output: output(0),
    },
    what,
    needs,
  })
  if (created.kind === 'refused') return created
  const id = numberAt(created.value, 'id')
  for (let from = ANNOTATIONS_A_REQUEST; id !== null && from < run.annotations.length; from += ANNOTATIONS_A_REQUEST) {
    const answer = await client.call({
      route: 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
      parameters: { check_run_id: id, output: output(from) },
      what,
      needs,
    })
    if (answer.kind === 'refused') return answer
  }
  return { kind: 'answered', value: null }
}
