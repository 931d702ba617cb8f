import type { Snapshot } from '../../model/snapshot.ts'
import { asArray, asString, asStrings, field, membersOf, parseToml } from '../data.ts'
import { readText } from '../files.ts'
import type { LockState } from './lock-state.ts'
import { normalizeName } from './marker.ts'
import { parseRequirement } from './requirement.ts'
import { parseSpecifiers, type Specifier, sameSpecifiers } from './version.ts'

/**
 * `uv sync --locked` resolves anew and refuses a lock that would change. A lock has no hash of its project; what it records of it
 * (`requires-dist`, `requires-dev`, `requires-python`) is compared with `pyproject.toml`.
 */
export function uvLockState(snapshot: Snapshot): LockState {
  const manifest = readText(snapshot, 'pyproject.toml')
  if (manifest === undefined)
    return { kind: 'broken', path: 'uv.lock', reason: 'there is no `pyproject.toml` beside it' }
  const parsed = parseToml(manifest)
  if (parsed.kind === 'error') return { kind: 'broken', path: 'pyproject.toml', reason: parsed.message }
  const lock = parseToml(readText(snapshot, 'uv.lock') ?? '')
  if (lock.kind === 'error') return { kind: 'broken', path: 'uv.lock', reason: lock.message }
  const project = field(parsed.value, 'project')
  if (project === undefined) return { kind: 'unknown', reason: '`pyproject.toml` has no `[project]`' }
  const name = normalizeName(asString(field(project, 'name')) ?? '')
  const root = asArray(field(lock.value, 'package')).find(
    (entry) => normalizeName(asString(field(entry, 'name')) ?? '') === name && isLocal(entry),
  )
  if (root === undefined) return { kind: 'stale', reason: `\`uv.lock\` does not name the project \`${name}\`` }
  const reasons = [
    pythonDiffers(project, lock.value),
    dependenciesDiffer(parsed.value, root),
    groupsDiffer(parsed.value, root),
  ]
  const reason = reasons.find((each) => each !== null)
  return reason == null ? { kind: 'fresh' } : { kind: 'stale', reason }
}

const isLocal = (entry: unknown): boolean =>
  ['virtual', 'editable', 'directory'].some((kind) => field(entry, 'source', kind) !== undefined)

function pythonDiffers(project: unknown, lock: unknown): string | null {
  const wanted = asString(field(project, 'requires-python'))
  const locked = asString(field(lock, 'requires-python'))
  if (wanted === undefined || locked === undefined) return null
  const [left, right] = [parseSpecifiers(wanted), parseSpecifiers(locked)]
  if (!left || !right || sameSpecifiers(left, right)) return null
  return `\`requires-python\` is \`${wanted}\` in \`pyproject.toml\` and \`${locked}\` in \`uv.lock\``
}

function dependenciesDiffer(pyproject: unknown, root: unknown): string | null {
  const project = field(pyproject, 'project')
  if (asStrings(field(project, 'dynamic')).some((each) => each.endsWith('dependencies'))) return null
  const extras = membersOf(field(project, 'optional-dependencies')).flatMap(([, list]) => asStrings(list))
  const own = normalizeName(asString(field(project, 'name')) ?? '')
  const wanted = describe([...asStrings(field(project, 'dependencies')), ...extras], pyproject).filter(
    ({ name }) => name !== own,
  )
  const locked = asArray(field(root, 'metadata', 'requires-dist'))
    .map(describeLocked)
    .filter(({ name }) => name !== own)
  return difference(wanted, locked, '`[project] dependencies`')
}

function groupsDiffer(pyproject: unknown, root: unknown): string | null {
  const locked = new Map(
    membersOf(field(root, 'metadata', 'requires-dev')).map(([name, list]) => [normalizeName(name), asArray(list)]),
  )
  for (const [name, list] of membersOf(field(pyproject, 'dependency-groups'))) {
    if (asArray(list).some((item) => typeof item !== 'string')) continue
    const recorded = (locked.get(normalizeName(name)) ?? []).map(describeLocked)
    const reason = difference(describe(asStrings(list), pyproject), recorded, `the group \`${name}\``)
    if (reason !== null) return reason
  }
  return null
}

/** A requirement as far as both files say it alike; `specifiers` is null where uv records another thing in its place. */
interface Described {
  readonly name: string
  readonly specifiers: readonly Specifier[] | null
}

function describe(texts: readonly string[], pyproject: unknown): readonly Described[] {
  const sources = new Set(membersOf(field(pyproject, 'tool', 'uv', 'sources')).map(([name]) => normalizeName(name)))
  return texts.flatMap((text) => {
    const parsed = parseRequirement(text)
    if (parsed.kind === 'invalid') return []
    const { name, specifiers, url } = parsed.requirement
    return [{ name, specifiers: url !== null || sources.has(name) ? null : specifiers }]
  })
}

const ELSEWHERE = ['git', 'url', 'path', 'editable', 'directory', 'virtual', 'workspace']

function describeLocked(entry: unknown): Described {
  const elsewhere = ELSEWHERE.some((kind) => field(entry, kind) !== undefined)
  const name = normalizeName(asString(field(entry, 'name')) ?? '')
  return { name, specifiers: elsewhere ? null : parseSpecifiers(asString(field(entry, 'specifier')) ?? '') }
}

function difference(wanted: readonly Described[], locked: readonly Described[], where: string): string | null {
  const missing = wanted.find((each) => !locked.some((other) => alike(each, other)))
  if (missing) return `${where} ask for \`${shown(missing)}\`, which \`uv.lock\` does not record`
  const left = locked.find((each) => !wanted.some((other) => alike(each, other)))
  return left ? `\`uv.lock\` records \`${shown(left)}\`, which ${where} do not ask for` : null
}

function alike(left: Described, right: Described): boolean {
  if (left.name !== right.name) return false
  return left.specifiers === null || right.specifiers === null || sameSpecifiers(left.specifiers, right.specifiers)
}

const shown = ({ name, specifiers }: Described): string =>
  name + (specifiers ?? []).map(({ operator, version }) => operator + version).join(',')
