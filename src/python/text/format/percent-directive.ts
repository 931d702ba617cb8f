/** One directive of `%` formatting, read as unicode_format_arg_parse does: `%(key)-08.3f`. */
import { raise } from '../outcome.ts'

export interface Directive {
  readonly leftAdjusted: boolean
  readonly sign: '' | '+' | ' '
  readonly alternate: boolean
  readonly zeroPadded: boolean
  /** -1 where absent, like `precision`. */
  readonly width: number
  readonly precision: number
  /** One code point. */
  readonly type: string
  /** Where the type stands, as a 0-based unit offset. */
  readonly at: number
}

/** What a directive takes from the arguments while it is read. */
export interface DirectiveArguments {
  /** A key in parentheses: `key` is called once it is read, and only if there is a mapping. */
  checkMapping(): void
  key(name: string): void
  /** A `*`: the next argument, which must be an int. */
  star(): bigint
}

const MAX_SSIZE = 2n ** 63n - 1n
const MAX_INT = 2n ** 31n - 1n

/** The end of a parenthesized key, which may hold balanced parentheses. */
function endOfKey(template: string, from: number): number {
  let open = 1
  for (let at = from; at < template.length; at++) {
    if (template[at] === '(') open++
    else if (template[at] === ')') open--
    if (open === 0) return at
  }
  return raise('ValueError', 'incomplete format key')
}

function readNumber(template: string, from: number, limit: bigint, tooBig: string): { value: bigint; next: number } {
  const digits = /[0-9]*/y
  digits.lastIndex = from
  const text = digits.exec(template)?.[0] ?? ''
  // Longer than any number that fits.
  const value = text.replace(/^0+/, '').length > 20 ? limit + 1n : BigInt(text || '0')
  if (value > limit) raise('ValueError', tooBig)
  return { value, next: from + text.length }
}

function readWidth(template: string, from: number, given: DirectiveArguments): { value: bigint | null; next: number } {
  if (template[from] === '*') {
    const value = given.star()
    if (value > MAX_SSIZE || value < -MAX_SSIZE) raise('OverflowError', 'Python int too large to convert to C ssize_t')
    return { value, next: from + 1 }
  }
  const { value, next } = readNumber(template, from, MAX_SSIZE, 'width too big')
  return { value: next === from ? null : value, next }
}

function readPrecision(
  template: string,
  from: number,
  given: DirectiveArguments,
): { value: bigint | null; next: number } {
  if (template[from] !== '.') return { value: null, next: from }
  if (template[from + 1] !== '*') return readNumber(template, from + 1, MAX_INT, 'precision too big')
  const value = given.star()
  if (value > MAX_INT || value < -MAX_INT - 1n) raise('OverflowError', 'Python int too large to convert to C int')
  return { value: value < 0n ? 0n : value, next: from + 2 }
}

/** Reads the directive behind a '%' at `from`, a 0-based unit offset. Raises ValueError and TypeError. */
export function readDirective(
  template: string,
  from: number,
  given: DirectiveArguments,
): { directive: Directive; next: number } {
  let at = from
  if (template[at] === '(') {
    given.checkMapping()
    const end = endOfKey(template, at + 1)
    given.key(template.slice(at + 1, end))
    at = end + 1
  }
  const flagsFrom = at
  while (at < template.length && '-+ #0'.includes(template.charAt(at))) at++
  const flags = template.slice(flagsFrom, at)
  const width = readWidth(template, at, given)
  const precision = readPrecision(template, width.next, given)
  at = precision.next
  if (at < template.length && 'hlL'.includes(template.charAt(at))) at++
  const code = template.codePointAt(at)
  if (code === undefined) raise('ValueError', 'incomplete format')
  const type = String.fromCodePoint(code)
  const plus = flags.includes('+') ? '+' : ''
  const directive: Directive = {
    leftAdjusted: flags.includes('-') || (width.value ?? 0n) < 0n,
    sign: plus === '' && flags.includes(' ') ? ' ' : plus,
    alternate: flags.includes('#'),
    zeroPadded: flags.includes('0'),
    width: width.value === null ? -1 : Math.abs(Number(width.value)),
    precision: precision.value === null ? -1 : Number(precision.value),
    type,
    at,
  }
  return { directive, next: at + type.length }
}
