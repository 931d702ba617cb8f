import { ask, both } from '../facts/settings/answer.ts'
import { isString } from '../facts/settings/tests.ts'
import type { Truth, Value } from '../model/value.ts'
import type { Rule } from './rule.ts'
import { settingResult } from './support/setting-result.ts'

const NOWHERE = /^django\.core\.mail\.backends\.(console|dummy|filebased|locmem)\./
const SMTP = 'django.core.mail.backends.smtp.EmailBackend'

const sendsNothing = (value: Value): Truth =>
  value.kind === 'str' ? NOWHERE.test(value.value) : value.kind === 'unknown' ? 'unknown' : false

export const emailNotSent: Rule = {
  id: 'email-not-sent',
  summary: 'E-mail goes nowhere: to the log, to a file of the dyno, or to a server that is not there.',
  category: 'operations',
  severity: 'notice',
  since: '0.1.0',
  *check(facts) {
    const { settings } = facts.settings.web
    if (settings === null) return
    const backend = ask(settings.get('EMAIL_BACKEND'), sendsNothing)
    const local = both(
      ask(settings.get('EMAIL_HOST'), isString('localhost')),
      ask(settings.get('EMAIL_BACKEND'), isString(SMTP)),
    )
    // Who never sends mail needs no server: the default is told only where the settings speak of mail.
    const speaksOfMail = [
      'EMAIL_HOST',
      'EMAIL_PORT',
      'EMAIL_HOST_USER',
      'DEFAULT_FROM_EMAIL',
      'SERVER_EMAIL',
      'ADMINS',
    ].some((name) => settings.get(name).bound === true)
    if (backend.truth === true) {
      const what =
        'EMAIL_BACKEND sends nothing: password resets and error reports end in the log or on the disk of the dyno.'
      yield settingResult(
        facts,
        { setting: 'EMAIL_BACKEND', answer: backend },
        {
          message: what,
          hint: `EMAIL_BACKEND = '${SMTP}', with EMAIL_HOST and its credentials from an add-on's config vars`,
        },
      )
    } else if (local.truth === true && speaksOfMail) {
      const what =
        'E-mail is sent to `localhost`, and no mail server runs on a dyno: sending raises ConnectionRefusedError.'
      yield settingResult(
        facts,
        { setting: 'EMAIL_HOST', answer: local },
        { message: what, hint: "EMAIL_HOST = os.environ['...'], from an add-on's config vars" },
      )
    }
  },
}
