import type { SettingsCheck } from '../../facts/django/checks/check.ts'
import { otherChecks, stopsCommands } from '../../facts/django/checks/index.ts'
import { existsIn } from '../../facts/django/version.ts'
import type { Facts } from '../../facts/facts.ts'
import { type Answer, both, either } from '../../facts/settings/answer.ts'
import type { Result } from '../rule.ts'
import { isToldElsewhere, settingResult } from './setting-result.ts'
import { agree, listed, listedInPart, whyOpen } from './words.ts'

/** What a check says, as a clause, and the lines to write; or what a setting lacks, which is told of several at once. */
export type CheckWords = Readonly<Record<string, readonly [says: string, ...lines: readonly string[]] | Lack>>

/** A list lacks something: `MIDDLEWARE lacks NAME, which the admin needs`. */
export interface Lack {
  /** `MIDDLEWARE lacks`. */
  readonly lacks: string
  readonly name: string
  /** `which the admin needs`. */
  readonly because: string
  /** The lines to write for these names. */
  readonly lines: (names: readonly string[]) => string
}

interface FiredCheck {
  readonly check: SettingsCheck
  readonly answer: Answer
}

/** The checks of this Django that fire, and those that may: of those that stop commands, or of the others. */
export function firedChecks(
  facts: Facts,
  which: { readonly stopping: boolean },
): { readonly certain: readonly FiredCheck[]; readonly open: readonly FiredCheck[] } {
  const fired = [...firing(facts, which)]
  return {
    certain: fired.filter(({ answer }) => answer.truth === true),
    open: fired.filter(({ answer }) => answer.truth !== true),
  }
}

function* firing(facts: Facts, { stopping }: { readonly stopping: boolean }): Iterable<FiredCheck> {
  const { settings } = facts.settings.web
  if (settings === null) return
  for (const check of otherChecks(facts)) {
    if (stopsCommands(check) !== stopping || !existsIn(settings.django, check)) continue
    const answer = check.answer(settings)
    if (answer.truth !== false && !isToldElsewhere(facts, answer)) yield { check, answer }
  }
}

/** One result for all that is open: none of them stops a request. What is silenced is told apart. */
export function openResults(facts: Facts, open: readonly FiredCheck[]): readonly Result[] {
  const isSilenced = ({ check }: FiredCheck): boolean => facts.settings.silenced.has(check.id)
  const groups = [open.filter((one) => !isSilenced(one)), open.filter(isSilenced)]
  return groups.filter((group) => group.length > 0).map((group) => openResult(facts, group))
}

function openResult(facts: Facts, group: readonly FiredCheck[]): Result {
  const ids = [...new Set(group.map(({ check }) => check.id))]
  const settings = [...new Set(group.map(({ check }) => check.setting))]
  const django = group.filter(({ check }) => check.raises === undefined).map(({ check }) => check.id)
  const answer = either(...group.map((one) => one.answer))
  const checks = ids.length === 1 ? `check ${ids[0]} passes` : `checks ${listedInPart(ids)} pass`
  const unsure = isSettled(answer)
    ? group.map(({ check }) => check.unsure).find((reason) => reason !== undefined)
    : undefined
  const message = `Whether Django's ${checks} (${listedInPart(settings)}) cannot be told: ${unsure ?? whyOpen(answer)}.`
  const [setting = ''] = settings
  return { ...settingResult(facts, { setting, answer, django: [...new Set(django)] }, { message }), severity: 'notice' }
}

/** The certain ones that are told together: what one setting lacks, of which one is silenced as the others are. */
export function groupsOf(facts: Facts, certain: readonly FiredCheck[], words: CheckWords): readonly FiredCheck[][] {
  const groups = new Map<string, FiredCheck[]>()
  for (const one of certain) {
    const said = wordsOf(one, words)
    const key = isLack(said) ? `${facts.settings.silenced.has(one.check.id)} ${said.lacks}` : `${groups.size}`
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()]
}

/** The result of those of a group, which fire. CONSEQUENCE: a clause. */
export function checkResult(
  facts: Facts,
  [first, ...others]: readonly [FiredCheck, ...FiredCheck[]],
  words: CheckWords,
  consequence: string,
): Result {
  const { setting, raises } = first.check
  const group = [first, ...others]
  const ids = group.map(({ check }) => check.id)
  const verb = stopsCommands(first.check) ? agree(ids.length, 'fails', 'fail') : agree(ids.length, 'warns', 'warn')
  const how =
    raises === undefined
      ? `Django's ${agree(ids.length, 'check', 'checks')} ${listed(ids)} ${verb}`
      : `Django's check of ${setting} ends with ${raises}`
  const { says, lines } = saidOf(
    group.map((one) => wordsOf(one, words)),
    setting,
  )
  return settingResult(
    facts,
    { setting, answer: both(...group.map(({ answer }) => answer)), django: raises === undefined ? ids : [] },
    { message: `${how}: ${says}; ${consequence}.`, hint: lines },
  )
}

const isLack = (words: CheckWords[string] | undefined): words is Lack => words !== undefined && 'lacks' in words

const wordsOf = ({ check: { id, raises } }: FiredCheck, words: CheckWords): CheckWords[string] | undefined =>
  words[raises === undefined ? id : `${id} ${raises}`]

function saidOf(
  words: readonly (CheckWords[string] | undefined)[],
  setting: string,
): { readonly says: string; readonly lines: string | null } {
  const [first] = words
  if (!isLack(first)) {
    const [says = `${setting} is wrong`, ...lines] = first ?? []
    return { says, lines: lines.length === 0 ? null : lines.join('\n') }
  }
  const names = words.filter(isLack).map(({ name }) => name)
  return {
    says: `${first.lacks} ${listed(names.map((name) => `'${name}'`))}, ${first.because}`,
    lines: first.lines(names),
  }
}

/** Is nothing open about the settings themselves? Then the check says why it is. */
const isSettled = ({ causes, configVars }: Answer): boolean => causes.length === 0 && configVars.length === 0
