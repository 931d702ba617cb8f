/** `shlex` in its POSIX mode, splitting at white space (Lib/shlex.py of CPython 3.11). */

import { codePoints } from './code-points.ts'
import { checkLength, raise } from './outcome.ts'

export interface ShlexOptions {
  /** The characters that separate. Default: blank, tab, carriage return, line feed. */
  readonly whitespace?: string
  /** The characters that begin a comment. Default: none, as in `shlex.split`; a bare `shlex.shlex` has '#'. */
  readonly commenters?: string
}

type State =
  | { kind: 'between' }
  | { kind: 'word' }
  | { kind: 'quoted'; quote: string }
  | { kind: 'escaped'; within: State }

/** `shlex.split(text)`, or what iterating a `shlex.shlex(text, posix=True)` with `whitespace_split` yields. Raises ValueError. */
export function split(text: string, { whitespace = ' \t\r\n', commenters = '' }: ShlexOptions = {}): string[] {
  checkLength(text.length)
  const characters = codePoints(text)
  const words: string[] = []
  let state: State = { kind: 'between' }
  let word = ''
  let quoted = false
  const finish = (): void => {
    if (word !== '' || quoted) words.push(word)
    word = ''
    quoted = false
    state = { kind: 'between' }
  }
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at] ?? ''
    if (state.kind === 'escaped') {
      const { within }: { within: State } = state
      // Inside of quotes only the quote and the backslash can be escaped.
      if (within.kind === 'quoted' && character !== '\\' && character !== within.quote) word += '\\'
      word += character
      state = within
    } else if (state.kind === 'quoted') {
      if (character === state.quote) state = { kind: 'word' }
      else if (character === '\\' && state.quote === '"') state = { kind: 'escaped', within: state }
      else word += character
    } else if (whitespace.includes(character)) {
      finish()
    } else if (commenters.includes(character)) {
      while (at < characters.length && characters[at] !== '\n') at++
      finish()
    } else if (character === '\\') {
      state = { kind: 'escaped', within: { kind: 'word' } }
    } else if (character === "'" || character === '"') {
      state = { kind: 'quoted', quote: character }
      quoted = true
    } else {
      word += character
      state = { kind: 'word' }
    }
  }
  if (state.kind === 'quoted') raise('ValueError', 'No closing quotation')
  if (state.kind === 'escaped') raise('ValueError', 'No escaped character')
  finish()
  return words
}

/** `shlex.quote(text)`. */
export function quote(text: string): string {
  if (text === '') return "''"
  return /[^\w@%+=:,./-]/.test(text) ? `'${text.replaceAll("'", `'"'"'`)}'` : text
}

/** `shlex.join(words)`. */
export const join = (words: readonly string[]): string => words.map(quote).join(' ')
