import { SyntaxFault } from '../fault.ts'

/** The prefixes of string literals, in lower case, and the minor release from which each stands for one. */
const PREFIXES: Readonly<Record<string, number>> = {
  r: 0,
  u: 0,
  b: 0,
  br: 0,
  rb: 0,
  f: 0,
  fr: 0,
  rf: 0,
  t: 14,
  tr: 14,
  rt: 14,
}

/** Is NAME, which a quote follows, the prefix of a string in this grammar? */
export function isStringPrefix(name: string, minor: number): boolean {
  const lower = name.toLowerCase()
  return Object.hasOwn(PREFIXES, lower) && minor >= (PREFIXES[lower] ?? Number.POSITIVE_INFINITY)
}

/** The parts of a string literal's text. */
export interface StringParts {
  /** In lower case. */
  readonly prefix: string
  /** One quote, or three. */
  readonly quote: string
  /** Offsets within the literal of what stands between the quotes. */
  readonly bodyStart: number
  readonly bodyEnd: number
}

/** Takes a whole literal apart: prefix, quotes, body. */
export function stringParts(literal: string): StringParts {
  let at = 0
  while (literal[at] !== '"' && literal[at] !== "'") at++
  const quote = quoteAt(literal, at)
  return {
    prefix: literal.slice(0, at).toLowerCase(),
    quote,
    bodyStart: at + quote.length,
    bodyEnd: literal.length - quote.length,
  }
}

/** The quotes that open a literal at `at`: three only where three stand and it is not the empty string. */
export function quoteAt(text: string, at: number): string {
  const quote = text[at] ?? ''
  return text[at + 1] === quote && text[at + 2] === quote ? quote.repeat(3) : quote
}

/**
 * The end (exclusive) of a string whose quotes stand at `at`. Throws a SyntaxFault where it is not terminated.
 *
 * @param start where its prefix starts
 * @param lineOf the 1-based line of an offset, for the message
 */
export function scanString(text: string, start: number, at: number, lineOf: (offset: number) => number): number {
  const quote = quoteAt(text, at)
  const stop = quote.length === 3 ? quote : undefined
  let position = at + quote.length
  for (;;) {
    const character = text[position]
    if (character === undefined || (character === '\n' && !stop)) {
      const what = stop ? 'triple-quoted string' : 'string'
      const line = lineOf(Math.min(position, text.length - 1))
      throw new SyntaxFault(`unterminated ${what} literal (detected at line ${line})`, start, at + quote.length)
    }
    if (character === '\\') position += 2
    else if (stop ? character === stop[0] && text.startsWith(stop, position) : character === quote) {
      return position + quote.length
    } else position++
  }
}
