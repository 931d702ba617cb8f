/** The methods of `str` that pad or strip. */
import { clampBound, codePoints, length } from '../code-points.ts'
import { checkLength, raise } from '../outcome.ts'
import { isSpace } from '../unicode.ts'

/** The code points to add to reach `width`, at least 0. */
function missing(text: string, width: bigint): number {
  const count = Math.max(clampBound(width) - length(text), 0)
  checkLength(text.length + 2 * count)
  return count
}

function checkFill(fill: string): void {
  if (length(fill) !== 1) raise('TypeError', 'The fill character must be exactly one character long')
}

/** `text.center(width, fill)`. Raises TypeError where fill is not one character. */
export function center(text: string, width: bigint, fill = ' '): string {
  checkFill(fill)
  const count = missing(text, width)
  // CPython puts the odd one on the left where the width is odd too.
  const left = Math.floor(count / 2) + (count & Number(width & 1n) & 1)
  return fill.repeat(left) + text + fill.repeat(count - left)
}

/** `text.ljust(width, fill)`. Raises TypeError where fill is not one character. */
export function ljust(text: string, width: bigint, fill = ' '): string {
  checkFill(fill)
  return text + fill.repeat(missing(text, width))
}

/** `text.rjust(width, fill)`. Raises TypeError where fill is not one character. */
export function rjust(text: string, width: bigint, fill = ' '): string {
  checkFill(fill)
  return fill.repeat(missing(text, width)) + text
}

/** `text.zfill(width)`. */
export function zfill(text: string, width: bigint): string {
  const zeros = '0'.repeat(missing(text, width))
  return text.startsWith('+') || text.startsWith('-') ? text.charAt(0) + zeros + text.slice(1) : zeros + text
}

/** `text.expandtabs(tabsize)`. */
export function expandtabs(text: string, tabsize: bigint = 8n): string {
  const size = Math.max(clampBound(tabsize), 0)
  const tabs = text.split('\t').length - 1
  checkLength(text.length + tabs * size)
  let column = 0
  return codePoints(text)
    .map((character) => {
      if (character === '\t') {
        const spaces = size === 0 ? 0 : size - (column % size)
        column += spaces
        return ' '.repeat(spaces)
      }
      column = character === '\n' || character === '\r' ? 0 : column + 1
      return character
    })
    .join('')
}

type Test = (character: string) => boolean

function stripTest(characters: string | null): Test {
  if (characters === null) return isSpace
  const set = new Set(codePoints(characters))
  return (character) => set.has(character)
}

function stripBy(text: string, test: Test, fromStart: boolean, fromEnd: boolean): string {
  const points = codePoints(text)
  let from = 0
  let to = points.length
  if (fromStart) while (from < to && test(points[from] ?? '')) from++
  if (fromEnd) while (to > from && test(points[to - 1] ?? '')) to--
  return points.slice(from, to).join('')
}

/** `text.strip(characters)`; null strips white space. */
export const strip = (text: string, characters: string | null = null): string =>
  stripBy(text, stripTest(characters), true, true)

/** `text.lstrip(characters)`; null strips white space. */
export const lstrip = (text: string, characters: string | null = null): string =>
  stripBy(text, stripTest(characters), true, false)

/** `text.rstrip(characters)`; null strips white space. */
export const rstrip = (text: string, characters: string | null = null): string =>
  stripBy(text, stripTest(characters), false, true)
