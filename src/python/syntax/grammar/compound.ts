import { classArguments } from './arguments.ts'
import { block, type Clause, expectColon } from './blocks.ts'
import { decorators } from './decorators.ts'
import { expression, namedExpression, starExpressions } from './expressions.ts'
import { isMatchStatement, matchStatement } from './match.ts'
import { defParameters } from './parameters.ts'
import {
  advance,
  at,
  expect,
  expectName,
  invalidSyntax,
  isToken,
  type Parser,
  parenthesize,
  peek,
  requireFeature,
  take,
} from './parser.ts'
import { starTargets } from './targets.ts'
import { tryStatement } from './try.ts'
import { typeParameters } from './type-parameters.ts'
import { withStatement } from './with.ts'

/** A compound statement, if one comes next; else nothing is taken and false is returned. */
export function compoundStatement(parser: Parser): boolean {
  const token = peek(parser)
  if (token.type === 'name' && token.text === 'match' && isMatchStatement(parser)) {
    matchStatement(parser)
    return true
  }
  const rule = token.type === 'keyword' || token.type === 'op' ? COMPOUND_STATEMENTS[token.text] : undefined
  rule?.(parser)
  return rule !== undefined
}

const COMPOUND_STATEMENTS: Readonly<Record<string, (parser: Parser) => void>> = {
  if: ifStatement,
  while: whileStatement,
  for: forStatement,
  try: tryStatement,
  with: withStatement,
  def: functionDefinition,
  class: classDefinition,
  async: asyncStatement,
  '@': decorated,
}

function ifStatement(parser: Parser): void {
  const clause: Clause = { words: "'if' statement", token: advance(parser) }
  namedExpression(parser)
  expectColon(parser, false)
  block(parser, clause)
  while (at(parser, 'elif')) {
    const elif: Clause = { words: "'elif' statement", token: advance(parser) }
    namedExpression(parser)
    expectColon(parser, false)
    block(parser, elif)
  }
  elseClause(parser)
}

/** `else`, where it comes next. */
export function elseClause(parser: Parser): void {
  if (!at(parser, 'else')) return
  const clause: Clause = { words: "'else' statement", token: advance(parser) }
  expectColon(parser, true)
  block(parser, clause)
}

function whileStatement(parser: Parser): void {
  const clause: Clause = { words: "'while' statement", token: advance(parser) }
  namedExpression(parser)
  expectColon(parser, false)
  block(parser, clause)
  elseClause(parser)
}

function forStatement(parser: Parser): void {
  const clause: Clause = { words: "'for' statement", token: advance(parser) }
  starTargets(parser)
  if (!take(parser, 'in')) throw invalidSyntax(parser)
  const iterable = starExpressions(parser)
  if (
    iterable.kind === 'tuple' &&
    !iterable.isParenthesized &&
    iterable.items.some((item) => item.kind === 'starred')
  ) {
    requireFeature(parser, 'starInFor', iterable)
  }
  if (iterable.kind === 'tuple' && !iterable.isParenthesized) parenthesize(parser, iterable)
  expectColon(parser, true)
  block(parser, clause)
  elseClause(parser)
}

function functionDefinition(parser: Parser): void {
  const clause: Clause = { words: 'function definition', token: advance(parser) }
  expectName(parser)
  if (at(parser, '[')) typeParameters(parser)
  expect(parser, '(', "expected '('")
  defParameters(parser)
  expect(parser, ')')
  if (take(parser, '->')) expression(parser)
  expectColon(parser, true)
  block(parser, clause)
}

function classDefinition(parser: Parser): void {
  const clause: Clause = { words: 'class definition', token: advance(parser) }
  expectName(parser)
  if (at(parser, '[')) typeParameters(parser)
  if (at(parser, '(')) classArguments(parser)
  expectColon(parser, true)
  block(parser, clause)
}

function asyncStatement(parser: Parser): void {
  const next = peek(parser, 1)
  parser.at++
  if (isToken(next, 'def')) functionDefinition(parser)
  else if (isToken(next, 'for')) forStatement(parser)
  else if (isToken(next, 'with')) withStatement(parser)
  else throw invalidSyntax(parser)
}

function decorated(parser: Parser): void {
  decorators(parser)
  if (at(parser, 'async') && isToken(peek(parser, 1), 'def')) parser.at++
  if (at(parser, 'def')) functionDefinition(parser)
  else if (at(parser, 'class')) classDefinition(parser)
  else throw invalidSyntax(parser)
}
