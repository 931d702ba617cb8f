/** The flags of `(?aiLmsux-imsx:...)` (_parse_flags in Lib/re/_parser.py). */
import { isAlphabetic } from '../unicode.ts'
import { FLAG } from './syntax.ts'
import { fail, type Tokenizer, take, tokenSize } from './tokenizer.ts'

const LETTERS: Readonly<Record<string, number>> = {
  i: FLAG.IGNORECASE,
  L: FLAG.LOCALE,
  m: FLAG.MULTILINE,
  s: FLAG.DOTALL,
  x: FLAG.VERBOSE,
  a: FLAG.ASCII,
  t: FLAG.TEMPLATE,
  u: FLAG.UNICODE,
}
const TYPE_FLAGS = FLAG.ASCII | FLAG.LOCALE | FLAG.UNICODE
const GLOBAL_FLAGS = FLAG.DEBUG | FLAG.TEMPLATE

/** Whether a character can begin flags. */
export const beginsFlags = (character: string): boolean => character === '-' || LETTERS[character] !== undefined

/** Flags for a group, or for the whole pattern where `remove` is null. */
export interface InlineFlags {
  readonly add: number
  readonly remove: number | null
}

/** Reads a flag's letter, or ends where it is one of `ends`. */
function nextLetter(source: Tokenizer, ends: string, missing: string): string {
  const character = take(source)
  if (character === null) return fail(source, missing)
  if (ends.includes(character) || LETTERS[character] !== undefined) return character
  return fail(source, isAlphabetic(character) ? 'unknown flag' : missing, tokenSize(character))
}

/** Reads flags whose first character has been taken. Raises re.error. */
export function parseFlags(source: Tokenizer, first: string): InlineFlags {
  let add = 0
  let character = first
  while (!')-:'.includes(character)) {
    const flag = LETTERS[character] ?? 0
    if (character === 'L') fail(source, "bad inline flags: cannot use 'L' flag with a str pattern")
    add |= flag
    if ((flag & TYPE_FLAGS) !== 0 && (add & TYPE_FLAGS) !== flag) {
      fail(source, "bad inline flags: flags 'a', 'u' and 'L' are incompatible")
    }
    character = nextLetter(source, ')-:', 'missing -, : or )')
  }
  if (character === ')') return { add, remove: null }
  if ((add & GLOBAL_FLAGS) !== 0) fail(source, 'bad inline flags: cannot turn on global flag', 1)
  const remove = character === '-' ? parseRemoved(source) : 0
  if ((remove & GLOBAL_FLAGS) !== 0) fail(source, 'bad inline flags: cannot turn off global flag', 1)
  if ((add & remove) !== 0) fail(source, 'bad inline flags: flag turned on and off', 1)
  return { add, remove }
}

function parseRemoved(source: Tokenizer): number {
  let remove = 0
  let character = nextLetter(source, '', 'missing flag')
  while (character !== ':') {
    const flag = LETTERS[character] ?? 0
    if ((flag & TYPE_FLAGS) !== 0) fail(source, "bad inline flags: cannot turn off flags 'a', 'u' and 'L'")
    remove |= flag
    character = nextLetter(source, ':', 'missing :')
  }
  return remove
}
