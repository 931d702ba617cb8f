import type { Ending } from '../facts/boot/ending.ts'
import type { Facts } from '../facts/facts.ts'
import type { Process } from '../facts/procfile.ts'
import { itemsOf } from '../facts/settings/tests.ts'
import type { Result, Rule } from './rule.ts'
import { bootResult } from './support/boot-result.ts'

export const processCommandFails: Rule = {
  id: 'process-command-fails',
  summary: 'A process beside `web` (a worker, a clock) cannot start.',
  category: 'boot',
  severity: 'error',
  since: '0.1.0',
  *check(facts) {
    if (facts.build.kind === 'other') return
    for (const process of facts.processes.types.values()) {
      const ending = facts.launches.of.get(process.type)
      if (ending === undefined || ['web', 'release'].includes(process.type) || isBuiltIn(process)) continue
      const result = resultOf(facts, process, ending)
      // A script without the executable bit has a rule of its own.
      if (ending.kind === 'exits' && ending.failure?.kind === 'not-executable') continue
      if (result !== null) yield { ...result, ...(isStarted(facts, process) ? {} : { severity: 'notice' as const }) }
    }
  },
}

/** `console` and `rake` are names that Heroku runs nothing under by itself. */
const isBuiltIn = ({ type }: Process): boolean => ['console', 'rake', 'shell'].includes(type)

/** A process type that has no dynos harms nobody yet. */
const isStarted = ({ environment: { app } }: Facts, { type }: Process): boolean =>
  app?.formation == null ||
  app.formation.length === 0 ||
  app.formation.some((one) => one.type === type && one.quantity > 0)

function resultOf(facts: Facts, process: Process, ending: Ending): Result | null {
  const consequence = `the process \`${process.type}\` ends, and Heroku starts it again and again (state "crashed")`
  if (ending.kind === 'exits' && ending.failure !== null) return bootResult(ending.failure, consequence, null)
  if (ending.kind === 'exits' && ending.status !== null && !isOnce(process))
    return {
      kind: 'fail',
      severity: 'warning',
      message: `The command of \`${process.type}\` ends with exit status ${ending.status}: Heroku starts it again and again.`,
      at: process.location,
    }
  const missing = missingApp(facts, process)
  if (missing === null) return null
  const [command, app] = missing
  return {
    kind: 'fail',
    message: `\`manage.py ${command}\` is a command of \`${app}\`, which is not in INSTALLED_APPS ("Unknown command: '${command}'"): ${consequence}.`,
    hint: `Add '${app}' to INSTALLED_APPS.`,
    at: process.location,
  }
}

/** A type that is named for a command that a person runs (`heroku run migrate`). */
const isOnce = ({ type }: Process): boolean =>
  /migrat|seed|setup|init|load|import|test|script|once|job|task|cron/i.test(type)

/** Management commands of well-known packages, with the apps that bring them. */
const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  rqworker: ['django_rq'],
  rqscheduler: ['django_rq'],
  'rqworker-pool': ['django_rq'],
  run_huey: ['huey.contrib.djhuey', 'bx_django_utils'],
  rundramatiq: ['django_dramatiq'],
  qcluster: ['django_q', 'django_q2'],
  runworker: ['channels'],
  process_tasks: ['background_task'],
  procrastinate: ['procrastinate.contrib.django'],
  db_worker: ['django_tasks.backends.database', 'django_tasks_db'],
  runapscheduler: ['django_apscheduler'],
}

/** The command and the app that it surely lacks; null where there is no such. A repository's own command may have the same name. */
function missingApp({ snapshot, settings, launches }: Facts, { command }: Process): readonly [string, string] | null {
  const name = /\bmanage\.py\s+([\w-]+)/.exec(command)?.[1]
  const apps = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  const [first] = apps ?? []
  const value = settings.web.settings?.get('INSTALLED_APPS').value
  const items = value === undefined ? null : itemsOf(value)
  if (name === undefined || apps === undefined || first === undefined || items === null || value === undefined)
    return null
  if ('rest' in value && value.rest !== undefined && value.rest.length > 0) return null
  const isOwn = snapshot.entries.some(({ path }) => path.endsWith(`/management/commands/${name}.py`))
  const isThere = items.some(
    (item) => item.kind !== 'str' || apps.some((app) => item.value === app || item.value.startsWith(`${app}.`)),
  )
  // Another app of a package that is not known may bring a command of that name.
  const stranger = items.some(
    (item) => item.kind === 'str' && launches.machine.hasModule(item.value.split('.')[0] ?? '') === 'unknown',
  )
  return isOwn || isThere || stranger ? null : [name, first]
}
