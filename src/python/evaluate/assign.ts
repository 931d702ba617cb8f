import { mayMisfit } from '../machine/fork.ts'
import { uniteCauses } from '../machine/interpreter.ts'
import { list, NONE, originFrom } from '../objects/make.ts'
import type { PyObject } from '../objects/object.ts'
import { mayBeAbsent, unknownFrom } from '../objects/unknown.ts'
import { deleteSubscript, setSubscript } from '../operations/assign-subscript.ts'
import { isIterable } from '../operations/iterable.ts'
import { iterate } from '../operations/iterate.ts'
import { lift } from '../operations/lift.ts'
import { deleteAttribute, setAttribute } from '../operations/set-attribute.ts'
import { typeName } from '../operations/types.ts'
import type { ExprNode } from '../syntax/parse.ts'
import { raise, raiseOver } from '../types/exceptions.ts'
import type { Activation } from './activation.ts'
import { goTo, mangle } from './activation.ts'
import { evaluate } from './expressions/index.ts'
import { deleteName, storeName } from './names.ts'

/** Binds VALUE to a target. @throws Raise */
export function assign(activation: Activation, target: ExprNode, value: PyObject): void {
  switch (target.nodeType) {
    case 'Name':
      storeName(activation, target.id, value)
      return
    case 'Attribute': {
      const object = evaluate(activation, target.value)
      goTo(activation, target)
      setAttribute(activation.vm, object, mangle(activation, target.attr), value)
      return
    }
    case 'Subscript': {
      const object = evaluate(activation, target.value)
      const key = evaluate(activation, target.slice)
      goTo(activation, target)
      setSubscript(activation.vm, object, key, value)
      return
    }
    case 'Starred':
      assign(activation, target.value, value)
      return
    case 'Tuple':
    case 'List':
      lift(activation.vm, value, (one) => {
        unpack(activation, target.elts, one)
        return NONE
      })
      return
    default:
      throw raise(activation.vm, 'SyntaxError', 'cannot assign here')
  }
}

function unpack(activation: Activation, targets: readonly ExprNode[], value: PyObject): void {
  const { vm } = activation
  if (!isIterable(vm, value))
    throw raiseOver(vm, [value], 'TypeError', `cannot unpack non-iterable ${typeName(value)} object`)
  const { items, rest } = iterate(vm, value)
  const star = targets.findIndex(({ nodeType }) => nodeType === 'Starred')
  if (rest.length > 0 || items.some(mayBeAbsent)) {
    unpackOpen(activation, targets, value, uniteCauses(rest))
    return
  }
  checkCount(activation, targets.length, items.length, star !== -1)
  if (star === -1) {
    for (const [index, target] of targets.entries()) assign(activation, target, items[index] ?? value)
    return
  }
  const after = targets.length - star - 1
  for (const [index, target] of targets.slice(0, star).entries()) assign(activation, target, items[index] ?? value)
  const middle = list(vm, items.slice(star, items.length - after), originFrom(vm, value))
  for (const target of targets.slice(star, star + 1)) assign(activation, target, middle)
  for (const [index, target] of targets.slice(star + 1).entries())
    assign(activation, target, items[items.length - after + index] ?? value)
}

function checkCount(activation: Activation, wanted: number, given: number, hasStar: boolean): void {
  const { vm } = activation
  if (hasStar && given < wanted - 1)
    throw raise(vm, 'ValueError', `not enough values to unpack (expected at least ${wanted - 1}, got ${given})`)
  if (!hasStar && given < wanted)
    throw raise(vm, 'ValueError', `not enough values to unpack (expected ${wanted}, got ${given})`)
  if (!hasStar && given > wanted) throw raise(vm, 'ValueError', `too many values to unpack (expected ${wanted})`)
}

function unpackOpen(
  activation: Activation,
  targets: readonly ExprNode[],
  value: PyObject,
  causes: ReturnType<typeof uniteCauses>,
): void {
  const { vm } = activation
  mayMisfit(vm, () => raise(vm, 'ValueError', unknownFrom(vm, [value], { types: ['str'] })))
  for (const target of targets) {
    const part = unknownFrom(vm, [value], { causes })
    assign(activation, target, target.nodeType === 'Starred' ? list(vm, [], originFrom(vm, value), part.causes) : part)
  }
}

/** `del target`. @throws Raise */
export function remove(activation: Activation, target: ExprNode): void {
  goTo(activation, target)
  switch (target.nodeType) {
    case 'Name':
      deleteName(activation, target.id)
      return
    case 'Attribute':
      deleteAttribute(activation.vm, evaluate(activation, target.value), mangle(activation, target.attr))
      return
    case 'Subscript': {
      const object = evaluate(activation, target.value)
      deleteSubscript(activation.vm, object, evaluate(activation, target.slice))
      return
    }
    case 'Tuple':
    case 'List':
      for (const one of target.elts) remove(activation, one)
      return
    default:
      throw raise(activation.vm, 'SyntaxError', 'cannot delete this')
  }
}
