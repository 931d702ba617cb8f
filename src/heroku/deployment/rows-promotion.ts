// The rows of the table that promote another app's release, once.
import type { PromotionTarget, Release } from '../resources.ts'
import { row, type State, type StateAt, type Step, type Trouble } from './machine.ts'
import type { Plan, PromotionSource } from './plan.ts'
import { afterBuild, again, FIRST, failed, pause, retry, say, to, trouble, unknown } from './steps.ts'
import type { Survey } from './survey.ts'

/** As for builds: each one follows a survey that found no such release. */
const MOST_POSTS = 2
/** With the built-in pauses a minute and a half: other than a build, a promotion shows only when it has made its release. */
const MOST_LOOKS = 10
/** Looks at a promotion that is over, and names no release or no target. */
const MOST_LOOKS_FOR_RELEASE = 12
/** Milliseconds. */
const LEAST_TIME_FOR_RELEASE = 60_000

const LOST = 'the promotion was asked for, without an answer'

/** What a promotion does once a survey found nothing against it. */
export function beginPromotion(
  state: StateAt<'surveying'> & { readonly round: 'promotion' },
  survey: Survey,
  plan: Plan,
): Step {
  const source = sourceOf(plan)
  const what = `v${source.release.version} of ${source.from.name}`
  const releasesBefore = state.releasesBefore ?? survey.releases.map(({ id }) => id)
  return to(
    { at: 'posting-promotion', posts: state.posts, releasesBefore, ...FIRST, troubles: state.troubles },
    say(`Promoting ${what} to ${plan.app}.`),
  )
}

function sourceOf({ origin }: Plan): PromotionSource {
  if (origin.kind === 'build') throw new Error('only a promotion comes here')
  return origin
}

type PostEvent =
  | { readonly kind: 'posted'; readonly id: string }
  | { readonly kind: 'conflict'; readonly message: string }
  | Trouble

export const postingPromotion = row<PostEvent>()('posting-promotion', 'post-promotion', {
  phase: 'promotion',
  until: 'deadline',
  ask: (_state, plan) => ({ kind: 'post-promotion', source: sourceOf(plan) }),
  read: (answer) => {
    if (answer.kind === 'answered') return { kind: 'posted', id: answer.value.id }
    return answer.kind === 'refused' && answer.status === 409
      ? { kind: 'conflict', message: answer.message }
      : trouble(answer)
  },
  on: {
    posted: (_state, { id }) => to({ at: 'promoting', promotionId: id, ...FIRST }),
    conflict: (state, { message }, plan) => surveyAgain(state, plan, message),
    refused: (_state, { message }) => failed('promotion', message),
    unreachable: (state, event, plan) => {
      if (!event.sent) return surveyAgain(state, plan, event.message)
      const { releasesBefore } = state
      const posts = state.posts + 1
      const next: State = { at: 'finding-promotion', posts, releasesBefore, ...FIRST }
      return to(next, say(`${event.message}; looking for the release`), pause(plan, 0))
    },
    interrupted: (_state, _event, plan) =>
      unknown(plan, 'promotion', 'the promotion was asked for; then it was interrupted'),
    late: (_state, _event, plan) => unknown(plan, 'promotion', 'the promotion was asked for; then the time was up'),
  },
})

/** Time has passed, so everything that had to be so must be so still. */
function surveyAgain(
  { posts, releasesBefore, troubles }: StateAt<'posting-promotion' | 'finding-promotion'>,
  plan: Plan,
  message: string,
): Step {
  const before = posts === 0 ? null : releasesBefore
  const state: State = {
    at: 'surveying',
    round: 'promotion',
    posts,
    releasesBefore: before,
    buildsBefore: null,
    ...FIRST,
    troubles,
  }
  return to(state, say(`${message}; trying again`), pause(plan, 0))
}

type FindEvent = { readonly kind: 'found'; readonly release: Release } | { readonly kind: 'missing' } | Trouble

export const findingPromotion = row<FindEvent>()('finding-promotion', 'find-promoted', {
  phase: 'promotion',
  until: 'deadline',
  ask: ({ releasesBefore }) => ({ kind: 'find-promoted', before: releasesBefore }),
  read: (answer) => {
    if (answer.kind !== 'answered') return trouble(answer)
    const [release] = answer.value
    return release === undefined ? { kind: 'missing' } : { kind: 'found', release }
  },
  on: {
    found: (_state, { release }) => follow(release.id),
    missing: (state, _event, plan) => {
      if (state.tries + 1 < MOST_LOOKS) return again(state, plan)
      if (state.posts >= MOST_POSTS)
        return failed('promotion', 'Heroku took the request to promote several times, and promoted nothing')
      return surveyAgain(state, plan, 'The request to promote was lost')
    },
    refused: (_state, event, plan) => unknown(plan, 'promotion', `${LOST}; then ${event.message}`),
    unreachable: (state, event, plan) => retry(state, plan, event),
    interrupted: (_state, _event, plan) => unknown(plan, 'promotion', `${LOST}; then it was interrupted`),
    late: (_state, _event, plan) => unknown(plan, 'promotion', `${LOST}; then the time was up`),
  },
})

function follow(releaseId: string): Step {
  return to({ at: 'releasing', releaseId, following: false, ...FIRST })
}

type PromotionEvent =
  | { readonly kind: 'pending' }
  | { readonly kind: 'released'; readonly releaseId: string }
  | { readonly kind: 'no-release' }
  | { readonly kind: 'failed'; readonly why: string }
  | Trouble

export const promoting = row<PromotionEvent>()('promoting', 'read-promotion', {
  phase: 'promotion',
  until: 'deadline',
  ask: ({ promotionId }) => ({ kind: 'read-promotion', id: promotionId }),
  read: (answer, _state, plan) =>
    answer.kind === 'answered' ? promotionEvent(answer.value, sourceOf(plan).appId) : trouble(answer),
  on: {
    pending: (state, _event, plan) => again(state, plan),
    released: (_state, { releaseId }) => follow(releaseId),
    'no-release': (state, _event, plan) =>
      state.tries < MOST_LOOKS_FOR_RELEASE || state.spent < LEAST_TIME_FOR_RELEASE
        ? again(state, plan)
        : unknown(plan, 'promotion', `promotion ${state.promotionId} ended, and Heroku names no release of it`),
    failed: (_state, { why }) => failed('promotion', `Heroku did not promote it: ${why}`),
    ...afterBuild<StateAt<'promoting'>>('promotion', ({ promotionId }) => `promotion ${promotionId} was running`),
  },
})

/** Its release tells the rest: a promotion fails, too, where the release phase of its release does. */
function promotionEvent(targets: readonly PromotionTarget[], appId: string): PromotionEvent {
  const target = targets.find((candidate) => candidate.appId === appId)
  if (target === undefined) return { kind: 'no-release' }
  const { releaseId, status, errorMessage } = target
  if (releaseId !== null) return { kind: 'released', releaseId }
  if (status === 'failed') return { kind: 'failed', why: errorMessage ?? 'it does not say why' }
  return { kind: status === 'pending' ? 'pending' : 'no-release' }
}
