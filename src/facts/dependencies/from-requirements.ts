import type { Snapshot } from '../../model/snapshot.ts'
import type { Truth } from '../../model/value.ts'
import { asStrings, field, parseToml } from '../data.ts'
import { readText } from '../files.ts'
import { closeOver } from './closure.ts'
import { broughtAlong, type Dependencies, type Dependency } from './dependency.ts'
import { evaluateMarker, type MarkerEnvironment } from './marker.ts'
import { parseRequirement, type Requirement } from './requirement.ts'
import type { DirectLine, RequirementLine, Requirements } from './requirements.ts'
import { readRequirements } from './requirements-file.ts'
import { pinnedVersion, type Specifier } from './version.ts'

/** What `pip install -r requirements.txt` installs. */
export function fromRequirements(
  snapshot: Snapshot,
  requirements: Requirements,
  environment: MarkerEnvironment,
): Dependencies {
  const incomplete = requirements.unread.map((target) => `\`${target}\` is not in the repository`)
  if (requirements.isCut) incomplete.push('the requirements are too many to be read')
  const installed = new Map<string, Dependency>()
  const perhaps = new Map<string, Dependency>()
  const pins = constraintsOf(requirements.lines, environment)
  for (const line of requirements.lines.filter(({ kind }) => kind === 'requirement')) {
    const truth = applies(line.requirement, environment)
    const target = truth === true ? installed : perhaps
    if (truth !== false && !installed.has(line.requirement.name)) add(target, line, pins)
  }
  for (const direct of requirements.direct)
    addProject(snapshot, direct, { installed, perhaps, incomplete, environment })
  addInstallers(installed, environment.get('python_version') ?? '3.14')
  const closure = closeOver(installed, perhaps)
  if (!isClosed(snapshot, requirements)) incomplete.push(...closure.incomplete)
  return {
    manager: 'pip',
    installed: closure.installed,
    possible: closure.possible,
    development: fromOtherFiles(snapshot, requirements),
    complete: incomplete.length === 0,
    incomplete,
  }
}

function applies({ marker }: Requirement, environment: MarkerEnvironment): Truth {
  return marker ? evaluateMarker(marker, environment) : true
}

function add(
  found: Map<string, Dependency>,
  { requirement, location }: RequirementLine,
  pins: ReadonlyMap<string, readonly Specifier[]>,
): void {
  const { name, extras } = requirement
  const specifiers = [...requirement.specifiers, ...(pins.get(name) ?? [])]
  found.set(name, { name, version: pinnedVersion(specifiers), specifiers, extras, direct: true, location })
}

function constraintsOf(
  lines: readonly RequirementLine[],
  environment: MarkerEnvironment,
): ReadonlyMap<string, readonly Specifier[]> {
  const pins = new Map<string, readonly Specifier[]>()
  for (const { kind, requirement } of lines) {
    if (kind !== 'constraint' || applies(requirement, environment) !== true) continue
    pins.set(requirement.name, [...(pins.get(requirement.name) ?? []), ...requirement.specifiers])
  }
  return pins
}

interface Collection {
  readonly installed: Map<string, Dependency>
  readonly perhaps: Map<string, Dependency>
  readonly incomplete: string[]
  readonly environment: MarkerEnvironment
}

/** A project in the repository brings what its `pyproject.toml` names; any other one what nobody knows. */
function addProject(snapshot: Snapshot, direct: DirectLine, collection: Collection): void {
  const path = direct.target === '' ? 'pyproject.toml' : `${direct.target}/pyproject.toml`
  const data = direct.kind === 'path' ? parseToml(readText(snapshot, path) ?? '') : null
  const project = data?.kind === 'data' ? field(data.value, 'project') : undefined
  if (project === undefined || asStrings(field(project, 'dynamic')).includes('dependencies')) {
    collection.incomplete.push(`what \`${direct.target || '.'}\` brings along is not known`)
    return
  }
  for (const text of asStrings(field(project, 'dependencies'))) {
    const parsed = parseRequirement(text)
    if (parsed.kind === 'invalid') continue
    const truth = applies(parsed.requirement, collection.environment)
    const line: RequirementLine = {
      kind: 'requirement',
      requirement: parsed.requirement,
      hashed: false,
      location: direct.location,
    }
    if (truth !== false) add(truth === true ? collection.installed : collection.perhaps, line, new Map())
  }
}

/** The setuptools of the buildpack. https://github.com/heroku/heroku-buildpack-python/blob/main/lib/pip.sh */
const BUILDPACK_SETUPTOOLS = '70.3.0'

/** lib/pip.sh: pip itself, and setuptools where Python is older than 3.13. */
function addInstallers(installed: Map<string, Dependency>, minor: string): void {
  if (!installed.has('pip')) installed.set('pip', broughtAlong('pip'))
  if (Number(minor.split('.')[1]) <= 12 && !installed.has('setuptools'))
    installed.set('setuptools', { ...broughtAlong('setuptools'), version: BUILDPACK_SETUPTOOLS })
}

/** Hashes, and what pip-compile and `uv pip compile` write, name everything that is installed. */
function isClosed(snapshot: Snapshot, { requireHashes, paths, direct }: Requirements): boolean {
  if (requireHashes) return true
  const head = readText(snapshot, paths[0] ?? '')?.slice(0, 500) ?? ''
  return (
    direct.length === 0 && paths.length === 1 && /^# This file (is|was) autogenerated by (pip-compile|uv)/m.test(head)
  )
}

/** What the other requirements files of the repository name. */
function fromOtherFiles(snapshot: Snapshot, { paths, lines }: Requirements): ReadonlyMap<string, Dependency> {
  const named = new Set(lines.map(({ requirement }) => requirement.name))
  const found = new Map<string, Dependency>()
  const others = snapshot.entries
    .map(({ path }) => path)
    .filter(
      (path) =>
        !paths.includes(path) &&
        /(^|\/)([\w-]*requirements[\w-]*(\/[\w-]+)?|requirements\.[\w-]+)\.(txt|in)$/.test(path),
    )
  for (const path of others.slice(0, 20)) {
    for (const line of readRequirements(snapshot, path).lines) {
      if (!named.has(line.requirement.name) && !found.has(line.requirement.name)) add(found, line, new Map())
    }
  }
  return found
}
