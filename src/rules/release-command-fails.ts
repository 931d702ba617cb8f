import type { Rule } from './rule.ts'
import { bootResult } from './support/boot-result.ts'
import { migratingFails, neededCommands, superuserFails, warningsFail } from './support/management-commands.ts'
import { code } from './support/words.ts'

export const releaseCommandFails: Rule = {
  id: 'release-command-fails',
  summary: 'The release phase fails: the new release never serves.',
  category: 'boot',
  severity: 'error',
  since: '0.1.0',
  *check(facts) {
    const release = facts.processes.types.get('release')
    const ending = facts.launches.of.get('release')
    if (release === undefined || ending === undefined || facts.build.kind === 'other') return
    if (ending.kind === 'serves')
      yield {
        kind: 'fail',
        message: `The release phase starts a server (${code(ending.server.name)}), which does not end: Heroku stops it after an hour, and the release fails.`,
        hint: 'release: python manage.py migrate --noinput\nweb: gunicorn mysite.wsgi',
        at: release.location,
      }
    else if (ending.kind === 'exits' && ending.failure?.kind === 'not-executable') return
    else if (ending.kind === 'exits' && ending.status !== null && ending.status !== 0)
      yield ending.failure !== null
        ? bootResult(ending.failure, CONSEQUENCE, null)
        : {
            kind: 'fail',
            message: `The release command ends with exit status ${ending.status}: ${CONSEQUENCE}.`,
            at: release.location,
          }
    else {
      const needed = neededCommands(facts, 'release')
      if (/\bmigrate\b/.test(release.command))
        yield* migratingFails(facts, { at: release.location, what: 'The release phase', consequence: CONSEQUENCE })
      yield* warningsFail(facts, needed, CONSEQUENCE)
      yield* superuserFails(facts, needed, CONSEQUENCE)
    }
  },
}

const CONSEQUENCE = 'the release fails, and the old code goes on serving'
