import type { Snapshot } from '../../model/snapshot.ts'
import { asArray, asString, asStrings, field, membersOf, parseToml } from '../data.ts'
import { readText } from '../files.ts'
import type { Dependencies, Dependency } from './dependency.ts'
import { type LockEdge, type LockNode, walkLock } from './lock-graph.ts'
import { evaluateMarker, type MarkerEnvironment, normalizeName, parseMarker } from './marker.ts'
import { parseRequirement } from './requirement.ts'

/** What `poetry sync --only main` installs. */
export function fromPoetryLock(snapshot: Snapshot, environment: MarkerEnvironment): Dependencies {
  const lock = parseToml(readText(snapshot, 'poetry.lock') ?? '')
  const project = parseToml(readText(snapshot, 'pyproject.toml') ?? '')
  const packages = lock.kind === 'data' ? asArray(field(lock.value, 'package')) : []
  const pyproject = project.kind === 'data' ? project.value : undefined
  const nodes = new Map(packages.map((entry) => [nameOf(entry), readNode(entry, environment)]))
  const { installed, possible } = walkLock(nodes, mainRoots(pyproject, environment), 'poetry.lock')
  const development = new Map<string, Dependency>()
  for (const { name, version } of nodes.values()) {
    if (installed.has(name) || possible.has(name)) continue
    development.set(name, { name, version, specifiers: [], extras: [], direct: false, location: null })
  }
  const incomplete =
    lock.kind === 'error' || pyproject === undefined ? ['`poetry.lock` or `pyproject.toml` cannot be read'] : []
  return { manager: 'poetry', installed, possible, development, complete: incomplete.length === 0, incomplete }
}

const nameOf = (entry: unknown): string => normalizeName(asString(field(entry, 'name')) ?? '')

/** The group `main`: `[project] dependencies` and `[tool.poetry.dependencies]`; optional ones only come with an extra. */
function mainRoots(pyproject: unknown, environment: MarkerEnvironment): readonly LockEdge[] {
  const standard = asStrings(field(pyproject, 'project', 'dependencies')).flatMap((text): LockEdge[] => {
    const parsed = parseRequirement(text)
    if (parsed.kind === 'invalid') return []
    const { name, extras, marker } = parsed.requirement
    const truth = marker ? evaluateMarker(marker, environment) : true
    return truth === false ? [] : [{ name, extras, certain: truth === true }]
  })
  const own = membersOf(field(pyproject, 'tool', 'poetry', 'dependencies')).filter(([name]) => name !== 'python')
  return [...standard, ...own.flatMap(([name, entry]) => readEdge(name, entry, environment))]
}

function readNode(entry: unknown, environment: MarkerEnvironment): LockNode {
  const needs = membersOf(field(entry, 'dependencies'))
  const optional = new Set(
    needs
      .filter(([, need]) => alternatives(need).every((each) => field(each, 'optional') === true))
      .map(([name]) => normalizeName(name)),
  )
  const edges = needs.flatMap(([name, need]) => readEdge(name, need, environment))
  const extras = membersOf(field(entry, 'extras')).map(([extra, requirements]) => {
    const names = asStrings(requirements).flatMap((text) => {
      const parsed = parseRequirement(text.replace(/\s*\([^)]*\)/, ''))
      return parsed.kind === 'requirement' ? [parsed.requirement.name] : []
    })
    return [normalizeName(extra), names.map((name) => ({ name, extras: [], certain: true }))] as const
  })
  return {
    name: nameOf(entry),
    version: asString(field(entry, 'version')) ?? null,
    edges: edges.filter(({ name }) => !optional.has(name)),
    extras: new Map(extras),
  }
}

/** A requirement is a version, a table, or several tables of which the markers choose one. */
const alternatives = (need: unknown): readonly unknown[] => (Array.isArray(need) ? need : [need])

function readEdge(name: string, need: unknown, environment: MarkerEnvironment): readonly LockEdge[] {
  const edges = alternatives(need).flatMap((each): LockEdge[] => {
    if (field(each, 'optional') === true && asString(field(each, 'markers')) === undefined) return []
    const text = asString(field(each, 'markers'))
    const marker = text === undefined ? null : parseMarker(text)
    const restricted = field(each, 'python') !== undefined || field(each, 'platform') !== undefined
    const truth = marker ? evaluateMarker(marker, environment) : text === undefined && !restricted ? true : 'unknown'
    const extras = asStrings(field(each, 'extras')).map(normalizeName)
    return truth === false ? [] : [{ name: normalizeName(name), extras, certain: truth === true }]
  })
  const sure = edges.find(({ certain }) => certain)
  return sure ? [sure] : edges.slice(0, 1)
}
