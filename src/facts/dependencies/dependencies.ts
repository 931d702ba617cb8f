import type { Snapshot } from '../../model/snapshot.ts'
import type { Truth } from '../../model/value.ts'
import type { PackageManager } from '../package-manager.ts'
import type { Dependencies, Dependency } from './dependency.ts'
import { distributionsOf, knownDistribution } from './distributions.ts'
import { fromPipfileLock } from './from-pipfile-lock.ts'
import { fromPoetryLock } from './from-poetry-lock.ts'
import { fromRequirements } from './from-requirements.ts'
import { fromUvLock } from './from-uv-lock.ts'
import type { MarkerEnvironment } from './marker.ts'
import type { Requirements } from './requirements.ts'

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
  const development =
    [...dependencies.development.values()].find(
      (each) => certainlyProvides(each, module) || mayProvide(each, module),
    ) ?? null
  const provision = (truth: Truth, by: Dependency | null): Provision => ({ truth, by, development, candidates })
  const installed = [...dependencies.installed.values()]
  const sure = installed.find((each) => certainlyProvides(each, module))
  if (sure) return provision(true, sure)
  const everything = [...installed, ...dependencies.possible.values()]
  const maybe = everything.find((each) => certainlyProvides(each, module) || mayProvide(each, module))
  if (maybe) return provision('unknown', maybe)
  if (!dependencies.complete) return provision('unknown', null)
  const strangers = everything.some(({ name }) => knownDistribution(name) === undefined)
  return provision(candidates.length > 0 || !strangers ? false : 'unknown', null)
}

const certainlyProvides = ({ name }: Dependency, module: string): boolean =>
  knownDistribution(name)?.modules.includes(module) ?? false

/** One whose modules are not known, and whose name has the module's name in it. */
function mayProvide({ name }: Dependency, module: string): boolean {
  const known = knownDistribution(name)
  if (known) return known.maybeModules.includes(module)
  const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '')
  return plain(name).includes(plain(module))
}
