import type { Snapshot } from '../model/snapshot.ts'
import { isFile } from './files.ts'

export type PackageManagerName = 'pip' | 'pipenv' | 'poetry' | 'uv'

/** Which package manager the buildpack uses, or why it stops. */
export type PackageManager =
  | { readonly kind: 'found'; readonly name: PackageManagerName; readonly path: string }
  | { readonly kind: 'several'; readonly paths: readonly string[] }
  /** A Pipfile without its lock. Tested first: it fails whatever else is there. */
  | { readonly kind: 'pipenv-missing-lockfile' }
  | { readonly kind: 'setup-py-only' }
  | { readonly kind: 'none' }

/** In the order in which the buildpack names them. */
const FILES: readonly (readonly [path: string, name: PackageManagerName])[] = [
  ['Pipfile.lock', 'pipenv'],
  ['requirements.txt', 'pip'],
  ['poetry.lock', 'poetry'],
  ['uv.lock', 'uv'],
]

/**
 * lib/package_manager.sh of heroku/heroku-buildpack-python v351: `-f` in the root, links followed.
 *
 * @param generation Fir's Cloud Native Buildpack does not know Pipenv (heroku/buildpacks-python, src/package_manager.rs)
 */
export function findPackageManager(snapshot: Snapshot, generation: 'cedar' | 'fir' = 'cedar'): PackageManager {
  const known = FILES.filter(([, name]) => generation === 'cedar' || name !== 'pipenv')
  const found = known.filter(([path]) => isFile(snapshot, path))
  if (generation === 'cedar' && isFile(snapshot, 'Pipfile') && !isFile(snapshot, 'Pipfile.lock'))
    return { kind: 'pipenv-missing-lockfile' }
  const [first] = found
  if (!first) return isFile(snapshot, 'setup.py') ? { kind: 'setup-py-only' } : { kind: 'none' }
  if (found.length > 1) return { kind: 'several', paths: found.map(([path]) => path) }
  return { kind: 'found', path: first[0], name: first[1] }
}
