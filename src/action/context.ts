import { readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { isCommitId } from '../github/decode.ts'
import { decodeEvent, defaultBranchOf, type GitHubEvent } from '../github/event.ts'
import { Failure } from '../model/failure.ts'

export type Env = Readonly<Record<string, string | undefined>>

/** What the runner says of this run; read once. */
export interface RunContext {
  readonly event: GitHubEvent
  readonly eventName: string
  readonly sha: string
  readonly ref: string
  readonly defaultBranch: string | null
  /** `owner/name`. */
  readonly repository: string
  readonly apiUrl: string
  readonly serverUrl: string
  /** The page of this run. */
  readonly runUrl: string | null
  /** The checkout's folder. */
  readonly workspace: string
  /** A folder for files of this run. */
  readonly temporary: string
  /** Where this action's own files are: `https://github.com/org/deploy-gate/blob/v1`; null for a local action. */
  readonly actionBlobs: string | null
  /** Tells the gates of one repository apart: the workflow and the job. */
  readonly job: string
}

/** GitHub cuts payloads off at 25 MB. */
const MOST_EVENT_BYTES = 32 * 1024 * 1024

/** Reads the runner's variables and the event's payload. Throws a Failure for what every run must have. */
export function readContext(env: Env, cwd: string): RunContext {
  const get = (name: string): string => env[name] ?? ''
  const sha = get('GITHUB_SHA').toLowerCase()
  const payload = readPayload(get('GITHUB_EVENT_PATH'))
  const eventName = get('GITHUB_EVENT_NAME')
  const event = decodeEvent(eventName, payload)
  const deleted = event.kind === 'push' && event.deleted
  if (!isCommitId(sha) && !deleted)
    throw new Failure(
      'GITHUB_SHA names no commit; deploy-gate runs as a step of a GitHub workflow (elsewhere, use `deploy-gate check`).',
    )
  const serverUrl = webAddress(get('GITHUB_SERVER_URL'), 'https://github.com')
  const repository = get('GITHUB_REPOSITORY')
  const known = /^[\w.-]+\/[\w.-]+$/.test(repository)
  return {
    event,
    eventName,
    sha,
    ref: get('GITHUB_REF'),
    defaultBranch: defaultBranchOf(payload),
    repository,
    apiUrl: webAddress(get('GITHUB_API_URL'), 'https://api.github.com'),
    serverUrl,
    runUrl:
      known && /^\d+$/.test(get('GITHUB_RUN_ID'))
        ? `${serverUrl}/${repository}/actions/runs/${get('GITHUB_RUN_ID')}`
        : null,
    workspace: get('GITHUB_WORKSPACE') || cwd,
    temporary: get('RUNNER_TEMP') || tmpdir(),
    actionBlobs: actionBlobs(get('GITHUB_ACTION_REPOSITORY'), get('GITHUB_ACTION_REF'), serverUrl),
    job: [get('GITHUB_WORKFLOW'), get('GITHUB_JOB')].filter((part) => part !== '').join('/'),
  }
}

function readPayload(path: string): unknown {
  if (path === '') return null
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found?.isFile() || found.size > MOST_EVENT_BYTES)
    throw new Failure(
      "The event's payload (GITHUB_EVENT_PATH) cannot be read; run deploy-gate as a step of a GitHub workflow.",
    )
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    throw new Failure(
      "The event's payload (GITHUB_EVENT_PATH) is not JSON; run deploy-gate as a step of a GitHub workflow.",
    )
  }
}

/** Without a slash at its end. */
function webAddress(text: string, otherwise: string): string {
  return /^https?:\/\/[^\s"'<>()\\]+$/.test(text) ? text.replace(/\/+$/, '') : otherwise
}

function actionBlobs(repository: string, ref: string, serverUrl: string): string | null {
  const named = /^[\w.-]+\/[\w.-]+$/.test(repository) && /^[\w.+/-]+$/.test(ref)
  return named ? `${serverUrl}/${repository}/blob/${ref}` : null
}
