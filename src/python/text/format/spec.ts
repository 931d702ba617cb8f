/** The format specification mini-language: https://docs.python.org/3.11/library/string.html#formatspec */
import { characterAt, codePoints, ordinal } from '../code-points.ts'
import { raise } from '../outcome.ts'
import { decimalValue, isDecimal } from '../unicode.ts'

export type Align = '<' | '>' | '=' | '^'

export interface Spec {
  readonly fill: string
  readonly align: Align
  readonly sign: '' | '+' | '-' | ' '
  /** The option `z`: a negative zero loses its sign. */
  readonly noNegativeZero: boolean
  readonly alternate: boolean
  /** -1 where absent, like `precision`. */
  readonly width: number
  readonly grouping: '' | ',' | '_'
  readonly precision: number
  /** One code point, or '' where absent. */
  readonly type: string
}

/** What the type of the value decides. */
export interface Defaults {
  readonly align: Align
  readonly type: string
  /** Named in messages. */
  readonly typeName: string
}

/** The largest number that a C ssize_t holds. */
export const MAX_SSIZE = 2n ** 63n - 1n

const isAlign = (character: string | undefined): character is Align =>
  character !== undefined && character.length === 1 && '<>=^'.includes(character)
const isSign = (character: string | undefined): character is '+' | '-' | ' ' =>
  character === '+' || character === '-' || character === ' '

/** How CPython shows a format character in a message. */
export function showCharacter(character: string): string {
  const code = ordinal(character)
  return code > 32 && code < 128 ? character : `\\x${code.toString(16)}`
}

/** Reads decimal digits, of any script, from a position on: their value, or -1 for none, and the position behind them. */
function readInteger(characters: readonly string[], from: number): { value: number; next: number } {
  let value = 0n
  let next = from
  for (
    let character = characters[next];
    character !== undefined && isDecimal(character);
    character = characters[++next]
  ) {
    value = value * 10n + BigInt(decimalValue(character))
    if (value > MAX_SSIZE) raise('ValueError', 'Too many decimal digits in format string')
  }
  return { value: next === from ? -1 : Number(value), next }
}

function checkGrouping(grouping: string, type: string): void {
  if (grouping === '' || 'defgEG%F'.includes(type)) return
  if (grouping === '_' && type !== '' && 'boxX'.includes(type)) return
  raise('ValueError', `Cannot specify '${grouping}' with '${showCharacter(type)}'.`)
}

/** Parses a specification as parse_internal_render_format_spec does. Raises ValueError. */
export function parseSpec(text: string, defaults: Defaults): Spec {
  const characters = codePoints(text)
  let at = 0
  const accept = (wanted: string): boolean => {
    const found = characters[at] === wanted
    if (found) at++
    return found
  }
  let fill = ' '
  let align: Align | null = null
  const hasFill = isAlign(characters[1])
  if (isAlign(characters[1])) {
    fill = characters[0] ?? ' '
    align = characters[1]
    at = 2
  } else if (isAlign(characters[0])) {
    align = characters[0]
    at = 1
  }
  const signCharacter = characters[at]
  const sign = isSign(signCharacter) ? signCharacter : ''
  if (sign !== '') at++
  const noNegativeZero = accept('z')
  const alternate = accept('#')
  if (!hasFill && accept('0')) {
    fill = '0'
    if (align === null && defaults.align === '>') align = '='
  }
  const width = readInteger(characters, at)
  at = width.next
  const grouping = readGrouping(accept)
  let precision = -1
  if (accept('.')) {
    const digits = readInteger(characters, at)
    if (digits.value === -1) raise('ValueError', 'Format specifier missing precision')
    precision = digits.value
    at = digits.next
  }
  if (characters.length - at > 1) {
    raise('ValueError', `Invalid format specifier '${text}' for object of type '${defaults.typeName}'`)
  }
  const type = characters[at] ?? defaults.type
  checkGrouping(grouping, type)
  return {
    fill,
    align: align ?? defaults.align,
    sign,
    noNegativeZero,
    alternate,
    width: width.value,
    grouping,
    precision,
    type,
  }
}

function readGrouping(accept: (wanted: string) => boolean): '' | ',' | '_' {
  const comma = accept(',')
  const underscore = accept('_')
  if ((comma && underscore) || (underscore && accept(','))) raise('ValueError', "Cannot specify both ',' and '_'.")
  if (comma) return ','
  return underscore ? '_' : ''
}

/** Refuses a presentation type that the value's type does not have. */
export function unknownType(spec: Spec, typeName: string): never {
  return raise(
    'ValueError',
    `Unknown format code '${showCharacter(characterAt(spec.type, 0))}' for object of type '${typeName}'`,
  )
}
