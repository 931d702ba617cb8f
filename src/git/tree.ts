import { Failure } from '../model/failure.ts'
import type { Entry } from '../model/snapshot.ts'
import type { Commit } from './commit.ts'
import { byteString, decodeName, fileMode, isOrdinaryName, nulTerminated, sortedEntries } from './entries.ts'
import { gitFailed, printable, runGit } from './git.ts'
import { missingObjects } from './objects.ts'
import type { Repository } from './repository.ts'

/** A file of a commit, and the object that is its content. */
export interface CommittedEntry extends Entry {
  /** 40 hexadecimal digits; a submodule's is a commit of another repository. */
  readonly objectId: string
}

/** Far more than a Django site has; a snapshot of so many is some 100 MB. */
export const MAX_ENTRIES = 200_000

/**
 * Every file of COMMIT below ROOT, sorted as a Snapshot's entries are.
 *
 * Throws a Failure where there is no such folder, where objects are missing, and for a tree that no checkout can have: two files
 * of one name, or a name like `../x`. What would be judged of it is not what would be unpacked.
 *
 * @param root relative to the repository's topmost folder, '' for itself
 */
export function listTree(repository: Repository, commit: Commit, root: string): CommittedEntry[] {
  const args = ['ls-tree', '-r', '-z', '--long', '--full-tree', `${commit.id}:${root}`]
  const { status, stdout, stderr } = runGit(repository, args)
  if (status !== 0) throw cannotList(commit, root, stderr)
  const entries: CommittedEntry[] = []
  const missing: string[] = []
  for (const record of nulTerminated(stdout)) {
    const parsed = parseRecord(record)
    if (parsed === null) throw malformed(commit, record.toString('utf8'))
    if (parsed.size === null) missing.push(parsed.entry.path)
    entries.push(parsed.entry)
    if (entries.length > MAX_ENTRIES) {
      throw new Failure(`The commit holds more than ${MAX_ENTRIES} files: name the folder of the app with \`path\`.`)
    }
  }
  const [first, ...others] = missing
  if (first !== undefined) throw missingObjects(printable(first), others.length)
  refuseContradictions(commit, entries)
  return sortedEntries(entries)
}

/** `<mode> <type> <id> <size, padded; - or BAD>\t<name>`; a null size says that the object is not there. */
function parseRecord(record: Buffer): { entry: CommittedEntry; size: number | null } | null {
  const tab = record.indexOf('\t')
  const [octal = '', , objectId = '', size = ''] = record.toString('latin1', 0, Math.max(tab, 0)).split(/ +/)
  const mode = fileMode(octal)
  const name = decodeName(Buffer.from(record.subarray(tab + 1)))
  if (mode === null || !isOrdinaryName(name.path)) return null
  const bytes = mode === '160000' ? 0 : /^\d+$/.test(size) ? Number(size) : null
  return { entry: { ...name, mode, size: bytes ?? 0, objectId }, size: bytes }
}

/** Two files of one name, or a file that is also a folder. */
function refuseContradictions(commit: Commit, entries: readonly CommittedEntry[]): void {
  const names = new Set<string>()
  for (const entry of entries) {
    const name = byteString(entry)
    if (names.has(name)) throw malformed(commit, entry.path)
    names.add(name)
  }
  const folders = new Set<string>()
  for (const name of names) {
    for (let at = name.lastIndexOf('/'); at > 0; at = name.lastIndexOf('/', at - 1)) {
      const folder = name.slice(0, at)
      if (folders.has(folder)) break
      folders.add(folder)
      if (names.has(folder)) throw malformed(commit, Buffer.from(folder, 'latin1').toString('utf8'))
    }
  }
}

function malformed(commit: Commit, what: string): Failure {
  const shown = JSON.stringify(printable(what).slice(0, 200))
  return new Failure(
    `Commit ${commit.id} holds ${shown}, twice or under a name that no checkout can have: run \`git fsck\` and rewrite that commit.`,
  )
}

function cannotList(commit: Commit, root: string, stderr: string): Failure {
  const shown = JSON.stringify(printable(root))
  if (/Not a valid object name/i.test(stderr)) {
    return new Failure(`Commit ${commit.id} has no folder ${shown}: \`path\` is relative to the repository's root.`)
  }
  if (/not a tree object/i.test(stderr))
    return new Failure(`${shown} is not a folder in commit ${commit.id}: \`path\` must name one.`)
  return gitFailed('list the commit', stderr)
}
