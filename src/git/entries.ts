import type { Entry, FileMode } from '../model/snapshot.ts'

/** A name as git has it, decoded; `rawPath` only where that loses something. */
export function decodeName(raw: Buffer): Pick<Entry, 'path' | 'rawPath'> {
  const path = raw.toString('utf8')
  return !path.includes('\ufffd') || raw.equals(Buffer.from(path)) ? { path } : { path, rawPath: raw }
}

/** The name's own bytes. */
export function rawName(entry: Pick<Entry, 'path' | 'rawPath'>): Uint8Array {
  return entry.rawPath ?? Buffer.from(entry.path)
}

/** The name's bytes as a string of as many characters: equal where the names are. */
export function byteString(entry: Pick<Entry, 'path' | 'rawPath'>): string {
  return Buffer.from(rawName(entry)).toString('latin1')
}

/**
 * False for a name that no checkout can have: one that is absolute or leaves its folder, or lies in `.git` (in any case).
 * git refuses them as well (verify_path): https://github.com/git/git/blob/v2.50.0/read-cache.c#L985
 */
export function isOrdinaryName(path: string): boolean {
  return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..' && part.toLowerCase() !== '.git')
}

/** git's mode of a file by the number that a tree holds; null where a tree holds no such thing. Old trees have 100664. */
export function fileMode(octal: string): FileMode | null {
  if (octal === '120000' || octal === '160000') return octal
  if (!/^100[0-7]{3}$/.test(octal)) return null
  return (Number.parseInt(octal, 8) & 0o100) === 0 ? '100644' : '100755'
}

/** In code-unit order of the paths; names that decode alike keep the order of their bytes. */
export function sortedEntries<E extends Entry>(entries: readonly E[]): E[] {
  return [...entries].sort((a, b) => {
    if (a.path !== b.path) return a.path < b.path ? -1 : 1
    return Buffer.compare(rawName(a), rawName(b))
  })
}

/** By path. Where names decode alike, the path means the one that it says exactly, else the first. */
export function entriesByPath<E extends Entry>(entries: readonly E[]): Map<string, E> {
  const byPath = new Map<string, E>()
  for (const entry of entries) {
    if (entry.rawPath === undefined || !byPath.has(entry.path)) byPath.set(entry.path, entry)
  }
  return byPath
}

/** The fields of git's output with `-z`: each ends with a NUL byte. */
export function* nulTerminated(output: Buffer): Generator<Buffer> {
  let at = 0
  for (let end = output.indexOf(0); end >= 0; end = output.indexOf(0, at)) {
    yield output.subarray(at, end)
    at = end + 1
  }
}
