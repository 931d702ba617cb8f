/** `template % arguments` for str (PyUnicode_Format in Objects/unicodeobject.c), over any kind of value. */
import { codePointIndex, length, ordinal, substring } from '../code-points.ts'
import { reprInt } from '../numbers/parse.ts'
import { checkLength, raise } from '../outcome.ts'
import { formatDouble } from './double.ts'
import { type Directive, readDirective } from './percent-directive.ts'

/** What stands to the right of `%`. */
export type PercentArguments<V> =
  | { readonly kind: 'tuple'; readonly items: readonly V[] }
  /** `isMapping`: it has `__getitem__` and is no str: a dict, but a list or bytes too. */
  | { readonly kind: 'single'; readonly value: V; readonly isMapping: boolean }

/** What the evaluator does with values. Each may raise. */
export interface PercentCallbacks<V> {
  /** `str(value)`, `repr(value)` or `ascii(value)`. */
  convert(value: V, conversion: 's' | 'r' | 'a'): string
  /** `mapping[key]`. */
  item(mapping: V, key: string): V
  /** The value of an int or bool; null for all else. */
  integer(value: V): bigint | null
  /** `int(value)` of a number that is no int (a float, a Decimal); null for what is no number. */
  truncated(value: V): bigint | null
  /** `operator.index(value)` of what is no int; null for what has no `__index__`. */
  index(value: V): bigint | null
  /** `float(value)` of a number; null for what is none. Raises OverflowError for too large an int. */
  float(value: V): number | null
  /** The value of a str; null for all else. */
  text(value: V): string | null
  typeName(value: V): string
}

/** `template % arguments`. Raises TypeError, ValueError, OverflowError and whatever the callbacks raise. */
export function percentFormat<V>(template: string, given: PercentArguments<V>, callbacks: PercentCallbacks<V>): string {
  let remaining = given.kind === 'tuple' ? given.items : [given.value]
  const mapping = given.kind === 'single' && given.isMapping ? given : null
  const next = (): V => {
    const [value] = remaining
    remaining = remaining.slice(1)
    return value === undefined ? raise('TypeError', 'not enough arguments for format string') : value
  }
  const source = {
    checkMapping: (): void => {
      if (mapping === null) raise('TypeError', 'format requires a mapping')
    },
    // From here on the mapping's item is the only argument.
    key: (name: string): void => {
      if (mapping !== null) remaining = [callbacks.item(mapping.value, name)]
    },
    star: (): bigint => callbacks.integer(next()) ?? raise('TypeError', '* wants int'),
  }
  let built = ''
  let at = 0
  while (at < template.length) {
    const percent = template.indexOf('%', at)
    built += template.slice(at, percent === -1 ? template.length : percent)
    if (percent === -1) break
    if (template[percent + 1] === '%') {
      built += '%'
      at = percent + 2
      continue
    }
    const read = readDirective(template, percent + 1, source)
    built += write(read.directive, next(), template, callbacks)
    checkLength(built.length)
    at = read.next
  }
  if (mapping === null && remaining.length > 0)
    raise('TypeError', 'not all arguments converted during string formatting')
  return built
}

function write<V>(directive: Directive, value: V, template: string, callbacks: PercentCallbacks<V>): string {
  const { type } = directive
  switch (type) {
    case 's':
    case 'r':
    case 'a': {
      const text = callbacks.convert(value, type)
      return padText(directive.precision === -1 ? text : substring(text, 0, directive.precision), directive)
    }
    case 'c':
      return padText(character(value, callbacks), directive)
    case 'd':
    case 'i':
    case 'u':
    case 'o':
    case 'x':
    case 'X':
      return padNumber(writeInteger(directive, value, callbacks), directive)
    case 'e':
    case 'E':
    case 'f':
    case 'F':
    case 'g':
    case 'G':
      return padNumber(writeFloat(directive, value, callbacks), directive)
    default: {
      const code = ordinal(type)
      const shown = code >= 31 && code <= 126 ? type : '?'
      const place = codePointIndex(template, directive.at)
      return raise('ValueError', `unsupported format character '${shown}' (0x${code.toString(16)}) at index ${place}`)
    }
  }
}

function character<V>(value: V, callbacks: PercentCallbacks<V>): string {
  const text = callbacks.text(value)
  if (text !== null && length(text) === 1) return text
  const code = text === null ? (callbacks.integer(value) ?? callbacks.index(value)) : null
  if (code === null) return raise('TypeError', '%c requires int or char')
  if (code < 0n || code > 0x10ffffn) return raise('OverflowError', '%c arg not in range(0x110000)')
  return String.fromCodePoint(Number(code))
}

const BASES: Readonly<Record<string, number>> = { o: 8, x: 16, X: 16 }

function writeInteger<V>({ type, precision, alternate }: Directive, value: V, callbacks: PercentCallbacks<V>): string {
  const base = BASES[type]
  const whole = callbacks.integer(value) ?? (base === undefined ? callbacks.truncated(value) : callbacks.index(value))
  if (whole === null) {
    const wanted = base === undefined ? 'a real number' : 'an integer'
    return raise('TypeError', `%${type} format: ${wanted} is required, not ${callbacks.typeName(value)}`)
  }
  // The margin that _PyUnicode_FormatLong keeps below INT_MAX.
  if (precision > 2147483644) raise('OverflowError', 'precision too large')
  checkLength(precision)
  const magnitude = whole < 0n ? -whole : whole
  const digits = (base === undefined ? reprInt(magnitude) : magnitude.toString(base)).padStart(precision, '0')
  const prefix = alternate && base !== undefined ? `0${type.toLowerCase()}` : ''
  const text = prefix + digits
  return (whole < 0n ? '-' : '') + (type === 'X' ? text.toUpperCase() : text)
}

function writeFloat<V>(directive: Directive, value: V, callbacks: PercentCallbacks<V>): string {
  const number = callbacks.float(value)
  if (number === null) return raise('TypeError', `must be real number, not ${callbacks.typeName(value)}`)
  const code = directive.type.toLowerCase()
  return formatDouble(number, {
    code: code === 'e' || code === 'f' ? code : 'g',
    precision: directive.precision === -1 ? 6 : directive.precision,
    alternate: directive.alternate,
    uppercase: code !== directive.type,
  })
}

function padText(text: string, { width, leftAdjusted }: Directive): string {
  const missing = Math.max(width - length(text), 0)
  checkLength(text.length + missing)
  return leftAdjusted ? text + ' '.repeat(missing) : ' '.repeat(missing) + text
}

/** Adds the sign, and pads before it with blanks or behind it, and behind `0x`, with zeros. */
function padNumber(text: string, directive: Directive): string {
  const sign = text.startsWith('-') ? '-' : directive.sign
  const unsigned = text.startsWith('-') ? text.slice(1) : text
  if (directive.leftAdjusted || !directive.zeroPadded) return padText(sign + unsigned, directive)
  const prefixed = directive.alternate && /^[xXo]$/.test(directive.type)
  const prefix = prefixed ? unsigned.slice(0, 2) : ''
  const body = unsigned.slice(prefix.length)
  const missing = Math.max(directive.width - sign.length - unsigned.length, 0)
  checkLength(text.length + missing)
  return sign + prefix + '0'.repeat(missing) + body
}
