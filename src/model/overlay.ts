import type { Entry, Snapshot } from './snapshot.ts'

/** SNAPSHOT with FILES (path → text) over what it holds, or beside it. */
export function overlay(snapshot: Snapshot, files: ReadonlyMap<string, string>): Snapshot {
  if (files.size === 0) return snapshot
  const contents = new Map([...files].map(([path, text]) => [path, new TextEncoder().encode(text)]))
  const changed = [...contents].map(
    ([path, { length: size }]): Entry => ({ path, mode: snapshot.entry(path)?.mode ?? '100644', size }),
  )
  const entries = [...snapshot.entries.filter(({ path }) => !contents.has(path)), ...changed].sort((a, b) =>
    a.path < b.path ? -1 : 1,
  )
  const byPath = new Map(changed.map((entry) => [entry.path, entry]))
  return {
    commit: null,
    entries,
    entry: (path) => byPath.get(path) ?? snapshot.entry(path),
    read: (path) => contents.get(path) ?? snapshot.read(path),
  }
}
