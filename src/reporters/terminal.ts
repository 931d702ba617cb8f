export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan'
/** Colours a text, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string

const CODES: Readonly<Record<Style, number>> = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 }

/** Paints with ANSI colours, or not at all. */
export const painter = (colours: boolean): Paint =>
  colours ? (style, text) => `\u001B[${CODES[style]}m${text}\u001B[0m` : (_, text) => text

/** Longer lines are hard to read, however wide the terminal. */
const WIDEST_TEXT = 100

/** What a terminal that does not say how wide it is gets. */
const NARROWEST_TEXT = 40

/** Lines of a text that stands behind so many columns. */
export type Wrap = (text: string, indent: number) => string[]

/** Wraps each line of a text at spaces; a word that is longer than a line stays whole, for it may be a path. */
export function wrapper(width: number | null): Wrap {
  if (width === null) return (text) => text.split('\n')
  const most = Math.min(Math.max(width, NARROWEST_TEXT), WIDEST_TEXT)
  return (text, indent) =>
    text.split('\n').flatMap((line) => wrapLine(line, Math.max(most - indent, NARROWEST_TEXT / 2)))
}

function wrapLine(line: string, width: number): string[] {
  const lines: string[] = []
  let current = ''
  for (const word of line.split(' ')) {
    if (current !== '' && current.length + 1 + word.length > width) {
      lines.push(current)
      current = word
    } else current = current === '' ? word : `${current} ${word}`
  }
  return [...lines, current]
}
