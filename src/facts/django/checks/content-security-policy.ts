import type { Truth, Value } from '../../../model/value.ts'
import { all, any, ask, both, either, isNot, testValue } from '../../settings/answer.ts'
import type { Settings } from '../../settings/settings.ts'
import { contains, containsOne, entryOf, isKind, isNone, isString } from '../../settings/tests.ts'
import type { SettingsCheck } from './check.ts'

const POLICIES = ['SECURE_CSP', 'SECURE_CSP_REPORT_ONLY'] as const
const MIDDLEWARE = 'django.middleware.csp.ContentSecurityPolicyMiddleware'
const CONTEXT_PROCESSOR = 'django.template.context_processors.csp'
/** `CSP.NONCE`, a string enumeration's member. https://docs.djangoproject.com/en/6.0/ref/csp/ */
const NONCE = '<CSP_NONCE_SENTINEL>'

/** django/core/checks/security/csp.py; each setting of the two can be the one. */
export const contentSecurityPolicyChecks: readonly SettingsCheck[] = [
  ...POLICIES.map(
    (setting): SettingsCheck => ({
      id: 'security.E026',
      setting,
      since: [6, 0],
      answer: (settings) => ask(settings.get(setting), isNoPolicy),
    }),
  ),
  { id: 'security.W027', setting: 'TEMPLATES', since: [6, 1], answer: nonceWithoutContextProcessor },
]

function isNoPolicy(value: Value): Truth {
  return all([isNot(isNone)(value), isNot(isKind('dict'))(value)])
}

function nonceWithoutContextProcessor(settings: Settings) {
  const usesNonce = POLICIES.map((name) => ask(settings.get(name), hasNonce))
  return both(
    ask(settings.get('TEMPLATES'), isNot(containsOne(hasContextProcessor))),
    either(...usesNonce),
    ask(settings.get('MIDDLEWARE'), contains(MIDDLEWARE)),
  )
}

/** Is one of a policy's values the nonce, or a list with it? */
function hasNonce(policy: Value): Truth {
  if (policy.kind !== 'dict') return policy.kind === 'unknown' ? 'unknown' : false
  const values = policy.entries.map(([, value]) => testValue(value, isNonceOrHoldsIt))
  return any([...values, (policy.rest?.length ?? 0) > 0 ? 'unknown' : false])
}

const isNonce = (value: Value): Truth =>
  value.kind === 'object' && value.text === NONCE ? true : isString(NONCE)(value)

function isNonceOrHoldsIt(value: Value): Truth {
  // `in` of a text: a part of it will do.
  if (value.kind === 'str') return value.value.includes(NONCE)
  return 'items' in value ? containsOne(isNonce)(value) : isNonce(value)
}

function hasContextProcessor(engine: Value): Truth {
  const options = entryOf(engine, 'OPTIONS')
  const processors = options ? entryOf(options, 'context_processors') : options
  if (processors === null) return false
  return processors === undefined ? 'unknown' : testValue(processors, contains(CONTEXT_PROCESSOR))
}
