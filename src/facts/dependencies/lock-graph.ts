import { lineLocation } from '../../model/location.ts'
import type { Dependency } from './dependency.ts'

/** A package of a lock and what it leads to. */
export interface LockNode {
  readonly name: string
  readonly version: string | null
  /** What it needs on a dyno: `certain`, or hanging on what is not known. */
  readonly edges: readonly LockEdge[]
  /** What each extra adds. */
  readonly extras: ReadonlyMap<string, readonly LockEdge[]>
}

export interface LockEdge {
  readonly name: string
  readonly extras: readonly string[]
  readonly certain: boolean
}

export interface Reached {
  readonly installed: Map<string, Dependency>
  readonly possible: Map<string, Dependency>
}

/** Walks a lock from the project's own requirements: what is surely installed, and what may be. */
export function walkLock(nodes: ReadonlyMap<string, LockNode>, roots: readonly LockEdge[], path: string): Reached {
  const direct = new Set(roots.map(({ name }) => name))
  const location = lineLocation(path, 1)
  const dependency = (name: string, extras: Iterable<string>): Dependency => ({
    name,
    version: nodes.get(name)?.version ?? null,
    specifiers: [],
    extras: [...extras],
    direct: direct.has(name),
    location,
  })
  const certain = reach(nodes, roots, true)
  const all = reach(nodes, roots, false)
  const installed = new Map([...certain].map(([name, extras]) => [name, dependency(name, extras)]))
  const possible = new Map(
    [...all].filter(([name]) => !certain.has(name)).map(([name, extras]) => [name, dependency(name, extras)]),
  )
  return { installed, possible }
}

/** The names that can be reached, each with the extras that are asked for. */
function reach(
  nodes: ReadonlyMap<string, LockNode>,
  roots: readonly LockEdge[],
  certainOnly: boolean,
): ReadonlyMap<string, ReadonlySet<string>> {
  const reached = new Map<string, Set<string>>()
  const pending = [...roots]
  for (let edge = pending.pop(); edge; edge = pending.pop()) {
    if (certainOnly && !edge.certain) continue
    const node = nodes.get(edge.name)
    const known = reached.get(edge.name)
    const extras = known ?? new Set<string>()
    if (!known) {
      reached.set(edge.name, extras)
      pending.push(...(node?.edges ?? []))
    }
    for (const extra of edge.extras) {
      if (extras.has(extra)) continue
      extras.add(extra)
      pending.push(...(node?.extras.get(extra) ?? []))
    }
  }
  return reached
}
