import type { Snapshot } from '../model/snapshot.ts'
import { isFile } from './files.ts'

export interface Virtualenv {
  /** Relative to the root, no slash at the end. */
  readonly folder: string
  readonly files: number
  /** The buildpack looks for `.venv/pyvenv.cfg` and `venv/pyvenv.cfg` alone (lib/checks.sh). */
  readonly stopsBuild: boolean
}

const STOPPING = ['.venv', 'venv']

/** The committed virtual environments, sorted; one inside another counts as part of it. */
export function findVirtualenvs(snapshot: Snapshot): readonly Virtualenv[] {
  const suffix = '/pyvenv.cfg'
  const linked = STOPPING.filter((folder) => isFile(snapshot, `${folder}${suffix}`))
  const plain = snapshot.entries
    .filter(({ path }) => path.endsWith(suffix))
    .map(({ path }) => path.slice(0, -suffix.length))
  const folders = [...new Set([...linked, ...plain])].sort()
  return folders
    .filter((folder) => !folders.some((other) => folder.startsWith(`${other}/`)))
    .map((folder) => ({
      folder,
      files: snapshot.entries.filter(({ path }) => path.startsWith(`${folder}/`)).length,
      stopsBuild: linked.includes(folder),
    }))
}
