import type { Snapshot } from '../../model/snapshot.ts'
import type { PackageManager } from '../package-manager.ts'
import { pipfileLockState } from './pipfile-lock-state.ts'
import { poetryLockState } from './poetry-lock-state.ts'
import { uvLockState } from './uv-lock-state.ts'

/** Does the lock still fit the file that it was made from, by the package manager's own test? */
export type LockState =
  | { readonly kind: 'fresh' }
  /** `reason` is what differs, as part of a sentence. */
  | { readonly kind: 'stale'; readonly reason: string }
  /** One of the two files is missing or cannot be read: the package manager stops. */
  | { readonly kind: 'broken'; readonly path: string; readonly reason: string }
  | { readonly kind: 'unknown'; readonly reason: string }

/** Null where the build uses no lock. */
export function findLockState(snapshot: Snapshot, packageManager: PackageManager): LockState | null {
  if (packageManager.kind !== 'found') return null
  switch (packageManager.name) {
    case 'pip':
      return null
    case 'pipenv':
      return pipfileLockState(snapshot)
    case 'poetry':
      return poetryLockState(snapshot)
    case 'uv':
      return uvLockState(snapshot)
  }
}
