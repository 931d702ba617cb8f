import { createHash } from 'node:crypto'
import type { Platform } from '../../../src/demo/heroku/platform.ts'
import type { HerokuApp, HerokuBuild, HerokuPromotion, HerokuRelease } from '../../../src/demo/heroku/state.ts'
import { type Client, createClient } from '../../../src/heroku/client.ts'
import type { Clock } from '../../../src/heroku/clock.ts'
import { type DeployIo, deploy, type FollowInput, promote } from '../../../src/heroku/deployment/deploy.ts'
import { promoteTo } from '../../../src/heroku/deployment/promote-to.ts'
import type { DeployResult, TargetEnd } from '../../../src/heroku/deployment/result.ts'
import type { Relation } from '../../../src/heroku/deployment/survey.ts'
import { readApp } from '../../../src/heroku/read-app.ts'
import type { App } from '../../../src/model/environment.ts'
import { Failure } from '../../../src/model/failure.ts'
import { createRedactor } from '../../../src/model/redact.ts'
import { type Random, seeded } from '../../helpers/random.ts'
import { SITE, SITE_WITH_RELEASE_PHASE, tarGz } from '../../helpers/tarball.ts'
import { type Asking, type Net, simulatedTransport, TOKEN, type Traffic, type Watch } from './network.ts'
import type { RunPlan, Schedule } from './schedule.ts'
import type { WatchedApp } from './world.ts'

export const HISTORY = ['1', '2', '3', '4'].map((digit) => digit.repeat(40))

export const PIPELINE = '0f0f0f0f-de00-4000-8000-000000000009'

/** What an app really ran when a run told of it. */
export interface Sight {
  /** The current release when the run sent its last request, and each one since. */
  readonly current: readonly HerokuRelease[]
  readonly dynos: readonly { readonly version: number; readonly state: string }[]
}

export interface Told {
  readonly result: DeployResult
  readonly sight: Sight
  readonly startedAt: number
  readonly endedAt: number
}

/** What came of one run, beside what it told. */
export interface RunRecord {
  readonly plan: RunPlan
  /** `not-begun`: Heroku did not answer the first question. */
  readonly outcome: 'killed' | 'not-begun' | Told
  /** What became of the promotion, where the run came to that. */
  readonly promotion: { readonly end: TargetEnd; readonly told: Told | null } | null
  readonly startedAt: number
  readonly endedAt: number
  /** Everything that it wrote anywhere. */
  readonly output: string
  /** The builds that its requests made, and the promotions. */
  readonly builds: readonly HerokuBuild[]
  readonly promotions: readonly HerokuPromotion[]
  readonly requests: number
}

const BLOBS = new Map(
  [SITE, SITE_WITH_RELEASE_PHASE].map((files) => {
    const bytes = tarGz(files)
    return [createHash('sha256').update(bytes).digest('hex'), bytes] as const
  }),
)
const [PLAIN = '', WITH_RELEASE = ''] = [...BLOBS.keys()]

/** The digest of the tarball that each run of a schedule judged. */
export function judgedTarball({ releasePhase }: Schedule): string {
  return releasePhase ? WITH_RELEASE : PLAIN
}

export interface Stage {
  readonly schedule: Schedule
  readonly clock: Clock
  readonly platform: Platform
  readonly site: WatchedApp
  readonly downstream: WatchedApp | null
  readonly plan: RunPlan
  readonly index: number
  readonly asked: Map<string, Asking>
  readonly watch: Watch
}

/** As the process of one run sees it. */
type OwnStage = Stage & Pick<Net, 'wire'>

/** Plays one run of the program, from its start to its end or its death. */
export async function playRun(stage: Stage): Promise<RunRecord> {
  const { clock, plan } = stage
  await clock.sleep(plan.startAt * 1000)
  const startedAt = clock.now()
  const output: string[] = []
  const traffic: Traffic = {
    builds: [],
    promotions: [],
    requests: 0,
    lastSentAt: startedAt,
    lookedAt: startedAt,
    killed: false,
  }
  const interrupted = new AbortController()
  if (plan.interruptAt !== null)
    void clock.sleep((plan.interruptAt - plan.startAt) * 1000).then(() => interrupted.abort())
  const killed =
    plan.killAt === null
      ? new Promise<never>(() => undefined)
      : clock.sleep((plan.killAt - plan.startAt) * 1000).then(() => {
          traffic.killed = true
          return { outcome: 'killed', promotion: null } as const
        })
  const own = { ...stage, clock: ownClock(clock, plan), wire: clock }
  const ended = await Promise.race([runProgram(own, interrupted.signal, traffic, output), killed])
  const { outcome, promotion } = ended
  if (typeof outcome !== 'string') output.push(JSON.stringify(outcome.result))
  if (promotion !== null) output.push(JSON.stringify(promotion.end))
  const { builds, promotions, requests } = traffic
  return { plan, ...ended, startedAt, endedAt: clock.now(), output: output.join('\n'), builds, promotions, requests }
}

