import type { Fix } from './finding.ts'
import type { Location, Position } from './location.ts'

const LINE_END = /\r\n|\r|\n/g

/** Where the lines of TEXT begin, by 0-based index of the line. */
function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(LINE_END)].map((end) => end.index + end[0].length)]
}

/** The text without its line ends, split where Python, git and editors see lines. */
export function linesOf(text: string): string[] {
  return text.split(LINE_END)
}

/** What stands at a place of TEXT; null where TEXT has no such place. */
export function textAtLocation(text: string, { start, end }: Location): string | null {
  const starts = lineStarts(text)
  const [from, to] = [offset(starts, start), offset(starts, end)]
  return from === null || to === null || from > to || to > text.length ? null : text.slice(from, to)
}

/** TEXT after the edit; null where TEXT has no such place. */
export function edited(text: string, { at, text: replacement }: Pick<Fix, 'at' | 'text'>): string | null {
  const starts = lineStarts(text)
  const [from, to] = [offset(starts, at.start), offset(starts, at.end)]
  if (from === null || to === null || from > to || to > text.length) return null
  return text.slice(0, from) + replacement + text.slice(to)
}

function offset(starts: readonly number[], { line, column }: Position): number | null {
  const start = starts[line - 1]
  return start === undefined ? null : start + column - 1
}
