import { type SourceText, sourceText } from './source.ts'
import type { Edit } from './tokens/token.ts'

/** A text after edits, and the way back. */
export interface EditedText {
  readonly source: SourceText
  /** The offset in the text before the edits. */
  readonly original: (offset: number) => number
}

/** Makes the edits, which do not overlap and hold no newlines: each line stays the line that it was. */
export function applyEdits(source: SourceText, edits: readonly Edit[]): EditedText {
  if (edits.length === 0) return { source, original: (offset) => offset }
  const sorted = [...edits].sort((a, b) => a.start - b.start)
  const parts: string[] = []
  /** Where each edit's text starts in the new text. */
  const starts: number[] = []
  let copied = 0
  let length = 0
  for (const edit of sorted) {
    const kept = source.text.slice(copied, edit.start)
    parts.push(kept, edit.text)
    starts.push(length + kept.length)
    length += kept.length + edit.text.length
    copied = edit.end
  }
  parts.push(source.text.slice(copied))
  const original = (offset: number): number => {
    const index = lastAtMost(starts, offset)
    const edit = sorted[index]
    if (!edit) return offset
    const into = offset - (starts[index] ?? 0)
    return into < edit.text.length ? Math.min(edit.start + into, edit.end) : edit.end + into - edit.text.length
  }
  return { source: sourceText(source.path, parts.join('')), original }
}

/** The index of the last number that is at most `value`; -1 where there is none. The numbers ascend. */
export function lastAtMost(numbers: readonly number[], value: number): number {
  let low = -1
  let high = numbers.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((numbers[middle] ?? 0) <= value) low = middle
    else high = middle - 1
  }
  return low
}
