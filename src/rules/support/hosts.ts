import type { Facts } from '../../facts/facts.ts'
import { type Answer, ask, both, either } from '../../facts/settings/answer.ts'
import type { Settings } from '../../facts/settings/settings.ts'
import { contains, isTruthy } from '../../facts/settings/tests.ts'

const COMMON = 'django.middleware.common.CommonMiddleware'
const SECURITY = 'django.middleware.security.SecurityMiddleware'

/**
 * Does something ask for the request's host at every request? CommonMiddleware does; SecurityMiddleware only to redirect. Where nothing
 * asks, ALLOWED_HOSTS is not looked at.
 */
export function asksForHost(settings: Settings): Answer {
  const middleware = settings.get('MIDDLEWARE')
  const redirects = both(ask(middleware, contains(SECURITY)), ask(settings.get('SECURE_SSL_REDIRECT'), isTruthy))
  return either(ask(middleware, contains(COMMON)), redirects)
}

/** The hosts that the app is reached at, where it was asked; null where it was not. */
export function hostsOf({ environment: { app } }: Facts): readonly string[] | null {
  if (app === null) return null
  const own = app.webUrl === null ? [] : [new URL(app.webUrl).hostname]
  const hosts = [...own, ...(app.domains ?? [])].map((host) => host.toLowerCase())
  return hosts.length === 0 ? null : [...new Set(hosts)]
}

/** django.http.request.validate_host: an exact name, `.name` for it and all below it, or `*`. */
export function hostMatches(host: string, pattern: string): boolean {
  const lower = pattern.toLowerCase()
  if (lower === '*' || lower === host) return true
  return lower.startsWith('.') && (host.endsWith(lower) || host === lower.slice(1))
}

/** Names that no app can be reached at: RFC 2606 and 6761 keep them from the public. */
const RESERVED = /(^|\.)(localhost|local|test|example|invalid|internal|lan|example\.(com|org|net))$/
const DOMAIN = /^\.?([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/

/** Could an app on Heroku be reached at a host that the pattern takes? Its own `NAME.herokuapp.com`, or a public domain. */
export function mayBeReachedAt(pattern: string): boolean {
  const lower = pattern.toLowerCase()
  if (lower === '*') return true
  if (!DOMAIN.test(lower) || RESERVED.test(lower)) return false
  return lower !== 'herokuapp.com'
}

/** Does the pattern take the name that Heroku gives to every app? */
export function takesHerokuName(pattern: string): boolean {
  const lower = pattern.toLowerCase()
  return (
    lower === '*' ||
    lower === '.herokuapp.com' ||
    lower === '.com' ||
    (lower.endsWith('.herokuapp.com') && DOMAIN.test(lower))
  )
}
