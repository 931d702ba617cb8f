import { WEAK_KEY } from '../facts/django/checks/security.ts'
import type { Facts } from '../facts/facts.ts'
import type { Answer, Evidence } from '../facts/settings/answer.ts'
import { isTruthy } from '../facts/settings/tests.ts'
import type { Result, Rule } from './rule.ts'
import { emptyKey, tellerOfOpenKey, writtenKey } from './support/secret-key.ts'
import { firing, isToldElsewhere, settingResult } from './support/setting-result.ts'
import { newKeyCommand, whyOpen } from './support/words.ts'

const IDS = { SECRET_KEY: 'security.W009', SECRET_KEY_FALLBACKS: 'security.W025' } as const
const WHY = 'Sessions, password-reset links and signed cookies can be forged by whoever guesses it.'

export const secretKeyWeak: Rule = {
  id: 'secret-key-weak',
  summary: 'SECRET_KEY, or a fallback of it, can be guessed.',
  category: 'security',
  severity: 'warning',
  since: '0.1.0',
  django: Object.values(IDS),
  *check(facts) {
    for (const [setting, id] of Object.entries(IDS)) {
      const answer = firing(facts, id)
      if (answer === null || isToldElsewhere(facts, answer)) continue
      if (setting === 'SECRET_KEY' && isToldOfKey(facts, answer)) continue
      yield answer.truth === true ? weak(facts, setting, id, answer) : perhapsWeak(facts, setting, id, answer)
    }
  },
}

/** A key that is public, or empty, is told as that: those rules say what it breaks, and carry the id. */
function isToldOfKey(facts: Facts, { truth, because }: Answer): boolean {
  const { settings } = facts.settings.web
  if (settings === null) return false
  // Before Django 3.2 an empty key is what the settings raise for.
  const mayBeEmpty = because.some(({ value }) => isTruthy(value) === false)
  if (truth === 'unknown') return mayBeEmpty || tellerOfOpenKey(facts) !== 'secret-key-weak'
  const isPublic = writtenKey(settings).truth === true && !facts.settings.silenced.has(IDS.SECRET_KEY)
  return isPublic || emptyKey(settings).truth === true
}

function weak(facts: Facts, setting: string, id: string, answer: Answer): Result {
  const first = answer.because.find(({ value }) => isTruthy(value) !== false) ?? answer.because[0]
  const message = `${setting} is weak: ${first === undefined ? 'Django refuses it' : weakness(first)}. ${WHY}`
  const [name = setting] = answer.configVars
  return settingResult(facts, { setting, answer, django: [id] }, { message, hint: newKeyCommand(facts, name) })
}

/** Nothing is known to be wrong with a key that is not known. */
function perhapsWeak(facts: Facts, setting: string, id: string, answer: Answer): Result {
  const message = `Whether ${setting} is strong cannot be told: ${whyOpen(answer)}. ${WHY}`
  return { ...settingResult(facts, { setting, answer, django: [id] }, { message }), severity: 'notice' }
}

/** Says how, and never what. */
function weakness({ value }: Evidence): string {
  if (value.kind !== 'str' && value.kind !== 'bytes') return 'it holds a key that Django refuses'
  if (value.kind === 'str' && value.value.startsWith(WEAK_KEY.prefix)) {
    return `it starts with \`${WEAK_KEY.prefix}\`, as the key of a new project does`
  }
  const characters = [...value.value]
  if (characters.length < WEAK_KEY.length) {
    return `it has ${characters.length} characters, and Django asks for ${WEAK_KEY.length}`
  }
  return `it has ${new Set<unknown>(characters).size} different characters, and Django asks for ${WEAK_KEY.characters}`
}
