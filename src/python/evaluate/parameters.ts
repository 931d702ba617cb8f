import type { Interpreter } from '../machine/interpreter.ts'
import { dictOf, originFrom, slotOf, tuple } from '../objects/make.ts'
import type { FunctionObject, PyObject } from '../objects/object.ts'
import { union } from '../objects/union.ts'
import { unknown } from '../objects/unknown.ts'
import { lift } from '../operations/lift.ts'
import type { OpenCall } from '../operations/open-arguments.ts'
import { raise } from '../types/exceptions.ts'

function describe(names: readonly string[]): string {
  const quoted = names.map((name) => `'${name}'`)
  const last = quoted.pop() ?? ''
  return quoted.length === 0 ? last : `${quoted.join(', ')}${quoted.length > 1 ? ',' : ''} and ${last}`
}

/** Arguments to parameters, with CPython's messages. @throws Raise TypeError */
export function bindParameters(
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

/**
 * The same where not all arguments are known: a parameter that was not surely given may have any value, or its default. That there may be too many
 * or too few is for the caller to note.
 */
export function bindOpen(
  vm: Interpreter,
  fn: FunctionObject,
  { args, keywords, open }: OpenCall,
): Map<string, PyObject> {
  const { args: parameters } = fn.node
  const positional = [...parameters.posonlyargs, ...parameters.args]
  const bound = new Map<string, PyObject>()
  const bind = (name: string, given: PyObject | undefined, fallback: PyObject | undefined): void => {
    const causes = [...open.positional, ...open.named]
    const other = fallback ?? unknown(vm, { causes })
    if (given === undefined) bound.set(name, union(vm, [unknown(vm, { causes }), other]))
    else
      bound.set(
        name,
        lift(vm, given, (one) => (one.kind === 'absent' ? other : one)),
      )
  }
  const first = positional.length - fn.defaults.length
  for (const [index, { arg }] of positional.entries())
    bind(arg, args[index] ?? keywords.get(arg), fn.defaults[index - first])
  for (const { arg } of parameters.kwonlyargs) {
    const fallback = fn.keywordDefaults.get(arg)
    if (open.named.length === 0 && !keywords.has(arg) && fallback !== undefined) bound.set(arg, fallback)
    else bind(arg, keywords.get(arg), fallback)
  }
  const spare = args.slice(positional.length)
  if (parameters.vararg !== undefined) bound.set(parameters.vararg.arg, tuple(spare, originFrom(vm), open.positional))
  if (parameters.kwarg !== undefined) {
    const others = new Map([...keywords].filter(([name]) => !bound.has(name)))
    const dict = dictOf(vm, others, originFrom(vm))
    dict.cell.contents.rest = open.named
    bound.set(parameters.kwarg.arg, dict)
  }
  return bound
}
