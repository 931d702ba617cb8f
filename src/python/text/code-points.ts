/**
 * Python indexes strings by code point, JavaScript by UTF-16 unit. These convert, with a fast path for strings
 * without surrogates. A limit: a Python string that holds a high and a low surrogate side by side cannot be told
 * from the code point that the two encode.
 */

const SURROGATE = /[\ud800-\udfff]/

/** Whether units and code points are the same thing in this string. */
export function isUniform(text: string): boolean {
  return !SURROGATE.test(text)
}

/** The string's code points, each as a string (a lone surrogate stays itself). */
export function codePoints(text: string): string[] {
  return isUniform(text) ? text.split('') : Array.from(text)
}

/** `len(text)`. */
export function length(text: string): number {
  if (isUniform(text)) return text.length
  let count = 0
  for (const _ of text) count++
  return count
}

/** The number that `ord` gives for a one-character string, as a JavaScript number. */
export function ordinal(character: string): number {
  return character.codePointAt(0) ?? 0
}

/** The unit offset of the code point at `index`, which is 0-based and clamped to the end. */
export function unitOffset(text: string, index: number): number {
  if (isUniform(text)) return Math.min(index, text.length)
  let units = 0
  for (let seen = 0; seen < index && units < text.length; seen++)
    units += ordinal(text.slice(units, units + 2)) > 0xffff ? 2 : 1
  return units
}

/** The number of code points before a unit offset. */
export function codePointIndex(text: string, units: number): number {
  return isUniform(text) ? units : length(text.slice(0, units))
}

/** The text from code point `start` up to `stop`, both 0-based and not negative. */
export function substring(text: string, start: number, stop: number): string {
  if (stop <= start) return ''
  if (isUniform(text)) return text.slice(start, stop)
  return text.slice(unitOffset(text, start), unitOffset(text, stop))
}

/** The code point at a 0-based index that is known to be in range. */
export function characterAt(text: string, index: number): string {
  return substring(text, index, index + 1)
}

/** A Python index bound as a number: beyond what JavaScript counts exactly it is only "very far". */
export function clampBound(bound: bigint): number {
  const far = 2 ** 53
  if (bound > far) return far
  return bound < -far ? -far : Number(bound)
}

export interface SliceIndices {
  readonly start: number
  readonly stop: number
  readonly step: number
}

/**
 * `slice(start, stop, step).indices(length)` as CPython's PySlice_AdjustIndices: bounds clamped, negatives counted from the end.
 * The caller raises ValueError('slice step cannot be zero') for a step of 0n.
 */
export function sliceIndices(
  start: bigint | null,
  stop: bigint | null,
  step: bigint | null,
  size: number,
): SliceIndices {
  const stride = step === null ? 1 : clampBound(step)
  const low = stride < 0 ? -1 : 0
  const high = stride < 0 ? size - 1 : size
  const adjust = (bound: bigint | null, otherwise: number): number => {
    if (bound === null) return otherwise
    const at = clampBound(bound)
    return at < 0 ? Math.max(at + size, low) : Math.min(at, high)
  }
  return { start: adjust(start, stride < 0 ? high : low), stop: adjust(stop, stride < 0 ? low : high), step: stride }
}

/** The 0-based positions that a slice selects, in order. */
export function slicePositions({ start, stop, step }: SliceIndices): number[] {
  const positions: number[] = []
  for (let at = start; step > 0 ? at < stop : at > stop; at += step) positions.push(at)
  return positions
}

/** `text[start:stop:step]`. */
export function slice(text: string, start: bigint | null, stop: bigint | null, step: bigint | null = null): string {
  const indices = sliceIndices(start, stop, step, length(text))
  if (indices.step === 1) return substring(text, indices.start, indices.stop)
  const characters = codePoints(text)
  return slicePositions(indices)
    .map((at) => characters[at] ?? '')
    .join('')
}

/** Compares as Python orders strings, by code point: negative, zero or positive. */
export function compare(left: string, right: string): number {
  if (left === right) return 0
  if (isUniform(left) && isUniform(right)) return left < right ? -1 : 1
  const a = codePoints(left)
  const b = codePoints(right)
  const at = a.findIndex((character, index) => character !== b[index])
  if (at === -1) return a.length - b.length
  const other = b[at]
  return other === undefined ? 1 : ordinal(a[at] ?? '') - ordinal(other)
}
