import type { Truth, Value } from '../../../model/value.ts'
import { all, ask, isNot, type Test } from '../../settings/answer.ts'
import {
  contains,
  containsOne,
  containsOnly,
  isKind,
  isNone,
  isString,
  isTrue,
  isTruthy,
} from '../../settings/tests.ts'
import { compareDjangoVersions } from '../version.ts'
import { asks, every, type Question, type SettingsCheck } from './check.ts'
import { contentSecurityPolicyChecks } from './content-security-policy.ts'

const SECURITY = 'django.middleware.security.SecurityMiddleware'
const CLICKJACKING = 'django.middleware.clickjacking.XFrameOptionsMiddleware'
const CSRF = 'django.middleware.csrf.CsrfViewMiddleware'
const SESSION = 'django.contrib.sessions.middleware.SessionMiddleware'
const SESSIONS_APP = 'django.contrib.sessions'

const hasMiddleware = (path: string): Question => asks('MIDDLEWARE', contains(path))
const lacksMiddleware = (path: string): Question => asks('MIDDLEWARE', isNot(contains(path)))
const hasSessionsApp = asks('INSTALLED_APPS', contains(SESSIONS_APP))
const lacksSessionsApp = asks('INSTALLED_APPS', isNot(contains(SESSIONS_APP)))
const isNotTrue = (name: string): Question => asks(name, isNot(isTrue))
/** The cookies' three settings passed on truth alone before 4.1 (django/django#15443). */
const isNotTrueCookie =
  (name: string): Question =>
  (settings) =>
    ask(settings.get(name), isNot(compareDjangoVersions(settings.django, [4, 1]) < 0 ? isTruthy : isTrue))
const withHsts = every(asks('SECURE_HSTS_SECONDS', isTruthy), hasMiddleware(SECURITY))

/**
 * django/core/checks/security/{base,sessions,csrf}.py, condition by condition: identity where Django writes `is`, truth where it does not.
 * https://docs.djangoproject.com/en/stable/ref/checks/#security
 */
export const SECURITY_CHECKS: readonly SettingsCheck[] = [
  check('W001', 'MIDDLEWARE', lacksMiddleware(SECURITY)),
  check('W002', 'MIDDLEWARE', lacksMiddleware(CLICKJACKING)),
  check('W003', 'MIDDLEWARE', lacksMiddleware(CSRF)),
  check('W004', 'SECURE_HSTS_SECONDS', every(asks('SECURE_HSTS_SECONDS', isNot(isTruthy)), hasMiddleware(SECURITY))),
  check('W005', 'SECURE_HSTS_INCLUDE_SUBDOMAINS', every(isNotTrue('SECURE_HSTS_INCLUDE_SUBDOMAINS'), withHsts)),
  check(
    'W006',
    'SECURE_CONTENT_TYPE_NOSNIFF',
    every(isNotTrue('SECURE_CONTENT_TYPE_NOSNIFF'), hasMiddleware(SECURITY)),
  ),
  check('W007', 'SECURE_BROWSER_XSS_FILTER', every(isNotTrue('SECURE_BROWSER_XSS_FILTER'), hasMiddleware(SECURITY)), {
    until: [3, 0],
  }),
  check('W008', 'SECURE_SSL_REDIRECT', every(isNotTrue('SECURE_SSL_REDIRECT'), hasMiddleware(SECURITY))),
  check('W009', 'SECRET_KEY', asks('SECRET_KEY', isWeakKey)),
  ...sessionChecks('SESSION_COOKIE_SECURE', ['W010', 'W011', 'W012']),
  ...sessionChecks('SESSION_COOKIE_HTTPONLY', ['W013', 'W014', 'W015']),
  check(
    'W016',
    'CSRF_COOKIE_SECURE',
    every(isNotTrueCookie('CSRF_COOKIE_SECURE'), asks('CSRF_USE_SESSIONS', isNot(isTruthy)), hasMiddleware(CSRF)),
  ),
  check('W017', 'CSRF_COOKIE_HTTPONLY', every(isNotTrue('CSRF_COOKIE_HTTPONLY'), hasMiddleware(CSRF)), {
    until: [1, 11],
  }),
  check('W018', 'DEBUG', asks('DEBUG', isTruthy)),
  check(
    'W019',
    'X_FRAME_OPTIONS',
    every(asks('X_FRAME_OPTIONS', isNot(isString('DENY'))), hasMiddleware(CLICKJACKING)),
  ),
  check('W020', 'ALLOWED_HOSTS', asks('ALLOWED_HOSTS', isNot(isTruthy))),
  check('W021', 'SECURE_HSTS_PRELOAD', every(isNotTrue('SECURE_HSTS_PRELOAD'), withHsts), { since: [1, 11] }),
  check('W022', 'SECURE_REFERRER_POLICY', every(asks('SECURE_REFERRER_POLICY', isNone), hasMiddleware(SECURITY)), {
    since: [3, 0],
  }),
  check(
    'E023',
    'SECURE_REFERRER_POLICY',
    every(asks('SECURE_REFERRER_POLICY', isInvalidReferrerPolicy), hasMiddleware(SECURITY)),
    { since: [3, 0] },
  ),
  check(
    'E024',
    'SECURE_CROSS_ORIGIN_OPENER_POLICY',
    every(asks('SECURE_CROSS_ORIGIN_OPENER_POLICY', isInvalidOpenerPolicy), hasMiddleware(SECURITY)),
    { since: [4, 0] },
  ),
  check('W025', 'SECRET_KEY_FALLBACKS', asks('SECRET_KEY_FALLBACKS', containsOne(isWeakKey)), { since: [4, 1] }),
  ...contentSecurityPolicyChecks,
  check('E100', 'DEFAULT_HASHING_ALGORITHM', asks('DEFAULT_HASHING_ALGORITHM', isUnknownHash), {
    since: [3, 1],
    until: [4, 0],
  }),
]

