import type { Rule } from './rule.ts'
import { startResults } from './support/start-results.ts'

export const installedAppUnusable: Rule = {
  id: 'installed-app-unusable',
  summary: 'An app of INSTALLED_APPS cannot be loaded on the dyno.',
  category: 'boot',
  severity: 'error',
  since: '0.1.0',
  heroku: ['H10', 'R10'],
  *check(facts) {
    yield* startResults(facts, ['installed-app', 'models', 'app-ready'])
  },
}
