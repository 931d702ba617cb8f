import { bitwiseOr, expression, starred } from './expressions.ts'
import { advance, at, expectName, fault, invalidSyntax, type Parser, peek, requireFeature, take } from './parser.ts'

/** The parameters of a `def`, between its brackets. */
export const defParameters = (parser: Parser): void => parameters(parser, ')', true)

/** The parameters of a lambda, up to its colon. */
export const lambdaParameters = (parser: Parser): void => parameters(parser, ':', false)

interface State {
  /** Has a parameter been seen at all, and one with a default? */
  any: boolean
  withDefault: boolean
  /** `/` and `*` may stand once, in this order. */
  slash: boolean
  star: boolean
}

function parameters(parser: Parser, closer: string, mayAnnotate: boolean): void {
  const state: State = { any: false, withDefault: false, slash: false, star: false }
  while (!at(parser, closer)) {
    if (at(parser, '/')) slash(parser, state)
    else if (take(parser, '**')) {
      keywords(parser, closer, mayAnnotate)
      return
    } else if (at(parser, '*')) star(parser, state, closer, mayAnnotate)
    else parameter(parser, state, mayAnnotate)
    if (!take(parser, ',')) return
  }
}

function slash(parser: Parser, state: State): void {
  const token = advance(parser)
  if (!state.any) throw fault(parser, 'at least one argument must precede /', token)
  if (state.slash) throw fault(parser, '/ may appear only once', token)
  if (state.star) throw fault(parser, '/ must be ahead of *', token)
  state.slash = true
}

function star(parser: Parser, state: State, closer: string, mayAnnotate: boolean): void {
  const token = advance(parser)
  if (state.star) throw fault(parser, '* argument may appear only once', token)
  state.star = true
  if (peek(parser).type === 'name') {
    parser.at++
    if (mayAnnotate && take(parser, ':')) starAnnotation(parser)
    if (at(parser, '=')) throw fault(parser, 'var-positional argument cannot have default value')
    return
  }
  const next = peek(parser, 1)
  const isLast = at(parser, closer) || (at(parser, ',') && (next.text === closer || next.text === '**'))
  if (isLast) throw fault(parser, 'named arguments must follow bare *', token)
  if (!at(parser, ',')) throw invalidSyntax(parser)
}

function starAnnotation(parser: Parser): void {
  if (at(parser, '*')) {
    requireFeature(parser, 'starAnnotation', peek(parser))
    starred(parser, bitwiseOr)
  } else expression(parser)
}

/** `**kwargs`: nothing but a comma may follow. */
function keywords(parser: Parser, closer: string, mayAnnotate: boolean): void {
  expectName(parser)
  if (mayAnnotate && take(parser, ':')) expression(parser)
  if (at(parser, '=')) throw fault(parser, 'var-keyword argument cannot have default value')
  if (take(parser, ',') && !at(parser, closer)) throw fault(parser, 'arguments cannot follow var-keyword argument')
}

function parameter(parser: Parser, state: State, mayAnnotate: boolean): void {
  if (at(parser, '(')) {
    throw fault(parser, `${mayAnnotate ? 'Function' : 'Lambda expression'} parameters cannot be parenthesized`)
  }
  const name = expectName(parser)
  state.any = true
  if (mayAnnotate && take(parser, ':')) expression(parser)
  if (take(parser, '=')) {
    if (at(parser, ',') || at(parser, mayAnnotate ? ')' : ':')) {
      throw fault(parser, 'expected default value expression')
    }
    expression(parser)
    state.withDefault = true
  } else if (state.withDefault && !state.star) {
    const message =
      parser.minor >= 12
        ? 'parameter without a default follows parameter with a default'
        : 'non-default argument follows default argument'
    throw fault(parser, message, name)
  }
}
