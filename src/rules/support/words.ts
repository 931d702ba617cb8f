import type { Facts } from '../../facts/facts.ts'
import type { Cause } from '../../model/value.ts'

/** `a`, `a and b`, `a, b and c`; LAST stands before the last one. */
export function listed(words: readonly string[], last = 'and'): string {
  if (words.length < 2) return words[0] ?? ''
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`
}

export const code = (text: string): string => `\`${text}\``

/** Names beyond which a sentence counts them: a reader takes in no more, and the finding's own list has them all. */
const MOST_NAMED = 6

/** As `listed`; of more than a few, the first ones and how many others there are. */
export function listedInPart(words: readonly string[], last = 'and'): string {
  if (words.length <= MOST_NAMED) return listed(words, last)
  const named = words.slice(0, MOST_NAMED - 1)
  return listed([...named, `${words.length - named.length} others`], last)
}

/** Texts as code, in a sentence; not more than a few of them. */
export const codes = (texts: readonly string[], last = 'and'): string => listedInPart(texts.map(code), last)

/** `is` or `are`, and their like. */
export const agree = (count: number, one: string, many: string): string => (count === 1 ? one : many)

const appName = ({ environment }: Facts): string => environment.app?.name ?? 'NAME'

/** The command that sets a config var; the value is a placeholder or a word that is no secret. */
export const setCommand = (facts: Facts, assignments: string): string =>
  `heroku config:set ${assignments} --app ${appName(facts)}`

export const unsetCommand = (facts: Facts, name: string): string =>
  `heroku config:unset ${name} --app ${appName(facts)}`

/** A new random key, made where the command is run: nobody has to print it. */
export const newKeyCommand = (facts: Facts, name: string): string =>
  setCommand(facts, `${name}="$(python3 -c 'import secrets; print(secrets.token_urlsafe(50))')"`)

/** One reason why something is not known, as a clause. */
export function describeCause(cause: Cause): string {
  switch (cause.kind) {
    case 'config-var':
      return `the config var \`${cause.name}\` is not known`
    case 'call':
      return `\`${cause.callee}\` is called, which is not modelled`
    case 'import':
      return `\`${cause.module}\` is imported, which is not modelled`
    case 'dependencies':
      return `whether a package of this app brings \`${cause.module}\` along is not known`
    case 'construct':
      return `${cause.what} is not modelled`
    case 'nondeterministic':
      return `${cause.what} differs from run to run`
    case 'budget':
      return `the evaluation was cut short (${cause.what})`
  }
}

interface Open {
  readonly configVars: readonly string[]
  readonly causes: readonly Cause[]
}

/** The config vars that keep a question open: those that are not known, of all that it hangs on. */
function unknownConfigVars({ configVars, causes }: Open): readonly string[] {
  const named = new Set(causes.flatMap((cause) => (cause.kind === 'config-var' ? [cause.name] : [])))
  const unknown = configVars.filter((name) => named.has(name))
  return unknown.length > 0 || causes.length > 0 ? unknown : configVars
}

/** Why a question is open: its config vars where there are any, else the first cause. */
export function whyOpen(open: Open): string {
  const names = unknownConfigVars(open)
  if (names.length > 0) return `it hangs on ${codes(names)}, which ${agree(names.length, 'is', 'are')} not known here`
  return open.causes[0] === undefined ? 'what it hangs on is not known' : describeCause(open.causes[0])
}

/** What may be so, why that is not known, and what follows from it. STATED: what would be told of it if it were certain. */
export function perhaps(stated: string, open: Open, consequence: string): string {
  const clause = stated.replace(/^(Importing|The|There|Calling)\b/, (word) => word.toLowerCase())
  return `Perhaps ${clause}: ${whyOpen(open)}. If so, ${consequence}.`
}

/** When what is told holds, after a space: unless a config var says otherwise, or why it is not known, where none decides. */
export function unlessToldOtherwise(open: Open): string {
  if (open.configVars.length > 0) return ` unless ${codes(open.configVars, 'or')} says otherwise`
  return ` under some conditions${open.causes.length > 0 ? ` (${whyOpen(open)})` : ''}`
}

/** What a person who reads an open finding can do about it. */
export function settleHint(open: Open): string | null {
  const names = unknownConfigVars(open)
  if (names.length === 0) return null
  const which = names.length <= MOST_NAMED ? codes(names) : 'them'
  return `Judge with the app's config vars (\`heroku-app\` and \`heroku-api-key\`, or \`--app NAME\`), or declare ${which} under \`config-vars:\` in .github/deploy-gate.yml.`
}
