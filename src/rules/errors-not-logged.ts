import type { Facts } from '../facts/facts.ts'
import { ask, both, isNot } from '../facts/settings/answer.ts'
import { entryOf, hasMore, isTruthy, itemsOf, stringsOf } from '../facts/settings/tests.ts'
import type { Truth, Value } from '../model/value.ts'
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
    if (settings === null || hasTracker(facts)) return
    const configured = ask(settings.get('LOGGING_CONFIG'), isTruthy)
    const unset = both(
      ask(settings.get('LOGGING'), isNot(isTruthy)),
      configured,
      ask(settings.get('ADMINS'), isNot(isTruthy)),
      ask(settings.get('DEBUG'), isNot(isTruthy)),
    )
    const hidden = both(ask(settings.get('LOGGING'), hidesErrors), configured)
    const found = [
      { answer: unset, words: UNSET },
      { answer: hidden, words: HIDDEN },
    ].find(({ answer }) => answer.truth === true)
    if (found) yield settingResult(facts, { setting: 'LOGGING', answer: found.answer }, found.words)
  },
}

const UNSET = {
  message:
    "LOGGING is not set, and Django's default logs errors to the console while DEBUG is on alone, and else by e-mail to ADMINS, which is empty: `heroku logs` shows a 500 and no traceback.",
  hint: "LOGGING = {'version': 1, 'disable_existing_loggers': False, 'handlers': {'console': {'class': 'logging.StreamHandler'}}, 'root': {'handlers': ['console'], 'level': 'WARNING'}}",
}

const HIDDEN = {
  message:
    "LOGGING turns Django's loggers off: `heroku logs` shows a 500 and no traceback. `disable_existing_loggers` is True where it is left out, and then only the loggers that LOGGING names log anything.",
  hint: "'disable_existing_loggers': False, and 'root': {'handlers': ['console'], 'level': 'WARNING'}",
}

/**
 * Does what `django.request` logs, the traceback of each 500, surely go nowhere? Its logger is there before LOGGING is read, and so is `django`'s.
 * https://docs.djangoproject.com/en/stable/topics/logging/#configuring-logging
 */
function hidesErrors(logging: Value): Truth {
  const loggers = entryOf(logging, 'loggers')
  if (logging.kind !== 'dict' || isTruthy(logging) !== true || hasMore(logging) || loggers === undefined) return false
  if (loggers !== null && (loggers.kind !== 'dict' || hasMore(loggers))) return false
  const logger = namedLogger(loggers, 'django.request') ?? namedLogger(loggers, 'django')
  if (logger === null) {
    const disables = entryOf(logging, 'disable_existing_loggers')
    return disables === null || (disables !== undefined && isTruthy(disables) === true)
  }
  const propagates = entryOf(logger, 'propagate')
  const names = entryOf(logger, 'handlers')
  if (propagates == null || isTruthy(propagates) !== false || names === undefined) return false
  const handlers = entryOf(logging, 'handlers')
  return (names === null ? [] : (itemsOf(names) ?? [undefined])).every((name) => isNull(handlers, name))
}

const namedLogger = (loggers: Value | null, name: string): Value | null =>
  loggers === null ? null : (entryOf(loggers, name) ?? null)

function isNull(handlers: Value | null | undefined, name: Value | undefined): boolean {
  const handler = handlers && name?.kind === 'str' ? entryOf(handlers, name.value) : null
  const cls = handler && entryOf(handler, 'class')
  return cls?.kind === 'str' && cls.value === 'logging.NullHandler'
}

function hasTracker({ settings: { web } }: Facts): boolean {
  const apps =
    web.settings === null ? [] : stringsOf(web.settings.get('INSTALLED_APPS').value).map(({ value }) => value)
  const imported = web.module?.imported.map(({ module }) => module) ?? []
  return [...apps, ...imported].some((name) => TRACKERS.test(name))
}
