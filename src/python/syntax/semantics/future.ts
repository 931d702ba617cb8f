import type { Module } from 'py-ast'
import { Undecided } from '../fault.ts'
import { type Node, nodesOf } from '../tree.ts'
import { faultAt, type RangeOf } from './scope.ts'

/** https://docs.python.org/3/library/__future__.html */
const FEATURES: ReadonlySet<string> = new Set([
  ...['nested_scopes', 'generators', 'division', 'absolute_import', 'with_statement'],
  ...['print_function', 'unicode_literals', 'generator_stop', 'annotations'],
])

/**
 * Judges the `from __future__` imports: only a docstring and other such imports may stand before one.
 *
 * @returns the features that are on
 * @throws SyntaxFault as CPython's future.c and compile.c do
 */
export function futureFeatures(tree: Module, rangeOf: RangeOf): ReadonlySet<string> {
  const features = new Set<string>()
  const early = new Set<Node<'ImportFrom'>>()
  for (const [index, statement] of tree.body.entries()) {
    if (statement.nodeType === 'ImportFrom' && isFuture(statement)) {
      early.add(statement)
      for (const { name } of statement.names) features.add(knownFeature(name, statement, rangeOf))
    } else if (index > 0 || statement.nodeType !== 'Expr' || !isText(statement.value)) break
  }
  for (const node of nodesOf(tree)) {
    if (node.nodeType === 'ImportFrom' && isFuture(node) && !early.has(node)) {
      throw faultAt(rangeOf, node, 'from __future__ imports must occur at the beginning of the file')
    }
  }
  return features
}

const isFuture = (statement: Node<'ImportFrom'>): boolean => statement.module === '__future__' && !statement.level

function isText(value: Node<'Expr'>['value']): boolean {
  return value.nodeType === 'Constant' && value.quote_style !== undefined && !/^[a-z]*b/i.test(value.quote_style)
}

function knownFeature(name: string, statement: Node<'ImportFrom'>, rangeOf: RangeOf): string {
  if (FEATURES.has(name)) return name
  if (name === 'braces') throw faultAt(rangeOf, statement, 'not a chance')
  // PEP 401, an April's joke, changes the tokenizer.
  if (name === 'barry_as_FLUFL') throw new Undecided('`barry_as_FLUFL` is not modelled', rangeOf(statement).start)
  throw faultAt(rangeOf, statement, `future feature ${name} is not defined`)
}
