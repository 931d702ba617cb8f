/** What begins with '(' (in _parse of Lib/re/_parser.py). */
import { parseInteger } from '../numbers/parse.ts'
import { attempt } from '../outcome.ts'
import { reprStr } from '../repr.ts'
import { isidentifier } from '../str/predicates.ts'
import { beginsFlags, type InlineFlags, parseFlags } from './parse-flags.ts'
import { FLAG, type Node, type Sequence, type Width, widthOf } from './syntax.ts'
import {
  accept,
  checkGroupName,
  fail,
  regexError,
  type Tokenizer,
  take,
  takeUntil,
  tell,
  tokenSize,
} from './tokenizer.ts'

/** What a parse carries along (State in Lib/re/_parser.py). */
export interface ParseState {
  readonly source: Tokenizer
  /** Of the Python whose patterns are read, 3.MINOR. */
  readonly minor: number
  flags: number
  readonly groupIndex: Map<string, number>
  /** By number; null for group 0 and for groups that are still open. */
  readonly groupWidths: (Width | null)[]
  /** How many groups there were when the outermost lookbehind began. */
  lookbehindGroups: number | null
  /** Where conditionals name groups by number, for the check at the end. */
  readonly referencePositions: Map<number, number>
}

/** How a group's inside is read: the parser proper, handed in because it reads groups in turn. */
export interface Inside {
  alternation(state: ParseState, verbose: boolean): Sequence
  sequence(state: ParseState, verbose: boolean): Sequence
}

/** The first minor version with atomic groups and possessive repeats; before it flags of the whole pattern could stand anywhere in it. */
export const FIRST_ATOMIC_MINOR = 11

/** Thrown where a pattern turns out verbose only after its beginning, which is then read again. */
export const VERBOSE_AFTER_ALL = Symbol('the pattern is verbose after all')

/** Groups that a pattern can have at most (MAXGROUPS of _sre). */
export const MAX_GROUPS = 1073741823

/** Raises re.error for a group that is still open, or that is inside of the same lookbehind. */
export function checkReference(state: ParseState, group: number, offset: number): void {
  const { source } = state
  if (state.groupWidths[group] === null) fail(source, 'cannot refer to an open group', offset)
  checkLookbehind(state, group)
}

function checkLookbehind(state: ParseState, group: number): void {
  if (state.lookbehindGroups === null) return
  if ((state.groupWidths[group] ?? null) === null) fail(state.source, 'cannot refer to an open group')
  if (group >= state.lookbehindGroups) {
    fail(state.source, 'cannot refer to group defined in the same lookbehind subpattern')
  }
}

function expectClose(source: Tokenizer, start: number): void {
  if (!accept(source, ')')) fail(source, 'missing ), unterminated subpattern', tell(source) - start)
}

/**
 * Reads a group whose '(' has been taken; null for comments and for flags of the whole pattern.
 * `isFirst`: nothing stands before it, so that such flags are allowed. Raises re.error.
 */
export function parseGroup(state: ParseState, verbose: boolean, isFirst: boolean, inside: Inside): Node | null {
  const { source } = state
  const start = tell(source) - 1
  if (!accept(source, '?')) return capturing(state, verbose, start, null, inside)
  const character = take(source) ?? fail(source, 'unexpected end of pattern')
  switch (character) {
    case 'P':
      return pythonExtension(state, verbose, start, inside)
    case ':':
      return flagged(state, verbose, start, { add: 0, remove: 0 }, inside)
    case '#':
      return comment(source, start)
    case '=':
    case '!':
      return assertion(state, verbose, start, false, character === '!', inside)
    case '<':
      return lookbehind(state, verbose, start, inside)
    case '(':
      return conditional(state, verbose, start, inside)
    default: {
      if (character === '>' && state.minor >= FIRST_ATOMIC_MINOR) return atomic(state, verbose, start, inside)
      if (!beginsFlags(character)) return fail(source, `unknown extension ?${character}`, tokenSize(character) + 1)
      const flags = parseFlags(source, character)
      if (flags.remove !== null) return flagged(state, verbose, start, flags, inside)
      state.flags |= flags.add
      if (state.minor < FIRST_ATOMIC_MINOR) {
        if (!verbose && (state.flags & FLAG.VERBOSE) !== 0) throw VERBOSE_AFTER_ALL
      } else if (!isFirst) fail(source, 'global flags not at the start of the expression', tell(source) - start)
      return null
    }
  }
}

function atomic(state: ParseState, verbose: boolean, start: number, inside: Inside): Node {
  const body = inside.alternation(state, verbose)
  expectClose(state.source, start)
  return { kind: 'atomic', body }
}

