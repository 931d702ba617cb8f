/**
 * The types of CPython's tokenizer, keywords apart from names. `fstring-*` come up from 3.12 on (PEP 701) and for t-strings;
 * before, an f-string is one `string`.
 */
export type TokenType =
  | 'name'
  | 'keyword'
  | 'number'
  | 'string'
  | 'fstring-start'
  | 'fstring-middle'
  | 'fstring-end'
  | 'op'
  | 'newline'
  | 'indent'
  | 'dedent'
  | 'end'

export interface Token {
  readonly type: TokenType
  readonly text: string
  /** Offsets into the text in UTF-16 code units, end exclusive. */
  readonly start: number
  readonly end: number
  /** For an opening bracket or an `fstring-start`, the index of the token that closes it; else -1. */
  close: number
}

/** A comment, from `#` to the end of its line, exclusive. */
export interface Comment {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Replace what stands from `start` to `end` (exclusive) by `text`; neither holds a newline. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** An opening bracket that is never closed. */
export interface Unclosed {
  readonly bracket: string
  readonly start: number
}

/** https://docs.python.org/3/reference/lexical_analysis.html#keywords */
export const KEYWORDS: ReadonlySet<string> = new Set([
  ...['False', 'None', 'True', 'and', 'as', 'assert', 'async', 'await', 'break', 'class', 'continue', 'def'],
  ...['del', 'elif', 'else', 'except', 'finally', 'for', 'from', 'global', 'if', 'import', 'in', 'is', 'lambda'],
  ...['nonlocal', 'not', 'or', 'pass', 'raise', 'return', 'try', 'while', 'with', 'yield'],
])
