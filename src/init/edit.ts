import type { Facts } from '../facts/facts.ts'
import { readBytes, resolvePath } from '../facts/files.ts'
import type { Snapshot } from '../model/snapshot.ts'

/** One file as it would be from then on. */
export interface Edit {
  /** Relative to the app's folder. */
  readonly path: string
  readonly after: string
  /** Why, as a clause: `the web process`. */
  readonly because: string
}

/** What a person has to do, because no file that could be written would do it. */
export interface Advice {
  /** What it is about; a later step's word on the same takes its place. */
  readonly about: string
  readonly text: string
}

/** What one step proposes. */
export interface Step {
  readonly edits: readonly Edit[]
  readonly advice: readonly Advice[]
}

export type Propose = (facts: Facts) => Step

export const NOTHING: Step = { edits: [], advice: [] }

export const advise = (about: string, text: string): Step => ({ edits: [], advice: [{ about, text }] })

/** A text file that may be edited: where it lies (links followed), what it holds, how its lines end. */
export interface TextFile {
  readonly path: string
  readonly text: string
  readonly newline: '\n' | '\r\n'
}

/** Null where there is no such file in the snapshot, or it is not UTF-8: then it is left to whoever wrote it. */
export function textFile(snapshot: Snapshot, path: string): TextFile | null {
  const resolved = resolvePath(snapshot, path)
  const bytes = readBytes(snapshot, path)
  if (resolved.kind !== 'file' || bytes === undefined) return null
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    if (text.includes('\0')) return null
    return { path: resolved.entry.path, text, newline: text.includes('\r\n') ? '\r\n' : '\n' }
  } catch {
    return null
  }
}

/** The file's text with more lines at its end. */
export function withLines({ text, newline }: TextFile, lines: readonly string[]): string {
  const start = text === '' || text.endsWith('\n') ? text : `${text}${newline}`
  return start + lines.map((line) => `${line}${newline}`).join('')
}
