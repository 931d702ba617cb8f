import type { Facts } from '../facts/facts.ts'
import { locationOf, textFiles } from '../facts/secrets.ts'
import type { Location } from '../model/location.ts'
import type { Rule } from './rule.ts'
import { code, newKeyCommand, setCommand } from './support/words.ts'

/** Names whose values are no secret, whatever they look like. */
const PUBLIC =
  /^(DJANGO_SETTINGS_MODULE|DJANGO_CONFIGURATION|WEB_CONCURRENCY|PYTHON\w*|TZ|LANG|STACK|HOST|HOSTNAME|ALLOWED_HOSTS|\w*_(HOST|HOSTS|REGION|BUCKET|BUCKET_NAME|ENV|EMAIL|USER|USERNAME|DOMAIN|MODULE|LEVEL|ORIGINS?|PATH))$/
const SECRET = /SECRET|KEY|TOKEN|PASSW|CREDENTIAL|PRIVATE|DSN|SALT|AUTH|API|SIGN/i
const LEAST_LENGTH = 12

export const configVarInRepository: Rule = {
  id: 'config-var-in-repository',
  summary: "The repository holds the text of one of the app's secret config vars.",
  category: 'security',
  severity: 'error',
  since: '0.1.0',
  *check(facts) {
    for (const { name, secret } of secretsOf(facts)) {
      const location = placeOf(facts, secret)
      if (location === null) continue
      yield {
        kind: 'fail',
        message: `The app's ${code(name)} stands in the repository (${secret.length} characters): it is what production uses now, and whoever reads the repository has it.`,
        hint: `Make a new one:\n${/SECRET_KEY$/.test(name) ? newKeyCommand(facts, name) : setCommand(facts, `${name}=...`)}`,
        at: location,
        configVars: [name],
      }
    }
  },
}

/** The texts that must not be public: a value by its variable's name, a password inside a URL. */
function secretsOf({ environment }: Facts): readonly { readonly name: string; readonly secret: string }[] {
  return [...environment.configVars.known].flatMap(([name, variable]) => {
    if (variable.state !== 'set' || variable.value === undefined || PUBLIC.test(name)) return []
    const password = /^[a-z][a-z0-9+.-]*:\/\/[^\s:@/]*:([^\s@/]+)@/.exec(variable.value)?.[1]
    const secret = password ?? (SECRET.test(name) ? variable.value : undefined)
    return secret !== undefined && secret.length >= LEAST_LENGTH && !isWord(secret) ? [{ name, secret }] : []
  })
}

/** A word, a number or a dotted name is not what makes a secret. */
const isWord = (text: string): boolean => /^([a-z_]+|[A-Z_]+|\d+)([.\-/]([a-z_]+|[A-Z_]+|\d+))*$/.test(text)

function placeOf({ committed }: Facts, secret: string): Location | null {
  for (const { entry, text } of textFiles(committed)) {
    const index = text.indexOf(secret)
    if (index >= 0) return locationOf(entry.path, text, index)
  }
  return null
}
