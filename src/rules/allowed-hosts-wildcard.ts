import { ask } from '../facts/settings/answer.ts'
import { containsOne, isString } from '../facts/settings/tests.ts'
import type { Rule } from './rule.ts'
import { settingResult } from './support/setting-result.ts'

export const allowedHostsWildcard: Rule = {
  id: 'allowed-hosts-wildcard',
  summary: 'ALLOWED_HOSTS takes every host.',
  category: 'security',
  severity: 'notice',
  since: '0.1.0',
  *check(facts) {
    const { settings } = facts.settings.web
    if (settings === null) return
    const answer = ask(settings.get('ALLOWED_HOSTS'), containsOne(isString('*')))
    // What is open here is told by the rules that it would break.
    if (answer.truth !== true) return
    yield settingResult(
      facts,
      { setting: 'ALLOWED_HOSTS', answer },
      {
        message:
          "ALLOWED_HOSTS has `'*'`, so Django does not check the Host header. Heroku's router only passes the app's own domains; the check is gone as soon as something else stands before the app.",
        hint: "ALLOWED_HOSTS = ['.herokuapp.com', 'www.your-domain.org']",
      },
    )
  },
}
