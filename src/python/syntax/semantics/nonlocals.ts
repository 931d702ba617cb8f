import { Undecided } from '../fault.ts'
import type { Placed } from '../tree.ts'
import { faultAt, type RangeOf, type Scope, symbolUse } from './scope.ts'

/** Holds the nonlocal declarations of a scope against the scopes around it (analyze_name). */
export function verifyNonlocals(scope: Scope, rangeOf: RangeOf): void {
  for (const [name, node] of scope.nonlocals) {
    if (symbolUse(scope, name).isGlobal) throw faultAt(rangeOf, node, `name '${name}' is nonlocal and global`)
    if (scope.kind === 'module') {
      throw faultAt(rangeOf, node, 'nonlocal declaration not allowed at module level')
    }
    if (/^__.*[^_]_?$/.test(name)) {
      // Inside a class its name is another one; which class counts is not modelled.
      throw new Undecided(`\`nonlocal ${name}\` may be mangled`, rangeOf(node).start)
    }
    if (!isBoundAround(scope, name, rangeOf, node))
      throw faultAt(rangeOf, node, `no binding for nonlocal '${name}' found`)
  }
}

function isBoundAround(scope: Scope, name: string, rangeOf: RangeOf, node: Placed): boolean {
  for (let outer = scope.parent; outer; outer = outer.parent) {
    if (outer.kind === 'class') {
      if (name === '__class__') return true
      continue
    }
    if (outer.kind === 'module') return false
    const use = outer.symbols.get(name)
    if (use?.isGlobal) return false
    if (use?.isTypeParameter) throw faultAt(rangeOf, node, `nonlocal binding not allowed for type parameter '${name}'`)
    if (use?.isLocal || use?.isImported || use?.isNonlocal) return true
  }
  return false
}
