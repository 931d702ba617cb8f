/** Padding, signs and thousands separators, as calc_number_widths and fill_number lay a number out. */
import { length } from '../code-points.ts'
import { checkLength } from '../outcome.ts'
import type { Spec } from './spec.ts'

/** A number as text, in the parts that the layout treats apart. */
export interface NumberParts {
  readonly negative: boolean
  readonly prefix: string
  /** The digits before the point, which are grouped; none for `inf` and `nan`. */
  readonly digits: string
  /** The point and all that follows, or `inf`, `nan`. */
  readonly rest: string
}

/** Pads with the spec's fill to its width. '=' is as '>' here. */
export function pad(text: string, spec: Spec): string {
  const missing = Math.max(spec.width - length(text), 0)
  checkLength(text.length + missing * spec.fill.length)
  const before = { '<': 0, '>': missing, '=': missing, '^': Math.floor(missing / 2) }[spec.align]
  return spec.fill.repeat(before) + text + spec.fill.repeat(missing - before)
}

/** Separates groups, with leading zeros up to a least width; a separator never comes first. */
function group(digits: string, separator: string, size: number, leastWidth: number): string {
  if (digits === '') return ''
  if (separator === '') return digits.padStart(leastWidth, '0')
  const groups: string[] = []
  let rest = digits
  let wanted = leastWidth
  do {
    const take = Math.min(size, Math.max(rest.length, wanted, 1))
    groups.push(rest.slice(-take).padStart(take, '0'))
    rest = rest.slice(0, -take)
    wanted -= take + separator.length
  } while (rest !== '' || wanted + separator.length > 0)
  return groups.reverse().join(separator)
}

/** Lays a number out. `groupSize` is 4 for the bases that are powers of two, else 3. */
export function layOut(parts: NumberParts, spec: Spec, groupSize: number): string {
  checkLength(spec.width)
  const plus = spec.sign === '-' ? '' : spec.sign
  const sign = parts.negative ? '-' : plus
  const fixed = sign.length + parts.prefix.length + parts.rest.length
  const leastWidth = spec.fill === '0' && spec.align === '=' ? spec.width - fixed : 0
  const digits = group(parts.digits, spec.grouping, groupSize, Math.max(leastWidth, 0))
  const head = sign + parts.prefix
  const body = digits + parts.rest
  if (spec.align !== '=') return pad(head + body, spec)
  return head + spec.fill.repeat(Math.max(spec.width - head.length - body.length, 0)) + body
}
