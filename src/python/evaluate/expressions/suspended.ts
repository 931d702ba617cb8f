import type { PyObject } from '../../objects/object.ts'
import { unknown } from '../../objects/unknown.ts'
import { iterate } from '../../operations/iterate.ts'
import type { Expression } from '../../syntax/parse.ts'
import type { Activation } from '../activation.ts'
import { evaluate } from './index.ts'

/** A coroutine runs on an event loop, which is not modelled. */
export function awaited(activation: Activation, node: Expression<'Await'>): PyObject {
  evaluate(activation, node.value)
  return notFollowed(activation, 'await')
}

/** What a body is told by a `yield` where it is not the generator that runs it, but somebody who wants to know what it can do. */
export function yielded(activation: Activation, node: Expression<'Yield'> | Expression<'YieldFrom'>): PyObject {
  if (node.value !== undefined) {
    const value = evaluate(activation, node.value)
    if (node.nodeType === 'YieldFrom') iterate(activation.vm, value)
  }
  return notFollowed(activation, 'what is sent into a generator')
}

function notFollowed(activation: Activation, what: string): PyObject {
  return unknown(activation.vm, { causes: [{ kind: 'construct', what, location: activation.vm.location }] })
}
