import { BUILD_ENVIRONMENT, DYNO_ENVIRONMENT } from '../../heroku/platform/environment.ts'
import { createProgram } from '../../python/program.ts'
import type { PythonVersion } from '../../python/syntax/version.ts'
import { NEWEST_PYTHON } from '../../python/syntax/version.ts'
import type { AppJson } from '../app-json.ts'
import type { Dependencies } from '../dependencies/dependency.ts'
import type { Facts } from '../facts.ts'
import type { CreateProgram, Phase } from './program.ts'
import { type SettingsFacts, settingsFacts } from './settings-facts.ts'

/** The settings of this app, from its files and config vars. */
export function drawSettings(facts: Facts): SettingsFacts {
  const { snapshot, environment, options, processes, managePy, django, appJson } = facts
  return settingsFacts({
    snapshot,
    configVars: environment.configVars,
    options: {
      settingsModule: options.settingsModule ?? null,
      configuration: options.configuration ?? null,
      pythonPath: options.pythonPath ?? [],
    },
    webCommand: processes.types.get('web')?.command ?? null,
    manageScript: managePy,
    declared: declaredValues(appJson),
    django: django.version,
    createProgram: programsOf(facts),
  })
}

const PLATFORM = { build: BUILD_ENVIRONMENT, dyno: DYNO_ENVIRONMENT } as const satisfies Record<Phase, unknown>

/** On a dyno the app's folder is /app, and `PYTHONPATH` names it; in the build it is where Python starts. */
function programsOf({ snapshot, pythonVersion, dependencies, managePy, processes }: Facts): CreateProgram {
  const distributions = versionsOf(dependencies)
  const web = processes.types.get('web')?.command.split(/\s+/) ?? []
  const argv = { build: [managePy ?? 'manage.py', 'collectstatic', '--noinput', '--traceback'], dyno: web }
  const requested = pythonVersion.kind === 'requested' ? /^3\.(\d+)$/.exec(pythonVersion.minor)?.[1] : undefined
  const version: PythonVersion = requested === undefined ? NEWEST_PYTHON : { major: 3, minor: Number(requested) }
  return ({ phase, configVars, pythonPath }) =>
    createProgram({
      snapshot,
      configVars,
      platform: PLATFORM[phase],
      pythonVersion: version,
      distributions,
      sysPath: [...pythonPath.map((folder) => `/app/${folder}`), '/app'],
      argv: argv[phase],
    })
}

/** Null where more may be installed than is known: an import that nothing provides then says nothing. */
function versionsOf({ installed, possible, complete }: Dependencies): ReadonlyMap<string, string | null> | null {
  if (!complete) return null
  return new Map([...possible, ...installed].map(([name, { version }]) => [name, version]))
}

/** The values that app.json gives to a new app's config vars. */
function declaredValues(appJson: AppJson | null): ReadonlyMap<string, string> {
  const declared = appJson?.kind === 'read' ? [...appJson.variables.values()] : []
  return new Map(declared.flatMap(({ name, value }) => (value === null ? [] : [[name, value] as const])))
}
