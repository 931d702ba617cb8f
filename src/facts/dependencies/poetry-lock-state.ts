import type { Snapshot } from '../../model/snapshot.ts'
import { asString, field, membersOf, parseToml } from '../data.ts'
import { readText } from '../files.ts'
import type { LockState } from './lock-state.ts'
import { pythonJson } from './python-json.ts'
import { sha256 } from './sha256.ts'

const LEGACY_KEYS = ['dependencies', 'source', 'extras', 'dev-dependencies']
const RELEVANT_KEYS = [...LEGACY_KEYS, 'group']
const PROJECT_KEYS = ['requires-python', 'dependencies', 'optional-dependencies']

/**
 * `poetry sync` compares `metadata.content-hash` with the hash of what counts in `pyproject.toml`
 * (poetry: src/poetry/packages/locker.py). A lock of Poetry before 2.3 may leave `[dependency-groups]` out.
 */
export function poetryLockState(snapshot: Snapshot): LockState {
  const text = readText(snapshot, 'poetry.lock') ?? ''
  const manifest = readText(snapshot, 'pyproject.toml')
  if (manifest === undefined)
    return { kind: 'broken', path: 'poetry.lock', reason: 'there is no `pyproject.toml` beside it' }
  const project = parseToml(manifest)
  if (project.kind === 'error') return { kind: 'broken', path: 'pyproject.toml', reason: project.message }
  const lock = parseToml(text)
  if (lock.kind === 'error') return { kind: 'broken', path: 'poetry.lock', reason: lock.message }
  const recorded = asString(field(lock.value, 'metadata', 'content-hash'))
  if (recorded === undefined) return { kind: 'broken', path: 'poetry.lock', reason: 'it holds no `content-hash`' }
  const hashes = [contentHash(project.value, true), ...(isBefore23(text) ? [contentHash(project.value, false)] : [])]
  if (hashes.includes(recorded)) return { kind: 'fresh' }
  if (hashes.includes(undefined))
    return { kind: 'unknown', reason: '`pyproject.toml` holds a value that cannot be hashed' }
  return { kind: 'stale', reason: '`pyproject.toml` changed significantly since `poetry.lock` was last generated' }
}

function isBefore23(lock: string): boolean {
  const [, major, minor] = /Poetry (\d+)\.(\d+)/.exec(lock.split('\n', 1)[0] ?? '') ?? []
  return major !== undefined && (Number(major) < 2 || (Number(major) === 2 && Number(minor) < 3))
}

/** The hash that Poetry writes into the lock; undefined where `pyproject.toml` holds what JSON cannot say. */
export function contentHash(pyproject: unknown, withGroups: boolean): string | undefined {
  const project = pick(field(pyproject, 'project'), PROJECT_KEYS)
  const groups = withGroups ? Object.fromEntries(membersOf(field(pyproject, 'dependency-groups'))) : {}
  const standard = Object.keys(project).length > 0 || Object.keys(groups).length > 0
  const poetry: Record<string, unknown> = {}
  for (const key of RELEVANT_KEYS) {
    const value = field(pyproject, 'tool', 'poetry', key)
    if (value === undefined && (standard || !LEGACY_KEYS.includes(key))) continue
    poetry[key] = value ?? null
  }
  const relevant = standard
    ? {
        ...(Object.keys(project).length > 0 ? { project } : {}),
        ...(Object.keys(groups).length > 0 ? { 'dependency-groups': groups } : {}),
        tool: { poetry },
      }
    : poetry
  const json = pythonJson(relevant, { item: ', ', key: ': ' })
  return json === undefined ? undefined : sha256(json)
}

function pick(table: unknown, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(keys.map((key) => [key, field(table, key)]).filter(([, value]) => value !== undefined))
}
