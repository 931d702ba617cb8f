/** A set in brackets (in _parse of Lib/re/_parser.py). */
import { ordinal } from '../code-points.ts'
import { type Escape, setEscape } from './parse-escape.ts'
import type { Node, SetItem } from './syntax.ts'
import { accept, fail, type Tokenizer, take, tell, tokenSize } from './tokenizer.ts'

function member(source: Tokenizer, token: string): Escape {
  return token.startsWith('\\') ? setEscape(source, token) : { kind: 'literal', code: ordinal(token) }
}

const asItem = (read: Escape): SetItem =>
  read.kind === 'category' ? read : { kind: 'literal', code: read.kind === 'literal' ? read.code : 0 }

/** Reads a set whose '[' has been taken. Raises re.error. */
export function parseSet(source: Tokenizer): Node {
  const here = tell(source) - 1
  const items: SetItem[] = []
  const negated = accept(source, '^')
  const next = (): string => take(source) ?? fail(source, 'unterminated character set', tell(source) - here)
  for (;;) {
    const token = next()
    if (token === ']' && items.length > 0) break
    const low = member(source, token)
    if (!accept(source, '-')) {
      items.push(asItem(low))
      continue
    }
    const other = next()
    if (other === ']') {
      items.push(asItem(low), { kind: 'literal', code: ordinal('-') })
      break
    }
    const high = member(source, other)
    if (low.kind !== 'literal' || high.kind !== 'literal' || high.code < low.code) {
      return fail(source, `bad character range ${token}-${other}`, tokenSize(token) + 1 + tokenSize(other))
    }
    items.push({ kind: 'range', low: low.code, high: high.code })
  }
  const [only] = items
  if (only?.kind === 'literal' && items.every((item) => item.kind === 'literal' && item.code === only.code)) {
    return { kind: 'literal', code: only.code, negated }
  }
  return { kind: 'set', negated, items }
}
