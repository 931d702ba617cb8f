import type { ExprNode, Node } from '../syntax/parse.ts'

/** What CPython's symbol table says of one function, or of one comprehension. */
export interface Symbols {
  /** The names that are bound in it, parameters included. */
  readonly locals: ReadonlySet<string>
  readonly globalNames: ReadonlySet<string>
  readonly nonlocalNames: ReadonlySet<string>
  readonly isGenerator: boolean
}

interface Collected {
  readonly bound: Set<string>
  readonly globalNames: Set<string>
  readonly nonlocalNames: Set<string>
  isGenerator: boolean
}

type AnyNode = { readonly nodeType: string }
type FunctionNode = Node<'FunctionDef'> | Node<'AsyncFunctionDef'> | Extract<ExprNode, { nodeType: 'Lambda' }>

const symbolsOf = new WeakMap<object, Symbols>()

/** The symbols of a function or lambda. */
export function functionSymbols(node: FunctionNode): Symbols {
  const known = symbolsOf.get(node)
  if (known !== undefined) return known
  const found: Collected = { bound: new Set(), globalNames: new Set(), nonlocalNames: new Set(), isGenerator: false }
  const { posonlyargs, args, kwonlyargs, vararg, kwarg } = node.args
  for (const parameter of [
    ...posonlyargs,
    ...args,
    ...kwonlyargs,
    ...(vararg ? [vararg] : []),
    ...(kwarg ? [kwarg] : []),
  ])
    found.bound.add(parameter.arg)
  for (const part of Array.isArray(node.body) ? node.body : [node.body]) collect(part, found, false)
  const symbols = finish(found)
  symbolsOf.set(node, symbols)
  return symbols
}

/** The `global` and `nonlocal` names of a class body, and of a module. A body that is run again is not looked through again. */
export function bodySymbols(body: readonly AnyNode[]): Symbols {
  const known = symbolsOf.get(body)
  if (known !== undefined) return known
  const found: Collected = { bound: new Set(), globalNames: new Set(), nonlocalNames: new Set(), isGenerator: false }
  for (const part of body) collect(part, found, false)
  const symbols = finish(found)
  symbolsOf.set(body, symbols)
  return symbols
}

/** The names that the `for` targets of a comprehension bind. */
export function comprehensionLocals(generators: readonly Node<'Comprehension'>[]): ReadonlySet<string> {
  const known = symbolsOf.get(generators)
  if (known !== undefined) return known.locals
  const found: Collected = { bound: new Set(), globalNames: new Set(), nonlocalNames: new Set(), isGenerator: false }
  for (const { target } of generators) collect(target, found, false)
  const symbols = finish(found)
  symbolsOf.set(generators, symbols)
  return symbols.locals
}

function finish(found: Collected): Symbols {
  const locals = new Set(
    [...found.bound].filter((name) => !found.globalNames.has(name) && !found.nonlocalNames.has(name)),
  )
  return { locals, globalNames: found.globalNames, nonlocalNames: found.nonlocalNames, isGenerator: found.isGenerator }
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'nodeType' in value
}

/** Collects what NODE binds in the scope that it stands in. @param inComprehension then only `:=` binds outside */
function collect(start: AnyNode, found: Collected, inComprehension: boolean): void {
  const node = start as
    | Node<'FunctionDef'>
    | Node<'Name'>
    | Node<'Global'>
    | Node<'Import'>
    | Node<'ListComp'>
    | Node<'Yield'>
  switch (start.nodeType) {
    case 'FunctionDef':
    case 'AsyncFunctionDef':
    case 'ClassDef': {
      const definition = start as Node<'FunctionDef'>
      found.bound.add(definition.name)
      collectDefaults(start, found, inComprehension)
      for (const decorator of definition.decorator_list) collect(decorator, found, inComprehension)
      return
    }
    case 'Lambda':
      collectDefaults(start, found, inComprehension)
      return
    case 'Name': {
      const name = start as Node<'Name'>
      if (!inComprehension && name.ctx.nodeType !== 'Load') found.bound.add(name.id)
      return
    }
    case 'NamedExpr': {
      const { target, value } = start as Extract<ExprNode, { nodeType: 'NamedExpr' }>
      if (target.nodeType === 'Name') found.bound.add(target.id)
      collect(value, found, inComprehension)
      return
    }
    case 'Global':
      for (const name of (start as Extract<typeof node, { nodeType: 'Global' }>).names) found.globalNames.add(name)
      return
    case 'Nonlocal':
      for (const name of (start as Node<'Nonlocal'>).names) found.nonlocalNames.add(name)
      return
    case 'Import':
    case 'ImportFrom':
      for (const { name, asname } of (start as Node<'Import'>).names)
        found.bound.add(asname ?? name.split('.')[0] ?? name)
      return
    case 'ListComp':
    case 'SetComp':
    case 'DictComp':
    case 'GeneratorExp':
      collectParts(start, found, true)
      return
    case 'Yield':
    case 'YieldFrom':
      found.isGenerator = true
      collectParts(start, found, inComprehension)
      return
    case 'ExceptHandler':
    case 'MatchAs':
    case 'MatchStar':
    case 'MatchMapping': {
      const named = start as { name?: string; rest?: string }
      for (const name of [named.name, named.rest]) if (typeof name === 'string') found.bound.add(name)
      collectParts(start, found, inComprehension)
      return
    }
    default:
      collectParts(start, found, inComprehension)
      return
  }
}

/** What stands in a definition's head is evaluated around it: defaults, and the bases and keywords of a class. */
function collectDefaults(node: AnyNode, found: Collected, inComprehension: boolean): void {
  const { args, bases, keywords } = node as {
    args?: { defaults?: unknown[]; kw_defaults?: unknown[] }
    bases?: unknown[]
    keywords?: unknown[]
  }
  for (const part of [args?.defaults, args?.kw_defaults, bases, keywords].flatMap((parts) => parts ?? []))
    if (isNode(part)) collect(part, found, inComprehension)
}

function collectParts(node: AnyNode, found: Collected, inComprehension: boolean): void {
  for (const part of Object.values(node)) {
    if (Array.isArray(part)) {
      for (const item of part) if (isNode(item)) collect(item, found, inComprehension)
    } else if (isNode(part)) collect(part, found, inComprehension)
  }
}

const yields = new WeakMap<object, boolean>()

/** Is there a `yield` in NODE that belongs to the function that NODE stands in? */
export function containsYield(node: AnyNode): boolean {
  const known = yields.get(node)
  if (known !== undefined) return known
  const found: Collected = { bound: new Set(), globalNames: new Set(), nonlocalNames: new Set(), isGenerator: false }
  collect(node, found, false)
  yields.set(node, found.isGenerator)
  return found.isGenerator
}
