import { SyntaxFault } from '../fault.ts'
import { isDigit, isIdentifierPart } from './identifiers.ts'

/** The keywords that may follow a number without a space: `1if 2else 3`. */
const AFTER_NUMBER = /(?:and|else|for|if|in|is|not|or)/y

interface Radix {
  readonly name: string
  readonly isDigit: (code: number) => boolean
}

const isHexDigit = (code: number): boolean => isDigit(code) || (code >= 97 && code <= 102) || (code >= 65 && code <= 70)

const RADIXES: Readonly<Record<string, Radix>> = {
  x: { name: 'hexadecimal', isDigit: isHexDigit },
  o: { name: 'octal', isDigit: (code) => code >= 48 && code <= 55 },
  b: { name: 'binary', isDigit: (code) => code === 48 || code === 49 },
}

/**
 * The end (exclusive) of the number that starts at `start`. Throws a SyntaxFault for one that CPython refuses.
 * The rules are those of tok_get in CPython's Parser/tokenizer.c.
 */
export function scanNumber(text: string, start: number): number {
  if (text[start] !== '0') return scanDecimal(text, start, start)
  const radix = RADIXES[(text[start + 1] ?? '').toLowerCase()]
  return radix ? scanRadix(text, start, radix) : scanZero(text, start)
}

function scanRadix(text: string, start: number, radix: Radix): number {
  let at = start + 2
  do {
    if (text[at] === '_') at++
    const code = text.charCodeAt(at)
    if (!radix.isDigit(code)) {
      if (isDigit(code)) throw new SyntaxFault(`invalid digit '${text[at]}' in ${radix.name} literal`, at, at + 1)
      throw new SyntaxFault(`invalid ${radix.name} literal`, start, at)
    }
    while (radix.isDigit(text.charCodeAt(at))) at++
  } while (text[at] === '_')
  if (isDigit(text.charCodeAt(at))) {
    throw new SyntaxFault(`invalid digit '${text[at]}' in ${radix.name} literal`, at, at + 1)
  }
  return verifyEnd(text, start, at, radix.name)
}

/** A number that starts with 0: zeros alone, a float, or the octal of old, which is refused. */
function scanZero(text: string, start: number): number {
  let at = start + 1
  for (;;) {
    if (text[at] === '_') {
      at++
      if (!isDigit(text.charCodeAt(at))) throw new SyntaxFault('invalid decimal literal', start, at)
    }
    if (text[at] !== '0') break
    at++
  }
  const zerosEnd = at
  if (isDigit(text.charCodeAt(at))) at = scanDigits(text, start, at)
  const next = text[at] ?? ''
  if ('.eEjJ'.includes(next) && next !== '') return scanDecimal(text, start, at)
  if (at > zerosEnd) {
    const message = 'leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers'
    throw new SyntaxFault(message, start, zerosEnd)
  }
  return verifyEnd(text, start, at, 'decimal')
}

/** Digits, fraction, exponent and `j`, from `at` on, where the number starts at `start`. */
function scanDecimal(text: string, start: number, from: number): number {
  let at = isDigit(text.charCodeAt(from)) ? scanDigits(text, start, from) : from
  if (text[at] === '.') {
    at++
    if (isDigit(text.charCodeAt(at))) at = scanDigits(text, start, at)
  }
  if (text[at] === 'e' || text[at] === 'E') {
    const signed = text[at + 1] === '+' || text[at + 1] === '-'
    const digits = signed ? at + 2 : at + 1
    if (!isDigit(text.charCodeAt(digits))) {
      if (signed) throw new SyntaxFault('invalid decimal literal', start, at + 1)
      return verifyEnd(text, start, at, 'decimal')
    }
    at = scanDigits(text, start, digits)
  }
  if (text[at] === 'j' || text[at] === 'J') return verifyEnd(text, start, at + 1, 'imaginary')
  return verifyEnd(text, start, at, 'decimal')
}

function scanDigits(text: string, start: number, from: number): number {
  let at = from
  for (;;) {
    while (isDigit(text.charCodeAt(at))) at++
    if (text[at] !== '_') return at
    at++
    if (!isDigit(text.charCodeAt(at))) throw new SyntaxFault('invalid decimal literal', start, at)
  }
}

function verifyEnd(text: string, start: number, at: number, kind: string): number {
  if (!isIdentifierPart(text.charCodeAt(at))) return at
  AFTER_NUMBER.lastIndex = at
  if (!AFTER_NUMBER.test(text)) throw new SyntaxFault(`invalid ${kind} literal`, start, at)
  return at
}
