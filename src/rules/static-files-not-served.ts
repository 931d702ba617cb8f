import { ask, isNot } from '../facts/settings/answer.ts'
import { isTruthy } from '../facts/settings/tests.ts'
import { staticFiles } from '../facts/static-files.ts'
import type { Rule } from './rule.ts'
import { settingResult } from './support/setting-result.ts'

const WHITENOISE = "'whitenoise.middleware.WhiteNoiseMiddleware'"

export const staticFilesNotServed: Rule = {
  id: 'static-files-not-served',
  summary: 'Nothing serves the static files: pages come without styles and scripts.',
  category: 'operations',
  severity: 'warning',
  since: '0.1.0',
  heroku: ['static-404'],
  *check(facts) {
    const files = staticFiles(facts)
    const { settings } = facts.settings.web
    if (
      files === null ||
      settings === null ||
      !files.needed ||
      ask(settings.get('DEBUG'), isNot(isTruthy)).truth === 'unknown'
    )
      return
    if (files.served !== false) return
    const answer = ask(settings.get('MIDDLEWARE'), () => true)
    yield {
      ...settingResult(
        facts,
        { setting: 'MIDDLEWARE', answer },
        {
          message:
            'Nothing serves the static files: with DEBUG off Django does not, Heroku has no web server of its own, and MIDDLEWARE has no WhiteNoise. Styles, scripts and the admin get 404.',
          hint: `Add \`whitenoise\` to the requirements, and to the settings:\nMIDDLEWARE = ['django.middleware.security.SecurityMiddleware', ${WHITENOISE}, ...]`,
        },
      ),
      heroku: 'static-404',
    }
  },
}
