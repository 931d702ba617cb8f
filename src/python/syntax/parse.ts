import type { ASTNodeUnion, ExprNode, Module, StmtNode } from 'py-ast'
import { parse as parsePython } from 'py-ast'
import type { Location } from '../../model/location.ts'

export type {
  Alias,
  Arguments,
  Comprehension,
  ExceptHandler,
  ExprNode,
  Keyword,
  Module,
  OperatorNode,
  StmtNode,
  WithItem,
} from 'py-ast'

/** The node of this type: names are those of CPython's `ast`. */
export type Node<T extends ASTNodeUnion['nodeType']> = Extract<ASTNodeUnion, { nodeType: T }>
export type Expression<T extends ExprNode['nodeType']> = Extract<ExprNode, { nodeType: T }>
export type Statement<T extends StmtNode['nodeType']> = Extract<StmtNode, { nodeType: T }>

/** A parsed file: its tree, and what is needed to find a node's place in the text. */
export interface ParsedModule {
  readonly kind: 'parsed'
  readonly path: string
  readonly tree: Module
  /** The text as it was parsed: no byte-order mark, `\n` between the lines. */
  readonly lines: readonly string[]
}

/** The parser does not take the text. Whether CPython refuses it too is for the callers to say. */
export interface Refusal {
  readonly kind: 'refused'
  readonly path: string
  readonly message: string
  readonly location: Location
}

/**
 * Parses one file of the repository.
 *
 * A byte-order mark is stripped, as CPython does; so is white space up to a form feed at the start of a line, which
 * CPython's tokenizer ignores (https://docs.python.org/3/reference/lexical_analysis.html#indentation).
 *
 * @param path relative to the snapshot's root; it goes into locations
 * @returns the tree, or the parser's refusal with its place; never throws
 */
export function parse(path: string, source: string | Uint8Array): ParsedModule | Refusal {
  let text: string
  try {
    text =
      typeof source === 'string' ? source : new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(source)
  } catch {
    return refusal(path, "(unicode error) 'utf-8' codec can't decode bytes", 1, 1)
  }
  const clean = text
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n')
    .replace(/^[ \t]*\f/gm, '')
  try {
    return { kind: 'parsed', path, tree: parsePython(clean, { filename: path }), lines: clean.split('\n') }
  } catch (error) {
    const place = error as { message?: string; lineno?: number; col_offset?: number }
    return refusal(path, String(place.message ?? 'cannot be parsed'), place.lineno ?? 1, (place.col_offset ?? 0) + 1)
  }
}

function refusal(path: string, message: string, line: number, column: number): Refusal {
  const position = { line, column }
  return { kind: 'refused', path, message, location: { path, start: position, end: position } }
}

/** What the positions of a node look like; operators and contexts have none. */
export interface Placed {
  readonly lineno?: number
  readonly col_offset?: number
  readonly end_lineno?: number
  readonly end_col_offset?: number
}

/** The range of NODE, 1-based, in UTF-16 code units; py-ast counts columns in bytes of UTF-8, from 0, as CPython does. */
export function locationOf(module: ParsedModule, node: Placed): Location {
  const line = node.lineno ?? 1
  const endLine = node.end_lineno ?? line
  return {
    path: module.path,
    start: { line, column: codeUnits(module.lines[line - 1] ?? '', node.col_offset ?? 0) + 1 },
    end: { line: endLine, column: codeUnits(module.lines[endLine - 1] ?? '', node.end_col_offset ?? 0) + 1 },
  }
}

function codeUnits(line: string, bytes: number): number {
  let seen = 0
  let units = 0
  for (const character of line) {
    if (seen >= bytes) break
    const point = character.codePointAt(0) ?? 0
    seen += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
    units += character.length
  }
  return units
}

/** The source text of NODE. */
export function sourceOf(module: ParsedModule, node: Placed): string {
  const { start, end } = locationOf(module, node)
  const lines = module.lines.slice(start.line - 1, end.line)
  const last = lines.length - 1
  return lines
    .map((line, index) => line.slice(index === 0 ? start.column - 1 : 0, index === last ? end.column - 1 : line.length))
    .join('\n')
}
