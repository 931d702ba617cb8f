// The rows of the table that ask for the build, once.
import type { Build } from '../resources.ts'
import { row, type State, type StateAt, type Step, type Trouble } from './machine.ts'
import type { Plan } from './plan.ts'
import { followBuild } from './rows-survey.ts'
import { again, FIRST, failed, pause, retry, say, to, trouble, unknown } from './steps.ts'

/** Each one follows a survey that found no build; a second only after the first was surely lost. */
const MOST_POSTS = 2

/**
 * Looks for a build whose POST had no answer, before it counts as lost. With the built-in pauses they take a minute;
 * Heroku's router ends a request after 30 seconds: https://devcenter.heroku.com/articles/request-timeout
 */
const MOST_LOOKS = 6

type PostEvent =
  | { readonly kind: 'posted'; readonly build: Build }
  | { readonly kind: 'conflict'; readonly message: string }
  | Trouble

export const postingBuild = row<PostEvent>()('posting-build', 'post-build', {
  phase: 'build',
  until: 'deadline',
  ask: ({ source, tarball }, plan) => ({
    kind: 'post-build',
    source: {
      url: source.getUrl,
      checksum: `SHA256:${tarball.sha256}`,
      version: plan.commit,
      versionDescription: plan.description,
    },
  }),
  read: (answer) => {
    if (answer.kind === 'answered') return { kind: 'posted', build: answer.value }
    return answer.kind === 'refused' && answer.status === 409
      ? { kind: 'conflict', message: answer.message }
      : trouble(answer)
  },
  on: {
    posted: (_state, { build }) => followBuild(build, false),
    conflict: (state, { message }, plan) => surveyAgain(state, plan, message, null),
    refused: (_state, { message }) => failed('build', message),
    unreachable: (state, event, plan) => {
      if (!event.sent) return surveyAgain(state, plan, event.message, state.posts === 0 ? null : state.buildsBefore)
      const posts = state.posts + 1
      return to(
        { ...state, at: 'finding-build', posts, ...FIRST },
        say(`${event.message}; looking for the build`),
        pause(plan, 0),
      )
    },
    // The request is on its way by then.
    interrupted: (_state, _event, plan) => unknown(plan, 'build', 'the build was asked for; then it was interrupted'),
    late: (_state, _event, plan) => unknown(plan, 'build', 'the build was asked for; then the time was up'),
  },
})

/** Nothing was built; but time has passed, so everything that had to be so must be so still. */
function surveyAgain(
  { tarball, source, posts, troubles }: StateAt<'posting-build' | 'finding-build'>,
  plan: Plan,
  message: string,
  buildsBefore: readonly string[] | null,
): Step {
  const state: State = { at: 'surveying', round: 'last', tarball, source, posts, buildsBefore, ...FIRST, troubles }
  return to(state, say(`${message}; trying again`), pause(plan, 0))
}

type FindEvent = { readonly kind: 'found'; readonly build: Build } | { readonly kind: 'missing' } | Trouble

export const findingBuild = row<FindEvent>()('finding-build', 'list-builds', {
  phase: 'build',
  until: 'deadline',
  ask: () => ({ kind: 'list-builds' }),
  read: (answer, { buildsBefore }, { commit }) => {
    if (answer.kind !== 'answered') return trouble(answer)
    const build = answer.value.find(({ id, version }) => version === commit && !buildsBefore.includes(id))
    return build === undefined ? { kind: 'missing' } : { kind: 'found', build }
  },
  on: {
    found: (_state, { build }) => followBuild(build, false),
    missing: (state, _event, plan) => {
      if (state.tries + 1 < MOST_LOOKS) return again(state, plan)
      if (state.posts >= MOST_POSTS)
        return failed('build', 'Heroku took the request to build several times, and built nothing')
      return surveyAgain(state, plan, 'The request to build was lost', state.buildsBefore)
    },
    refused: (_state, event, plan) =>
      unknown(plan, 'build', `the build was asked for, without an answer; then ${event.message}`),
    unreachable: (state, event, plan) => retry(state, plan, event),
    interrupted: (_state, _event, plan) =>
      unknown(plan, 'build', 'the build was asked for, without an answer; then it was interrupted'),
    late: (_state, _event, plan) =>
      unknown(plan, 'build', 'the build was asked for, without an answer; then the time was up'),
  },
})
