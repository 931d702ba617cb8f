import type { Node, Placed } from '../tree.ts'
import { faultAt, symbolUse } from './scope.ts'
import type { SymbolWalk } from './symbols.ts'

/** A name is bound in the present scope (symtable_add_def with DEF_LOCAL). */
export function bind(walk: SymbolWalk, name: string, node: Placed): void {
  const use = symbolUse(walk.scope, name)
  if (walk.scope.isIterationTarget) {
    if (use.isGlobal || use.isNonlocal) {
      const message = `comprehension inner loop cannot rebind assignment expression target '${name}'`
      throw faultAt(walk.rangeOf, node, message)
    }
    use.isIterationVariable = true
  }
  use.isLocal = true
}

/** An import binds a name too, but CPython lets a `global` come after it. */
export function bindImport(walk: SymbolWalk, name: string): void {
  symbolUse(walk.scope, name).isImported = true
}

export function declare(walk: SymbolWalk, node: Node<'Global'> | Node<'Nonlocal'>, what: 'global' | 'nonlocal'): void {
  for (const name of node.names) {
    const use = symbolUse(walk.scope, name)
    const before = use.isParameter
      ? `name '${name}' is parameter and ${what}`
      : use.isUsed
        ? `name '${name}' is used prior to ${what} declaration`
        : use.isAnnotated
          ? `annotated name '${name}' can't be ${what}`
          : use.isLocal
            ? `name '${name}' is assigned to before ${what} declaration`
            : null
    if (before !== null) throw faultAt(walk.rangeOf, node, before)
    if (what === 'global') use.isGlobal = true
    else {
      use.isNonlocal = true
      walk.scope.nonlocals.set(name, node)
    }
  }
}
