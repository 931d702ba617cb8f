import type { PythonVersion } from '../../facts/python-version.ts'
import type { Fix } from '../../model/finding.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import { changeLine } from './fixes.ts'

/** Asks for the series (`3.13`) in place of the patch release; null where a lock file asks for it, which its tool writes. */
export function seriesAlone(
  snapshot: Snapshot,
  { origin, requested, minor, location }: Extract<PythonVersion, { kind: 'requested' }>,
): Fix | null {
  if (location === null || (origin !== '.python-version' && origin !== 'runtime.txt')) return null
  const description = `Each build then takes the newest release of Python ${minor}.`
  return changeLine(snapshot, location, description, (line) => line.replace(requested, minor))
}
