import { bitwiseOr, disjunction, sequence, starred, startsExpression } from './expressions.ts'
import { at, expect, invalidSyntax, isToken, type Parser, peek, take } from './parser.ts'
import { type Shape, verifyTarget } from './shape.ts'

/** `star_targets`, as `for` and comprehensions have them before `in`. Throws a SyntaxFault for what cannot be assigned to. */
export function starTargets(parser: Parser): Shape {
  const targets = sequence(parser, starTarget, startsExpression)
  verifyTarget(parser, targets)
  return targets
}

/** One target with or without a star; what it is has still to be verified. */
export const starTarget = (parser: Parser): Shape => starred(parser, bitwiseOr) ?? bitwiseOr(parser)

/** Is a comprehension's `for` or `async for` next? */
export const atComprehension = (parser: Parser): boolean =>
  at(parser, 'for') || (at(parser, 'async') && isToken(peek(parser, 1), 'for'))

/** `for_if_clauses`, one or more. */
export function comprehensionClauses(parser: Parser): void {
  while (atComprehension(parser)) {
    take(parser, 'async')
    expect(parser, 'for')
    starTargets(parser)
    if (!take(parser, 'in')) throw invalidSyntax(parser)
    disjunction(parser)
    while (take(parser, 'if')) disjunction(parser)
  }
}
