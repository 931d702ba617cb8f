import type { Facts } from '../facts/facts.ts'
import { type Answer, ask } from '../facts/settings/answer.ts'
import { configVar } from '../model/environment.ts'
import type { Value } from '../model/value.ts'
import type { Result, Rule } from './rule.ts'
import { idsOwnedBy } from './support/open-owner.ts'
import { settingResult } from './support/setting-result.ts'
import { code, codes, newKeyCommand } from './support/words.ts'
import { isWrittenKey } from './support/written-key.ts'

const WHY = 'Whoever reads the repository can sign sessions and password-reset links.'

export const secretKeyInRepository: Rule = {
  id: 'secret-key-in-repository',
  summary: 'SECRET_KEY is written in the repository, or falls back to a key that is.',
  category: 'security',
  severity: 'error',
  since: '0.1.0',
  *check(facts) {
    const { settings } = facts.settings.web
    if (settings === null) return
    const answer = ask(settings.get('SECRET_KEY'), isWrittenKey)
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
  const [name = 'DJANGO_SECRET_KEY'] = missing
  const because =
    missing.length > 0
      ? `${codes(missing)} is not set, so SECRET_KEY is the fallback in the repository`
      : 'SECRET_KEY is written in the repository'
  return settingResult(
    facts,
    { setting: 'SECRET_KEY', answer },
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
  const [name] = answer.configVars
  const when =
    name === undefined ? 'SECRET_KEY may be a key' : `Unless ${code(name)} is set, SECRET_KEY is the fallback`
  const hint = name === undefined ? null : newKeyCommand(facts, name)
  return settingResult(
    facts,
    { setting: 'SECRET_KEY', answer, django: idsOwnedBy(facts, 'secret-key-in-repository') },
    { message: `${when} in the repository (${measure(value)}). ${WHY}`, hint },
  )
}
