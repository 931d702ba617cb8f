/** Escapes inside and outside of sets (_escape and _class_escape in Lib/re/_parser.py). */
import { ordinal } from '../code-points.ts'
import { unmodelled } from '../outcome.ts'
import type { Anchor, Category } from './syntax.ts'
import { fail, type Tokenizer, take, takeWhile, tokenSize } from './tokenizer.ts'

export type Escape =
  | { readonly kind: 'literal'; readonly code: number }
  | { readonly kind: 'category'; readonly category: Category }
  | { readonly kind: 'at'; readonly anchor: Anchor }
  | { readonly kind: 'reference'; readonly group: number; readonly text: string }

const CONTROLS: Readonly<Record<string, number>> = { a: 7, b: 8, f: 12, n: 10, r: 13, t: 9, v: 11, '\\': 92 }
const CATEGORIES: Readonly<Record<string, Category>> = {
  d: 'digit',
  D: 'not-digit',
  s: 'space',
  S: 'not-space',
  w: 'word',
  W: 'not-word',
}
const ANCHORS: Readonly<Record<string, Anchor>> = {
  A: 'beginning-of-string',
  b: 'boundary',
  B: 'non-boundary',
  Z: 'end-of-string',
}
const HEX_LENGTH: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 }

const HEX_DIGIT = /^[0-9a-fA-F]$/
const OCTAL_DIGIT = /^[0-7]$/

const literal = (code: number): Escape => ({ kind: 'literal', code })

/** What inside and outside of sets have in common; null for what they read each in their way. */
function sharedEscape(source: Tokenizer, token: string): Escape | null {
  const letter = token.slice(1)
  const category = CATEGORIES[letter]
  if (category !== undefined) return { kind: 'category', category }
  const control = CONTROLS[letter]
  if (control !== undefined) return literal(control)
  const size = HEX_LENGTH[letter]
  if (size !== undefined) return hexEscape(source, token, size)
  return letter === 'N' ? unmodelled('a character that a regular expression names by `\\N{...}`') : null
}

function hexEscape(source: Tokenizer, token: string, size: number): Escape {
  const text = token + takeWhile(source, size, HEX_DIGIT)
  if (text.length !== size + 2) fail(source, `incomplete escape ${text}`, text.length)
  const code = Number.parseInt(text.slice(2), 16)
  return code > 0x10ffff ? fail(source, `bad escape ${text}`, text.length) : literal(code)
}

function octal(source: Tokenizer, text: string): Escape {
  const code = Number.parseInt(text.slice(1), 8)
  if (code > 0o377) fail(source, `octal escape value ${text} outside of range 0-0o377`, text.length)
  return literal(code)
}

/** A backslash before a letter that means nothing, or before any other character, which then stands for itself. */
function plainEscape(source: Tokenizer, token: string): Escape {
  if (/^\\[A-Za-z0-9]$/.test(token)) fail(source, `bad escape ${token}`, tokenSize(token))
  return literal(ordinal(token.slice(1)))
}

/** An escape in a set. Raises re.error. */
export function setEscape(source: Tokenizer, token: string): Escape {
  const shared = sharedEscape(source, token)
  if (shared !== null) return shared
  return OCTAL_DIGIT.test(token.slice(1))
    ? octal(source, token + takeWhile(source, 2, OCTAL_DIGIT))
    : plainEscape(source, token)
}

/** An escape outside of sets; a reference's group still has to be checked. Raises re.error. */
export function patternEscape(source: Tokenizer, token: string): Escape {
  const letter = token.slice(1)
  const anchor = ANCHORS[letter]
  if (anchor !== undefined) return { kind: 'at', anchor }
  const shared = sharedEscape(source, token)
  if (shared !== null) return shared
  if (letter === '0') return literal(Number.parseInt(letter + takeWhile(source, 2, OCTAL_DIGIT), 8))
  return /^[1-9]$/.test(letter) ? numberEscape(source, token) : plainEscape(source, token)
}

/** Three octal digits are a character, fewer are a group's number. */
function numberEscape(source: Tokenizer, token: string): Escape {
  const text = token + takeWhile(source, 1, /^[0-9]$/)
  if (/^\\[0-7]{2}$/.test(text) && OCTAL_DIGIT.test(source.next ?? '')) return octal(source, text + take(source))
  return { kind: 'reference', group: Number(text.slice(1)), text }
}
