import type { Token } from '../tokens/token.ts'
import { bitwiseOr, expression, starNamedExpression, startsExpression, yieldExpression } from './expressions.ts'
import {
  advance,
  at,
  expect,
  fault,
  invalidSyntax,
  lastEnd,
  type Parser,
  peek,
  requireFeature,
  take,
} from './parser.ts'
import { type Shape, type ShapeKind, shape } from './shape.ts'
import { strings } from './strings.ts'
import { atComprehension, comprehensionClauses } from './targets.ts'

const CONSTANTS: Readonly<Record<string, ShapeKind>> = {
  None: 'None',
  True: 'True',
  False: 'False',
  '...': 'ellipsis',
}

/** `atom`: a name, a literal, or something in brackets. Throws a SyntaxFault where none comes next. */
export function atom(parser: Parser): Shape {
  const token = peek(parser)
  switch (token.type) {
    case 'name':
      parser.at++
      return shape('name', token.start, token.end)
    case 'number':
      parser.at++
      verifyDigits(parser, token)
      return shape('literal', token.start, token.end)
    case 'string':
    case 'fstring-start':
      return strings(parser)
    case 'op':
    case 'keyword':
      return bracketOrConstant(parser)
    default:
      throw invalidSyntax(parser)
  }
}

/** CPython's sys.int_info.default_max_str_digits, in every release since the security fixes of September 2022. */
const MAXIMUM_DIGITS = 4300

function verifyDigits(parser: Parser, token: Token): void {
  if (token.text.length <= MAXIMUM_DIGITS || !/^[0-9_]+$/.test(token.text)) return
  const digits = token.text.replaceAll('_', '').length
  if (digits <= MAXIMUM_DIGITS) return
  const message =
    `Exceeds the limit (${MAXIMUM_DIGITS} digits) for integer string conversion: value has ${digits} digits; ` +
    'use sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer literals to avoid decimal conversion limits.'
  throw fault(parser, message, token)
}

function bracketOrConstant(parser: Parser): Shape {
  const token = peek(parser)
  switch (token.text) {
    case '(':
      return parenthesized(parser)
    case '[':
      return list(parser)
    case '{':
      return dictOrSet(parser)
  }
  const constant = CONSTANTS[token.text]
  if (constant === undefined) throw invalidSyntax(parser)
  parser.at++
  return shape(constant, token.start, token.end)
}

/** `group`, `tuple` or `genexp`. */
function parenthesized(parser: Parser): Shape {
  const { start } = advance(parser)
  if (take(parser, ')')) return { ...shape('tuple', start, lastEnd(parser)), isParenthesized: true }
  if (at(parser, 'yield')) {
    const value = yieldExpression(parser)
    expect(parser, ')')
    return { ...value, start, end: lastEnd(parser), isParenthesized: true }
  }
  const items = elements(parser, ')')
  const [first] = items
  const kind = first && atComprehension(parser) ? comprehension(parser, items, 'generator expression') : null
  const hasComma = items.length > 1 || parser.tokens[parser.at - 1]?.text === ','
  expect(parser, ')')
  const end = lastEnd(parser)
  if (kind) return { ...shape(kind, start, end), isParenthesized: true }
  if (!first || hasComma) return { ...shape('tuple', start, end, items), isParenthesized: true }
  if (first.kind === 'starred') throw fault(parser, 'cannot use starred expression here', first)
  return { ...first, start, end, isParenthesized: true }
}

function list(parser: Parser): Shape {
  const { start } = advance(parser)
  const items = elements(parser, ']')
  const kind = items.length > 0 && atComprehension(parser) ? comprehension(parser, items, 'list comprehension') : 'list'
  expect(parser, ']')
  return shape(kind, start, lastEnd(parser), kind === 'list' ? items : [])
}

/** Elements with commas between them, up to what cannot start one. */
function elements(parser: Parser, closer: string): Shape[] {
  const items: Shape[] = []
  while (!at(parser, closer) && startsExpression(parser)) {
    items.push(starNamedExpression(parser))
    if (!take(parser, ',')) break
  }
  return items
}

/** The clauses of a comprehension, whose element has been read. */
function comprehension(parser: Parser, items: readonly Shape[], kind: ShapeKind): ShapeKind {
  const [first] = items
  const isBare = items.length === 1 && parser.tokens[parser.at - 1]?.text !== ','
  if (!first || !isBare) throw fault(parser, 'did you forget parentheses around the comprehension target?', first)
  if (first.kind === 'starred') throw fault(parser, 'iterable unpacking cannot be used in comprehension', first)
  comprehensionClauses(parser)
  return kind
}

function dictOrSet(parser: Parser): Shape {
  const { start } = advance(parser)
  if (take(parser, '}')) return shape('dict literal', start, lastEnd(parser))
  const kind = at(parser, '**') ? dict(parser, false) : setOrDict(parser)
  expect(parser, '}')
  return shape(kind, start, lastEnd(parser))
}

function setOrDict(parser: Parser): ShapeKind {
  const first = starNamedExpression(parser)
  if (at(parser, ':') && first.kind !== 'starred' && (first.kind !== 'named expression' || first.isParenthesized)) {
    return dict(parser, true)
  }
  const items = [first]
  while (take(parser, ',')) {
    if (at(parser, '}')) break
    items.push(starNamedExpression(parser))
  }
  const named = items.find((item) => item.kind === 'named expression' && !item.isParenthesized)
  if (named) requireFeature(parser, 'namedExpressionInSet', named)
  return atComprehension(parser) ? comprehension(parser, items, 'set comprehension') : 'set display'
}

/** The pairs of a dict; the first key may have been read. */
function dict(parser: Parser, keyRead: boolean): ShapeKind {
  let isFirst = true
  while (!at(parser, '}')) {
    const token = peek(parser)
    const isUnpacking = pair(parser, keyRead && isFirst)
    if (atComprehension(parser)) {
      if (isUnpacking) throw fault(parser, 'dict unpacking cannot be used in dict comprehension', token)
      if (!isFirst) throw invalidSyntax(parser)
      comprehensionClauses(parser)
      return 'dict comprehension'
    }
    isFirst = false
    if (!take(parser, ',')) break
  }
  return 'dict literal'
}

/** One pair or unpacking; true for an unpacking. */
function pair(parser: Parser, keyRead: boolean): boolean {
  if (!keyRead) {
    if (take(parser, '**')) {
      bitwiseOr(parser)
      return true
    }
    expression(parser)
    if (!at(parser, ':')) throw fault(parser, "':' expected after dictionary key", parser.tokens[parser.at - 1])
  }
  expect(parser, ':')
  if (at(parser, '}') || at(parser, ',')) throw fault(parser, "expression expected after dictionary key and ':'")
  if (at(parser, '*')) throw fault(parser, 'cannot use a starred expression in a dictionary value')
  expression(parser)
  return false
}
