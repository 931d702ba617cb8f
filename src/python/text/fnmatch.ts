/** `fnmatch` (Lib/fnmatch.py of CPython 3.11), without a regular expression: linear in text times pattern. */
import { codePoints, compare } from './code-points.ts'
import { exceed } from './outcome.ts'

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

function setTest(inside: readonly string[]): (character: string) => boolean {
  const negated = inside[0] === '!'
  const members = negated ? inside.slice(1) : inside
  const ranges: (readonly [string, string])[] = []
  for (let at = 0; at < members.length; at++) {
    const low = members[at] ?? ''
    const high = members[at + 2]
    const isRange = members[at + 1] === '-' && high !== undefined
    ranges.push([low, isRange ? high : low])
    if (isRange) at += 2
  }
  return (character) =>
    ranges.some(([low, high]) => compare(low, character) <= 0 && compare(character, high) <= 0) !== negated
}
