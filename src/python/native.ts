import type { Location } from '../model/location.ts'
import type { Interpreter } from './machine/interpreter.ts'
import type { ClassObject, PyObject } from './objects/object.ts'

/**
 * # How a library is added
 *
 * One file a library under `libraries/`, which exports a `NativeModule`: a name and a table of attributes, each made when it
 * is first asked for. Then one line in `libraries/index.ts`.
 *
 * ```ts
 * export const shlex: NativeModule = {
 *   name: 'shlex',
 *   attributes: {
 *     split: native('split', 's, comments=, posix=', (call) => {
 *       const text = toJs(call.arg('s'))
 *       if (typeof text !== 'string') return unknownFrom(call.vm, [call.arg('s')])
 *       return list(call.vm, words(text).map((word) => str(word, originFrom(call.vm, call.arg('s')))), originFrom(call.vm))
 *     }),
 *     DEFAULT: (vm) => str('x'),                   // a constant: any function of the interpreter
 *   },
 * }
 * ```
 *
 * - `native(name, parameters, call, options)` is a function. `parameters` is a signature as `help()` writes it, `=` for
 *   "optional", `@12` for "since Python 3.12": `'a, b=, /, *rest, key@12=, **kw'`. What does not fit it raises TypeError as CPython would.
 *   `call.arg('a')` is a given argument (or throws a TypeError of JavaScript: a slip in the signature), `call.optional('b')` gives null
 *   where it was not given, `call.rest` and `call.keywords` are the others.
 * - **Unknown arguments** are dealt with before your code runs: where an argument can be several things, the call runs once for each and the
 *   results are joined; where it is just unknown, the result is an unknown of the types that `options.returns` names, with the
 *   argument's causes. `options.accepts: 'any'` hands unknown arguments on to your code. Containers may hold unknown items
 *   in either case: `toJs` gives undefined for what is not wholly known, and `unknownFrom(vm, [objects], { types })` makes the unknown then.
 * - **Provenance**: make results with `originFrom(vm, ...sources)` (data flows from them: marks and config vars), or with
 *   `originAbout(vm, ...sources)` (a truth, a length, a comparison: no marks).
 * - **Exceptions**: `throw raise(vm, 'ValueError', message)`; of a library's own class: `throw raiseOf(vm, cls, [str(message)])`.
 * - **Classes**: `nativeClass({ name, module, bases, methods, properties, construct })`, made once at the file's top level. `construct` gives the
 *   instance, with `instance(vm, cls, origin, { data })`; `data` is immutable JavaScript data of your own, and `data.hash` (a text), where there is
 *   one, says what the object is equal to. In methods `call.arg('self')` is the instance. Special methods (`__str__`, `__eq__`, `__truediv__`) are methods.
 * - **Mutable state** lives in Python objects (a dict, a list, an instance's attributes by `setAttribute`) and never in JavaScript variables: forks must be able
 *   to undo it.
 * - **Callbacks**: `callObject(vm, callee, args, keywords?)`. **Iterating**: `iterate(vm, object)` → slots and rest, or `listItems`. **Attributes**: `getAttribute`, `setAttribute`.
 * - **The environment**: `environmentGet(vm, name, how, default)` (libraries/os.ts) reads a config var, notes the read, and gives a slot; never `vm.input.configVars`.
 * - **Not deterministic, or not modelled**: `unknown(vm, { causes: [{ kind: 'nondeterministic', what, location: vm.location }], types: ['str'], truth: true })`.
 *   An attribute that CPython has and the table lacks: list its name in `others`; it is then unknown and a call of it taints its arguments. What stands nowhere
 *   raises AttributeError; without `others`, everything the table lacks is unknown.
 */
export interface NativeModule {
  readonly name: string
  readonly attributes: Readonly<Record<string, NativeFunction | PyObject | ((vm: Interpreter) => PyObject)>>
  /** Names that the real module has besides; undefined: not known, so any name may exist. */
  readonly others?: readonly string[]
}

