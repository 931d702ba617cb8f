import { SyntaxFault } from '../fault.ts'
import { bitwiseOr, expression } from './expressions.ts'
import { at, fault, type Parser, peek, take } from './parser.ts'
import { hintedTarget, type Shape } from './shape.ts'

/** What CPython guesses where a syntax error is certain: its grammar's `invalid_` rules. Each throws the better message, or nothing. */

/** Is the parser's place inside brackets? */
function isInBrackets(parser: Parser): boolean {
  let depth = 0
  for (const token of parser.tokens.slice(0, parser.at)) {
    if (token.type !== 'op') continue
    if (token.text === '(' || token.text === '[' || token.text === '{') depth++
    else if (token.text === ')' || token.text === ']' || token.text === '}') depth--
  }
  return depth > 0
}

const SOFT_KEYWORDS: ReadonlySet<string> = new Set(['match', 'case', '_'])

/** An expression follows an expression: inside brackets, a comma may be missing (`invalid_expression`). */
export function verifyComma(parser: Parser, first: Shape, begin: number): void {
  if (parser.isGuessing) return
  const token = parser.tokens[begin]
  const next = parser.tokens[begin + 1]
  if (token?.type === 'name' && (next?.type === 'string' || SOFT_KEYWORDS.has(token.text))) return
  if (/^(?:print|exec)$/.test(parser.text.slice(first.start, first.end)) || !isInBrackets(parser)) return
  const second = attempt(parser, expression)
  if (second) throw fault(parser, 'invalid syntax. Perhaps you forgot a comma?', first, second)
}

/** `=` where a condition or an element stands (`invalid_named_expression`). */
export function verifyNoAssignment(parser: Parser, target: Shape): void {
  if (parser.isGuessing) return
  const begin = parser.at
  take(parser, '=')
  const value = attempt(parser, bitwiseOr)
  const isChain = at(parser, '=') || at(parser, ':=')
  parser.at = begin
  if (!value || isChain) return
  if (target.kind === 'name') {
    throw fault(parser, "invalid syntax. Maybe you meant '==' or ':=' instead of '='?", target, value)
  }
  if (hintedTarget(target)) {
    throw fault(parser, `cannot assign to ${target.kind} here. Maybe you meant '==' instead of '='?`, target)
  }
}

/** What a rule finds from here on; null where it fails. */
function attempt(parser: Parser, rule: (parser: Parser) => Shape): Shape | null {
  const begin = parser.at
  parser.isGuessing = true
  try {
    return peek(parser).type === 'end' ? null : rule(parser)
  } catch (error) {
    parser.at = begin
    if (error instanceof SyntaxFault) return null
    throw error
  } finally {
    parser.isGuessing = false
  }
}
