import { ask } from '../facts/settings/answer.ts'
import { isTruthy } from '../facts/settings/tests.ts'
import type { Rule } from './rule.ts'
import { settingResult } from './support/setting-result.ts'

export const exceptionsPropagated: Rule = {
  id: 'exceptions-propagated',
  summary: 'DEBUG_PROPAGATE_EXCEPTIONS is on: errors pass by the 500 page and the log.',
  category: 'operations',
  severity: 'warning',
  since: '0.1.0',
  *check(facts) {
    const { settings } = facts.settings.web
    if (settings === null) return
    const answer = ask(settings.get('DEBUG_PROPAGATE_EXCEPTIONS'), isTruthy)
    if (answer.truth !== true) return
    yield settingResult(
      facts,
      { setting: 'DEBUG_PROPAGATE_EXCEPTIONS', answer },
      {
        message:
          'DEBUG_PROPAGATE_EXCEPTIONS is on: an exception goes to the server instead of the 500 page, ADMINS get no e-mail, and an ASGI server may close the connection.',
        hint: 'Take the line out, or set it in the settings of tests alone.',
      },
    )
  },
}
