import type { Facts } from '../../facts/facts.ts'
import type { Answer, Evidence } from '../../facts/settings/answer.ts'
import { type ProcessSettings, placeOf } from '../../facts/settings/settings-facts.ts'
import type { Related } from '../../model/finding.ts'
import type { Location } from '../../model/location.ts'
import type { Value } from '../../model/value.ts'
import type { Result } from '../rule.ts'
import { ownerOf } from './open-owner.ts'
import { settleHint } from './words.ts'

/** What every result about a setting has, from the answer that it tells of. */
export interface SettingResult {
  readonly setting: string
  readonly answer: Answer
  /** Django's ids, in full. */
  readonly django?: readonly string[]
}

/**
 * The frame of a result about a setting: `fail` where the answer is certain, `open` where it is not, on the line that decides.
 * An open one ends its hint with how to settle it.
 */
export function settingResult(
  { settings: { web, silenced } }: Facts,
  { setting, answer, django = [] }: SettingResult,
  words: { readonly message: string; readonly hint?: string | null },
): Result {
  const evidence = answer.because.find((one) => one.setting === setting && one.location !== null) ?? answer.because[0]
  const open = answer.truth === 'unknown'
  const loud = django.filter((id) => !silenced.has(id))
  const hint = [words.hint, open ? settleHint(answer) : null].filter((text) => text != null).join('\n')
  return {
    kind: open ? 'open' : 'fail',
    message: words.message,
    ...(hint === '' ? {} : { hint }),
    at: placeOf(web, evidence?.location ?? lineThatReads(web, evidence)),
    related: relatedTo(answer, setting, evidence),
    configVars: answer.configVars,
    django: loud.length > 0 ? loud : django,
    setting,
    ...(django.length > 0 && loud.length === 0 ? { silenced: true } : {}),
  }
}

/** The text of a config var has no line of its own; the one that reads it has. */
function lineThatReads({ module }: ProcessSettings, evidence: Evidence | undefined): Location | null {
  const names = evidence?.value.configVars ?? []
  return module?.environmentReads.find((read) => names.includes(read.name))?.location ?? null
}

const MOST_RELATED = 5

/** Lists that nearly every check asks first: where they are written says nothing about another setting. */
const CONDITIONS: ReadonlySet<string> = new Set(['MIDDLEWARE', 'INSTALLED_APPS'])

function relatedTo({ because }: Answer, about: string, primary: Evidence | undefined): readonly Related[] {
  const places = new Map<string, Related>()
  for (const { setting, location, value } of because) {
    if (location === null || location === primary?.location) continue
    if (setting !== about && CONDITIONS.has(setting)) continue
    const key = `${setting} ${location.path} ${location.start.line}`
    if (!places.has(key)) places.set(key, { location, message: relation(setting, setting === about, value) })
  }
  return [...places.values()].slice(0, MOST_RELATED)
}

/** Another possibility of the setting itself, or another setting that the finding is about. */
function relation(setting: string, isSame: boolean, { condition }: Value): string {
  const when = condition === undefined ? '' : `, where \`${condition}\``
  return isSame ? `\`${setting}\` comes from here as well${when}.` : `\`${setting}\` is set here${when}.`
}

/** What Django's check of this id says; null where it surely does not fire, or there are no settings to ask. */
export function firing({ settings }: Facts, id: string): Answer | null {
  const answer = settings.checks.get(id)
  return answer === undefined || answer.truth === false ? null : answer
}

/** Is an open answer told by the finding of another rule, which hangs on the same config vars? */
export function isToldElsewhere(facts: Facts, answer: Answer): boolean {
  return ownerOf(facts, answer) !== null
}
