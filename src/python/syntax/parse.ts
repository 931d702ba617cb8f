import type { Module } from 'py-ast'
import { parse as parsePython } from 'py-ast'
import type { Location } from '../../model/location.ts'
import { correctTree } from './correct.ts'
import { decodeSource, normalizeText } from './decode.ts'
import { applyEdits, type EditedText } from './edits.ts'
import { type SyntaxErrorType, SyntaxFault, Undecided } from './fault.ts'
import { parseTokens } from './parse-tokens.ts'
import { recognize } from './recognize.ts'
import { verifySemantics } from './semantics/verify.ts'
import { lineAt, locationOf as locationOfRange, type SourceText, sourceText } from './source.ts'
import { type Tokens, tokenize } from './tokens/tokenize.ts'
import { type Placed, rangeOf } from './tree.ts'
import { grammarOf, NEWEST_PYTHON, type PythonVersion } from './version.ts'

export type {
  ExceptHandler,
  ExprNode,
  Keyword,
  Module,
  OperatorNode,
  StmtNode,
  WithItem,
} from 'py-ast'

export type { Expression, Node, Placed, Statement } from './tree.ts'

/** A comment, its `#` included. py-ast's tree has none. */
export interface Comment {
  readonly text: string
  readonly location: Location
}

/** A parsed file: its tree, and what is needed to find a node's place in the text. */
export interface ParsedModule {
  readonly kind: 'parsed'
  readonly path: string
  /** CPython's tree, but that columns (`col_offset`, `end_col_offset`) count UTF-16 code units, from 0. */
  readonly tree: Module
  /** The text as it was parsed: no byte-order mark, `\n` between the lines. */
  readonly source: SourceText
  readonly comments: readonly Comment[]
  /** In tokens; 0 for a text of our own. */
  readonly size: number
}

/** This Python does not compile the text either: an import of it raises. */
export interface SyntaxErrorFound {
  readonly kind: 'syntax-error'
  readonly path: string
  /** The exception's type. */
  readonly type: SyntaxErrorType
  /** CPython's message where that is cheap to tell; else one that says the same. */
  readonly message: string
  readonly location: Location
}

/** The text could not be parsed, though this Python might: the message says why. */
export interface Refusal {
  readonly kind: 'refused'
  readonly path: string
  readonly message: string
  readonly location: Location
}

/** Bytes (or UTF-16 code units). Nobody writes settings of this size; generated tables and attacks have it. */
const MAXIMUM_SIZE = 1_000_000

/** A file of that size has a fourth of them, unless it is made to be slow. */
const MAXIMUM_TOKENS = 400_000

type Parsed = ParsedModule | SyntaxErrorFound | Refusal

// A snapshot gives the same bytes each time a file is read, and several programs are evaluated over one snapshot.
const parsedBytes = new WeakMap<Uint8Array, Map<string, Parsed>>()

/**
 * Parses one file of the repository as the app's Python compiles it: CPython's tokenizer, grammar, symbol table and compiler say what an
 * error is (https://docs.python.org/3/reference/), py-ast makes the tree.
 *
 * @param path relative to the snapshot's root; it goes into locations
 * @param source the file's bytes, decoded as PEP 263 has it; or text
 * @param version the app's Python, which decides what is syntax
 * @returns never throws
 */
export function parse(path: string, source: string | Uint8Array, version: PythonVersion = NEWEST_PYTHON): Parsed {
  const minor = grammarOf(version)
  if (typeof source === 'string') return parseSource(path, source, minor)
  const known = parsedBytes.get(source) ?? new Map<string, Parsed>()
  parsedBytes.set(source, known)
  const key = `${minor} ${path}`
  const found = known.get(key) ?? parseSource(path, source, minor)
  known.set(key, found)
  return found
}

/**
 * Parses a text of our own, which is Python: the tests hold every library's program against `parse`. Nothing is looked for that
 * makes a text none.
 *
 * @throws what py-ast throws for what is no Python: a slip in the text
 */
export function parseOwn(path: string, text: string, version: PythonVersion): ParsedModule {
  const source = sourceText(path, text)
  const tokens = tokenize(text, grammarOf(version), (offset) => lineAt(source, offset))
  const tree = parseTokens(source, tokens.tokens)
  correctTree(tree, source, { source, original: (offset) => offset })
  return { kind: 'parsed', path, tree, source, comments: [], size: 0 }
}

