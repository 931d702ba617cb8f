import { type Answer, all, ask, both, not, testValue } from '../facts/settings/answer.ts'
import type { Settings } from '../facts/settings/settings.ts'
import { contains, isString, isTruthy } from '../facts/settings/tests.ts'
import type { Truth, Value } from '../model/value.ts'
import type { Rule } from './rule.ts'
import { isToldElsewhere, settingResult } from './support/setting-result.ts'
import { type WebServer, webServer } from './support/web-server.ts'
import { code, whyOpen } from './support/words.ts'

const SECURITY = 'django.middleware.security.SecurityMiddleware'
const LINE = "SECURE_PROXY_SSL_HEADER = ('HTTP_X_FORWARDED_PROTO', 'https')"

export const sslRedirectLoop: Rule = {
  id: 'ssl-redirect-loop',
  summary: 'Every request is redirected to itself: Django does not learn that it came over HTTPS.',
  category: 'boot',
  severity: 'error',
  since: '0.1.0',
  heroku: ['redirect-loop', 'HTTP500'],
  *check(facts) {
    const { settings } = facts.settings.web
    const server = webServer(facts)
    if (settings === null || server === null) return
    const redirects = both(
      ask(settings.get('SECURE_SSL_REDIRECT'), isTruthy),
      ask(settings.get('MIDDLEWARE'), contains(SECURITY)),
    )
    const header = ask(settings.get('SECURE_PROXY_SSL_HEADER'), (value) => not(makesHttps(value, server)))
    const answer = both(redirects, header)
    if (answer.truth === false || isToldElsewhere(facts, answer)) return
    const notPair = testValue(settings.get('SECURE_PROXY_SSL_HEADER').value, isNoPair) === true
    yield {
      ...settingResult(
        facts,
        { setting: 'SECURE_SSL_REDIRECT', answer },
        { message: message(settings, answer, server, notPair), hint: LINE },
      ),
      heroku: notPair ? 'HTTP500' : 'redirect-loop',
    }
  },
}

/** Something that is true and cannot be unpacked into two: Django raises ImproperlyConfigured at each request. */
function isNoPair(value: Value): Truth {
  const truth = isTruthy(value)
  if (truth !== true) return truth
  if ('items' in value) return value.items.length !== 2
  return value.kind === 'str' ? [...value.value].length !== 2 : value.kind === 'unknown' ? 'unknown' : true
}

/** HttpRequest.scheme on a dyno, where Heroku's router sets `X-Forwarded-Proto: https` and `X-Forwarded-Port: 443`. */
function makesHttps(value: Value, server: WebServer): Truth {
  if (isTruthy(value) === false) return server.knowsHttps
  // With a server that knows, a header that is not known is not suspected.
  if (value.kind === 'unknown') return server.knowsHttps === true ? true : 'unknown'
  if (!('items' in value) || value.items.length !== 2) return false
  const [header, secure] = value.items
  if (header === undefined || secure === undefined) return false
  const sent = [
    { header: 'HTTP_X_FORWARDED_PROTO', value: 'https' },
    { header: 'HTTP_X_FORWARDED_PORT', value: '443' },
  ].map((one) => ({ named: testValue(header, isString(one.header)), right: testValue(secure, isString(one.value)) }))
  for (const { named, right } of sent) if (named !== false) return all([named, right])
  // A header that the router does not send is absent, and the server's own scheme counts.
  return server.knowsHttps
}

const isReasoned = ({ configVars, causes }: Answer): boolean => configVars.length > 0 || causes.length > 0

function message(settings: Settings, answer: Answer, server: WebServer, notPair: boolean): string {
  const header = settings.get('SECURE_PROXY_SSL_HEADER')
  if (notPair)
    return 'SECURE_PROXY_SSL_HEADER is not a pair of a header and a value: Django raises ImproperlyConfigured at every request, which is answered with 500.'
  const passes =
    server.knowsHttps === 'unknown'
      ? `whether ${code(server.name)} passes on that the request came over HTTPS is not known`
      : `${code(server.name)} does not pass on that the request came over HTTPS`
  const how =
    testValue(header.value, isTruthy) === true
      ? 'SECURE_PROXY_SSL_HEADER names no header and value that Heroku sends'
      : `SECURE_PROXY_SSL_HEADER is not set, and ${passes}`
  const loop =
    "Heroku's router ends TLS, so Django sees http and redirects every request to the address that it came from"
  return answer.truth === true
    ? `SECURE_SSL_REDIRECT is on and ${how}. ${loop}.`
    : `SECURE_SSL_REDIRECT may redirect for ever: ${isReasoned(answer) ? `${whyOpen(answer)}, and ` : ''}${how}. ${loop}.`
}
