import type { Entry, FileMode, Snapshot } from '../../src/model/snapshot.ts'

/** A file of an in-memory snapshot: text, bytes, or content with a git mode (a symbolic link's content is its target). */
export type FileContent = string | Uint8Array | { readonly content: string | Uint8Array; readonly mode: FileMode }

/** A snapshot of FILES (path → content), as git would list them. */
export function snapshotOf(files: Readonly<Record<string, FileContent>>, commit: string | null = null): Snapshot {
  const contents = new Map<string, { readonly bytes: Uint8Array; readonly mode: FileMode }>()
  for (const [path, file] of Object.entries(files)) {
    const { content, mode } =
      typeof file === 'object' && 'mode' in file ? file : { content: file, mode: '100644' as const }
    contents.set(path, { bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content, mode })
  }
  const entries: Entry[] = [...contents]
    .map(([path, { bytes, mode }]) => ({ path, mode, size: mode === '160000' ? 0 : bytes.length }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
  const byPath = new Map(entries.map((entry) => [entry.path, entry]))
  return {
    commit,
    entries,
    entry: (path) => byPath.get(path),
    read: (path) => (byPath.get(path)?.mode === '160000' ? undefined : contents.get(path)?.bytes),
  }
}
