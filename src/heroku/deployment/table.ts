import type { Answers, Ask, AskKind, Interruption, Row, State, StateName, Step } from './machine.ts'
import type { Plan } from './plan.ts'
import type { Phase } from './result.ts'
import { building, confirming, releasing } from './rows-build.ts'
import { askingApp, readingServing, watchingDynos } from './rows-health.ts'
import { findingBuild, postingBuild } from './rows-post.ts'
import { findingPromotion, postingPromotion, promoting } from './rows-promotion.ts'
import { choosingRollback, findingRollback, postingRollback, readingAppLog, rollingBack } from './rows-rollback.ts'
import { creatingSource, packing, uploading } from './rows-source.ts'
import { surveying } from './rows-survey.ts'
import { FIRST } from './steps.ts'

/** The deployment's state machine: each state's question, the events that answer it, and where each one leads. */
export const TABLE = {
  surveying,
  packing,
  'creating-source': creatingSource,
  uploading,
  'posting-build': postingBuild,
  'finding-build': findingBuild,
  building,
  'posting-promotion': postingPromotion,
  'finding-promotion': findingPromotion,
  promoting,
  releasing,
  confirming,
  'reading-serving': readingServing,
  'watching-dynos': watchingDynos,
  'asking-app': askingApp,
  'reading-app-log': readingAppLog,
  'choosing-rollback': choosingRollback,
  'posting-rollback': postingRollback,
  'finding-rollback': findingRollback,
  'rolling-back': rollingBack,
} as const satisfies { readonly [S in StateName]: unknown }

/** Where a deployment begins. */
export function start({ origin }: Plan): State {
  const survey = { at: 'surveying', buildsBefore: null, ...FIRST } as const
  return origin.kind === 'build'
    ? { ...survey, round: 'first' }
    : { ...survey, round: 'promotion', posts: 0, releasesBefore: null }
}

/** A row without the ties between its types; they were checked where it was written. */
type AnyRow = Omit<Row<never, never, never>, 'phase' | 'ask' | 'read' | 'on'> & {
  readonly phase: Phase | null | ((state: State) => Phase | null)
  ask(state: State, plan: Plan): Ask
  read(answer: Answers[AskKind], state: State, plan: Plan): { readonly kind: string }
  readonly on: Readonly<Record<string, (state: State, event: unknown, plan: Plan) => Step>>
}

/** The row of the table that is for STATE. */
export function rowOf(state: State): AnyRow {
  return TABLE[state.at] as unknown as AnyRow
}

/** The phase that the state belongs to; null: the one before it goes on. */
export function phaseOf(state: State): Phase | null {
  const { phase } = rowOf(state)
  return typeof phase === 'function' ? phase(state) : phase
}

/** Where the answer to the state's question leads. */
export function onAnswer(state: State, answer: Answers[AskKind], plan: Plan): Step {
  return onEvent(state, rowOf(state).read(answer, state, plan), plan)
}

/** What follows in STATE from a signal or the end of the time. */
export function onInterruption(state: State, event: Interruption, plan: Plan): Step {
  return onEvent(state, event, plan)
}

function onEvent(state: State, event: { readonly kind: string }, plan: Plan): Step {
  const handler = rowOf(state).on[event.kind]
  if (handler === undefined) throw new Error(`the state ${state.at} has no way out for ${event.kind}`)
  return handler(state, event, plan)
}
