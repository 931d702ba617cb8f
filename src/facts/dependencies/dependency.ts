import type { Location } from '../../model/location.ts'
import type { PackageManagerName } from '../package-manager.ts'
import { parseVersion, type Specifier, satisfies } from './version.ts'

/** A distribution that is, or may be, installed. */
export interface Dependency {
  /** Normalised (PEP 503). */
  readonly name: string
  /** The exact version, where a lock or a pin says it. */
  readonly version: string | null
  /** What is asked for, where it is named itself. */
  readonly specifiers: readonly Specifier[]
  readonly extras: readonly string[]
  /** Named by the project itself, not brought along by another one. */
  readonly direct: boolean
  /** The line that names it, or the lock as a whole. */
  readonly location: Location | null
}

/** What production installs. */
export interface Dependencies {
  /** Null where the build stops before it installs anything. */
  readonly manager: PackageManagerName | null
  readonly installed: ReadonlyMap<string, Dependency>
  /** Those that hang on what is not known: a marker, a version of what brings them along. */
  readonly possible: ReadonlyMap<string, Dependency>
  /** Named for development alone (a dev group, a requirements file that is not included): production does not install them. */
  readonly development: ReadonlyMap<string, Dependency>
  /** Nothing but what `installed` and `possible` name is installed. */
  readonly complete: boolean
  /** Why it is not complete; a sentence each, without a full stop. */
  readonly incomplete: readonly string[]
}

/** A distribution by its name alone, as another one brings it along. */
export function broughtAlong(name: string): Dependency {
  return { name, version: null, specifiers: [], extras: [], direct: false, location: null }
}

/** Newer than anything that there is. */
export const NEWEST_VERSION = '9999'

/** May the newest version be installed, going by what is asked for? */
export function acceptsNewest({ specifiers }: Dependency): boolean {
  const newest = parseVersion(NEWEST_VERSION)
  return newest !== null && satisfies(newest, specifiers)
}
