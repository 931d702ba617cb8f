import { EMPTY_KEY_RAISES_AT_USE } from '../../facts/django/initialise.ts'
import { compareDjangoVersions } from '../../facts/django/version.ts'
import type { Facts } from '../../facts/facts.ts'
import { type Answer, ask, isNot } from '../../facts/settings/answer.ts'
import { possibilities } from '../../facts/settings/possibilities.ts'
import type { Settings } from '../../facts/settings/settings.ts'
import { isTruthy } from '../../facts/settings/tests.ts'
import type { Truth, Value } from '../../model/value.ts'

export const WEAK_KEY_ID = 'security.W009'

/** Is it a key whose text comes from the repository's files? It then carries no config var's text, and a line made it. */
export function isWrittenKey(value: Value): Truth {
  if (value.kind === 'unknown') return value.marks.length > 0 ? false : 'unknown'
  const text = value.kind === 'str' || value.kind === 'bytes'
  return text && value.value.length > 0 && value.marks.length === 0 && value.location !== null
}

/** What makes something at random, whether or not it is modelled. */
const RANDOM = /(^|\.)(secrets\.\w+|random\.\w+|urandom|uuid[14]|get_random_secret_key|get_random_string)$/

/** Is VALUE one that differs from run to run? */
export function isMadeAtRandom(value: Value): Truth {
  if (value.kind !== 'unknown') return false
  return value.causes.some(
    (cause) => cause.kind === 'nondeterministic' || (cause.kind === 'call' && RANDOM.test(cause.callee)),
  )
}

/** Is the key written in the repository? False where no text of it is seen there. */
export const writtenKey = (settings: Settings): Answer =>
  seen(ask(settings.get('SECRET_KEY'), isWrittenKey), isWrittenKey)

/** Is the key made at random? False where nothing of that kind is seen. */
export const randomKey = (settings: Settings): Answer =>
  seen(ask(settings.get('SECRET_KEY'), isMadeAtRandom), isMadeAtRandom)

/** Is the key empty? False where nothing empty is seen, and before Django 3.2, whose settings raise: that is told of them. */
export function emptyKey(settings: Settings): Answer {
  const isEmpty = isNot(isTruthy)
  const setting = settings.get('SECRET_KEY')
  const answer = ask(setting, isEmpty)
  const isSilent =
    compareDjangoVersions(settings.django, EMPTY_KEY_RAISES_AT_USE) < 0 || isUnsaid(setting.value, isEmpty)
  return isSilent ? { ...answer, truth: false } : seen(answer, isEmpty)
}

/** Is Django's default the one empty key, beside all that nobody knows of what is set? Then no line and no config var makes it empty. */
function isUnsaid(value: Value, isEmpty: (value: Value) => Truth): boolean {
  const empty = 'oneOf' in value ? (value.oneOf ?? []).filter((one) => isEmpty(one) === true) : []
  return empty.length > 0 && empty.every(({ location, configVars }) => location === null && configVars.length === 0)
}

/** What nobody has seen is not told, though it may be: a key that is not known may be anything. */
function seen(answer: Answer, test: (value: Value) => Truth): Answer {
  return answer.because.some(({ value }) => test(value) === true) ? answer : { ...answer, truth: false }
}

/** The config var that the key is read from, as far as that shows: it carries its text, or is named as a key is. */
export function keyConfigVar(settings: Settings, { truth, configVars: names }: Answer): string | null {
  const carried = possibilities(settings.get('SECRET_KEY').value).flatMap(({ marks }) => marks)
  const named = names.find((name) => carried.includes(name)) ?? names.find((name) => /KEY|SECRET/i.test(name))
  return named ?? (truth === true ? (names[0] ?? null) : null)
}

/** The rules that tell of the key, the most important first. */
type Teller = 'secret-key-in-repository' | 'secret-key-empty' | 'secret-key-changing' | 'secret-key-weak'

/**
 * Which rule tells what is open about the key: the config var that it hangs on is one, and one finding tells what it may be. What is
 * certain each rule tells itself.
 */
export function tellerOfOpenKey({ settings: { web } }: Facts): Teller | null {
  if (web.settings === null) return null
  const { settings } = web
  const answers: readonly (readonly [Teller, Answer])[] = [
    ['secret-key-in-repository', writtenKey(settings)],
    ['secret-key-empty', emptyKey(settings)],
    ['secret-key-changing', randomKey(settings)],
  ]
  return answers.find(([, { truth }]) => truth === 'unknown')?.[0] ?? 'secret-key-weak'
}

/** The ids of Django's checks of the key that this rule's finding carries: those that are as certain as the finding is. */
export function idsOfKey(facts: Facts, truth: Truth): readonly string[] {
  return facts.settings.checks.get(WEAK_KEY_ID)?.truth === truth ? [WEAK_KEY_ID] : []
}
