/** From a pattern to its syntax tree, with the messages of Lib/re/_parser.py of CPython 3.11; of 3.10 and before, Lib/sre_parse.py. */
import { ordinal } from '../code-points.ts'
import { raise, unmodelled } from '../outcome.ts'
import { patternEscape } from './parse-escape.ts'
import {
  checkConditionals,
  checkReference,
  FIRST_ATOMIC_MINOR,
  type Inside,
  type ParseState,
  parseGroup,
  VERBOSE_AFTER_ALL,
} from './parse-group.ts'
import { parseSet } from './parse-set.ts'
import { FLAG, type Node, type Sequence, type SetItem } from './syntax.ts'
import { accept, advance, fail, seek, take, takeWhile, tell, tokenizer, tokenSize } from './tokenizer.ts'

export interface Parsed {
  readonly body: Sequence
  /** With those that the pattern sets itself, and UNICODE unless it is ASCII. */
  readonly flags: number
  /** How many groups it has, group 0 apart. */
  readonly groups: number
  readonly groupIndex: ReadonlyMap<string, number>
}

/** Parses a str pattern under flags as `re` of Python 3.MINOR has them. Raises re.error, ValueError and OverflowError. */
export function parse(pattern: string, flags: number, minor: number): Parsed {
  try {
    return parseUnder(pattern, flags, minor)
  } catch (thrown) {
    if (thrown === VERBOSE_AFTER_ALL) return parseUnder(pattern, flags | FLAG.VERBOSE, minor)
    throw thrown
  }
}

function parseUnder(pattern: string, flags: number, minor: number): Parsed {
  const source = tokenizer(pattern)
  const state: ParseState = {
    source,
    minor,
    flags,
    groupIndex: new Map(),
    groupWidths: [null],
    lookbehindGroups: null,
    referencePositions: new Map(),
  }
  const body = parseTop(state)
  const fixed = fixFlags(state.flags)
  if (source.next !== null) fail(source, 'unbalanced parenthesis')
  checkConditionals(state)
  return { body, flags: fixed, groups: state.groupWidths.length - 1, groupIndex: state.groupIndex }
}

function fixFlags(flags: number): number {
  if ((flags & FLAG.LOCALE) !== 0) raise('ValueError', 'cannot use LOCALE flag with a str pattern')
  if ((flags & FLAG.TEMPLATE) !== 0) unmodelled('the flag `re.TEMPLATE`')
  if ((flags & FLAG.ASCII) === 0) return flags | FLAG.UNICODE
  if ((flags & FLAG.UNICODE) !== 0) raise('ValueError', 'ASCII and UNICODE flags are incompatible')
  return flags
}

const inside: Inside = {
  alternation: (state, verbose) => parseAlternation(state, verbose, false),
  sequence: (state, verbose) => parseSequence(state, verbose, false),
}

const parseTop = (state: ParseState): Sequence => parseAlternation(state, (state.flags & FLAG.VERBOSE) !== 0, true)

function parseAlternation(state: ParseState, verbose: boolean, isTop: boolean): Sequence {
  const branches: Sequence[] = []
  let ignoresSpace = verbose
  for (;;) {
    branches.push(parseSequence(state, ignoresSpace, isTop && branches.length === 0))
    if (!accept(state.source, '|')) break
    if (isTop) ignoresSpace = (state.flags & FLAG.VERBOSE) !== 0
  }
  const [only] = branches
  if (branches.length === 1 && only !== undefined) return only
  const items = branches.map(asSetItems)
  const set = items.every((list) => list !== null) ? items.flat() : null
  return set === null ? [{ kind: 'branch', branches }] : [{ kind: 'set', negated: false, items: set }]
}

/** A branch that is one character of a set, so that the alternation can be a set itself; null where it is not. */
function asSetItems(branch: Sequence): readonly SetItem[] | null {
  const [node] = branch
  if (node === undefined || branch.length !== 1) return null
  if (node.kind === 'literal' && !node.negated) return [{ kind: 'literal', code: node.code }]
  return node.kind === 'set' && !node.negated ? node.items : null
}

/** Skips what verbose patterns do not count: white space, and comments up to the end of the line. */
function skipsInVerbose(state: ParseState, token: string): boolean {
  if (/^[ \t\n\r\v\f]$/.test(token)) return true
  if (token !== '#') return false
  for (let skipped = take(state.source); skipped !== null && skipped !== '\n'; ) skipped = take(state.source)
  return true
}

