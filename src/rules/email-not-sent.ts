import { isSilentBackend, MAIL_CHECKS } from '../facts/django/checks/mail.ts'
import { existsIn } from '../facts/django/version.ts'
import type { Facts } from '../facts/facts.ts'
import { type Answer, ask, both } from '../facts/settings/answer.ts'
import type { Settings } from '../facts/settings/settings.ts'
import { isString } from '../facts/settings/tests.ts'
import type { Result, Rule } from './rule.ts'
import { settingResult } from './support/setting-result.ts'

const SMTP = 'django.core.mail.backends.smtp.EmailBackend'
const LOST = 'password resets and error reports end in the log or on the disk of the dyno'

export const emailNotSent: Rule = {
  id: 'email-not-sent',
  summary: 'E-mail goes nowhere: to the log, to a file of the dyno, or to a server that is not there.',
  category: 'operations',
  severity: 'notice',
  since: '0.1.0',
  django: MAIL_CHECKS.map(({ id }) => id),
  *check(facts) {
    const { settings } = facts.settings.web
    if (settings === null) return
    const fired = MAIL_CHECKS.flatMap((check) => {
      const answer = existsIn(settings.django, check) ? check.answer(settings) : null
      return answer?.truth === true ? [mailersResult(facts, check.id, answer)] : []
    })
    yield* fired
    // With MAILERS the older settings are not read.
    if (settings.get('MAILERS').bound !== true) yield* olderSettings(facts, settings)
  },
}

function mailersResult(facts: Facts, id: string, answer: Answer): Result {
  const message =
    id === 'mail.E001'
      ? `The default of MAILERS sends nothing: ${LOST}.`
      : "MAILERS has no 'default': sending mail without naming a mailer raises MailerDoesNotExist."
  const hint = `MAILERS = {'default': {'BACKEND': '${SMTP}', 'OPTIONS': {'host': os.environ['...']}}}`
  return settingResult(facts, { setting: 'MAILERS', answer, django: [id] }, { message, hint })
}

/** Who never sends mail needs no server: the default is told only where the settings speak of mail. */
const ABOUT_MAIL = ['EMAIL_HOST', 'EMAIL_PORT', 'EMAIL_HOST_USER', 'DEFAULT_FROM_EMAIL', 'SERVER_EMAIL', 'ADMINS']

function* olderSettings(facts: Facts, settings: Settings): Iterable<Result> {
  const backend = ask(settings.get('EMAIL_BACKEND'), isSilentBackend)
  const local = both(
    ask(settings.get('EMAIL_HOST'), isString('localhost')),
    ask(settings.get('EMAIL_BACKEND'), isString(SMTP)),
  )
  if (backend.truth === true) {
    yield settingResult(
      facts,
      { setting: 'EMAIL_BACKEND', answer: backend },
      {
        message: `EMAIL_BACKEND sends nothing: ${LOST}.`,
        hint: `EMAIL_BACKEND = '${SMTP}'\nTake EMAIL_HOST and its credentials from an add-on's config vars.`,
      },
    )
  } else if (local.truth === true && ABOUT_MAIL.some((name) => settings.get(name).bound === true)) {
    yield settingResult(
      facts,
      { setting: 'EMAIL_HOST', answer: local },
      {
        message:
          'E-mail is sent to `localhost`, and no mail server runs on a dyno: sending raises ConnectionRefusedError.',
        hint: "EMAIL_HOST = os.environ['...']\nAn add-on for e-mail sets the config vars.",
      },
    )
  }
}
