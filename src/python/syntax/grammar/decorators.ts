import { namedExpression } from './expressions.ts'
import { invalidSyntax, isToken, type Parser, peek, requireFeature, take } from './parser.ts'

/** Decorators, a line each. */
export function decorators(parser: Parser): void {
  while (take(parser, '@')) {
    const first = parser.at
    const value = namedExpression(parser)
    if (!isDottedCall(parser, first)) requireFeature(parser, 'decoratorExpression', value)
    if (peek(parser).type !== 'newline') throw invalidSyntax(parser)
    parser.at++
  }
}

/** Are the tokens since `first` a dotted name with at most one call? Nothing else was a decorator before Python 3.9. */
function isDottedCall(parser: Parser, first: number): boolean {
  const { tokens } = parser
  let index = first
  while (tokens[index]?.type === 'name') {
    index++
    const next = tokens[index]
    if (!next || index >= parser.at) return true
    if (isToken(next, '(')) return next.close === parser.at - 1
    if (!isToken(next, '.')) return false
    index++
  }
  return false
}
