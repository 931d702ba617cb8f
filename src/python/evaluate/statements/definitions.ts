import type { Completion } from '../../machine/escape.ts'
import { NORMAL } from '../../machine/escape.ts'
import type { PyObject } from '../../objects/object.ts'
import { callObject } from '../../operations/call.ts'
import type { ExprNode, Statement } from '../../syntax/parse.ts'
import { sourceOf } from '../../syntax/parse.ts'
import type { Activation } from '../activation.ts'
import { goTo } from '../activation.ts'
import { makeClass } from '../classes.ts'
import { evaluate } from '../expressions/index.ts'
import { makeFunction } from '../functions.ts'
import { storeName } from '../names.ts'

export function functionDefinition(
  activation: Activation,
  node: Statement<'FunctionDef'> | Statement<'AsyncFunctionDef'>,
): Completion {
  const decorators = node.decorator_list.map((decorator) => evaluate(activation, decorator))
  storeName(
    activation,
    node.name,
    decorate(activation, node.decorator_list, decorators, makeFunction(activation, node, node.name)),
  )
  return NORMAL
}

export function classDefinition(activation: Activation, node: Statement<'ClassDef'>): Completion {
  const decorators = node.decorator_list.map((decorator) => evaluate(activation, decorator))
  storeName(activation, node.name, decorate(activation, node.decorator_list, decorators, makeClass(activation, node)))
  return NORMAL
}

function decorate(
  activation: Activation,
  nodes: readonly ExprNode[],
  decorators: readonly PyObject[],
  defined: PyObject,
): PyObject {
  const { vm } = activation
  return decorators.reduceRight((object, decorator, index) => {
    const node = nodes[index]
    if (node !== undefined) {
      goTo(activation, node)
      vm.callText = sourceOf(activation.source, node)
    }
    return callObject(vm, decorator, [object])
  }, defined)
}