function parseSequence(state: ParseState, verbose: boolean, isFirst: boolean): Sequence {
  const { source } = state
  const nodes: Node[] = []
  let ignoresSpace = verbose
  for (let token = source.next; token !== null && token !== '|' && token !== ')'; token = source.next) {
    advance(source)
    if (ignoresSpace && skipsInVerbose(state, token)) continue
    if (token === '(') {
      const flags = state.flags
      const group = parseGroup(state, ignoresSpace, isFirst && nodes.length === 0, inside)
      if (group !== null) nodes.push(group)
      else if (state.flags !== flags) ignoresSpace = (state.flags & FLAG.VERBOSE) !== 0
    } else if ('*+?{'.includes(token)) {
      parseRepeat(state, token, nodes)
    } else {
      nodes.push(parseItem(state, token))
    }
  }
  return nodes.flatMap((node) => (isTransparent(node) ? node.body : [node]))
}

/** A group that captures nothing and sets no flags is no more than its inside. */
function isTransparent(node: Node): node is Extract<Node, { kind: 'group' }> {
  return node.kind === 'group' && node.group === null && node.add === 0 && node.remove === 0
}

function parseItem(state: ParseState, token: string): Node {
  switch (token) {
    case '^':
      return { kind: 'at', anchor: 'beginning' }
    case '$':
      return { kind: 'at', anchor: 'end' }
    case '.':
      return { kind: 'any' }
    case '[':
      return parseSet(state.source)
    default:
      return token.startsWith('\\')
        ? parseEscape(state, token)
        : { kind: 'literal', code: ordinal(token), negated: false }
  }
}

function parseEscape(state: ParseState, token: string): Node {
  const read = patternEscape(state.source, token)
  switch (read.kind) {
    case 'literal':
      return { ...read, negated: false }
    case 'category':
      return { kind: 'set', negated: false, items: [read] }
    case 'at':
      return read
    case 'reference': {
      if (read.group >= state.groupWidths.length) {
        fail(state.source, `invalid group reference ${read.group}`, read.text.length - 1)
      }
      checkReference(state, read.group, read.text.length)
      return { kind: 'backreference', group: read.group }
    }
  }
}

/** The number from which on CPython refuses repetitions (MAXREPEAT of _sre). */
const MAX_REPEAT = 4294967295

const DIGIT = /^[0-9]$/

/** The bounds of a quantifier; null for a brace that is only a brace. */
function parseBounds(state: ParseState, token: string): { min: number; max: number } | null {
  const { source } = state
  if (token !== '{') return { min: token === '+' ? 1 : 0, max: token === '?' ? 1 : Number.POSITIVE_INFINITY }
  if (source.next === '}') return null
  const here = tell(source)
  const low = takeWhile(source, Number.POSITIVE_INFINITY, DIGIT)
  const high = accept(source, ',') ? takeWhile(source, Number.POSITIVE_INFINITY, DIGIT) : low
  if (!accept(source, '}')) {
    seek(source, here)
    return null
  }
  const min = Number(low)
  const max = high === '' ? Number.POSITIVE_INFINITY : Number(high)
  if (min >= MAX_REPEAT || (high !== '' && max >= MAX_REPEAT)) {
    raise('OverflowError', 'the repetition number is too large')
  }
  if (max < min) fail(source, 'min repeat greater than max repeat', tell(source) - here)
  return { min, max }
}

/** Puts a quantifier around the last node. Raises re.error. */
function parseRepeat(state: ParseState, token: string, nodes: Node[]): void {
  const { source } = state
  const here = tell(source)
  const bounds = parseBounds(state, token)
  if (bounds === null) {
    nodes.push({ kind: 'literal', code: ordinal(token), negated: false })
    return
  }
  const item = nodes.at(-1)
  const offset = tell(source) - here + tokenSize(token)
  if (item === undefined || item.kind === 'at') fail(source, 'nothing to repeat', offset)
  if (item.kind === 'repeat') fail(source, 'multiple repeat', offset)
  const isPossessive = (): boolean => state.minor >= FIRST_ATOMIC_MINOR && accept(source, '+')
  const mode = accept(source, '?') ? 'lazy' : isPossessive() ? 'possessive' : 'greedy'
  nodes[nodes.length - 1] = { kind: 'repeat', mode, ...bounds, body: isTransparent(item) ? item.body : [item] }
}
