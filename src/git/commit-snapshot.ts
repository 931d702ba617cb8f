import { Failure } from '../model/failure.ts'
import type { Entry, Snapshot } from '../model/snapshot.ts'
import { type Commit, resolveCommit } from './commit.ts'
import { entriesByPath } from './entries.ts'
import { printable } from './git.ts'
import { missingObjects, readObjects } from './objects.ts'
import type { Repository } from './repository.ts'
import { type CommittedEntry, listTree } from './tree.ts'

/** What the rules judge and, entry by entry, what writeTarball packs. */
export interface CommitSnapshot extends Snapshot, Omit<Commit, 'id'> {
  readonly commit: string
  readonly entries: readonly CommittedEntry[]
  entry(path: string): CommittedEntry | undefined
  readonly repository: Repository
}

export interface CommitSnapshotOptions {
  /** The folder that becomes the snapshot's root, relative to the repository's topmost folder. Default: that folder itself. */
  readonly root?: string
  /** Files that will surely be read: they are fetched in one go when the first of any is read. */
  readonly prefetch?: (entry: Entry) => boolean
}

/** A larger file is read anew each time. */
const MAX_KEPT_BYTES = 1024 * 1024

/** Of all kept files together. */
const MAX_KEPT_TOTAL_BYTES = 64 * 1024 * 1024

/** Nothing that is judged is as large; it bounds the memory that a repository can take. */
export const MAX_READ_BYTES = 64 * 1024 * 1024

/** A link's target is a path, and Linux bounds those (PATH_MAX). */
const MAX_LINK_BYTES = 4096

/**
 * The files of the commit that REV names, read from git's object store: as git has them, whatever the attributes say of
 * line endings or exports.
 *
 * Throws a Failure for a commit or folder that is not there. Its `read` throws one for a damaged object, and for a file over 64 MB.
 */
export function commitSnapshot(
  repository: Repository,
  rev: string | Commit,
  options: CommitSnapshotOptions = {},
): CommitSnapshot {
  const commit = typeof rev === 'string' ? resolveCommit(repository, rev) : rev
  const entries = listTree(repository, commit, normalRoot(options.root ?? ''))
  const byPath = entriesByPath(entries)
  const read = contentReader(repository, entries, options.prefetch ?? (() => false))
  return {
    commit: commit.id,
    subject: commit.subject,
    committedAt: commit.committedAt,
    repository,
    entries,
    entry: (path) => byPath.get(path),
    read: (path) => {
      const entry = byPath.get(path)
      return entry && entry.mode !== '160000' ? read(entry) : undefined
    },
  }
}

/** ROOT without `.`, empty and trailing parts. Throws a Failure where it leaves the repository. */
function normalRoot(root: string): string {
  const parts = root.split('/').filter((part) => part !== '' && part !== '.')
  if (root.startsWith('/') || parts.includes('..')) {
    throw new Failure(`${JSON.stringify(root)} leaves the repository: \`path\` is relative to the repository's root.`)
  }
  return parts.join('/')
}

function contentReader(
  repository: Repository,
  entries: readonly CommittedEntry[],
  prefetch: (entry: Entry) => boolean,
): (entry: CommittedEntry) => Uint8Array {
  const kept = new Map<string, Uint8Array>()
  let keptBytes = 0
  let prefetched = false

  const fetch = (wanted: readonly CommittedEntry[]): (Uint8Array | undefined)[] => {
    if (wanted.length === 0) return []
    const bytes = wanted.reduce((sum, { size }) => sum + size, 0)
    const objects = readObjects(
      repository,
      wanted.map(({ objectId }) => objectId),
      bytes,
    )
    return wanted.map(({ objectId, size }, at) => {
      const content = objects[at]?.content
      if (
        content !== undefined &&
        size <= MAX_KEPT_BYTES &&
        keptBytes + size <= MAX_KEPT_TOTAL_BYTES &&
        !kept.has(objectId)
      ) {
        kept.set(objectId, content)
        keptBytes += size
      }
      return content
    })
  }

  return (entry) => {
    if (!prefetched) {
      prefetched = true
      fetch(worthPrefetching(entries, prefetch))
    }
    const known = kept.get(entry.objectId)
    if (known) return known
    if (entry.size > MAX_READ_BYTES) {
      throw new Failure(
        `${printable(entry.path)} holds ${entry.size} bytes, more than can be judged: take it out of the commit.`,
      )
    }
    const [content] = fetch([entry])
    if (content === undefined) throw missingObjects(printable(entry.path), 0)
    return content
  }
}

/** What the caller asks for, and the symbolic links: following any path needs them. */
function worthPrefetching(entries: readonly CommittedEntry[], prefetch: (entry: Entry) => boolean): CommittedEntry[] {
  const wanted: CommittedEntry[] = []
  let bytes = 0
  for (const entry of entries) {
    const link = entry.mode === '120000' && entry.size <= MAX_LINK_BYTES
    if (entry.mode === '160000' || entry.size > MAX_KEPT_BYTES || !(link || prefetch(entry))) continue
    bytes += entry.size
    if (bytes > MAX_KEPT_TOTAL_BYTES / 2) break
    wanted.push(entry)
  }
  return wanted
}
