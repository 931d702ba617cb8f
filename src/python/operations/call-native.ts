import type { Cause } from '../../model/value.ts'
import { spend } from '../machine/budget.ts'
import type { Raise } from '../machine/escape.ts'
import { mayMisfit, mayRaise } from '../machine/fork.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import type { Call, NativeFunction } from '../native.ts'
import { none } from '../objects/make.ts'
import type { PyObject, UnknownObject } from '../objects/object.ts'
import { unknown, unknownFrom } from '../objects/unknown.ts'
import { raise, raiseUnknown } from '../types/exceptions.ts'
import { lift } from './lift.ts'
import { refusalOf, signatureOf, wordsOfCount } from './signature.ts'
import { payloadOf } from './types.ts'
import { spendOn, spendOnTexts } from './weigh.ts'

/** Calls a function of the tables. Arguments that can be several things are taken one by one; unknown ones make the result unknown. */
export function callNative(
  vm: Interpreter,
  native: NativeFunction,
  args: readonly PyObject[],
  keywords: ReadonlyMap<string, PyObject>,
): PyObject {
  spend(vm.budget, vm.location)
  const { inHand } = vm
  vm.inHand = keywords.size === 0 ? args : [...args, ...keywords.values()]
  try {
    if (native.accepts === 'any') return run(vm, native, bindNative(vm, native, args, keywords), args)
    return liftArguments(vm, args, 0, (known) =>
      liftKeywords(vm, keywords, (named) => callKnown(vm, native, known, named)),
    )
  } finally {
    vm.inHand = inHand
  }
}

function liftArguments(
  vm: Interpreter,
  args: readonly PyObject[],
  from: number,
  run: (args: readonly PyObject[]) => PyObject,
): PyObject {
  const index = args.findIndex((arg, at) => at >= from && arg.kind === 'unknown')
  const arg = args[index]
  if (arg === undefined) return run(args)
  return lift(vm, arg, (one) => liftArguments(vm, args.toSpliced(index, 1, one), index + 1, run))
}

function liftKeywords(
  vm: Interpreter,
  keywords: ReadonlyMap<string, PyObject>,
  run: (keywords: ReadonlyMap<string, PyObject>) => PyObject,
): PyObject {
  if (![...keywords.values()].some((value) => value.kind === 'unknown')) return run(keywords)
  const names = [...keywords.keys()]
  return liftArguments(vm, [...keywords.values()], 0, (values) =>
    run(new Map(names.map((name, index) => [name, values[index] ?? none()]))),
  )
}

function callKnown(
  vm: Interpreter,
  native: NativeFunction,
  args: readonly PyObject[],
  keywords: ReadonlyMap<string, PyObject>,
): PyObject {
  const given = [...args, ...keywords.values()]
  vm.inHand = given
  const bound = bindNative(vm, native, args, keywords)
  const unknowns = given.filter((arg): arg is UnknownObject => arg.kind === 'unknown')
  if (unknowns.length === 0) return run(vm, native, bound, given)
  const told = native.partial?.(bound) ?? null
  if (told !== null) return told
  const isTotal = typeof native.total === 'function' ? native.total(bound) : native.total
  if (!isTotal) mayRaiseOf(vm, native, unknowns)
  return unknownFrom(vm, given, { types: native.returns })
}

function mayRaiseOf(vm: Interpreter, { expects }: NativeFunction, unknowns: readonly UnknownObject[]): void {
  if (expects === null) {
    mayRaise(vm, () => raiseUnknown(vm, unknownFrom(vm, unknowns)))
    return
  }
  const areTexts = unknowns.every(({ types }) => types?.every((type) => type === 'str'))
  const { raises } = expects
  mayMisfit(vm, () =>
    raises !== null && areTexts
      ? raise(vm, raises, unknownFrom(vm, unknowns, { types: ['str'] }))
      : raiseUnknown(vm, unknownFrom(vm, unknowns)),
  )
}

/** What it reads of texts, and what it makes, counts as steps; what it takes from containers was counted when it was taken. */
function run(vm: Interpreter, native: NativeFunction, call: Call, given: readonly PyObject[]): PyObject {
  spendOnTexts(vm, given)
  const result = native.call(call)
  spendOn(vm, result)
  return result
}

/** The TypeError of too few or too many arguments. CPython words it in many ways; for methods of builtin types it is told. */
function wrongCount(vm: Interpreter, native: NativeFunction, args: readonly PyObject[]): Raise {
  const [self] = args
  const refusal = native.owner === undefined ? null : refusalOf(native.owner, native.name, self)
  const { minor } = vm.input.pythonVersion
  const words = refusal ?? (self === undefined ? null : wordsOfCount(native, payloadOf(self), args.length - 1, minor))
  return raise(vm, 'TypeError', words ?? unfitting(vm, native))
}

/** The words for arguments that do not fit, which differ from one kind of C function to the other, and from those of Python's. */
function unfitting(vm: Interpreter, native: NativeFunction): PyObject {
  const cause: Cause = {
    kind: 'construct',
    what: `arguments that \`${native.name}\` does not take`,
    location: vm.location,
  }
  return unknown(vm, { causes: [cause], types: ['str'], truth: true })
}

/** Arguments to parameters, as CPython binds them. @throws Raise TypeError */
export function bindNative(
  vm: Interpreter,
  native: NativeFunction,
  args: readonly PyObject[],
  keywords: ReadonlyMap<string, PyObject>,
): Call {
  const bound = new Map<string, PyObject>()
  const rest: PyObject[] = []
  const named = new Map<string, PyObject>()
  const { positional, byKeyword, required, takesRest, takesKeywords } = signatureOf(
    native.parameters,
    vm.input.pythonVersion.minor,
  )
  for (const [index, arg] of args.entries()) {
    const parameter = positional[index]
    if (parameter !== undefined) bound.set(parameter.name, arg)
    else if (takesRest) rest.push(arg)
    else throw wrongCount(vm, native, args)
  }
  for (const [name, value] of keywords) {
    const parameter = byKeyword.get(name)
    if (parameter !== undefined && bound.has(name))
      throw raise(vm, 'TypeError', `${native.name}() got multiple values for argument '${name}'`)
    if (parameter !== undefined) bound.set(name, value)
    else if (takesKeywords) named.set(name, value)
    else throw raise(vm, 'TypeError', unfitting(vm, native))
  }
  const lacking = required.find(({ name }) => !bound.has(name))
  if (lacking !== undefined) throw wrongCount(vm, native, args)
  return {
    vm,
    location: vm.location,
    arg: (name) => {
      const found = bound.get(name)
      if (found === undefined) throw new TypeError(`${native.name} has no required parameter ${name}`)
      return found
    },
    optional: (name) => bound.get(name) ?? null,
    rest,
    keywords: named,
  }
}
