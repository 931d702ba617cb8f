import { compareDjangoVersions } from '../facts/django/version.ts'
import { ask, both, isNot, testValue } from '../facts/settings/answer.ts'
import { contains, isTruthy } from '../facts/settings/tests.ts'
import type { Rule } from './rule.ts'
import { settingResult } from './support/setting-result.ts'
import { webServer } from './support/web-server.ts'
import { code } from './support/words.ts'

const CSRF = 'django.middleware.csrf.CsrfViewMiddleware'

export const csrfOriginUntrusted: Rule = {
  id: 'csrf-origin-untrusted',
  summary: 'Every form is answered with 403: Django takes the request for http, and its origin for a foreign one.',
  category: 'operations',
  severity: 'warning',
  since: '0.1.0',
  *check(facts) {
    const { settings } = facts.settings.web
    const server = webServer(facts)
    if (
      settings === null ||
      server === null ||
      server.knowsHttps !== false ||
      compareDjangoVersions(settings.django, [4, 0]) < 0
    )
      return
    const answer = both(
      ask(settings.get('CSRF_TRUSTED_ORIGINS'), isNot(isTruthy)),
      ask(settings.get('SECURE_PROXY_SSL_HEADER'), isNot(isTruthy)),
      ask(settings.get('MIDDLEWARE'), contains(CSRF)),
    )
    // A redirect to https that never ends comes first: `ssl-redirect-loop` tells it.
    const loops = testValue(settings.get('SECURE_SSL_REDIRECT').value, isTruthy)
    if (answer.truth !== true || loops === true) return
    yield settingResult(
      facts,
      { setting: 'SECURE_PROXY_SSL_HEADER', answer },
      {
        message: `${code(server.name)} does not pass on that a request came over HTTPS, so Django compares the browser's \`https://\` origin with an \`http://\` one: every form that is sent is answered with 403 (CSRF verification failed).`,
        hint: "SECURE_PROXY_SSL_HEADER = ('HTTP_X_FORWARDED_PROTO', 'https')",
      },
    )
  },
}
