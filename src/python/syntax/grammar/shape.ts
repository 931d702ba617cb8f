import type { Parser } from './parser.ts'
import { fault } from './parser.ts'

/** What an expression is, in the words of CPython's messages (_PyPegen_get_expr_name). */
export type ShapeKind =
  | 'name'
  | 'attribute'
  | 'subscript'
  | 'starred'
  | 'list'
  | 'tuple'
  | 'function call'
  | 'literal'
  | 'True'
  | 'False'
  | 'None'
  | 'ellipsis'
  | 'f-string expression'
  | 'comparison'
  | 'expression'
  | 'conditional expression'
  | 'lambda'
  | 'generator expression'
  | 'list comprehension'
  | 'set comprehension'
  | 'dict comprehension'
  | 'dict literal'
  | 'set display'
  | 'await expression'
  | 'yield expression'
  | 'named expression'

/** As much of an expression as the grammar must know to judge what stands around it. */
export interface Shape {
  readonly kind: ShapeKind
  readonly start: number
  readonly end: number
  /** The elements of a list or tuple; what a star stands before. */
  readonly items: readonly Shape[]
  readonly isParenthesized: boolean
}

const NONE: readonly Shape[] = []

export const shape = (kind: ShapeKind, start: number, end: number, items: readonly Shape[] = NONE): Shape => ({
  kind,
  start,
  end,
  items,
  isParenthesized: false,
})

/** The first part of a target that cannot be assigned to (or deleted); null where all of it can. */
export function invalidTarget(target: Shape, use: 'assign' | 'delete'): Shape | null {
  switch (target.kind) {
    case 'name':
    case 'attribute':
    case 'subscript':
      return null
    case 'starred':
      return use === 'delete' ? target : firstInvalid(target.items, use)
    case 'list':
    case 'tuple':
      return firstInvalid(target.items, use)
    default:
      return target
  }
}

function firstInvalid(targets: readonly Shape[], use: 'assign' | 'delete'): Shape | null {
  for (const target of targets) {
    const invalid = invalidTarget(target, use)
    if (invalid) return invalid
  }
  return null
}

/** Throws a SyntaxFault where `target` cannot be assigned to (or deleted). */
export function verifyTarget(parser: Parser, target: Shape, use: 'assign' | 'delete' = 'assign'): void {
  const invalid = invalidTarget(target, use)
  if (invalid) throw fault(parser, `cannot ${use === 'delete' ? 'delete' : 'assign to'} ${invalid.kind}`, invalid)
}

/** Where these are assigned to, CPython guesses that a comparison was meant: what `bitwise_or` covers, but for lists and constants. */
const HINTED: ReadonlySet<ShapeKind> = new Set<ShapeKind>([
  ...(['attribute', 'subscript', 'function call', 'literal', 'expression', 'ellipsis', 'f-string expression'] as const),
  ...(['await expression', 'list comprehension', 'set comprehension', 'dict comprehension'] as const),
  ...(['dict literal', 'set display'] as const),
])

export const hintedTarget = (target: Shape): boolean => HINTED.has(target.kind)
