import type { HerokuApp } from '../../../src/demo/heroku/state.ts'
import { HISTORY, type Told } from './run.ts'
import type { RunPlan } from './schedule.ts'

/** What a run told of one app, with all that shows whether it is so. */
export interface Claim {
  readonly app: HerokuApp
  readonly told: Told
  readonly plan: RunPlan
  readonly commit: string
  /** The builds or promotions that its requests made on this app. */
  readonly made: number
  /** It was the only run. */
  readonly alone: boolean
  /** Somebody else deployed too. */
  readonly others: boolean
  /** Requests went wrong, or old dynos stayed. */
  readonly disturbed: boolean
  readonly pushedAt: readonly number[]
}

/** What of it was not so. */
export function* untrue(claim: Claim): Iterable<string> {
  const { app, told, commit, made } = claim
  const { result, sight } = told
  const current = sight.current.some(({ slug }) => slug?.commit === commit)
  switch (result.kind) {
    case 'deployed':
      if (result.current && !current) yield 'told deployed, and the app runs something else'
      if (!app.releases.some(({ slug }) => slug?.commit === commit)) yield 'told deployed, and nothing was released'
      if (result.followed !== 'build' && !result.current) yield 'told deployed without having seen it current'
      if (['dynos', 'healthy'].includes(result.followed)) yield* notUp(claim)
      return
    case 'unchanged':
      if (!current) yield 'told unchanged, and the app runs something else'
      return
    case 'superseded':
      if (!superseded(claim)) yield 'told superseded, and nothing is newer'
      return
    case 'rolled-back':
      if (app.releases.find(({ id }) => id === result.as.id)?.status !== 'succeeded')
        yield 'told rolled back, and it was not'
      return
    case 'failed':
      yield* untrueFailure(claim, result.failure.phase)
      return
    case 'unknown': {
      const begun =
        made > 0 ||
        app.builds.some(({ version }) => version === commit) ||
        app.releases.some(({ slug }) => slug?.commit === commit)
      if (!begun && !/asked for|was the current release|was released/.test(result.lastSeen))
        yield 'told unknown, and nothing was begun'
      return
    }
    case 'dry-run':
      yield 'was no dry run'
  }
}

/** Every dyno that there is then runs what was told, and is up; but for one that somebody's newer release just started. */
function* notUp({ app, told }: Claim): Iterable<string> {
  const version = told.result.release?.version
  if (version === undefined) return
  for (const dyno of told.sight.dynos) {
    if (dyno.version < version) yield `told v${version} deployed, and v${dyno.version} still ran`
    if (dyno.version === version && dyno.state === 'starting') yield `told v${version} deployed, and it was starting`
    const crashes = app.behaviour.crashes === 'at-boot'
    if (dyno.version === version && dyno.state === 'crashed' && crashes) yield 'told deployed, and it crashed'
  }
}

function superseded({ app, plan, told, pushedAt, others }: Claim): boolean {
  const moved = pushedAt.some((at, index) => index > plan.commit && at * 1000 <= told.endedAt)
  const ahead = app.releases.some(({ slug }) => HISTORY.indexOf(slug?.commit ?? '') > plan.commit)
  return moved || ahead || others
}

function* untrueFailure({ app, told, plan, commit, made, alone, disturbed }: Claim, phase: string): Iterable<string> {
  const { behaviour, builds, releases } = app
  const failed = builds.some(({ version, status }) => version === commit && status === 'failed')
  switch (phase) {
    case 'preflight':
    case 'source':
    case 'upload':
      if (made > 0) yield `told failed in ${phase}, and it was begun`
      return
    case 'build':
      if (!failed && made > 0) yield 'told a failed build, and it did not fail'
      if (builds.some(({ version }) => version === commit) && !failed && made === 0 && alone)
        yield 'told a failed build without one'
      return
    case 'promotion':
      if (made > 0 && behaviour.promotionFails === null) yield 'told a failed promotion, and it did not fail'
      return
    case 'release':
      if (!releases.some(({ slug, status }) => slug?.commit === commit && status === 'failed'))
        yield 'told a failed release, and none failed'
      return
    case 'dynos':
    case 'healthy': {
      const sick = behaviour.crashes !== 'never' || behaviour.answers.status >= 400 || plan.timeoutMinutes <= 5
      if (!sick && !disturbed) yield `told unhealthy in ${phase}, and it was healthy`
      return
    }
    default:
      yield `told failed in ${phase}, at ${told.endedAt}`
  }
}
