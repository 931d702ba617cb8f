import { type Answer, callPages, type GitHubClient } from './client.ts'
import { numberAt, textAt } from './decode.ts'
import { viewer } from './viewer.ts'

/** What becomes of the sticky comment. */
export type CommentWish =
  | { readonly kind: 'show'; readonly body: string }
  /** Nothing is to be said any more: an earlier comment is replaced by this body, none is begun. */
  | { readonly kind: 'replace'; readonly body: string }

/** https://github.com/github/docs lists no limit; the API answers 422 "body is too long (maximum is 65536 characters)". */
export const LONGEST_COMMENT = 65_536

/** 30 pages of 100: more comments than any pull request that people still read. */
const MOST_PAGES = 30

const WRITE = 'pull-requests: write'

/** The hidden line by which the comment is found again. KEY tells apart several gates on one pull request. */
export function commentMarker(key: string): string {
  return `<!-- deploy-gate:${key.replace(/[^\w./-]/g, '_').replaceAll('--', '__')} -->`
}

/**
 * Brings the sticky comment of a pull request to what is wished. It is found by its marker and its author, for anyone can write
 * the marker; where there are several (two runs at once), the oldest stays and the others go.
 *
 * @returns what was done
 */
export async function writeComment(
  client: GitHubClient,
  pullRequest: number,
  key: string,
  wish: CommentWish,
): Promise<Answer<'created' | 'updated' | 'unchanged'>> {
  const found = await ownComments(client, pullRequest, commentMarker(key))
  if (found.kind === 'refused') return found
  const [first, ...others] = found.value
  const body = `${commentMarker(key)}\n${wish.body}`
  const what = `writing the comment on pull request ${pullRequest}`
  for (const { id } of others)
    await client.call({
      route: 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
      parameters: { comment_id: id },
      what: 'deleting a double comment',
      needs: WRITE,
    })
  if (first === undefined) {
    if (wish.kind === 'replace') return { kind: 'answered', value: 'unchanged' }
    const answer = await client.call({
      route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
      parameters: { issue_number: pullRequest, body },
      what,
      needs: WRITE,
    })
    return answer.kind === 'refused' ? answer : { kind: 'answered', value: 'created' }
  }
  if (first.body === body) return { kind: 'answered', value: 'unchanged' }
  const answer = await client.call({
    route: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
    parameters: { comment_id: first.id, body },
    what,
    needs: WRITE,
  })
  return answer.kind === 'refused' ? answer : { kind: 'answered', value: 'updated' }
}

interface OwnComment {
  readonly id: number
  readonly body: string
}

/** Oldest first. */
async function ownComments(
  client: GitHubClient,
  pullRequest: number,
  marker: string,
): Promise<Answer<readonly OwnComment[]>> {
  const answer = await callPages(
    client,
    {
      route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
      parameters: { issue_number: pullRequest },
      what: `reading the comments of pull request ${pullRequest}`,
      needs: 'pull-requests: read',
    },
    MOST_PAGES,
  )
  if (answer.kind === 'refused') return answer
  const marked = answer.value.flatMap((comment) => {
    const id = numberAt(comment, 'id')
    const body = textAt(comment, 'body') ?? ''
    const author = textAt(comment, 'user', 'login')
    return id !== null && author !== null && body.startsWith(marker) ? [{ id, body, author }] : []
  })
  if (marked.length === 0) return { kind: 'answered', value: [] }
  const ourselves = await viewer(client)
  const ours = marked.filter(({ author }) => author === ourselves)
  return { kind: 'answered', value: ours.sort((a, b) => a.id - b.id) }
}
