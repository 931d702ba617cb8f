import { DYNO_ENVIRONMENT } from '../../heroku/platform/environment.ts'
import type { ProgramInput } from '../../python/program.ts'
import type { AppJson } from '../app-json.ts'
import { argvOf, SOME_SERVER } from '../boot/argv.ts'
import type { Facts } from '../facts.ts'
import { programFactory } from '../programs.ts'
import { entryPointOf } from './entry-point.ts'
import type { CreateProgram } from './program.ts'
import { type SettingsFacts, settingsFacts } from './settings-facts.ts'

/** The settings of this app, from its files and config vars. */
export function drawSettings(facts: Facts): SettingsFacts {
  const { snapshot, environment, options, launches, managePy, django, appJson } = facts
  const web = launches.of.get('web')
  return settingsFacts({
    snapshot,
    configVars: environment.configVars,
    options: {
      settingsModule: options.settingsModule ?? null,
      configuration: options.configuration ?? null,
      pythonPath: options.pythonPath ?? [],
    },
    entryPoint: web?.kind === 'serves' ? entryPointOf(web.server, snapshot) : null,
    manageScript: managePy,
    declared: declaredValues(appJson),
    django: django.version,
    createProgram: programsOf(facts),
  })
}

/** The dynos of the web process are named `web.1`, `web.2`, ... (https://devcenter.heroku.com/articles/dynos#local-environment-variables). */
const WEB_ENVIRONMENT: ProgramInput['platform'] = new Map([
  ...new Map<string, string | null | { readonly prefix: string }>(DYNO_ENVIRONMENT),
  ['DYNO', { prefix: 'web.' }],
])

/** On a dyno the app's folder is /app, and `PYTHONPATH` names it; in the build it is where Python starts. */
function programsOf(facts: Facts): CreateProgram {
  const { managePy, launches } = facts
  const create = programFactory(facts)
  const web = launches.of.get('web')
  const argv = {
    build: [managePy ?? 'manage.py', 'collectstatic', '--noinput', '--traceback'],
    dyno: web?.kind === 'serves' ? argvOf(web.server) : SOME_SERVER,
  }
  return ({ phase, pythonPath, ...told }) =>
    create({
      phase,
      ...told,
      sysPath: [...pythonPath.map((folder) => `/app/${folder}`), '/app'],
      argv: argv[phase],
      ...(phase === 'dyno' ? { platform: WEB_ENVIRONMENT } : {}),
      ...(phase === 'dyno' && web?.kind === 'serves' ? { written: web.server.written } : {}),
    })
}

/** The values that app.json gives to a new app's config vars. */
function declaredValues(appJson: AppJson | null): ReadonlyMap<string, string> {
  const declared = appJson?.kind === 'read' ? [...appJson.variables.values()] : []
  return new Map(declared.flatMap(({ name, value }) => (value === null ? [] : [[name, value] as const])))
}
