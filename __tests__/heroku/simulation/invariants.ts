import type { DeployResult } from '../../../src/heroku/deployment/result.ts'
import { TOKEN } from './network.ts'
import { SECRET } from './schedule.ts'
import { HISTORY, type RunRecord, type World } from './world.ts'

/** Milliseconds: what may be on its way when the time is up, and when the run is stopped. */
const STOP = 7_000

/** What is wrong with what happened, in sentences; empty where nothing is. */
export function violations(world: World): readonly string[] {
  return [
    ...olderOverNewer(world),
    ...world.runs.flatMap((run, index) => [...runViolations(world, run)].map((text) => `run ${index}: ${text}`)),
  ]
}

/** Each run of ours that releases puts nothing older over something newer; what a network delivered late excepted. */
function olderOverNewer({ history, app }: World): readonly string[] {
  const wrong: string[] = []
  let before = { commit: -1, at: 0, byOthers: false }
  for (const { release, lateBuild, at } of history) {
    const commit = HISTORY.indexOf(release.slug?.commit ?? '')
    const build = app.builds.find((made) => made.release === release && made.user === 'deployer@example.com')
    // What others do by hand while a build of ours runs cannot be known when it is asked for.
    const unforeseeable = lateBuild || (before.byOthers && before.at > (build?.createdAt ?? 0))
    if (build !== undefined && !unforeseeable && commit < before.commit) {
      wrong.push(`v${release.version} put commit ${commit} over ${before.commit}`)
    }
    before = { commit, at, byOthers: release.user !== 'deployer@example.com' }
  }
  return wrong
}

function* runViolations(world: World, run: RunRecord): Iterable<string> {
  if (run.builds.length > 1) yield `made ${run.builds.length} builds`
  for (const secret of [TOKEN, SECRET]) if (run.output.includes(secret)) yield 'wrote a secret'
  if (/X-Amz-Signature=[0-9a-f]/.test(run.output)) yield 'wrote a signed URL'
  if (typeof run.outcome === 'string') return
  const lasted = run.endedAt - run.startedAt
  // Reading the app comes before the deployment's own time.
  if (lasted > run.plan.timeoutMinutes * 60_000 + 130_000)
    yield `lasted ${lasted} ms of ${run.plan.timeoutMinutes} minutes`
  const { interruptAt } = run.plan
  if (interruptAt !== null && run.endedAt > interruptAt * 1000 + STOP)
    yield `ended ${run.endedAt - interruptAt * 1000} ms after it was stopped`
  if (world.schedule.faultRate === 0 && world.schedule.outage === null && run.requests > 200)
    yield `sent ${run.requests} requests`
  yield* untrue(world, run, run.outcome)
}

/** What it told is what was. */
function* untrue(world: World, run: RunRecord, result: DeployResult): Iterable<string> {
  const commit = HISTORY[run.plan.commit]
  const builds = world.app.builds.filter(({ version }) => version === commit)
  const current = run.currentAtEnd.some(({ slug }) => slug?.commit === commit)
  switch (result.kind) {
    case 'deployed':
      if (result.current && !current) yield 'told deployed, and the app runs something else'
      if (!builds.some(({ status }) => status === 'succeeded')) yield 'told deployed, and no build succeeded'
      if (result.followed !== 'build' && !result.current) yield 'told deployed without having seen it current'
      if (['dynos', 'healthy'].includes(result.followed)) yield* notUp(world, run)
      return
    case 'unchanged':
      if (!current) yield 'told unchanged, and the app runs something else'
      return
    case 'superseded':
      if (!superseded(world, run)) yield 'told superseded, and nothing is newer'
      return
    case 'rolled-back':
      if (world.app.releases.find(({ id }) => id === result.as.id)?.status !== 'succeeded')
        yield 'told rolled back, and it was not'
      return
    case 'failed':
      yield* untrueFailure(world, run, result.failure.phase, builds.length)
      return
    case 'unknown':
      if (builds.length === 0 && !/asked for|was the current release|was released/.test(result.lastSeen))
        yield 'told unknown, and nothing was begun'
      return
    case 'dry-run':
      yield 'was no dry run'
  }
}

/** Every dyno that there is then runs what was told, and is up; but for one that somebody's newer release just started. */
function* notUp({ app }: World, run: RunRecord): Iterable<string> {
  const version = typeof run.outcome === 'string' ? undefined : run.outcome.release?.version
  if (version === undefined) return
  for (const dyno of run.dynosAtEnd) {
    if (dyno.version < version) yield `told v${version} deployed, and v${dyno.version} still ran`
    if (dyno.version === version && dyno.state === 'starting') yield `told v${version} deployed, and it was starting`
    const crashes = app.behaviour.crashes === 'at-boot'
    if (dyno.version === version && dyno.state === 'crashed' && crashes) yield 'told deployed, and it crashed'
  }
}

function superseded({ schedule, app }: World, { plan, endedAt }: RunRecord): boolean {
  const moved = schedule.pushedAt.some((at, index) => index > plan.commit && at * 1000 <= endedAt)
  const ahead = app.releases.some(({ slug }) => HISTORY.indexOf(slug?.commit ?? '') > plan.commit)
  const others = schedule.others.length > 0 || schedule.runs.length > 1
  return moved || ahead || others
}

function* untrueFailure(world: World, run: RunRecord, phase: string, builds: number): Iterable<string> {
  const { behaviour, builds: all, releases } = world.app
  const commit = HISTORY[run.plan.commit]
  const failed = all.some(({ version, status }) => version === commit && status === 'failed')
  switch (phase) {
    case 'preflight':
    case 'source':
    case 'upload':
      if (run.builds.length > 0) yield `told failed in ${phase}, and it had a build`
      return
    case 'build':
      if (!failed && run.builds.length > 0) yield 'told a failed build, and it did not fail'
      if (builds > 0 && !failed && run.builds.length === 0 && world.schedule.runs.length === 1)
        yield 'told a failed build without one'
      return
    case 'release':
      if (!releases.some(({ slug, status }) => slug?.commit === commit && status === 'failed'))
        yield 'told a failed release, and none failed'
      return
    case 'dynos':
    case 'healthy': {
      const sick = behaviour.crashes !== 'never' || behaviour.answers.status >= 400 || run.plan.timeoutMinutes <= 5
      const disturbed = world.schedule.faultRate > 0 || world.schedule.preboot
      if (!sick && !disturbed) yield `told unhealthy in ${phase}, and it was healthy`
    }
  }
}
