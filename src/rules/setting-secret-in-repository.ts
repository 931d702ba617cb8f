import type { Facts } from '../facts/facts.ts'
import { credentialsIn, isExample } from '../facts/secrets.ts'
import { type Answer, ask, type Setting } from '../facts/settings/answer.ts'
import { possibilities } from '../facts/settings/possibilities.ts'
import { entryOf } from '../facts/settings/tests.ts'
import type { Truth, Value } from '../model/value.ts'
import type { Result, Rule } from './rule.ts'
import { settingResult } from './support/setting-result.ts'
import { setCommand, whyOpen } from './support/words.ts'

/** Names of settings that hold secrets; SECRET_KEY has a rule of its own. */
const SECRET =
  /(PASSWORD|PASSWD|SECRET|SECRET_KEY|SECRET_ACCESS_KEY|API_KEY|APIKEY|ACCESS_TOKEN|AUTH_TOKEN|PRIVATE_KEY|CLIENT_SECRET|WEBHOOK_SECRET)$/
const NOT_SECRET = /^(SECRET_KEY|.*(PUBLIC|PUBLISHABLE|VALIDATORS|HASHERS|RESET|HEADER|NAME|URL|PARAM|FIELD).*)$/
const MADE_UP = /^$|change|your|example|placeholder|xxx|todo|none|null|test|dummy|password|secret|\*{3}|<.*>|^\s*$/i
const LEAST_LENGTH = 8

export const settingSecretInRepository: Rule = {
  id: 'setting-secret-in-repository',
  summary: 'A password or a key that production uses is written in the settings.',
  category: 'security',
  severity: 'warning',
  since: '0.1.0',
  *check(facts) {
    const { settings } = facts.settings.web
    if (settings === null) return
    const named = settings.names
      .filter((name) => SECRET.test(name) && !NOT_SECRET.test(name))
      .map((name) => settings.get(name))
    const inside = settings.names
      .filter((name) => name !== 'DATABASES')
      .flatMap((name) => secretsInside(settings.get(name)))
    for (const setting of [...named, ...databasePasswords(facts), ...inside]) {
      const answer = ask(setting, isWritten)
      const seen = answer.because.find(({ value }) => isWritten(value) === true)
      if (answer.truth === false || seen === undefined || isToldAsCredential(facts, seen.value)) continue
      yield written(facts, setting.name, answer, seen.value)
    }
  },
}

const MOST_DEPTH = 5

/** Entries of a setting's dictionaries whose keys say that they are secrets, as settings of their own: `STRIPE['secret_key']`. */
function secretsInside({ name, value }: Setting, depth = 0): readonly Setting[] {
  if (depth === MOST_DEPTH) return []
  if (value.kind === 'list' || value.kind === 'tuple')
    return value.items.flatMap((item) => secretsInside({ name, value: item, bound: true }, depth + 1))
  if (value.kind !== 'dict') return []
  return value.entries.flatMap(([key, entry]) => {
    if (key.kind !== 'str') return []
    const inner = `${name}['${key.value}']`
    if (entry.kind !== 'str') return secretsInside({ name: inner, value: entry, bound: true }, depth + 1)
    const upper = key.value.toUpperCase()
    return SECRET.test(upper) && !NOT_SECRET_INSIDE.test(upper) && isOpaque(entry.value)
      ? [{ name: inner, value: { ...entry, location: entry.location ?? value.location }, bound: true as const }]
      : []
  })
}

const NOT_SECRET_INSIDE = /PUBLIC|PUBLISHABLE|VALIDATOR|HASHER|RESET|HEADER|NAME|URL|PARAM|FIELD/

/** Neither words nor a dotted path nor an address: letters and digits that mean nothing. */
const isOpaque = (text: string): boolean =>
  /^[^\s.]+$/.test(text) && /[a-z]/i.test(text) && /\d/.test(text) && !text.includes('://')

/** Lines between the two halves of a key, at most. */
const NEAR = 3

/** A text of a provider's shape is told by `credential-in-repository`, and so is the half of a key that stands beside it. */
function isToldAsCredential({ committed }: Facts, { location }: Value): boolean {
  return credentialsIn(committed)
    .flatMap(({ location: first, again }) => [first, ...again])
    .some(
      ({ path, start }) =>
        path === location?.path && !isExample(path) && Math.abs(start.line - location.start.line) <= NEAR,
    )
}

function databasePasswords({ settings: { web } }: Facts): readonly Setting[] {
  const databases = web.settings === null ? [] : possibilities(web.settings.get('DATABASES').value)
  return databases.flatMap((all) => {
    const entries = all.kind === 'dict' ? all.entries : []
    return entries.flatMap(([, database]) => {
      const password = entryOf(database, 'PASSWORD')
      const host = entryOf(database, 'HOST')
      const local =
        host === null || (host?.kind === 'str' && /^(|localhost|127\.0\.0\.1|db|postgres)$/.test(host.value))
      return password && !local
        ? [
            {
              name: 'DATABASES',
              value: { ...password, location: password.location ?? database.location },
              bound: true as const,
            },
          ]
        : []
    })
  })
}

function isWritten(value: Value): Truth {
  if (value.kind === 'unknown') return value.marks.length > 0 ? false : 'unknown'
  return (
    value.kind === 'str' &&
    value.marks.length === 0 &&
    value.location !== null &&
    value.value.length >= LEAST_LENGTH &&
    !MADE_UP.test(value.value)
  )
}

function written(facts: Facts, setting: string, answer: Answer, value: Value): Result {
  const length = value.kind === 'str' ? value.value.length : 0
  const what = setting === 'DATABASES' ? 'A password of DATABASES' : setting.includes('[') ? `\`${setting}\`` : setting
  const message =
    answer.truth === true
      ? `${what} is written in the repository (${length} characters), and production uses it.`
      : `${what} may be the text in the repository (${length} characters): ${whyOpen(answer)}.`
  const [name = setting.replace(/\W+/g, '_').replace(/^_|_$/g, '').toUpperCase()] = answer.configVars
  return settingResult(
    facts,
    { setting, answer },
    {
      message: `${message} Whoever reads the repository has it.`,
      hint: `Make a new one and read it from a config var:\n${setCommand(facts, `${name}=...`)}`,
    },
  )
}
