import type { Rule } from './rule.ts'
import { startResults } from './support/start-results.ts'

export const databaseDriverMissing: Rule = {
  id: 'database-driver-missing',
  summary: "The database's engine or its driver is not installed.",
  category: 'boot',
  severity: 'error',
  since: '0.1.0',
  heroku: ['H10', 'R10'],
  *check(facts) {
    yield* startResults(facts, ['database-engine'])
  },
}
