import type { PyObject } from '../../objects/object.ts'
import type { Expression } from '../../syntax/parse.ts'
import type { Activation } from '../activation.ts'
import { makeFunction } from '../functions.ts'

export function lambda(activation: Activation, node: Expression<'Lambda'>): PyObject {
  return makeFunction(activation, node, '<lambda>')
}
