import type { Module } from 'py-ast'
import { type EditedText, lastAtMost } from './edits.ts'
import type { SourceText } from './source.ts'
import { type Node, nodesOf } from './tree.ts'

/** `(x): int`: py-ast calls a name in parentheses simple too, which it is not. */
const PARENTHESIZED_ANNOTATION = /^[ \t]*\([^\n]*\)[ \t]*:/m

const NOT_ASCII = /[^\x00-\x7F]/

/** The fields that hold an identifier, or several, or dotted ones. */
const IDENTIFIERS = ['id', 'attr', 'name', 'asname', 'arg', 'module', 'rest', 'names', 'kwd_attrs'] as const

/**
 * Corrects py-ast's tree in place, so that it is CPython's for the text as it was before the edits. Afterwards columns count UTF-16 code units
 * from 0 (py-ast, as CPython, counts bytes of UTF-8), and identifiers are in NFKC (https://docs.python.org/3/reference/lexical_analysis.html#identifiers).
 */
export function correctTree(tree: Module, source: SourceText, edited: EditedText): void {
  const isAscii = !NOT_ASCII.test(edited.source.text)
  const { text } = source
  const isFaithful = !PARENTHESIZED_ANNOTATION.test(text) && !text.includes('...')
  if (isAscii && edited.source === source && isFaithful) return
  const column = columnMapper(source, edited, isAscii)
  for (const node of nodesOf(tree)) {
    const fields: Record<string, unknown> = node as object as Record<string, unknown>
    moveColumn(fields, 'lineno', 'col_offset', column)
    moveColumn(fields, 'end_lineno', 'end_col_offset', column)
    if (node.nodeType === 'AnnAssign' && node.target.col_offset !== node.col_offset) node.simple = 0
    if (node.nodeType === 'JoinedStr' || node.nodeType === 'TemplateStr') markParts(node)
    if (!isAscii) for (const name of IDENTIFIERS) fields[name] = normalized(fields[name])
  }
}

/** py-ast gives the text `...` of an f-string and the ellipsis the same Constant: the quotes tell them apart. */
function markParts(node: Node<'JoinedStr'> | Node<'TemplateStr'>): void {
  for (const part of node.values) {
    if (part.nodeType === 'Constant') part.quote_style ??= node.quote_style ?? 'f"'
  }
}

function moveColumn(
  fields: Record<string, unknown>,
  lineField: string,
  columnField: string,
  column: (line: number, byte: number) => number,
): void {
  const line = fields[lineField]
  const byte = fields[columnField]
  if (typeof line === 'number' && typeof byte === 'number') fields[columnField] = column(line, byte)
}

function normalized(value: unknown): unknown {
  if (typeof value === 'string') return NOT_ASCII.test(value) ? value.normalize('NFKC') : value
  return Array.isArray(value) ? value.map((item) => (typeof item === 'string' ? normalized(item) : item)) : value
}

/** From a line and a column in bytes of the edited text to a column in UTF-16 code units of the original one. */
function columnMapper(
  source: SourceText,
  edited: EditedText,
  isAscii: boolean,
): (line: number, byte: number) => number {
  const byteOffsets = new Map<number, readonly number[] | null>()
  const unitsOf = (line: number, byte: number): number => {
    if (isAscii) return byte
    const known = byteOffsets.get(line)
    const offsets = known === undefined ? byteOffsetsOf(edited.source, line) : known
    if (known === undefined) byteOffsets.set(line, offsets)
    return offsets === null ? byte : lastAtMost(offsets, byte)
  }
  return (line, byte) => {
    const start = edited.source.lineStarts[line - 1] ?? 0
    return edited.original(start + unitsOf(line, byte)) - (source.lineStarts[line - 1] ?? 0)
  }
}

/** For each code unit of a line, and for its end, how many bytes of UTF-8 stand before it; null for a line that is ASCII. */
function byteOffsetsOf(source: SourceText, line: number): readonly number[] | null {
  const start = source.lineStarts[line - 1] ?? 0
  const end = source.lineStarts[line] ?? source.text.length
  const offsets: number[] = []
  let bytes = 0
  const text = source.text.slice(start, end)
  if (!NOT_ASCII.test(text)) return null
  for (const character of text) {
    offsets.push(bytes)
    const point = character.codePointAt(0) ?? 0
    // The second half of a pair has no byte of its own: a column inside it cannot be.
    if (character.length === 2) offsets.push(bytes + 1)
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
  }
  offsets.push(bytes)
  return offsets
}
