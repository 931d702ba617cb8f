import { decodeBytes } from '../tokens/escapes.ts'
import { stringParts } from '../tokens/strings.ts'
import { startsExpression, yieldOrStarExpressions } from './expressions.ts'
import { hideBraces, parenthesizeLines, verifyText } from './f-string-text.ts'
import { doubledBrace, legacyFString } from './legacy-f-strings.ts'
import { advance, at, expect, fault, type Parser, peek, take } from './parser.ts'
import { type Shape, shape } from './shape.ts'

type StringKind = 'text' | 'bytes' | 'f-string' | 't-string'

/** `strings`: literals side by side make one. Verifies what stands in them. */
export function strings(parser: Parser): Shape {
  const { start } = peek(parser)
  const kinds = new Set<StringKind>()
  for (;;) {
    const { type } = peek(parser)
    if (type === 'string') kinds.add(stringLiteral(parser))
    else if (type === 'fstring-start') kinds.add(interpolated(parser))
    else break
  }
  const end = parser.tokens[parser.at - 1]?.end ?? start
  const place = { start, end }
  if (kinds.has('t-string') && kinds.size > 1) {
    const others = kinds.has('f-string') ? 'f-string' : 'string or bytes'
    throw fault(parser, `cannot mix t-string literals with ${others} literals`, place)
  }
  if (kinds.has('bytes') && kinds.size > 1) throw fault(parser, 'cannot mix bytes and nonbytes literals', place)
  return shape(kinds.has('f-string') || kinds.has('t-string') ? 'f-string expression' : 'literal', start, end)
}

function stringLiteral(parser: Parser): StringKind {
  const token = advance(parser)
  const { prefix, bodyStart, bodyEnd } = stringParts(token.text)
  const isRaw = prefix.includes('r')
  if (parser.fieldDepth > 0 && !isRaw && !prefix.includes('f')) hideBraces(parser, token)
  if (prefix.includes('f')) {
    legacyFString(parser, token.start + bodyStart, token.start + bodyEnd, isRaw)
    return 'f-string'
  }
  const body = token.text.slice(bodyStart, bodyEnd)
  if (prefix.includes('b')) {
    decodeBytes(body, token.start + bodyStart, isRaw)
    return 'bytes'
  }
  if (!isRaw) verifyText(parser, token.start + bodyStart, token.start + bodyEnd, 'beside')
  return 'text'
}

/** An f-string or t-string that is made of tokens. */
function interpolated(parser: Parser): StringKind {
  const prefix = advance(parser).text.toLowerCase()
  const isRaw = prefix.includes('r')
  while (peek(parser).type !== 'fstring-end') {
    const token = peek(parser)
    if (token.type === 'fstring-middle') {
      if (!isRaw) verifyText(parser, token.start, token.end, 'f-string')
      parser.at++
    } else replacementField(parser, isRaw)
  }
  parser.at++
  return prefix.includes('t') ? 't-string' : 'f-string'
}

const AFTER_EXPRESSION: ReadonlySet<string> = new Set(['=', '!', ':', '}'])

/** `fstring_replacement_field`. */
function replacementField(parser: Parser, isRaw: boolean): void {
  expect(parser, '{')
  const first = peek(parser)
  if (first.type === 'op' && AFTER_EXPRESSION.has(first.text)) {
    throw fault(parser, `f-string: valid expression required before '${first.text}'`)
  }
  if (!startsExpression(parser) && !at(parser, 'yield')) {
    throw fault(parser, "f-string: expecting a valid expression after '{'")
  }
  parser.fieldDepth++
  const value = yieldOrStarExpressions(parser)
  parser.fieldDepth--
  if (value.kind === 'starred') throw fault(parser, "f-string: can't use starred expression here", value)
  if (!take(parser, '=')) parenthesizeLines(parser, value)
  if (take(parser, '!')) conversion(parser)
  if (take(parser, ':')) {
    while (!at(parser, '}')) {
      const token = peek(parser)
      if (token.type === 'fstring-middle') {
        if (!isRaw) verifyText(parser, token.start, token.end, 'specification')
        parser.at++
      } else {
        if (parser.text[token.start + 1] === '{') throw doubledBrace(token.start)
        replacementField(parser, isRaw)
      }
    }
  }
  expect(parser, '}', "f-string: expecting '=', or '!', or ':', or '}'")
}

function conversion(parser: Parser): void {
  const token = peek(parser)
  const isAdjacent = token.start === (parser.tokens[parser.at - 1]?.end ?? 0)
  if (token.type !== 'name' || !isAdjacent) throw fault(parser, 'f-string: invalid conversion character')
  if (!/^[sra]$/.test(token.text)) {
    throw fault(parser, `f-string: invalid conversion character '${token.text}': expected 's', 'r', or 'a'`)
  }
  parser.at++
}
