import type { Rule } from './rule.ts'
import { bootResult, CRASHES } from './support/boot-result.ts'

export const webCommandEnds: Rule = {
  id: 'web-command-ends',
  summary: 'The web command ends by itself.',
  category: 'boot',
  severity: 'error',
  since: '0.1.0',
  heroku: ['H10'],
  *check(facts) {
    const web = facts.launches.of.get('web')
    if (web?.kind !== 'exits') return
    const process = facts.processes.types.get('web')
    // What a detached colon does has a rule of its own.
    if (process === undefined || process.command === '' || /^:(\s|$)/.test(process.command)) return
    const { failure } = web
    if (failure === null) {
      yield {
        kind: 'fail',
        message: `The web command ends with exit status ${web.status ?? 0}, and starts no server: ${CRASHES}.`,
        hint: 'web: gunicorn mysite.wsgi',
        at: process.location,
        heroku: 'H10',
      }
      return
    }
    if (failure.kind === 'command-fails' || failure.kind === 'management-command-fails')
      yield bootResult(failure, CRASHES, 'H10')
  },
}
