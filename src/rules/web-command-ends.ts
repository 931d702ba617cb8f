import type { Facts } from '../facts/facts.ts'
import type { Result, Rule } from './rule.ts'
import { bootResult, CRASHES } from './support/boot-result.ts'
import { migratingFails, neededCommands, superuserFails, warningsFail } from './support/management-commands.ts'

export const webCommandEnds: Rule = {
  id: 'web-command-ends',
  summary: 'The web command ends by itself.',
  category: 'boot',
  severity: 'error',
  since: '0.1.0',
  heroku: ['H10'],
  *check(facts) {
    const web = facts.launches.of.get('web')
    if (web?.kind === 'serves') {
      for (const result of neededFails(facts)) yield { ...result, heroku: 'H10' }
      return
    }
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

/** What stands before the server, and keeps it from being started. */
function* neededFails(facts: Facts): Iterable<Result> {
  const needed = neededCommands(facts, 'web')
  const migrate = needed.find(({ name }) => name === 'migrate')
  if (migrate !== undefined)
    yield* migratingFails(facts, { at: migrate.at, what: 'The web command', consequence: CRASHES })
  yield* warningsFail(facts, needed, CRASHES)
  yield* superuserFails(facts, needed, CRASHES)
}
