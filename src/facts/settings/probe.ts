import type { ConfigVar } from '../../model/environment.ts'
import { type Test, testValue } from './answer.ts'
import type { Settings } from './settings.ts'

/** What a config var can be, as people spell on and off; null stands for not set. */
const USUAL_SPELLINGS = [
  null,
  '',
  'True',
  'true',
  '1',
  'yes',
  'on',
  't',
  'False',
  'false',
  '0',
  'no',
  'off',
  'n',
  'f',
] as const

/** What each candidate makes of a setting; null stands for not set. */
export interface Probe {
  readonly configVar: string
  /** Candidates under which the test holds, does not, is open, and under which the settings raise. */
  readonly holds: readonly (string | null)[]
  readonly fails: readonly (string | null)[]
  readonly open: readonly (string | null)[]
  readonly raises: readonly (string | null)[]
}

/** Evaluates the settings again with one config var changed; null where nothing can be evaluated. */
export type Reevaluate = (configVar: string, state: ConfigVar) => Settings | null

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
export function probe(reevaluate: Reevaluate, question: Question, spellings: readonly string[] = []): Probe {
  const outcome = (candidate: string | null) => {
    const settings = reevaluate(
      question.configVar,
      candidate === null ? { state: 'unset' } : { state: 'set', value: candidate },
    )
    if (settings === null) return 'unknown' as const
    if (settings.module.raises?.certain) return 'raises' as const
    return testValue(settings.get(question.setting).value, question.test)
  }
  const judged = [...new Set([...USUAL_SPELLINGS, ...spellings])].map((candidate) => ({
    candidate,
    truth: outcome(candidate),
  }))
  const those = (truth: ReturnType<typeof outcome>) =>
    judged.filter((one) => one.truth === truth).map(({ candidate }) => candidate)
  return {
    configVar: question.configVar,
    holds: those(true),
    fails: those(false),
    open: those('unknown'),
    raises: those('raises'),
  }
}

/** String literals on a line of Python, the short ones: what the line may compare a config var with. */
export function literalsOn(line: string): readonly string[] {
  const found = [...line.matchAll(/'([^'\\\n]*)'|"([^"\\\n]*)"/g)].map(([, single, double]) => single ?? double ?? '')
  return [...new Set(found.filter((text) => text !== '' && text.length <= 20))].slice(0, 12)
}