/** The clock as a process sees it that stands still for a while. */
function ownClock(clock: Clock, { suspended }: RunPlan): Clock {
  if (suspended === null) return clock
  const from = suspended.from * 1000
  const until = from + suspended.seconds * 1000
  return {
    now: clock.now,
    sleep: async (milliseconds, signal) => {
      await clock.sleep(milliseconds, signal)
      const now = clock.now()
      if (now >= from && now < until) await clock.sleep(until - now)
    },
  }
}

interface Program {
  readonly stage: Stage
  readonly random: Random
  readonly client: Client
  readonly io: DeployIo
  readonly traffic: Traffic
}

type Ended = Pick<RunRecord, 'promotion'> & { readonly outcome: 'not-begun' | Told }

async function runProgram(stage: OwnStage, signal: AbortSignal, traffic: Traffic, output: string[]): Promise<Ended> {
  const { schedule, clock, plan, site, downstream } = stage
  const random = seeded(schedule.seed * 31 + stage.index)
  const write = (line: string) => void output.push(line)
  const apps = [site.app, ...(downstream === null ? [] : [downstream.app])]
  const client = createClient({
    apiUrl: new URL('https://api.heroku.test'),
    token: TOKEN,
    transport: simulatedTransport({ ...stage, apps, files: BLOBS }, random, traffic),
    clock,
    redactor: createRedactor(),
    mask: () => undefined,
    debug: write,
    warn: write,
    backoff: 1_000,
    timeout: 30_000,
  })
  const io: DeployIo = {
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
  }
  const program: Program = { stage, random, client, io, traffic }
  const app = await readOnce(program, site.app, signal)
  if (app === null) return { outcome: 'not-begun', promotion: null }
  const sha256 = judgedTarball(schedule)
  const tarball = { path: sha256, size: BLOBS.get(sha256)?.length ?? 0, sha256 }
  const outcome = await told(program, site, () =>
    deploy({ ...followInput(plan, app), subject: 'A change', tarball, override: null, dryRun: false }, io),
  )
  return {
    outcome,
    promotion: downstream === null ? null : await promoteDownstream(program, outcome.result, downstream),
  }
}

function followInput(plan: RunPlan, app: App): FollowInput {
  return {
    app,
    commit: HISTORY[plan.commit] ?? '',
    waitFor: plan.waitFor,
    healthCheckPath: plan.healthCheckPath,
    timeoutMinutes: plan.timeoutMinutes,
    rollback: plan.rollback,
    allowStale: false,
    appLog: plan.appLog,
    pollSeconds: null,
  }
}

async function promoteDownstream(
  program: Program,
  deployed: DeployResult,
  downstream: WatchedApp,
): Promise<RunRecord['promotion']> {
  const { stage, io } = program
  const { plan, site, schedule } = stage
  const judged = schedule.downstream?.judged ?? 'unknown'
  let ended: Told | null = null
  const [end] = await promoteTo(deployed, [downstream.app.name], {
    judge: async () => {
      const app = await readOnce(program, downstream.app, io.signal)
      if (app === null) return { kind: 'unknown', because: 'Heroku did not answer.' }
      return judged === 'passes' ? { kind: 'passes', app } : { kind: judged, because: 'The gate blocks.' }
    },
    promote: async (app, release) => {
      const from = { id: site.app.id, name: site.app.name }
      const input = { ...followInput(plan, app), pipelineId: PIPELINE, from, release }
      ended = await told(program, downstream, () => promote(input, io))
      return ended.result
    },
  })
  return end === undefined ? null : { end, told: ended }
}

/** Runs it, and looks at what the app really runs when it has told. */
async function told(
  { stage, traffic }: Program,
  watched: WatchedApp,
  task: () => Promise<DeployResult>,
): Promise<Told> {
  const { clock } = stage
  const startedAt = clock.now()
  const result = await task()
  return { result, sight: sightOf(watched, traffic.lastSentAt), startedAt, endedAt: clock.now() }
}

function sightOf({ app, history }: WatchedApp, moment: number): Sight {
  const before = history.findLast(({ at }) => at <= moment)?.release
  const since = history.filter(({ at }) => at > moment).map(({ release }) => release)
  const now = app.releases.find(({ current }) => current)
  return {
    current: [...(before === undefined ? [] : [before]), ...since, ...(now === undefined ? [] : [now])],
    dynos: app.dynos.map(({ release: { version }, state }) => ({ version, state })),
  }
}

/** The app as Heroku was asked for it; in most schedules it is known, for that is no part of the deployment. */
async function readOnce({ stage, client }: Program, app: HerokuApp, signal: AbortSignal): Promise<App | null> {
  if (stage.schedule.readsApp) {
    const reading = await readApp(client, app.name, signal)
    return reading.kind === 'answered' ? reading.app : null
  }
  client.options.redactor.add(Object.values(app.configVars))
  const { id, name, webUrl, stack, generation, maintenance, preboot } = app
  const unread = { buildpacks: null, addons: null, domains: null, formation: app.formation }
  return { id, name, webUrl, stack, buildStack: stack, generation, maintenance, preboot, ...unread }
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
