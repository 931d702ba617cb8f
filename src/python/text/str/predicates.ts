/** The `is...` methods of `str` that look at each character alone; those about case are in case.ts. */
import { codePoints } from '../code-points.ts'
import { isAlphabetic, isAlphanumeric, isDecimal, isDigit, isNumeric, isPrintable, isSpace } from '../unicode.ts'

const everyCharacter =
  (test: (character: string) => boolean) =>
  (text: string): boolean =>
    text !== '' && codePoints(text).every(test)

/** Each takes the whole string. An empty one is none of these. */
export const isalnum = everyCharacter(isAlphanumeric)
export const isalpha = everyCharacter(isAlphabetic)
export const isdecimal = everyCharacter(isDecimal)
export const isdigit = everyCharacter(isDigit)
export const isnumeric = everyCharacter(isNumeric)
export const isspace = everyCharacter(isSpace)

/** `text.isascii()`, true of an empty string. */
export const isascii = (text: string): boolean => /^[\0-\x7f]*$/.test(text)

/** `text.isprintable()`, true of an empty string. */
export const isprintable = (text: string): boolean => isPrintable(text)

/** `text.isidentifier()`: keywords are identifiers too. */
export const isidentifier = (text: string): boolean => /^[\p{XIDS}_][\p{XIDC}]*$/u.test(text)
