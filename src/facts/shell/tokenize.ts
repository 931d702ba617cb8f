import { type Reader, readWord } from './read-word.ts'
import type { Word } from './tree.ts'

export type Token =
  | { readonly kind: 'word'; readonly word: Word; readonly line: number }
  | { readonly kind: 'operator'; readonly text: string; readonly line: number }
  | { readonly kind: 'end'; readonly line: number }

/** Longest first. https://www.gnu.org/software/bash/manual/html_node/Definitions.html */
const OPERATORS = [
  '&>>',
  '<<<',
  '<<-',
  '&&',
  '||',
  ';;&',
  ';;',
  ';&',
  '>>',
  '<<',
  '>&',
  '<&',
  '&>',
  '>|',
  '<>',
  ';',
  '&',
  '|',
  '(',
  ')',
  '<',
  '>',
  '\n',
]
/** The tokens of a text of bash, the last one `end`. @throws ShellSyntaxError */
export function tokenize(text: string): Token[] {
  const reader: Reader = { text, at: 0, line: 1 }
  const tokens: Token[] = []
  let bodies: HereDocument[] = []
  for (;;) {
    skipBlanks(reader)
    const { line } = reader
    if (reader.at >= text.length) return [...tokens, { kind: 'end', line }]
    const number = /^\d+(?=[<>])/.exec(text.slice(reader.at, reader.at + 4))?.[0]
    if (number !== undefined) reader.at += number.length
    const operator = OPERATORS.find((each) => text.startsWith(each, reader.at))
    if (operator === undefined || /^[<>]\(/.test(text.slice(reader.at, reader.at + 2))) {
      tokens.push({ kind: 'word', word: readWord(reader), line })
      const body = hereDocumentOf(tokens)
      if (body !== null) bodies.push(body)
      continue
    }
    reader.at += operator.length
    if (operator === '\n') {
      reader.line += 1
      for (const body of bodies) skipBody(reader, body)
      bodies = []
    }
    tokens.push({ kind: 'operator', text: operator, line })
  }
}

/** The lines behind the command that `<<` gives it: up to the one that is DELIMITER alone. */
interface HereDocument {
  readonly delimiter: string
  /** `<<-`: tabs may stand before it. */
  readonly tabs: boolean
}

function hereDocumentOf(tokens: readonly Token[]): HereDocument | null {
  const [operator, word] = tokens.slice(-2)
  if (operator?.kind !== 'operator' || !/^<<-?$/.test(operator.text) || word?.kind !== 'word') return null
  return {
    delimiter: word.word.map((part) => ('text' in part ? part.text : '')).join(''),
    tabs: operator.text === '<<-',
  }
}

function skipBody(reader: Reader, { delimiter, tabs }: HereDocument): void {
  while (reader.at < reader.text.length) {
    const end = reader.text.indexOf('\n', reader.at)
    const line = reader.text.slice(reader.at, end < 0 ? reader.text.length : end)
    reader.at = end < 0 ? reader.text.length : end + 1
    reader.line += 1
    if ((tabs ? line.replace(/^\t+/, '') : line) === delimiter) return
  }
}

function skipBlanks(reader: Reader): void {
  const { text } = reader
  for (;;) {
    const character = text.charAt(reader.at)
    if (character === ' ' || character === '\t') reader.at += 1
    else if (text.startsWith('\\\n', reader.at)) {
      reader.at += 2
      reader.line += 1
    } else if (character === '#') {
      const end = text.indexOf('\n', reader.at)
      reader.at = end < 0 ? text.length : end
    } else return
  }
}
