import { createHash } from 'node:crypto'
import { type Answer, callPages, type GitHubClient } from './client.ts'
import { textAt } from './decode.ts'
import type { Changes, Hunk } from './pull-files.ts'
import { viewer } from './viewer.ts'

/** A change that a reader of the pull request can commit with one click. */
export interface Suggestion {
  readonly path: string
  /** Lines at the pull request's head, 1-based, both inclusive. */
  readonly lines: Hunk
  /** What stands there now, and what is to stand there. */
  readonly before: string
  readonly after: string
  /** Markdown: the reason, then the block with the change. */
  readonly body: string
}

/** What the head of a pull request is now; null where it is not open. */
export async function openHead(client: GitHubClient, pullRequest: number): Promise<Answer<string | null>> {
  const answer = await client.call({
    route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}',
    parameters: { pull_number: pullRequest },
    what: `reading pull request ${pullRequest}`,
    needs: 'pull-requests: read',
  })
  if (answer.kind === 'refused') return answer
  const isOpen = textAt(answer.value, 'state') === 'open'
  return { kind: 'answered', value: isOpen ? textAt(answer.value, 'head', 'sha') : null }
}

/**
 * Are all lines of a suggestion in one hunk of the diff? GitHub refuses a whole review (422) for one comment that is elsewhere.
 * https://docs.github.com/rest/pulls/reviews#create-a-review-for-a-pull-request
 */
export function isInDiff({ path, lines }: Pick<Suggestion, 'path' | 'lines'>, changes: Changes): boolean {
  const file = changes.get(path)
  if (file === undefined || file === 'unknown') return false
  return file.hunks.some(({ first, last }) => first <= lines.first && lines.last <= last)
}

/** The hidden line that tells one suggestion from another: of the same change to the same text there is only one. */
export function suggestionMarker(key: string, { path, before, after }: Suggestion): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([key, path, before, after]))
    .digest('hex')
  return `<!-- deploy-gate:suggestion:${digest.slice(0, 32)} -->`
}

/** 30 pages of 100: more comments than any pull request that people still read. */
const MOST_PAGES = 30

/** Those of SUGGESTIONS that this token has not made before, on whatever commit of the pull request. */
export async function notYetMade(
  client: GitHubClient,
  pullRequest: number,
  key: string,
  suggestions: readonly Suggestion[],
): Promise<Answer<readonly Suggestion[]>> {
  const answer = await callPages(
    client,
    {
      route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments',
      parameters: { pull_number: pullRequest },
      what: `reading the review comments of pull request ${pullRequest}`,
      needs: 'pull-requests: read',
    },
    MOST_PAGES,
  )
  if (answer.kind === 'refused') return answer
  const marked = answer.value.filter((comment) => textAt(comment, 'body')?.startsWith('<!-- deploy-gate:suggestion:'))
  const ourselves = marked.length === 0 ? null : await viewer(client)
  const made = marked
    .filter((comment) => textAt(comment, 'user', 'login') === ourselves)
    .map((comment) => textAt(comment, 'body') ?? '')
  const value = suggestions.filter((one) => !made.some((body) => body.startsWith(suggestionMarker(key, one))))
  return { kind: 'answered', value }
}

export interface Review {
  readonly pullRequest: number
  /** The pull request's head. */
  readonly commit: string
  readonly key: string
  /** Markdown, at the head of the review. */
  readonly body: string
  /** Each in the diff: see `isInDiff`. */
  readonly suggestions: readonly Suggestion[]
}

/** Makes all suggestions in one review, which neither approves nor blocks. */
export async function writeReview(client: GitHubClient, review: Review): Promise<Answer<unknown>> {
  return client.call({
    route: 'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
    parameters: {
      pull_number: review.pullRequest,
      commit_id: review.commit,
      event: 'COMMENT',
      body: review.body,
      comments: review.suggestions.map((suggestion) => comment(suggestion, review.key)),
    },
    what: `suggesting changes on pull request ${review.pullRequest}`,
    needs: 'pull-requests: write',
  })
}

function comment(suggestion: Suggestion, key: string) {
  const { path, lines, body } = suggestion
  return {
    path,
    body: `${suggestionMarker(key, suggestion)}\n${body}`,
    line: lines.last,
    side: 'RIGHT',
    // A start that is the end is refused.
    ...(lines.first < lines.last ? { start_line: lines.first, start_side: 'RIGHT' } : {}),
  }
}
