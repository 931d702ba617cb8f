import { callArguments } from './arguments.ts'
import { atom } from './atoms.ts'
import { verifyComma, verifyNoAssignment } from './guesses.ts'
import { lambdaParameters } from './parameters.ts'
import { advance, at, expect, expectName, fault, isToken, lastEnd, type Parser, peek, take } from './parser.ts'
import { type Shape, shape } from './shape.ts'
import { slices } from './subscripts.ts'

/** The binary operators: all bind to the left, so that the grammar need not tell them apart. */
const BINARY: ReadonlySet<string> = new Set(['|', '^', '&', '<<', '>>', '+', '-', '*', '/', '//', '%', '@'])
const COMPARISONS: ReadonlySet<string> = new Set(['==', '!=', '<', '<=', '>', '>=', 'in', 'is'])

/** `star_expressions`: one expression, or a tuple without parentheses; each may have a star. */
export function starExpressions(parser: Parser): Shape {
  return sequence(parser, starExpression, startsExpression)
}

/** One element, or as many as commas go on: a tuple then. */
export function sequence(
  parser: Parser,
  element: (parser: Parser) => Shape,
  starts: (parser: Parser) => boolean,
): Shape {
  const first = element(parser)
  if (!at(parser, ',')) return first
  const items = [first]
  while (take(parser, ',') && starts(parser)) items.push(element(parser))
  return shape('tuple', first.start, lastEnd(parser), items)
}

const STARTS: ReadonlySet<string> = new Set([
  ...['(', '[', '{', '-', '+', '~', '...', '*'],
  ...['not', 'lambda', 'await', 'None', 'True', 'False'],
])

/** Can the next token start an expression, with or without a star? */
export function startsExpression(parser: Parser): boolean {
  const token = peek(parser)
  switch (token.type) {
    case 'name':
    case 'number':
    case 'string':
    case 'fstring-start':
      return true
    case 'op':
    case 'keyword':
      return STARTS.has(token.text)
    default:
      return false
  }
}

export const starExpression = (parser: Parser): Shape => starred(parser, bitwiseOr) ?? expression(parser)

/** `star_named_expression`, as in a list or a tuple in parentheses. */
export const starNamedExpression = (parser: Parser): Shape => starred(parser, bitwiseOr) ?? namedExpression(parser)

/** A star and its operand, where a star comes next. */
export function starred(parser: Parser, operand: (parser: Parser) => Shape): Shape | null {
  if (!at(parser, '*')) return null
  const star = advance(parser)
  const value = operand(parser)
  return shape('starred', star.start, value.end, [value])
}

/** `NAME := expression`, or an expression. */
export function namedExpression(parser: Parser): Shape {
  const isNamed = peek(parser).type === 'name' && isToken(peek(parser, 1), ':=')
  const target = isNamed ? null : expression(parser)
  if (target === null) {
    const name = advance(parser)
    parser.at++
    const value = expression(parser)
    return shape('named expression', name.start, value.end)
  }
  if (at(parser, ':=') && !target.isParenthesized) {
    throw fault(parser, `cannot use assignment expressions with ${target.kind}`, target)
  }
  if (at(parser, '=')) verifyNoAssignment(parser, target)
  return target
}

/** `expression`: a conditional, a disjunction or a lambda. */
export function expression(parser: Parser): Shape {
  if (at(parser, 'lambda')) return lambda(parser)
  const begin = parser.at
  const first = disjunction(parser)
  if (!at(parser, 'if')) {
    if (startsExpression(parser)) verifyComma(parser, first, begin)
    return first
  }
  // The chain of `... if ... else ...` is walked, not recursed into.
  while (take(parser, 'if')) {
    disjunction(parser)
    expect(parser, 'else', "expected 'else' after 'if' expression")
    if (at(parser, 'lambda')) {
      lambda(parser)
      break
    }
    disjunction(parser)
  }
  return shape('conditional expression', first.start, lastEnd(parser))
}

function lambda(parser: Parser): Shape {
  const start = advance(parser).start
  lambdaParameters(parser)
  expect(parser, ':')
  expression(parser)
  return shape('lambda', start, lastEnd(parser))
}

/** `disjunction`: operands of `or` and `and`. */
export function disjunction(parser: Parser): Shape {
  const first = inversion(parser)
  if (!at(parser, 'or') && !at(parser, 'and')) return first
  while (take(parser, 'or') || take(parser, 'and')) inversion(parser)
  return shape('expression', first.start, lastEnd(parser))
}

function inversion(parser: Parser): Shape {
  const start = peek(parser).start
  let isNegated = false
  while (take(parser, 'not')) isNegated = true
  const operand = comparison(parser)
  return isNegated ? shape('expression', start, operand.end) : operand
}

function comparison(parser: Parser): Shape {
  const first = bitwiseOr(parser)
  let isComparison = false
  while (takeComparison(parser)) {
    bitwiseOr(parser)
    isComparison = true
  }
  return isComparison ? shape('comparison', first.start, lastEnd(parser)) : first
}

function takeComparison(parser: Parser): boolean {
  const token = peek(parser)
  if (token.type !== 'op' && token.type !== 'keyword') return false
  if (COMPARISONS.has(token.text)) {
    parser.at++
    if (token.text === 'is') take(parser, 'not')
    return true
  }
  if (!isToken(token, 'not') || !isToken(peek(parser, 1), 'in')) return false
  parser.at += 2
  return true
}

/** `bitwise_or`: arithmetic and all that binds tighter than a comparison. All of it binds to the left, so a loop recognises it. */
export function bitwiseOr(parser: Parser): Shape {
  const first = factor(parser)
  let isBinary = false
  while (peek(parser).type === 'op' && BINARY.has(peek(parser).text)) {
    parser.at++
    factor(parser)
    isBinary = true
  }
  return isBinary ? shape('expression', first.start, lastEnd(parser)) : first
}

/** `factor` and `power`: signs, then a primary, then `**` and again a factor. */
function factor(parser: Parser): Shape {
  const start = peek(parser).start
  let isExpression = false
  for (;;) {
    while (take(parser, '-') || take(parser, '+') || take(parser, '~')) isExpression = true
    const operand = awaitPrimary(parser)
    if (!take(parser, '**')) return isExpression ? shape('expression', start, operand.end) : operand
    isExpression = true
  }
}

function awaitPrimary(parser: Parser): Shape {
  if (!at(parser, 'await')) return primary(parser)
  const start = advance(parser).start
  const operand = primary(parser)
  return shape('await expression', start, operand.end)
}

/** `primary`: an atom and its attributes, calls and subscripts. */
function primary(parser: Parser): Shape {
  let value = atom(parser)
  for (;;) {
    if (take(parser, '.')) {
      expectName(parser)
      value = shape('attribute', value.start, lastEnd(parser))
    } else if (at(parser, '(')) {
      callArguments(parser)
      value = shape('function call', value.start, lastEnd(parser))
    } else if (take(parser, '[')) {
      slices(parser)
      expect(parser, ']')
      value = shape('subscript', value.start, lastEnd(parser))
    } else return value
  }
}

/** `yield_expr`, at its keyword. */
export function yieldExpression(parser: Parser): Shape {
  const start = advance(parser).start
  if (take(parser, 'from')) expression(parser)
  else if (startsExpression(parser)) starExpressions(parser)
  return shape('yield expression', start, lastEnd(parser))
}

/** What may stand to the right of `=`: a yield, or expressions with stars. */
export const yieldOrStarExpressions = (parser: Parser): Shape =>
  at(parser, 'yield') ? yieldExpression(parser) : starExpressions(parser)
