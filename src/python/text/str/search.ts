/** The methods of `str` that look for a substring. Bounds are Python's: null is absent, negatives count from the end. */
import { clampBound, codePointIndex, codePoints, isUniform, length, unitOffset } from '../code-points.ts'
import { checkLength, raise } from '../outcome.ts'

/** A part of a string in UTF-16 units; null where `start` lies behind the end, where not even '' is found. */
interface Window {
  readonly from: number
  readonly to: number
}

function windowOf(text: string, start: bigint | null, end: bigint | null): Window | null {
  if (start === null && end === null) return { from: 0, to: text.length }
  const size = length(text)
  const adjust = (bound: bigint): number => {
    const at = clampBound(bound)
    return at < 0 ? Math.max(at + size, 0) : at
  }
  const from = start === null ? 0 : adjust(start)
  const to = Math.min(end === null ? size : adjust(end), size)
  if (from > to) return null
  return { from: unitOffset(text, from), to: unitOffset(text, to) }
}

/** `text.find(sub, start, end)`: a 0-based code point index, or -1. */
export function find(text: string, sub: string, start: bigint | null = null, end: bigint | null = null): number {
  const window = windowOf(text, start, end)
  if (window === null) return -1
  const at = text.indexOf(sub, window.from)
  return at === -1 || at + sub.length > window.to ? -1 : codePointIndex(text, at)
}

/** `text.rfind(sub, start, end)`: a 0-based code point index, or -1. */
export function rfind(text: string, sub: string, start: bigint | null = null, end: bigint | null = null): number {
  const window = windowOf(text, start, end)
  if (window === null || sub.length > window.to - window.from) return -1
  const at = text.lastIndexOf(sub, window.to - sub.length)
  return at < window.from ? -1 : codePointIndex(text, at)
}

/** `text.index(sub, start, end)`. Raises ValueError. */
export function index(text: string, sub: string, start: bigint | null = null, end: bigint | null = null): number {
  const at = find(text, sub, start, end)
  return at === -1 ? raise('ValueError', 'substring not found') : at
}

/** `text.rindex(sub, start, end)`. Raises ValueError. */
export function rindex(text: string, sub: string, start: bigint | null = null, end: bigint | null = null): number {
  const at = rfind(text, sub, start, end)
  return at === -1 ? raise('ValueError', 'substring not found') : at
}

/** `text.count(sub, start, end)`: occurrences that do not overlap. */
export function count(text: string, sub: string, start: bigint | null = null, end: bigint | null = null): number {
  const window = windowOf(text, start, end)
  if (window === null) return 0
  const part = text.slice(window.from, window.to)
  return sub === '' ? length(part) + 1 : part.split(sub).length - 1
}

/** `text.startswith(prefixes, start, end)`; a single prefix is a list of one. */
export function startswith(
  text: string,
  prefixes: readonly string[],
  start: bigint | null = null,
  end: bigint | null = null,
): boolean {
  const part = partOf(text, start, end)
  return part !== null && prefixes.some((prefix) => part.startsWith(prefix))
}

/** `text.endswith(suffixes, start, end)`; a single suffix is a list of one. */
export function endswith(
  text: string,
  suffixes: readonly string[],
  start: bigint | null = null,
  end: bigint | null = null,
): boolean {
  const part = partOf(text, start, end)
  return part !== null && suffixes.some((suffix) => part.endsWith(suffix))
}

/** What of TEXT lies between START and END; null where they leave no place in it. */
function partOf(text: string, start: bigint | null, end: bigint | null): string | null {
  const window = windowOf(text, start, end)
  return window === null ? null : text.slice(window.from, window.to)
}

/** `text.replace(old, replacement, count)`; a negative count replaces all. */
export function replace(text: string, old: string, replacement: string, limit: bigint = -1n): string {
  if (limit === 0n) return text
  if (old === '') return insertBetween(text, replacement, limit)
  const pieces = text.split(old)
  const replaced = limit < 0n ? pieces.length - 1 : Math.min(pieces.length - 1, clampBound(limit))
  checkLength(text.length + replaced * (replacement.length - old.length))
  const rest = pieces.slice(replaced).join(old)
  return [...pieces.slice(0, replaced), rest].join(replacement)
}

function insertBetween(text: string, replacement: string, limit: bigint): string {
  const characters = codePoints(text)
  const times = limit < 0n ? characters.length + 1 : Math.min(characters.length + 1, clampBound(limit))
  checkLength(text.length + times * replacement.length)
  const woven = characters.map((character, at) => (at < times ? replacement + character : character)).join('')
  return times > characters.length ? woven + replacement : woven
}

/** `text.removeprefix(prefix)`. */
export const removeprefix = (text: string, prefix: string): string =>
  text.startsWith(prefix) ? text.slice(prefix.length) : text

/** `text.removesuffix(suffix)`. */
export const removesuffix = (text: string, suffix: string): string =>
  suffix !== '' && text.endsWith(suffix) ? text.slice(0, -suffix.length) : text

/** `text.partition(separator)`. Raises ValueError. */
export function partition(text: string, separator: string): [string, string, string] {
  if (separator === '') raise('ValueError', 'empty separator')
  const at = text.indexOf(separator)
  return at === -1 ? [text, '', ''] : [text.slice(0, at), separator, text.slice(at + separator.length)]
}

/** `text.rpartition(separator)`. Raises ValueError. */
export function rpartition(text: string, separator: string): [string, string, string] {
  if (separator === '') raise('ValueError', 'empty separator')
  const at = text.lastIndexOf(separator)
  return at === -1 ? ['', '', text] : [text.slice(0, at), separator, text.slice(at + separator.length)]
}

/** `sub in text`. */
export const contains = (text: string, sub: string): boolean =>
  isUniform(text) ? text.includes(sub) : find(text, sub) !== -1
