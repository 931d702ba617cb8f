import type { Answer, GitHubClient } from './client.ts'
import { asArray, at, booleanAt, commitAt, numberAt, textAt } from './decode.ts'

/** The commit that a branch points to; null where there is no such branch any more. */
export async function branchTip(client: GitHubClient, branch: string): Promise<Answer<string | null>> {
  const answer = await client.call({
    route: 'GET /repos/{owner}/{repo}/git/ref/{ref}',
    parameters: { ref: `heads/${branch}` },
    what: `reading the tip of ${branch}`,
    needs: 'contents: read',
  })
  if (answer.kind === 'refused') return answer.status === 404 ? await missingBranch(client, branch, answer) : answer
  const tip = commitAt(answer.value, 'object', 'sha')
  if (tip !== null) return { kind: 'answered', value: tip }
  return { kind: 'refused', status: null, message: `reading the tip of ${branch}: GitHub's answer names no commit.` }
}

/** A token that may not read the contents gets a 404 too: the branch is gone only where the repository itself is readable. */
async function missingBranch(
  client: GitHubClient,
  branch: string,
  refusal: Extract<Answer<unknown>, { kind: 'refused' }>,
): Promise<Answer<null>> {
  const answer = await client.call({
    route: 'GET /repos/{owner}/{repo}/git/matching-refs/{ref}',
    parameters: { ref: `heads/${branch}` },
    what: `looking for ${branch}`,
    needs: 'contents: read',
  })
  return answer.kind === 'answered' ? { kind: 'answered', value: null } : refusal
}

/** Where HEAD stands, seen from BASE. `unknown`: GitHub does not know one of them. */
export type Relation = 'ahead' | 'behind' | 'identical' | 'diverged' | 'unknown'

const RELATIONS: readonly Relation[] = ['ahead', 'behind', 'identical', 'diverged']

/** Compares two commits. */
export async function compareCommits(client: GitHubClient, base: string, head: string): Promise<Answer<Relation>> {
  if (base === head) return { kind: 'answered', value: 'identical' }
  const answer = await client.call({
    route: 'GET /repos/{owner}/{repo}/compare/{basehead}',
    parameters: { basehead: `${base}...${head}`, per_page: 1 },
    what: `comparing ${base.slice(0, 7)} with ${head.slice(0, 7)}`,
    needs: 'contents: read',
  })
  if (answer.kind === 'refused')
    return answer.status === 404 || answer.status === 422 ? { kind: 'answered', value: 'unknown' } : answer
  const status = textAt(answer.value, 'status')
  return { kind: 'answered', value: RELATIONS.find((relation) => relation === status) ?? 'unknown' }
}

export interface CommitsBetween {
  readonly total: number
  /** The newest of them, newest first. */
  readonly newest: readonly { readonly id: string; readonly subject: string }[]
}

/** Subjects that a person reads. */
const MOST_SUBJECTS = 20
/** GitHub lists the oldest first: https://docs.github.com/rest/commits/commits#compare-two-commits */
const MOST_COMMITS = 100

/** What was committed between two commits; null where GitHub does not say, or lists too many to know the newest. */
export async function commitsBetween(client: GitHubClient, from: string, to: string): Promise<CommitsBetween | null> {
  const answer = await client.call({
    route: 'GET /repos/{owner}/{repo}/compare/{basehead}',
    parameters: { basehead: `${from}...${to}`, per_page: MOST_COMMITS },
    what: `reading what was committed since ${from.slice(0, 7)}`,
    needs: 'contents: read',
  })
  if (answer.kind === 'refused' || textAt(answer.value, 'status') !== 'ahead') return null
  const commits = asArray(at(answer.value, 'commits')).map((commit) => ({
    id: commitAt(commit, 'sha') ?? '',
    subject: textAt(commit, 'commit', 'message')?.split('\n', 1)[0] ?? '',
  }))
  const total = numberAt(answer.value, 'total_commits') ?? commits.length
  return { total, newest: total > commits.length ? [] : commits.toReversed().slice(0, MOST_SUBJECTS) }
}

/** Is a commit still the one to deploy: `tip`, left `behind`, or no longer there (`diverged`)? */
export type Standing = 'tip' | 'behind' | 'diverged'

/** Where COMMIT stands on a branch. */
export async function branchStanding(client: GitHubClient, branch: string, commit: string): Promise<Answer<Standing>> {
  const tip = await branchTip(client, branch)
  if (tip.kind === 'refused') return tip
  if (tip.value === null) return { kind: 'answered', value: 'diverged' }
  if (tip.value === commit) return { kind: 'answered', value: 'tip' }
  const relation = await compareCommits(client, commit, tip.value)
  // That it is not the tip is certain; how it came about is told only if GitHub says it.
  const ahead = relation.kind === 'refused' || relation.value === 'ahead'
  return { kind: 'answered', value: ahead ? 'behind' : 'diverged' }
}

export interface ReleaseEvent {
  readonly id: number
  readonly tag: string
  /** ISO 8601. */
  readonly publishedAt: string
}

/** Is a release the newest one that is published? GitHub lists the newest first; a hundred are looked at. */
export async function releaseStanding(client: GitHubClient, release: ReleaseEvent): Promise<Answer<Standing>> {
  const answer = await client.call({
    route: 'GET /repos/{owner}/{repo}/releases',
    parameters: { per_page: 100 },
    what: 'reading the releases',
    needs: 'contents: read',
  })
  if (answer.kind === 'refused') return answer
  const published = asArray(answer.value).filter((other) => booleanAt(other, 'draft') === false)
  const ours = Date.parse(release.publishedAt)
  const newer = published.some((other) => {
    const theirs = Date.parse(textAt(other, 'published_at') ?? '')
    return numberAt(other, 'id') !== release.id && theirs > ours
  })
  if (newer) return { kind: 'answered', value: 'behind' }
  const there = published.length >= 100 || published.some((other) => numberAt(other, 'id') === release.id)
  return { kind: 'answered', value: there ? 'tip' : 'diverged' }
}
