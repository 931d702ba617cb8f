import { SyntaxFault } from '../fault.ts'

const ASCII_START = /[A-Za-z_]/
// XID_Start and XID_Continue are ID_Start and ID_Continue but for a few characters that NFKC takes apart
// (https://www.unicode.org/reports/tr31/#NFKC_Modifications); CPython tests the text before it is normalised.
const UNICODE_START = /^[\p{ID_Start}_]$/u
const UNICODE_CONTINUE = /^[\p{ID_Continue}]$/u
const NOT_XID_START =
  /^[\u037A\u0E33\u0EB3\u309B\u309C\uFC5E-\uFC63\uFDFA\uFDFB\uFE70\uFE72\uFE74\uFE76\uFE78\uFE7A\uFE7C\uFE7E\uFF9E\uFF9F]$/
const NOT_XID_CONTINUE =
  /^[\u037A\u309B\u309C\uFC5E-\uFC63\uFDFA\uFDFB\uFE70\uFE72\uFE74\uFE76\uFE78\uFE7A\uFE7C\uFE7E]$/
const NOT_PRINTABLE = /^[\p{C}\p{Z}]$/u

/** May a character code start an identifier, as the tokenizer first sees it: letters, `_`, and all that is not ASCII. */
export const isIdentifierStart = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code >= 128

export const isIdentifierPart = (code: number): boolean => isIdentifierStart(code) || isDigit(code)

export const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** `(U+00A0)` as CPython's messages write a character's number. */
export const codePointName = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/** Throws a SyntaxFault where an identifier that holds other than ASCII is none (CPython's verify_identifier). */
export function verifyIdentifier(text: string, start: number): void {
  let at = start
  for (const character of text) {
    const first = at === start
    if (!(first ? isXidStart(character) : isXidContinue(character))) {
      const message = NOT_PRINTABLE.test(character)
        ? `invalid non-printable character ${codePointName(character)}`
        : `invalid character '${character}' (${codePointName(character)})`
      throw new SyntaxFault(message, at, at + character.length)
    }
    at += character.length
  }
}

const isXidStart = (character: string): boolean =>
  character < '\x80' ? ASCII_START.test(character) : UNICODE_START.test(character) && !NOT_XID_START.test(character)

const isXidContinue = (character: string): boolean =>
  character < '\x80' || (UNICODE_CONTINUE.test(character) && !NOT_XID_CONTINUE.test(character))
