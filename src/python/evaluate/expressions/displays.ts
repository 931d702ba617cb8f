import type { Cause } from '../../../model/value.ts'
import { uniteCauses } from '../../machine/interpreter.ts'
import { dict, list, NONE, originFrom, set, tuple } from '../../objects/make.ts'
import type { PyObject } from '../../objects/object.ts'
import { NO_ORIGIN } from '../../objects/object.ts'
import { isIterable } from '../../operations/iterable.ts'
import { iterate } from '../../operations/iterate.ts'
import { askLength } from '../../operations/length-hint.ts'
import { lift } from '../../operations/lift.ts'
import { addItem, setItem } from '../../operations/mapping.ts'
import { ofParts } from '../../operations/order.ts'
import { fillSet } from '../../operations/sets.ts'
import { typeName } from '../../operations/types.ts'
import { updateDict } from '../../operations/update.ts'
import type { Expression, ExprNode } from '../../syntax/parse.ts'
import { raiseOver } from '../../types/exceptions.ts'
import type { Activation } from '../activation.ts'
import { goTo } from '../activation.ts'
import { evaluate } from './index.ts'

interface Elements {
  readonly items: PyObject[]
  readonly rest: readonly Cause[]
  /** How many of the items surely stand before all that REST tells of. */
  readonly sure: number
  /** Does REST say no more than that their order is not known? */
  readonly isComplete: boolean
}

/** The values of some expressions, starred ones spread. @param callee what is called, where these are the arguments of a call with a lone `*` */
export function elements(activation: Activation, nodes: readonly ExprNode[], callee: PyObject | null = null): Elements {
  const items: PyObject[] = []
  let rest: readonly Cause[] = []
  let sure = 0
  let isComplete = true
  for (const node of nodes) {
    if (node.nodeType !== 'Starred') {
      items.push(evaluate(activation, node))
      if (rest.length === 0) sure = items.length
      continue
    }
    const value = evaluate(activation, node.value)
    goTo(activation, node)
    lift(activation.vm, value, (one) => {
      if (isIterable(activation.vm, one)) return NONE
      throw raiseOver(
        activation.vm,
        [one],
        'TypeError',
        callee === null
          ? `Value after * must be an iterable, not ${typeName(one)}`
          : callee.kind === 'str'
            ? `${callee.value} argument after * must be an iterable, not ${typeName(one)}`
            : callee,
      )
    })
    askLength(activation.vm, value)
    const spread = iterate(activation.vm, value)
    for (const item of spread.items) items.push(item)
    rest = uniteCauses(rest, spread.rest)
    isComplete = isComplete && (spread.rest.length === 0 || spread.isComplete === true)
    if (rest.length === 0) sure = items.length
  }
  return { items, rest, sure, isComplete }
}

export function listDisplay(activation: Activation, node: Expression<'List'>): PyObject {
  const { items, rest, isComplete } = elements(activation, node.elts)
  goTo(activation, node)
  return ofParts(list(activation.vm, items, originFrom(activation.vm), rest), { rest, isComplete })
}

export function tupleDisplay(activation: Activation, node: Expression<'Tuple'>): PyObject {
  const { items, rest } = elements(activation, node.elts)
  goTo(activation, node)
  return tuple(items, originFrom(activation.vm), rest)
}

export function setDisplay(activation: Activation, node: Expression<'Set'>): PyObject {
  const { vm } = activation
  goTo(activation, node)
  const made = set(vm, [], originFrom(vm), 'set')
  // Up to the first star all are evaluated before any is hashed; from there on each is added before the next is evaluated.
  const star = node.elts.findIndex(({ nodeType }) => nodeType === 'Starred')
  const first = star === -1 ? node.elts : node.elts.slice(0, star)
  const evaluated = first.map((one) => evaluate(activation, one))
  goTo(activation, node)
  for (const item of evaluated) addItem(vm, made, item)
  for (const one of node.elts.slice(first.length)) {
    if (one.nodeType === 'Starred') fillSet(vm, made, evaluate(activation, one.value))
    else addItem(vm, made, evaluate(activation, one))
  }
  return made
}

export function dictDisplay(activation: Activation, node: Expression<'Dict'>): PyObject {
  const { vm } = activation
  const origin = (() => {
    goTo(activation, node)
    return originFrom(vm)
  })()
  const made = dict(vm, new Map(), origin)
  for (const [index, keyNode] of node.keys.entries()) {
    const valueNode = node.values[index]
    if (valueNode === undefined) continue
    if (keyNode === null) {
      const spread = evaluate(activation, valueNode)
      updateDict(vm, made, spread, 'display')
      continue
    }
    const key = evaluate(activation, keyNode)
    const value = evaluate(activation, valueNode)
    goTo(activation, keyNode)
    setItem(vm, made, key, value)
  }
  return made
}

export function sliceExpression(activation: Activation, node: Expression<'Slice'>): PyObject {
  const part = (one: ExprNode | undefined): PyObject => (one === undefined ? NONE : evaluate(activation, one))
  return { kind: 'slice', start: part(node.lower), stop: part(node.upper), step: part(node.step), origin: NO_ORIGIN }
}

/** A starred expression outside a display and a call is a syntax error; in a subscript it is a tuple's. */
export function starred(activation: Activation, node: Expression<'Starred'>): PyObject {
  const { items, rest } = iterate(activation.vm, evaluate(activation, node.value))
  return tuple(items, originFrom(activation.vm), rest)
}
