import { filesWithComments, ignoreCommentsOf } from '../facts/ignore-comments.ts'
import { lineLocation } from '../model/location.ts'
import type { Rule } from './rule.ts'

export const ignoreWithoutReason: Rule = {
  id: 'ignore-without-reason',
  summary: 'A comment that ignores a finding says no reason, so it has no effect.',
  category: 'operations',
  severity: 'warning',
  since: '0.1.0',
  *check({ snapshot }) {
    for (const comment of filesWithComments(snapshot).flatMap((path) => ignoreCommentsOf(snapshot, path))) {
      if (comment.reason !== '' && comment.rules.length > 0) continue
      yield {
        kind: 'fail',
        message:
          comment.reason === ''
            ? 'This comment ignores a finding without a reason, so it has no effect: whoever reads it next must know why.'
            : 'This comment names no rule, so it has no effect.',
        hint: '# deploy-gate: ignore[rule-id] why this is right here',
        at: lineLocation(comment.path, comment.line),
      }
    }
  },
}
