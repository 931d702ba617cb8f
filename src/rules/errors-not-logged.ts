import type { Facts } from '../facts/facts.ts'
import { ask, both, isNot } from '../facts/settings/answer.ts'
import { isTruthy, stringsOf } from '../facts/settings/tests.ts'
import type { Rule } from './rule.ts'
import { settingResult } from './support/setting-result.ts'

const TRACKERS =
  /^(sentry_sdk|raven|rollbar|bugsnag|airbrake|honeybadger|newrelic|opbeat|elasticapm|logfire|scout_apm|ddtrace)\b/

export const errorsNotLogged: Rule = {
  id: 'errors-not-logged',
  summary: "An error in a view leaves no trace in the app's log.",
  category: 'operations',
  severity: 'notice',
  since: '0.1.0',
  *check(facts) {
    const { settings } = facts.settings.web
    if (settings === null) return
    const answer = both(
      ask(settings.get('LOGGING'), isNot(isTruthy)),
      ask(settings.get('LOGGING_CONFIG'), isTruthy),
      ask(settings.get('ADMINS'), isNot(isTruthy)),
      ask(settings.get('DEBUG'), isNot(isTruthy)),
    )
    if (answer.truth !== true || hasTracker(facts)) return
    yield settingResult(
      facts,
      { setting: 'LOGGING', answer },
      {
        message:
          "LOGGING is not set, and Django's default logs errors to the console while DEBUG is on alone, and else by e-mail to ADMINS, which is empty: `heroku logs` shows a 500 and no traceback.",
        hint: "LOGGING = {'version': 1, 'disable_existing_loggers': False, 'handlers': {'console': {'class': 'logging.StreamHandler'}}, 'root': {'handlers': ['console'], 'level': 'WARNING'}}",
      },
    )
  },
}

function hasTracker({ settings: { web } }: Facts): boolean {
  const apps =
    web.settings === null ? [] : stringsOf(web.settings.get('INSTALLED_APPS').value).map(({ value }) => value)
  const imported = web.module?.imported.map(({ module }) => module) ?? []
  return [...apps, ...imported].some((name) => TRACKERS.test(name))
}
