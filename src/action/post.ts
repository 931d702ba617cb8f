import { createGitHubClient } from '../github/client.ts'
import { type DeploymentState, setDeploymentStatus } from '../github/deployment.ts'
import { type AppApi, appApi } from '../heroku/api.ts'
import { connect } from '../heroku/connect.ts'
import { currentRelease, pendingReleases } from '../heroku/deployment/survey.ts'
import { commitOfRelease } from '../heroku/deployment/take-survey.ts'
import { readPollSeconds } from '../heroku/poll-seconds.ts'
import type { Build, Release } from '../heroku/resources.ts'
import { Failure } from '../model/failure.ts'
import { readContext } from './context.ts'
import type { ActionIo } from './io.ts'
import { createLog, type Log } from './log.ts'
import { tellRefusal } from './pull-request.ts'
import type { Toolkit } from './toolkit.ts'

/** Was this process started for the post step? The main step leaves its stage behind at once. */
export function isPost({ toolkit }: Pick<ActionIo, 'toolkit'>): boolean {
  return toolkit.state('stage') !== ''
}

/** What the main step has left behind; '' where it did not come to that. */
interface Left {
  readonly stage: string
  readonly app: string
  readonly commit: string
  readonly build: string
  /** The app that a promotion was under way to. */
  readonly promotion: string
  /** The GitHub Deployment's id. */
  readonly record: string
}

/** How the story ends, as far as it can be seen. */
interface Ending {
  /** A sentence. */
  readonly sentence: string
  readonly state: DeploymentState
  /** Whether a person should look. */
  readonly open: boolean
}

/** Milliseconds for all that is asked. */
const PATIENCE = 10_000

/**
 * The post step: where the main step was killed in the middle of a deployment, it looks what became of that, and tells it in the
 * log and the GitHub Deployment. It changes nothing at Heroku.
 *
 * @returns the exit status, always 0
 */
export async function post(io: ActionIo): Promise<number> {
  const { toolkit, write } = io
  const log = createLog(write)
  const left = readLeft(toolkit)
  if (left.stage === 'ended') return 0
  const ending = await orLess(log, () => endingOf(io, log, left), unseen(left))
  if (ending.open) log.tell('warning', ending.sentence)
  else log.info(ending.sentence)
  await orLess(log, () => endRecord(io, log, left, ending), undefined)
  return 0
}

function readLeft(toolkit: Toolkit): Left {
  const [stage, app, commit] = [toolkit.state('stage'), toolkit.state('app'), toolkit.state('commit')]
  const [build, promotion, record] = [toolkit.state('build'), toolkit.state('promotion'), toolkit.state('record')]
  return { stage, app, commit, build, promotion, record }
}

/** What cannot be asked is less to tell, and no failure of the step. */
async function orLess<T>(log: Log, task: () => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await task()
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    log.info(error.message)
    return otherwise
  }
}

/** The phases in which something was asked of Heroku that goes on by itself. */
const BEGUN = new Set(['build', 'promotion', 'release', 'dynos', 'healthy', 'rollback'])

/** The ending where Heroku cannot be asked. */
function unseen({ stage, app, build, promotion }: Left): Ending {
  const open = (sentence: string): Ending => ({ sentence, state: 'error', open: true })
  if (promotion !== '')
    return open(
      `The step was stopped while ${promotion} was promoted to. \`heroku releases -a ${promotion}\` tells how it ended.`,
    )
  if (build !== '')
    return open(
      `The step was stopped, but not the build ${build} at Heroku. \`heroku builds:info ${build} -a ${app}\` and \`heroku releases -a ${app}\` tell how it ended.`,
    )
  if (BEGUN.has(stage))
    return open(
      `The step was stopped when a build had been asked for. \`heroku builds -a ${app}\` tells whether it runs.`,
    )
  return { sentence: 'The step was stopped before anything was deployed.', state: 'failure', open: false }
}

