import type { GitHubEvent, PullRequest } from '../github/event.ts'
import type { Inputs } from './inputs.ts'

/** What in GitHub says that a commit is still the one to deploy. */
export type Freshness =
  | { readonly kind: 'branch-tip'; readonly branch: string }
  | { readonly kind: 'newest-release'; readonly releaseId: number; readonly tag: string; readonly publishedAt: string }

/** What this run is to do, and why, in words. */
export type Intent =
  | {
      readonly kind: 'judge-and-deploy'
      readonly commit: string
      readonly app: string
      /** All of a deployment but the upload. */
      readonly dryRun: boolean
      readonly freshness: Freshness
      /** The reason to deploy although the gate blocks. */
      readonly override: string | null
      readonly reason: string
    }
  | {
      readonly kind: 'judge'
      /** The first of these that the checkout holds is judged. */
      readonly commits: readonly [string, ...string[]]
      /** The app whose config vars may be read; null: the key is not used at all. */
      readonly app: string | null
      readonly pullRequest: PullRequest | null
      readonly reason: string
    }
  | { readonly kind: 'nothing'; readonly reason: string }

/** What the intent hangs on besides the event: the runner's variables and the inputs. */
export interface IntentInput {
  readonly event: GitHubEvent
  readonly eventName: string
  /** GITHUB_SHA. */
  readonly sha: string
  /** GITHUB_REF. */
  readonly ref: string
  readonly defaultBranch: string | null
  readonly inputs: Pick<Inputs, 'mode' | 'deployBranch' | 'failOn' | 'herokuApp' | 'override'>
}

/**
 * Decides what a run does. It fails closed: only a push to the deploy branch, a published release and a manual run on the deploy
 * branch deploy, and only where the payload and the runner's variables agree; every other event judges, and one that we do not
 * know does not use the key either.
 */
export function decideIntent(input: IntentInput): Intent {
  const { event } = input
  switch (event.kind) {
    case 'push':
      return pushIntent(input, event)
    case 'workflow-dispatch':
      return dispatchIntent(input, event)
    case 'release':
      return releaseIntent(input, event)
    case 'pull-request':
      return pullRequestIntent(input, event)
    case 'workflow-run':
      return workflowRunIntent(input, event)
    case 'merge-group':
      return judge(input, 'a merge group is judged, and deployed only when it has reached the branch')
    case 'schedule':
      return judge(input, 'a scheduled run only judges')
    case 'deployment':
      return judge(input, 'a deployment event only judges')
    case 'unrecognised':
      return judgeWithoutHeroku(input, `the event ${input.eventName} only judges, without asking Heroku`)
  }
}

type EventOf<K extends GitHubEvent['kind']> = Extract<GitHubEvent, { kind: K }>

function pushIntent(input: IntentInput, event: EventOf<'push'>): Intent {
  if (event.deleted)
    return { kind: 'nothing', reason: 'the push deleted its branch or tag, so there is no commit to judge' }
  if (event.ref.startsWith('refs/tags/')) return judge(input, 'a tag pushed without a release only judges')
  if (event.ref !== input.ref || event.after !== input.sha)
    return judge(input, "the event's commit or branch is not the one that the runner names, so nothing is deployed")
  return branchIntent(input, event.ref, null, 'a push')
}

function dispatchIntent(input: IntentInput, event: EventOf<'workflow-dispatch'>): Intent {
  const ref = event.ref.startsWith('refs/') ? event.ref : `refs/heads/${event.ref}`
  if (ref !== input.ref)
    return judge(input, "the event's branch is not the one that the runner names, so nothing is deployed")
  return branchIntent(input, ref, input.inputs.override, 'a manual run')
}

function branchIntent(input: IntentInput, ref: string, override: string | null, what: string): Intent {
  const branch = input.inputs.deployBranch ?? input.defaultBranch
  if (branch === null)
    return judge(input, 'the event does not name the default branch; name the input deploy-branch to deploy')
  if (ref !== `refs/heads/${branch}`)
    return judge(input, `${what} on ${ref} only judges; ${branch} is the deploy branch`)
  return deploy(input, { kind: 'branch-tip', branch }, override, `${what} on ${branch}`)
}

function releaseIntent(input: IntentInput, event: EventOf<'release'>): Intent {
  if (event.action !== 'published' || event.draft || event.publishedAt === null)
    return judge(input, 'of the events of a release, only its publication deploys')
  if (input.ref !== `refs/tags/${event.tag}`)
    return judge(input, "the release's tag is not the one that the runner names, so nothing is deployed")
  const { id, tag, publishedAt } = event
  return deploy(input, { kind: 'newest-release', releaseId: id, tag, publishedAt }, null, `the release ${tag}`)
}

function pullRequestIntent(input: IntentInput, { target, pullRequest }: EventOf<'pull-request'>): Intent {
  const { head, fromFork } = pullRequest
  if (target)
    return {
      kind: 'judge',
      commits: [head, input.sha],
      app: null,
      pullRequest,
      reason: 'pull_request_target only judges, and does not use the Heroku key',
    }
  const reason = fromFork
    ? "a fork's pull request is judged without the Heroku key: what a stranger's code makes of config vars must not show"
    : 'a pull request only judges'
  return {
    kind: 'judge',
    commits: [input.sha, head],
    app: fromFork ? null : input.inputs.herokuApp,
    pullRequest,
    reason,
  }
}

function workflowRunIntent(input: IntentInput, { head, fromFork }: EventOf<'workflow-run'>): Intent {
  const reason = fromFork
    ? "workflow_run of a fork is judged without the Heroku key: what a stranger's code makes of config vars must not show"
    : 'workflow_run only judges'
  const app = fromFork ? null : input.inputs.herokuApp
  return { kind: 'judge', commits: [head, input.sha], app, pullRequest: null, reason }
}

/** The same run without its deployment. */
export function judgeOnly(
  intent: Exclude<Intent, { kind: 'nothing' }>,
  reason: string,
): Extract<Intent, { kind: 'judge' }> {
  if (intent.kind === 'judge') return intent
  return { kind: 'judge', commits: [intent.commit], app: intent.app, pullRequest: null, reason }
}

/** The last conditions of a deployment, which are the same for every event. */
function deploy(input: IntentInput, freshness: Freshness, override: string | null, what: string): Intent {
  const { mode, failOn, herokuApp } = input.inputs
  if (mode === 'check') return judge(input, `${what} would deploy, but mode is check`)
  if (failOn === 'never') return judge(input, `${what} would deploy, but fail-on is never`)
  if (herokuApp === null) return judge(input, `${what} would deploy, but the input heroku-app names no app`)
  const dryRun = mode === 'dry-run'
  const reason = dryRun
    ? `${what} is tried without the upload, because mode is dry-run`
    : `${what} deploys to ${herokuApp}`
  return { kind: 'judge-and-deploy', commit: input.sha, app: herokuApp, dryRun, freshness, override, reason }
}

function judge(input: IntentInput, reason: string): Intent {
  return { kind: 'judge', commits: [input.sha], app: input.inputs.herokuApp, pullRequest: null, reason }
}

function judgeWithoutHeroku(input: IntentInput, reason: string): Intent {
  return { kind: 'judge', commits: [input.sha], app: null, pullRequest: null, reason }
}
