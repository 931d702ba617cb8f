/** The methods of `str` that take a string apart or put one together. */
import { clampBound } from '../code-points.ts'
import { checkLength, raise } from '../outcome.ts'
import { WHITESPACE } from '../unicode.ts'

const SPACES = new RegExp(`[${WHITESPACE}]+`, 'g')
const LEADING_SPACE = new RegExp(`^[${WHITESPACE}]+`)
const SPACE = new RegExp(`[${WHITESPACE}]`)

/** The line ends of `str.splitlines`; bytes know only the first three. */
const LINE_END = /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/g

const asLimit = (maxsplit: bigint): number => (maxsplit < 0n ? Number.POSITIVE_INFINITY : clampBound(maxsplit))

/** `text.split(separator, maxsplit)`; null splits at runs of white space. Raises ValueError. */
export function split(text: string, separator: string | null = null, maxsplit: bigint = -1n): string[] {
  const limit = asLimit(maxsplit)
  if (separator === null) return splitWords(text, limit)
  if (separator === '') raise('ValueError', 'empty separator')
  const parts = text.split(separator)
  if (parts.length - 1 <= limit) return parts
  return [...parts.slice(0, limit), parts.slice(limit).join(separator)]
}

function splitWords(text: string, limit: number): string[] {
  const parts: string[] = []
  let from = LEADING_SPACE.exec(text)?.[0].length ?? 0
  for (const space of text.slice(from).matchAll(SPACES)) {
    const offset = text.length - space.input.length
    if (parts.length === limit) break
    parts.push(text.slice(from, offset + space.index))
    from = offset + space.index + space[0].length
  }
  return from < text.length ? [...parts, text.slice(from)] : parts
}

/** `text.rsplit(separator, maxsplit)`; null splits at runs of white space. Raises ValueError. */
export function rsplit(text: string, separator: string | null = null, maxsplit: bigint = -1n): string[] {
  const limit = asLimit(maxsplit)
  if (separator === null) return splitWordsFromEnd(text, limit)
  if (separator === '') raise('ValueError', 'empty separator')
  const parts: string[] = []
  let to = text.length
  while (parts.length < limit) {
    const at = to < separator.length ? -1 : text.lastIndexOf(separator, to - separator.length)
    if (at === -1) break
    parts.push(text.slice(at + separator.length, to))
    to = at
  }
  return [...parts, text.slice(0, to)].reverse()
}

function splitWordsFromEnd(text: string, limit: number): string[] {
  const parts: string[] = []
  let to = endOfWord(text, text.length)
  while (to > 0 && parts.length < limit) {
    let from = to
    while (from > 0 && !SPACE.test(text.charAt(from - 1))) from--
    parts.push(text.slice(from, to))
    to = endOfWord(text, from)
  }
  return (to > 0 ? [...parts, text.slice(0, to)] : parts).reverse()
}

function endOfWord(text: string, before: number): number {
  let to = before
  while (to > 0 && SPACE.test(text.charAt(to - 1))) to--
  return to
}

/** `text.splitlines(keepends)`. */
export function splitlines(text: string, keepends = false): string[] {
  const lines: string[] = []
  let from = 0
  for (const end of text.matchAll(LINE_END)) {
    const after = end.index + end[0].length
    lines.push(text.slice(from, keepends ? after : end.index))
    from = after
  }
  return from < text.length ? [...lines, text.slice(from)] : lines
}

/** `separator.join(parts)`, for parts that are known to be strings. */
export function join(separator: string, parts: readonly string[]): string {
  checkLength(parts.reduce((sum, part) => sum + part.length, 0) + separator.length * Math.max(parts.length - 1, 0))
  return parts.join(separator)
}
