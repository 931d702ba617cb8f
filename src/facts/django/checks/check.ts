import type { Value } from '../../../model/value.ts'
import { type Answer, ask, both, either, NO, type Test } from '../../settings/answer.ts'
import type { Settings } from '../../settings/settings.ts'
import { type DjangoVersion, existsIn } from '../version.ts'

export type Question = (settings: Settings) => Answer

/** One of Django's own checks, by what the settings say. */
export interface SettingsCheck {
  /** As Django prints it: `security.W018`. */
  readonly id: string
  /** The setting that it is about: where a finding points. */
  readonly setting: string
  readonly since?: DjangoVersion
  /** The first version that has it no more. */
  readonly until?: DjangoVersion
  /** Runs with `check --deploy` alone: `migrate` does not ask it. */
  readonly deploy?: boolean
  /** The exception that the check itself ends with, where it does not come to report its id. */
  readonly raises?: string
  /** Why it is open where the setting itself is known: a clause. */
  readonly unsure?: string
  /** Does it fire? */
  readonly answer: Question
}

/** Asks a test of one setting. */
export const asks =
  (name: string, test: Test): Question =>
  (settings) =>
    ask(settings.get(name), test)

/** For settings whose default is not in the table, and right. */
export const asksBound =
  (name: string, test: (value: Value) => ReturnType<Test>): Question =>
  (settings) => {
    const setting = settings.get(name)
    return ask(setting, setting.bound === false ? () => false : test)
  }

/** Yes where every question says yes. */
export const every =
  (...questions: readonly Question[]): Question =>
  (settings) =>
    both(...questions.map((question) => question(settings)))

/** The checks that this Django has, and what each says of the settings; one that it has not says no. */
export function runChecks(checks: readonly SettingsCheck[], settings: Settings): ReadonlyMap<string, Answer> {
  const answers = new Map<string, Answer>()
  for (const one of checks) {
    const said = existsIn(settings.django, one) ? one.answer(settings) : NO
    const before = answers.get(one.id)
    answers.set(one.id, before === undefined ? said : either(before, said))
  }
  return answers
}
