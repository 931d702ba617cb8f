import type { Rule } from './rule.ts'
import { startResults } from './support/start-results.ts'

export const middlewareUnusable: Rule = {
  id: 'middleware-unusable',
  summary: 'A middleware cannot be loaded on the dyno.',
  category: 'boot',
  severity: 'error',
  since: '0.1.0',
  heroku: ['H10', 'R10'],
  *check(facts) {
    yield* startResults(facts, ['middleware', 'urls'])
  },
}
