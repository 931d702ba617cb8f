import { ask } from '../facts/settings/answer.ts'
import type { Truth, Value } from '../model/value.ts'
import type { Rule } from './rule.ts'
import { isToldElsewhere, settingResult } from './support/setting-result.ts'
import { codes, newKeyCommand } from './support/words.ts'

export const secretKeyChanging: Rule = {
  id: 'secret-key-changing',
  summary: 'SECRET_KEY is made anew by each process.',
  category: 'operations',
  severity: 'warning',
  since: '0.1.0',
  *check(facts) {
    const { settings } = facts.settings.web
    if (settings === null) return
    const answer = ask(settings.get('SECRET_KEY'), isMadeAtRandom)
    const seen = answer.because.some(({ value }) => isMadeAtRandom(value) === true)
    if (answer.truth === false || !seen || isToldElsewhere(facts, answer)) return
    const when =
      answer.truth === true
        ? 'SECRET_KEY is made at random'
        : `Unless ${codes(answer.configVars)} is set, SECRET_KEY is made at random`
    const [name = 'SECRET_KEY'] = answer.configVars
    yield settingResult(
      facts,
      { setting: 'SECRET_KEY', answer },
      {
        message: `${when} when the settings are imported: each worker and each dyno has another one, so visitors are logged out from one request to the next, and at each restart.`,
        hint: newKeyCommand(facts, name),
      },
    )
  },
}

/** What makes something at random, whether or not it is modelled. */
const RANDOM = /(^|\.)(secrets\.\w+|random\.\w+|urandom|uuid[14]|get_random_secret_key|get_random_string)$/

function isMadeAtRandom(value: Value): Truth {
  if (value.kind !== 'unknown') return false
  return value.causes.some(
    (cause) => cause.kind === 'nondeterministic' || (cause.kind === 'call' && RANDOM.test(cause.callee)),
  )
}
