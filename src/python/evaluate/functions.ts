import { spend } from '../machine/budget.ts'
import type { Completion } from '../machine/escape.ts'
import { Leave } from '../machine/escape.ts'
import { capture, forEachWorld, rethrown } from '../machine/fork.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import type { Scope } from '../machine/scope.ts'
import { dictOf, namespaceCell, none, originFrom, slotOf, str, tuple } from '../objects/make.ts'
import type { FunctionObject, PyObject } from '../objects/object.ts'
import { union, unknown } from '../objects/unknown.ts'
import type { ExprNode, Statement } from '../syntax/parse.ts'
import { raise } from '../types/exceptions.ts'
import type { Activation } from './activation.ts'
import { goTo } from './activation.ts'
import { evaluateAnnotations } from './annotations.ts'
import { evaluate } from './expressions/index.ts'
import { makeGenerator } from './generators.ts'
import { executeAll } from './statements/index.ts'
import { functionSymbols } from './symbols.ts'

type FunctionNode = Statement<'FunctionDef'> | Statement<'AsyncFunctionDef'> | Extract<ExprNode, { nodeType: 'Lambda' }>

const STEPS_A_FUNCTION = 15

/** The function object of a `def` or a `lambda`: its defaults are evaluated here and now, its annotations too. */
export function makeFunction(activation: Activation, node: FunctionNode, name: string): FunctionObject {
  const { vm, scope } = activation
  // It may stay, with the names around it.
  spend(vm.budget, vm.location, STEPS_A_FUNCTION)
  const defaults = node.args.defaults.map((one) => evaluate(activation, one))
  const keywordDefaults = new Map<string, PyObject>()
  for (const [index, parameter] of node.args.kwonlyargs.entries()) {
    const value = node.args.kw_defaults[index]
    if (value !== null && value !== undefined) keywordDefaults.set(parameter.arg, evaluate(activation, value))
  }
  if (node.nodeType !== 'Lambda') evaluateAnnotations(activation, node)
  goTo(activation, node)
  const attributes = namespaceCell(vm)
  const docstring = node.nodeType === 'Lambda' ? null : docstringOf(node.body)
  attributes.contents.entries.set('__doc__', {
    key: str('__doc__'),
    slot: docstring === null ? none() : str(docstring),
  })
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
    definedIn: scope.definedIn ?? { cls: null },
    className: activation.className,
    origin: originFrom(vm),
  }
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
): PyObject {
  const slots = bindParameters(vm, fn, args, keywords)
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
  return runBody(activation, fn)
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

function describe(names: readonly string[]): string {
  const quoted = names.map((name) => `'${name}'`)
  const last = quoted.pop() ?? ''
  return quoted.length === 0 ? last : `${quoted.join(', ')}${quoted.length > 1 ? ',' : ''} and ${last}`
}

/** Arguments to parameters, with CPython's messages. @throws Raise TypeError */
function bindParameters(
  vm: Interpreter,
  fn: FunctionObject,
  args: readonly PyObject[],
  keywords: ReadonlyMap<string, PyObject>,
): Map<string, PyObject> {
  const { args: parameters } = fn.node
  const positional = [...parameters.posonlyargs, ...parameters.args].map(({ arg }) => arg)
  const bound = new Map<string, PyObject>()
  for (const [index, name] of positional.entries()) {
    const value = args[index]
    if (value !== undefined) bound.set(name, value)
  }
  const spare = args.slice(positional.length)
  const positionalOnly = new Set(parameters.posonlyargs.map(({ arg }) => arg))
  const named = new Set([...parameters.args, ...parameters.kwonlyargs].map(({ arg }) => arg))
  const others = new Map<string, PyObject>()
  for (const [name, value] of keywords) {
    if (named.has(name)) {
      if (bound.has(name))
        throw raise(vm, 'TypeError', `${qualnameOf(fn)}() got multiple values for argument '${name}'`)
      bound.set(name, value)
    } else if (parameters.kwarg !== undefined) others.set(name, value)
    else if (positionalOnly.has(name))
      throw raise(
        vm,
        'TypeError',
        `${qualnameOf(fn)}() got some positional-only arguments passed as keyword arguments: '${name}'`,
      )
    else throw raise(vm, 'TypeError', `${qualnameOf(fn)}() got an unexpected keyword argument '${name}'`)
  }
  if (spare.length > 0 && parameters.vararg === undefined) throw tooMany(vm, fn, positional.length, args.length)
  fillDefaults(vm, fn, positional, bound)
  if (parameters.vararg !== undefined) bound.set(parameters.vararg.arg, tuple(spare, originFrom(vm)))
  if (parameters.kwarg !== undefined) bound.set(parameters.kwarg.arg, dictOf(vm, others, originFrom(vm)))
  return bound
}

function tooMany(vm: Interpreter, fn: FunctionObject, most: number, given: number): unknown {
  const least = most - fn.defaults.length
  const takes =
    fn.defaults.length > 0
      ? `from ${least} to ${most} positional arguments`
      : `${most} positional argument${most === 1 ? '' : 's'}`
  return raise(vm, 'TypeError', `${qualnameOf(fn)}() takes ${takes} but ${given} ${given === 1 ? 'was' : 'were'} given`)
}

/** As messages name FN: its code's own name, or what `__qualname__` was set to. */
function qualnameOf(fn: FunctionObject): string {
  const given = slotOf(fn.attributes.contents, '__qualname__')
  return given?.kind === 'str' ? given.value : fn.qualname
}

function fillDefaults(
  vm: Interpreter,
  fn: FunctionObject,
  positional: readonly string[],
  bound: Map<string, PyObject>,
): void {
  const first = positional.length - fn.defaults.length
  const lacking: string[] = []
  for (const [index, name] of positional.entries()) {
    if (bound.has(name)) continue
    const value = fn.defaults[index - first]
    if (value === undefined) lacking.push(name)
    else bound.set(name, value)
  }
  if (lacking.length > 0) {
    throw raise(
      vm,
      'TypeError',
      `${qualnameOf(fn)}() missing ${lacking.length} required positional argument${lacking.length === 1 ? '' : 's'}: ${describe(lacking)}`,
    )
  }
  const keywordOnly = fn.node.args.kwonlyargs.map(({ arg }) => arg).filter((name) => !bound.has(name))
  for (const name of keywordOnly) {
    const value = fn.keywordDefaults.get(name)
    if (value !== undefined) bound.set(name, value)
  }
  const missing = keywordOnly.filter((name) => !bound.has(name))
  if (missing.length > 0) {
    throw raise(
      vm,
      'TypeError',
      `${qualnameOf(fn)}() missing ${missing.length} required keyword-only argument${missing.length === 1 ? '' : 's'}: ${describe(missing)}`,
    )
  }
}
