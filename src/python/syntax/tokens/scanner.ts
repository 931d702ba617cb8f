import { SyntaxFault } from '../fault.ts'
import type { IndentationStack } from './indentation.ts'
import type { Comment, Edit, Token, TokenType } from './token.ts'

/** CPython's MAXLEVEL. */
const MAXIMUM_BRACKETS = 200

/** An f-string (or t-string) that is being read, as PEP 701 has it. */
export interface FString {
  /** The index of its `fstring-start`. */
  readonly token: number
  readonly start: number
  readonly quote: string
  readonly isRaw: boolean
  /** How many brackets are open inside each replacement field that is open, the field's own brace included. */
  readonly fields: number[]
  /** In its text, or in the text of a format specification; else in an expression. */
  inText: boolean
}

/** The state of one run over a text. */
export interface Scanner {
  readonly text: string
  readonly minor: number
  readonly lineOf: (offset: number) => number
  readonly tokens: Token[]
  readonly comments: Comment[]
  readonly indents: IndentationStack
  /** Indices of the tokens of the brackets that are open. */
  readonly brackets: number[]
  /** The f-strings that are open, innermost last. */
  readonly fstrings: FString[]
  /** Inside a replacement field of an f-string before 3.12, which CPython reads as if it stood in parentheses. */
  readonly isField: boolean
  /** What the parser of py-ast reads differently, and what it is to read instead. */
  readonly edits: Edit[]
  at: number
}

/** Adds the token that reaches from where the scanner is to `end`, and moves there. */
export function push(scanner: Scanner, type: TokenType, end: number): Token {
  const token: Token = { type, text: scanner.text.slice(scanner.at, end), start: scanner.at, end, close: -1 }
  scanner.tokens.push(token)
  scanner.at = end
  return token
}

/** Adds the opening bracket that the scanner is at. Throws a SyntaxFault where too many are open. */
export function openBracket(scanner: Scanner): void {
  const depth = scanner.brackets.length + (scanner.isField ? 1 : 0)
  if (depth >= MAXIMUM_BRACKETS) throw new SyntaxFault('too many nested parentheses', scanner.at, scanner.at + 1)
  scanner.brackets.push(scanner.tokens.length)
  push(scanner, 'op', scanner.at + 1)
}
