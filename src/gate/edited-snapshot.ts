import type { Entry, Snapshot } from '../model/snapshot.ts'

/** SNAPSHOT with other contents in some of its files (path → text). It is no commit. */
export function editedSnapshot(snapshot: Snapshot, texts: ReadonlyMap<string, string>): Snapshot {
  const contents = new Map([...texts].map(([path, text]) => [path, new TextEncoder().encode(text)]))
  const withSize = (entry: Entry): Entry => {
    const content = contents.get(entry.path)
    return content === undefined ? entry : { ...entry, size: content.length }
  }
  return {
    commit: null,
    entries: snapshot.entries.map(withSize),
    entry: (path) => {
      const entry = snapshot.entry(path)
      return entry && withSize(entry)
    },
    read: (path) => contents.get(path) ?? snapshot.read(path),
  }
}
