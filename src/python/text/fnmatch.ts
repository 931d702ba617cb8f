/** `fnmatch` (Lib/fnmatch.py of CPython 3.11), without a regular expression: linear in text times pattern. */
import { codePoints, compare, ordinal } from './code-points.ts'
import { exceed } from './outcome.ts'
import { characterTest } from './regex/characters.ts'
import { parse } from './regex/parse.ts'

/** The product of text and pattern can be too much. */
const MAX_STEPS = 5_000_000

type Part = { readonly kind: 'any' } | { readonly kind: 'one'; readonly test: (character: string) => boolean }

/** `fnmatch.fnmatchcase(name, pattern)`; `fnmatch.fnmatch` is the same on Linux. */
export function fnmatchcase(name: string, pattern: string): boolean {
  const parts = partsOf(codePoints(pattern))
  const characters = codePoints(name)
  let [at, part] = [0, 0]
  let [starAt, starPart] = [0, -1]
  for (let steps = 0; at < characters.length; steps++) {
    if (steps > MAX_STEPS) exceed('the steps that a pattern of file names may take')
    const current = parts[part]
    if (current?.kind === 'any') {
      ;[starAt, starPart] = [at, part]
      part++
    } else if (current?.kind === 'one' && current.test(characters[at] ?? '')) {
      at++
      part++
    } else if (starPart !== -1) {
      starAt++
      ;[at, part] = [starAt, starPart + 1]
    } else {
      return false
    }
  }
  return parts.slice(part).every(({ kind }) => kind === 'any')
}

function partsOf(pattern: readonly string[]): Part[] {
  const parts: Part[] = []
  const lastClose = pattern.lastIndexOf(']')
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern[at] ?? ''
    if (character === '*') parts.push({ kind: 'any' })
    else if (character === '?') parts.push({ kind: 'one', test: () => true })
    else if (character === '[' && at < lastClose && endOfSet(pattern, at) !== -1) {
      const end = endOfSet(pattern, at)
      parts.push({ kind: 'one', test: setTest(pattern.slice(at + 1, end)) })
      at = end
    } else parts.push({ kind: 'one', test: (other) => other === character })
  }
  return parts
}

/** Where the ']' of a set stands; one that comes first is part of the set. -1 where the set has no end. */
function endOfSet(pattern: readonly string[], open: number): number {
  const first = pattern[open + 1] === '!' ? open + 2 : open + 1
  return pattern.indexOf(']', pattern[first] === ']' ? first + 1 : first)
}

/** The test of a set, from what stands between its brackets: the regular expression that fnmatch.translate makes of it. */
function setTest(inside: readonly string[]): (character: string) => boolean {
  const set = escapeSet(inside)
  if (set === '') return () => false
  if (set === '!') return () => true
  const [node] = parse(`[${set.startsWith('!') ? `^${set.slice(1)}` : set.replace(/^[\^[]/, '\\$&')}]`, 0, 11).body
  if (node?.kind !== 'set' && node?.kind !== 'literal') return () => false
  const test = characterTest(node, 0)
  return (character) => test(ordinal(character))
}

/** Cuts at the hyphens of ranges, drops ranges that are empty, as CPython does, and escapes what a set would heed. */
function escapeSet(inside: readonly string[]): string {
  const chunks: string[][] = []
  let from = 0
  for (let at = inside.indexOf('-', inside[0] === '!' ? 2 : 1); at !== -1; at = inside.indexOf('-', at + 3)) {
    chunks.push(inside.slice(from, at))
    from = at + 1
  }
  const last = inside.slice(from)
  if (last.length > 0) chunks.push(last)
  else chunks.at(-1)?.push('-')
  for (let at = chunks.length - 1; at > 0; at--) {
    const low = chunks[at - 1] ?? []
    const high = chunks[at] ?? []
    if (compare(low.at(-1) ?? '', high[0] ?? '') > 0) chunks.splice(at - 1, 2, [...low.slice(0, -1), ...high.slice(1)])
  }
  const escaped = chunks.map((chunk) => chunk.join('').replace(/[\\-]/g, '\\$&'))
  return escaped.join('-').replace(/[&~|]/g, '\\$&')
}