function check(
  id: string,
  setting: string,
  answer: Question,
  span: Pick<SettingsCheck, 'since' | 'until'> = {},
): SettingsCheck {
  return { id: `security.${id}`, setting, answer, ...span }
}

/** The three shapes of one complaint: for the app alone, for the middleware alone, and for both. */
function sessionChecks(
  setting: string,
  [app, middleware, whole]: readonly [string, string, string],
): readonly SettingsCheck[] {
  return [
    check(app, setting, every(isNotTrueCookie(setting), hasSessionsApp, lacksMiddleware(SESSION))),
    check(middleware, setting, every(isNotTrueCookie(setting), hasMiddleware(SESSION), lacksSessionsApp)),
    check(whole, setting, every(isNotTrueCookie(setting), hasSessionsApp, hasMiddleware(SESSION))),
  ]
}

/** Django's SECRET_KEY_MIN_LENGTH, SECRET_KEY_MIN_UNIQUE_CHARACTERS and SECRET_KEY_INSECURE_PREFIX. */
export const WEAK_KEY = { length: 50, characters: 5, prefix: 'django-insecure-' } as const

/** What `_check_secret_key` refuses, and what raises before it is asked (an empty key, None). */
export function isWeakKey(value: Value): Truth {
  switch (value.kind) {
    case 'none':
      return true
    case 'str': {
      const characters = [...value.value]
      const short = characters.length < WEAK_KEY.length || new Set(characters).size < WEAK_KEY.characters
      return short || value.value.startsWith(WEAK_KEY.prefix)
    }
    // `bytes.startswith(str)` raises a TypeError, so a strong key in bytes ends the check itself.
    case 'bytes':
      return value.value.length < WEAK_KEY.length || new Set(value.value).size < WEAK_KEY.characters ? true : 'unknown'
    default:
      return isTruthy(value) === false ? true : 'unknown'
  }
}

const REFERRER_POLICIES = new Set([
  'no-referrer',
  'no-referrer-when-downgrade',
  'origin',
  'origin-when-cross-origin',
  'same-origin',
  'strict-origin',
  'strict-origin-when-cross-origin',
  'unsafe-url',
])

function isInvalidReferrerPolicy(value: Value): Truth {
  if (value.kind === 'none') return false
  if (value.kind === 'str') return !value.value.split(',').every((part) => REFERRER_POLICIES.has(part.trim()))
  return isNot(containsOnly(isOneOf(REFERRER_POLICIES)))(value)
}

const OPENER_POLICIES = new Set(['same-origin', 'same-origin-allow-popups', 'unsafe-none'])

function isInvalidOpenerPolicy(value: Value): Truth {
  return all([isNot(isNone)(value), isNot(isOneOf(OPENER_POLICIES))(value)])
}

function isUnknownHash(value: Value): Truth {
  return isNot(isOneOf(new Set(['sha1', 'sha256'])))(value)
}

/** `value in {...}`, of strings. */
function isOneOf(texts: ReadonlySet<string>): Test {
  return (value) => (value.kind === 'str' ? texts.has(value.value) : isKind('str')(value) === false ? false : 'unknown')
}