function parseSource(path: string, source: string | Uint8Array, minor: number): Parsed {
  let text = sourceText(path, '')
  try {
    if (source.length > MAXIMUM_SIZE) throw new Undecided('the file is larger than a megabyte', 0)
    // Decoded leniently for the location of an error in the decoding itself.
    text = sourceText(path, typeof source === 'string' ? source : new TextDecoder().decode(source))
    const decoded =
      typeof source === 'string' ? { text: normalizeText(source, minor), invalid: null } : decodeSource(source, minor)
    text = sourceText(path, decoded.text)
    return parseText(text, minor, decoded.invalid)
  } catch (error) {
    return failed(text, error)
  }
}

function parseText(source: SourceText, minor: number, invalid: SyntaxFault | null): ParsedModule {
  const lineOf = (offset: number) => lineAt(source, offset)
  const tokens = tokenize(source.text, minor, lineOf)
  const { length } = tokens.tokens
  if (length > MAXIMUM_TOKENS) throw new Undecided('the file has too many tokens', 0)
  if (invalid) verifyInvalidBytes(source, tokens, minor, invalid)
  const edits = recognize(source.text, tokens, minor, lineOf)
  const edited = applyEdits(source, [...tokens.edits, ...edits])
  const tree = treeOf(edited, edited.source === source ? tokens : null)
  correctTree(tree, source, edited)
  verifySemantics(tree, source, minor)
  return { kind: 'parsed', path: source.path, tree, source, comments: commentsOf(source, tokens), size: length }
}

/**
 * CPython decodes token by token: bytes that are not UTF-8 are an error outside comments, and inside them not before a fix
 * in later patches of 3.13 (https://github.com/python/cpython/issues/63161).
 */
function verifyInvalidBytes(source: SourceText, { comments }: Tokens, minor: number, invalid: SyntaxFault): void {
  const inComments = comments.reduce((count, { text }) => count + text.split('\uFFFD').length - 1, 0)
  if (source.text.split('\uFFFD').length - 1 > inComments) throw invalid
  if (minor >= 12) throw new Undecided('a comment holds bytes that are not UTF-8', invalid.start)
}

function treeOf(edited: EditedText, tokens: Tokens | null): Module {
  try {
    return tokens === null
      ? parsePython(edited.source.text, { filename: edited.source.path })
      : parseTokens(edited.source, tokens.tokens)
  } catch (error) {
    if (error instanceof RangeError || !(error instanceof Error)) throw error
    const line = 'lineno' in error && typeof error.lineno === 'number' ? error.lineno : 1
    const start = edited.original(edited.source.lineStarts[line - 1] ?? 0)
    throw new Undecided(`the parser does not take it (${error.message})`, start)
  }
}

const commentsOf = (source: SourceText, { comments }: Tokens): Comment[] =>
  comments.map(({ text, start, end }) => ({ text, location: locationOfRange(source, start, end) }))

function failed(source: SourceText, error: unknown): SyntaxErrorFound | Refusal {
  const { path } = source
  if (error instanceof SyntaxFault) {
    const { type, message, start, end } = error
    return { kind: 'syntax-error', path, type, message, location: locationOfRange(source, start, end) }
  }
  if (error instanceof Undecided) {
    const { message, start } = error
    return { kind: 'refused', path, message, location: locationOfRange(source, start, start) }
  }
  // The stack ran out: a depth at which CPython may, or may not, raise a MemoryError or RecursionError.
  if (error instanceof RangeError) {
    return { kind: 'refused', path, message: 'the file is nested too deeply', location: locationOfRange(source, 0, 0) }
  }
  throw error
}

/** The range of NODE, 1-based, in UTF-16 code units. */
export function locationOf(module: ParsedModule, node: Placed): Location {
  const line = node.lineno ?? 1
  return {
    path: module.path,
    start: { line, column: (node.col_offset ?? 0) + 1 },
    end: { line: node.end_lineno ?? line, column: (node.end_col_offset ?? node.col_offset ?? 0) + 1 },
  }
}

/** The source text of NODE. */
export function sourceOf(module: ParsedModule, node: Placed): string {
  const { start, end } = rangeOf(module.source, node)
  return module.source.text.slice(start, end)
}