async function endingOf(io: ActionIo, log: Log, left: Left): Promise<Ending> {
  const fallback = unseen(left)
  if (!fallback.open || left.app === '') return fallback
  const token = io.toolkit.input('heroku-api-key')
  io.toolkit.mask(token)
  const client = connect({
    apiUrl: io.env['HEROKU_API_URL'] || undefined,
    token,
    pollSeconds: readPollSeconds(io.env),
    mask: io.toolkit.mask,
    debug: log.debug,
    warn: (message) => log.tell('warning', message),
  })
  const signal = patience(io)
  if (left.promotion !== '') return (await endingOfPromotion(appApi(client, left.promotion), left, signal)) ?? fallback
  const api = appApi(client, left.app)
  const build = await findBuild(api, left, signal)
  if (build === 'unknown') return fallback
  if (build === null)
    return { sentence: 'The step was stopped before anything was built.', state: 'failure', open: false }
  return await endingOfBuild(api, build, left, signal)
}

function patience({ signal }: ActionIo): AbortSignal {
  return AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)])
}

async function findBuild(api: AppApi, left: Left, signal: AbortSignal): Promise<Build | null | 'unknown'> {
  if (left.build !== '') {
    const build = await api.build(left.build, signal)
    return build.kind === 'answered' ? build.value : 'unknown'
  }
  const builds = await api.builds(signal)
  if (builds.kind !== 'answered') return 'unknown'
  return builds.value.find(({ version }) => version === left.commit) ?? null
}

/** The ending of something that is still to be looked at, or that failed. */
function stopped(sentence: string, state: DeploymentState): Ending {
  return { sentence: `The step was stopped; ${sentence}`, state, open: true }
}

const tellsHow = (app: string): string => `\`heroku releases -a ${app}\` tells how it ended.`

async function endingOfBuild(
  api: AppApi,
  { id, status, releaseId }: Build,
  { app }: Left,
  signal: AbortSignal,
): Promise<Ending> {
  if (status === 'pending')
    return stopped(`the build ${id} still runs at Heroku, and nothing follows it. ${tellsHow(app)}`, 'error')
  if (status === 'failed') return stopped(`the build ${id} failed.`, 'failure')
  const release = releaseId === null ? null : await api.release(releaseId, signal)
  if (release?.kind !== 'answered') return stopped(`the build ${id} succeeded. ${tellsHow(app)}`, 'error')
  return endingOfRelease(release.value, app)
}

/** By what the app that was promoted to runs, or is about to run; null where that cannot be seen. */
async function endingOfPromotion(api: AppApi, { commit }: Left, signal: AbortSignal): Promise<Ending | null> {
  const releases = await api.releases(signal)
  if (releases.kind !== 'answered') return null
  const current = currentRelease(releases.value)
  for (const release of [...pendingReleases(releases.value), ...(current === null ? [] : [current])]) {
    if (release.slugId === null && release.ociImageId === null) continue
    const deployed = await commitOfRelease({ api, commits: new Map() }, release, [], new Set(), signal)
    if (deployed.kind !== 'answered' || deployed.value === null) return null
    if (deployed.value === commit) return endingOfRelease(release, api.app)
  }
  return stopped(`${api.app} does not run this commit. ${tellsHow(api.app)}`, 'error')
}

function endingOfRelease({ version, status, current }: Release, app: string): Ending {
  const release = `v${version} of ${app}`
  if (status === 'failed')
    return stopped(`the release phase of ${release} failed, and the release before it still serves.`, 'failure')
  if (status === 'pending') return stopped(`${release} is being released. ${tellsHow(app)}`, 'error')
  if (!current) return stopped(`${release} was released, and another release took its place.`, 'inactive')
  return stopped(
    `${release} is the current release, but whether it became healthy was not seen. \`heroku ps -a ${app}\` tells.`,
    'error',
  )
}

async function endRecord(io: ActionIo, log: Log, left: Left, ending: Ending): Promise<void> {
  const id = Number(left.record)
  const token = io.toolkit.input('github-token')
  if (left.record === '' || !Number.isSafeInteger(id) || token === '') return
  io.toolkit.mask(token)
  const { apiUrl, repository, runUrl } = readContext(io.env, io.cwd)
  const backoff = (readPollSeconds(io.env) ?? 1) * 1000
  const client = createGitHubClient({ apiUrl, repository, token, backoff, signal: patience(io), debug: log.debug })
  const status = { state: ending.state, description: ending.sentence, logUrl: runUrl, environmentUrl: null }
  const answer = await setDeploymentStatus(client, id, status)
  if (answer.kind === 'refused') tellRefusal(log, answer)
}
