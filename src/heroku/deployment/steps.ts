// What the rows of the table are made of: ends, repetitions and pauses.
import type { ApiFailure } from '../api-failure.ts'
import type { Effect, State, Step, Trouble } from './machine.ts'
import type { Plan } from './plan.ts'
import type { DeployFailure, End, Phase } from './result.ts'

export const FIRST = { tries: 0, troubles: 0, spent: 0 } as const

/** Goes on to STATE. */
export function to(state: State, ...effects: readonly Effect[]): Step {
  return { to: state, effects }
}

/** Ends the deployment. */
export function end(end: End, ...effects: readonly Effect[]): Step {
  return { to: { at: 'ended', end }, effects }
}

/** Ends it as failed. SAYS: lines of Heroku or the app that tell why. */
export function failed(phase: Phase, reason: string, says: readonly string[] = []): Step {
  return end({ kind: 'failed', failure: { phase, reason, says } })
}

/** As `failed`, with a failure that is already told. */
export function failedWith(failure: DeployFailure, ...effects: readonly Effect[]): Step {
  return end({ kind: 'failed', failure }, ...effects)
}

/** Ends it, for something newer is, or will be, what the app runs. */
export function superseded(because: string): Step {
  return end({ kind: 'superseded', because })
}

/** Ends it without knowing what became of it, with the command that tells. */
export function unknown(plan: Plan, phase: Phase, lastSeen: string): Step {
  return end({ kind: 'unknown', phase, lastSeen, command: `heroku releases -a ${plan.app}` })
}

/** Tells a person how it goes on. */
export function say(text: string): Effect {
  return { kind: 'say', level: 'info', text }
}

/** Tells a person what they should know. */
export function warn(text: string): Effect {
  return { kind: 'say', level: 'warning', text }
}

/** Milliseconds. A build takes minutes, and its stream's end cuts a pause short; so the pauses grow. */
const SHORTEST_PAUSE = 5_000
const LONGEST_PAUSE = 15_000
const PAUSE_GROWTH = 1_000

/** The pause before the next look, after TRIES of them. */
export function pause(plan: Plan, tries: number): Effect {
  const milliseconds = plan.poll ?? Math.min(SHORTEST_PAUSE + PAUSE_GROWTH * tries, LONGEST_PAUSE)
  return { kind: 'pause', milliseconds }
}

/** The same question once more, because its answer was not there yet. */
export function again<S extends State>(state: S, plan: Plan, ...effects: readonly Effect[]): Step {
  return to({ ...state, tries: state.tries + 1, troubles: 0 }, ...effects, pause(plan, state.tries))
}

/** The same question once more, because there was no answer. */
export function retry<S extends State>(state: S, plan: Plan, trouble: Trouble): Step {
  const troubles = state.troubles + 1
  const said = troubles === 1 ? [say(`${trouble.message}; trying again`)] : []
  return to({ ...state, tries: state.tries + 1, troubles }, ...said, pause(plan, troubles * 3))
}

/** While nothing was begun, giving up costs nothing; each trouble stands for the client's own repetitions. */
const MOST_TROUBLES_BEFORE = 3
/** A refusal of something that was there before: a moment of inconsistency, or a key that was revoked. */
const MOST_REFUSALS = 3
const LEAST_TIME_OF_REFUSALS = 5_000

/** Before the build is asked for: refused is the end, and so is silence that lasts. */
export function beforeBuild(phase: Phase) {
  return {
    refused: (_state: State, event: { readonly message: string }): Step => failed(phase, event.message),
    unreachable: (state: State, event: Extract<Trouble, { kind: 'unreachable' }>, plan: Plan): Step =>
      state.troubles + 1 < MOST_TROUBLES_BEFORE ? retry(state, plan, event) : failed(phase, event.message),
    interrupted: (): Step => failed(phase, 'it was interrupted before anything was deployed'),
    late: (): Step => failed(phase, 'the time was up before anything was deployed'),
  }
}

/** Once it was begun, a question that fails is not a deployment that failed: it is asked again until the time is up. */
export function afterBuild<S extends State>(phase: Phase, lastSeen: (state: S) => string) {
  return {
    refused: (state: S, event: Extract<Trouble, { kind: 'refused' }>, plan: Plan): Step =>
      state.troubles + 1 < MOST_REFUSALS || state.spent < LEAST_TIME_OF_REFUSALS
        ? retry(state, plan, event)
        : unknown(plan, phase, `${lastSeen(state)}; then ${event.message}`),
    unreachable: (state: S, event: Extract<Trouble, { kind: 'unreachable' }>, plan: Plan): Step =>
      retry(state, plan, event),
    interrupted: (state: S, _event: unknown, plan: Plan): Step =>
      unknown(plan, phase, `${lastSeen(state)}; then it was interrupted`),
    late: (state: S, _event: unknown, plan: Plan): Step =>
      unknown(plan, phase, `${lastSeen(state)}; then the time was up`),
  }
}

/** An answer that is none, as an event. */
export function trouble(failure: ApiFailure): Trouble {
  return failure.kind === 'refused'
    ? { kind: 'refused', message: failure.message, status: failure.status }
    : { kind: 'unreachable', message: failure.message, sent: failure.sent }
}
