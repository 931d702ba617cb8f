import { ask, both, either } from '../facts/settings/answer.ts'
import { contains, containsOne, isTruthy } from '../facts/settings/tests.ts'
import type { Truth, Value } from '../model/value.ts'
import type { Rule } from './rule.ts'
import { isToldElsewhere, settingResult } from './support/setting-result.ts'
import { whyOpen } from './support/words.ts'

const MIDDLEWARE = ['corsheaders.middleware.CorsMiddleware', 'corsheaders.middleware.CorsPostCsrfMiddleware']
/** The present name and the one before django-cors-headers 3.5; both are read. */
const SETTINGS = ['CORS_ALLOW_ALL_ORIGINS', 'CORS_ORIGIN_ALLOW_ALL'] as const

const PATTERNS = ['CORS_ALLOWED_ORIGIN_REGEXES', 'CORS_ORIGIN_REGEX_WHITELIST'] as const

/** A pattern that every origin matches: `.*`, `^https://.*$` and their like. What is not known is left to the other settings. */
function takesEverySite(value: Value): Truth {
  return value.kind === 'str' && /^\^?(?:https?\??:(?:\\?\/){2})?\(?\.[*+]\)?\$?$/.test(value.value)
}

export const corsOpen: Rule = {
  id: 'cors-open',
  summary: 'Every site may read what this one answers.',
  category: 'security',
  severity: 'notice',
  since: '0.1.0',
  *check(facts) {
    const { settings } = facts.settings.web
    if (settings === null) return
    const installed = either(...MIDDLEWARE.map((path) => ask(settings.get('MIDDLEWARE'), contains(path))))
    const open = either(
      ...SETTINGS.map((name) => ask(settings.get(name), isTruthy)),
      ...PATTERNS.map((name) => ask(settings.get(name), containsOne(takesEverySite))),
    )
    const setting =
      [...SETTINGS, ...PATTERNS].find((name) => open.because.some((one) => one.setting === name)) ?? SETTINGS[0]
    const answer = both(open, installed)
    if (answer.truth === false || settings.get(setting).bound === false || isToldElsewhere(facts, answer)) return
    const credentials = ask(settings.get('CORS_ALLOW_CREDENTIALS'), isTruthy).truth
    const harm =
      credentials === true
        ? ', with the cookies of the visitor: a page of any site can read what this one shows to whoever is logged in'
        : ''
    const message =
      answer.truth === true
        ? `${setting} lets pages of every site read the answers${harm}.`
        : `${setting} may let pages of every site read the answers${harm}: ${whyOpen(answer)}.`
    yield {
      ...settingResult(
        facts,
        { setting, answer },
        { message, hint: "CORS_ALLOWED_ORIGINS = ['https://www.your-site.org']" },
      ),
      ...(credentials === true ? { severity: 'warning' as const } : {}),
    }
  },
}
