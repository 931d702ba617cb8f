/**
 * The character properties that CPython's `str` goes by (Objects/unicodectype.c), by way of JavaScript's own tables.
 * Characters that Unicode assigned after 14.0 can differ from CPython 3.11: there the engine's newer tables hold.
 */
import { ordinal } from './code-points.ts'

/** What `str.split()` and `str.strip()` take for white space: Zs and the bidirectional classes WS, B and S. */
export const WHITESPACE = '\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000'

const SPACE = new RegExp(`^[${WHITESPACE}]$`)
const ALPHABETIC = /^\p{L}$/u
const DECIMAL = /^\p{Nd}$/u
const CASED = /^\p{Cased}$/u
const CASE_IGNORABLE = /^\p{Case_Ignorable}$/u
const LOWERCASE = /^\p{Lowercase}$/u
const UPPERCASE = /^\p{Uppercase}$/u
const TITLECASE = /^\p{Lt}$/u
const NUMBER = /^\p{N}$/u

/** Numeric_Type=Digit, that is, digits that are not decimal: superscripts, circled digits and the like. */
const DIGIT_NOT_DECIMAL =
  /^[²³¹\u1369-\u1371\u19da\u2070\u2074-\u2079\u2080-\u2089\u2460-\u2468\u2474-\u247c\u2488-\u2490\u24ea\u24f5-\u24fd\u24ff\u2776-\u277e\u2780-\u2788\u278a-\u2792\u{10a40}-\u{10a43}\u{10e60}-\u{10e68}\u{11052}-\u{1105a}\u{1f100}-\u{1f10a}]$/u

/** Ideographs with a kPrimaryNumeric, kAccountingNumeric or kOtherNumeric value (Unihan, Unicode 14.0). */
const NUMERIC_IDEOGRAPH = new RegExp(
  `^[${'\u3405\u3483\u382a\u3b4d\u4e00\u4e03\u4e07\u4e09\u4e5d\u4e8c\u4e94\u4e96\u4ebf\u4ec0\u4edf\u4ee8\u4f0d\u4f70\u5104\u5146\u5169\u516b\u516d\u5341\u5343\u5344\u5345\u534c\u53c1\u53c2\u53c3\u53c4\u56db\u58f1\u58f9\u5e7a\u5efe\u5eff\u5f0c\u5f0d\u5f0e\u5f10\u62fe\u634c\u67d2\u6f06\u7396\u767e\u8086\u842c\u8cae\u8cb3\u8d30\u9621\u9646\u964c\u9678\u96f6\uf96b\uf973\uf978\uf9b2\uf9d1\uf9d3\uf9fd\u{20001}\u{20064}\u{200e2}\u{20121}\u{2092a}\u{20983}\u{2098c}\u{2099c}\u{20aea}\u{20afd}\u{20b19}\u{22390}\u{22998}\u{23b1b}\u{2626d}\u{2f890}'}]$`,
  'u',
)

/** Each function takes one code point as a string. */
export const isSpace = (character: string): boolean => SPACE.test(character)
export const isAlphabetic = (character: string): boolean => ALPHABETIC.test(character)
export const isDecimal = (character: string): boolean => DECIMAL.test(character)
export const isDigit = (character: string): boolean => DECIMAL.test(character) || DIGIT_NOT_DECIMAL.test(character)
export const isNumeric = (character: string): boolean => NUMBER.test(character) || NUMERIC_IDEOGRAPH.test(character)
export const isAlphanumeric = (character: string): boolean => isAlphabetic(character) || isNumeric(character)
export const isCased = (character: string): boolean => CASED.test(character)
export const isCaseIgnorable = (character: string): boolean => CASE_IGNORABLE.test(character)
export const isLowercase = (character: string): boolean => LOWERCASE.test(character)
export const isUppercase = (character: string): boolean => UPPERCASE.test(character)
export const isTitlecase = (character: string): boolean => TITLECASE.test(character)

const NOT_PRINTABLE = /(?! )[\p{C}\p{Z}]/u

/** Whether `repr` shows the whole text as it is, quotes and backslashes apart. */
export function isPrintable(text: string): boolean {
  return !NOT_PRINTABLE.test(text)
}

/** The value, 0 to 9, of a character of category Nd: those come in runs of ten, and each run's zero divides the run. */
export function decimalValue(character: string): number {
  const code = ordinal(character)
  if (code >= 0x30 && code <= 0x39) return code - 0x30
  // The mathematical digits are five runs without a gap; every other run starts where the character before is no digit.
  if (code >= 0x1d7ce && code <= 0x1d7ff) return (code - 0x1d7ce) % 10
  let value = 0
  while (value < 9 && isDecimal(String.fromCodePoint(code - value - 1))) value++
  return value
}

/**
 * A number's text as `int()` and `float()` read it: decimals beyond ASCII as ASCII digits, and no white space around it.
 * The ASCII separators \x1c to \x1f are no white space here, though `str.strip` takes them for it.
 */
export function toAsciiNumber(text: string): string {
  const ascii = text.replace(/[^\0-\x7e]/gu, (character) => {
    if (isSpace(character)) return ' '
    return isDecimal(character) ? String(decimalValue(character)) : character
  })
  return ascii.replace(/^[ \t-\r]+/, '').replace(/(?<![ \t-\r])[ \t-\r]+$/, '')
}
