import type { AnyNode, Node, Placed } from '../tree.ts'
import { faultAt } from './scope.ts'
import { type CompilerWalk, verifyName } from './unit.ts'

type PatternNode = Node<'MatchCase'>['pattern']

/** What has been seen of the pattern that is being judged (compile.c's pattern_context). */
interface PatternState {
  readonly walk: CompilerWalk
  /** The names that are bound so far. */
  names: Set<string>
  /** May the pattern match everything? Only where nothing comes after it. */
  mayBeIrrefutable: boolean
}

/** Judges the patterns of a match statement. Throws a SyntaxFault where CPython's compiler does. */
export function verifyCases(walk: CompilerWalk, node: Node<'Match'>): void {
  node.cases.forEach(({ pattern, guard }, index) => {
    const mayBeIrrefutable = Boolean(guard) || index === node.cases.length - 1
    verifyPattern({ walk, names: new Set(), mayBeIrrefutable }, pattern)
  })
}

function verifyPattern(state: PatternState, pattern: PatternNode): void {
  switch (pattern.nodeType) {
    case 'MatchValue':
    case 'MatchSingleton':
      return
    case 'MatchSequence':
      verifySequence(state, pattern)
      return
    case 'MatchMapping':
      verifyMapping(state, pattern)
      return
    case 'MatchClass':
      verifyClass(state, pattern)
      return
    case 'MatchStar':
      if (pattern.name) capture(state, pattern.name, pattern)
      return
    case 'MatchAs':
      verifyAs(state, pattern)
      return
    case 'MatchOr':
      verifyOr(state, pattern)
      return
  }
}

/** A pattern inside another may match everything. */
function verifyInner(state: PatternState, pattern: PatternNode): void {
  const outer = state.mayBeIrrefutable
  state.mayBeIrrefutable = true
  verifyPattern(state, pattern)
  state.mayBeIrrefutable = outer
}

function capture(state: PatternState, name: string, node: Placed): void {
  verifyName(state.walk, name, node)
  if (state.names.has(name)) {
    throw faultAt(state.walk.rangeOf, node, `multiple assignments to name '${name}' in pattern`)
  }
  state.names.add(name)
}

function verifyAs(state: PatternState, node: Node<'MatchAs'>): void {
  if (node.pattern) verifyPattern(state, node.pattern)
  else if (!state.mayBeIrrefutable) {
    const what = node.name ? `name capture '${node.name}'` : 'wildcard'
    throw faultAt(state.walk.rangeOf, node, `${what} makes remaining patterns unreachable`)
  }
  if (node.name) capture(state, node.name, node)
}

function verifyOr(state: PatternState, node: Node<'MatchOr'>): void {
  const { names, mayBeIrrefutable } = state
  let bound: ReadonlySet<string> | null = null
  node.patterns.forEach((pattern, index) => {
    state.names = new Set()
    state.mayBeIrrefutable = mayBeIrrefutable && index === node.patterns.length - 1
    verifyPattern(state, pattern)
    if (bound && (bound.size !== state.names.size || ![...bound].every((name) => state.names.has(name)))) {
      throw faultAt(state.walk.rangeOf, node, 'alternative patterns bind different names')
    }
    bound = state.names
  })
  state.mayBeIrrefutable = mayBeIrrefutable
  const inner = state.names
  state.names = names
  for (const name of inner) capture(state, name, node)
}

function verifySequence(state: PatternState, node: Node<'MatchSequence'>): void {
  const stars = node.patterns.filter((pattern) => pattern.nodeType === 'MatchStar')
  if (stars.length > 1) {
    throw faultAt(state.walk.rangeOf, node, 'multiple starred expressions in sequence pattern')
  }
  for (const pattern of node.patterns) verifyInner(state, pattern)
}

function verifyClass(state: PatternState, node: Node<'MatchClass'>): void {
  const seen = new Set<string>()
  for (const name of node.kwd_attrs) {
    verifyName(state.walk, name, node)
    if (seen.has(name)) {
      throw faultAt(state.walk.rangeOf, node, `attribute name repeated in class pattern: ${name}`)
    }
    seen.add(name)
  }
  for (const pattern of [...node.patterns, ...node.kwd_patterns]) verifyInner(state, pattern)
}

function verifyMapping(state: PatternState, node: Node<'MatchMapping'>): void {
  const seen = new Set<string>()
  for (const key of node.keys) {
    const value = keyOf(key)
    if (value !== null && seen.has(value)) {
      throw faultAt(state.walk.rangeOf, node, `mapping pattern checks duplicate key (${value.slice(2)})`)
    }
    if (value !== null) seen.add(value)
  }
  for (const pattern of node.patterns) verifyInner(state, pattern)
  if (node.rest) capture(state, node.rest, node)
}

/** The same text for keys that are equal in Python, behind two characters for the type; null for a key that is looked up. */
function keyOf(key: AnyNode): string | null {
  if (key.nodeType === 'UnaryOp' && key.op.nodeType === 'USub') {
    const operand = keyOf(key.operand)
    return operand?.startsWith('n:') ? `n:${-Number(operand.slice(2))}` : null
  }
  if (key.nodeType !== 'Constant') return null
  const value: unknown = key.value
  switch (typeof value) {
    case 'string':
      return `${/^[a-z]*b/i.test(key.quote_style ?? '') ? 'b:b' : 's:'}'${value}'`
    case 'number':
    case 'bigint':
    case 'boolean':
      return `n:${Number(value)}`
    default:
      return value === null ? 'k:None' : null
  }
}
