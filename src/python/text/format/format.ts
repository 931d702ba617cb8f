/** `format(value, spec)` for str, int, bool and float (Python/formatter_unicode.c). */
import { substring } from '../code-points.ts'
import { reprFloat } from '../numbers/float-repr.ts'
import { toFloat } from '../numbers/integers.ts'
import { reprInt } from '../numbers/parse.ts'
import { raise } from '../outcome.ts'
import { type DoubleFormat, formatDouble } from './double.ts'
import { layOut, pad } from './layout.ts'
import { parseSpec, type Spec, unknownType } from './spec.ts'

/** `format(text, spec)`. `typeName` is what messages call the type. Raises ValueError. */
export function formatStr(text: string, specText: string, typeName = 'str'): string {
  if (specText === '') return text
  const spec = parseSpec(specText, { align: '<', type: 's', typeName })
  if (spec.type !== 's') unknownType(spec, typeName)
  const refuse = (what: string): never => raise('ValueError', `${what} not allowed in string format specifier`)
  if (spec.sign !== '') refuse(spec.sign === ' ' ? 'Space' : 'Sign')
  if (spec.noNegativeZero) refuse('Negative zero coercion (z)')
  if (spec.alternate) refuse('Alternate form (#)')
  if (spec.align === '=') refuse("'=' alignment")
  return pad(spec.precision === -1 ? text : substring(text, 0, spec.precision), spec)
}

const BASES: Readonly<Record<string, { readonly base: number; readonly prefix: string }>> = {
  b: { base: 2, prefix: '0b' },
  o: { base: 8, prefix: '0o' },
  x: { base: 16, prefix: '0x' },
  X: { base: 16, prefix: '0X' },
}

/** `format(value, spec)` of an int. Raises ValueError and OverflowError. */
export function formatInt(value: bigint, specText: string, typeName = 'int'): string {
  if (specText === '') return reprInt(value)
  const spec = parseSpec(specText, { align: '>', type: 'd', typeName })
  if (/^[eEfFgG%]$/.test(spec.type)) return layOutFloat(toFloat(value), spec, typeName)
  if (!/^[bcdoxXn]$/.test(spec.type)) unknownType(spec, typeName)
  if (spec.precision !== -1) raise('ValueError', 'Precision not allowed in integer format specifier')
  if (spec.noNegativeZero) raise('ValueError', 'Negative zero coercion (z) not allowed in integer format specifier')
  if (spec.type === 'c')
    return layOut({ negative: false, prefix: '', digits: '', rest: characterOf(value, spec) }, spec, 3)
  const magnitude = value < 0n ? -value : value
  const based = BASES[spec.type]
  const digits = based === undefined ? reprInt(magnitude) : magnitude.toString(based.base)
  return layOut(
    {
      negative: value < 0n,
      prefix: spec.alternate ? (based?.prefix ?? '') : '',
      digits: spec.type === 'X' ? digits.toUpperCase() : digits,
      rest: '',
    },
    spec,
    based === undefined ? 3 : 4,
  )
}

function characterOf(value: bigint, spec: Spec): string {
  if (spec.sign !== '') raise('ValueError', "Sign not allowed with integer format specifier 'c'")
  if (spec.alternate) raise('ValueError', "Alternate form (#) not allowed with integer format specifier 'c'")
  if (value >= 2n ** 63n || value < -(2n ** 63n)) raise('OverflowError', 'Python int too large to convert to C long')
  if (value < 0n || value > 0x10ffffn) raise('OverflowError', '%c arg not in range(0x110000)')
  return String.fromCodePoint(Number(value))
}

/** `format(value, spec)` of a bool: as its int, but for the empty spec. Raises ValueError. */
export function formatBool(value: boolean, specText: string): string {
  if (specText === '') return value ? 'True' : 'False'
  return formatInt(value ? 1n : 0n, specText, 'bool')
}

/** `format(value, spec)` of a float. Raises ValueError. */
export function formatFloat(value: number, specText: string, typeName = 'float'): string {
  if (specText === '') return reprFloat(value)
  return layOutFloat(value, parseSpec(specText, { align: '>', type: '', typeName }), typeName)
}

/** The largest precision that a C int holds. */
const MAX_INT = 2147483647

function layOutFloat(value: number, spec: Spec, typeName: string): string {
  if (!/^[eEfFgGn%]?$/.test(spec.type)) unknownType(spec, typeName)
  if (spec.precision > MAX_INT) raise('ValueError', 'precision too big')
  const text = formatDouble(spec.type === '%' ? value * 100 : value, doubleFormat(spec))
  const negative = text.startsWith('-')
  const unsigned = negative ? text.slice(1) : text
  const digits = /^[0-9]*/.exec(unsigned)?.[0] ?? ''
  const rest = unsigned.slice(digits.length) + (spec.type === '%' ? '%' : '')
  return layOut({ negative, prefix: '', digits, rest }, spec, 3)
}

function doubleFormat(spec: Spec): DoubleFormat {
  const shared = {
    alternate: spec.alternate,
    noNegativeZero: spec.noNegativeZero,
    uppercase: /^[EFG]$/.test(spec.type),
  }
  const precision = spec.precision === -1 ? 6 : spec.precision
  switch (spec.type) {
    case '':
      return spec.precision === -1
        ? { ...shared, code: 'r', precision: 0, addDotZero: true }
        : { ...shared, code: 'g', precision, addDotZero: true }
    case 'e':
    case 'E':
      return { ...shared, code: 'e', precision }
    case 'f':
    case 'F':
    case '%':
      return { ...shared, code: 'f', precision }
    default:
      return { ...shared, code: 'g', precision }
  }
}

/** `format(value, spec)` of an object that has no format of its own. Raises TypeError for any spec but ''. */
export function formatObject(str: string, specText: string, typeName: string): string {
  if (specText !== '') raise('TypeError', `unsupported format string passed to ${typeName}.__format__`)
  return str
}
