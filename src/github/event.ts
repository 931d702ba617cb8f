import { booleanAt, commitAt, numberAt, textAt } from './decode.ts'

/** A pull request as far as we need it. */
export interface PullRequest {
  readonly number: number
  /** The commit that its author pushed last; annotations and check runs belong to it. */
  readonly head: string
  readonly base: string | null
  /** Is its code from another repository? True also where that cannot be told (a deleted fork). */
  readonly fromFork: boolean
}

/** An event of GitHub, narrowed. `unrecognised` is also what a payload becomes that lacks what its event always has. */
export type GitHubEvent =
  | { readonly kind: 'push'; readonly ref: string; readonly after: string; readonly deleted: boolean }
  | { readonly kind: 'pull-request'; readonly target: boolean; readonly pullRequest: PullRequest }
  | {
      readonly kind: 'release'
      readonly action: string
      readonly draft: boolean
      readonly id: number
      readonly tag: string
      readonly publishedAt: string | null
    }
  | { readonly kind: 'workflow-dispatch'; readonly ref: string }
  | { readonly kind: 'merge-group'; readonly head: string }
  | { readonly kind: 'workflow-run'; readonly head: string; readonly fromFork: boolean }
  | { readonly kind: 'schedule' }
  | { readonly kind: 'deployment' }
  | { readonly kind: 'unrecognised' }

const UNRECOGNISED: GitHubEvent = { kind: 'unrecognised' }

type Decoder = (payload: unknown) => GitHubEvent

/** By the name of the event (GITHUB_EVENT_NAME). An event that is not here is unrecognised. */
const DECODERS: ReadonlyMap<string, Decoder> = new Map<string, Decoder>([
  ['push', decodePush],
  ['pull_request', (payload) => decodePullRequest(payload, false)],
  ['pull_request_review', (payload) => decodePullRequest(payload, false)],
  ['pull_request_review_comment', (payload) => decodePullRequest(payload, false)],
  ['pull_request_target', (payload) => decodePullRequest(payload, true)],
  ['release', decodeRelease],
  ['workflow_dispatch', decodeDispatch],
  ['merge_group', decodeMergeGroup],
  ['workflow_run', decodeWorkflowRun],
  ['schedule', () => ({ kind: 'schedule' })],
  ['deployment', () => ({ kind: 'deployment' })],
])

/**
 * Narrows the payload of an event.
 *
 * @param name GITHUB_EVENT_NAME
 * @param payload the JSON that GITHUB_EVENT_PATH names
 */
export function decodeEvent(name: string, payload: unknown): GitHubEvent {
  return DECODERS.get(name)?.(payload) ?? UNRECOGNISED
}

function decodePush(payload: unknown): GitHubEvent {
  const ref = textAt(payload, 'ref')
  const after = textAt(payload, 'after')
  if (ref === null || after === null) return UNRECOGNISED
  const deleted = booleanAt(payload, 'deleted') === true || /^0+$/.test(after)
  return { kind: 'push', ref, after: after.toLowerCase(), deleted }
}

function decodePullRequest(payload: unknown, target: boolean): GitHubEvent {
  const number = numberAt(payload, 'pull_request', 'number') ?? numberAt(payload, 'number')
  const head = commitAt(payload, 'pull_request', 'head', 'sha')
  if (number === null || head === null) return UNRECOGNISED
  const base = commitAt(payload, 'pull_request', 'base', 'sha')
  const fromFork = !sameRepository(payload, ['pull_request', 'head', 'repo'])
  return { kind: 'pull-request', target, pullRequest: { number, head, base, fromFork } }
}

/** Is the repository at PATH the one that the event is about? Ids beat names, which can change hands. */
function sameRepository(payload: unknown, path: readonly string[]): boolean {
  const theirs = numberAt(payload, ...path, 'id')
  const ours = numberAt(payload, 'repository', 'id')
  if (theirs !== null && ours !== null) return theirs === ours
  const name = textAt(payload, ...path, 'full_name')
  return name !== null && name === textAt(payload, 'repository', 'full_name')
}

function decodeRelease(payload: unknown): GitHubEvent {
  const action = textAt(payload, 'action')
  const id = numberAt(payload, 'release', 'id')
  const tag = textAt(payload, 'release', 'tag_name')
  if (action === null || id === null || tag === null) return UNRECOGNISED
  const draft = booleanAt(payload, 'release', 'draft') !== false
  return { kind: 'release', action, draft, id, tag, publishedAt: textAt(payload, 'release', 'published_at') }
}

function decodeDispatch(payload: unknown): GitHubEvent {
  const ref = textAt(payload, 'ref')
  return ref === null ? UNRECOGNISED : { kind: 'workflow-dispatch', ref }
}

function decodeMergeGroup(payload: unknown): GitHubEvent {
  const head = commitAt(payload, 'merge_group', 'head_sha')
  return head === null ? UNRECOGNISED : { kind: 'merge-group', head }
}

function decodeWorkflowRun(payload: unknown): GitHubEvent {
  const head = commitAt(payload, 'workflow_run', 'head_sha')
  if (head === null) return UNRECOGNISED
  return { kind: 'workflow-run', head, fromFork: !sameRepository(payload, ['workflow_run', 'head_repository']) }
}

/** The default branch of the repository that the event is about. */
export function defaultBranchOf(payload: unknown): string | null {
  return textAt(payload, 'repository', 'default_branch')
}
