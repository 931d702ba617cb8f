import type { Rule } from './rule.ts'
import { startResults } from './support/start-results.ts'

export const standardModuleHidden: Rule = {
  id: 'standard-module-hidden',
  summary: "A module of the app hides one of Python's own that is needed at boot.",
  category: 'boot',
  severity: 'error',
  since: '0.1.0',
  heroku: ['H10', 'R10'],
  *check(facts) {
    yield* startResults(facts, ['settings'])
  },
}