/**
 * A library that is ordinary Python is modelled by a short Python program of ours: what it does with values is decided there, in
 * the evaluator's own terms (branches that fork, exceptions, subclasses of the repository's), and what it does with texts in
 * `natives`, which it finds bound. Its lines are no places of the repository: while it runs, the place is where it was called.
 */
export interface LibraryProgram {
  readonly name: string
  readonly natives: readonly NativeFunction[]
  /** Python 3.8, so that any version that the app runs on parses it. */
  readonly text: string
  /** Names that the real module has besides. */
  readonly others?: readonly string[]
  /** A name that the text does not bind may exist all the same. */
  readonly isOpen?: boolean
}

export interface NativeFunction {
  readonly name: string
  /** As in the header's words; see signatureOf. */
  readonly parameters: string
  readonly call: (call: Call) => PyObject
  readonly accepts: 'known' | 'any'
  readonly returns: readonly string[] | null
  /** Does it never raise, whatever it is given? Or with the arguments of a call, some of which are not known? */
  readonly total: boolean | ((call: Call) => boolean)
  /**
   * Does it count on a form of what it is given? `raises`: the one exception that text of another form makes it raise; null where it may be
   * several. Where a config var's text is not known, this is told.
   */
  readonly expects: { readonly raises: string | null } | null
  /** Is it a function of `builtins`, of which it is known that it is written in C? */
  readonly isBuiltin?: boolean
  /** The builtin class whose method it is. */
  readonly owner?: ClassObject
  /** Functions that it was made of, and calls. */
  readonly holds?: readonly PyObject[]
  /** What holds although not every argument is known; null where nothing is told. */
  readonly partial: ((call: Call) => PyObject | null) | null
}

export interface Call {
  readonly vm: Interpreter
  readonly location: Location | null
  readonly arg: (name: string) => PyObject
  readonly optional: (name: string) => PyObject | null
  readonly rest: readonly PyObject[]
  readonly keywords: ReadonlyMap<string, PyObject>
}

export interface NativeOptions {
  readonly accepts?: 'known' | 'any'
  readonly returns?: readonly string[]
  readonly total?: NativeFunction['total']
  readonly expects?: { readonly raises: string | null }
  readonly partial?: (call: Call) => PyObject | null
}

/** A function of a library. @param parameters as in the header's words */
export function native(
  name: string,
  parameters: string,
  call: (call: Call) => PyObject,
  options: NativeOptions = {},
): NativeFunction {
  return {
    name,
    parameters,
    call,
    accepts: options.accepts ?? 'known',
    returns: options.returns ?? null,
    total: options.total ?? false,
    expects: options.expects ?? null,
    partial: options.partial ?? null,
  }
}

export type { Interpreter } from './machine/interpreter.ts'
export { fromJs, toJs } from './objects/convert.ts'
export {
  ABSENT,
  bool,
  bytes,
  dict,
  dictOf,
  float,
  hangingOn,
  instance,
  int,
  iterator,
  list,
  none,
  originAbout,
  originFrom,
  set,
  str,
  tuple,
  withOrigin,
} from './objects/make.ts'
export type { ClassObject, DictObject, InstanceObject, Origin, PyObject } from './objects/object.ts'
export { union } from './objects/union.ts'
export { causesOf, present, unknown, unknownFrom } from './objects/unknown.ts'
export { getAttribute, lookupAttribute } from './operations/attributes.ts'
export { callObject } from './operations/call.ts'
export { compare } from './operations/compare.ts'
export { isEqual } from './operations/equality.ts'
export { iterate, listItems } from './operations/iterate.ts'
export { lift } from './operations/lift.ts'
export { deleteAttribute, setAttribute } from './operations/set-attribute.ts'
export { taint } from './operations/taint.ts'
export { reprOf, strOf } from './operations/text.ts'
export { decide, truthOf } from './operations/truth.ts'
export { isInstance, typeOf } from './operations/types.ts'
export { raise, raiseOf } from './types/exceptions.ts'
export type { NativeClassParts } from './types/native-class.ts'
export { createClass as nativeClass } from './types/native-class.ts'
