import type { Location } from '../../model/location.ts'
import type { Cause, Truth, Value } from '../../model/value.ts'
import { causesOf, configVarsOf, configVarsOfCauses, possibilities, union } from './possibilities.ts'

/** A setting as it will be: what the module binds, or what Django takes where it binds nothing. */
export interface Setting {
  readonly name: string
  readonly value: Value
  /** Does the settings module bind the name? */
  readonly bound: Truth
}

/** One possibility of a setting that has a say in an answer. */
export interface Evidence {
  readonly setting: string
  readonly value: Value
  /** The line that decides; null where Django's default does. */
  readonly location: Location | null
}

/** A yes, a no, or an open question, and what it rests on. */
export interface Answer {
  readonly truth: Truth
  /** The possibilities that make it so, the first one first; for an open question those that could make it true. */
  readonly because: readonly Evidence[]
  /** Why the question is open; empty where it is not. */
  readonly causes: readonly Cause[]
  /** The config vars that the answer hangs on. */
  readonly configVars: readonly string[]
}

export type Test = (value: Value) => Truth

/** Kleene's connectives over plain truths. */
export const not = (truth: Truth): Truth => (truth === 'unknown' ? truth : !truth)
export const all = (truths: readonly Truth[]): Truth =>
  truths.includes(false) ? false : truths.includes('unknown') ? 'unknown' : true
export const any = (truths: readonly Truth[]): Truth => not(all(truths.map(not)))

/** What a test says of a value that can be several things. */
export function testValue(value: Value, test: Test): Truth {
  const answers = new Set(possibilities(value).map(test))
  const [only] = answers
  return answers.size === 1 && only !== undefined ? only : 'unknown'
}

/** Asks a test of a setting, over all that it can be. */
export function ask(setting: Setting, test: Test): Answer {
  const judged = possibilities(setting.value).map((value) => ({ value, truth: test(value) }))
  const truth = testValue(setting.value, test)
  const decisive = truth === false ? judged : judged.filter((one) => one.truth !== false)
  const causes = truth === 'unknown' ? causesOf(setting.value) : []
  return {
    truth,
    because: decisive.map(({ value }) => ({ setting: setting.name, value, location: value.location })),
    causes,
    configVars: union(configVarsOf(setting.value), configVarsOfCauses(causes)),
  }
}

/** An answer that rests on nothing: the Django version decides it. */
export const NO: Answer = { truth: false, because: [], causes: [], configVars: [] }

/** The test that holds where this one does not. */
export const isNot =
  (test: Test): Test =>
  (value) =>
    not(test(value))

/** True where all are. It rests on what decides: on one that is false, else on the open ones, else on all. */
export function both(...answers: readonly Answer[]): Answer {
  return combine(all(answers.map(({ truth }) => truth)), answers)
}

/** True where one is. */
export function either(...answers: readonly Answer[]): Answer {
  return combine(any(answers.map(({ truth }) => truth)), answers)
}

/** Evidence of what is open stands before what is certain: it is what a person has to settle. */
function combine(truth: Truth, answers: readonly Answer[]): Answer {
  const deciding = answers.filter((answer) => answer.truth === truth)
  const shown = truth === 'unknown' ? [...deciding, ...answers.filter((answer) => answer.truth === true)] : deciding
  return {
    truth,
    because: shown.flatMap(({ because }) => because),
    causes: deciding.flatMap(({ causes }) => causes),
    configVars: union(...deciding.map(({ configVars }) => configVars)),
  }
}
