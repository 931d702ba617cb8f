/** `re` for str: compile, search and its kin, as pure functions (Modules/_sre/sre.c of CPython 3.11). */
import { codePoints, ordinal } from '../code-points.ts'
import { checkLength, exceed, raise } from '../outcome.ts'
import { type MatchState, spanOf, type Try } from './match-state.ts'
import { compileTop } from './matcher.ts'
import { parse } from './parse.ts'
import { type Sequence, type Width, widthOf } from './syntax.ts'

export interface Regex {
  readonly pattern: string
  readonly flags: number
  /** How many groups it has, group 0 apart. */
  readonly groups: number
  readonly groupIndex: ReadonlyMap<string, number>
  readonly run: Try
}

/** 0-based code points, end exclusive. */
export type Span = readonly [number, number]

export interface Match {
  readonly regex: Regex
  /** The text, by code points. */
  readonly characters: readonly string[]
  /** By group, 0 being all of it; null for a group that took no part. */
  readonly spans: readonly [Span, ...(Span | null)[]]
  /** The group that closed last, or null. */
  readonly lastIndex: number | null
}

/** The widths of all groups, for lookbehinds that refer to them. */
function collectWidths(body: Sequence, widths: (Width | null)[]): void {
  for (const node of body) {
    if (node.kind === 'branch') for (const branch of node.branches) collectWidths(branch, widths)
    if ('body' in node) collectWidths(node.body, widths)
    if (node.kind === 'conditional') {
      collectWidths(node.yes, widths)
      collectWidths(node.no ?? [], widths)
    }
    if (node.kind === 'group' && node.group !== null) widths[node.group] = widthOf(node.body, widths)
  }
}

/** Raises re.error where a lookbehind can match texts of different lengths. */
function checkLookbehinds(body: Sequence, widths: readonly (Width | null)[]): void {
  for (const node of body) {
    if (node.kind === 'assert' && node.behind) {
      const { min, max } = widthOf(node.body, widths)
      if (min !== max) raise('re.error', 'look-behind requires fixed-width pattern')
    }
    if (node.kind === 'branch') for (const branch of node.branches) checkLookbehinds(branch, widths)
    if ('body' in node) checkLookbehinds(node.body, widths)
    if (node.kind === 'conditional') {
      checkLookbehinds(node.yes, widths)
      checkLookbehinds(node.no ?? [], widths)
    }
  }
}

/** `re.compile(pattern, flags)` of Python 3.MINOR. Raises re.error, ValueError and OverflowError. */
export function compile(pattern: string, flags = 0, minor = 11): Regex {
  const { body, groups, groupIndex, flags: all } = parse(pattern, flags, minor)
  const widths: (Width | null)[] = [null]
  collectWidths(body, widths)
  checkLookbehinds(body, widths)
  return { pattern, flags: all, groups, groupIndex, run: compileTop(body, all, widths) }
}

function stateFor(text: readonly number[], start: number, end: number, matchAll: boolean): MatchState {
  return {
    text,
    end,
    start,
    position: start,
    matchAll,
    mustAdvance: false,
    marks: [],
    lastMark: -1,
    lastGroup: 0,
    repeat: null,
    steps: 0,
  }
}

/** Tries at one position. */
function tryAt(regex: Regex, state: MatchState, at: number): boolean {
  state.start = at
  state.lastMark = -1
  state.lastGroup = 0
  state.repeat = null
  return regex.run(state, at)
}

/** Tries at each position in turn, from `state.start` on. */
function searchFrom(regex: Regex, state: MatchState): boolean {
  const from = state.start
  if (tryAt(regex, state, from)) return true
  state.mustAdvance = false
  for (let at = from + 1; at <= state.end; at++) if (tryAt(regex, state, at)) return true
  return false
}

function matchOf(regex: Regex, state: MatchState, characters: readonly string[]): Match {
  const groups = Array.from({ length: regex.groups }, (_, group) => spanOf(state, group + 1))
  return {
    regex,
    characters,
    spans: [[state.start, state.position], ...groups],
    lastIndex: state.lastGroup === 0 ? null : state.lastGroup,
  }
}

type Mode = 'search' | 'match' | 'fullmatch'

/** One match in `text[...end]` from `start` on; both are clamped to the text. */
function matchOnce(regex: Regex, text: string, mode: Mode, start: number, end: number): Match | null {
  const characters = codePoints(text)
  const to = Math.min(Math.max(end, 0), characters.length)
  const from = Math.min(Math.max(start, 0), characters.length)
  if (from > to) return null
  const state = stateFor(characters.map(ordinal), from, to, mode === 'fullmatch')
  const found = mode === 'search' ? searchFrom(regex, state) : tryAt(regex, state, from)
  return found ? matchOf(regex, state, characters) : null
}

