import type { Completion } from '../../machine/escape.ts'
import { NORMAL } from '../../machine/escape.ts'
import type { PyObject } from '../../objects/object.ts'
import { decide, truthOf } from '../../operations/truth.ts'
import type { Statement } from '../../syntax/parse.ts'
import type { Activation } from '../activation.ts'
import { conditionText } from '../activation.ts'
import { evaluate } from '../expressions/index.ts'
import { leaving } from '../loops.ts'
import { executeAll } from './index.ts'

export function branch(activation: Activation, node: Statement<'If'>): Completion {
  const test = evaluate(activation, node.test)
  return decideCompletion(
    activation,
    test,
    () => executeAll(activation, node.body),
    () => executeAll(activation, node.orelse),
    () => conditionText(activation, node.test),
  )
}

/** Runs one of two pieces of code, or both in a fork. */
export function decideCompletion(
  activation: Activation,
  test: PyObject,
  yes: () => Completion,
  no: () => Completion,
  condition: () => string | undefined,
): Completion {
  const { vm } = activation
  const inFork = typeof truthOf(vm, test) !== 'boolean'
  const text = inFork ? condition() : undefined
  return decide<Completion>(vm, test, {
    yes: () => leaving(yes(), inFork),
    no: () => leaving(no(), inFork),
    join: () => NORMAL,
    ...(text === undefined ? {} : { condition: text }),
  })
}
