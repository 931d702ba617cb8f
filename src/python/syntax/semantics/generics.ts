import type { AnyNode } from '../tree.ts'
import { faultAt, symbolUse } from './scope.ts'
import { inScope, type SymbolWalk, visit } from './symbols.ts'

/** Runs BODY in the scope that type parameters open, where there are some (PEP 695). */
export function generic(walk: SymbolWalk, types: readonly AnyNode[] | undefined, body: () => void): void {
  if (!types || types.length === 0) {
    body()
    return
  }
  inScope(walk, 'type-parameters', 'the definition of a generic', () => {
    for (const type of types) typeParameter(walk, type)
    body()
  })
}

function typeParameter(walk: SymbolWalk, node: AnyNode): void {
  if (node.nodeType !== 'TypeVar' && node.nodeType !== 'ParamSpec' && node.nodeType !== 'TypeVarTuple') return
  const use = symbolUse(walk.scope, node.name)
  if (use.isTypeParameter) throw faultAt(walk.rangeOf, node, `duplicate type parameter '${node.name}'`)
  use.isTypeParameter = true
  use.isLocal = true
  const bound = node.nodeType === 'TypeVar' ? node.bound : undefined
  if (bound) inScope(walk, 'annotation', 'a TypeVar bound', () => visit(walk, bound))
  const otherwise = node.default_value
  if (otherwise) inScope(walk, 'annotation', `a ${node.nodeType} default`, () => visit(walk, otherwise))
}
