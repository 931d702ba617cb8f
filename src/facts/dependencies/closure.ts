import { acceptsNewest, broughtAlong, type Dependency } from './dependency.ts'
import { knownDistribution, knownExtra } from './distributions.ts'
import { compareVersions, parseVersion } from './version.ts'

/** What a list of distributions comes to with all that they bring along. */
export interface Closure {
  readonly installed: Map<string, Dependency>
  readonly possible: Map<string, Dependency>
  readonly incomplete: readonly string[]
}

/** Adds what well-known distributions bring along; one that is not known leaves the list incomplete. */
export function closeOver(certain: ReadonlyMap<string, Dependency>, perhaps: ReadonlyMap<string, Dependency>): Closure {
  const incomplete: string[] = []
  const installed = new Map(certain)
  spread(installed, false, incomplete)
  const possible = new Map(installed)
  for (const [name, dependency] of perhaps) if (!possible.has(name)) possible.set(name, dependency)
  spread(possible, true, incomplete)
  for (const name of installed.keys()) possible.delete(name)
  return { installed, possible, incomplete: [...new Set(incomplete)] }
}

/** Goes on until nothing new is brought along; the map grows while it is walked. */
function spread(found: Map<string, Dependency>, withMaybe: boolean, incomplete: string[]): void {
  for (const dependency of found.values()) {
    const { name, extras } = dependency
    const known = knownDistribution(name)
    if (!known?.requiresAll) incomplete.push(`what \`${name}\` brings along is not known`)
    const brought = [...(known?.requires ?? []), ...(withMaybe ? mayRequire(dependency) : [])]
    for (const extra of extras) {
      const more = knownExtra(name, extra)
      if (more) brought.push(...more)
      else incomplete.push(`what \`${name}[${extra}]\` brings along is not known`)
    }
    for (const each of brought) if (!found.has(each)) found.set(each, broughtAlong(each))
  }
}

/** What some versions of the distribution require, without what its own does no more. One that is not pinned is the newest that is asked for. */
function mayRequire(dependency: Dependency): readonly string[] {
  const known = knownDistribution(dependency.name)
  if (known === undefined) return []
  const { version, direct } = dependency
  return known.maybeRequires.filter((required) => {
    const dropped = parseVersion(known.droppedAt.get(required) ?? '')
    if (dropped === null) return true
    const found = parseVersion(version ?? '')
    return found !== null ? compareVersions(found, dropped) < 0 : !(direct && acceptsNewest(dependency))
  })
}
