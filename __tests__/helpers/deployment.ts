import { afterEach } from 'vitest'
import type { NewApp } from '../../src/demo/heroku/apps.ts'
import { release } from '../../src/demo/heroku/releases.ts'
import { DEMO_KEY, type EmbeddedHeroku, startEmbeddedHeroku } from '../../src/demo/heroku/server.ts'
import { type Behaviour, type HerokuApp, type HerokuRelease, quick } from '../../src/demo/heroku/state.ts'
import { connect } from '../../src/heroku/connect.ts'
import { type DeployInput, type DeployIo, deploy } from '../../src/heroku/deployment/deploy.ts'
import type { DeployResult } from '../../src/heroku/deployment/result.ts'
import { readApp } from '../../src/heroku/read-app.ts'
import { tarballFile } from './tarball.ts'

/** Commits in the order of history: each one is ahead of those before it. */
const COMMITS = ['1', '2', '3', '4'].map((digit) => digit.repeat(40))
export const [OLDEST = '', OLDER = '', OURS = '', NEWER = ''] = COMMITS

/** A commit of another history. */
export const DIVERGED = 'd'.repeat(40)

export const SECRET = 'a-value-of-a-config-var'

export interface Trial {
  readonly heroku: EmbeddedHeroku
  readonly result: DeployResult
  readonly log: readonly string[]
  readonly said: readonly string[]
  readonly masked: readonly string[]
  readonly debug: readonly string[]
}

export interface TrialOptions {
  readonly app?: Partial<NewApp>
  readonly behaviour?: Partial<Behaviour>
  readonly input?: Partial<DeployInput>
  readonly io?: Partial<DeployIo>
  readonly token?: string
  /** Before the deployment begins: other deployers, faults. */
  before?(heroku: EmbeddedHeroku): void | Promise<void>
}

/** The seconds of everything in these trials. */
const PACE = 0.04

/** Deploys OURS to an embedded Heroku over real HTTP. */
async function tryDeployment(options: TrialOptions = {}): Promise<Trial> {
  const heroku = await startEmbeddedHeroku()
  const behaviour = { ...quick(PACE), ...options.behaviour }
  await heroku.addApp({ name: 'mysite', configVars: { SECRET_KEY: SECRET }, behaviour, ...options.app })
  await options.before?.(heroku)
  const record = { log: [] as string[], said: [] as string[], masked: [] as string[], debug: [] as string[] }
  const client = connect({
    apiUrl: heroku.url,
    token: options.token ?? DEMO_KEY,
    pollSeconds: 0.02,
    mask: (secret) => record.masked.push(secret),
    debug: (line) => record.debug.push(line),
    warn: (message) => record.said.push(message),
  })
  const reading = await readApp(client, 'mysite', new AbortController().signal)
  if (reading.kind !== 'answered') throw new Error(reading.message)
  const result = await deploy(
    { ...INPUT, app: reading.app, tarball: tarballFile(), ...options.input },
    {
      client,
      signal: new AbortController().signal,
      standing: async () => 'tip',
      compare: async (commit) => relation(commit),
      addsMigration: async () => false,
      log: (line) => record.log.push(line),
      say: (_level, text) => record.said.push(text),
      progress: () => undefined,
      ...options.io,
    },
  )
  return { heroku, result, ...record }
}

/** Makes the app run that commit, on one dyno that is up. */
export function deployedBefore(commit: string) {
  return (heroku: EmbeddedHeroku): void => {
    const app = heroku.platform.apps.get('mysite')
    if (app === undefined) throw new Error('no app')
    const slug = {
      id: heroku.platform.uuid(),
      commit,
      commitDescription: null,
      processTypes: { web: 'gunicorn mysite.wsgi' },
      stack: app.stack,
      createdAt: 0,
      size: 1,
      checksum: null,
    }
    release(heroku.platform, app, { slug, description: `Deploy ${commit.slice(0, 8)}`, user: 'owner@example.com' })
    app.dynos = app.dynos.map((dyno) => ({ ...dyno, state: 'up' }))
  }
}

const INPUT: Omit<DeployInput, 'app' | 'tarball'> = {
  commit: OURS,
  subject: 'Add a catalog',
  waitFor: 'dynos',
  healthCheckPath: null,
  timeoutMinutes: 1,
  rollback: 'auto',
  allowStale: false,
  override: null,
  dryRun: false,
  appLog: false,
  pollSeconds: 0.02,
}

function relation(commit: string) {
  if (commit === DIVERGED) return 'diverged'
  const other = COMMITS.indexOf(commit)
  if (other === -1) return 'unknown'
  return other > COMMITS.indexOf(OURS) ? 'ahead' : 'behind'
}

/** A function that tries a deployment, and closes what it opened after each test of the file. */
export function useTrials(): (options?: TrialOptions) => Promise<Trial & { readonly app: HerokuApp }> {
  const open: EmbeddedHeroku[] = []
  afterEach(async () => {
    for (const heroku of open.splice(0)) await heroku.close()
  })
  return async (options = {}) => {
    const made = await tryDeployment(options)
    open.push(made.heroku)
    return { ...made, app: appOf(made.heroku) }
  }
}

/** The app of a trial. */
export function appOf(heroku: EmbeddedHeroku): HerokuApp {
  const app = heroku.platform.apps.get('mysite')
  if (app === undefined) throw new Error('no app')
  return app
}

/** The release that it runs. */
export function currentOf(app: HerokuApp): HerokuRelease | undefined {
  return app.releases.find(({ current }) => current)
}
