import type { Entry, FileMode, Snapshot } from '../../src/model/snapshot.ts'

/**
 * A file of an in-memory snapshot: text, bytes, or content with a git mode (a symbolic link's content is its target). `size` is told
 * in place of the content's own, where a test needs a large file.
 */
export type FileContent =
  | string
  | Uint8Array
  | { readonly content: string | Uint8Array; readonly mode: FileMode; readonly size?: number }

/** A snapshot of FILES (path → content), as git would list them. */
export function snapshotOf(files: Readonly<Record<string, FileContent>>, commit: string | null = null): Snapshot {
  const contents = new Map<string, { readonly bytes: Uint8Array; readonly mode: FileMode; readonly size: number }>()
  for (const [path, file] of Object.entries(files)) {
    const { content, mode, size } =
      typeof file === 'object' && 'mode' in file ? file : { content: file, mode: '100644' as const, size: undefined }
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
    contents.set(path, { bytes, mode, size: size ?? bytes.length })
  }
  const entries: Entry[] = [...contents]
    .map(([path, { mode, size }]) => ({ path, mode, size: mode === '160000' ? 0 : size }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
  const byPath = new Map(entries.map((entry) => [entry.path, entry]))
  return {
    commit,
    entries,
    entry: (path) => byPath.get(path),
    read: (path) => (byPath.get(path)?.mode === '160000' ? undefined : contents.get(path)?.bytes),
  }
}
