import { Undecided } from '../fault.ts'
import { tokenize } from '../tokens/tokenize.ts'
import { namedExpression, startsExpression, yieldOrStarExpressions } from './expressions.ts'
import { parenthesizeLines, verifyText } from './f-string-text.ts'
import { at, fault, invalidSyntax, lastEnd, type Parser, parenthesize, peek } from './parser.ts'
import { atComprehension, comprehensionClauses } from './targets.ts'

/**
 * f-strings before Python 3.12: one token, whose fields are found by a scan and parsed as if each stood in parentheses.
 * The rules are fstring_find_literal's and fstring_find_expr's in CPython 3.11's Parser/string_parser.c.
 */

const MAXIMUM_BRACKETS = 200
const MAXIMUM_DEPTH = 2
const CLOSER: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' }

/** Verifies the body of an f-string, from `start` to `end`. Throws a SyntaxFault where CPython raises. */
export function legacyFString(parser: Parser, start: number, end: number, isRaw: boolean): void {
  fields(parser, start, end, isRaw, 0)
}

/** Text and fields; of a format specification where `depth` is not 0. Returns where it stopped. */
function fields(parser: Parser, start: number, end: number, isRaw: boolean, depth: number): number {
  let position = start
  while (position < end) {
    const stop = literal(parser, position, end, isRaw, depth)
    if (stop >= end || parser.text[stop] === '}') return stop
    position = field(parser, stop, end, isRaw, depth)
  }
  return position
}

/** Verifies text up to a field, to the end, or to the brace that ends a format specification. */
function literal(parser: Parser, start: number, end: number, isRaw: boolean, depth: number): number {
  const { text } = parser
  let position = start
  let from = start
  const verify = (to: number) => {
    if (!isRaw) verifyText(parser, from, to, depth > 0 ? 'specification' : 'f-string')
  }
  while (position < end) {
    const character = text[position]
    if (!isRaw && character === '\\') position = skipEscape(text, position, end)
    else if (character !== '{' && character !== '}') position++
    else if (depth === 0 && text[position + 1] === character && position + 1 < end) {
      verify(position)
      position += 2
      from = position
    } else {
      if (depth > 0 && character === '{' && text[position + 1] === '{') throw doubledBrace(position)
      if (depth === 0 && character === '}') throw failure(parser, "f-string: single '}' is not allowed", position)
      break
    }
  }
  verify(Math.min(position, end))
  return position
}

/** A set in a format specification, which py-ast reads as an escaped brace. */
export const doubledBrace = (position: number): Undecided =>
  new Undecided('a brace is doubled in a format specification', position)

/** After a backslash. A brace is not taken with it; `\N{...}` is taken whole. */
function skipEscape(text: string, position: number, end: number): number {
  const next = text[position + 1]
  if (next === '{' || next === '}') return position + 1
  if (next !== 'N' || text[position + 2] !== '{') return position + 2
  const close = text.indexOf('}', position)
  return close < 0 || close >= end ? end : close + 1
}

/** One replacement field, from its `{`. Returns the offset behind its `}`. */
function field(parser: Parser, start: number, end: number, isRaw: boolean, depth: number): number {
  const { text } = parser
  if (depth >= MAXIMUM_DEPTH) throw failure(parser, 'f-string: expressions nested too deeply', start)
  let position = expressionEnd(parser, start + 1, end)
  const expectingBrace = () => failure(parser, "f-string: expecting '}'", start)
  if (position >= end) throw expectingBrace()
  fieldExpression(parser, start + 1, position)
  if (text[position] === '=') {
    position++
    while (position < end && /[ \t\n\v\f\r]/.test(text[position] ?? '')) position++
  }
  if (text[position] === '!' && position < end) {
    position++
    if (position >= end) throw expectingBrace()
    if (!/[sra]/.test(text[position] ?? '')) {
      throw failure(parser, "f-string: invalid conversion character: expected 's', 'r', or 'a'", position)
    }
    position++
  }
  if (text[position] === ':' && position < end) position = fields(parser, position + 1, end, isRaw, depth + 1)
  if (position >= end || text[position] !== '}') throw expectingBrace()
  return position + 1
}

