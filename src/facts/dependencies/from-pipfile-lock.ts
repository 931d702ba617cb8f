import { type Location, lineLocation } from '../../model/location.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import { asString, asStrings, field, membersOf, parseJson, parseToml } from '../data.ts'
import { readText } from '../files.ts'
import type { Dependencies, Dependency } from './dependency.ts'
import { evaluateMarker, type MarkerEnvironment, normalizeName, parseMarker } from './marker.ts'
import { parseSpecifiers, pinnedVersion } from './version.ts'

/** What `pipenv install --deploy` installs: the section `default`, and nothing of `develop`. */
export function fromPipfileLock(snapshot: Snapshot, environment: MarkerEnvironment): Dependencies {
  const text = readText(snapshot, 'Pipfile.lock') ?? ''
  const lock = parseJson(text.replace(/^\uFEFF/, ''))
  const pipfile = parseToml(readText(snapshot, 'Pipfile') ?? '')
  const named = new Set(
    pipfile.kind === 'data' ? membersOf(field(pipfile.value, 'packages')).map(([name]) => normalizeName(name)) : [],
  )
  const installed = new Map<string, Dependency>()
  const possible = new Map<string, Dependency>()
  const development = new Map<string, Dependency>()
  const whole = lineLocation('Pipfile.lock', 1)
  const data = lock.kind === 'data' ? lock.value : undefined
  for (const [name, entry] of membersOf(field(data, 'default'))) {
    const dependency = readEntry(name, entry, named, whole)
    const marker = parseMarker(asString(field(entry, 'markers')) ?? '')
    const truth = marker ? evaluateMarker(marker, environment) : true
    if (truth !== false) (truth === true ? installed : possible).set(dependency.name, dependency)
  }
  for (const [name, entry] of membersOf(field(data, 'develop'))) {
    const dependency = readEntry(name, entry, named, whole)
    if (!installed.has(dependency.name) && !possible.has(dependency.name)) development.set(dependency.name, dependency)
  }
  const incomplete = field(data, 'default') === undefined ? ['`Pipfile.lock` cannot be read'] : []
  return { manager: 'pipenv', installed, possible, development, complete: incomplete.length === 0, incomplete }
}

function readEntry(name: string, entry: unknown, named: ReadonlySet<string>, location: Location): Dependency {
  const normalized = normalizeName(name)
  const specifiers = parseSpecifiers(asString(field(entry, 'version')) ?? '') ?? []
  return {
    name: normalized,
    version: pinnedVersion(specifiers),
    specifiers,
    extras: asStrings(field(entry, 'extras')).map(normalizeName),
    direct: named.has(normalized),
    location,
  }
}
