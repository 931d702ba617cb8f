import type { Expression, ParsedModule } from './parse.ts'
import { sourceOf } from './parse.ts'

/** What a literal is; `undecoded` where its text holds an escape that needs Unicode's table of names. */
export type Literal =
  | { readonly kind: 'none' | 'ellipsis' | 'undecoded' }
  | { readonly kind: 'bool'; readonly value: boolean }
  | { readonly kind: 'int'; readonly value: bigint }
  | { readonly kind: 'float' | 'imaginary'; readonly value: number }
  | { readonly kind: 'str'; readonly value: string }
  | { readonly kind: 'bytes'; readonly value: Uint8Array }

/**
 * The value of a Constant. py-ast's own `value` does not tell `1.0` from `1`, nor `...` from `'...'`, nor bytes from text,
 * and leaves some escapes as they are; so the literal's text decides.
 */
export function literalOf(module: ParsedModule, node: Expression<'Constant'>): Literal {
  const value: unknown = node.value
  if (value === null) return /^None\b/.test(sourceOf(module, node)) ? { kind: 'none' } : numberLiteral(module, node)
  if (typeof value === 'boolean') return { kind: 'bool', value }
  if (typeof value === 'bigint') return { kind: 'int', value }
  if (typeof value === 'number') return numberLiteral(module, node)
  if (typeof value !== 'string') return { kind: 'imaginary', value: (value as { imag: number }).imag }
  if (node.quote_style === undefined)
    return value === '...' && sourceOf(module, node) === '...' ? { kind: 'ellipsis' } : { kind: 'str', value }
  return stringLiteral(sourceOf(module, node), value, node.quote_style)
}

function numberLiteral(module: ParsedModule, node: Expression<'Constant'>): Literal {
  const text = sourceOf(module, node).replaceAll('_', '').toLowerCase()
  if (/^0[xob]/.test(text)) return { kind: 'int', value: BigInt(text) }
  if (text.endsWith('j')) return { kind: 'imaginary', value: Number(text.slice(0, -1)) }
  if (/[.e]/.test(text)) return { kind: 'float', value: Number(text) }
  return /^\d+$/.test(text) ? { kind: 'int', value: BigInt(text) } : { kind: 'undecoded' }
}

function stringLiteral(source: string, parsed: string, quoteStyle: string): Literal {
  const isBytes = /^[a-z]*b/i.test(quoteStyle)
  if (!source.includes('\\')) return isBytes ? { kind: 'bytes', value: latin1(parsed) } : { kind: 'str', value: parsed }
  const parts: string[] = []
  let at = 0
  while (at < source.length) {
    const opening = /^([a-zA-Z]*)('''|"""|'|")/.exec(source.slice(at, at + 8))
    const [whole, prefix = '', quote = ''] = opening ?? []
    if (whole === undefined) {
      at = source[at] === '#' ? endOfLine(source, at) : at + 1
      continue
    }
    const from = at + whole.length
    const to = endOfLiteral(source, from, quote)
    const body = source.slice(from, to)
    const decoded = /r/i.test(prefix) ? body : decodeEscapes(body, isBytes)
    if (decoded === null) return { kind: 'undecoded' }
    parts.push(decoded)
    at = to + quote.length
  }
  const text = parts.join('')
  return isBytes ? { kind: 'bytes', value: latin1(text) } : { kind: 'str', value: text }
}

function endOfLine(source: string, at: number): number {
  const end = source.indexOf('\n', at)
  return end === -1 ? source.length : end
}

function endOfLiteral(source: string, from: number, quote: string): number {
  let at = from
  while (at < source.length && !source.startsWith(quote, at)) at += source[at] === '\\' ? 2 : 1
  return at
}

const SIMPLE_ESCAPES: Readonly<Record<string, string>> = {
  '\n': '',
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
}

/** https://docs.python.org/3/reference/lexical_analysis.html#escape-sequences; null where a name of Unicode stands. */
function decodeEscapes(body: string, isBytes: boolean): string | null {
  if (!isBytes && /\\N\{/.test(body.replaceAll('\\\\', ''))) return null
  const pattern = /\\(?:([0-7]{1,3})|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([\s\S]))/g
  return body.replace(pattern, (whole, octal, hex, short, long, other) => {
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & (isBytes ? 0xff : 0x1ff))
    if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16))
    if (other !== undefined) return SIMPLE_ESCAPES[other] ?? whole
    if (isBytes) return whole
    const point = Number.parseInt(short ?? long, 16)
    return point > 0x10ffff ? whole : String.fromCodePoint(point)
  })
}

function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}
