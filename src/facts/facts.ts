import type { Environment } from '../model/environment.ts'
import type { Snapshot } from '../model/snapshot.ts'
import { type Build, findBuild } from './build.ts'
import { findPackageManager, type PackageManager } from './package-manager.ts'
import { type Procfile, readProcfile } from './procfile.ts'
import { findPythonVersion, type PythonVersion } from './python-version.ts'
import { readSlugignore, type Slugignore, withoutIgnored } from './slugignore.ts'
import { findVirtualenvs, type Virtualenv } from './virtualenvs.ts'

/** What a person says instead of letting it be found. */
export interface FactsOptions {
  /** `--settings-module`. */
  readonly settingsModule?: string
  /** `--configuration`: the class of django-configurations. */
  readonly configuration?: string
  /** `--python-path`: more folders of the app that are on `sys.path` in production. */
  readonly pythonPath?: readonly string[]
  /** `--django`: judge as this version does. */
  readonly django?: string
}

/** What the facts are drawn from. */
interface Given {
  /** The app's folder alone, with `.slugignore` applied: what the dyno gets. Paths are relative to the app's folder. */
  readonly snapshot: Snapshot
  /** The app's folder as it is committed, before `.slugignore`. */
  readonly committed: Snapshot
  readonly slugignore: Slugignore | null
  readonly environment: Environment
  readonly options: FactsOptions
}

/** Each is drawn once, when it is first asked for. */
interface Derived {
  /** What builds the app; most rules ask for `python`. */
  readonly build: Build
  readonly packageManager: PackageManager
  /** The Python that the build installs, or what is wrong with the file that asks for it. */
  readonly pythonVersion: PythonVersion
  readonly virtualenvs: readonly Virtualenv[]
  /** Null where the app's root has none. */
  readonly procfile: Procfile | null
}

/**
 * What the rules know: every fact is drawn from the snapshot and the environment, and drawn once, when it is first asked for.
 */
export interface Facts extends Given, Derived {}

/** One line a fact. */
const EXTRACTORS: { readonly [Name in keyof Derived]: (facts: Facts) => Derived[Name] } = {
  build: ({ snapshot, environment }) => findBuild(snapshot, environment),
  packageManager: ({ snapshot, environment }) => findPackageManager(snapshot, environment.app?.generation ?? 'cedar'),
  pythonVersion: ({ snapshot, packageManager }) => findPythonVersion(snapshot, packageManager),
  virtualenvs: ({ snapshot }) => findVirtualenvs(snapshot),
  procfile: ({ snapshot }) => readProcfile(snapshot),
}

/**
 * The facts of one commit (or work tree) for one app. Pure and total; nothing is read before a fact is asked for.
 *
 * @param input `snapshot`: the app's folder as it is committed, paths relative to it
 */
export function createFacts(input: {
  readonly snapshot: Snapshot
  readonly environment: Environment
  readonly options?: FactsOptions
}): Facts {
  const slugignore = readSlugignore(input.snapshot)
  const given: Given = {
    snapshot: withoutIgnored(input.snapshot, slugignore),
    committed: input.snapshot,
    slugignore,
    environment: input.environment,
    options: input.options ?? {},
  }
  // A record of getters is built name by name, which no type can follow: the table above is what holds it to `Derived`.
  const facts = { ...given } as Facts
  for (const [name, extract] of Object.entries(EXTRACTORS)) {
    let drawn: { readonly value: unknown } | undefined
    const get = (): unknown => {
      drawn ??= { value: extract(facts) }
      return drawn.value
    }
    Object.defineProperty(facts, name, { enumerable: true, get })
  }
  return facts
}
