/** A TOML document while it is read, and its errors. */
import { codePointIndex } from '../code-points.ts'
import { raise } from '../outcome.ts'
import { reprStr } from '../repr.ts'
import type { Key } from './tree.ts'

export interface Source {
  readonly text: string
  /** A unit offset. */
  at: number
}

/** Raises tomllib.TOMLDecodeError at a unit offset. */
export function tomlError({ text }: Source, at: number, message: string): never {
  const before = text.slice(0, at)
  const line = before.split('\n').length
  const column = codePointIndex(text, at) - codePointIndex(text, before.lastIndexOf('\n') + 1) + 1
  const place = at >= text.length ? 'end of document' : `line ${line}, column ${column}`
  return raise('tomllib.TOMLDecodeError', `${message} (at ${place})`)
}

/** Raises at the place that is read now. */
export function fail(source: Source, message: string): never {
  return tomlError(source, source.at, message)
}

/** A key as Python shows its tuple. */
export const showKey = (key: Key): string => `(${key.map(reprStr).join(', ')}${key.length === 1 ? ',' : ''})`

/** Skips the characters of a set. */
export function skip(source: Source, characters: string): void {
  while (source.at < source.text.length && characters.includes(source.text.charAt(source.at))) source.at++
}

/** Takes a text if it comes next. */
export function accept(source: Source, wanted: string): boolean {
  const found = source.text.startsWith(wanted, source.at)
  if (found) source.at += wanted.length
  return found
}

/** The character that comes next, '' at the end. */
export const peek = ({ text, at }: Source): string => text.charAt(at)

export const SPACE = ' \t'
const SPACE_AND_NEWLINE = ' \t\n'

const ILLEGAL = /[\0-\x08\x0a-\x1f\x7f]/
const ILLEGAL_MULTILINE = /[\0-\x08\x0b-\x1f\x7f]/

/** Whether a control character stands where it must not. */
export const isIllegal = (character: string, multiline: boolean): boolean =>
  (multiline ? ILLEGAL_MULTILINE : ILLEGAL).test(character)

/** Takes everything up to a delimiter, or to the end where that is allowed. */
export function takeUntil(source: Source, delimiter: string, multiline: boolean, orEnd: boolean): string {
  const { text, at } = source
  const found = text.indexOf(delimiter, at)
  if (found === -1 && !orEnd) tomlError(source, text.length, `Expected ${reprStr(delimiter)}`)
  const taken = text.slice(at, found === -1 ? text.length : found)
  const bad = taken.search(multiline ? ILLEGAL_MULTILINE : ILLEGAL)
  if (bad !== -1) tomlError(source, at + bad, `Found invalid character ${reprStr(taken.charAt(bad))}`)
  source.at += taken.length
  return taken
}

/** Skips a comment, up to the end of its line. */
export function skipComment(source: Source): void {
  if (accept(source, '#')) takeUntil(source, '\n', false, true)
}

/** Skips blanks, line ends and comments, as between the items of an array. */
export function skipCommentsAndSpace(source: Source): void {
  for (let before = -1; before !== source.at; ) {
    before = source.at
    skip(source, SPACE_AND_NEWLINE)
    skipComment(source)
  }
}
