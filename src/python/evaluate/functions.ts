import { spend } from '../machine/budget.ts'
import { type Completion, Leave } from '../machine/escape.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import type { Scope } from '../machine/scope.ts'
import { capture, forEachWorld, rethrown } from '../machine/worlds.ts'
import { bindName, dict, namespaceCell, none, originFrom, str } from '../objects/make.ts'
import type { FunctionObject, PyObject } from '../objects/object.ts'
import { union } from '../objects/union.ts'
import { unknown } from '../objects/unknown.ts'
import { setItem } from '../operations/mapping.ts'
import type { OpenArguments } from '../operations/open-arguments.ts'
import type { ExprNode, Statement } from '../syntax/parse.ts'
import { type Activation, goTo, mangle } from './activation.ts'
import { functionAnnotations } from './annotations.ts'
import { evaluate } from './expressions/index.ts'
import { makeGenerator } from './generators.ts'
import { bindOpen, bindParameters } from './parameters.ts'
import { executeAll } from './statements/index.ts'
import { functionSymbols } from './symbols.ts'
import { typeParameterScope } from './type-parameters.ts'

type FunctionNode = Statement<'FunctionDef'> | Statement<'AsyncFunctionDef'> | Extract<ExprNode, { nodeType: 'Lambda' }>

const STEPS_A_FUNCTION = 15

/** The function object of a `def` or a `lambda`: its defaults are evaluated here and now, its annotations too. */
export function makeFunction(activation: Activation, node: FunctionNode, name: string): FunctionObject {
  const { vm } = activation
  const scope = node.nodeType === 'Lambda' ? activation.scope : typeParameterScope(activation, node)
  // It may stay, with the names around it.
  spend(vm.budget, vm.location, STEPS_A_FUNCTION)
  const defaults = node.args.defaults.map((one) => evaluate(activation, one))
  const keywordDefaults = new Map<string, PyObject>()
  for (const [index, parameter] of node.args.kwonlyargs.entries()) {
    const value = node.args.kw_defaults[index]
    if (value !== null && value !== undefined) keywordDefaults.set(parameter.arg, evaluate(activation, value))
  }
  const annotations = node.nodeType === 'Lambda' ? [] : functionAnnotations({ ...activation, scope }, node)
  goTo(activation, node)
  const attributes = namespaceCell(vm)
  const docstring = node.nodeType === 'Lambda' ? null : docstringOf(node.body)
  attributes.contents.entries.set('__doc__', {
    key: str('__doc__'),
    slot: docstring === null ? none() : str(docstring),
  })
  if (annotations.length > 0) bindName(attributes.contents, '__annotations__', annotationsDict(activation, annotations))
  return {
    kind: 'function',
    name,
    qualname: `${activation.qualname}${name}`,
    node,
    source: activation.source,
    scope,
    defaults,
    keywordDefaults,
    attributes,
    definedIn: activation.scope.definedIn ?? { cls: null },
    className: activation.className,
    origin: originFrom(vm),
  }
}

function annotationsDict(activation: Activation, annotations: readonly (readonly [string, PyObject])[]): PyObject {
  const { vm } = activation
  const made = dict(vm)
  for (const [name, annotation] of annotations) setItem(vm, made, str(mangle(activation, name)), annotation)
  return made
}

/** The string with which a body begins, if it does. */
export function docstringOf(body: readonly { readonly nodeType: string }[]): string | null {
  const first = body.find(({ nodeType }) => nodeType !== 'Comment') as Statement<'Expr'> | undefined
  if (first?.nodeType !== 'Expr' || first.value.nodeType !== 'Constant') return null
  return typeof first.value.value === 'string' &&
    first.value.quote_style !== undefined &&
    !/b/i.test(first.value.quote_style)
    ? first.value.value
    : null
}

/** Calls a Python function. @throws Raise */
export function callFunction(
  vm: Interpreter,
  fn: FunctionObject,
  args: readonly PyObject[],
  keywords: ReadonlyMap<string, PyObject>,
  open: OpenArguments | null = null,
): PyObject {
  const slots = open === null ? bindParameters(vm, fn, args, keywords) : bindOpen(vm, fn, { args, keywords, open })
  const symbols = functionSymbols(fn.node)
  const scope: Scope = {
    kind: 'function',
    namespace: namespaceCell(vm, slots),
    parent: enclosing(fn.scope),
    around: null,
    module: fn.scope.module,
    locals: symbols.locals,
    globalNames: symbols.globalNames,
    nonlocalNames: symbols.nonlocalNames,
    definedIn: fn.definedIn,
  }
  const activation: Activation = {
    vm,
    scope,
    source: fn.source,
    qualname: `${fn.qualname}.<locals>.`,
    className: fn.className,
    firstArgument: args[0] ?? null,
  }
  if (fn.node.nodeType === 'AsyncFunctionDef')
    return unknown(vm, { causes: [{ kind: 'construct', what: 'a coroutine', location: vm.location }], truth: true })
  if (symbols.isGenerator) return makeGenerator(activation, fn)
  const { inHand } = vm
  vm.inHand = []
  try {
    return runBody(activation, fn)
  } finally {
    vm.inHand = inHand
  }
}

/** The scope in which a function's free names are looked up: not a class's. */
function enclosing(scope: Scope): Scope | null {
  return scope.kind === 'module' ? null : scope.kind === 'class' ? scope.parent : scope
}

function runBody(activation: Activation, fn: FunctionObject): PyObject {
  const { vm } = activation
  const { node } = fn
  const location = vm.location
  if (node.nodeType === 'Lambda') {
    const value = evaluate(activation, node.body)
    vm.location = location
    return value
  }
  const control = vm.control.length
  const worlds = capture(vm, { kind: 'function' }, () => executeAll(activation, node.body))
  vm.control.length = control
  vm.location = location
  return forEachWorld<Completion, PyObject>(
    vm,
    worlds,
    (world) => {
      const completion = world.kind === 'normal' ? world.value : world.escape
      if (completion.kind === 'return') return completion.value
      if (completion.kind === 'normal') return none()
      throw rethrown(completion.kind === 'raise' ? completion : new Leave(completion).completion)
    },
    (values, deciding) => union(vm, values, deciding),
  )
}
