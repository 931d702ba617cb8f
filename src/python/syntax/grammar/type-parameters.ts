import { expression, starExpression } from './expressions.ts'
import { advance, at, expect, expectName, fault, isToken, type Parser, peek, requireFeature, take } from './parser.ts'

/** `type_params`, at the bracket (https://peps.python.org/pep-0695/). */
export function typeParameters(parser: Parser): void {
  const bracket = advance(parser)
  requireFeature(parser, 'typeParameters', bracket)
  if (at(parser, ']')) throw fault(parser, 'Type parameter list cannot be empty')
  do {
    if (at(parser, ']')) break
    typeParameter(parser)
  } while (take(parser, ','))
  expect(parser, ']')
}

function typeParameter(parser: Parser): void {
  const star = peek(parser)
  const isStarred = isToken(star, '*') || isToken(star, '**')
  if (isStarred) parser.at++
  expectName(parser)
  if (at(parser, ':')) {
    if (isStarred) {
      const what = star.text === '*' ? 'TypeVarTuple' : 'ParamSpec'
      throw fault(parser, `cannot use bound with ${what}`)
    }
    parser.at++
    expression(parser)
  }
  if (at(parser, '=')) {
    requireFeature(parser, 'typeParameterDefault', peek(parser))
    parser.at++
    if (isToken(star, '*')) starExpression(parser)
    else expression(parser)
  }
}
