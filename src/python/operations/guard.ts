import type { Raise } from '../machine/escape.ts'
import { mayRaise } from '../machine/fork.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import { bytes, int, none, originFrom, str } from '../objects/make.ts'
import type { PyObject } from '../objects/object.ts'
import { unknownFrom } from '../objects/unknown.ts'
import type { ExceptionArgument } from '../text/outcome.ts'
import { isFailure } from '../text/outcome.ts'
import { EXCEPTIONS, raiseOf, raiseUnknown } from '../types/exceptions.ts'

/**
 * Runs a function of `text/` over the values of SOURCES: what it raises is raised as a Python exception; where it
 * gives up, the result is an unknown of TYPES, and CPython may raise.
 */
export function guard(
  vm: Interpreter,
  sources: readonly PyObject[],
  types: readonly string[] | null,
  run: () => PyObject,
): PyObject {
  try {
    return run()
  } catch (thrown) {
    if (!isFailure(thrown)) throw thrown
    if (thrown.kind === 'raised') throw asRaise(vm, thrown.type, thrown.message, thrown.args, sources)
    const cause =
      thrown.kind === 'exceeded'
        ? ({ kind: 'budget', what: thrown.limit, location: vm.location } as const)
        : ({ kind: 'construct', what: thrown.what, location: vm.location } as const)
    mayRaise(vm, () => raiseUnknown(vm, unknownFrom(vm, sources, { causes: [cause] })))
    return unknownFrom(vm, sources, { types, causes: [cause] })
  }
}

function asRaise(
  vm: Interpreter,
  type: string,
  message: string,
  args: readonly ExceptionArgument[] | undefined,
  sources: readonly PyObject[],
): Raise {
  const cls = EXCEPTIONS.get(type)
  if (cls === undefined) throw new TypeError(`text raised ${type}, which is no builtin exception`)
  const origin = originFrom(vm, ...sources)
  return raiseOf(
    vm,
    cls,
    args === undefined ? [str(message, origin)] : args.map((argument) => toObject(argument, origin)),
  )
}

function toObject(argument: ExceptionArgument, origin: ReturnType<typeof originFrom>): PyObject {
  if (argument === null) return none(origin)
  if (typeof argument === 'string') return str(argument, origin)
  return typeof argument === 'bigint' ? int(argument, origin) : bytes(argument, origin)
}
