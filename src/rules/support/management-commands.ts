import type { ManagedCommand } from '../../facts/boot/ending.ts'
import { SECURITY_CHECKS } from '../../facts/django/checks/security.ts'
import { engineProblem, hasNoEngine } from '../../facts/django/startup/database.ts'
import { existsIn } from '../../facts/django/version.ts'
import type { Facts } from '../../facts/facts.ts'
import { ask } from '../../facts/settings/answer.ts'
import { placeOf } from '../../facts/settings/settings-facts.ts'
import { needsOf } from '../../facts/shell/needs.ts'
import type { Result } from '../rule.ts'
import { bootResult } from './boot-result.ts'
import { agree, code, listedInPart, perhaps, settleHint } from './words.ts'

/** The commands of manage.py that a process type's command cannot do without. */
export function neededCommands({ launches }: Facts, type: string): readonly ManagedCommand[] {
  const ending = launches.of.get(type)
  return ending === undefined ? [] : needsOf(ending)
}

/** Does one of them run Django's checks, and stop at an error of them? */
export const runsChecks = (commands: readonly ManagedCommand[]): boolean =>
  commands.some(({ name, args }) => ['migrate', 'check'].includes(name) && !args.includes('--skip-checks'))

/** `migrate` needs a database: with none, Django raises ImproperlyConfigured at the first query. CONSEQUENCE: a clause. */
export function* migratingFails(
  facts: Facts,
  { at, what, consequence }: { readonly at: Result['at']; readonly what: string; readonly consequence: string },
): Iterable<Result> {
  const { settings } = facts.settings.web
  if (settings === null) return
  const databases = settings.get('DATABASES')
  if (hasNoEngine(settings)) {
    const names = ask(databases, () => true).configVars
    yield {
      kind: 'fail',
      message: `${what} applies migrations, and DATABASES has no database${names.length > 0 ? ` (${names.map(code).join(', ')} ${names.length > 1 ? 'are' : 'is'} not set)` : ''}: Django raises ImproperlyConfigured, "Please supply the ENGINE value", and ${consequence}.`,
      hint: `heroku addons:create heroku-postgresql:essential-0 --app ${facts.environment.app?.name ?? 'NAME'}`,
      at: databases.value.location ?? placeOf(facts.settings.web, null) ?? at,
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
    ? bootResult(problem, consequence, null)
    : {
        kind: 'open',
        message: perhaps(problem.says, open, consequence),
        hint: settleHint(open) ?? 'Name the driver in the requirements.',
        at: problem.at,
        configVars: problem.configVars,
      }
}

/** `check --fail-level WARNING` stops at what Django only warns of. */
export function* warningsFail(
  facts: Facts,
  commands: readonly ManagedCommand[],
  consequence: string,
): Iterable<Result> {
  const { settings } = facts.settings.web
  const command = commands.find(({ name, args }) => name === 'check' && stopsAtWarnings(args))
  if (command === undefined || settings === null) return
  const isDeploy = command.args.includes('--deploy')
  const ids = SECURITY_CHECKS.filter((check) => existsIn(settings.django, check))
    .filter(({ id }) => isDeploy || !/\.W|\.E02[34]$/.test(id))
    .filter(({ id }) => !facts.settings.silenced.has(id) && facts.settings.checks.get(id)?.truth === true)
    .map(({ id }) => id)
  const fired = [...new Set(ids)]
  if (fired.length === 0) return
  yield {
    kind: 'fail',
    message: `${code(`manage.py check ${command.args.join(' ')}`)} ends with exit status 1, since Django's ${agree(fired.length, 'check', 'checks')} ${listedInPart(fired)} ${agree(fired.length, 'fires', 'fire')}: ${consequence}.`,
    hint: 'Mend the settings, or run the check where a failure stops nobody: in CI.',
    at: command.at,
  }
}

/** `--fail-level` and its like; `--tag` leaves out checks that are not followed here. */
function stopsAtWarnings(args: readonly string[]): boolean {
  const at = args.findIndex((arg) => arg.startsWith('--fail-level'))
  const level = at < 0 ? undefined : (/=(.*)$/.exec(args[at] ?? '')?.[1] ?? args[at + 1])
  const tags = args.some(
    (arg, index) => /^(-t|--tag)/.test(arg) && !/security$/.test(arg) && args[index + 1] !== 'security',
  )
  return level !== undefined && ['WARNING', 'INFO', 'DEBUG'].includes(level) && !tags
}

/** `createsuperuser --noinput` fails as soon as the user is there: the first time is the last one that it succeeds. */
export function* superuserFails(
  { snapshot }: Facts,
  commands: readonly ManagedCommand[],
  consequence: string,
): Iterable<Result> {
  const command = commands.find(({ name }) => name === 'createsuperuser')
  const isOwn = snapshot.entries.some(({ path }) => path.endsWith('/management/commands/createsuperuser.py'))
  if (command === undefined || isOwn) return
  const asks = !command.args.some((arg) => /^--no-?input$/.test(arg))
  yield {
    kind: 'fail',
    message: asks
      ? `\`manage.py createsuperuser\` asks for a password, and there is nobody to type one: it ends with exit status 1, and ${consequence}.`
      : `\`manage.py createsuperuser --noinput\` ends with exit status 1 as soon as the user is there, so from the second time on ${consequence}.`,
    hint: `Run it once: \`heroku run python manage.py createsuperuser\`; or let it fail: \`(... || true)\`.`,
    at: command.at,
  }
}
