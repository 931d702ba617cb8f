import { ANY } from '../accepts-any.ts'
import { mayRaise } from '../machine/fork.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import type { Call, NativeFunction, NativeModule } from '../native.ts'
import { native } from '../native.ts'
import { bool, bytes, float, int, none, originAbout, originFrom, str } from '../objects/make.ts'
import type { BytesObject, ClassObject, PyObject, UnknownObject } from '../objects/object.ts'
import { unknown, unknownFrom } from '../objects/unknown.ts'
import { guard } from '../operations/guard.ts'
import { resolve } from '../operations/lift.ts'
import { truthOf } from '../operations/truth.ts'
import { payloadOf, typeName } from '../operations/types.ts'
import type { ExceptionArgument } from '../text/outcome.ts'
import { isFailure } from '../text/outcome.ts'
import { raise, raiseOf, raiseUnknown } from '../types/exceptions.ts'
import { asObject } from '../types/native-class.ts'

/** What the models of the standard library share. */

/** A str argument. @throws Raise TypeError */
export function text(call: Call, name: string): string {
  const value = payloadOf(call.arg(name))
  if (value.kind !== 'str')
    throw raise(call.vm, 'TypeError', `expected string or bytes-like object, got '${typeName(call.arg(name))}'`)
  return value.value
}

/** A str argument; null where it was not given or is None. @throws Raise TypeError */
export function optionalText(call: Call, name: string): string | null {
  const value = call.optional(name)
  return value === null || value.kind === 'none' ? null : text(call, name)
}

/** The truth of a flag that may be left out. An unknown one counts as FALLBACK only where the caller has dealt with unknowns. */
export function flag(call: Call, name: string, fallback: boolean): boolean {
  const given = call.optional(name)
  if (given === null) return fallback
  const truth = truthOf(call.vm, given)
  return typeof truth === 'boolean' ? truth : fallback
}

/** A bytes argument. @throws Raise TypeError */
export function data(call: Call, name: string): BytesObject {
  const value = payloadOf(call.arg(name))
  if (value.kind !== 'bytes')
    throw raise(call.vm, 'TypeError', `a bytes-like object is required, not '${typeName(call.arg(name))}'`)
  return value
}

/** A result that differs from run to run: of these types, and of this truth where that is certain. */
export function varying(
  vm: Interpreter,
  what: string,
  types: readonly string[] | null,
  truth: boolean | null = null,
): UnknownObject {
  return unknown(vm, { causes: [{ kind: 'nondeterministic', what, location: vm.location }], types, truth })
}

/** A function whose result differs from run to run; it changes nothing and does not raise. */
export function varies(
  name: string,
  parameters: string,
  what: string,
  types: readonly string[] | null,
  truth: boolean | null = null,
): NativeFunction {
  return native(name, parameters, (call) => varying(call.vm, what, types, truth), { accepts: 'any', total: true })
}

/** A function of which settings notice nothing: whatever it is given, it gives None and changes none of it. */
export function harmless(name: string, parameters = '*args, **kwargs'): NativeFunction {
  return native(name, parameters, () => none(), { accepts: 'any', total: true })
}

/** A function that asks the outside world: it changes nothing of its arguments, may raise what it likes, and its result is not known. */
export function asksOutside(name: string, what: string, types: readonly string[] | null): NativeFunction {
  return native(
    name,
    '*args, **kwargs',
    (call) => {
      const answer = varying(call.vm, what, types)
      mayRaise(call.vm, () => raiseUnknown(call.vm, varying(call.vm, what, null)))
      return answer
    },
    ANY,
  )
}

/** What is not modelled, as an unknown with that cause. */
export function unmodelled(
  vm: Interpreter,
  what: string,
  sources: readonly PyObject[] = [],
  types: readonly string[] | null = null,
): UnknownObject {
  return unknownFrom(vm, sources, {
    types,
    causes: [{ kind: 'construct', what: `${what}, which is not modelled`, location: vm.location }],
  })
}

/** `_unmodelled(what, type, *sources)`: for programs, of a result of which no more than its type is told; None where not even that. */
export const UNMODELLED = native(
  '_unmodelled',
  'what, type, /, *sources',
  (call) => {
    const [what, type] = [call.arg('what'), call.arg('type')]
    return unmodelled(
      call.vm,
      what.kind === 'str' ? what.value : 'a call',
      call.rest,
      type.kind === 'str' ? [type.value] : null,
    )
  },
  ANY,
)

