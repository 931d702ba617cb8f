import type { Rule } from './rule.ts'
import { bootResult, CRASHES } from './support/boot-result.ts'

export const webServerOptionsInvalid: Rule = {
  id: 'web-server-options-invalid',
  summary: 'The web server refuses its options or its configuration file.',
  category: 'boot',
  severity: 'error',
  since: '0.1.0',
  heroku: ['H10'],
  *check(facts) {
    const web = facts.launches.of.get('web')
    const failure = web?.kind === 'exits' ? web.failure : facts.boot?.failure
    if (failure?.kind === 'options-invalid' || failure?.kind === 'configuration-fails')
      yield bootResult(failure, CRASHES, 'H10')
  },
}
