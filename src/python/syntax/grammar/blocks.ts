import type { Token } from '../tokens/token.ts'
import { fault, invalidSyntax, type Parser, peek, take } from './parser.ts'
import { simpleStatements, statement } from './statements.ts'

/** What a block belongs to, as CPython's message names it, and the token that starts it. */
export interface Clause {
  readonly words: string
  readonly token: Token
}

/** The colon before a block. `isForced`: CPython names it whatever else comes; else at the end of the line only. */
export function expectColon(parser: Parser, isForced: boolean): void {
  if (take(parser, ':')) return
  throw isForced || peek(parser).type === 'newline' ? fault(parser, "expected ':'") : invalidSyntax(parser)
}

/** `block`: an indented one, or simple statements on the same line. */
export function block(parser: Parser, clause: Clause): void {
  if (peek(parser).type !== 'newline') {
    simpleStatements(parser)
    return
  }
  parser.at++
  expectIndent(parser, clause)
  while (peek(parser).type !== 'dedent') {
    if (peek(parser).type === 'end') throw invalidSyntax(parser)
    statement(parser)
  }
  parser.at++
}

/** Takes the indent that a block starts with; throws a SyntaxFault (IndentationError) where there is none. */
export function expectIndent(parser: Parser, clause: Clause): void {
  if (peek(parser).type === 'indent') {
    parser.at++
    return
  }
  const line = parser.lineOf(clause.token.start)
  const message = `expected an indented block after ${clause.words} on line ${line}`
  const token = peek(parser)
  throw fault(parser, message, token, token, 'IndentationError')
}