/** `regex.search(text, pos, endpos)`, `regex.match(...)` and `regex.fullmatch(...)`; null for None. */
export const search = (regex: Regex, text: string, pos = 0, endpos = Number.MAX_SAFE_INTEGER): Match | null =>
  matchOnce(regex, text, 'search', pos, endpos)
export const match = (regex: Regex, text: string, pos = 0, endpos = Number.MAX_SAFE_INTEGER): Match | null =>
  matchOnce(regex, text, 'match', pos, endpos)
export const fullmatch = (regex: Regex, text: string, pos = 0, endpos = Number.MAX_SAFE_INTEGER): Match | null =>
  matchOnce(regex, text, 'fullmatch', pos, endpos)

/** How many matches one call finds at most. */
const MAX_MATCHES = 100_000

/** All matches, one after the other: `list(regex.finditer(text))`. At most `limit` of them, if that is not 0. */
export function finditer(regex: Regex, text: string, limit = 0): Match[] {
  const characters = codePoints(text)
  const state = stateFor(characters.map(ordinal), 0, characters.length, false)
  const matches: Match[] = []
  while (limit === 0 || matches.length < limit) {
    if (!searchFrom(regex, state)) break
    matches.push(matchOf(regex, state, characters))
    if (matches.length > MAX_MATCHES) exceed(`more than ${MAX_MATCHES} matches of a regular expression`)
    // After an empty match the next one may begin here too, if it is not empty (since 3.7).
    state.mustAdvance = state.position === state.start
    state.start = state.position
  }
  return matches
}

/** `match.group(number)`, or null for None. The number must be in range. */
export function groupText({ characters, spans }: Match, group: number): string | null {
  const span = spans[group] ?? null
  return span === null ? null : characters.slice(span[0], span[1]).join('')
}

/** The number of a group by its name, or by its number. Raises IndexError. */
export function groupNumber({ groups, groupIndex }: Regex, group: string | bigint): number {
  const number = typeof group === 'string' ? groupIndex.get(group) : Number(group)
  return number === undefined || number < 0 || number > groups ? raise('IndexError', 'no such group') : number
}

/** `match.lastgroup`, or null for None. */
export function lastGroup({ regex, lastIndex }: Match): string | null {
  for (const [name, group] of regex.groupIndex) if (group === lastIndex) return name
  return null
}

/** `regex.findall(text)`: texts, or lists of texts where there is more than one group. */
export function findall(regex: Regex, text: string): (string | string[])[] {
  return finditer(regex, text).map((found) => {
    if (regex.groups < 2) return groupText(found, regex.groups) ?? ''
    return Array.from({ length: regex.groups }, (_, group) => groupText(found, group + 1) ?? '')
  })
}

/** `regex.split(text, maxsplit)`; 0 splits at every match. Groups come between, null for None. */
export function split(regex: Regex, text: string, maxsplit = 0): (string | null)[] {
  const characters = codePoints(text)
  const parts: (string | null)[] = []
  let last = 0
  for (const found of maxsplit < 0 ? [] : finditer(regex, text, maxsplit)) {
    const [[start, end]] = found.spans
    parts.push(characters.slice(last, start).join(''))
    for (let group = 1; group <= regex.groups; group++) parts.push(groupText(found, group))
    last = end
  }
  return [...parts, characters.slice(last).join('')]
}

/** `regex.subn(replace, text, count)`: the text, and how many were replaced; 0 replaces every match. */
export function subn(regex: Regex, replace: (found: Match) => string, text: string, count = 0): [string, number] {
  const characters = codePoints(text)
  const matches = count < 0 ? [] : finditer(regex, text, count)
  const parts: string[] = []
  let last = 0
  let size = 0
  for (const found of matches) {
    const [[start, end]] = found.spans
    const replacement = replace(found)
    size += replacement.length
    checkLength(size)
    parts.push(characters.slice(last, start).join(''), replacement)
    last = end
  }
  return [parts.join('') + characters.slice(last).join(''), matches.length]
}

/** `re.escape(text)`. */
export const escapePattern = (text: string): string => text.replace(/[()[\]{}?*+\-|^$\\.&~# \t\n\r\v\f]/g, '\\$&')
