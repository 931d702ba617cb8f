import { block, type Clause, expectColon } from './blocks.ts'
import { elseClause } from './compound.ts'
import { expression } from './expressions.ts'
import {
  advance,
  at,
  expectName,
  fault,
  invalidSyntax,
  lastEnd,
  type Parser,
  parenthesize,
  peek,
  requireFeature,
  take,
} from './parser.ts'

type HandlerKind = 'except' | 'except*'

/** A `try` statement, at its keyword. */
export function tryStatement(parser: Parser): void {
  const clause: Clause = { words: "'try' statement", token: advance(parser) }
  expectColon(parser, true)
  block(parser, clause)
  const first = at(parser, 'except') ? handler(parser) : null
  while (at(parser, 'except')) {
    const token = peek(parser)
    if (handler(parser) !== first) {
      throw fault(parser, "cannot have both 'except' and 'except*' on the same 'try'", token)
    }
  }
  if (first) elseClause(parser)
  if (at(parser, 'finally')) {
    const last: Clause = { words: "'finally' statement", token: advance(parser) }
    expectColon(parser, true)
    block(parser, last)
  } else if (!first) throw fault(parser, "expected 'except' or 'finally' block")
}

function handler(parser: Parser): HandlerKind {
  const token = advance(parser)
  const isStarred = at(parser, '*')
  if (isStarred) requireFeature(parser, 'exceptStar', advance(parser))
  const clause: Clause = { words: `'${isStarred ? 'except*' : 'except'}' statement`, token }
  if (isStarred || !at(parser, ':')) exceptionTypes(parser, isStarred)
  expectColon(parser, false)
  block(parser, clause)
  return isStarred ? 'except*' : 'except'
}

function exceptionTypes(parser: Parser, isStarred: boolean): void {
  if (peek(parser).type === 'newline') {
    throw fault(parser, isStarred ? 'expected one or more exception types' : "expected ':'")
  }
  const first = expression(parser)
  if (at(parser, ',')) {
    if (parser.minor < 14) {
      // Two or more types, as CPython's own words have it since 3.10.
      throw fault(
        parser,
        parser.minor >= 10 ? 'multiple exception types must be parenthesized' : 'invalid syntax',
        first,
      )
    }
    while (take(parser, ',') && !at(parser, ':')) expression(parser)
    parenthesize(parser, { start: first.start, end: lastEnd(parser) })
    if (at(parser, 'as')) {
      throw fault(parser, "multiple exception types must be parenthesized when using 'as'", first)
    }
  }
  if (!take(parser, 'as')) return
  expectName(parser)
  if (!at(parser, ':') && peek(parser).type !== 'newline') throw invalidSyntax(parser)
}
