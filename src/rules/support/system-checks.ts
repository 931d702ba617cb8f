import type { SettingsCheck } from '../../facts/django/checks/check.ts'
import { otherChecks, stopsCommands } from '../../facts/django/checks/index.ts'
import { existsIn } from '../../facts/django/version.ts'
import type { Facts } from '../../facts/facts.ts'
import { type Answer, either } from '../../facts/settings/answer.ts'
import type { Result } from '../rule.ts'
import { isToldElsewhere, settingResult } from './setting-result.ts'
import { listed, whyOpen } from './words.ts'

/** What a check says, as a clause, and the lines to write; a name stands for the setting that the check is about. */
export type CheckWords = Readonly<Record<string, readonly [says: string, ...lines: readonly string[]]>>

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

/** One result for all that is open because of the same: who settles that has settled them all. What is silenced is told apart. */
export function* openResults(facts: Facts, open: readonly FiredCheck[]): Iterable<Result> {
  const groups = new Map<string, FiredCheck[]>()
  for (const one of open) {
    const key = `${facts.settings.silenced.has(one.check.id)} ${reasonOf(one)}`
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  for (const group of groups.values()) yield openResult(facts, group)
}

function openResult(facts: Facts, group: readonly FiredCheck[]): Result {
  const ids = [...new Set(group.map(({ check }) => check.id))]
  const settings = [...new Set(group.map(({ check }) => check.setting))]
  const django = group.filter(({ check }) => check.raises === undefined).map(({ check }) => check.id)
  const answer = either(...group.map((one) => one.answer))
  const checks = ids.length === 1 ? `check ${ids[0]} passes` : `checks ${listed(ids)} pass`
  const reason = group.length === 1 && group[0] !== undefined ? reasonOf(group[0]) : whyOpen(answer)
  const message = `Whether Django's ${checks} (${listed(settings)}) cannot be told: ${reason}.`
  const [setting = ''] = settings
  return { ...settingResult(facts, { setting, answer, django: [...new Set(django)] }, { message }), severity: 'notice' }
}

/** The result of one that fires. CONSEQUENCE: a clause. */
export function checkResult(
  facts: Facts,
  { check, answer }: FiredCheck,
  words: CheckWords,
  consequence: string,
): Result {
  const { id, setting, raises } = check
  const [says = `${setting} is wrong`, ...lines] = words[raises === undefined ? id : `${id} ${raises}`] ?? []
  const django = raises === undefined ? [id] : []
  const verb = stopsCommands(check) ? 'fails' : 'warns'
  const how = raises === undefined ? `Django's check ${id} ${verb}` : `Django's check of ${setting} ends with ${raises}`
  const message = `${how}: ${says}; ${consequence}.`
  return settingResult(
    facts,
    { setting, answer, django },
    { message, hint: lines.length === 0 ? null : lines.join('\n') },
  )
}

/** Why it is open; where nothing about the setting itself is, the check says why. */
function reasonOf({ check: { unsure }, answer }: FiredCheck): string {
  const isSettled = answer.causes.length === 0 && answer.configVars.length === 0
  return isSettled && unsure !== undefined ? unsure : whyOpen(answer)
}
