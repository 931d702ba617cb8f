import type { Completion } from '../../machine/escape.ts'
import { NORMAL } from '../../machine/escape.ts'
import { bool, namespaceCell } from '../../objects/make.ts'
import type { PyObject } from '../../objects/object.ts'
import { decideValue } from '../../operations/truth.ts'
import type { Statement } from '../../syntax/parse.ts'
import { sourceOf } from '../../syntax/parse.ts'
import type { Activation } from '../activation.ts'
import { evaluate } from '../expressions/index.ts'
import { storeName } from '../names.ts'
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
  const captures = namespaceCell(vm)
  const matched = matchPattern({ ...activation, captures }, clause.pattern, subject)
  const bind = (): void => {
    for (const { key, slot } of captures.contents.entries.values())
      if (key.kind === 'str') storeName(activation, key.value, slot)
  }
  const { guard } = clause
  const passed =
    guard === undefined
      ? matched
      : decideValue(
          vm,
          matched,
          () => {
            bind()
            return evaluate(activation, guard)
          },
          () => bool(false),
        )
  const text = (): string =>
    `${sourceOf(activation.source, node.subject)} matches ${sourceOf(activation.source, clause.pattern)}`
  return decideCompletion(
    activation,
    passed,
    () => {
      if (guard === undefined) bind()
      return executeAll(activation, clause.body)
    },
    () => tryCases(activation, node, subject, index + 1),
    text,
  )
}
