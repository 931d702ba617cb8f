import { block, type Clause, expectColon, expectIndent } from './blocks.ts'
import { namedExpression, sequence, starNamedExpression, startsExpression } from './expressions.ts'
import {
  advance,
  fault,
  invalidSyntax,
  isToken,
  type Parser,
  parenthesize,
  peek,
  requireFeature,
  take,
} from './parser.ts'
import { patterns } from './patterns.ts'

/**
 * Is the name `match`, which comes next, the soft keyword? It is where the line ends with a colon: no other statement's line that
 * starts with a name does.
 */
export function isMatchStatement(parser: Parser): boolean {
  const next = peek(parser, 1)
  if (isToken(next, ':') || isToken(next, '=') || isToken(next, '.') || isToken(next, ',')) return false
  let index = parser.at + 1
  while (index < parser.tokens.length) {
    const token = parser.tokens[index]
    if (!token || token.type === 'end' || isToken(token, ';')) return false
    if (token.type === 'newline') break
    index = token.close > index ? token.close + 1 : index + 1
  }
  const last = parser.tokens[index - 1]
  return last !== undefined && isToken(last, ':')
}

/** A `match` statement, at its soft keyword. */
export function matchStatement(parser: Parser): void {
  const clause: Clause = { words: "'match' statement", token: advance(parser) }
  requireFeature(parser, 'match', clause.token)
  if (!startsExpression(parser)) throw invalidSyntax(parser)
  const subject = sequence(parser, starNamedExpression, startsExpression)
  if (subject.kind === 'starred') throw invalidSyntax(parser)
  if (subject.kind === 'tuple' && !subject.isParenthesized) parenthesize(parser, subject)
  expectColon(parser, false)
  if (peek(parser).type !== 'newline') throw invalidSyntax(parser)
  parser.at++
  expectIndent(parser, clause)
  do caseBlock(parser)
  while (peek(parser).type !== 'dedent')
  parser.at++
}

function caseBlock(parser: Parser): void {
  const token = peek(parser)
  if (token.type !== 'name' || token.text !== 'case') throw invalidSyntax(parser)
  const clause: Clause = { words: "'case' statement", token: advance(parser) }
  patterns(parser)
  if (take(parser, 'if')) namedExpression(parser)
  if (!take(parser, ':')) throw fault(parser, "expected ':'")
  block(parser, clause)
}
