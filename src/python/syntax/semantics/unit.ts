import type { Placed } from '../tree.ts'
import { faultAt, type RangeOf } from './scope.ts'

/** What a stretch of code compiles to; a lambda is a function. */
export type UnitKind = 'module' | 'class' | 'function' | 'async function' | 'comprehension'

/** The blocks that CPython's compiler keeps a stack of (`enum fblocktype` in compile.c). */
export type BlockKind = 'loop' | 'try' | 'handler' | 'group-handler' | 'cleanup' | 'finally' | 'with' | 'generator'

export interface Unit {
  readonly kind: UnitKind
  readonly blocks: BlockKind[]
  hasYield: boolean
  /** The first `return` with a value. */
  valueReturn: Placed | null
  /** For a comprehension: it awaits, or iterates asynchronously. */
  isCoroutine: boolean
}

/** One walk over a module, unit by unit, as CPython's compile.c does it. */
export interface CompilerWalk {
  readonly rangeOf: RangeOf
  readonly minor: number
  /** Annotations are kept as text, or evaluated later: the compiler does not look into them. */
  readonly skipsAnnotations: boolean
  unit: Unit
}

export const newUnit = (kind: UnitKind): Unit => ({
  kind,
  blocks: [],
  hasYield: false,
  valueReturn: null,
  isCoroutine: false,
})

/** CPython's CO_MAXBLOCKS. */
const MAXIMUM_BLOCKS = 20

/** Runs BODY inside a block. Throws a SyntaxFault where too many are open. */
export function inBlock(walk: CompilerWalk, kind: BlockKind, node: Placed, body: () => void): void {
  const { blocks } = walk.unit
  if (blocks.length >= MAXIMUM_BLOCKS) throw faultAt(walk.rangeOf, node, 'too many statically nested blocks')
  blocks.push(kind)
  body()
  blocks.pop()
}

/** Runs BODY in a new unit, and returns that. */
export function inUnit(walk: CompilerWalk, kind: UnitKind, body: () => void): Unit {
  const outer = walk.unit
  const unit = newUnit(kind)
  walk.unit = unit
  body()
  walk.unit = outer
  return unit
}

export const isFunction = (unit: Unit): boolean => unit.kind !== 'module' && unit.kind !== 'class'

/** Throws a SyntaxFault where a name is one that nothing may be bound to. */
export function verifyName(walk: CompilerWalk, name: string | null | undefined, node: Placed): void {
  if (name === '__debug__') throw faultAt(walk.rangeOf, node, 'cannot assign to __debug__')
}
