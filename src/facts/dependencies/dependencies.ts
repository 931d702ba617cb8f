import type { Snapshot } from '../../model/snapshot.ts'
import type { Truth } from '../../model/value.ts'
import type { PackageManager } from '../package-manager.ts'
import { acceptsNewest, type Dependencies, type Dependency } from './dependency.ts'
import { distributionsOf, knownDistribution } from './distributions.ts'
import { fromPipfileLock } from './from-pipfile-lock.ts'
import { fromPoetryLock } from './from-poetry-lock.ts'
import { fromRequirements } from './from-requirements.ts'
import { fromUvLock } from './from-uv-lock.ts'
import type { MarkerEnvironment } from './marker.ts'
import type { Requirements } from './requirements.ts'
import { compareVersions, parseVersion } from './version.ts'

const NOTHING: Dependencies = {
  manager: null,
  installed: new Map(),
  possible: new Map(),
  development: new Map(),
  complete: false,
  incomplete: ['no package manager can be chosen'],
}

/** What production installs, by the one package manager that the buildpack chooses. */
export function findDependencies(
  snapshot: Snapshot,
  packageManager: PackageManager,
  requirements: Requirements,
  environment: MarkerEnvironment,
): Dependencies {
  if (packageManager.kind !== 'found') return NOTHING
  switch (packageManager.name) {
    case 'pip':
      return fromRequirements(snapshot, requirements, environment)
    case 'pipenv':
      return fromPipfileLock(snapshot, environment)
    case 'poetry':
      return fromPoetryLock(snapshot, environment)
    case 'uv':
      return fromUvLock(snapshot, environment)
  }
}

/** Does production install the distribution? NAME is normalised. */
export function installs(dependencies: Dependencies, name: string): Truth {
  if (dependencies.installed.has(name)) return true
  return dependencies.complete && !dependencies.possible.has(name) ? false : 'unknown'
}

/** Who provides a top-level module in production. */
export interface Provision {
  readonly truth: Truth
  /** The distribution that does, or may. */
  readonly by: Dependency | null
  /** One that would, and that is named for development alone. */
  readonly development: Dependency | null
  /** The distributions that are known to provide it, to name one in a hint. */
  readonly candidates: readonly string[]
}

/**
 * Can production import the top-level module from what is installed? The project's own modules and the standard library are not
 * looked at. False is only said where it is certain: nothing more can be installed, and no installed distribution whose modules are
 * not known could be the one.
 */
export function provides(dependencies: Dependencies, module: string): Provision {
  const candidates = distributionsOf(module)
  const isThere = (each: Dependency): Truth => providesModule(each, module, dependencies.complete)
  const development = [...dependencies.development.values()].find((each) => isThere(each) !== false) ?? null
  const provision = (truth: Truth, by: Dependency | null): Provision => ({ truth, by, development, candidates })
  const installed = [...dependencies.installed.values()]
  const sure = installed.find((each) => isThere(each) === true)
  if (sure) return provision(true, sure)
  const everything = [...installed, ...dependencies.possible.values()]
  const maybe = everything.find((each) => isThere(each) !== false)
  if (maybe) return provision('unknown', maybe)
  if (!dependencies.complete) return provision('unknown', null)
  const strangers = everything.some(({ name }) => knownDistribution(name) === undefined)
  return provision(candidates.length > 0 || !strangers ? false : 'unknown', null)
}

/** Modules that a distribution has no more: the first version without. https://setuptools.pypa.io/en/stable/history.html#v82-0-0 */
const GONE: Readonly<Record<string, { readonly distribution: string; readonly since: string }>> = {
  pkg_resources: { distribution: 'setuptools', since: '82' },
}

/** Does DEPENDENCY provide the module? IS_ALL: nothing else is installed that could ask for an older version of it. */
function providesModule(dependency: Dependency, module: string, isAll: boolean): Truth {
  const { name } = dependency
  const known = knownDistribution(name)
  const gone = Object.hasOwn(GONE, module) ? GONE[module] : undefined
  if (gone?.distribution === name) return isBefore(dependency, gone.since, isAll)
  if (known?.modules.includes(module)) return true
  if (known) return known.maybeModules.includes(module) ? 'unknown' : false
  // One whose modules are not known, and whose name has the module's name in it.
  const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '')
  return plain(name).includes(plain(module)) ? 'unknown' : false
}

/** Is what is installed older than VERSION? What is not pinned is the newest that is asked for. */
function isBefore(dependency: Dependency, version: string, isAll: boolean): Truth {
  const [found, first] = [dependency.version ?? '', version].map(parseVersion)
  if (first == null) return 'unknown'
  if (found != null) return compareVersions(found, first) < 0
  return isAll && acceptsNewest(dependency) ? false : 'unknown'
}
