import type { Answer, GitHubClient } from '../github/client.ts'
import type { Changes } from '../github/pull-files.ts'
import { isInDiff, notYetMade, openHead, type Suggestion, writeReview } from '../github/review.ts'
import { edited, linesOf } from '../model/edit.ts'
import type { Finding, Fix } from '../model/finding.ts'
import { countingFindings } from '../reporters/annotations.ts'
import { isVisible, markdownCode, markdownMessage, suggestionBlock } from '../reporters/neutralise.ts'
import { type Report, redactFinding } from '../reporters/report.ts'
import type { Checkout } from './checkout.ts'
import { commitTexts } from './commit-text.ts'
import { mapLines } from './line-map.ts'
import type { Log } from './log.ts'

export interface SuggestInput {
  readonly client: GitHubClient
  readonly report: Report
  readonly checkout: Checkout
  readonly pullRequest: number
  /** The pull request's head as the event names it. */
  readonly head: string
  /** Tells apart several gates on one pull request. */
  readonly key: string
  readonly changes: () => Promise<Answer<Changes>>
  readonly log: Log
}

/** Of one review; what is left over is suggested by a later run, when these have been dealt with. */
const MOST_SUGGESTIONS = 20

/**
 * Suggests the fixes that are certain as changes on the pull request, in one review, where their lines are in its diff; each once.
 * Best-effort: what cannot be suggested is a sentence in the log.
 */
export async function suggestChanges(input: SuggestInput): Promise<void> {
  const { log } = input
  const told = await trySuggesting(input)
  log.info(told)
}

async function trySuggesting(input: SuggestInput): Promise<string> {
  const { client, report, pullRequest, head, key, changes } = input
  const fixes = distinctFixes(report)
  if (fixes.length === 0) return 'No change is suggested: no finding has a fix that is certain.'
  const now = await openHead(client, pullRequest)
  if (now.kind === 'refused') return `Not done: ${now.message}`
  if (now.value === null) return `No change is suggested: pull request ${pullRequest} is not open.`
  if (now.value !== head)
    return `No change is suggested: pull request ${pullRequest} has moved on to ${now.value.slice(0, 7)}, which has a run of its own.`
  const changed = await changes()
  if (changed.kind === 'refused') return `Not done: ${changed.message}`
  const all = await atHead(fixes, input)
  const inside = all.filter((one) => isInDiff(one, changed.value))
  const outside = fixes.length - inside.length
  const rest =
    outside === 0 ? '' : ` ${counted(outside)} outside of what the pull request changes; see the job summary.`
  if (inside.length === 0) return `No change is suggested:${rest}`
  const fresh = await notYetMade(client, pullRequest, key, inside)
  if (fresh.kind === 'refused') return `Not done: ${fresh.message}`
  if (fresh.value.length === 0) return `Every change is suggested on the pull request already.${rest}`
  const suggestions = fresh.value.slice(0, MOST_SUGGESTIONS)
  const body = 'These changes mend what deploy-gate found; each can be committed as it is.'
  const answer = await writeReview(client, { pullRequest, commit: head, key, body, suggestions })
  if (answer.kind === 'refused') return `Not done: ${answer.message} The changes are in the job summary.`
  return `${suggestions.length === 1 ? '1 change is' : `${suggestions.length} changes are`} suggested on the pull request.${rest}`
}

const counted = (count: number): string => (count === 1 ? '1 fix is' : `${count} fixes are`)

/** A fix and the findings that it mends. */
interface Mending {
  readonly fix: Fix
  readonly findings: readonly Finding[]
}

/** Worst first. */
function distinctFixes(report: Report): Mending[] {
  const byEdit = new Map<string, { fix: Fix; findings: Finding[] }>()
  for (const { finding } of countingFindings(report)) {
    const { fix, ...rest } = redactFinding(finding, report.redact)
    if (fix === null) continue
    const edit = JSON.stringify([fix.at, fix.text])
    const mending = byEdit.get(edit) ?? { fix, findings: [] }
    mending.findings.push({ ...rest, fix })
    byEdit.set(edit, mending)
  }
  return [...byEdit.values()]
}

/** The fixes as they are at the pull request's head; those are left out whose lines stand otherwise there. */
async function atHead(mendings: readonly Mending[], { checkout, head, client, report }: SuggestInput) {
  const read = commitTexts(checkout, head, client)
  const suggestions: Suggestion[] = []
  for (const mending of mendings) {
    const { path } = mending.fix.at
    const judged = checkout.text(path)
    const shown = head === checkout.commit ? judged : await read(path)
    const suggestion = judged === undefined || shown == null ? null : toSuggestion(mending, judged, shown)
    if (suggestion !== null && report.redact(suggestion.after) === suggestion.after) suggestions.push(suggestion)
  }
  return suggestions
}

/**
 * A suggestion replaces whole lines.
 *
 * @param judged the file's text where it was judged
 * @param shown its text at the pull request's head
 */
function toSuggestion({ fix, findings }: Mending, judged: string, shown: string): Suggestion | null {
  const { start, end, path } = fix.at
  const after = edited(judged, fix)
  if (after === null) return null
  const [lines, newLines, headLines] = [linesOf(judged), linesOf(after), linesOf(shown)]
  const first = mapLines(judged, shown)(start.line)
  if (first === null) return null
  const last = first + end.line - start.line
  const before = lines.slice(start.line - 1, end.line)
  if (JSON.stringify(headLines.slice(first - 1, last)) !== JSON.stringify(before)) return null
  const replaced = newLines.slice(start.line - 1, end.line + newLines.length - lines.length)
  // A change of a line's end, or one that nobody can see, is not what a reader would commit.
  if (/\r/.test(shown) || ![...before, ...replaced].every(isVisible)) return null
  const why = findings.map(({ rule, message }) => `${markdownCode(rule)}: ${markdownMessage(message)}`).join('\n\n')
  return {
    path,
    lines: { first, last },
    before: before.join('\n'),
    after: replaced.join('\n'),
    body: `${why}\n\n${suggestionBlock(replaced.join('\n'))}\n\n${markdownMessage(fix.description)}`,
  }
}