/** The offset of what ends a field's expression: `!`, `:`, `=` or `}` outside brackets and strings; `end` where nothing does. */
function expressionEnd(parser: Parser, start: number, end: number): number {
  const { text } = parser
  const open: string[] = []
  let quote = ''
  for (let position = start; position < end; position++) {
    const character = text[position] ?? ''
    if (character === '\\') throw failure(parser, 'f-string expression part cannot include a backslash', position)
    if (quote !== '') {
      if (character === quote[0] && text.startsWith(quote, position)) {
        position += quote.length - 1
        quote = ''
      }
    } else if (character === "'" || character === '"') {
      quote = position + 2 < end && text.startsWith(character.repeat(3), position) ? character.repeat(3) : character
      position += quote.length - 1
    } else if (character in CLOSER) {
      if (open.length >= MAXIMUM_BRACKETS) throw failure(parser, 'f-string: too many nested parenthesis', position)
      open.push(character)
    } else if (character === '#') throw failure(parser, "f-string expression part cannot include '#'", position)
    else if (open.length === 0 && '!:}=<>'.includes(character)) {
      const isComparison = text[position + 1] === '=' && position + 1 < end && '!=<>'.includes(character)
      if (isComparison) position++
      else if (character !== '<' && character !== '>') return position
    } else if (character === ')' || character === ']' || character === '}') closeBracket(parser, open, position)
  }
  if (quote !== '') throw failure(parser, 'f-string: unterminated string', start)
  const bracket = open.at(-1)
  if (bracket !== undefined) throw failure(parser, `f-string: unmatched '${bracket}'`, start)
  return end
}

function closeBracket(parser: Parser, open: string[], position: number): void {
  const closer = parser.text[position] ?? ''
  const bracket = open.pop()
  if (bracket === undefined) throw failure(parser, `f-string: unmatched '${closer}'`, position)
  if (CLOSER[bracket] !== closer) {
    const message = `f-string: closing parenthesis '${closer}' does not match opening parenthesis '${bracket}'`
    throw failure(parser, message, position)
  }
}

/** Parses a field's expression as CPython does, which puts it in parentheses. */
function fieldExpression(parser: Parser, start: number, end: number): void {
  const { text, minor, lineOf } = parser
  if (/^[ \t\n\v\f\r]*$/.test(text.slice(start, end))) {
    throw failure(parser, 'f-string: empty expression not allowed', start)
  }
  const { tokens, unclosed, fault: tokenFault } = tokenize(text, minor, lineOf, { start, end })
  if (tokenFault) throw tokenFault
  const inner: Parser = {
    text,
    tokens,
    minor,
    lineOf,
    unclosed,
    fault: null,
    edits: parser.edits,
    at: 0,
    isGuessing: false,
    fieldDepth: parser.fieldDepth + 1,
  }
  if (at(inner, '*') || startsExpression(inner) || at(inner, 'yield')) {
    const isNamed = peek(inner).type === 'name' && peek(inner, 1).text === ':='
    const value = isNamed ? namedExpression(inner) : yieldOrStarExpressions(inner)
    if (value.kind === 'starred') throw fault(inner, 'f-string: cannot use starred expression here', value)
    if (text[end] !== '=') parenthesizeLines(inner, value)
    if (value.kind !== 'tuple' || value.isParenthesized) {
      if (value.kind !== 'yield expression' && atComprehension(inner)) {
        comprehensionClauses(inner)
        parenthesize(parser, { start: value.start, end: lastEnd(inner) })
      }
    }
  }
  if (peek(inner).type !== 'end') throw invalidSyntax(inner)
}

const failure = (parser: Parser, message: string, position: number) =>
  fault(parser, message, { start: position, end: position + 1 })
