import { type ParsedModule, sourceOf } from './parse.ts'
import { decodeBytes, decodeText } from './tokens/escapes.ts'
import { stringParts } from './tokens/strings.ts'
import { tokenize } from './tokens/tokenize.ts'
import { type Expression, rangeOf } from './tree.ts'
import { NEWEST_GRAMMAR } from './version.ts'

/** What a literal is. */
export type Literal =
  | { readonly kind: 'none' | 'ellipsis' }
  | { readonly kind: 'bool'; readonly value: boolean }
  | { readonly kind: 'int'; readonly value: bigint }
  | { readonly kind: 'float' | 'imaginary'; readonly value: number }
  | { readonly kind: 'str'; readonly value: string }
  | { readonly kind: 'bytes'; readonly value: Uint8Array }

/**
 * The value of a Constant. py-ast's own `value` does not tell `1.0` from `1`, nor `...` from `'...'`, nor bytes from text,
 * and leaves some escapes as they are; so the literal's text decides. A string above U+FFFF holds surrogate pairs.
 */
export function literalOf(module: ParsedModule, node: Expression<'Constant'>): Literal {
  const value: unknown = node.value
  if (value === null) return { kind: 'none' }
  if (typeof value === 'boolean') return { kind: 'bool', value }
  if (typeof value !== 'string') return numberLiteral(sourceOf(module, node))
  if (node.quote_style === undefined) {
    // The ellipsis, or a part of an f-string that says otherwise.
    return value === '...' && sourceOf(module, node) === '...' ? { kind: 'ellipsis' } : { kind: 'str', value }
  }
  if (/^[a-z]*[ft]/i.test(node.quote_style)) return { kind: 'str', value }
  return stringLiteral(module, node, value)
}

function numberLiteral(source: string): Literal {
  const text = source.replaceAll('_', '').toLowerCase()
  if (/^0[xob]/.test(text)) return { kind: 'int', value: BigInt(text) }
  if (text.endsWith('j')) return { kind: 'imaginary', value: Number(text.slice(0, -1)) }
  if (/[.e]/.test(text)) return { kind: 'float', value: Number(text) }
  return { kind: 'int', value: BigInt(text) }
}

/** Literals side by side are one; the module was found to compile, so their escapes are right. */
function stringLiteral(module: ParsedModule, node: Expression<'Constant'>, parsed: string): Literal {
  const { text } = module.source
  const { tokens } = tokenize(text, NEWEST_GRAMMAR, () => 1, rangeOf(module.source, node))
  const strings: string[] = []
  const bytes: Uint8Array[] = []
  for (const token of tokens) {
    // A part of an f-string; py-ast has decoded it.
    if (token.type === 'fstring-start') return { kind: 'str', value: parsed }
    if (token.type !== 'string') continue
    const { prefix, bodyStart, bodyEnd } = stringParts(token.text)
    const body = token.text.slice(bodyStart, bodyEnd)
    const start = token.start + bodyStart
    if (prefix.includes('b')) bytes.push(decodeBytes(body, start, prefix.includes('r')))
    else strings.push(prefix.includes('r') ? body : decodeText(body, start))
  }
  return bytes.length > 0
    ? { kind: 'bytes', value: Uint8Array.from(bytes.flatMap((part) => [...part])) }
    : { kind: 'str', value: strings.join('') }
}
