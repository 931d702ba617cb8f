import type { ConfigVar } from '../../model/environment.ts'
import type { Truth } from '../../model/value.ts'
import type { Candidates } from '../../python/machine/cases.ts'
import { type Test, testValue } from './answer.ts'
import type { Settings } from './settings.ts'

/** What a config var can be, as people spell off and on, the clearest first; null stands for not set. */
const USUAL_SPELLINGS = [
  null,
  '',
  'False',
  'True',
  'false',
  '0',
  'no',
  'off',
  'n',
  'f',
  'true',
  '1',
  'yes',
  'on',
  't',
] as const

/** So many evaluations in a row that tell nothing: the others are not worth their time. */
const MOST_IN_VAIN = 3

export type Outcome = Truth | 'raises'

/** What each candidate makes of a setting. It may take an evaluation of all settings, so ask for no more of them than decide. */
export interface Probe {
  readonly configVar: string
  /** Null stands for not set. */
  readonly candidates: readonly (string | null)[]
  /** Does the test hold under this value of the config var? Or do the settings raise? Evaluated when it is first asked. */
  readonly outcome: (candidate: string | null) => Outcome
}

/** Evaluates the settings again with one config var changed; null where nothing can be evaluated. */
export type Reevaluate = (configVar: string, state: ConfigVar) => Settings | null

/**
 * Evaluates the settings once for all candidates. Gives what a setting is under the one at an index; null where that is not told, and it has to be
 * evaluated by itself.
 */
export type EvaluateTogether = (
  candidates: Candidates,
) => (index: number, setting: string) => { readonly settings: Settings | null } | null

/** How settings are evaluated again. */
interface Evaluations {
  readonly reevaluate: Reevaluate
  readonly together: EvaluateTogether
}

/** What is asked of a setting under the candidates. */
export interface Question {
  readonly setting: string
  readonly test: Test
  readonly configVar: string
}

/**
 * Tells which values of a config var make a test of a setting hold: the usual spellings, and the strings of the code that reads it.
 *
 * @param spellings further candidates, from the source
 */
export function probe(
  { reevaluate, together }: Evaluations,
  question: Question,
  spellings: readonly string[] = [],
): Probe {
  const candidates = [...new Set([...USUAL_SPELLINGS, ...spellings])]
  const known = new Map<string | null, Outcome>()
  let told: ReturnType<EvaluateTogether> | null = null
  let inVain = 0
  const isTold = (settings: Settings | null): boolean =>
    settings === null || testValue(settings.get(question.setting).value, question.test) !== 'unknown'
  const settingsUnder = (candidate: string | null): Settings | null => {
    told ??= together({ name: question.configVar, values: candidates })
    const one = told(candidates.indexOf(candidate), question.setting)
    if (one !== null && isTold(one.settings)) return one.settings
    if (inVain === MOST_IN_VAIN) return null
    const alone = reevaluate(
      question.configVar,
      candidate === null ? { state: 'unset' } : { state: 'set', value: candidate },
    )
    inVain = isTold(alone) ? 0 : inVain + 1
    return alone
  }
  const evaluate = (candidate: string | null): Outcome => {
    const settings = settingsUnder(candidate)
    if (settings === null) return 'unknown'
    if (settings.module.raises?.certain) return 'raises'
    return testValue(settings.get(question.setting).value, question.test)
  }
  return {
    configVar: question.configVar,
    candidates,
    outcome: (candidate) => {
      const outcome = known.get(candidate) ?? evaluate(candidate)
      known.set(candidate, outcome)
      return outcome
    },
  }
}

/** String literals on a line of Python, the short ones: what the line may compare a config var with. */
export function literalsOn(line: string): readonly string[] {
  const found = [...line.matchAll(/'([^'\\\n]*)'|"([^"\\\n]*)"/g)].map(([, single, double]) => single ?? double ?? '')
  return [...new Set(found.filter((text) => text !== '' && text.length <= 20))].slice(0, 12)
}
