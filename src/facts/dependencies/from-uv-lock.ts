import type { Snapshot } from '../../model/snapshot.ts'
import { asArray, asString, asStrings, field, membersOf, parseToml } from '../data.ts'
import { readText } from '../files.ts'
import type { Dependencies } from './dependency.ts'
import { type LockEdge, type LockNode, walkLock } from './lock-graph.ts'
import { evaluateMarker, type MarkerEnvironment, normalizeName, parseMarker } from './marker.ts'

/** What `uv sync --locked --no-default-groups` installs: all that the project's own package leads to, but for its groups. */
export function fromUvLock(snapshot: Snapshot, environment: MarkerEnvironment): Dependencies {
  const lock = parseToml(readText(snapshot, 'uv.lock') ?? '')
  const packages = lock.kind === 'data' ? asArray(field(lock.value, 'package')) : []
  const root = packages.find(isRoot)
  const nodes = new Map(packages.map((entry) => [nameOf(entry), readNode(entry, environment)]))
  const own = root === undefined ? undefined : nodes.get(nameOf(root))
  const { installed, possible } = walkLock(nodes, own?.edges ?? [], 'uv.lock')
  const groups = membersOf(field(root, 'dev-dependencies')).flatMap(([, entries]) => readEdges(entries, environment))
  const development = walkLock(nodes, groups, 'uv.lock').installed
  for (const name of [...installed.keys(), ...possible.keys()]) development.delete(name)
  const incomplete = root === undefined ? ['`uv.lock` does not name the project'] : []
  return { manager: 'uv', installed, possible, development, complete: incomplete.length === 0, incomplete }
}

const nameOf = (entry: unknown): string => normalizeName(asString(field(entry, 'name')) ?? '')

/** The project in the lock's own folder. */
function isRoot(entry: unknown): boolean {
  return ['virtual', 'editable', 'directory'].some((kind) => field(entry, 'source', kind) === '.')
}

function readNode(entry: unknown, environment: MarkerEnvironment): LockNode {
  const extras = membersOf(field(entry, 'optional-dependencies')).map(
    ([extra, edges]) => [normalizeName(extra), readEdges(edges, environment)] as const,
  )
  return {
    name: nameOf(entry),
    version: asString(field(entry, 'version')) ?? null,
    edges: readEdges(field(entry, 'dependencies'), environment),
    extras: new Map(extras),
  }
}

function readEdges(entries: unknown, environment: MarkerEnvironment): readonly LockEdge[] {
  return asArray(entries).flatMap((entry) => {
    const text = asString(field(entry, 'marker'))
    const marker = text === undefined ? null : parseMarker(text)
    const truth = marker ? evaluateMarker(marker, environment) : text === undefined ? true : 'unknown'
    const extras = asStrings(field(entry, 'extra')).map(normalizeName)
    return truth === false ? [] : [{ name: nameOf(entry), extras, certain: truth === true }]
  })
}
