import { type Dirent, lstatSync, readdirSync, type Stats } from 'node:fs'
import { join } from 'node:path'
import { Failure } from '../model/failure.ts'
import type { Entry, FileMode } from '../model/snapshot.ts'
import { byteString, decodeName, fileMode, isOrdinaryName, nulTerminated, rawName } from './entries.ts'
import { gitFailed, runGit } from './git.ts'
import type { Repository } from './repository.ts'
import { MAX_ENTRIES } from './tree.ts'
import { workTreeSettings } from './work-tree-settings.ts'

type Name = Pick<Entry, 'path' | 'rawPath'>

/** A name that git lists, and its mode in the index where it is tracked. */
interface Listed extends Name {
  readonly indexMode: FileMode | null
}

/** Where NAME lies on the disk; bytes where its name is not UTF-8. */
export function diskPath(root: string, name: Name): string | Buffer {
  return name.rawPath ? Buffer.concat([Buffer.from(`${root}/`), name.rawPath]) : join(root, name.path)
}

/** Tracked files and untracked ones that are not ignored, below the repository's `prefix`, as they are on disk; unsorted. */
export function gitWorkTreeEntries(repository: Repository): Entry[] {
  const { excludesFile, trustsFileMode } = workTreeSettings(repository)
  const { status, stdout, stderr } = runGit(
    repository,
    [
      ...['ls-files', '-z', '-t', '--stage', '--cached', '--others', '--exclude-standard', '--'],
      ...(repository.prefix === '' ? [] : [repository.prefix]),
    ],
    excludesFile === null ? {} : { settings: { 'core.excludesFile': excludesFile } },
  )
  if (status !== 0) throw gitFailed('list the work tree', stderr)
  const root = join(repository.workTree, repository.prefix)
  const isRealFolder = realFolders(root)
  const entries = new Map<string, Entry>()
  for (const record of nulTerminated(stdout)) {
    const listed = parseRecord(record, repository.prefix)
    if (listed === null || !isRealFolder(listed)) continue
    const entry = entryOnDisk(root, listed, trustsFileMode)
    // A file with a merge conflict is listed once for each side.
    if (entry) entries.set(byteString(entry), entry)
  }
  refuseTooMany(entries.size, root)
  return [...entries.values()]
}

/** `<tag> <mode> <id> <stage>\t<name>` of a tracked file, `? <name>` of another; a trailing slash: another repository. */
function parseRecord(record: Buffer, prefix: string): Listed | null {
  const tracked = record[0] !== '?'.charCodeAt(0)
  const start = tracked ? record.indexOf('\t') + 1 : 2
  const nested = record.at(-1) === '/'.charCodeAt(0)
  const below = prefix === '' ? 0 : Buffer.byteLength(prefix) + 1
  const name = decodeName(Buffer.from(record.subarray(start + below, record.length - (nested ? 1 : 0))))
  if (!isOrdinaryName(name.path)) return null
  const indexMode = tracked ? fileMode(record.toString('latin1', 2, 8)) : nested ? '160000' : null
  return { ...name, indexMode }
}

/** Tells whether all folders above a name are folders and not links: what lies behind a link is not in the tree. */
function realFolders(root: string): (name: Name) => boolean {
  const known = new Map<string, boolean>([['', true]])
  const check = (folder: string, raw: Buffer): boolean => {
    const before = known.get(folder)
    if (before !== undefined) return before
    const slash = raw.lastIndexOf('/')
    const parent = raw.subarray(0, Math.max(slash, 0))
    const path = Buffer.concat([Buffer.from(`${root}/`), raw])
    const real = check(parent.toString('latin1'), parent) && (statOf(path)?.isDirectory() ?? false)
    known.set(folder, real)
    return real
  }
  return (name) => {
    const raw = Buffer.from(rawName(name))
    const folder = raw.subarray(0, Math.max(raw.lastIndexOf('/'), 0))
    return check(folder.toString('latin1'), folder)
  }
}

/** What cannot be looked at is not there: git could not add it either. */
function statOf(path: string | Buffer): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}

/** Null for what is deleted, and for what git does not know: pipes, sockets, devices. */
function entryOnDisk(root: string, listed: Listed, trustsFileMode: boolean): Entry | null {
  const { indexMode, ...name } = listed
  const found = statOf(diskPath(root, name))
  if (found?.isSymbolicLink()) return { ...name, mode: '120000', size: found.size }
  if (found?.isDirectory()) return indexMode === '160000' ? { ...name, mode: '160000', size: 0 } : null
  if (!found?.isFile()) return null
  const fromIndex = indexMode === '160000' ? null : indexMode
  const mode = trustsFileMode ? modeOf(found) : (fromIndex ?? '100644')
  return { ...name, mode, size: found.size }
}

/** git looks at the owner's executable bit alone. */
function modeOf(found: Stats): FileMode {
  return (found.mode & 0o100) === 0 ? '100644' : '100755'
}

/**
 * Every file below FOLDER, links not followed, `.git` left out; unsorted. Folders that may not be read are left out, as
 * `git add` leaves them out.
 */
export function allFiles(folder: string): Entry[] {
  const entries: Entry[] = []
  const pending: Buffer[] = [Buffer.from('')]
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    for (const found of childrenOf(folder, at)) {
      if (found.name.toString('latin1').toLowerCase() === '.git') continue
      const raw = at.length === 0 ? found.name : Buffer.concat([at, Buffer.from('/'), found.name])
      if (found.isDirectory()) pending.push(raw)
      else {
        const entry = entryOnDisk(folder, { ...decodeName(raw), indexMode: null }, process.platform !== 'win32')
        if (entry) entries.push(entry)
      }
    }
    refuseTooMany(entries.length + pending.length, folder)
  }
  return entries
}

function childrenOf(root: string, folder: Buffer): Dirent<Buffer>[] {
  try {
    return readdirSync(Buffer.concat([Buffer.from(`${root}/`), folder]), { withFileTypes: true, encoding: 'buffer' })
  } catch (error) {
    if (folder.length > 0) return []
    throw new Failure(`${root} cannot be read (${error instanceof Error ? error.message : String(error)}).`)
  }
}

function refuseTooMany(count: number, folder: string): void {
  if (count <= MAX_ENTRIES) return
  throw new Failure(`${folder} holds more than ${MAX_ENTRIES} files: name the folder of the app.`)
}
