import { ShellSyntaxError } from './read-word.ts'
import type { Token } from './tokenize.ts'
import type { Word } from './tree.ts'

export interface Parser {
  readonly tokens: readonly Token[]
  at: number
}

export const END: Token = { kind: 'end', line: 0 }
export const peek = (parser: Parser): Token => parser.tokens[parser.at] ?? END
export const isOperator = (token: Token, ...texts: readonly string[]): boolean =>
  token.kind === 'operator' && texts.includes(token.text)

/** The error that bash has for a token that may not stand where it does. */
export function unexpected(token: Token): ShellSyntaxError {
  const shown = token.kind === 'operator' ? token.text : token.kind === 'word' ? (plainText(token.word) ?? '') : ''
  return new ShellSyntaxError(
    token.kind === 'end'
      ? 'unexpected end of file'
      : `syntax error near unexpected token \`${shown === '\n' ? 'newline' : shown}'`,
  )
}

/** The text of a word that holds nothing quoted and nothing to expand; null otherwise. */
function plainText(word: Word): string | null {
  const [only, ...more] = word
  return only?.kind === 'text' && !only.quoted && more.length === 0 ? only.text : null
}

export const reserved = (token: Token): string | null => (token.kind === 'word' ? plainText(token.word) : null)

/** Goes over the ends of lines that may stand here. */
export function skipNewlines(parser: Parser): void {
  while (isOperator(peek(parser), '\n')) parser.at += 1
}

/** Goes over the reserved WORD. @throws ShellSyntaxError where another stands there */
export function expect(parser: Parser, word: string): void {
  // A list that ends in what is not modelled has been left unread.
  if (parser.at >= parser.tokens.length) return
  if (reserved(peek(parser)) !== word) throw unexpected(peek(parser))
  parser.at += 1
}
