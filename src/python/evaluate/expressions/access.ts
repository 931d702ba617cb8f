import type { PyObject } from '../../objects/object.ts'
import { getAttribute } from '../../operations/attributes.ts'
import { subscript } from '../../operations/subscript.ts'
import type { Expression } from '../../syntax/parse.ts'
import type { Activation } from '../activation.ts'
import { goTo, mangle } from '../activation.ts'
import { evaluate } from './index.ts'

export function attribute(activation: Activation, node: Expression<'Attribute'>): PyObject {
  const object = evaluate(activation, node.value)
  goTo(activation, node)
  return getAttribute(activation.vm, object, mangle(activation, node.attr))
}

export function subscriptExpression(activation: Activation, node: Expression<'Subscript'>): PyObject {
  const object = evaluate(activation, node.value)
  const key = evaluate(activation, node.slice)
  goTo(activation, node)
  return subscript(activation.vm, object, key)
}
