import type { Environment } from '../model/environment.ts'
import type { Snapshot } from '../model/snapshot.ts'
import { type Allowance, createAllowance } from '../python/machine/budget.ts'
import { type AppJson, readAppJson } from './app-json.ts'
import { type Boot, drawBoot } from './boot/boot.ts'
import { type Collectstatic, drawCollectstatic } from './boot/collectstatic.ts'
import { drawLaunches, type Launches } from './boot/launch.ts'
import { type Build, findBuild } from './build.ts'
import { findDependencies } from './dependencies/dependencies.ts'
import type { Dependencies } from './dependencies/dependency.ts'
import { findDjango, type InstalledDjango } from './dependencies/django-version.ts'
import { findLockState, type LockState } from './dependencies/lock-state.ts'
import { type MarkerEnvironment, markerEnvironment } from './dependencies/marker.ts'
import type { Requirements } from './dependencies/requirements.ts'
import { readRequirements } from './dependencies/requirements-file.ts'
import { type HerokuYml, readHerokuYml } from './heroku-yml.ts'
import { findManagePy } from './manage-py.ts'
import { findPackageManager, type PackageManager } from './package-manager.ts'
import { findProcesses, type Processes } from './processes.ts'
import { type Procfile, readProcfile } from './procfile.ts'
import { findPythonVersion, type PythonVersion } from './python-version.ts'
import { findScripts, type Script } from './scripts.ts'
import { drawSettings } from './settings/draw-settings.ts'
import type { SettingsFacts } from './settings/settings-facts.ts'
import { readSlugignore, type Slugignore, withoutIgnored } from './slugignore.ts'
import { findVirtualenvs, type Virtualenv } from './virtualenvs.ts'

export { type Allowance, createAllowance } from '../python/machine/budget.ts'

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
  /** What the evaluations of the app's programs may take together. */
  readonly allowance: Allowance
  /** Gets the texts that the app's programs make of config vars' values and that stand in names or messages: none may be told. */
  readonly disclosed: Set<string>
}

/** Each is drawn once, when it is first asked for. */
interface Derived {
  /** What builds the app; most rules ask for `python`. */
  readonly build: Build
  readonly packageManager: PackageManager
  /** The Python that the build installs, or what is wrong with the file that asks for it. */
  readonly pythonVersion: PythonVersion
  /** The variables of environment markers, as production's Python has them. */
  readonly markers: MarkerEnvironment
  /** `requirements.txt` and all that it includes; empty where there is none. */
  readonly requirements: Requirements
  /** What production installs. See `installs` and `provides` for questions to it. */
  readonly dependencies: Dependencies
  /** Null where the build uses no lock. */
  readonly lock: LockState | null
  /** The Django that production installs, or the newest that the tables know. */
  readonly django: InstalledDjango
  /** The manage.py that collectstatic is run with; null where there is none. */
  readonly managePy: string | null
  readonly virtualenvs: readonly Virtualenv[]
  /** Null where the app's root has none. */
  readonly procfile: Procfile | null
  /** Null where the app's root has none. */
  readonly appJson: AppJson | null
  /** Null where the app's root has none. */
  readonly herokuYml: HerokuYml | null
  /** The process types of the release, from the Procfile or, with stack `container`, from heroku.yml. */
  readonly processes: Processes
  /** The files of the repository that the build and the processes run. */
  readonly scripts: readonly Script[]
  /** How the process types start, as far as their commands tell. */
  readonly launches: Launches
  /** Django's settings, as the web process and as the build have them. */
  readonly settings: SettingsFacts
  /** What becomes of the web process; null where it starts no server that is understood. */
  readonly boot: Boot | null
  /** What becomes of collectstatic; null where it is not run, or its settings raise. */
  readonly collectstatic: Collectstatic | null
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
  markers: ({ pythonVersion, environment }) =>
    markerEnvironment(
      pythonVersion.kind === 'requested' ? pythonVersion : null,
      environment.app?.generation ?? 'cedar',
    ),
  requirements: ({ snapshot }) => readRequirements(snapshot, 'requirements.txt'),
  dependencies: ({ build, snapshot, packageManager, requirements, markers }) => {
    const found = findDependencies(snapshot, packageManager, requirements, markers)
    // What an image installs, its Dockerfile says: more than the repository's own list, often.
    return build.kind === 'container'
      ? { ...found, complete: false, incomplete: ['the Dockerfile decides what is installed'] }
      : found
  },
  lock: ({ snapshot, packageManager }) => findLockState(snapshot, packageManager),
  django: ({ dependencies, options, pythonVersion }) =>
    findDjango(dependencies, options.django, pythonVersion.kind === 'requested' ? pythonVersion.minor : null),
  managePy: ({ snapshot, environment }) => findManagePy(snapshot, environment.app?.generation ?? 'cedar'),
  virtualenvs: ({ snapshot }) => findVirtualenvs(snapshot),
  procfile: ({ snapshot }) => readProcfile(snapshot),
  appJson: ({ snapshot }) => readAppJson(snapshot),
  herokuYml: ({ snapshot }) => readHerokuYml(snapshot),
  processes: ({ build, environment, procfile, herokuYml }) =>
    findProcesses(build, environment.app?.generation ?? 'cedar', procfile, herokuYml),
  scripts: ({ snapshot, processes }) => findScripts(snapshot, processes),
  launches: (facts) => drawLaunches(facts),
  settings: (facts) => drawSettings(facts),
  boot: (facts) => drawBoot(facts),
  collectstatic: (facts) => drawCollectstatic(facts),
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
  /** Where other facts are drawn for the same answer. */
  readonly allowance?: Allowance
}): Facts {
  const slugignore = readSlugignore(input.snapshot)
  const given: Given = {
    snapshot: withoutIgnored(input.snapshot, slugignore),
    committed: input.snapshot,
    slugignore,
    environment: input.environment,
    options: input.options ?? {},
    allowance: input.allowance ?? createAllowance(),
    disclosed: new Set(),
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
