/** `str.maketrans` and `str.translate`. */
import { codePoints, length, ordinal } from '../code-points.ts'
import { checkLength, raise } from '../outcome.ts'

/** What a translation table holds for a code point: another one, a string, or None for deletion. */
export type Translation = number | string | null

/**
 * `str.maketrans(from, to, removed)`: code points to code points, or to null where deleted, in the dict's order.
 * Raises ValueError where `from` and `to` differ in length.
 */
export function maketrans(from: string, to: string, removed = ''): Map<number, Translation> {
  if (length(from) !== length(to)) {
    raise('ValueError', 'the first two maketrans arguments must have equal length')
  }
  const targets = codePoints(to)
  const table = new Map<number, Translation>()
  codePoints(from).forEach((character, at) => {
    table.set(ordinal(character), ordinal(targets[at] ?? ''))
  })
  for (const character of codePoints(removed)) table.set(ordinal(character), null)
  return table
}

/**
 * `text.translate(table)`. `lookup` is `table[ordinal]`, undefined for a LookupError.
 * Raises ValueError where the table gives a number that is no code point.
 */
export function translate(text: string, lookup: (ordinal: number) => Translation | undefined): string {
  const pieces = codePoints(text).map((character) => {
    const target = lookup(ordinal(character))
    if (target === undefined) return character
    if (typeof target === 'number') return fromOrdinal(target)
    return target ?? ''
  })
  checkLength(pieces.reduce((sum, piece) => sum + piece.length, 0))
  return pieces.join('')
}

function fromOrdinal(target: number): string {
  if (target < 0 || target > 0x10ffff) raise('ValueError', 'character mapping must be in range(0x110000)')
  return String.fromCodePoint(target)
}

/** `text * times`. */
export function repeat(text: string, times: bigint): string {
  if (times <= 0n || text === '') return ''
  if (times > 0xffffffffn) checkLength(Number.POSITIVE_INFINITY)
  checkLength(text.length * Number(times))
  return text.repeat(Number(times))
}

/** `chr(code)`. Raises ValueError, and OverflowError for numbers beyond a C int. */
export function chr(code: bigint): string {
  if (code > 2147483647n || code < -2147483648n) raise('OverflowError', 'Python int too large to convert to C int')
  if (code < 0n || code > 0x10ffffn) raise('ValueError', 'chr() arg not in range(0x110000)')
  return String.fromCodePoint(Number(code))
}

/** `ord(text)`. Raises TypeError where it is not one character. */
export function ord(text: string): bigint {
  const size = length(text)
  if (size !== 1) raise('TypeError', `ord() expected a character, but string of length ${size} found`)
  return BigInt(ordinal(text))
}
