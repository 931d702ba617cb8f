import type { Facts } from '../facts/facts.ts'
import type { Answer } from '../facts/settings/answer.ts'
import { configVar } from '../model/environment.ts'
import type { Value } from '../model/value.ts'
import type { Result, Rule } from './rule.ts'
import { idsOwnedBy } from './support/open-owner.ts'
import { emptyKey, idsOfKey, isWrittenKey, keyConfigVar, WEAK_KEY_ID, writtenKey } from './support/secret-key.ts'
import { settingResult } from './support/setting-result.ts'
import { agree, codes, newKeyCommand, unlessToldOtherwise } from './support/words.ts'

const WHY = 'Whoever reads the repository can sign sessions and password-reset links.'

export const secretKeyInRepository: Rule = {
  id: 'secret-key-in-repository',
  summary: 'SECRET_KEY is written in the repository, or falls back to a key that is.',
  category: 'security',
  severity: 'error',
  since: '0.1.0',
  django: [WEAK_KEY_ID],
  *check(facts) {
    const { settings } = facts.settings.web
    if (settings === null) return
    const answer = writtenKey(settings)
    const written = answer.because.find(({ value }) => isWrittenKey(value) === true)
    if (answer.truth === false || written === undefined) return
    yield answer.truth === true ? isPublic(facts, answer, written.value) : mayBePublic(facts, answer, written.value)
  },
}

/** Never the key: how long it is tells a person which one is meant. */
function measure(value: Value): string {
  return value.kind === 'str' || value.kind === 'bytes' ? `${value.value.length} characters` : 'a text'
}

function isPublic(facts: Facts, answer: Answer, value: Value): Result {
  const missing = answer.configVars.filter((name) => configVar(facts.environment.configVars, name).state === 'unset')
  const [name = 'SECRET_KEY'] = missing
  const because =
    missing.length > 0
      ? `${codes(missing)} ${agree(missing.length, 'is', 'are')} not set, so SECRET_KEY is the fallback in the repository`
      : 'SECRET_KEY is written in the repository'
  // A key that is public is weak whatever it looks like; what Django says of it needs no finding of its own.
  const django = idsOfKey(facts, true)
  return settingResult(
    facts,
    { setting: 'SECRET_KEY', answer, ...(facts.settings.silenced.has(WEAK_KEY_ID) ? {} : { django }) },
    {
      message: `${because} (${measure(value)}). ${WHY}`,
      hint:
        missing.length > 0
          ? newKeyCommand(facts, name)
          : `Read it from a config var:\nSECRET_KEY = os.environ['${name}']\nThen set a new one:\n${newKeyCommand(facts, name)}`,
    },
  )
}

function mayBePublic(facts: Facts, answer: Answer, value: Value): Result {
  const { settings } = facts.settings.web
  const name = settings === null ? null : keyConfigVar(settings, answer)
  const orEmpty = settings !== null && emptyKey(settings).truth !== false ? ', or empty,' : ''
  const message = `SECRET_KEY is the one in the repository${orEmpty}${unlessToldOtherwise(answer)} (${measure(value)}). ${WHY}`
  const django = [...new Set([...idsOwnedBy(facts, 'secret-key-in-repository'), ...idsOfKey(facts, 'unknown')])]
  return settingResult(
    facts,
    { setting: 'SECRET_KEY', answer, django },
    { message, hint: name === null ? null : newKeyCommand(facts, name) },
  )
}
