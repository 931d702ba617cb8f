import type { Facts } from '../facts/facts.ts'
import { type Answer, ask, isNot, not, type Test, testValue } from '../facts/settings/answer.ts'
import { containsOne, isTruthy } from '../facts/settings/tests.ts'
import { configVar } from '../model/environment.ts'
import type { Truth, Value } from '../model/value.ts'
import type { Result, Rule } from './rule.ts'
import { asksForHost, hostMatches, hostsOf, mayBeReachedAt, takesHerokuName } from './support/hosts.ts'
import { isToldElsewhere, settingResult } from './support/setting-result.ts'
import { code, codes, whyOpen } from './support/words.ts'

export const allowedHostsMismatch: Rule = {
  id: 'allowed-hosts-mismatch',
  summary: "ALLOWED_HOSTS lacks the app's own host: every request is answered with 400.",
  category: 'boot',
  severity: 'error',
  since: '0.1.0',
  heroku: ['HTTP400'],
  *check(facts) {
    const { settings } = facts.settings.web
    if (settings === null || asksForHost(settings).truth === false) return
    const hosts = settings.get('ALLOWED_HOSTS')
    // An empty list is told by `allowed-hosts-empty`.
    if (testValue(hosts.value, isTruthy) !== true) return
    const known = hostsOf(facts)
    const lacks: Test = known === null ? takesNoHost : isNot(containsOne(takes(known)))
    const answer = ask(hosts, lacks)
    if (answer.truth !== false && !isToldElsewhere(facts, answer)) yield mismatch(facts, answer, known)
  },
}

const text = (value: Value, test: (pattern: string) => boolean): Truth =>
  value.kind === 'str' ? test(value.value) : value.kind === 'unknown' ? 'unknown' : false

const takes =
  (hosts: readonly string[]): Test =>
  (item) =>
    text(item, (pattern) => hosts.some((host) => hostMatches(host, pattern)))

/**
 * Without the app's domains: surely none where no pattern can be a public host; open where there are public ones, but not Heroku's,
 * for the app may have them as its own domains.
 */
function takesNoHost(value: Value): Truth {
  const heroku = containsOne((item) => text(item, takesHerokuName))(value)
  const publicHost = containsOne((item) => text(item, mayBeReachedAt))(value)
  if (heroku === true) return false
  return publicHost === false ? not(heroku) : 'unknown'
}

const isUnknown = ({ environment }: Facts, name: string): boolean =>
  configVar(environment.configVars, name).state === 'unknown'

function mismatch(facts: Facts, answer: Answer, known: readonly string[] | null): Result {
  const where = known === null ? "the app's own host (`NAME.herokuapp.com`)" : codes(known)
  const isOpen = answer.causes.length > 0 || answer.configVars.some((name) => isUnknown(facts, name))
  const open = isOpen ? whyOpen(answer) : 'the domains of the app are not known here'
  const message =
    answer.truth === true
      ? `ALLOWED_HOSTS does not take ${where}${known === null ? ', nor another that an app could have' : ''}: Django answers every request with 400 Bad Request.`
      : `ALLOWED_HOSTS may not take ${where}: ${open}. Django answers a request for another host with 400 Bad Request.`
  const entry = known?.[0] ?? '.herokuapp.com'
  const result = settingResult(
    facts,
    { setting: 'ALLOWED_HOSTS', answer },
    { message, hint: `Add ${code(`'${entry}'`)} to ALLOWED_HOSTS: a name alone, with no scheme, port, path or glob.` },
  )
  // Custom domains are common, and nothing says that they are missing.
  return { ...result, heroku: 'HTTP400', ...(answer.truth === 'unknown' ? { severity: 'notice' } : {}) }
}
