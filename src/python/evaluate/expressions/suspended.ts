import type { PyObject } from '../../objects/object.ts'
import { unknown } from '../../objects/unknown.ts'
import type { Expression } from '../../syntax/parse.ts'
import type { Activation } from '../activation.ts'

/** A coroutine runs on an event loop, which is not modelled. */
export function awaited(activation: Activation, _node: Expression<'Await'>): PyObject {
  return notFollowed(activation, 'await')
}

/** A `yield` in the middle of an expression: those that are a statement's whole value are the generator's own business. */
export function yielded(activation: Activation, _node: Expression<'Yield'> | Expression<'YieldFrom'>): PyObject {
  return notFollowed(activation, 'yield inside an expression')
}

function notFollowed(activation: Activation, what: string): PyObject {
  return unknown(activation.vm, { causes: [{ kind: 'construct', what, location: activation.vm.location }] })
}
