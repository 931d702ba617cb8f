// The rows of the table from the build to the release that is current.
import type { Build, Release } from '../resources.ts'
import { type Effect, row, type State, type StateAt, type Step, type Trouble, targetRelease } from './machine.ts'
import type { Plan } from './plan.ts'
import type { DeployFailure } from './result.ts'
import { afterBuild, again, end, FIRST, failedWith, say, superseded, to, trouble, unknown } from './steps.ts'
import { currentRelease } from './survey.ts'

const LEAVE: Effect = { kind: 'leave-stream' }

/** Looks at a build that succeeded and names no release yet. */
const MOST_LOOKS_FOR_RELEASE = 12
/** Milliseconds. */
const LEAST_TIME_FOR_RELEASE = 60_000

type BuildEvent =
  | { readonly kind: 'pending' }
  | { readonly kind: 'succeeded'; readonly releaseId: string }
  | { readonly kind: 'no-release' }
  | { readonly kind: 'failed' }
  | Trouble

export const building = row<BuildEvent>()('building', 'read-build', {
  phase: 'build',
  until: 'deadline',
  ask: ({ buildId }) => ({ kind: 'read-build', id: buildId }),
  read: (answer) => (answer.kind === 'answered' ? buildEvent(answer.value) : trouble(answer)),
  on: {
    pending: (state, _event, plan) => again(state, plan),
    succeeded: (_state, { releaseId }, plan) =>
      plan.waitFor === 'build'
        ? end({ kind: 'deployed', followed: 'build', current: false }, LEAVE)
        : to({ at: 'releasing', releaseId, following: false, ...FIRST }, LEAVE),
    'no-release': (state, _event, plan) => {
      if (plan.waitFor === 'build') return end({ kind: 'deployed', followed: 'build', current: false }, LEAVE)
      if (state.tries < MOST_LOOKS_FOR_RELEASE || state.spent < LEAST_TIME_FOR_RELEASE) return again(state, plan)
      return unknown(plan, 'release', `build ${state.buildId} succeeded, and Heroku names no release of it`)
    },
    failed: ({ buildId }) => failedWith(failure('build', `Heroku could not build it (build ${buildId})`), LEAVE),
    ...afterBuild<StateAt<'building'>>('build', ({ buildId }) => `build ${buildId} was running`),
  },
})

function buildEvent(build: Build): BuildEvent {
  if (build.status !== 'succeeded') return { kind: build.status }
  return build.releaseId === null ? { kind: 'no-release' } : { kind: 'succeeded', releaseId: build.releaseId }
}

function failure(phase: DeployFailure['phase'], reason: string): DeployFailure {
  return { phase, reason, says: [] }
}

type ReleaseEvent =
  | { readonly kind: 'pending'; readonly release: Release }
  | { readonly kind: 'current'; readonly release: Release }
  | { readonly kind: 'not-current'; readonly release: Release }
  | { readonly kind: 'failed'; readonly release: Release }
  | Trouble

export const releasing = row<ReleaseEvent>()('releasing', 'read-release', {
  phase: 'release',
  until: 'deadline',
  ask: ({ releaseId }) => ({ kind: 'read-release', id: releaseId }),
  read: (answer) => (answer.kind === 'answered' ? releaseEvent(answer.value) : trouble(answer)),
  on: {
    pending: (state, { release }, plan) => again({ ...state, following: true }, plan, ...learnOf(state, release)),
    current: (state, { release }, plan) => {
      const effects = [...learnOf(state, release), LEAVE, say(`v${release.version} is the current release.`)]
      const target = { ...targetOf(release), ...FIRST }
      if (plan.waitFor === 'release') return to({ at: 'confirming', next: 'end', ...target }, ...effects)
      return to({ at: 'reading-serving', ...target }, ...effects)
    },
    'not-current': (state, { release }) =>
      to({ at: 'confirming', next: 'release', ...targetOf(release), ...FIRST }, ...learnOf(state, release)),
    failed: (state, { release }) =>
      failedWith(
        failure('release', `the release phase of v${release.version} failed; the release before it still serves`),
        ...learnOf(state, release),
        LEAVE,
      ),
    ...afterBuild<StateAt<'releasing'>>('release', () => 'its release was begun, and had not ended'),
  },
})

function releaseEvent(release: Release): ReleaseEvent {
  if (release.status === 'pending' || release.status === 'failed') return { kind: release.status, release }
  return { kind: release.current ? 'current' : 'not-current', release }
}

function learnOf(state: StateAt<'releasing'>, release: Release): readonly Effect[] {
  const { id, version, outputStreamUrl } = release
  const learn: Effect = { kind: 'learn', facts: { release: { id, version } } }
  if (state.following || outputStreamUrl === null) return [learn]
  return [learn, say(`Release v${version}: the release phase`), { kind: 'follow', url: outputStreamUrl }]
}

function targetOf(release: Release) {
  return { target: targetRelease(release), mine: true }
}

type ConfirmEvent =
  | { readonly kind: 'current' }
  /** A newer release of the same slug or image: a config var was changed, or somebody rolled back to it. */
  | { readonly kind: 'renewed'; readonly release: Release }
  | { readonly kind: 'replaced'; readonly release: Release }
  /** None above it is current, nor is it. */
  | { readonly kind: 'not-yet' }
  | Trouble

/** What the app runs by now, asked last: somebody may have deployed since. */
export const confirming = row<ConfirmEvent>()('confirming', 'list-releases', {
  phase: null,
  until: 'deadline',
  ask: () => ({ kind: 'list-releases' }),
  read: (answer, state) => (answer.kind === 'answered' ? confirmEvent(answer.value, state) : trouble(answer)),
  on: {
    current: (state, _event, plan) => (state.next === 'end' ? confirmed(state, plan) : backToRelease(state, plan)),
    renewed: (state, { release }, plan) => {
      const said = say(`v${release.version} (${release.description}) runs the same build.`)
      if (plan.waitFor === 'build' || plan.waitFor === 'release') return confirmed(state, plan, said)
      const target = targetRelease(release, state.target.first)
      return to({ at: 'reading-serving', target, mine: state.mine, ...FIRST }, said)
    },
    replaced: ({ target }, { release }) =>
      superseded(
        `v${target.version} was released, and then v${release.version} (${release.description}) took its place.`,
      ),
    'not-yet': (state, _event, plan) => (state.next === 'end' ? again(state, plan) : backToRelease(state, plan)),
    ...afterBuild<StateAt<'confirming'>>('release', ({ target }) => `v${target.version} was released`),
  },
})

function confirmEvent(releases: readonly Release[], { target }: StateAt<'confirming'>): ConfirmEvent {
  const current = currentRelease(releases)
  if (current === null || current.version < target.version) return { kind: 'not-yet' }
  if (current.version === target.version) return { kind: 'current' }
  const same =
    (target.slugId !== null && current.slugId === target.slugId) ||
    (target.ociImageId !== null && current.ociImageId === target.ociImageId)
  return { kind: same ? 'renewed' : 'replaced', release: current }
}

function confirmed({ mine }: StateAt<'confirming'>, plan: Plan, ...effects: readonly Effect[]): Step {
  return end(mine ? { kind: 'deployed', followed: plan.waitFor, current: true } : { kind: 'unchanged' }, ...effects)
}

function backToRelease(state: StateAt<'confirming'>, plan: Plan): Step {
  const next: State = { ...FIRST, at: 'releasing', releaseId: state.target.id, following: true, tries: state.tries }
  return again(next, plan)
}
