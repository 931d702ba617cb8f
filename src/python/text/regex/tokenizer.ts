/** The tokenizer that patterns and replacement templates share (Tokenizer in Lib/re/_parser.py). */
import { codePoints } from '../code-points.ts'
import { raise } from '../outcome.ts'
import { reprStr } from '../repr.ts'
import { isidentifier } from '../str/predicates.ts'

export interface Tokenizer {
  readonly pattern: string
  readonly characters: readonly string[]
  /** Where the next token ends, in code points. */
  index: number
  /** One character, or a backslash and one character; null at the end. */
  next: string | null
}

/** Raises re.error at a 0-based position, in code points. */
export function regexError(message: string, pattern: string, position: number): never {
  const before = codePoints(pattern).slice(0, position)
  const line = before.filter((character) => character === '\n').length + 1
  const column = position - before.lastIndexOf('\n')
  const place = pattern.includes('\n') ? ` (line ${line}, column ${column})` : ''
  const parts = [message, pattern, BigInt(position), BigInt(line), BigInt(column)]
  return raise('re.error', `${message} at position ${position}${place}`, parts)
}

/** Starts at the first token. Raises re.error. */
export function tokenizer(pattern: string): Tokenizer {
  const source: Tokenizer = { pattern, characters: codePoints(pattern), index: 0, next: null }
  advance(source)
  return source
}

/** Reads the next token. Raises re.error. */
export function advance(source: Tokenizer): void {
  const character = source.characters[source.index]
  if (character === undefined) {
    source.next = null
    return
  }
  if (character !== '\\') {
    source.index += 1
    source.next = character
    return
  }
  const escaped = source.characters[source.index + 1]
  if (escaped === undefined) regexError('bad escape (end of pattern)', source.pattern, source.characters.length - 1)
  source.index += 2
  source.next = character + escaped
}

/** Takes the token if it is the wanted one. */
export function accept(source: Tokenizer, wanted: string): boolean {
  if (source.next !== wanted) return false
  advance(source)
  return true
}

/** Takes the token, whatever it is. */
export function take(source: Tokenizer): string | null {
  const token = source.next
  advance(source)
  return token
}

const sizeOf = (text: string): number => codePoints(text).length

/** The position of the next token. */
export const tell = (source: Tokenizer): number => source.index - sizeOf(source.next ?? '')

/** Goes to a position. */
export function seek(source: Tokenizer, position: number): void {
  source.index = position
  advance(source)
}

/** Raises re.error `offset` characters before the next token. */
export function fail(source: Tokenizer, message: string, offset = 0): never {
  return regexError(message, source.pattern, tell(source) - offset)
}

/** Takes at most `count` tokens that the test passes. */
export function takeWhile(source: Tokenizer, count: number, test: RegExp): string {
  let taken = ''
  for (let seen = 0; seen < count && source.next !== null && test.test(source.next); seen++) taken += take(source)
  return taken
}

/** Takes everything up to a terminator, which is taken too. Raises re.error where there is none, or nothing before it. */
export function takeUntil(source: Tokenizer, terminator: string, name: string): string {
  let taken = ''
  for (;;) {
    const token = take(source)
    if (token === null) {
      return taken === ''
        ? fail(source, `missing ${name}`)
        : fail(source, `missing ${terminator}, unterminated name`, sizeOf(taken))
    }
    if (token === terminator) return taken === '' ? fail(source, `missing ${name}`, 1) : taken
    taken += token
  }
}

/** Raises re.error unless the name can be a group's. `offset` is the number of characters behind it. */
export function checkGroupName(source: Tokenizer, name: string, offset: number): void {
  if (!isidentifier(name)) fail(source, `bad character in group name ${reprStr(name)}`, sizeOf(name) + offset)
}

/** The number of characters of a token. */
export const tokenSize = sizeOf