type Table = NativeModule['attributes']

/** Functions by their own names. */
export function functions(...table: readonly NativeFunction[]): Readonly<Record<string, NativeFunction>> {
  return Object.fromEntries(table.map((one) => [one.name, one]))
}

/** Constants: numbers are ints, texts are str. */
export function constants(table: Readonly<Record<string, number | string | boolean>>): Table {
  return Object.fromEntries(Object.entries(table).map(([name, value]) => [name, constant(value)]))
}

export function constant(value: number | string | boolean): PyObject {
  if (typeof value === 'boolean') return bool(value)
  return typeof value === 'string' ? str(value) : Number.isInteger(value) ? int(value) : float(value)
}

/** Classes by their own names. */
export function classes(...table: readonly ClassObject[]): Table {
  return Object.fromEntries(table.map((cls) => [cls.name, cls]))
}

export function names(list: string): readonly string[] {
  return list.trim().split(/\s+/)
}

/** A function of str that computes a str from the arguments named. */
export function textFunction(name: string, parameters: string, run: (call: Call) => string): NativeFunction {
  return native(
    name,
    parameters,
    (call) =>
      guard(call.vm, given(call, parameters), ['str'], () =>
        str(run(call), originFrom(call.vm, ...given(call, parameters))),
      ),
    { returns: ['str'] },
  )
}

/** A function that computes bytes from the arguments named. */
export function bytesFunction(name: string, parameters: string, run: (call: Call) => Uint8Array): NativeFunction {
  return native(
    name,
    parameters,
    (call) =>
      guard(call.vm, given(call, parameters), ['bytes'], () =>
        bytes(run(call), originFrom(call.vm, ...given(call, parameters))),
      ),
    { returns: ['bytes'] },
  )
}

/** A function that tells something about the arguments named. */
export function predicate(name: string, parameters: string, run: (call: Call) => boolean): NativeFunction {
  return native(
    name,
    parameters,
    (call) =>
      guard(call.vm, given(call, parameters), ['bool'], () =>
        bool(run(call), originAbout(call.vm, ...given(call, parameters))),
      ),
    { returns: ['bool'] },
  )
}

/** The arguments that were given for these parameters. */
export function given(call: Call, parameters: string): PyObject[] {
  const parts = parameters.split(',').map((part) => part.trim().replace(/=$/, ''))
  return [
    ...parts.flatMap((part) =>
      part === '' || part === '/' || part.startsWith('*') ? [] : (call.optional(part) ?? []),
    ),
    ...call.rest,
    ...call.keywords.values(),
  ]
}

/**
 * Like `guard`, for exceptions of a library's own: CLASSES by the names that `text/` gives them.
 *
 * @param attributes what the exception has besides its message, made of the arguments that `text/` gives
 */
export function guardWith(
  vm: Interpreter,
  sources: readonly PyObject[],
  types: readonly string[] | null,
  classesByName: ReadonlyMap<string, ClassObject>,
  run: () => PyObject,
  attributes: (parts: readonly PyObject[]) => Iterable<readonly [string, PyObject]> = () => [],
): PyObject {
  return guard(vm, sources, types, () => {
    try {
      return run()
    } catch (thrown) {
      const cls = isFailure(thrown) && thrown.kind === 'raised' ? classesByName.get(thrown.type) : undefined
      if (cls === undefined || !isFailure(thrown) || thrown.kind !== 'raised') throw thrown
      const origin = originFrom(vm, ...sources)
      const parts = (thrown.args ?? [thrown.message]).map((argument) => argumentObject(argument, origin))
      throw raiseOf(vm, cls, [str(thrown.message, origin)], attributes(parts))
    }
  })
}

function argumentObject(argument: ExceptionArgument, origin: ReturnType<typeof originFrom>): PyObject {
  if (argument === null) return none(origin)
  if (typeof argument === 'string') return str(argument, origin)
  return typeof argument === 'bigint' ? int(argument, origin) : bytes(argument, origin)
}

/** The immutable data that a library keeps with OBJECT, where IS tells it. */
export function dataOf<T>(object: PyObject, is: (data: unknown) => data is T): T | null {
  return object.kind === 'instance' && is(object.data) ? object.data : null
}

/** A static value for a table: a native function as an object. */
export const func = asObject

/** OBJECT as it is now, without an unknown that is decided. */
export function now(call: Call, name: string): PyObject {
  return resolve(call.vm, call.arg(name))
}
