import { spend } from '../../machine/budget.ts'
import type { Completion } from '../../machine/escape.ts'
import { NORMAL } from '../../machine/escape.ts'
import { none } from '../../objects/make.ts'
import type { Statement, StmtNode } from '../../syntax/parse.ts'
import type { Activation } from '../activation.ts'
import { goTo } from '../activation.ts'
import { remove } from '../assign.ts'
import { evaluate } from '../expressions/index.ts'
import { noteBareCall } from '../names.ts'
import { annotatedAssignment, assignment, augmentedAssignment, typeAlias } from './assignments.ts'
import { branch } from './branch.ts'
import { classDefinition, functionDefinition } from './definitions.ts'
import { importFrom, importStatement } from './imports.ts'
import { forLoop, whileLoop } from './loops.ts'
import { matchStatement } from './match.ts'
import { assertion, raiseStatement } from './raise.ts'
import { tryStatement } from './try.ts'
import { withStatement } from './with.ts'

type Executors = { readonly [T in StmtNode['nodeType']]: (activation: Activation, node: Statement<T>) => Completion }

/** A statement that has nothing to do when it runs. */
const nothing = (): Completion => NORMAL

const EXECUTORS: Executors = {
  FunctionDef: functionDefinition,
  AsyncFunctionDef: functionDefinition,
  ClassDef: classDefinition,
  Return: (activation, node) => ({
    kind: 'return',
    value: node.value === undefined ? none() : evaluate(activation, node.value),
  }),
  Delete: (activation, node) => {
    for (const target of node.targets) remove(activation, target)
    return NORMAL
  },
  Assign: assignment,
  TypeAlias: typeAlias,
  AugAssign: augmentedAssignment,
  AnnAssign: annotatedAssignment,
  For: forLoop,
  AsyncFor: forLoop,
  While: whileLoop,
  If: branch,
  With: withStatement,
  AsyncWith: withStatement,
  Match: matchStatement,
  Raise: raiseStatement,
  Try: tryStatement,
  TryStar: tryStatement,
  Assert: assertion,
  Import: importStatement,
  ImportFrom: importFrom,
  Global: nothing,
  Nonlocal: nothing,
  Expr: (activation, node) => {
    const value = evaluate(activation, node.value)
    if (node.value.nodeType === 'Call' && value.kind === 'unknown') noteBareCall(activation, value)
    return NORMAL
  },
  Pass: nothing,
  Break: () => ({ kind: 'break' }),
  Continue: () => ({ kind: 'continue' }),
  Comment: nothing,
}

/** Runs one statement. @throws Raise, and the other escapes */
export function execute(activation: Activation, node: StmtNode): Completion {
  spend(activation.vm.budget, activation.vm.location)
  goTo(activation, node)
  const executor = EXECUTORS[node.nodeType] as (activation: Activation, node: StmtNode) => Completion
  return executor(activation, node)
}

/** Runs statements in order, until one of them leaves. */
export function executeAll(activation: Activation, nodes: readonly StmtNode[]): Completion {
  for (const node of nodes) {
    const completion = execute(activation, node)
    if (completion.kind !== 'normal') return completion
  }
  return NORMAL
}
