import type { Entry, Snapshot } from '../model/snapshot.ts'

/** What a path stands for once symbolic links are followed, as `test -e`, `-f` and `-d` would see it on the dyno. */
export type Resolved =
  | { readonly kind: 'file'; readonly entry: Entry }
  /** `path` is the folder's own, '' for the root. */
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'submodule'; readonly entry: Entry }
  /** A symbolic link on the way points out of the tree. */
  | { readonly kind: 'outside'; readonly link: Entry; readonly target: string }
  | { readonly kind: 'missing' }

/** Linux gives up (ELOOP) after 40 links: https://man7.org/linux/man-pages/man7/path_resolution.7.html */
const MAX_LINKS = 40

const folderIndex = new WeakMap<Snapshot, ReadonlySet<string>>()

/** Every folder that holds an entry, however deep; '' is the root. Computed once a snapshot. */
export function foldersOf(snapshot: Snapshot): ReadonlySet<string> {
  const cached = folderIndex.get(snapshot)
  if (cached) return cached
  const folders = new Set<string>([''])
  for (const { path } of snapshot.entries) {
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
      const folder = path.slice(0, at)
      if (folders.has(folder)) break
      folders.add(folder)
    }
  }
  folderIndex.set(snapshot, folders)
  return folders
}

/** Follows PATH (relative to the root, `/` between the parts, `.` and `..` allowed) through symbolic links. */
export function resolvePath(snapshot: Snapshot, path: string): Resolved {
  const folders = foldersOf(snapshot)
  const pending = path.split('/').reverse()
  const done: string[] = []
  let links = 0
  while (pending.length > 0) {
    const part = pending.pop() ?? ''
    if (part === '' || part === '.') continue
    if (part === '..') {
      if (done.pop() === undefined) return { kind: 'missing' }
      continue
    }
    const here = [...done, part].join('/')
    const entry = snapshot.entry(here)
    if (entry?.mode === '120000') {
      const target = new TextDecoder().decode(snapshot.read(here) ?? new Uint8Array())
      if (target.startsWith('/') || leavesTree(done, target)) return { kind: 'outside', link: entry, target }
      links += 1
      if (links > MAX_LINKS || target === '') return { kind: 'missing' }
      pending.push(...target.split('/').reverse())
      continue
    }
    if (entry?.mode === '160000') return { kind: 'submodule', entry }
    if (entry) return pending.every((rest) => rest === '') ? { kind: 'file', entry } : { kind: 'missing' }
    if (!folders.has(here)) return { kind: 'missing' }
    done.push(part)
  }
  return { kind: 'folder', path: done.join('/') }
}

function leavesTree(folder: readonly string[], target: string): boolean {
  let depth = folder.length
  for (const part of target.split('/')) {
    if (part === '..') depth -= 1
    else if (part !== '' && part !== '.') depth += 1
    if (depth < 0) return true
  }
  return false
}

/** `test -f`: a regular file, or a link to one. */
export function isFile(snapshot: Snapshot, path: string): boolean {
  return resolvePath(snapshot, path).kind === 'file'
}

/** `test -e`: a file or a folder, or a link to one. */
export function exists(snapshot: Snapshot, path: string): boolean {
  const { kind } = resolvePath(snapshot, path)
  return kind === 'file' || kind === 'folder' || kind === 'submodule'
}

/** The bytes of a file, links followed; undefined where there is no such file. */
export function readBytes(snapshot: Snapshot, path: string): Uint8Array | undefined {
  const resolved = resolvePath(snapshot, path)
  return resolved.kind === 'file' ? snapshot.read(resolved.entry.path) : undefined
}

/** The text of a file as UTF-8, byte-order mark kept, what is not UTF-8 replaced by U+FFFD; undefined where there is no such file. */
export function readText(snapshot: Snapshot, path: string): string | undefined {
  const bytes = readBytes(snapshot, path)
  // A TextDecoder does the same, and takes three times as long.
  return bytes && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
}

/** The names (files and folders) right below FOLDER ('' is the root), in code-unit order. */
export function namesIn(snapshot: Snapshot, folder: string): readonly string[] {
  const prefix = folder === '' ? '' : `${folder}/`
  const names = new Set<string>()
  for (const { path } of snapshot.entries) {
    if (!path.startsWith(prefix)) continue
    const slash = path.indexOf('/', prefix.length)
    names.add(path.slice(prefix.length, slash < 0 ? undefined : slash))
  }
  return [...names]
}
