import { lacksPkgResources } from '../facts/boot/servers/gunicorn/imports.ts'
import type { Rule } from './rule.ts'
import { bootResult, CRASHES } from './support/boot-result.ts'
import { code } from './support/words.ts'

export const webServerOptionsInvalid: Rule = {
  id: 'web-server-options-invalid',
  summary: 'The web server refuses its options or its configuration file, or can serve nothing with them.',
  category: 'boot',
  severity: 'error',
  since: '0.1.0',
  heroku: ['H10', 'H12'],
  *check(facts) {
    const web = facts.launches.of.get('web')
    const failure = web?.kind === 'exits' ? web.failure : facts.boot?.failure
    if (failure?.kind === 'options-invalid' || failure?.kind === 'configuration-fails')
      yield bootResult(failure, CRASHES, 'H10')
    const lacking =
      web?.kind === 'serves' && web.server.name === 'gunicorn' ? lacksPkgResources(facts.dependencies) : null
    if (lacking !== null) yield bootResult(lacking, CRASHES, 'H10')
    if (web?.kind === 'serves' && !web.server.takesRequests)
      yield {
        kind: 'fail',
        message: `${code(web.server.name)} is to run 0 workers: it listens, nothing takes the requests, and each of them ends after 30 seconds with a 503 (H12 "Request timeout").`,
        hint: 'Leave the number of workers out: the buildpack sets WEB_CONCURRENCY for the size of the dyno.',
        at: web.server.at,
        heroku: 'H12',
        ...(web.server.environment.get('WEB_CONCURRENCY')?.configVars.length
          ? { configVars: ['WEB_CONCURRENCY'] }
          : {}),
      }
  },
}
