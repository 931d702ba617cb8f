import { linesOf, textAtLocation } from '../../model/edit.ts'
import type { Fix } from '../../model/finding.ts'
import type { Location } from '../../model/location.ts'
import type { Snapshot } from '../../model/snapshot.ts'

/** Longer files get no fix: nobody writes one by hand. */
const LARGEST = 1_000_000

function textOf(snapshot: Snapshot, path: string): string | null {
  const entry = snapshot.entry(path)
  const content = entry === undefined || entry.size > LARGEST ? undefined : snapshot.read(path)
  return content === undefined ? null : new TextDecoder('utf-8', { ignoreBOM: true }).decode(content)
}

/** What stands at a place of the repository; null where there is no such place. */
export function sourceAt(snapshot: Snapshot, at: Location): string | null {
  const text = textOf(snapshot, at.path)
  return text === null ? null : textAtLocation(text, at)
}

/** The line in which a place begins, without its line end, and its own place; null where there is no such line. */
function lineAt(
  snapshot: Snapshot,
  { path, start }: Location,
): { readonly text: string; readonly at: Location } | null {
  const line = linesOf(textOf(snapshot, path) ?? '')[start.line - 1]
  if (line === undefined) return null
  const at = { path, start: { line: start.line, column: 1 }, end: { line: start.line, column: line.length + 1 } }
  return { text: line, at }
}

/** Replaces the line in which a place begins by what CHANGE makes of it; null where CHANGE knows nothing or changes nothing. */
export function changeLine(
  snapshot: Snapshot,
  place: Location,
  description: string,
  change: (line: string) => string | null,
): Fix | null {
  const line = lineAt(snapshot, place)
  const text = line && change(line.text)
  return line === null || text === null || text === line.text ? null : { description, at: line.at, text }
}
