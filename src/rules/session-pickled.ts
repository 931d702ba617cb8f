import { ask } from '../facts/settings/answer.ts'
import { isString } from '../facts/settings/tests.ts'
import type { Truth, Value } from '../model/value.ts'
import type { Rule } from './rule.ts'
import { settingResult } from './support/setting-result.ts'

const isPickle = (value: Value): Truth =>
  value.kind === 'str' ? value.value.endsWith('PickleSerializer') : value.kind === 'unknown' ? 'unknown' : false

export const sessionPickled: Rule = {
  id: 'session-pickled',
  summary: 'Sessions are pickled: whoever can write one runs code.',
  category: 'security',
  severity: 'warning',
  since: '0.1.0',
  *check(facts) {
    const { settings } = facts.settings.web
    if (settings === null) return
    const answer = ask(settings.get('SESSION_SERIALIZER'), isPickle)
    if (answer.truth !== true) return
    const inCookie =
      ask(settings.get('SESSION_ENGINE'), isString('django.contrib.sessions.backends.signed_cookies')).truth === true
    const where = inCookie
      ? 'Sessions lie in the cookie, so whoever learns SECRET_KEY runs code on the dyno.'
      : 'Whoever can write to the session store runs code on the dyno.'
    yield {
      ...settingResult(
        facts,
        { setting: 'SESSION_SERIALIZER', answer },
        {
          message: `SESSION_SERIALIZER unpickles sessions. ${where}`,
          hint: "SESSION_SERIALIZER = 'django.contrib.sessions.serializers.JSONSerializer'",
        },
      ),
      ...(inCookie ? { severity: 'error' as const } : {}),
    }
  },
}
