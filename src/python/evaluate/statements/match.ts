import type { Completion } from '../../machine/escape.ts'
import { NORMAL } from '../../machine/escape.ts'
import { bool } from '../../objects/make.ts'
import type { PyObject } from '../../objects/object.ts'
import { decideValue } from '../../operations/compare.ts'
import type { Statement } from '../../syntax/parse.ts'
import { sourceOf } from '../../syntax/parse.ts'
import type { Activation } from '../activation.ts'
import { evaluate } from '../expressions/index.ts'
import { matchPattern } from '../patterns.ts'
import { decideCompletion } from './branch.ts'
import { executeAll } from './index.ts'

export function matchStatement(activation: Activation, node: Statement<'Match'>): Completion {
  const subject = evaluate(activation, node.subject)
  return tryCases(activation, node, subject, 0)
}

function tryCases(activation: Activation, node: Statement<'Match'>, subject: PyObject, index: number): Completion {
  const { vm } = activation
  const clause = node.cases[index]
  if (clause === undefined) return NORMAL
  const matched = matchPattern(activation, clause.pattern, subject)
  const { guard } = clause
  const passed =
    guard === undefined
      ? matched
      : decideValue(
          vm,
          matched,
          () => evaluate(activation, guard),
          () => bool(false),
        )
  const text = (): string =>
    `${sourceOf(activation.source, node.subject)} matches ${sourceOf(activation.source, clause.pattern)}`
  return decideCompletion(
    activation,
    passed,
    () => executeAll(activation, clause.body),
    () => tryCases(activation, node, subject, index + 1),
    text,
  )
}
