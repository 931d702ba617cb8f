import type { Node, Placed } from '../tree.ts'
import { faultAt, type Scope, symbolUse } from './scope.ts'
import { inScope, type SymbolWalk, verifyInAnnotation, visit, visitAll } from './symbols.ts'

type ComprehensionNode = Node<'ListComp'> | Node<'SetComp'> | Node<'DictComp'> | Node<'GeneratorExp'>

const WORDS: Readonly<Record<ComprehensionNode['nodeType'], string>> = {
  ListComp: 'list comprehension',
  SetComp: 'set comprehension',
  DictComp: 'dict comprehension',
  GeneratorExp: 'generator expression',
}

/** A comprehension: its first iterable belongs to the scope around it, all else to its own (symtable_handle_comprehension). */
export function visitComprehension(walk: SymbolWalk, node: ComprehensionNode): void {
  const [outermost] = node.generators
  if (!outermost) return
  walk.scope.iterableDepth++
  visit(walk, outermost.iter)
  walk.scope.iterableDepth--
  inScope(walk, 'comprehension', WORDS[node.nodeType], () => {
    for (const generator of node.generators) {
      walk.scope.isIterationTarget = true
      visit(walk, generator.target)
      walk.scope.isIterationTarget = false
      if (generator !== outermost) {
        walk.scope.iterableDepth++
        visit(walk, generator.iter)
        walk.scope.iterableDepth--
      }
      visitAll(walk, generator.ifs)
    }
    visitAll(walk, node.nodeType === 'DictComp' ? [node.key, node.value] : [node.elt])
  })
}

/** `name := value`: inside a comprehension the name is bound in the scope around it (PEP 572). */
export function visitNamedExpression(walk: SymbolWalk, node: Node<'NamedExpr'>): void {
  verifyInAnnotation(walk, node, 'named expression')
  const { target } = node
  if (walk.scope.iterableDepth > 0) {
    const message = 'assignment expression cannot be used in a comprehension iterable expression'
    throw faultAt(walk.rangeOf, node, message)
  }
  if (walk.scope.kind === 'comprehension' && target.nodeType === 'Name') extendScope(walk, target.id, target)
  visit(walk, node.value)
  visit(walk, target)
}

/** symtable_extend_namedexpr_scope. */
function extendScope(walk: SymbolWalk, name: string, node: Placed): void {
  for (let scope: Scope | null = walk.scope; scope; scope = scope.parent) {
    switch (scope.kind) {
      case 'comprehension':
        if (symbolUse(scope, name).isIterationVariable) {
          const message = `assignment expression cannot rebind comprehension iteration variable '${name}'`
          throw faultAt(walk.rangeOf, node, message)
        }
        break
      case 'class':
        throw faultAt(walk.rangeOf, node, 'assignment expression within a comprehension cannot be used in a class body')
      case 'annotation':
      case 'type-parameters': {
        const message = `assignment expression within a comprehension cannot be used within ${scope.words}`
        throw faultAt(walk.rangeOf, node, message)
      }
      case 'module':
        symbolUse(walk.scope, name).isGlobal = true
        symbolUse(scope, name).isLocal = true
        return
      case 'function':
        markOuter(walk.scope, scope, name)
        return
    }
  }
}

function markOuter(inner: Scope, outer: Scope, name: string): void {
  const use = symbolUse(outer, name)
  if (use.isGlobal) symbolUse(inner, name).isGlobal = true
  else {
    symbolUse(inner, name).isNonlocal = true
    use.isLocal = true
  }
}
