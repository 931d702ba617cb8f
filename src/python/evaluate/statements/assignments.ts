import type { Completion } from '../../machine/escape.ts'
import { NORMAL } from '../../machine/escape.ts'
import { write } from '../../machine/heap.ts'
import { bindName, dict, slotOf, str } from '../../objects/make.ts'
import { NO_ORIGIN } from '../../objects/object.ts'
import { unknown } from '../../objects/unknown.ts'
import { augmented } from '../../operations/arithmetic.ts'
import { setSubscript } from '../../operations/assign-subscript.ts'
import { getAttribute } from '../../operations/attributes.ts'
import { setItem } from '../../operations/mapping.ts'
import { setAttribute } from '../../operations/set-attribute.ts'
import { subscript } from '../../operations/subscript.ts'
import { locationOf, type Statement } from '../../syntax/parse.ts'
import type { Activation } from '../activation.ts'
import { goTo, mangle } from '../activation.ts'
import { variableAnnotation } from '../annotations.ts'
import { assign } from '../assign.ts'
import { evaluate } from '../expressions/index.ts'
import { BINARY_OPERATORS } from '../expressions/operators.ts'
import { loadName, storeName } from '../names.ts'

export function assignment(activation: Activation, node: Statement<'Assign'>): Completion {
  const value = evaluate(activation, node.value)
  for (const target of node.targets) assign(activation, target, value)
  return NORMAL
}

export function augmentedAssignment(activation: Activation, node: Statement<'AugAssign'>): Completion {
  const { vm } = activation
  const operator = BINARY_OPERATORS[node.op.nodeType]
  const { target } = node
  if (target.nodeType === 'Name') {
    const before = loadName(activation, target.id)
    const operand = evaluate(activation, node.value)
    goTo(activation, node)
    storeName(activation, target.id, augmented(vm, operator, before, operand))
  } else if (target.nodeType === 'Attribute') {
    const object = evaluate(activation, target.value)
    const name = mangle(activation, target.attr)
    const before = getAttribute(vm, object, name)
    const operand = evaluate(activation, node.value)
    goTo(activation, node)
    setAttribute(vm, object, name, augmented(vm, operator, before, operand))
  } else if (target.nodeType === 'Subscript') {
    const object = evaluate(activation, target.value)
    const key = evaluate(activation, target.slice)
    const before = subscript(vm, object, key)
    const operand = evaluate(activation, node.value)
    goTo(activation, node)
    setSubscript(vm, object, key, augmented(vm, operator, before, operand))
  }
  return NORMAL
}

/** In a function annotations are not evaluated; in a module or a class they are, and kept in `__annotations__`. */
export function annotatedAssignment(activation: Activation, node: Statement<'AnnAssign'>): Completion {
  const { scope, vm } = activation
  if (node.value !== undefined) assign(activation, node.target, evaluate(activation, node.value))
  if (scope.kind === 'function' || scope.kind === 'comprehension') return NORMAL
  const annotation = variableAnnotation(activation, node.annotation)
  if (node.simple !== 1 || node.target.nodeType !== 'Name') return NORMAL
  const known = slotOf(scope.namespace.contents, '__annotations__')
  const annotations = known?.kind === 'dict' ? known : dict(vm)
  if (known === undefined) bindName(write(vm.heap, scope.namespace), '__annotations__', annotations)
  // The key's place is the annotation's, so that libraries that read more of it than evaluating gives find its text.
  const origin = { ...NO_ORIGIN, location: locationOf(activation.source, node.annotation) }
  setItem(vm, annotations, str(mangle(activation, node.target.id), origin), annotation)
  return NORMAL
}

/** `type X = ...` is newer than the Python that is evaluated. */
export function typeAlias(activation: Activation, node: Statement<'TypeAlias'>): Completion {
  const { vm } = activation
  if (node.name.nodeType === 'Name')
    storeName(
      activation,
      node.name.id,
      unknown(vm, { causes: [{ kind: 'construct', what: 'a type alias', location: vm.location }] }),
    )
  return NORMAL
}
