import type { Facts } from '../facts/facts.ts'
import { filesWithComments, type IgnoreComment, ignoreCommentsOf } from '../facts/ignore-comments.ts'
import { lineLocation } from '../model/location.ts'
import { RULES } from './index.ts'
import type { Result, Rule } from './rule.ts'

export const ignoreUnused: Rule = {
  id: 'ignore-unused',
  summary: 'A comment ignores a finding that is not there.',
  category: 'operations',
  severity: 'notice',
  since: '0.1.0',
  *check(facts) {
    const { snapshot } = facts
    const comments = filesWithComments(snapshot).flatMap((path) => ignoreCommentsOf(snapshot, path))
    for (const comment of comments) {
      if (comment.reason === '') continue
      for (const id of comment.rules)
        if (!matches(comment, id, facts) && !mayMatch(comment, id, facts)) yield unused(comment, id)
    }
  },
}

/** Does the rule ID say anything of the lines that the comment covers? Rules that are off by default count: `--all` runs them. */
function matches(comment: IgnoreComment, id: string, facts: Facts): boolean {
  const rule = RULES.find((one) => one.id === id)
  if (rule === undefined || rule === ignoreUnused) return false
  for (const { at } of rule.check(facts)) {
    const line = at !== null && 'start' in at ? at.start.line : null
    if (at?.path === comment.path && line !== null && comment.first <= line && line <= comment.last) return true
  }
  return false
}

/** Without the app's config vars another finding may tell what hangs on the same ones, or nothing is told at all. */
const mayMatch = ({ path }: IgnoreComment, id: string, { environment }: Facts): boolean =>
  path.endsWith('.py') && environment.configVars.others === 'unknown' && RULES.some((rule) => rule.id === id)

function unused(comment: IgnoreComment, id: string): Result {
  const exists = RULES.some((rule) => rule.id === id)
  return {
    kind: 'fail',
    message: exists
      ? `There is no finding of ${id} here any more: this comment ignores nothing.`
      : 'This comment ignores a rule that does not exist.',
    hint: exists ? 'Remove the comment.' : '`deploy-gate rules` lists the rules.',
    at: lineLocation(comment.path, comment.line),
  }
}
