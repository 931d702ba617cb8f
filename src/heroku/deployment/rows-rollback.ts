// The rows of the table after a release that is current has not become healthy.
import type { Release } from '../resources.ts'
import { type RollbackFacts, row, type StateAt, type Step, type TargetRelease, type Trouble } from './machine.ts'
import type { Plan } from './plan.ts'
import type { DeployFailure } from './result.ts'
import { again, end, FIRST, failedWith, pause, retry, say, to, trouble, unknown } from './steps.ts'

/** As for a build whose POST had no answer. */
const MOST_LOOKS = 6
const MOST_TROUBLES = 5

type Rollback = Extract<StateAt<'choosing-rollback' | 'posting-rollback'>, { failure: DeployFailure }>

/** The deployment failed in any case; only the rollback did not come about. */
function notRolledBack({ failure }: { readonly failure: DeployFailure }, why: string): Step {
  return failedWith({ ...failure, reason: `${failure.reason}; not rolled back: ${why}` })
}

const STOPPED = {
  interrupted: (state: { readonly failure: DeployFailure }): Step => notRolledBack(state, 'it was interrupted'),
  late: (state: { readonly failure: DeployFailure }): Step => notRolledBack(state, 'the time was up'),
}

/** The rollback was asked for, and how it ended is not known. */
const BEGUN = {
  interrupted: (state: Rollback | StateAt<'rolling-back' | 'finding-rollback'>, _event: unknown, plan: Plan): Step =>
    unknown(plan, 'rollback', begun(state, 'it was interrupted')),
  late: (state: Rollback | StateAt<'rolling-back' | 'finding-rollback'>, _event: unknown, plan: Plan): Step =>
    unknown(plan, 'rollback', begun(state, 'the time was up')),
}

function begun({ failure }: { readonly failure: DeployFailure }, why: string): string {
  return `${failure.reason}; the rollback was asked for; then ${why}`
}

type LogEvent = { readonly kind: 'log'; readonly lines: readonly string[] } | { readonly kind: 'skipped' }

export const readingAppLog = row<LogEvent>()('reading-app-log', 'read-app-log', {
  phase: null,
  until: 'deadline',
  ask: () => ({ kind: 'read-app-log' }),
  read: (lines) => (lines.length === 0 ? { kind: 'skipped' } : { kind: 'log', lines }),
  on: {
    log: (state, { lines }, plan) => chooseOrEnd({ ...state, failure: { ...state.failure, says: lines } }, plan),
    skipped: (state, _event, plan) => chooseOrEnd(state, plan),
    ...STOPPED,
  },
})

function chooseOrEnd({ failure, target, mine }: StateAt<'reading-app-log'>, plan: Plan): Step {
  if (!mine) return failedWith(failure)
  if (plan.rollback === 'never') return notRolledBack({ failure }, '`rollback` is `never`')
  return to({ at: 'choosing-rollback', failure, target, mine, ...FIRST })
}

type ChoiceEvent =
  | { readonly kind: 'target'; readonly release: Release }
  | { readonly kind: 'none'; readonly why: string }
  | Trouble

export const choosingRollback = row<ChoiceEvent>()('choosing-rollback', 'rollback-facts', {
  phase: 'rollback',
  until: 'deadline',
  ask: (_state, plan) => ({ kind: 'rollback-facts', wantsMigration: plan.rollback === 'auto' }),
  read: (answer, state, plan) =>
    answer.kind === 'answered' ? choice(answer.value, state.target, plan) : trouble(answer),
  on: {
    target: ({ failure, target, mine }, { release }) =>
      to(
        { at: 'posting-rollback', failure, to: release, target, mine, ...FIRST },
        say(`Rolling back to v${release.version} (${release.description}).`),
      ),
    none: (state, { why }) => notRolledBack(state, why),
    refused: (state, { message }) => notRolledBack(state, message),
    unreachable: (state, event, plan) =>
      state.troubles < MOST_TROUBLES ? retry(state, plan, event) : notRolledBack(state, event.message),
    ...STOPPED,
  },
})

