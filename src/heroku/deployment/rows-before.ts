// The rows of the table until the build is asked for.
import type { Build, Release, Source } from '../resources.ts'
import { type Plan, row, type State, type StateAt, type Step, type Tarball, type Trouble } from './machine.ts'
import {
  again,
  beforeBuild,
  end,
  FIRST,
  failed,
  pause,
  retry,
  say,
  superseded,
  to,
  trouble,
  unknown,
  warn,
} from './steps.ts'
import { currentRelease, judgeSurvey, type Survey, type Verdict } from './survey.ts'

/** An upload that breaks, and an address that is no longer taken. */
const MOST_UPLOADS = 4
/** Each one follows a survey that found no build; a second only after the first was surely lost. */
const MOST_POSTS = 2
/**
 * Looks for a build whose POST had no answer, before it counts as lost. With the built-in pauses they take a minute;
 * Heroku's router ends a request after 30 seconds: https://devcenter.heroku.com/articles/request-timeout
 */
const MOST_LOOKS = 6
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
    clear: (state, { survey, warning }) => clear(state, survey, warning),
    running: (_state, { release }, plan) => alreadyRunning(release, plan),
    stale: (_state, { because }) => superseded(`Not deployed: ${because}.`),
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
    'release-found': (_state, { release }) =>
      to(
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
  return state.buildsBefore !== null
}

function stopped(state: StateAt<'surveying'>, plan: Plan, why: string): Step {
  if (sent(state)) return unknown(plan, 'build', `the build was asked for, without an answer; then ${why}`)
  return failed('preflight', `${why} before anything was deployed`)
}

/** Milliseconds; the storage's address is signed for about an hour, and others' builds may have taken long. */
const FRESH_SOURCE = 20 * 60_000

function clear(state: StateAt<'surveying'>, survey: Survey, warning: string | null): Step {
  const current = currentRelease(survey.releases)
  const previous =
    current === null
      ? null
      : { release: { id: current.id, version: current.version }, commit: survey.commits.get(current.id) ?? null }
  const learn = { kind: 'learn', facts: { previous } } as const
  const said = warning === null || state.round === 'last' ? [] : [warn(warning)]
  if (state.round === 'first') return to({ at: 'packing', ...FIRST }, learn, ...said)
  const { tarball, source, posts } = state
  if (state.spent > FRESH_SOURCE && posts === 0)
    return to({ at: 'creating-source', tarball, uploads: 0, ...FIRST }, learn)
  const buildsBefore = state.buildsBefore ?? survey.builds.map(({ id }) => id)
  return to({ at: 'posting-build', tarball, source, posts, buildsBefore, ...FIRST }, learn, ...said)
}

function alreadyRunning(release: Release, plan: Plan): Step {
  const { id, version, slugId, ociImageId } = release
  const learn = { kind: 'learn', facts: { release: { id, version } } } as const
  const said = say(`v${version} already is this commit.`)
  if (plan.dryRun) return end({ kind: 'unchanged' }, learn, said)
  const watched = plan.waitFor === 'dynos' || plan.waitFor === 'healthy'
  const found = { target: { id, version, slugId, ociImageId }, mine: false, ...FIRST }
  return watched
    ? to({ at: 'reading-serving', ...found }, learn, said)
    : to({ at: 'confirming', next: 'end', ...found }, learn, said)
}

export function followBuild(build: Build, joined: boolean): Step {
  const follow = build.outputStreamUrl === null ? [] : [{ kind: 'follow', url: build.outputStreamUrl } as const]
  return to(
    { at: 'building', buildId: build.id, ...FIRST },
    { kind: 'learn', facts: { buildId: build.id, joined } },
    say(joined ? `Another run is building this commit: ${build.id}; following it.` : `Build ${build.id}`),
    ...follow,
  )
}

type PackEvent =
  | { readonly kind: 'packed'; readonly tarball: Tarball }
  | { readonly kind: 'not-packed'; readonly why: string }

export const packing = row<PackEvent>()('packing', 'pack', {
  phase: 'source',
  until: 'deadline',
  ask: () => ({ kind: 'pack' }),
  read: (answer) =>
    answer.kind === 'answered' ? { kind: 'packed', tarball: answer.value } : { kind: 'not-packed', why: answer.why },
  on: {
    packed: (_state, { tarball }, plan) => {
      const size = `${tarball.size} bytes, SHA-256 ${tarball.sha256}`
      if (plan.dryRun) {
        const would = `upload ${size}, and build ${plan.commit} on ${plan.app} (${plan.stack})`
        return end({ kind: 'dry-run', would })
      }
      return to({ at: 'creating-source', tarball, uploads: 0, ...FIRST }, say(`Source: ${size}`))
    },
    'not-packed': (_state, { why }) => failed('source', why),
    interrupted: beforeBuild('source').interrupted,
    late: beforeBuild('source').late,
  },
})

type SourceEvent = { readonly kind: 'created'; readonly source: Source } | Trouble

export const creatingSource = row<SourceEvent>()('creating-source', 'create-source', {
  phase: 'source',
  until: 'deadline',
  ask: () => ({ kind: 'create-source' }),
  read: (answer) => (answer.kind === 'answered' ? { kind: 'created', source: answer.value } : trouble(answer)),
  on: {
    created: ({ tarball, uploads }, { source }) => to({ at: 'uploading', tarball, source, uploads, ...FIRST }),
    ...beforeBuild('source'),
  },
})

type UploadEvent = { readonly kind: 'uploaded' } | Trouble

export const uploading = row<UploadEvent>()('uploading', 'upload', {
  phase: 'upload',
  until: 'deadline',
  ask: ({ source, tarball }) => ({ kind: 'upload', url: source.putUrl, tarball }),
  read: (answer) => (answer.kind === 'answered' ? { kind: 'uploaded' } : trouble(answer)),
  on: {
    uploaded: ({ tarball, source }) =>
      to({ at: 'surveying', round: 'last', tarball, source, posts: 0, buildsBefore: null, ...FIRST }, say('Uploaded.')),
    // An address that was signed too long ago, or that broke half way: a fresh one.
    refused: (state, event, plan) => uploadAgain(state, event, plan),
    unreachable: (state, event, plan) => uploadAgain(state, event, plan),
    interrupted: beforeBuild('upload').interrupted,
    late: beforeBuild('upload').late,
  },
})

function uploadAgain({ tarball, uploads }: StateAt<'uploading'>, event: Trouble, plan: Plan): Step {
  if (uploads + 1 >= MOST_UPLOADS) return failed('upload', event.message)
  const state: State = { at: 'creating-source', tarball, uploads: uploads + 1, ...FIRST }
  return to(state, say(`${event.message}; trying again`), pause(plan, uploads))
}

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
