import { type AssessInput, assess } from '../gate/assess.ts'
import {
  CONFIGURATION_PATHS,
  type Configuration,
  EMPTY_CONFIGURATION,
  factsOptions,
  withDeclared,
} from '../gate/configuration.ts'
import { confirmFixes } from '../gate/confirm-fixes.ts'
import { loadBaseline } from '../gate/load-baseline.ts'
import { loadConfiguration } from '../gate/load-configuration.ts'
import { decide, type Policy } from '../gate/policy.ts'
import { DEFAULT_STACK } from '../heroku/platform/stacks.ts'
import { type ConfigVars, configVarValues } from '../model/environment.ts'
import { Failure } from '../model/failure.ts'
import { redactor } from '../model/redact.ts'
import type { Report } from '../reporters/report.ts'
import { settingWords } from '../reporters/setting-words.ts'
import type { Checkout } from './checkout.ts'
import type { HerokuReading } from './heroku.ts'
import type { Inputs } from './inputs.ts'

/** The config file of the judged commit. Throws a Failure where it is wrong, or where the one that is named is missing. */
export function readConfiguration({ text }: Checkout, given: string | null): Configuration {
  const paths = given === null ? CONFIGURATION_PATHS : [given]
  for (const path of paths) {
    const content = text(path)
    if (content !== undefined) return loadConfiguration(content, path)
  }
  if (given !== null) throw new Failure(`The input config names ${given}, which the commit does not hold.`)
  return EMPTY_CONFIGURATION
}

/** The policy of this run: the inputs beat the config file. */
export function readPolicy(inputs: Inputs, configuration: Configuration, wouldDeploy: boolean): Policy {
  return {
    failOn: inputs.failOn ?? configuration.failOn ?? 'error',
    undecided: inputs.undecided ?? configuration.undecided ?? 'auto',
    wouldDeploy,
  }
}

export interface JudgeInput {
  readonly checkout: Checkout
  readonly configuration: Configuration
  readonly policy: Policy
  readonly heroku: HerokuReading
  readonly inputs: Inputs
}

/** Judges the commit: facts, rules, policy. */
export function judge({ checkout, configuration, policy, heroku, inputs }: JudgeInput): Report {
  const app = heroku.kind === 'known' ? heroku.app : null
  const stack = app?.buildStack ?? configuration.stack ?? DEFAULT_STACK
  const input: AssessInput = {
    snapshot: checkout.app,
    prefix: checkout.prefix,
    environment: withDeclared({ configVars: heroku.configVars, app, stack }, configuration),
    configuration,
    baseline: loadBaseline(configuration, (path) => checkout.text(path) ?? null),
    all: false,
    options: factsOptions(inputs, configuration),
  }
  const assessment = confirmFixes(input, assess(input))
  // The name of the settings module stands in the report and in the repository; as a config var's value it is no secret.
  const secrets = [...secretsOf(heroku.configVars, inputs), ...assessment.disclosed].filter(
    (value) => value !== assessment.settingsModule,
  )
  return {
    assessment,
    policy,
    decision: decide(assessment, policy),
    source: checkout.text,
    settings: assessment.settings.map(settingWords),
    redact: redactor(secrets),
  }
}

function secretsOf(configVars: ConfigVars, { herokuApiKey, githubToken }: Inputs): string[] {
  return [...configVarValues(configVars), ...[herokuApiKey, githubToken].filter((token) => token !== null)]
}
