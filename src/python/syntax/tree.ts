import type { ASTNodeUnion, ExprNode, StmtNode } from 'py-ast'
import type { SourceText } from './source.ts'

/** Any node of a tree. */
export type AnyNode = ASTNodeUnion

/** The node of this type: names are those of CPython's `ast`. */
export type Node<T extends ASTNodeUnion['nodeType']> = Extract<ASTNodeUnion, { nodeType: T }>
export type Expression<T extends ExprNode['nodeType']> = Extract<ExprNode, { nodeType: T }>
export type Statement<T extends StmtNode['nodeType']> = Extract<StmtNode, { nodeType: T }>

/** What the positions of a node look like: lines from 1, columns from 0 in UTF-16 code units. Operators and contexts have none. */
export interface Placed {
  readonly lineno?: number
  readonly col_offset?: number
  readonly end_lineno?: number
  readonly end_col_offset?: number
}

/** The offsets of a node in its text, end exclusive. */
export function rangeOf(source: SourceText, node: Placed): { start: number; end: number } {
  const start = (source.lineStarts[(node.lineno ?? 1) - 1] ?? 0) + (node.col_offset ?? 0)
  const lastLine = source.lineStarts[(node.end_lineno ?? node.lineno ?? 1) - 1] ?? 0
  return { start, end: lastLine + (node.end_col_offset ?? node.col_offset ?? 0) }
}

/** Is this one of the tree's nodes? */
export function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'nodeType' in value
}

/** The nodes directly below, in the order of the fields. */
export function childrenOf(node: AnyNode): AnyNode[] {
  const children: AnyNode[] = []
  for (const value of Object.values(node)) {
    if (Array.isArray(value)) {
      for (const item of value) if (isNode(item)) children.push(item)
    } else if (isNode(value)) children.push(value)
  }
  return children
}

/** Every node of a tree, in no certain order. Not recursive: a tree can be deeper than the stack. */
export function* nodesOf(root: AnyNode): Generator<AnyNode> {
  const stack = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    yield node
    for (const value of Object.values(node)) {
      if (Array.isArray(value)) {
        for (const item of value) if (isNode(item)) stack.push(item)
      } else if (isNode(value)) stack.push(value)
    }
  }
}