/** The newest release below ours that succeeded and has something to run; never over what somebody released since. */
function choice({ releases, addsMigration }: RollbackFacts, { first }: TargetRelease, plan: Plan): ChoiceEvent {
  const newer = releases.find(({ version, status }) => version > first && status !== 'failed')
  if (newer !== undefined) return { kind: 'none', why: `v${newer.version} was released since` }
  if (plan.rollback === 'auto' && addsMigration !== false) {
    const why =
      addsMigration === true ? 'the change adds a migration' : 'nobody knows whether the change adds a migration'
    return { kind: 'none', why: `${why}, and the code before it may not fit the database` }
  }
  const release = releases.find(
    ({ version, status, slugId, ociImageId }) =>
      version < first && status === 'succeeded' && (slugId !== null || ociImageId !== null),
  )
  if (release === undefined) return { kind: 'none', why: 'there is no release before it that could run' }
  if (release.eligibleForRollback === false) {
    return { kind: 'none', why: `Heroku no longer keeps v${release.version}` }
  }
  return { kind: 'target', release }
}

type PostEvent = { readonly kind: 'posted'; readonly release: Release } | Trouble

export const postingRollback = row<PostEvent>()('posting-rollback', 'post-rollback', {
  phase: 'rollback',
  until: 'deadline',
  ask: (state) => ({ kind: 'post-rollback', releaseId: state.to.id }),
  read: (answer) => (answer.kind === 'answered' ? { kind: 'posted', release: answer.value } : trouble(answer)),
  on: {
    posted: (state, { release }) => followRollback(state, release),
    refused: (state, { message }) => notRolledBack(state, message),
    unreachable: (state, event, plan) =>
      event.sent
        ? to({ ...state, at: 'finding-rollback', ...FIRST }, say(`${event.message}; looking for it`), pause(plan, 0))
        : chooseAgain(state, plan),
    ...BEGUN,
  },
})

/** Somebody may have released meanwhile. */
function chooseAgain({ failure, target, mine, troubles }: StateAt<'posting-rollback'>, plan: Plan): Step {
  return to({ at: 'choosing-rollback', failure, target, mine, ...FIRST, troubles: troubles + 1 }, pause(plan, 0))
}

function followRollback(state: StateAt<'posting-rollback' | 'finding-rollback'>, release: Release): Step {
  const { failure, target, mine } = state
  const rollback = { id: release.id, version: release.version }
  return to({ at: 'rolling-back', failure, to: state.to, rollback, target, mine, ...FIRST })
}

type FindEvent = { readonly kind: 'found'; readonly release: Release } | { readonly kind: 'missing' } | Trouble

export const findingRollback = row<FindEvent>()('finding-rollback', 'list-releases', {
  phase: 'rollback',
  until: 'deadline',
  ask: () => ({ kind: 'list-releases' }),
  read: (answer, { target, to }) => {
    if (answer.kind !== 'answered') return trouble(answer)
    const release = answer.value.find(
      ({ version, slugId, ociImageId }) =>
        version > target.version && slugId === to.slugId && ociImageId === to.ociImageId,
    )
    return release === undefined ? { kind: 'missing' } : { kind: 'found', release }
  },
  on: {
    found: (state, { release }) => followRollback(state, release),
    missing: (state, _event, plan) => {
      if (state.tries + 1 < MOST_LOOKS) return again(state, plan)
      return unknown(plan, 'rollback', begun(state, 'no such release appeared'))
    },
    refused: (state, { message }, plan) => unknown(plan, 'rollback', begun(state, message)),
    unreachable: (state, event, plan) => retry(state, plan, event),
    ...BEGUN,
  },
})

type RollbackEvent = { readonly kind: 'pending' } | { readonly kind: 'done' } | { readonly kind: 'failed' } | Trouble

export const rollingBack = row<RollbackEvent>()('rolling-back', 'read-release', {
  phase: 'rollback',
  until: 'deadline',
  ask: ({ rollback }) => ({ kind: 'read-release', id: rollback.id }),
  read: (answer) => {
    if (answer.kind !== 'answered') return trouble(answer)
    const { status } = answer.value
    if (status === 'pending') return { kind: 'pending' }
    return { kind: status === 'failed' ? 'failed' : 'done' }
  },
  on: {
    pending: (state, _event, plan) => again(state, plan),
    done: ({ failure, rollback, to }) =>
      end({ kind: 'rolled-back', failure, to: { id: to.id, version: to.version }, as: rollback }),
    failed: (state) =>
      notRolledBack(state, `the release phase of the rollback, v${state.rollback.version}, failed too`),
    refused: (state, event, plan) =>
      state.troubles < MOST_TROUBLES
        ? retry(state, plan, event)
        : unknown(plan, 'rollback', begun(state, event.message)),
    unreachable: (state, event, plan) => retry(state, plan, event),
    ...BEGUN,
  },
})
