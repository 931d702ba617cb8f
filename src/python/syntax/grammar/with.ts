import { block, type Clause, expectColon } from './blocks.ts'
import { expression } from './expressions.ts'
import {
  advance,
  at,
  expect,
  fault,
  invalidSyntax,
  isToken,
  type Parser,
  peek,
  requireFeature,
  take,
} from './parser.ts'
import { verifyTarget } from './shape.ts'
import { starTarget } from './targets.ts'

/** A `with` statement, at its keyword. */
export function withStatement(parser: Parser): void {
  const clause: Clause = { words: "'with' statement", token: advance(parser) }
  if (isParenthesized(parser)) {
    requireFeature(parser, 'parenthesizedWith', advance(parser))
    do {
      if (at(parser, ')')) break
      item(parser)
    } while (take(parser, ','))
    expect(parser, ')')
  } else {
    do item(parser)
    while (take(parser, ','))
  }
  expectColon(parser, false)
  block(parser, clause)
}

/**
 * Do the parentheses that come next hold items? They do where they reach up to the colon and an `as` stands directly in them;
 * without an `as` the items read as a tuple, or as an expression, just as well.
 */
function isParenthesized(parser: Parser): boolean {
  const open = peek(parser)
  const after = parser.tokens[open.close + 1]
  if (!isToken(open, '(') || open.close < 0 || !after || !isToken(after, ':')) return false
  for (let index = parser.at + 1; index < open.close; index++) {
    const token = parser.tokens[index]
    if (!token) return false
    if (isToken(token, 'as')) return true
    if (token.close > index) index = token.close
  }
  return false
}

function item(parser: Parser): void {
  expression(parser)
  if (!take(parser, 'as')) return
  const target = starTarget(parser)
  if (!at(parser, ',') && !at(parser, ')') && !at(parser, ':')) throw invalidSyntax(parser)
  if (target.kind === 'starred') {
    throw fault(parser, 'starred assignment target must be in a list or tuple', target)
  }
  verifyTarget(parser, target)
}
