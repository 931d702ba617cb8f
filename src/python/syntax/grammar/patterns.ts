import {
  advance,
  at,
  drop,
  expect,
  expectName,
  fault,
  invalidSyntax,
  isToken,
  lastEnd,
  type Parser,
  parenthesize,
  peek,
  take,
} from './parser.ts'
import { strings } from './strings.ts'

/** https://docs.python.org/3/reference/compound_stmts.html#patterns: the patterns of a `case`, up to its guard or colon. */
export function patterns(parser: Parser): void {
  const { start } = peek(parser)
  const isStarred = at(parser, '*')
  maybeStarPattern(parser)
  if (!at(parser, ',')) {
    if (isStarred) throw invalidSyntax(parser)
    return
  }
  while (take(parser, ',') && !at(parser, ':') && !at(parser, 'if')) maybeStarPattern(parser)
  parenthesize(parser, { start, end: lastEnd(parser) })
}

function maybeStarPattern(parser: Parser): void {
  if (take(parser, '*')) expectName(parser)
  else pattern(parser)
}

/** `or_pattern ['as' NAME]`. */
function pattern(parser: Parser): void {
  do closedPattern(parser)
  while (take(parser, '|'))
  if (!take(parser, 'as')) return
  const target = peek(parser)
  if (target.type === 'name' && target.text === '_') throw fault(parser, "cannot use '_' as a target")
  const next = peek(parser, 1)
  if (target.type !== 'name' || isToken(next, '.') || isToken(next, '(')) throw fault(parser, 'invalid pattern target')
  parser.at++
}

function closedPattern(parser: Parser): void {
  const token = peek(parser)
  switch (token.type) {
    case 'name':
      nameOrClassPattern(parser)
      return
    case 'number':
      numberPattern(parser)
      return
    case 'string':
    case 'fstring-start':
      stringPattern(parser)
      return
    case 'op':
    case 'keyword':
      bracketPattern(parser)
      return
    default:
      throw invalidSyntax(parser)
  }
}

function stringPattern(parser: Parser): void {
  const value = strings(parser)
  if (value.kind !== 'literal') throw fault(parser, 'patterns may only match literals and attribute lookups', value)
}

function bracketPattern(parser: Parser): void {
  const token = peek(parser)
  switch (token.text) {
    case '(':
    case '[':
      sequencePattern(parser, token.text === '(' ? ')' : ']')
      return
    case '{':
      mappingPattern(parser)
      return
    case '-':
      numberPattern(parser)
      return
    case 'None':
    case 'True':
    case 'False':
      parser.at++
      return
    default:
      throw invalidSyntax(parser)
  }
}

function sequencePattern(parser: Parser, closer: string): void {
  parser.at++
  let count = 0
  let hasStar = false
  while (!at(parser, closer)) {
    hasStar ||= at(parser, '*')
    maybeStarPattern(parser)
    count++
    if (!take(parser, ',')) break
    count++
  }
  expect(parser, closer)
  // `(*rest)` is a group, and a star stands in a sequence alone.
  if (closer === ')' && hasStar && count === 1) throw invalidSyntax(parser)
}

/** A signed number, and a complex one: `1 + 2j`. */
function numberPattern(parser: Parser): void {
  take(parser, '-')
  const real = peek(parser)
  if (real.type !== 'number') throw invalidSyntax(parser)
  parser.at++
  if (!at(parser, '+') && !at(parser, '-')) return
  if (/j$/i.test(real.text)) throw fault(parser, 'real number required in complex literal', real)
  parser.at++
  const imaginary = peek(parser)
  if (imaginary.type !== 'number') throw invalidSyntax(parser)
  if (!/j$/i.test(imaginary.text)) throw fault(parser, 'imaginary number required in complex literal', imaginary)
  parser.at++
}

function nameOrClassPattern(parser: Parser): void {
  parser.at++
  while (take(parser, '.')) expectName(parser)
  if (at(parser, '(')) classPattern(parser)
}

function classPattern(parser: Parser): void {
  parser.at++
  let hasKeyword = false
  while (!at(parser, ')')) {
    const token = peek(parser)
    if (token.type === 'name' && isToken(peek(parser, 1), '=')) {
      hasKeyword = true
      parser.at += 2
    } else if (hasKeyword) throw fault(parser, 'positional patterns follow keyword patterns', token)
    pattern(parser)
    if (!take(parser, ',')) break
  }
  expect(parser, ')')
}

function mappingPattern(parser: Parser): void {
  parser.at++
  while (!at(parser, '}')) {
    if (take(parser, '**')) {
      if (peek(parser).text === '_') throw invalidSyntax(parser)
      expectName(parser)
      if (at(parser, ',')) drop(parser, advance(parser))
      break
    }
    mappingKey(parser)
    expect(parser, ':')
    pattern(parser)
    if (!take(parser, ',')) break
  }
  expect(parser, '}')
}

/** A literal or a dotted name. */
function mappingKey(parser: Parser): void {
  const token = peek(parser)
  if (token.type === 'name') {
    parser.at++
    if (!at(parser, '.')) throw invalidSyntax(parser)
    while (take(parser, '.')) expectName(parser)
  } else if (token.type === 'number' || isToken(token, '-')) numberPattern(parser)
  else if (token.type === 'string' || token.type === 'fstring-start') stringPattern(parser)
  else if (isToken(token, 'None') || isToken(token, 'True') || isToken(token, 'False')) advance(parser)
  else throw invalidSyntax(parser)
}
