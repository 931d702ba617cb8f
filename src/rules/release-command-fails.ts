import { engineProblem, hasNoEngine } from '../facts/django/startup/database.ts'
import type { Facts } from '../facts/facts.ts'
import type { Process } from '../facts/procfile.ts'
import { ask } from '../facts/settings/answer.ts'
import { placeOf } from '../facts/settings/settings-facts.ts'
import type { Result, Rule } from './rule.ts'
import { bootResult } from './support/boot-result.ts'
import { code, perhaps, settleHint } from './support/words.ts'

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
    else yield* migrating(facts, release)
  },
}

const CONSEQUENCE = 'the release fails, and the old code goes on serving'

/** `migrate` needs a database: with none, Django raises ImproperlyConfigured at the first query. */
function* migrating(facts: Facts, release: Process): Iterable<Result> {
  const { settings } = facts.settings.web
  if (settings === null || !/\bmigrate\b/.test(release.command)) return
  const databases = settings.get('DATABASES')
  if (hasNoEngine(settings)) {
    const answer = ask(databases, () => true)
    const names = answer.configVars
    yield {
      kind: 'fail',
      message: `The release phase applies migrations, and DATABASES has no database${names.length > 0 ? ` (${names.map(code).join(', ')} ${names.length > 1 ? 'are' : 'is'} not set)` : ''}: Django raises ImproperlyConfigured, "Please supply the ENGINE value", and ${CONSEQUENCE}.`,
      hint: `heroku addons:create heroku-postgresql:essential-0 --app ${facts.environment.app?.name ?? 'NAME'}`,
      at: databases.value.location ?? placeOf(facts.settings.web, null) ?? release.location,
      configVars: names,
    }
    return
  }
  // The web process says the same of its own start, where it has a model.
  if (facts.boot?.start.some(({ stage }) => stage === 'database-engine')) return
  const problem = engineProblem(settings, facts.launches.machine)
  if (problem === null) return
  const open = { configVars: problem.configVars, causes: [] }
  yield problem.certain
    ? bootResult(problem, CONSEQUENCE, null)
    : {
        kind: 'open',
        message: perhaps(problem.says, open, CONSEQUENCE),
        hint: settleHint(open) ?? 'Name the driver in the requirements.',
        at: problem.at,
        configVars: problem.configVars,
      }
}
