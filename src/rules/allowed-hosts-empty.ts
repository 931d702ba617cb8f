import { ask } from '../facts/settings/answer.ts'
import { isTruthy } from '../facts/settings/tests.ts'
import type { Rule } from './rule.ts'
import { asksForHost } from './support/hosts.ts'
import { firing, isToldElsewhere, settingResult } from './support/setting-result.ts'
import { whyOpen } from './support/words.ts'

const ID = 'security.W020'

export const allowedHostsEmpty: Rule = {
  id: 'allowed-hosts-empty',
  summary: 'ALLOWED_HOSTS is empty: every request is answered with 400.',
  category: 'boot',
  severity: 'error',
  since: '0.1.0',
  django: [ID],
  heroku: ['HTTP400'],
  *check(facts) {
    const answer = firing(facts, ID)
    const { settings } = facts.settings.web
    if (answer === null || settings === null || isToldElsewhere(facts, answer)) return
    const asks = asksForHost(settings).truth
    const debug = ask(settings.get('DEBUG'), isTruthy).truth
    const what =
      asks === false
        ? 'Whatever asks for the host (a redirect, a form, the admin) is answered with 400.'
        : 'Django answers every request with 400 Bad Request.'
    const also = debug === true ? ' With DEBUG on it takes localhost alone.' : ''
    const message =
      answer.truth === true
        ? `ALLOWED_HOSTS is empty. ${what}${also}`
        : `ALLOWED_HOSTS may be empty: ${whyOpen(answer)}. ${what}`
    yield {
      ...settingResult(
        facts,
        { setting: 'ALLOWED_HOSTS', answer, django: [ID] },
        { message, hint: "ALLOWED_HOSTS = ['.herokuapp.com']" },
      ),
      ...(asks === false ? { severity: 'warning' as const } : { heroku: 'HTTP400' }),
    }
  },
}
