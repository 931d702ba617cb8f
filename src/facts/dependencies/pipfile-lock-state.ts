import type { Snapshot } from '../../model/snapshot.ts'
import { asString, field, isTable, membersOf, parseJson, parseToml } from '../data.ts'
import { readText } from '../files.ts'
import type { LockState } from './lock-state.ts'
import { normalizeName } from './marker.ts'
import { pythonJson } from './python-json.ts'
import { sha256 } from './sha256.ts'

/** Tables of a Pipfile that hold no packages (pipenv: src/pipenv/utils/pipfile.py). */
const NOT_CATEGORIES = ['source', 'packages', 'dev-packages', 'requires', 'scripts', 'pipfile', 'pipenv']

const DEFAULT_SOURCE = { name: 'pypi', url: 'https://pypi.org/simple', verify_ssl: true }

/**
 * `pipenv install --deploy` compares `_meta.hash.sha256` with the hash of the Pipfile. Since March 2026 pipenv normalises package
 * names first, and refuses a lock that an older one made from a Pipfile with other spellings.
 */
export function pipfileLockState(snapshot: Snapshot): LockState {
  const lock = parseJson((readText(snapshot, 'Pipfile.lock') ?? '').replace(/^\uFEFF/, ''))
  if (lock.kind === 'error' || !isTable(lock.value))
    return { kind: 'broken', path: 'Pipfile.lock', reason: 'it is no object of JSON' }
  const text = readText(snapshot, 'Pipfile')
  if (text === undefined) return { kind: 'unknown', reason: 'there is no `Pipfile` beside it' }
  const pipfile = parseToml(text)
  if (pipfile.kind === 'error') return { kind: 'broken', path: 'Pipfile', reason: pipfile.message }
  const recorded = asString(field(lock.value, '_meta', 'hash', 'sha256'))
  const hash = pipfileHash(pipfile.value)
  if (recorded === undefined) return { kind: 'stale', reason: '`Pipfile.lock` holds no hash of the `Pipfile`' }
  if (hash === undefined) return { kind: 'unknown', reason: 'the `Pipfile` holds a value that cannot be hashed' }
  if (hash === recorded) return { kind: 'fresh' }
  return {
    kind: 'stale',
    reason: `it was made from a \`Pipfile\` with the hash ${recorded.slice(0, 6)}, and the one here has ${hash.slice(0, 6)}`,
  }
}

/** The hash that pipenv writes into the lock; undefined where the Pipfile holds what JSON cannot say. */
export function pipfileHash(pipfile: unknown): string | undefined {
  const sources = field(pipfile, 'source')
  const named = (table: unknown): object =>
    Object.fromEntries(membersOf(table).map(([name, value]) => [normalizeName(name), value]))
  const data = {
    _meta: {
      sources: Array.isArray(sources) && sources.length > 0 ? sources : [DEFAULT_SOURCE],
      requires: field(pipfile, 'requires') ?? {},
    },
    default: named(field(pipfile, 'packages')),
    develop: named(field(pipfile, 'dev-packages')),
    ...Object.fromEntries(
      membersOf(pipfile)
        .filter(([name]) => !NOT_CATEGORIES.includes(name))
        .map(([name, value]) => [name, named(value)]),
    ),
  }
  const json = pythonJson(data, { item: ',', key: ':' })
  return json === undefined ? undefined : sha256(json)
}
