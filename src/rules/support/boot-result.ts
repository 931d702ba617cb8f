import type { Failure } from '../../facts/boot/ending.ts'
import { PORT } from '../../facts/boot/machine.ts'
import type { Problem } from '../../facts/django/startup/problem.ts'
import type { Result } from '../rule.ts'
import { perhaps, settleHint } from './words.ts'

export const CRASHES = 'the web process ends, and every request gets 503 (H10 "App crashed")'
export const ANSWERS_500 = 'every request for this page is answered with 500'

/** What a boot's failure or problem has in common, as a result. CONSEQUENCE: a clause. */
export function bootResult(
  { certain, says, hint, at, configVars, causes = [] }: Omit<Failure, 'kind'> | Problem,
  consequence: string,
  heroku: string | null,
): Result {
  // The port that the model's dyno was given is nobody's.
  const stated = says.replaceAll(PORT, '$PORT').replace(/^(there|the) /, (word) => `T${word.slice(1)}`)
  const open = certain ? null : { configVars, causes }
  const hints = [hint, open === null ? null : settleHint(open)].filter((line) => line !== null)
  return {
    kind: certain ? 'fail' : 'open',
    message: open === null ? `${stated}: ${consequence}.` : perhaps(stated, open, consequence),
    ...(hints.length === 0 ? {} : { hint: hints.join('\n') }),
    at,
    configVars,
    ...(heroku === null ? {} : { heroku }),
  }
}

/** Are two problems the same, seen by the build and by the dyno? */
export const isSame = (one: Problem, other: Problem): boolean =>
  one.says === other.says ||
  (one.type === other.type && one.at !== null && JSON.stringify(one.at) === JSON.stringify(other.at))
