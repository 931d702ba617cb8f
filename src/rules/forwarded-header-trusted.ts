import { ask } from '../facts/settings/answer.ts'
import { isTruthy } from '../facts/settings/tests.ts'
import type { Truth, Value } from '../model/value.ts'
import type { Rule } from './rule.ts'
import { settingResult } from './support/setting-result.ts'

/** The forwarding headers that Heroku's router overwrites: https://devcenter.heroku.com/articles/http-routing#heroku-headers */
const OVERWRITTEN = ['HTTP_X_FORWARDED_PROTO', 'HTTP_X_FORWARDED_PORT']

export const forwardedHeaderTrusted: Rule = {
  id: 'forwarded-header-trusted',
  summary: 'Django trusts a forwarding header that any visitor can send.',
  category: 'security',
  severity: 'warning',
  since: '0.1.0',
  *check(facts) {
    const { settings } = facts.settings.web
    if (settings === null) return
    const header = ask(settings.get('SECURE_PROXY_SSL_HEADER'), namesAnother)
    if (header.truth === true) {
      yield settingResult(
        facts,
        { setting: 'SECURE_PROXY_SSL_HEADER', answer: header },
        {
          message:
            "SECURE_PROXY_SSL_HEADER names a header that Heroku's router neither sends nor removes: a visitor who sends it decides whether Django takes the request for HTTPS.",
          hint: "SECURE_PROXY_SSL_HEADER = ('HTTP_X_FORWARDED_PROTO', 'https')",
        },
      )
    }
    const host = ask(settings.get('USE_X_FORWARDED_HOST'), isTruthy)
    if (host.truth === true) {
      yield settingResult(
        facts,
        { setting: 'USE_X_FORWARDED_HOST', answer: host },
        {
          message:
            "USE_X_FORWARDED_HOST is on, and Heroku's router does not remove X-Forwarded-Host: a visitor chooses the host that links in pages and e-mails point to, as far as ALLOWED_HOSTS lets them.",
          hint: 'Take the line out: Heroku passes the right Host header on.',
        },
      )
    }
  },
}

function namesAnother(value: Value): Truth {
  const [header] = 'items' in value ? value.items : []
  return header?.kind === 'str' && header.value.startsWith('HTTP_') && !OVERWRITTEN.includes(header.value)
}
