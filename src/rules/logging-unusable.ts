import type { Rule } from './rule.ts'
import { startResults } from './support/start-results.ts'

export const loggingUnusable: Rule = {
  id: 'logging-unusable',
  summary: 'LOGGING cannot be set up on the dyno.',
  category: 'boot',
  severity: 'error',
  since: '0.1.0',
  heroku: ['H10', 'R10'],
  *check(facts) {
    yield* startResults(facts, ['logging'])
  },
}
