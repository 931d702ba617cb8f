import { createHash } from 'node:crypto'
import { addApp } from '../../../src/demo/heroku/apps.ts'
import { startOthersBuild } from '../../../src/demo/heroku/builds.ts'
import { createPlatform, type Platform } from '../../../src/demo/heroku/platform.ts'
import { release, rollBack, setConfigVars } from '../../../src/demo/heroku/releases.ts'
import type { HerokuApp, HerokuBuild, HerokuRelease, HerokuSlug } from '../../../src/demo/heroku/state.ts'
import { createClient } from '../../../src/heroku/client.ts'
import type { Clock } from '../../../src/heroku/clock.ts'
import { deploy } from '../../../src/heroku/deployment/deploy.ts'
import type { DeployResult } from '../../../src/heroku/deployment/result.ts'
import type { Relation } from '../../../src/heroku/deployment/survey.ts'
import { readApp } from '../../../src/heroku/read-app.ts'
import { createRedactor } from '../../../src/heroku/redact.ts'
import { Failure } from '../../../src/model/failure.ts'
import { seeded } from '../../helpers/random.ts'
import { SITE, SITE_WITH_RELEASE_PHASE, tarGz } from '../../helpers/tarball.ts'
import { type VirtualClock, virtualClock } from '../../helpers/virtual-clock.ts'
import { simulatedTransport, TOKEN, type Traffic, type Watch } from './network.ts'
import { type RunPlan, type Schedule, SECRET } from './schedule.ts'

export const HISTORY = ['1', '2', '3', '4'].map((digit) => digit.repeat(40))

/** What came of one run, beside what it told. */
export interface RunRecord {
  readonly plan: RunPlan
  /** `killed`, `not-begun` (Heroku did not answer the first question), or how it ended. */
  readonly outcome: 'killed' | 'not-begun' | DeployResult
  readonly startedAt: number
  readonly endedAt: number
  /** Everything that it wrote anywhere. */
  readonly output: string
  /** The builds that its requests made. */
  readonly builds: readonly HerokuBuild[]
  /** The app's current release when its last request was sent, and each one since. */
  readonly currentAtEnd: readonly HerokuRelease[]
  /** The app's dynos when it ended. */
  readonly dynosAtEnd: readonly { readonly version: number; readonly state: string }[]
  readonly requests: number
}

export interface World {
  readonly schedule: Schedule
  readonly app: HerokuApp
  readonly runs: readonly RunRecord[]
  /** Each release as it became current, with the moment. */
  readonly history: readonly { readonly release: HerokuRelease; readonly at: number; readonly lateBuild: boolean }[]
}

const BLOBS = new Map(
  [SITE, SITE_WITH_RELEASE_PHASE].map((files) => {
    const bytes = tarGz(files)
    return [createHash('sha256').update(bytes).digest('hex'), bytes] as const
  }),
)
const [PLAIN = '', WITH_RELEASE = ''] = [...BLOBS.keys()]

/** Plays a schedule to its end. WATCH sees what the API was asked and answered. */
export async function play(schedule: Schedule, watch: Watch = () => undefined): Promise<World> {
  const clock = virtualClock()
  const platform = createPlatform({
    clock,
    origin: () => 'https://api.heroku.test',
    webUrl: (name) => `https://${name}-0123456789ab.herokuapp.com/`,
    epoch: Date.parse('2026-11-22T00:00:00Z'),
  })
  const { behaviour, preboot, maintenance } = schedule
  const configVars = { SECRET_KEY: SECRET }
  const app = addApp(platform, { name: 'mysite', configVars, behaviour, preboot, maintenance })
  deployBefore(platform, app, schedule)
  const late = new Set<string>()
  const history = watchHistory(clock, app, late)
  const runs: Promise<RunRecord>[] = schedule.runs.map((plan, index) =>
    playRun({ schedule, clock, platform, app, plan, index, late, history, watch }),
  )
  for (const { at, what } of schedule.others) void clock.sleep(at * 1000).then(() => playOthers(platform, app, what))
  const all = Promise.all(runs)
  await clock.run(all)
  platform.stop.abort()
  return { schedule, app, runs: await all, history }
}

function deployBefore(platform: Platform, app: HerokuApp, { deployed, releasePhase }: Schedule): void {
  if (deployed === null) return
  const processTypes = { web: 'gunicorn mysite.wsgi' }
  const slug: HerokuSlug = {
    id: platform.uuid(),
    commit: HISTORY[deployed] ?? null,
    commitDescription: null,
    processTypes,
    stack: app.stack,
    createdAt: 0,
    size: 1,
    checksum: null,
  }
  release(platform, app, { slug, description: 'Deploy before', user: 'owner@example.com' })
  for (const dyno of app.dynos) dyno.state = 'up'
  if (releasePhase) app.log.push(`app[web.1]: started with ${SECRET}`)
}

function playOthers(platform: Platform, app: HerokuApp, what: Schedule['others'][number]['what']): void {
  const user = 'colleague@example.com'
  if (what === 'foreign-build') startOthersBuild(platform, app, 'manual', user)
  else if (what === 'config-change') setConfigVars(platform, app, { FEATURE: 'on' }, user)
  else {
    const [target] = app.releases.filter(({ slug, status }) => slug !== null && status === 'succeeded').slice(-2)
    if (target !== undefined) rollBack(platform, app, target, user)
  }
}

