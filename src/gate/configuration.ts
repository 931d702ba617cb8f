import type { FactsOptions } from '../facts/facts.ts'
import type { ConfigVar, ConfigVars, Environment } from '../model/environment.ts'
import type { Severity } from '../model/finding.ts'
import type { Location } from '../model/location.ts'
import { FAIL_ON, type Policy, UNDECIDED } from './policy.ts'

/** The names under which the config file is looked for, in this order, from the repository's root. */
export const CONFIGURATION_PATHS = ['.github/deploy-gate.yml', 'deploy-gate.yml'] as const

export interface RuleConfiguration {
  readonly severity: Severity | 'off' | null
  /** Globs; findings in these files are suppressed. */
  readonly ignorePaths: readonly string[]
}

/** What the config file says; every part of it is optional. */
export interface Configuration {
  /** The file that it was read from, for messages. */
  readonly path: string | null
  readonly failOn: Policy['failOn'] | null
  readonly undecided: Policy['undecided'] | null
  readonly settingsModule: string | null
  readonly configurationClass: string | null
  readonly pythonPath: readonly string[]
  readonly stack: string | null
  /** The baseline's path from the repository's root; null: the usual one, if it is there. */
  readonly baseline: string | null
  readonly rules: ReadonlyMap<string, RuleConfiguration>
  /** Config vars that are declared, for runs that cannot ask Heroku. */
  readonly configVars: ReadonlyMap<string, ConfigVar>
  /** Where each of them is declared. */
  readonly configVarPlaces: ReadonlyMap<string, Location>
}

export const EMPTY_CONFIGURATION: Configuration = {
  path: null,
  failOn: null,
  undecided: null,
  settingsModule: null,
  configurationClass: null,
  pythonPath: [],
  stack: null,
  baseline: null,
  rules: new Map(),
  configVars: new Map(),
  configVarPlaces: new Map(),
}

/** What the config file gives a rule; undefined where it says nothing of it. */
export function configuredSeverity(configuration: Configuration, rule: string): Severity | 'off' | undefined {
  return configuration.rules.get(rule)?.severity ?? undefined
}

/** A mistake in the config file: one sentence, with its place. */
export interface ConfigurationError {
  readonly path: string
  /** 1-based; null where the file as a whole is wrong. */
  readonly line: number | null
  readonly message: string
}

/** What a rule may be set to. */
export const RULE_SEVERITIES = ['error', 'warning', 'notice', 'off'] as const

/** What a config var may be declared to be, without its value. */
export const CONFIG_VAR_STATES = ['set', 'unset'] as const

/** The keys of the config file, and what each takes: the one source of the parser and of the JSON Schema. */
export const CONFIGURATION_KEYS = {
  'fail-on': { kind: 'choice', choices: FAIL_ON, description: 'The least severity that blocks.' },
  undecided: { kind: 'choice', choices: UNDECIDED, description: 'What an open finding counts as.' },
  'settings-module': { kind: 'text', description: 'The settings module that production runs.' },
  configuration: {
    kind: 'text',
    description: "The class that production runs (django-configurations' DJANGO_CONFIGURATION).",
  },
  'python-path': { kind: 'texts', description: 'More folders of the app that are on `sys.path` in production.' },
  stack: { kind: 'text', description: 'The stack to judge for, where no app is asked.' },
  baseline: {
    kind: 'path',
    description:
      'The file of accepted findings, from the root of the repository; `.github/deploy-gate-baseline.json` without it.',
  },
  rules: {
    kind: 'rules',
    description: 'Per rule: a severity, `off`, or an object with `severity` and `ignore-paths`.',
  },
  'config-vars': {
    kind: 'config-vars',
    description:
      'Config vars of the app, for runs without a key: `set`, `unset`, or an object with a `value` that is no secret.',
  },
} as const

/** Where the app will run, with what the config file declares of its config vars. */
export function withDeclared(environment: Environment, configuration: Configuration): Environment {
  const configVars = declaredBeside(environment.configVars, configuration)
  return { ...environment, configVars, ...declaredIn(configuration) }
}

/** What a person says of the settings by hand; it beats what the config file says. */
export interface GivenSettings {
  readonly settingsModule: string | null | undefined
  readonly configuration: string | null | undefined
  readonly django?: string | undefined
  readonly pythonPath?: readonly string[] | undefined
}

/** What is said instead of letting it be found: by hand, or in the config file. */
export function factsOptions(given: GivenSettings, configuration: Configuration): FactsOptions {
  const settingsModule = given.settingsModule ?? configuration.settingsModule
  const configurationClass = given.configuration ?? configuration.configurationClass
  return {
    ...(settingsModule === null ? {} : { settingsModule }),
    ...(configurationClass === null ? {} : { configuration: configurationClass }),
    ...(given.django === undefined ? {} : { django: given.django }),
    pythonPath: [...(given.pythonPath ?? []), ...configuration.pythonPath],
  }
}

/** What the config file declares, for the report of what has drifted; nothing where it declares nothing. */
function declaredIn({ configVars, configVarPlaces }: Configuration): Pick<Environment, 'declared'> {
  if (configVars.size === 0) return {}
  const declared = [...configVars].map(([name, state]) => ({
    name,
    state,
    location: configVarPlaces.get(name) ?? null,
  }))
  return { declared }
}

/** The config vars with what the config file declares, where they are not known from the app itself. */
function declaredBeside(configVars: ConfigVars, { configVars: declared }: Configuration): ConfigVars {
  if (declared.size === 0 || configVars.others === 'unset') return configVars
  return { ...configVars, known: new Map([...declared, ...configVars.known]) }
}
