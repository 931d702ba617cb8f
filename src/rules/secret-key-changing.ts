import type { Rule } from './rule.ts'
import { idsOfKey, randomKey, tellerOfOpenKey } from './support/secret-key.ts'
import { isToldElsewhere, settingResult } from './support/setting-result.ts'
import { newKeyCommand, unlessToldOtherwise } from './support/words.ts'

export const secretKeyChanging: Rule = {
  id: 'secret-key-changing',
  summary: 'SECRET_KEY is made anew by each process.',
  category: 'operations',
  severity: 'warning',
  since: '0.1.0',
  *check(facts) {
    const { settings } = facts.settings.web
    if (settings === null) return
    const answer = randomKey(settings)
    if (answer.truth === false || isToldElsewhere(facts, answer)) return
    if (answer.truth === 'unknown' && tellerOfOpenKey(facts) !== 'secret-key-changing') return
    const unless = answer.truth === true ? '' : unlessToldOtherwise(answer)
    const [name = 'SECRET_KEY'] = answer.configVars
    yield settingResult(
      facts,
      { setting: 'SECRET_KEY', answer, django: answer.truth === true ? [] : idsOfKey(facts, 'unknown') },
      {
        message: `SECRET_KEY is made at random when the settings are imported${unless}: each worker and each dyno has another one, so visitors are logged out from one request to the next, and at each restart.`,
        hint: newKeyCommand(facts, name),
      },
    )
  },
}