function comment(source: Tokenizer, start: number): null {
  for (;;) {
    if (source.next === null) fail(source, 'missing ), unterminated comment', tell(source) - start)
    if (take(source) === ')') return null
  }
}

function capturing(state: ParseState, verbose: boolean, start: number, name: string | null, inside: Inside): Node {
  const group = state.groupWidths.length
  state.groupWidths.push(null)
  if (name !== null) {
    const before = state.groupIndex.get(name)
    if (before !== undefined) {
      const message = `redefinition of group name ${reprStr(name)} as group ${group}; was group ${before}`
      fail(state.source, message, tokenSize(name) + 1)
    }
    state.groupIndex.set(name, group)
  }
  const body = inside.alternation(state, verbose)
  expectClose(state.source, start)
  state.groupWidths[group] = widthOf(body, state.groupWidths)
  return { kind: 'group', group, add: 0, remove: 0, body }
}

function flagged(
  state: ParseState,
  verbose: boolean,
  start: number,
  { add, remove }: InlineFlags,
  inside: Inside,
): Node {
  const off = remove ?? 0
  const body = inside.alternation(state, (verbose || (add & FLAG.VERBOSE) !== 0) && (off & FLAG.VERBOSE) === 0)
  expectClose(state.source, start)
  return { kind: 'group', group: null, add, remove: off, body }
}

function pythonExtension(state: ParseState, verbose: boolean, start: number, inside: Inside): Node {
  const { source } = state
  if (accept(source, '<')) {
    const name = takeUntil(source, '>', 'group name')
    checkGroupName(source, name, 1)
    return capturing(state, verbose, start, name, inside)
  }
  if (accept(source, '=')) {
    const name = takeUntil(source, ')', 'group name')
    checkGroupName(source, name, 1)
    const group = state.groupIndex.get(name)
    if (group === undefined) return fail(source, `unknown group name ${reprStr(name)}`, tokenSize(name) + 1)
    checkReference(state, group, tokenSize(name) + 1)
    return { kind: 'backreference', group }
  }
  const character = take(source) ?? fail(source, 'unexpected end of pattern')
  return fail(source, `unknown extension ?P${character}`, tokenSize(character) + 2)
}

function lookbehind(state: ParseState, verbose: boolean, start: number, inside: Inside): Node {
  const { source } = state
  const character = take(source) ?? fail(source, 'unexpected end of pattern')
  if (character !== '=' && character !== '!') {
    return fail(source, `unknown extension ?<${character}`, tokenSize(character) + 2)
  }
  const outermost = state.lookbehindGroups === null
  if (outermost) state.lookbehindGroups = state.groupWidths.length
  const body = inside.alternation(state, verbose)
  if (outermost) state.lookbehindGroups = null
  expectClose(source, start)
  return { kind: 'assert', behind: true, negated: character === '!', body }
}

function assertion(
  state: ParseState,
  verbose: boolean,
  start: number,
  behind: boolean,
  negated: boolean,
  inside: Inside,
): Node {
  const body = inside.alternation(state, verbose)
  expectClose(state.source, start)
  return { kind: 'assert', behind, negated, body }
}

function conditional(state: ParseState, verbose: boolean, start: number, inside: Inside): Node {
  const { source } = state
  const name = takeUntil(source, ')', 'group name')
  const group = isidentifier(name) ? state.groupIndex.get(name) : conditionalNumber(state, name)
  if (group === undefined) return fail(source, `unknown group name ${reprStr(name)}`, tokenSize(name) + 1)
  checkLookbehind(state, group)
  const yes = inside.sequence(state, verbose)
  const no = accept(source, '|') ? inside.sequence(state, verbose) : null
  if (no !== null && source.next === '|') fail(source, 'conditional backref with more than two branches')
  expectClose(source, start)
  return { kind: 'conditional', group, yes, no }
}

function conditionalNumber(state: ParseState, name: string): number {
  const { source } = state
  const parsed = attempt(() => parseInteger(name))
  const offset = tokenSize(name) + 1
  if (parsed.kind !== 'returned' || parsed.value < 0n) {
    return fail(source, `bad character in group name ${reprStr(name)}`, offset)
  }
  if (parsed.value === 0n) fail(source, 'bad group number', offset)
  if (parsed.value >= BigInt(MAX_GROUPS)) fail(source, `invalid group reference ${parsed.value}`, offset)
  const group = Number(parsed.value)
  if (!state.referencePositions.has(group)) state.referencePositions.set(group, tell(source) - offset)
  return group
}

/** Raises re.error for a conditional whose group the pattern turned out not to have. */
export function checkConditionals(state: ParseState): void {
  for (const [group, position] of state.referencePositions) {
    if (group >= state.groupWidths.length) {
      regexError(`invalid group reference ${group}`, state.source.pattern, position)
    }
  }
}
