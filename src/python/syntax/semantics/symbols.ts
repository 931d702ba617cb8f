import type { Module } from 'py-ast'
import { Undecided } from '../fault.ts'
import { type AnyNode, childrenOf, type Node, type Placed } from '../tree.ts'
import { bind, bindImport, declare } from './binding.ts'
import { visitComprehension, visitNamedExpression } from './comprehensions.ts'
import { generic } from './generics.ts'
import { verifyNonlocals } from './nonlocals.ts'
import { faultAt, newScope, type RangeOf, type Scope, type ScopeKind, symbolUse } from './scope.ts'

/** One walk over a module, scope by scope, as CPython's symtable.c does it. */
export interface SymbolWalk {
  readonly rangeOf: RangeOf
  readonly minor: number
  /** Annotations have a scope of their own: under `from __future__ import annotations` since 3.10, always since 3.14. */
  readonly annotationScopes: boolean
  /** Every scope that was entered. */
  readonly scopes: Scope[]
  scope: Scope
  /** How deep in the tree the walk is. */
  depth: number
}

/**
 * CPython's compiler recurses into the tree as we do, and gives up at a depth that differs by release, build and caller (some 3,000 in 3.11).
 * Up to this one all of them go.
 */
const CERTAIN_DEPTH = 1000

/**
 * Builds the symbol table and throws a SyntaxFault where CPython's does.
 *
 * @param hasFutureAnnotations `from __future__ import annotations` is on
 */
export function verifySymbols(tree: Module, rangeOf: RangeOf, minor: number, hasFutureAnnotations: boolean): void {
  const scope = newScope('module', 'module', null)
  const annotationScopes = minor >= 14 || (minor >= 10 && hasFutureAnnotations)
  const walk: SymbolWalk = { rangeOf, minor, annotationScopes, scopes: [scope], scope, depth: 0 }
  visitAll(walk, tree.body)
  for (const each of walk.scopes) verifyNonlocals(each, rangeOf)
}

export function visitAll(walk: SymbolWalk, nodes: readonly (AnyNode | null | undefined)[]): void {
  for (const node of nodes) if (node) visit(walk, node)
}

/** Runs BODY in a new scope below the present one. */
export function inScope(walk: SymbolWalk, kind: ScopeKind, words: string, body: () => void): void {
  const outer = walk.scope
  walk.scope = newScope(kind, words, outer)
  walk.scopes.push(walk.scope)
  body()
  walk.scope = outer
}

export function parameter(walk: SymbolWalk, node: Node<'Arg'>): void {
  const use = symbolUse(walk.scope, node.arg)
  if (use.isParameter) throw faultAt(walk.rangeOf, node, `duplicate argument '${node.arg}' in function definition`)
  use.isParameter = true
  use.isLocal = true
}

type Rules = { readonly [T in AnyNode['nodeType']]?: (walk: SymbolWalk, node: Node<T>) => void }

const RULES: Rules = {
  Name: (walk, node) => {
    if (node.ctx.nodeType === 'Load') symbolUse(walk.scope, node.id).isUsed = true
    else bind(walk, node.id, node)
  },
  FunctionDef: functionDefinition,
  AsyncFunctionDef: functionDefinition,
  Lambda: (walk, node) => {
    visitAll(walk, [...node.args.defaults, ...node.args.kw_defaults])
    inScope(walk, 'function', 'lambda', () => {
      parameters(walk, node.args)
      visit(walk, node.body)
    })
  },
  ClassDef: classDefinition,
  TypeAlias: (walk, node) => {
    visit(walk, node.name)
    generic(walk, node.type_params, () => inScope(walk, 'annotation', 'a type alias', () => visit(walk, node.value)))
  },
  AnnAssign: annotatedAssignment,
  Global: (walk, node) => declare(walk, node, 'global'),
  Nonlocal: (walk, node) => declare(walk, node, 'nonlocal'),
  Import: (walk, node) => {
    for (const { name, asname } of node.names) bindImport(walk, asname ?? name.split('.')[0] ?? name)
  },
  ImportFrom: importFrom,
  ExceptHandler: (walk, node) => {
    visitAll(walk, [node.type])
    if (node.name !== undefined && node.name !== null) bind(walk, node.name, node)
    visitAll(walk, node.body)
  },
  MatchAs: (walk, node) => {
    visitAll(walk, [node.pattern])
    if (node.name) bind(walk, node.name, node)
  },
  MatchStar: (walk, node) => {
    if (node.name) bind(walk, node.name, node)
  },
  MatchMapping: (walk, node) => {
    visitAll(walk, [...node.keys, ...node.patterns])
    if (node.rest) bind(walk, node.rest, node)
  },
  NamedExpr: visitNamedExpression,
  ListComp: visitComprehension,
  SetComp: visitComprehension,
  DictComp: visitComprehension,
  GeneratorExp: visitComprehension,
  Yield: verifyYield,
  YieldFrom: verifyYield,
  Await: (walk, node) => {
    verifyInAnnotation(walk, node, 'await expression')
    visit(walk, node.value)
  },
  // Chains of operators lean to the left, as deep as they are long.
  BinOp: (walk, node) => {
    const operands: AnyNode[] = []
    let left: AnyNode = node
    for (; left.nodeType === 'BinOp'; left = left.left) operands.push(left.right)
    deeper(walk, node, operands.length, () => {
      visit(walk, left)
      visitAll(walk, operands.reverse())
    })
  },
}

