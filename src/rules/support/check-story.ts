import type { Facts } from '../../facts/facts.ts'
import { type Answer, any, both, either } from '../../facts/settings/answer.ts'
import type { Result } from '../rule.ts'
import { firing, isToldElsewhere, settingResult } from './setting-result.ts'
import { codes, listed, whyOpen } from './words.ts'

/** One of the checks that a finding tells together. */
export interface Told {
  readonly id: string
  readonly setting: string
  /** What is so, as a clause: `SECURE_SSL_REDIRECT is not True`. */
  readonly clause: string
}

/** The words of a story. */
export interface Story {
  readonly checks: readonly Told[]
  /** Before the clauses of what is certain: `HTTPS is not enforced`. */
  readonly so: string
  /** Before the settings that are open: `Whether HTTPS is enforced`. */
  readonly whether: string
  readonly why: string
  /** The lines to write for these ids. */
  readonly hint: (ids: readonly string[]) => string
}

/**
 * Several of Django's checks in one result for what is certain and one for what is open; what SILENCED_SYSTEM_CHECKS holds is told apart,
 * so that it silences nothing else.
 */
export function* tellTogether(facts: Facts, story: Story): Iterable<Result> {
  const fired = story.checks.flatMap((check) => {
    const answer = firing(facts, check.id)
    return answer === null || isToldElsewhere(facts, answer) ? [] : [{ ...check, answer }]
  })
  const { silenced } = facts.settings
  yield* tellFired(
    facts,
    story,
    fired.filter(({ id }) => !silenced.has(id)),
  )
  yield* tellFired(
    facts,
    story,
    fired.filter(({ id }) => silenced.has(id)),
  )
}

function* tellFired(facts: Facts, story: Story, fired: readonly Fired[]): Iterable<Result> {
  const certain = fired.filter(({ answer }) => answer.truth === true)
  const open = fired.filter(({ answer }) => answer.truth !== true)
  if (certain.length > 0) yield certainResult(facts, story, certain)
  if (open.length > 0) yield openResult(facts, story, open)
}

type Fired = Told & { readonly answer: Answer }

function certainResult(facts: Facts, story: Story, fired: readonly Fired[]): Result {
  const clauses = [...new Set(fired.map(({ clause }) => clause))]
  return oneResult(
    facts,
    story,
    fired,
    both(...fired.map(({ answer }) => answer)),
    `${story.so}: ${listed(clauses)}. ${story.why}`,
  )
}

function openResult(facts: Facts, story: Story, fired: readonly Fired[]): Result {
  const answer = either(...fired.map((one) => one.answer))
  const settings = [...new Set(fired.map(({ setting }) => setting))]
  return oneResult(
    facts,
    story,
    fired,
    answer,
    `${story.whether} cannot be told (${codes(settings)}): ${whyOpen(answer)}. ${story.why}`,
  )
}

function oneResult(facts: Facts, story: Story, fired: readonly Fired[], answer: Answer, message: string): Result {
  const ids = fired.map(({ id }) => id)
  const setting = fired[0]?.setting ?? ''
  const result = settingResult(facts, { setting, answer, django: ids }, { message, hint: story.hint(ids) })
  return { ...result, kind: any(fired.map((one) => one.answer.truth)) === true ? 'fail' : 'open' }
}

/** Hint lines by id, each once, for the ids that fired. */
export function linesFor(lines: Readonly<Record<string, string>>): (ids: readonly string[]) => string {
  return (ids) => [...new Set(ids.flatMap((id) => lines[id] ?? []))].join('\n')
}
