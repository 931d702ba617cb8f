import type { Module } from 'py-ast'
import type { SourceText } from '../source.ts'
import { type Placed, rangeOf } from '../tree.ts'
import { verifyCompilation } from './compiler.ts'
import { futureFeatures } from './future.ts'
import { verifySymbols } from './symbols.ts'

/** Throws a SyntaxFault where CPython's symbol table or compiler refuses a tree that its parser made. */
export function verifySemantics(tree: Module, source: SourceText, minor: number): void {
  const range = (node: Placed) => rangeOf(source, node)
  const features = futureFeatures(tree, range)
  verifySymbols(tree, range, minor, features.has('annotations'))
  verifyCompilation(tree, range, minor, features.has('annotations'))
}
