import { bitwiseOr, expression, namedExpression, starred } from './expressions.ts'
import { at, insert, isToken, lastEnd, type Parser, peek, requireFeature, take } from './parser.ts'

/** `slices`: what stands in the brackets of a subscript. */
export function slices(parser: Parser): void {
  const isStarred = at(parser, '*')
  slice(parser)
  // A star alone makes a tuple too.
  if (isStarred && !at(parser, ',')) insert(parser, lastEnd(parser), ',')
  while (take(parser, ',')) {
    if (at(parser, ']')) return
    slice(parser)
  }
}

function slice(parser: Parser): void {
  const first = peek(parser)
  if (isToken(first, '*')) {
    requireFeature(parser, 'starInSubscript', first)
    starred(parser, bitwiseOr)
    return
  }
  if (!at(parser, ':')) {
    const index = namedExpression(parser)
    if (index.kind === 'named expression' && !index.isParenthesized) {
      requireFeature(parser, 'namedExpressionInSet', index)
      return
    }
  }
  if (!take(parser, ':')) return
  if (!atSliceEnd(parser)) expression(parser)
  if (take(parser, ':') && !atSliceEnd(parser)) expression(parser)
}

const atSliceEnd = (parser: Parser): boolean => at(parser, ':') || at(parser, ',') || at(parser, ']')
