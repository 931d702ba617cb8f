import { SyntaxFault } from '../fault.ts'

/** CPython's MAXINDENT, the outermost level included. */
const MAXIMUM_LEVELS = 100
const TAB_SIZE = 8

/** How far a line is indented: with tabs up to the next multiple of 8, and, to find ambiguous mixtures, with tabs as one column. */
export interface Indentation {
  readonly columns: number
  readonly alternative: number
  /** The offset of the line's first character that is not indentation. */
  readonly end: number
}

/** Measures the indentation of the line at `start`: a form feed starts it anew, and a backslash may carry it over to the next line. */
export function measureIndentation(text: string, start: number): Indentation {
  let columns = 0
  let alternative = 0
  let continued = 0
  let at = start
  for (;;) {
    const character = text[at]
    if (character === ' ') {
      columns++
      alternative++
    } else if (character === '\t') {
      columns = (Math.floor(columns / TAB_SIZE) + 1) * TAB_SIZE
      alternative++
    } else if (character === '\f') {
      columns = 0
      alternative = 0
    } else if (character === '\\') {
      continued ||= columns
      if (text[at + 1] !== '\n') {
        throw new SyntaxFault('unexpected character after line continuation character', at, at + 1)
      }
      if (at + 2 >= text.length) throw new SyntaxFault('unexpected EOF while parsing', at, at + 1)
      at++
    } else {
      return { columns: continued || columns, alternative: continued || alternative, end: at }
    }
    at++
  }
}

export type IndentationStack = { columns: number; alternative: number }[]

/**
 * Puts a line's indentation on the stack and says what it opens or closes: 1 for an indent, 0 for none, -n for n dedents.
 * Throws a SyntaxFault (IndentationError, TabError) for `lineStart` where CPython does.
 */
export function indent(stack: IndentationStack, line: Indentation, lineStart: number): number {
  const top = stack.at(-1) ?? { columns: 0, alternative: 0 }
  if (line.columns > top.columns) {
    if (stack.length >= MAXIMUM_LEVELS) {
      throw new SyntaxFault('too many levels of indentation', lineStart, line.end, 'IndentationError')
    }
    if (line.alternative <= top.alternative) throw inconsistent(lineStart, line.end)
    stack.push({ columns: line.columns, alternative: line.alternative })
    return 1
  }
  let dedents = 0
  while (stack.length > 1 && (stack.at(-1)?.columns ?? 0) > line.columns) {
    stack.pop()
    dedents++
  }
  const level = stack.at(-1) ?? top
  if (level.columns !== line.columns) {
    const message = 'unindent does not match any outer indentation level'
    throw new SyntaxFault(message, lineStart, line.end, 'IndentationError')
  }
  if (level.alternative !== line.alternative) throw inconsistent(lineStart, line.end)
  return dedents === 0 ? 0 : -dedents
}

function inconsistent(start: number, end: number): SyntaxFault {
  return new SyntaxFault('inconsistent use of tabs and spaces in indentation', start, end, 'TabError')
}
