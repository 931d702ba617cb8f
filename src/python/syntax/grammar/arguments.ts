import { expression, namedExpression, starred } from './expressions.ts'
import { advance, at, expect, fault, isToken, lastEnd, type Parser, parenthesize, peek, take } from './parser.ts'
import { type Shape, shape } from './shape.ts'
import { atComprehension, comprehensionClauses } from './targets.ts'

/** The kinds of argument, in the order of the messages that they lead to. */
interface Seen {
  keyword: boolean
  unpacking: boolean
}

const CANNOT_BE_KEYWORDS: ReadonlySet<string> = new Set(['True', 'False', 'None'])

/** The arguments of a call, at their opening bracket; a generator may stand alone in them. */
export function callArguments(parser: Parser): void {
  expect(parser, '(')
  argumentList(parser, true)
  expect(parser, ')')
}

/** The arguments of a class: as a call's, but for the generator. */
export function classArguments(parser: Parser): void {
  expect(parser, '(')
  argumentList(parser, false)
  expect(parser, ')')
}

function argumentList(parser: Parser, mayBeGenerator: boolean): void {
  const seen: Seen = { keyword: false, unpacking: false }
  for (let isFirst = true; !at(parser, ')'); isFirst = false) {
    const value = argument(parser, seen)
    if (value && atComprehension(parser)) {
      if (value.kind === 'starred' || !mayBeGenerator) throw fault(parser, 'invalid syntax')
      const isAsync = at(parser, 'async')
      comprehensionClauses(parser)
      if (isAsync && at(parser, ')')) parenthesize(parser, { start: value.start, end: lastEnd(parser) })
      if (!isFirst || !at(parser, ')')) {
        const end = { end: parser.tokens[parser.at - 1]?.end ?? value.end }
        throw fault(parser, 'Generator expression must be parenthesized', value, end)
      }
    }
    if (!take(parser, ',')) return
  }
}

/** One argument; its shape where it is positional. */
function argument(parser: Parser, seen: Seen): Shape | null {
  const token = peek(parser)
  if (isToken(token, '**')) {
    parser.at++
    expression(parser)
    seen.unpacking = true
    return null
  }
  const isKeyword = isToken(peek(parser, 1), '=')
  if (token.type === 'name' && isKeyword) {
    parser.at += 2
    expression(parser)
    seen.keyword = true
    return null
  }
  if (isKeyword && CANNOT_BE_KEYWORDS.has(token.text)) throw fault(parser, `cannot assign to ${token.text}`)
  return positional(parser, seen)
}

function positional(parser: Parser, seen: Seen): Shape {
  if (at(parser, '*')) {
    const star = starred(parser, expression) ?? shape('starred', 0, 0)
    if (seen.unpacking) {
      throw fault(parser, 'iterable argument unpacking follows keyword argument unpacking', star)
    }
    return star
  }
  const isNamed = isToken(peek(parser, 1), ':=')
  const value = isNamed ? namedExpression(parser) : expression(parser)
  if (at(parser, '=')) {
    const message = 'expression cannot contain assignment, perhaps you meant "=="?'
    throw fault(parser, message, value, advance(parser))
  }
  if (seen.unpacking) throw fault(parser, 'positional argument follows keyword argument unpacking', value)
  if (seen.keyword) throw fault(parser, 'positional argument follows keyword argument', value)
  return value
}
