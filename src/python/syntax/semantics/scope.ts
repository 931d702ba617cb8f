import { SyntaxFault } from '../fault.ts'
import type { Placed } from '../tree.ts'

export type ScopeKind = 'module' | 'class' | 'function' | 'comprehension' | 'annotation' | 'type-parameters'

/** What a scope does with a name, after CPython's symbol table (Include/internal/pycore_symtable.h). */
export interface SymbolUse {
  isParameter: boolean
  isLocal: boolean
  isImported: boolean
  isGlobal: boolean
  isNonlocal: boolean
  isAnnotated: boolean
  isUsed: boolean
  isIterationVariable: boolean
  isTypeParameter: boolean
}

export interface Scope {
  readonly kind: ScopeKind
  /** What it is, where a message names it: "list comprehension", "a type alias". */
  readonly words: string
  readonly parent: Scope | null
  readonly symbols: Map<string, SymbolUse>
  /** The names that `nonlocal` declares, and where. */
  readonly nonlocals: Map<string, Placed>
  /** How deep in the iterables of comprehensions the walk is. */
  iterableDepth: number
  /** Inside the target of a comprehension's `for`. */
  isIterationTarget: boolean
}

export const newScope = (kind: ScopeKind, words: string, parent: Scope | null): Scope => ({
  kind,
  words,
  parent,
  symbols: new Map(),
  nonlocals: new Map(),
  iterableDepth: parent?.iterableDepth ?? 0,
  isIterationTarget: false,
})

export function symbolUse(scope: Scope, name: string): SymbolUse {
  const known = scope.symbols.get(name)
  if (known) return known
  const use: SymbolUse = {
    isParameter: false,
    isLocal: false,
    isImported: false,
    isGlobal: false,
    isNonlocal: false,
    isAnnotated: false,
    isUsed: false,
    isIterationVariable: false,
    isTypeParameter: false,
  }
  scope.symbols.set(name, use)
  return use
}

/** Where in the text a node is: offsets, end exclusive. */
export type RangeOf = (node: Placed) => { readonly start: number; readonly end: number }

export function faultAt(rangeOf: RangeOf, node: Placed, message: string): SyntaxFault {
  const { start, end } = rangeOf(node)
  return new SyntaxFault(message, start, end)
}
