import { TOKEN } from './network.ts'
import { HISTORY, judgedTarball, type RunRecord, type Told } from './run.ts'
import { SECRET } from './schedule.ts'
import { type Claim, untrue } from './truth.ts'
import type { WatchedApp, World } from './world.ts'

/** Milliseconds: what may be on its way when the time is up, and when the run is stopped. */
const STOP = 7_000

/** What is wrong with what happened, in sentences; empty where nothing is. */
export function violations(world: World): readonly string[] {
  const { site, downstream } = world
  return [
    ...olderOverNewer(site),
    ...(downstream === null ? [] : olderOverNewer(downstream)),
    ...world.runs.flatMap((run, index) => [...runViolations(world, run)].map((text) => `run ${index}: ${text}`)),
  ]
}

const OURS = 'deployer@example.com'

/** Each run of ours that releases puts nothing older over something newer; what a network delivered late excepted. */
function olderOverNewer({ history, app }: WatchedApp): readonly string[] {
  const wrong: string[] = []
  let before = { commit: -1, at: 0, byOthers: false }
  for (const { release, asking, at } of history) {
    const commit = HISTORY.indexOf(release.slug?.commit ?? '')
    // What others do by hand after the last look, and while the build runs, cannot be known when it is asked for.
    const unforeseeable = asking?.late === true || (before.byOthers && before.at > (asking?.lookedAt ?? 0))
    if (asking !== null && !unforeseeable && commit < before.commit) {
      wrong.push(`${app.name}: v${release.version} put commit ${commit} over ${before.commit}`)
    }
    before = { commit, at, byOthers: release.user !== OURS }
  }
  return wrong
}

function* runViolations(world: World, run: RunRecord): Iterable<string> {
  yield* madeViolations(world, run)
  for (const secret of [TOKEN, SECRET]) if (run.output.includes(secret)) yield 'wrote a secret'
  if (/X-Amz-Signature=[0-9a-f]/.test(run.output)) yield 'wrote a signed URL'
  const { outcome, promotion } = run
  if (typeof outcome === 'string') return
  yield* timeViolations(world, run, outcome)
  const sent = run.promotions.length > 0 ? 300 : 200
  if (world.schedule.faultRate === 0 && world.schedule.outage === null && run.requests > sent)
    yield `sent ${run.requests} requests`
  yield* untrue(claimOf(world, run, world.site, outcome))
  if (promotion?.told != null && world.downstream !== null) {
    yield* timeViolations(world, run, promotion.told)
    for (const text of untrue(claimOf(world, run, world.downstream, promotion.told))) yield `promotion: ${text}`
  }
}

/** At most one build and one promotion, of exactly what was judged, and only of what passed. */
function* madeViolations({ schedule, site, downstream }: World, run: RunRecord): Iterable<string> {
  const { builds, promotions, plan } = run
  if (builds.length > 1) yield `made ${builds.length} builds`
  // One that failed without a release, and whose answer was lost, shows nowhere.
  if (promotions.length > 1 && downstream?.app.behaviour.promotionFails === null)
    yield `made ${promotions.length} promotions`
  for (const { version, checksum } of builds) {
    if (version !== HISTORY[plan.commit]) yield 'built another commit'
    if (checksum !== `SHA256:${judgedTarball(schedule)}`) yield 'built what was not judged'
  }
  for (const { source, targets } of promotions) {
    if (schedule.downstream?.judged !== 'passes') yield 'promoted what the gate blocks'
    if (source.app !== site.app || source.release.slug?.commit !== HISTORY[plan.commit]) yield 'promoted another commit'
    if (targets.length !== 1 || targets[0]?.app !== downstream?.app) yield 'promoted to another app'
    const wasUp = schedule.deployed === plan.commit
    if (site.app.behaviour.crashes === 'at-boot' && !wasUp) yield 'promoted what never was up'
  }
}

function* timeViolations({ schedule }: World, { plan }: RunRecord, { startedAt, endedAt }: Told): Iterable<string> {
  const { interruptAt, timeoutMinutes, suspended } = plan
  const still = (suspended?.seconds ?? 0) * 1000
  const lasted = endedAt - startedAt
  const slow = schedule.slowNetwork ? 3_000 : 0
  if (lasted > timeoutMinutes * 60_000 + slow + still) yield `lasted ${lasted} ms of ${timeoutMinutes} minutes`
  if (interruptAt === null) return
  const stopped = Math.max(interruptAt * 1000, startedAt)
  if (endedAt > stopped + STOP + still) yield `ended ${endedAt - stopped} ms after it was stopped`
}

function claimOf({ schedule }: World, run: RunRecord, { app }: WatchedApp, told: Told): Claim {
  return {
    app,
    told,
    plan: run.plan,
    commit: HISTORY[run.plan.commit] ?? '',
    made: app.name === 'live' ? run.promotions.length : run.builds.length,
    alone: schedule.runs.length === 1,
    others: schedule.others.length > 0 || schedule.runs.length > 1,
    disturbed: schedule.faultRate > 0 || schedule.preboot || schedule.outage !== null || run.plan.suspended !== null,
    pushedAt: schedule.pushedAt,
  }
}
