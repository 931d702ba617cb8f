import { type SyntaxErrorType, SyntaxFault } from '../fault.ts'
import type { Edit, Token, Unclosed } from '../tokens/token.ts'
import { FEATURES, type Feature } from './features.ts'

/** A run of the recogniser over the tokens of a module, or of one field of an f-string. */
export interface Parser {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly minor: number
  readonly lineOf: (offset: number) => number
  readonly unclosed: Unclosed | null
  /** Why the tokens end early. */
  readonly fault: SyntaxFault | null
  /** What is to change in the text for py-ast: escapes in f-strings that it does not decode. */
  readonly edits: Edit[]
  /** The index of the next token. */
  at: number
  /** Reading ahead for a better message; nothing is guessed meanwhile. */
  isGuessing: boolean
  /** How many replacement fields of f-strings are open. */
  fieldDepth: number
}

const END: Token = { type: 'end', text: '', start: 0, end: 0, close: -1 }

export const peek = (parser: Parser, ahead = 0): Token =>
  parser.tokens[parser.at + ahead] ?? parser.tokens.at(-1) ?? END

export const isToken = (token: Token, text: string): boolean =>
  token.text === text && (token.type === 'op' || token.type === 'keyword')

/** Is the next token this operator, bracket or keyword? */
export const at = (parser: Parser, text: string): boolean => isToken(peek(parser), text)

export function advance(parser: Parser): Token {
  const token = peek(parser)
  parser.at++
  return token
}

/** Takes the next token if it is this operator, bracket or keyword. */
export function take(parser: Parser, text: string): boolean {
  if (!at(parser, text)) return false
  parser.at++
  return true
}

/** Takes this operator, bracket or keyword, or throws a SyntaxFault: with the message, else CPython's generic one. */
export function expect(parser: Parser, text: string, message?: string): Token {
  if (at(parser, text)) return advance(parser)
  throw message === undefined ? invalidSyntax(parser) : fault(parser, message)
}

export function expectName(parser: Parser): Token {
  if (peek(parser).type !== 'name') throw invalidSyntax(parser)
  return advance(parser)
}

/** The end of the last token that was taken. */
export const lastEnd = (parser: Parser): number => parser.tokens[parser.at - 1]?.end ?? 0

/** Notes that py-ast needs this text at an offset, to read what CPython reads without it. */
export function insert(parser: Parser, offset: number, text: string): void {
  parser.edits.push({ start: offset, end: offset, text })
}

/** Notes that py-ast must not see this token. */
export function drop(parser: Parser, { start, end }: Token): void {
  parser.edits.push({ start, end, text: ' '.repeat(end - start) })
}

/** Notes that py-ast needs brackets around an expression. The ranges of nodes are not moved by them. */
export function parenthesize(parser: Parser, range: { readonly start: number; readonly end: number }): void {
  insert(parser, range.start, '(')
  insert(parser, range.end, ')')
}

/** Where CPython says no more than "invalid syntax", at the next token. */
export function invalidSyntax(parser: Parser): SyntaxFault {
  const token = peek(parser)
  if (token.type === 'indent') return fault(parser, 'unexpected indent', token, token, 'IndentationError')
  if (token.type === 'dedent') return fault(parser, 'unexpected unindent', token, token, 'IndentationError')
  if (token.type === 'end' && parser.unclosed) return neverClosed(parser.unclosed)
  return fault(parser, 'invalid syntax')
}

/**
 * A fault from one place to another; the next token, where none is given. CPython rather tells of a bracket that is never closed
 * where that stands on an earlier line.
 */
export function fault(
  parser: Parser,
  message: string,
  from: { readonly start: number; readonly end: number } = peek(parser),
  to: { readonly end: number } = from,
  type: SyntaxErrorType = 'SyntaxError',
): SyntaxFault {
  const { unclosed } = parser
  const next = peek(parser)
  if (next.type === 'end' && parser.fault) return parser.fault
  const furthest = Math.max(from.start, to.end - 1, next.start)
  if (unclosed && parser.lineOf(furthest) > parser.lineOf(unclosed.start)) return neverClosed(unclosed)
  return new SyntaxFault(message, from.start, to.end, type)
}

const neverClosed = (unclosed: Unclosed): SyntaxFault =>
  new SyntaxFault(`'${unclosed.bracket}' was never closed`, unclosed.start, unclosed.start + 1)

/** Throws a SyntaxFault where the app's Python is older than the feature. */
export function requireFeature(
  parser: Parser,
  feature: Feature,
  token: { readonly start: number; readonly end: number },
): void {
  const [since, words] = FEATURES[feature]
  if (parser.minor < since) throw fault(parser, `invalid syntax (${words} Python 3.${since})`, token)
}
