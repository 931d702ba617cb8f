import { Undecided } from '../fault.ts'
import { decodeText } from '../tokens/escapes.ts'
import type { Token } from '../tokens/token.ts'
import { type Parser, parenthesize } from './parser.ts'

const ESCAPE = /\\(?:N\{[^}]*\}|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[0-7]{1,3}|[\s\S])/g

/** How py-ast reads a text: of an f-string, of a format specification in one, or a plain literal beside one. */
export type TextKind = 'f-string' | 'specification' | 'beside'

/**
 * Verifies the escapes of text in or beside an f-string, where that is not raw, from `start` to `end`. py-ast decodes them but for some, and in
 * an f-string takes a brace that an escape makes for half of a doubled one; what it would get wrong is noted as an edit.
 *
 * @throws SyntaxFault where CPython raises; Undecided for an escape that cannot be written otherwise
 */
export function verifyText(parser: Parser, start: number, end: number, kind: TextKind): void {
  const body = parser.text.slice(start, end)
  if (!body.includes('\\')) return
  decodeText(body, start)
  for (const { 0: written, index } of body.matchAll(ESCAPE)) {
    const value = decodeText(written, start + index)
    const codePoint = value.codePointAt(0) ?? 0
    const isBrace = kind !== 'beside' && written.length > 2 && (value === '{' || value === '}')
    if (isBrace && kind === 'specification') {
      throw new Undecided('an escape makes a brace in a format specification', start + index)
    }
    if (isBrace || written.startsWith('\\N') || (/^\\[0-7]/.test(written) && codePoint > 0xff)) {
      const text = isBrace ? value + value : `\\U${codePoint.toString(16).padStart(8, '0')}`
      parser.edits.push({ start: start + index, end: start + index + written.length, text })
    }
  }
}

/** py-ast counts braces inside the strings of a replacement field too: an escape says the same and has none. */
export function hideBraces(parser: Parser, { text, start }: Token): void {
  for (const { 0: brace, index } of text.matchAll(/[{}]/g)) {
    parser.edits.push({ start: start + index, end: start + index + 1, text: brace === '{' ? '\\x7b' : '\\x7d' })
  }
}

/** py-ast wants brackets where the expression of a replacement field goes on in the next line. */
export function parenthesizeLines(parser: Parser, range: { readonly start: number; readonly end: number }): void {
  if (parser.text.slice(range.start, range.end).includes('\n')) parenthesize(parser, range)
}
