import type { Interpreter } from '../machine/interpreter.ts'
import { capture, forEachWorld } from '../machine/worlds.ts'
import { str } from '../objects/make.ts'
import type { PyObject } from '../objects/object.ts'
import { union } from '../objects/union.ts'
import { unknown } from '../objects/unknown.ts'
import type { ExprNode, Statement } from '../syntax/parse.ts'
import type { Activation } from './activation.ts'
import { evaluate } from './expressions/index.ts'

/** From 3.14 on annotations are evaluated when somebody asks for them; https://peps.python.org/pep-0649/ */
const FIRST_DEFERRED_MINOR = 14

/** When the annotations of this file are evaluated: never, by `from __future__ import annotations`; where they stand; or when they are asked for. */
function annotationsOf({ source, vm }: Activation): 'texts' | 'at-once' | 'deferred' {
  const areTexts = source.tree.body.some(
    (one) =>
      one.nodeType === 'ImportFrom' &&
      one.module === '__future__' &&
      one.names.some(({ name }) => name === 'annotations'),
  )
  if (areTexts) return 'texts'
  return vm.input.pythonVersion.minor >= FIRST_DEFERRED_MINOR ? 'deferred' : 'at-once'
}

/** What a variable's annotation comes to in `__annotations__`. @throws Raise where it is evaluated at once */
export function variableAnnotation(activation: Activation, node: ExprNode): PyObject {
  const { vm } = activation
  switch (annotationsOf(activation)) {
    case 'texts':
      return annotationText(vm, node)
    case 'at-once':
      return evaluate(activation, node)
    case 'deferred': {
      const worlds = capture(vm, { kind: 'handlers' }, () => evaluate(activation, node))
      return forEachWorld(
        vm,
        worlds,
        (world) => (world.kind === 'normal' ? world.value : unknown(vm, { causes: [] })),
        (values) => union(vm, values),
      )
    }
  }
}

/** A function's annotations by the names of what they stand at, in CPython's order. @throws Raise where they are evaluated at once */
export function functionAnnotations(
  activation: Activation,
  { args, returns }: Statement<'FunctionDef'> | Statement<'AsyncFunctionDef'>,
): [name: string, annotation: PyObject][] {
  const { posonlyargs, args: ordinary, kwonlyargs, vararg, kwarg } = args
  const parameters = [
    ...posonlyargs,
    ...ordinary,
    ...(vararg ? [vararg] : []),
    ...kwonlyargs,
    ...(kwarg ? [kwarg] : []),
  ]
  const annotated = parameters.flatMap(({ arg, annotation }) =>
    annotation === undefined ? [] : [[arg, annotation] as const],
  )
  return [...annotated, ...(returns === undefined ? [] : [['return', returns] as const])].map(([name, node]) => [
    name,
    variableAnnotation(activation, node),
  ])
}

/** The text that `from __future__ import annotations` makes of an annotation; of the usual forms, others are a text that is not known. */
function annotationText(vm: Interpreter, node: ExprNode): PyObject {
  const text = unparse(node)
  if (text !== null) return str(text)
  const what = "an annotation's text"
  return unknown(vm, { causes: [{ kind: 'construct', what, location: vm.location }], types: ['str'], truth: true })
}

function unparse(node: ExprNode): string | null {
  switch (node.nodeType) {
    case 'Name':
      return node.id
    case 'Attribute': {
      const value = unparse(node.value)
      return value === null ? null : `${value}.${node.attr}`
    }
    case 'Subscript': {
      const [value, slice] = [unparse(node.value), unparseItems(node.slice)]
      return value === null || slice === null ? null : `${value}[${slice}]`
    }
    case 'Constant':
      return node.value === null ? 'None' : null
    default:
      return null
  }
}

function unparseItems(node: ExprNode): string | null {
  if (node.nodeType !== 'Tuple') return unparse(node)
  const items = node.elts.map(unparse)
  return items.includes(null) || items.length < 2 ? null : items.join(', ')
}