/** Notes each change of the current release; asked whenever time has passed. */
function watchHistory(clock: Clock, app: HerokuApp, late: ReadonlySet<string>) {
  const history: { release: HerokuRelease; at: number; lateBuild: boolean }[] = []
  let watched: HerokuRelease | undefined
  const look = () => {
    const current = app.releases.find((candidate) => candidate.current)
    if (current === undefined || current === watched) return
    watched = current
    const build = app.builds.find((candidate) => candidate.release === current)
    history.push({ release: current, at: clock.now(), lateBuild: build !== undefined && late.has(build.id) })
  }
  const tick = async () => {
    for (;;) {
      await clock.sleep(250)
      look()
    }
  }
  look()
  void tick()
  return history
}

interface Stage {
  readonly schedule: Schedule
  readonly clock: VirtualClock
  readonly platform: Platform
  readonly app: HerokuApp
  readonly plan: RunPlan
  readonly index: number
  readonly late: Set<string>
  readonly watch: Watch
  readonly history: readonly { readonly release: HerokuRelease; readonly at: number }[]
}

async function playRun(stage: Stage): Promise<RunRecord> {
  const { clock, plan, app } = stage
  await clock.sleep(plan.startAt * 1000)
  const startedAt = clock.now()
  const output: string[] = []
  const traffic: Traffic = { builds: [], requests: 0, lastSentAt: startedAt }
  const interrupted = new AbortController()
  if (plan.interruptAt !== null) {
    void clock.sleep((plan.interruptAt - plan.startAt) * 1000).then(() => interrupted.abort())
  }
  const killed =
    plan.killAt === null
      ? new Promise<never>(() => undefined)
      : clock.sleep((plan.killAt - plan.startAt) * 1000).then(() => 'killed' as const)
  const outcome = await Promise.race([runProgram(stage, interrupted.signal, traffic, output), killed])
  return {
    plan,
    outcome,
    startedAt,
    endedAt: clock.now(),
    output: [...output, JSON.stringify(outcome)].join('\n'),
    builds: traffic.builds,
    currentAtEnd: currentSince(stage, traffic.lastSentAt),
    dynosAtEnd: app.dynos.map(({ release: { version }, state }) => ({ version, state })),
    requests: traffic.requests,
  }

  function currentSince({ history }: Stage, moment: number): readonly HerokuRelease[] {
    const before = history.findLast(({ at }) => at <= moment)?.release
    const since = history.filter(({ at }) => at > moment).map(({ release: made }) => made)
    const now = app.releases.find(({ current }) => current)
    return [...(before === undefined ? [] : [before]), ...since, ...(now === undefined ? [] : [now])]
  }
}

async function runProgram(
  stage: Stage,
  signal: AbortSignal,
  traffic: Traffic,
  output: string[],
): Promise<DeployResult | 'not-begun'> {
  const { schedule, clock, plan } = stage
  const random = seeded(schedule.seed * 31 + stage.index)
  const write = (line: string) => void output.push(line)
  const client = createClient({
    apiUrl: new URL('https://api.heroku.test'),
    token: TOKEN,
    transport: simulatedTransport({ ...stage, files: BLOBS }, random, traffic),
    clock,
    redactor: createRedactor(),
    mask: () => undefined,
    debug: write,
    warn: write,
    backoff: 1_000,
    timeout: 30_000,
  })
  const reading = await readApp(client, 'mysite', signal)
  if (reading.kind !== 'answered') return 'not-begun'
  const sha256 = schedule.releasePhase ? WITH_RELEASE : PLAIN
  return deploy(
    {
      app: reading.app,
      commit: HISTORY[plan.commit] ?? '',
      subject: 'A change',
      tarball: { path: sha256, size: BLOBS.get(sha256)?.length ?? 0, sha256 },
      waitFor: plan.waitFor,
      healthCheckPath: plan.healthCheckPath,
      timeoutMinutes: plan.timeoutMinutes,
      rollback: plan.rollback,
      allowStale: false,
      override: null,
      dryRun: false,
      appLog: plan.appLog,
      pollSeconds: null,
    },
    {
      client,
      signal,
      standing: async () => (random.chance(schedule.faultRate / 4) ? 'unknown' : standing(stage)),
      compare: async (commit) => {
        if (random.chance(schedule.faultRate / 4)) throw new Failure('GitHub does not answer')
        return compare(commit, plan.commit)
      },
      addsMigration: async () => plan.addsMigration,
      log: write,
      say: (_level, text) => write(text),
      progress: (_phase, learned) => write(JSON.stringify(learned)),
    },
  )
}

function standing({ schedule, clock, plan }: Stage): 'tip' | 'behind' {
  const tip = schedule.pushedAt.findLastIndex((at) => at * 1000 <= clock.now())
  return tip > plan.commit ? 'behind' : 'tip'
}

function compare(commit: string, ours: number): Relation {
  const other = HISTORY.indexOf(commit)
  if (other === -1) return 'unknown'
  if (other === ours) return 'identical'
  return other > ours ? 'ahead' : 'behind'
}
