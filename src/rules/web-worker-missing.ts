import type { Rule } from './rule.ts'
import { bootResult, CRASHES } from './support/boot-result.ts'

export const webWorkerMissing: Rule = {
  id: 'web-worker-missing',
  summary: 'The worker class that the web server is given cannot be loaded.',
  category: 'boot',
  severity: 'error',
  since: '0.1.0',
  heroku: ['H10'],
  *check(facts) {
    const web = facts.launches.of.get('web')
    if (web?.kind === 'exits' && web.failure?.kind === 'worker-missing') yield bootResult(web.failure, CRASHES, 'H10')
  },
}
