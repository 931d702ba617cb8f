import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { FactsOptions } from '../facts/facts.ts'
import { type AssessInput, assess } from '../gate/assess.ts'
import type { Assessment } from '../gate/assessment.ts'
import type { Baseline } from '../gate/baseline.ts'
import {
  CONFIGURATION_PATHS,
  type Configuration,
  EMPTY_CONFIGURATION,
  factsOptions as optionsOf,
  withDeclared,
} from '../gate/configuration.ts'
import { confirmFixes } from '../gate/confirm-fixes.ts'
import { isLikelyRead } from '../gate/likely-read.ts'
import { loadBaseline } from '../gate/load-baseline.ts'
import { commitSnapshot } from '../git/commit-snapshot.ts'
import { findRepository, openRepository } from '../git/repository.ts'
import { workTreeSnapshot } from '../git/work-tree-snapshot.ts'
import type { Client } from '../heroku/client.ts'
import { DEFAULT_STACK } from '../heroku/platform/stacks.ts'
import { type App, type ConfigVars, configVarValues, type Environment } from '../model/environment.ts'
import { Failure } from '../model/failure.ts'
import type { Snapshot } from '../model/snapshot.ts'
import type { JudgeArguments } from './arguments.ts'
import type { CommandIo } from './io.ts'
import { existingPath, readConfigVarsFile, readText } from './judge-options.ts'

/** The app that a command line names, and all that is known of where it will run. */
export interface Subject {
  /** The app's folder alone. */
  readonly snapshot: Snapshot
  /** '' or a path that ends in '/': where the app's folder lies in the repository. */
  readonly prefix: string
  readonly environment: Environment
  readonly configuration: Configuration
  /** What was accepted when the tool was adopted; null where there is none. */
  readonly baseline: Baseline | null
  /** The repository's root on disk, or the folder where there is none; null where a revision is judged. */
  readonly root: string | null
  /** The app as Heroku was asked for it; null where it was not, or did not answer. */
  readonly heroku: { readonly app: App; readonly client: Client } | null
  /** What must not be printed: the key and the values of config vars. */
  readonly secrets: readonly string[]
}

type Values = JudgeArguments['values']

/** Reads what a command is to judge. Throws a Failure for a folder, a revision, a file or an app that is not there. */
export async function readSubject(path: string, values: Values, io: CommandIo): Promise<Subject> {
  const { absolute, isFile } = existingPath(io.cwd, path)
  if (isFile) throw new Failure(`${path} is a file; name the app's folder instead.`)
  const { snapshot, prefix, root, readFromRoot } = readFolder(absolute, values.rev ?? null)
  const configuration = await readConfiguration(values.config, io.cwd, readFromRoot)
  const { configVars, heroku, secrets } = await readEnvironment(values, io)
  const app = heroku?.app ?? null
  const stack = values.stack ?? app?.buildStack ?? configuration.stack ?? DEFAULT_STACK
  return {
    snapshot,
    prefix,
    configuration,
    // A baseline that is to be written anew need not be there, nor be right.
    baseline: values['write-baseline'] ? null : loadBaseline(configuration, readFromRoot),
    root,
    environment: withDeclared({ configVars, app, stack }, configuration),
    heroku,
    secrets,
  }
}

/**
 * Judges it.
 *
 * @param withFixes whether the fixes are told: each is then tried, which takes another judgement
 */
export function judge(subject: Subject, values: Values, withFixes: boolean): Assessment {
  const { snapshot, prefix, environment, configuration, baseline } = subject
  const options = factsOptions(values, subject)
  const all = values.all ?? false
  const input: AssessInput = { snapshot, prefix, environment, configuration, baseline, all, options }
  return withFixes ? confirmFixes(input, assess(input)) : assess(input)
}

/** What a person says instead of letting it be found; an option beats the config file. */
export function factsOptions(values: Values, { configuration }: Subject): FactsOptions {
  const given = {
    settingsModule: values['settings-module'],
    configuration: values.configuration,
    django: values.django,
    pythonPath: values['python-path'],
  }
  return optionsOf(given, configuration)
}

type ReadText = (path: string) => string | null

async function readConfiguration(
  given: string | undefined,
  cwd: string,
  readFromRoot: ReadText,
): Promise<Configuration> {
  const found =
    given === undefined
      ? firstOf(CONFIGURATION_PATHS, readFromRoot)
      : { path: given, text: readText(resolve(cwd, given), given) }
  if (found === null) return EMPTY_CONFIGURATION
  // The YAML parser is loaded only where there is something to parse: `check` must start fast.
  const { loadConfiguration } = await import('../gate/load-configuration.ts')
  return loadConfiguration(found.text, found.path)
}

function firstOf(paths: readonly string[], read: ReadText): { path: string; text: string } | null {
  for (const path of paths) {
    const text = read(path)
    if (text !== null) return { path, text }
  }
  return null
}

/** The app's folder, at a revision or as it is on disk; `readFromRoot` reads a text of the same state from the repository's root. */
function readFolder(
  folder: string,
  rev: string | null,
): Pick<Subject, 'snapshot' | 'prefix' | 'root'> & { readFromRoot: ReadText } {
  if (rev !== null) {
    const repository = openRepository(folder)
    const snapshot = commitSnapshot(repository, rev, { root: repository.prefix, prefetch: isLikelyRead })
    const root = repository.prefix === '' ? snapshot : commitSnapshot(repository, snapshot.commit)
    const readFromRoot: ReadText = (path) => decoded(root.read(path))
    return { snapshot, prefix: asPrefix(repository.prefix), root: null, readFromRoot }
  }
  const repository = findRepository(folder)
  const root = repository?.workTree ?? folder
  return {
    snapshot: workTreeSnapshot(folder),
    prefix: asPrefix(repository?.prefix ?? ''),
    root,
    readFromRoot: (path) => readIfThere(join(root, path)),
  }
}

const asPrefix = (folder: string): string => (folder === '' ? '' : `${folder}/`)

const decoded = (content: Uint8Array | undefined): string | null => (content ? new TextDecoder().decode(content) : null)

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

interface Known {
  readonly configVars: ConfigVars
  readonly heroku: Subject['heroku']
  readonly secrets: readonly string[]
}

async function readEnvironment(values: Values, io: CommandIo): Promise<Known> {
  const fromFile = readConfigVarsFile(io.cwd, values['config-vars'])
  const asked = values.app === undefined ? null : await (await import('./ask-heroku.ts')).askHeroku(values.app, io)
  const configVars = asked !== null && values['config-vars'] === undefined ? asked.configVars : fromFile
  const heroku = asked === null || asked.app === null ? null : { app: asked.app, client: asked.client }
  return { configVars, heroku, secrets: [...(asked?.secrets ?? []), ...configVarValues(configVars)] }
}
