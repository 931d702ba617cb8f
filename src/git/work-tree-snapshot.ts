import { createHash } from 'node:crypto'
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readlinkSync,
  readSync,
  realpathSync,
  type Stats,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { Failure } from '../model/failure.ts'
import type { Entry, Snapshot } from '../model/snapshot.ts'
import { MAX_READ_BYTES } from './commit-snapshot.ts'
import { entriesByPath, rawName, sortedEntries } from './entries.ts'
import { printable } from './git.ts'
import { findRepository } from './repository.ts'
import { allFiles, diskPath, gitWorkTreeEntries } from './work-tree-files.ts'

/** Larger files are read anew, and must then be what they were. */
const MAX_KEPT_BYTES = 1024 * 1024

/** Of all kept files together; then as above. */
const MAX_KEPT_TOTAL_BYTES = 128 * 1024 * 1024

/**
 * The files in FOLDER as they are on disk now: in a git repository the tracked ones and the untracked ones that git does not
 * ignore, elsewhere every file. Nothing outside FOLDER is read. What was read first is what a file holds from then on.
 *
 * Throws a Failure where the files cannot be listed. Its `read` throws one for a file that may not be read, is over 64 MB, or
 * changed meanwhile.
 */
export function workTreeSnapshot(folder: string): Snapshot {
  const repository = findRepository(folder)
  const root = realpathSync(folder)
  const entries = sortedEntries(repository ? gitWorkTreeEntries(repository) : allFiles(root))
  const byPath = entriesByPath(entries)
  const read = contentReader(root)
  return {
    commit: null,
    entries,
    entry: (path) => byPath.get(path),
    read: (path) => {
      const entry = byPath.get(path)
      return entry && entry.mode !== '160000' ? read(entry) : undefined
    },
  }
}

/** What a file held when it was first read: all of it, or its digest where it is large. */
type FirstRead = { readonly content: Uint8Array } | { readonly digest: string }

function contentReader(root: string): (entry: Entry) => Uint8Array {
  const firstReads = new Map<Entry, FirstRead>()
  const refuseBehindLink = folderCheck(root)
  const allocate = allocator()
  let keptBytes = 0
  return (entry) => {
    const first = firstReads.get(entry)
    if (first && 'content' in first) return first.content
    refuseBehindLink(entry)
    const content = readFromDisk(root, entry, allocate)
    const digest = first || content.length > MAX_KEPT_BYTES ? createHash('sha256').update(content).digest('hex') : null
    if (first) {
      if (first.digest !== digest) throw changed(entry)
      return content
    }
    if (digest === null && keptBytes + content.length <= MAX_KEPT_TOTAL_BYTES) {
      firstReads.set(entry, { content })
      keptBytes += content.length
    } else {
      firstReads.set(entry, { digest: digest ?? createHash('sha256').update(content).digest('hex') })
    }
    return content
  }
}

type Allocate = (bytes: number) => Buffer

/** Most files are small, and memory of their own would take longer than reading them. */
const SLAB_BYTES = 256 * 1024

/** Gives memory that is not cleared: what is read fills it, or it is cut off. */
function allocator(): Allocate {
  let slab = Buffer.alloc(0)
  return (bytes) => {
    if (bytes > SLAB_BYTES / 8) return Buffer.allocUnsafeSlow(bytes)
    if (bytes > slab.length) slab = Buffer.allocUnsafeSlow(SLAB_BYTES)
    const given = slab.subarray(0, bytes)
    slab = slab.subarray(bytes)
    return given
  }
}

function readFromDisk(root: string, entry: Entry, allocate: Allocate): Uint8Array {
  const path = diskPath(root, entry)
  return orFailure(entry, () =>
    // Where links cannot be made (Windows), git writes a file that holds the target.
    entry.mode === '120000' && process.platform !== 'win32'
      ? readlinkSync(path, { encoding: 'buffer' })
      : readRegularFile(path, entry, allocate),
  )
}

function orFailure<T>(entry: Entry, look: () => T): T {
  try {
    return look()
  } catch (error) {
    if (error instanceof Failure) throw error
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new Failure(
      `${printable(entry.path)} cannot be read (${code}): it was changed meanwhile, or needs other permissions.`,
    )
  }
}

/** A folder above the file may have become a link since the files were listed; where it is the one that was none, it is none now. */
function folderCheck(root: string): (entry: Entry) => void {
  const real = new Map<string, Stats>()
  return (entry) =>
    orFailure(entry, () => {
      const raw = Buffer.from(rawName(entry))
      const folder = raw.subarray(0, Math.max(raw.lastIndexOf('/'), 0))
      const path = entry.rawPath ? Buffer.concat([Buffer.from(`${root}/`), folder]) : join(root, dirname(entry.path))
      const key = folder.toString('latin1')
      const before = real.get(key)
      const now = lstatSync(path)
      if (before !== undefined && before.ino !== 0 && before.ino === now.ino && before.dev === now.dev) return
      // Not the other realpathSync, which takes bytes for UTF-8.
      const resolved = realpathSync.native(path, { encoding: 'buffer' })
      const expected = folder.length === 0 ? Buffer.from(root) : Buffer.from(path)
      if (!resolved.equals(expected)) throw changed(entry)
      real.set(key, now)
    })
}

function readRegularFile(path: string | Buffer, entry: Entry, allocate: Allocate): Uint8Array {
  // Not blocking: a file that has become a pipe must not hang. The last two flags do not exist on Windows.
  const file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  try {
    const found = fstatSync(file)
    if (!found.isFile()) throw changed(entry)
    if (found.size > MAX_READ_BYTES) {
      throw new Failure(
        `${printable(entry.path)} holds ${found.size} bytes, more than can be judged: take it out of the app's folder.`,
      )
    }
    const content = allocate(found.size)
    let length = 0
    while (length < content.length) {
      const count = readSync(file, content, length, content.length - length, null)
      if (count === 0) break
      length += count
    }
    return content.subarray(0, length)
  } finally {
    closeSync(file)
  }
}

function changed(entry: Entry): Failure {
  return new Failure(`${printable(entry.path)} was changed while it was judged: run deploy-gate again.`)
}
