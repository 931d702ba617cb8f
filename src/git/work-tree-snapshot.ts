import { createHash } from 'node:crypto'
import { closeSync, constants, fstatSync, openSync, readlinkSync, readSync, realpathSync } from 'node:fs'
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
  let keptBytes = 0
  return (entry) => {
    const first = firstReads.get(entry)
    if (first && 'content' in first) return first.content
    const content = readFromDisk(root, entry)
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

function readFromDisk(root: string, entry: Entry): Uint8Array {
  const path = diskPath(root, entry)
  try {
    refuseBehindLink(root, entry)
    // Where links cannot be made (Windows), git writes a file that holds the target.
    if (entry.mode === '120000' && process.platform !== 'win32') return readlinkSync(path, { encoding: 'buffer' })
    return readRegularFile(path, entry)
  } catch (error) {
    if (error instanceof Failure) throw error
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new Failure(
      `${printable(entry.path)} cannot be read (${code}): it was changed meanwhile, or needs other permissions.`,
    )
  }
}

/** A folder above the file may have become a link since the files were listed. */
function refuseBehindLink(root: string, entry: Entry): void {
  const raw = Buffer.from(rawName(entry))
  const folder = raw.subarray(0, Math.max(raw.lastIndexOf('/'), 0))
  const path = entry.rawPath ? Buffer.concat([Buffer.from(`${root}/`), folder]) : join(root, dirname(entry.path))
  // Not the other realpathSync, which takes bytes for UTF-8.
  const real = realpathSync.native(path, { encoding: 'buffer' })
  const expected = folder.length === 0 ? Buffer.from(root) : Buffer.from(path)
  if (!real.equals(expected)) throw changed(entry)
}

function readRegularFile(path: string | Buffer, entry: Entry): Uint8Array {
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
    const content = Buffer.alloc(found.size)
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
