// The row of the table that asks whether this commit may be deployed now.
import type { Build, Release } from '../resources.ts'
import { row, type StateAt, type Step, type Trouble, targetRelease } from './machine.ts'
import type { Plan } from './plan.ts'
import { beginPromotion } from './rows-promotion.ts'
import { again, beforeBuild, end, FIRST, failed, retry, say, superseded, to, trouble, unknown, warn } from './steps.ts'
import { currentRelease, judgeSurvey, type Survey, type Verdict } from './survey.ts'

/** GitHub's silence about the branch's tip. */
const MOST_TIP_QUESTIONS = 3

type SurveyEvent =
  | (Exclude<Verdict, { kind: 'build-found' | 'running' | 'clear' }> | Clear | Running | BuildFound)
  | Trouble

type Clear = { readonly kind: 'clear'; readonly survey: Survey; readonly warning: string | null }

type Running = { readonly kind: 'running'; readonly release: Release }

type BuildFound = { readonly kind: 'build-found'; readonly build: Build }

export const surveying = row<SurveyEvent>()('surveying', 'survey', {
  phase: 'preflight',
  until: 'deadline',
  ask: () => ({ kind: 'survey' }),
  read: (answer, { buildsBefore }, { commit, allowStale }) => {
    if (answer.kind !== 'answered') return trouble(answer)
    const verdict = judgeSurvey(answer.value, { commit, allowStale, buildsBefore })
    return verdict.kind === 'clear' ? { ...verdict, survey: answer.value } : verdict
  },
  on: {
    clear: (state, { survey, warning }, plan) => clear(state, survey, warning, plan),
    running: (state, { release }, plan) => (isOurs(state, release) ? ours(release) : alreadyRunning(release, plan)),
    stale: (_state, { because }) => superseded(because),
    'tip-unknown': (state, _event, plan) => {
      if (state.tries + 1 < MOST_TIP_QUESTIONS) return again(state, plan)
      return failed(
        'preflight',
        'GitHub does not say whether this commit is still the newest one; run it again, or set `allow-stale`',
      )
    },
    busy: (state, event, plan) =>
      plan.dryRun
        ? to({ at: 'packing', ...FIRST }, say(`It would wait for ${event.with}.`))
        : again(state, plan, ...(state.tries === 0 ? [say(`Waiting for ${event.with}.`)] : [])),
    'build-found': ({ buildsBefore }, { build }) => followBuild(build, buildsBefore === null),
    'release-found': (state, { release }) =>
      isOurs(state, release)
        ? ours(release)
        : to(
            { at: 'releasing', releaseId: release.id, following: false, ...FIRST },
            say(`Another run released this commit as v${release.version}; following it.`),
            { kind: 'learn', facts: { joined: true, release: { id: release.id, version: release.version } } },
          ),
    ...beforeBuild('preflight'),
    // A build may have been sent by then.
    interrupted: (state, _event, plan) => stopped(state, plan, 'it was interrupted'),
    late: (state, _event, plan) => stopped(state, plan, 'the time was up'),
    unreachable: (state, event, plan) =>
      sent(state) ? retry(state, plan, event) : beforeBuild('preflight').unreachable(state, event, plan),
  },
})

function sent(state: StateAt<'surveying'>): boolean {
  return state.round === 'promotion' ? state.releasesBefore !== null : state.buildsBefore !== null
}

/** The release of a promotion whose answer was lost. */
function isOurs(state: StateAt<'surveying'>, release: Release): boolean {
  return state.round === 'promotion' && state.releasesBefore !== null && !state.releasesBefore.includes(release.id)
}

function ours({ id }: Release): Step {
  return to({ at: 'releasing', releaseId: id, following: false, ...FIRST })
}

function stopped(state: StateAt<'surveying'>, plan: Plan, why: string): Step {
  const phase = state.round === 'promotion' ? 'promotion' : 'build'
  if (sent(state)) return unknown(plan, phase, `the ${phase} was asked for, without an answer; then ${why}`)
  return failed('preflight', `${why} before anything was deployed`)
}

/** Milliseconds; the storage's address is signed for about an hour, and others' builds may have taken long. */
const FRESH_SOURCE = 20 * 60_000

function clear(state: StateAt<'surveying'>, survey: Survey, warning: string | null, plan: Plan): Step {
  const current = currentRelease(survey.releases)
  const previous =
    current === null
      ? null
      : { release: { id: current.id, version: current.version }, commit: survey.commits.get(current.id) ?? null }
  const learn = { kind: 'learn', facts: { previous } } as const
  const said = warning === null || state.round === 'last' ? [] : [warn(warning)]
  if (state.round === 'first') return to({ at: 'packing', ...FIRST }, learn, ...said)
  if (state.round === 'promotion') {
    const { to: next, effects } = beginPromotion(state, survey, plan)
    return { to: next, effects: [learn, ...said, ...effects] }
  }
  const { tarball, source, posts } = state
  if (state.spent > FRESH_SOURCE && posts === 0)
    return to({ at: 'creating-source', tarball, uploads: 0, ...FIRST }, learn)
  const buildsBefore = state.buildsBefore ?? survey.builds.map(({ id }) => id)
  return to({ at: 'posting-build', tarball, source, posts, buildsBefore, ...FIRST }, learn, ...said)
}

function alreadyRunning(release: Release, plan: Plan): Step {
  const { id, version } = release
  const learn = { kind: 'learn', facts: { release: { id, version } } } as const
  const said = say(`v${version} already is this commit.`)
  if (plan.dryRun) return end({ kind: 'unchanged' }, learn, said)
  const watched = plan.waitFor === 'dynos' || plan.waitFor === 'healthy'
  const found = { target: targetRelease(release), mine: false, ...FIRST }
  return watched
    ? to({ at: 'reading-serving', ...found }, learn, said)
    : to({ at: 'confirming', next: 'end', ...found }, learn, said)
}

/** Follows a build to its end. JOINED: another run began it. */
export function followBuild(build: Build, joined: boolean): Step {
  const follow = build.outputStreamUrl === null ? [] : [{ kind: 'follow', url: build.outputStreamUrl } as const]
  return to(
    { at: 'building', buildId: build.id, ...FIRST },
    { kind: 'learn', facts: { buildId: build.id, joined } },
    say(joined ? `Another run is building this commit: ${build.id}; following it.` : `Build ${build.id}`),
    ...follow,
  )
}
