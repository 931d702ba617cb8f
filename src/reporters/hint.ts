/** A part of a hint: sentences for reading, or lines to be copied. */
export interface HintPart {
  readonly kind: 'prose' | 'code'
  readonly text: string
}

/** The sentences and the lines to be copied (a command, a setting, a line of a file) of a hint, in order. */
export function hintParts(hint: string): readonly HintPart[] {
  const parts: { kind: HintPart['kind']; text: string }[] = []
  for (const line of hint.split('\n')) {
    const kind = isProse(line) ? 'prose' : 'code'
    const last = parts.at(-1)
    if (last?.kind === kind) last.text += `\n${line}`
    else parts.push({ kind, text: line })
  }
  return parts
}

/** A sentence, by how it begins or ends; and what has code of its own inside is no code. */
function isProse(line: string): boolean {
  return line.includes('`') || /^[A-Z][a-z']* [a-z]/.test(line) || /^[A-Z].*[.!?]$/.test(line)
}