function deeper(walk: SymbolWalk, node: Placed, levels: number, body: () => void): void {
  walk.depth += levels
  if (walk.depth > CERTAIN_DEPTH) throw new Undecided('the file is nested too deeply', walk.rangeOf(node).start)
  body()
  walk.depth -= levels
}

export function visit(walk: SymbolWalk, node: AnyNode): void {
  // A table over a union cannot say that the rule takes this very node: TypeScript has no correlated unions.
  const rule = RULES[node.nodeType] as ((walk: SymbolWalk, node: AnyNode) => void) | undefined
  deeper(walk, node, 1, () => {
    if (rule) rule(walk, node)
    else visitAll(walk, childrenOf(node))
  })
}

function functionDefinition(walk: SymbolWalk, node: Node<'FunctionDef'> | Node<'AsyncFunctionDef'>): void {
  bind(walk, node.name, node)
  visitAll(walk, [...node.args.defaults, ...node.args.kw_defaults, ...node.decorator_list])
  generic(walk, node.type_params, () => {
    for (const { annotation } of argumentsOf(node.args)) visitAnnotation(walk, annotation)
    visitAnnotation(walk, node.returns)
    inScope(walk, 'function', 'function', () => {
      parameters(walk, node.args)
      visitAll(walk, node.body)
    })
  })
}

export function argumentsOf(args: Node<'Arguments'>): Node<'Arg'>[] {
  const { posonlyargs, vararg, kwonlyargs, kwarg } = args
  return [...posonlyargs, ...args.args, ...kwonlyargs, ...(vararg ? [vararg] : []), ...(kwarg ? [kwarg] : [])]
}

function parameters(walk: SymbolWalk, args: Node<'Arguments'>): void {
  for (const argument of argumentsOf(args)) parameter(walk, argument)
}

function classDefinition(walk: SymbolWalk, node: Node<'ClassDef'>): void {
  bind(walk, node.name, node)
  visitAll(walk, node.decorator_list)
  generic(walk, node.type_params, () => {
    visitAll(walk, [...node.bases, ...node.keywords])
    inScope(walk, 'class', 'class', () => visitAll(walk, node.body))
  })
}

function visitAnnotation(walk: SymbolWalk, annotation: AnyNode | null | undefined): void {
  if (!annotation) return
  if (walk.annotationScopes) inScope(walk, 'annotation', 'an annotation', () => visit(walk, annotation))
  else visit(walk, annotation)
}

function annotatedAssignment(walk: SymbolWalk, node: Node<'AnnAssign'>): void {
  const { target } = node
  if (target.nodeType === 'Name') {
    const use = symbolUse(walk.scope, target.id)
    const isSimple = node.simple === 1
    if (isSimple && (use.isGlobal || use.isNonlocal) && walk.scope.kind !== 'module') {
      const what = use.isGlobal ? 'global' : 'nonlocal'
      throw faultAt(walk.rangeOf, node, `annotated name '${target.id}' can't be ${what}`)
    }
    if (isSimple) use.isAnnotated = true
    if (isSimple || node.value) bind(walk, target.id, target)
  } else visit(walk, target)
  visitAnnotation(walk, node.annotation)
  visitAll(walk, [node.value])
}

function importFrom(walk: SymbolWalk, node: Node<'ImportFrom'>): void {
  for (const { name, asname } of node.names) {
    if (name !== '*') bindImport(walk, asname ?? name)
    else if (walk.scope.kind !== 'module') {
      throw faultAt(walk.rangeOf, node, 'import * only allowed at module level')
    }
  }
}

function verifyYield(walk: SymbolWalk, node: Node<'Yield'> | Node<'YieldFrom'>): void {
  verifyInAnnotation(walk, node, 'yield expression')
  visitAll(walk, [node.value])
  if (walk.scope.kind === 'comprehension') {
    throw faultAt(walk.rangeOf, node, `'yield' inside ${walk.scope.words}`)
  }
}

/** Throws where the present scope is one that CPython evaluates lazily, which the expression must not stand in. */
export function verifyInAnnotation(walk: SymbolWalk, node: Placed, words: string): void {
  const { kind } = walk.scope
  if (kind === 'annotation' || kind === 'type-parameters') {
    throw faultAt(walk.rangeOf, node, `${words} cannot be used within ${walk.scope.words}`)
  }
}
