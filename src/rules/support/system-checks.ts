import type { SettingsCheck } from '../../facts/django/checks/check.ts'
import { otherChecks, stopsCommands } from '../../facts/django/checks/index.ts'
import { existsIn } from '../../facts/django/version.ts'
import type { Facts } from '../../facts/facts.ts'
import type { Answer } from '../../facts/settings/answer.ts'
import type { Result } from '../rule.ts'
import { isToldElsewhere, settingResult } from './setting-result.ts'
import { whyOpen } from './words.ts'

/** What a check says, as a clause, and the lines to write; a name stands for the setting that the check is about. */
export type CheckWords = Readonly<Record<string, readonly [says: string, ...lines: readonly string[]]>>

interface FiredCheck {
  readonly check: SettingsCheck
  readonly answer: Answer
}

/** The checks of this Django that fire, or may: those that stop commands, or the others. */
export function* firedChecks(facts: Facts, { stopping }: { readonly stopping: boolean }): Iterable<FiredCheck> {
  const { settings } = facts.settings.web
  if (settings === null) return
  for (const check of otherChecks(facts)) {
    if (stopsCommands(check) !== stopping || !existsIn(settings.django, check)) continue
    const answer = check.answer(settings)
    if (answer.truth !== false && !isToldElsewhere(facts, answer)) yield { check, answer }
  }
}

/** The result of one of them. CONSEQUENCE: a clause. */
export function checkResult(
  facts: Facts,
  { check, answer }: FiredCheck,
  words: CheckWords,
  consequence: string,
): Result {
  const { id, setting, raises } = check
  const [says = `${setting} is wrong`, ...lines] = words[raises === undefined ? id : `${id} ${raises}`] ?? []
  const django = raises === undefined ? [id] : []
  if (answer.truth === 'unknown') {
    const message = `Whether Django's check ${id} passes (${setting}) cannot be told: ${whyOpen(answer)}.`
    return { ...settingResult(facts, { setting, answer, django }, { message }), severity: 'notice' }
  }
  const verb = stopsCommands(check) ? 'fails' : 'warns'
  const how = raises === undefined ? `Django's check ${id} ${verb}` : `Django's check of ${setting} ends with ${raises}`
  const message = `${how}: ${says}; ${consequence}.`
  return settingResult(
    facts,
    { setting, answer, django },
    { message, hint: lines.length === 0 ? null : lines.join('\n') },
  )
}
