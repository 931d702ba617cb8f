import type { Module } from 'py-ast'
import { type AnyNode, childrenOf, type Node } from '../tree.ts'
import { forStatement, leaveLoop, returnStatement, tryStatement, withStatement } from './control-flow.ts'
import { verifyCases } from './patterns.ts'
import { faultAt, type RangeOf } from './scope.ts'
import { argumentsOf } from './symbols.ts'
import { type CompilerWalk, inBlock, inUnit, isFunction, newUnit, verifyName } from './unit.ts'

/** Throws a SyntaxFault where CPython's compiler (compile.c) refuses a tree that its symbol table took. */
export function verifyCompilation(tree: Module, rangeOf: RangeOf, minor: number, hasFutureAnnotations: boolean): void {
  const skipsAnnotations = hasFutureAnnotations || minor >= 14
  visitAll({ rangeOf, minor, skipsAnnotations, unit: newUnit('module') }, tree.body)
}

type Nodes = readonly (AnyNode | null | undefined)[]
type Rules = { readonly [T in AnyNode['nodeType']]?: (walk: CompilerWalk, node: Node<T>) => void }

const RULES: Rules = {
  Name: (walk, node) => {
    if (node.ctx.nodeType === 'Store') verifyName(walk, node.id, node)
    if (node.ctx.nodeType === 'Del' && node.id === '__debug__' && walk.minor >= 9) {
      throw faultAt(walk.rangeOf, node, 'cannot delete __debug__')
    }
  },
  Attribute: (walk, node) => {
    visit(walk, node.value)
    if (node.ctx.nodeType === 'Store') verifyName(walk, node.attr, node)
  },
  AugAssign: (walk, node) => {
    // An attribute's name is not looked at here.
    visit(walk, node.target.nodeType === 'Attribute' ? node.target.value : node.target)
    visit(walk, node.value)
  },
  Starred: (walk, node) => {
    const message =
      node.ctx.nodeType === 'Store'
        ? 'starred assignment target must be in a list or tuple'
        : "can't use starred expression here"
    throw faultAt(walk.rangeOf, node, message)
  },
  Tuple: elements,
  List: elements,
  Set: (walk, node) => visitStarred(walk, node.elts),
  Call: (walk, node) => {
    visit(walk, node.func)
    callArguments(walk, node.args, node.keywords)
  },
  BinOp: (walk, node) => {
    // Chains of operators lean to the left, as deep as they are long.
    const operands: AnyNode[] = []
    let left: AnyNode = node
    for (; left.nodeType === 'BinOp'; left = left.left) operands.push(left.right)
    visit(walk, left)
    visitAll(walk, operands.reverse())
  },
  FunctionDef: (walk, node) => functionDefinition(walk, node, false),
  AsyncFunctionDef: (walk, node) => functionDefinition(walk, node, true),
  Lambda: (walk, node) => {
    parameters(walk, node.args)
    inUnit(walk, 'function', () => visit(walk, node.body))
  },
  ClassDef: (walk, node) => {
    verifyName(walk, node.name, node)
    visitAll(walk, node.decorator_list)
    callArguments(walk, node.bases, node.keywords)
    inUnit(walk, 'class', () => visitAll(walk, node.body))
  },
  AnnAssign: (walk, node) => {
    visitAll(walk, [node.value, node.target])
    if (!walk.skipsAnnotations && !isFunction(walk.unit)) visit(walk, node.annotation)
  },
  Import: importNames,
  ImportFrom: importNames,
  ListComp: comprehension,
  SetComp: comprehension,
  DictComp: comprehension,
  GeneratorExp: comprehension,
  Yield: yieldExpression,
  YieldFrom: yieldExpression,
  Await: awaitExpression,
  Return: returnStatement,
  Break: (walk, node) => leaveLoop(walk, node, "'break' outside loop"),
  Continue: (walk, node) => leaveLoop(walk, node, "'continue' not properly in loop"),
  For: forStatement,
  AsyncFor: forStatement,
  While: (walk, node) => {
    inBlock(walk, 'loop', node, () => visitAll(walk, [node.test, ...node.body]))
    visitAll(walk, node.orelse)
  },
  With: withStatement,
  AsyncWith: withStatement,
  Try: (walk, node) => tryStatement(walk, node, 'handler'),
  TryStar: (walk, node) => tryStatement(walk, node, 'group-handler'),
  Match: (walk, node) => {
    visit(walk, node.subject)
    verifyCases(walk, node)
    for (const each of node.cases) visitAll(walk, [each.pattern, each.guard, ...each.body])
  },
}

export function visit(walk: CompilerWalk, node: AnyNode): void {
  // A table over a union cannot say that the rule takes this very node: TypeScript has no correlated unions.
  const rule = RULES[node.nodeType] as ((walk: CompilerWalk, node: AnyNode) => void) | undefined
  if (rule) rule(walk, node)
  else visitAll(walk, childrenOf(node))
}

export function visitAll(walk: CompilerWalk, nodes: Nodes): void {
  for (const node of nodes) if (node) visit(walk, node)
}

