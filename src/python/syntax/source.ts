import type { Location, Position } from '../../model/location.ts'

/** A text and where its lines start. */
export interface SourceText {
  readonly path: string
  /** Newlines are `\n` alone. */
  readonly text: string
  /** The offset of each line's first character. */
  readonly lineStarts: readonly number[]
}

export function sourceText(path: string, text: string): SourceText {
  const lineStarts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1)
  return { path, text, lineStarts }
}

/** The 1-based line of an offset. */
export function lineAt(source: SourceText, offset: number): number {
  const { lineStarts } = source
  let low = 0
  let high = lineStarts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lineStarts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low + 1
}

/** The position of an offset; an offset behind the last newline is put at the end of the last line that has text. */
function positionAt(source: SourceText, offset: number): Position {
  const last = source.text.endsWith('\n') ? source.text.length - 1 : source.text.length
  const within = Math.max(0, Math.min(offset, last))
  const line = lineAt(source, within)
  return { line, column: within - (source.lineStarts[line - 1] ?? 0) + 1 }
}

export function locationOf(source: SourceText, start: number, end: number): Location {
  return { path: source.path, start: positionAt(source, start), end: positionAt(source, Math.max(start, end)) }
}
