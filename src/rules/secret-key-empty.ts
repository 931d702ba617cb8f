import { type Answer, ask } from '../facts/settings/answer.ts'
import { contains } from '../facts/settings/tests.ts'
import { configVar } from '../model/environment.ts'
import type { Rule } from './rule.ts'
import { emptyKey, keyConfigVar, tellerOfOpenKey, WEAK_KEY_ID } from './support/secret-key.ts'
import { settingResult } from './support/setting-result.ts'
import { agree, codes, newKeyCommand, unlessToldOtherwise } from './support/words.ts'

const MESSAGES = 'django.contrib.messages.middleware.MessageMiddleware'
const SESSIONS = 'django.contrib.sessions.middleware.SessionMiddleware'

export const secretKeyEmpty: Rule = {
  id: 'secret-key-empty',
  summary: 'SECRET_KEY is empty: the app boots, and fails where it signs something.',
  category: 'boot',
  severity: 'error',
  since: '0.1.0',
  django: [WEAK_KEY_ID],
  heroku: ['HTTP500'],
  *check(facts) {
    const { settings } = facts.settings.web
    if (settings === null) return
    const answer = emptyKey(settings)
    if (answer.truth === false) return
    if (answer.truth === 'unknown' && tellerOfOpenKey(facts) !== 'secret-key-empty') return
    const has = (path: string) => ask(settings.get('MIDDLEWARE'), contains(path)).truth
    // The messages middleware makes a signer at each request; the session middleware reads what is signed with the key.
    const everyRequest = has(MESSAGES) === true
    const what = everyRequest
      ? 'so every request is answered with 500'
      : 'so whatever signs or reads a session, a form or a link raises an error'
    const severity = everyRequest || has(SESSIONS) === true ? 'error' : 'warning'
    const name = keyConfigVar(settings, answer) ?? 'SECRET_KEY'
    yield {
      ...settingResult(
        facts,
        { setting: 'SECRET_KEY', answer, django: [WEAK_KEY_ID] },
        {
          message: `${opening(answer, (one) => configVar(facts.environment.configVars, one).state === 'unset')}: Django raises "The SECRET_KEY setting must not be empty" where it is used, ${what}.`,
          hint: `${answer.configVars.includes(name) ? '' : `Read it from a config var, and set that:\nSECRET_KEY = os.environ['${name}']\n`}${newKeyCommand(facts, name)}`,
        },
      ),
      severity,
      ...(everyRequest ? { heroku: 'HTTP500' } : {}),
    }
  },
}

function opening(answer: Answer, isUnset: (name: string) => boolean): string {
  if (answer.truth === 'unknown') return `SECRET_KEY is empty${unlessToldOtherwise(answer)}`
  const unset = answer.configVars.filter(isUnset)
  return unset.length > 0
    ? `SECRET_KEY is empty, because ${codes(unset)} ${agree(unset.length, 'is', 'are')} not set`
    : 'SECRET_KEY is empty'
}