/** Elements that may have a star. */
function visitStarred(walk: CompilerWalk, nodes: Nodes): void {
  for (const node of nodes) if (node) visit(walk, node.nodeType === 'Starred' ? node.value : node)
}

/** How many targets may stand before a star: one byte of UNPACK_EX's argument. */
const MAXIMUM_BEFORE_STAR = 255

function elements(walk: CompilerWalk, node: Node<'Tuple'> | Node<'List'>): void {
  if (node.ctx.nodeType === 'Store') {
    const [star, second] = node.elts.filter((item) => item.nodeType === 'Starred')
    if (second) throw faultAt(walk.rangeOf, second, 'multiple starred expressions in assignment')
    if (star && node.elts.indexOf(star) > MAXIMUM_BEFORE_STAR) {
      throw faultAt(walk.rangeOf, star, 'too many expressions in star-unpacking assignment')
    }
  }
  visitStarred(walk, node.elts)
}

function callArguments(walk: CompilerWalk, args: Nodes, keywords: readonly Node<'Keyword'>[]): void {
  visitStarred(walk, args)
  const seen = new Set<string>()
  for (const keyword of keywords) {
    const name = keyword.arg
    if (typeof name === 'string') {
      verifyName(walk, name, keyword)
      if (seen.has(name)) throw faultAt(walk.rangeOf, keyword, `keyword argument repeated: ${name}`)
      seen.add(name)
    }
    visit(walk, keyword.value)
  }
}

function functionDefinition(
  walk: CompilerWalk,
  node: Node<'FunctionDef'> | Node<'AsyncFunctionDef'>,
  isAsync: boolean,
): void {
  verifyName(walk, node.name, node)
  visitAll(walk, node.decorator_list)
  parameters(walk, node.args)
  if (!walk.skipsAnnotations) {
    for (const { annotation } of argumentsOf(node.args)) visitStarred(walk, [annotation])
    visitAll(walk, [node.returns])
  }
  const unit = inUnit(walk, isAsync ? 'async function' : 'function', () => {
    // Since 3.12 a generator or coroutine runs inside one block of its own (STOP_ITERATION).
    if (walk.minor >= 12 && isAsync) walk.unit.blocks.push('generator')
    visitAll(walk, node.body)
  })
  if (isAsync && unit.hasYield && unit.valueReturn) {
    throw faultAt(walk.rangeOf, unit.valueReturn, "'return' with value in async generator")
  }
}

function parameters(walk: CompilerWalk, args: Node<'Arguments'>): void {
  for (const argument of argumentsOf(args)) verifyName(walk, argument.arg, argument)
  visitAll(walk, [...args.defaults, ...args.kw_defaults])
}

function importNames(walk: CompilerWalk, node: Node<'Import'> | Node<'ImportFrom'>): void {
  const bound = (name: string) => (node.nodeType === 'Import' ? name.split('.')[0] : name)
  for (const { name, asname } of node.names) verifyName(walk, asname ?? bound(name), node)
}

type ComprehensionNode = Node<'ListComp'> | Node<'SetComp'> | Node<'DictComp'> | Node<'GeneratorExp'>

function comprehension(walk: CompilerWalk, node: ComprehensionNode): void {
  const [outermost] = node.generators
  if (outermost) visit(walk, outermost.iter)
  const outer = walk.unit
  const unit = inUnit(walk, 'comprehension', () => {
    for (const generator of node.generators) {
      if (generator.is_async) walk.unit.isCoroutine = true
      visit(walk, generator.target)
      if (generator !== outermost) visit(walk, generator.iter)
      visitAll(walk, generator.ifs)
    }
    visitAll(walk, node.nodeType === 'DictComp' ? [node.key, node.value] : [node.elt])
  })
  if (!unit.isCoroutine || node.nodeType === 'GeneratorExp') return
  // https://docs.python.org/3/whatsnew/3.11.html#other-language-changes: also inside another comprehension.
  const mayAwait = outer.kind === 'async function' || (outer.kind === 'comprehension' && walk.minor >= 11)
  if (!mayAwait) {
    throw faultAt(walk.rangeOf, node, 'asynchronous comprehension outside of an asynchronous function')
  }
  outer.isCoroutine = true
}

function yieldExpression(walk: CompilerWalk, node: Node<'Yield'> | Node<'YieldFrom'>): void {
  if (!isFunction(walk.unit)) throw faultAt(walk.rangeOf, node, "'yield' outside function")
  if (node.nodeType === 'YieldFrom' && walk.unit.kind === 'async function') {
    throw faultAt(walk.rangeOf, node, "'yield from' inside async function")
  }
  walk.unit.hasYield = true
  visitAll(walk, [node.value])
}

function awaitExpression(walk: CompilerWalk, node: Node<'Await'>): void {
  const { unit } = walk
  if (!isFunction(unit)) throw faultAt(walk.rangeOf, node, "'await' outside function")
  if (unit.kind === 'function') throw faultAt(walk.rangeOf, node, "'await' outside async function")
  unit.isCoroutine = true
  visit(walk, node.value)
}
