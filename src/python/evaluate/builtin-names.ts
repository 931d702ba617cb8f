import { ANY } from '../accepts-any.ts'
import { FOLDS } from '../builtins/folds.ts'
import { LAZY } from '../builtins/lazy.ts'
import { namesIn, namesOf } from '../builtins/names.ts'
import { OBJECTS } from '../builtins/objects.ts'
import { LEN } from '../builtins/sizes.ts'
import { VALUES } from '../builtins/values.ts'
import { OPEN } from '../libraries/io/open.ts'
import type { Raise } from '../machine/escape.ts'
import { mayRaise } from '../machine/fork.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import { importModule } from '../modules/import.ts'
import { importUnknown } from '../modules/import-unknown.ts'
import { namesOfOtherVersions } from '../modules/version-names.ts'
import type { Call, NativeFunction } from '../native.ts'
import { native } from '../native.ts'
import { bool, dict, dictOver, list, NONE, NOT_IMPLEMENTED } from '../objects/make.ts'
import type { ClassObject, PyObject } from '../objects/object.ts'
import { NO_ORIGIN } from '../objects/object.ts'
import { unknown, unknownFrom } from '../objects/unknown.ts'
import { lookupAttribute } from '../operations/attributes.ts'
import { lift } from '../operations/lift.ts'
import { typeName } from '../operations/types.ts'
import { BUILTIN_TYPES, SUPER } from '../types/builtin-types.ts'
import { EXCEPTIONS, exceptionClass, raise, raiseOf } from '../types/exceptions.ts'
import { asObject } from '../types/native-class.ts'
import type { Activation } from './activation.ts'
import { compileText, evalText, execText } from './code.ts'
import { builtinsOf } from './code-space.ts'

/** `import_module`'s elder brother. */
function importByName(call: Call): PyObject {
  const name = call.arg('name')
  if (name.kind !== 'str' && name.kind !== 'unknown' && name.kind !== 'instance')
    throw raise(call.vm, 'TypeError', `__import__() argument 1 must be str, not ${typeName(name)}`)
  if (name.kind !== 'str') return importUnknown(call.vm, name, '__import__')
  const module = importModule(call.vm, name.value)
  const fromlist = call.optional('fromlist')
  return fromlist === null || fromlist.kind === 'none'
    ? importModule(call.vm, name.value.split('.')[0] ?? name.value)
    : module
}

function leave(call: Call): never {
  throw raiseOf(call.vm, exceptionClass('SystemExit'), call.optional('code') === null ? [] : [call.arg('code')], [
    ['code', call.optional('code') ?? NONE],
  ])
}

const FUNCTIONS: readonly NativeFunction[] = [
  LEN,
  ...FOLDS,
  ...LAZY,
  ...OBJECTS,
  ...VALUES,
  OPEN,
  native('__import__', 'name, globals=, locals=, fromlist=, level=', importByName, ANY),
  native('exit', 'code=', leave, ANY),
  native('quit', 'code=', leave, ANY),
]

const TABLE: ReadonlyMap<string, PyObject> = new Map<string, PyObject>([
  ...BUILTIN_TYPES,
  ...EXCEPTIONS,
  ['EnvironmentError', exceptionClass('OSError')],
  ['IOError', exceptionClass('OSError')],
  ...FUNCTIONS.map((one) => [one.name, asObject({ ...one, isBuiltin: one !== OPEN })] as const),
  ['NotImplemented', NOT_IMPLEMENTED],
  ['Ellipsis', { kind: 'singleton', name: 'Ellipsis', origin: NO_ORIGIN }],
  ['__debug__', bool(true)],
  ['__build_class__', asObject(native('__build_class__', '*args', (call) => unknown(call.vm, { causes: [] }), ANY))],
])

/** The builtins whose result depends on where they are called. */
const SCOPED: Readonly<Record<string, (activation: Activation, call: Call) => PyObject>> = {
  globals: ({ scope }) => dictOver(scope.module.namespace),
  locals: localsOf,
  vars: (activation, call) => {
    const { vm } = activation
    const [given] = call.rest
    if (given === undefined) return localsOf(activation)
    return lift(vm, given, (object) => {
      if (object.kind !== 'unknown') return lookupAttribute(vm, object, '__dict__', () => failVars(vm))
      mayRaise(vm, () => noVars(vm))
      return unknownFrom(vm, [object])
    })
  },
  dir: ({ scope, vm }, call) => {
    const [object] = call.rest
    if (object === undefined) {
      const { contents } = scope.namespace
      return list(vm, [...namesIn(vm, [contents])], NO_ORIGIN, contents.rest)
    }
    return lift(vm, object, (one) => {
      const names = namesOf(vm, one)
      return names === null ? unknownFrom(vm, [one], { types: ['list'] }) : list(vm, [...names])
    })
  },
  eval: evalText,
  exec: execText,
  compile: compileText,
}

/** The signatures of those that have one of their own. */
const SIGNATURES: Readonly<Record<string, string>> = {
  eval: 'source, globals=, locals=',
  exec: 'source, globals=, locals=, *, closure=',
  compile: 'source, filename, mode, flags=, dont_inherit=, optimize=, *, _feature_version=',
}

/** A function's own names are handed out as a copy. */
function localsOf({ scope, vm }: Activation): PyObject {
  return scope.kind === 'function' || scope.kind === 'comprehension'
    ? dict(vm, new Map(scope.namespace.contents.entries), NO_ORIGIN, scope.namespace.contents.rest)
    : dictOver(scope.namespace)
}

const noVars = (vm: Interpreter): Raise => raise(vm, 'TypeError', 'vars() argument must have __dict__ attribute')

function failVars(vm: Interpreter): never {
  throw noVars(vm)
}

/** What NAME is in `builtins`, where it means the same wherever it is used; null where it does not. */
export function unscopedBuiltin(name: string): PyObject | null {
  if (name === 'None') return NONE
  if (name === 'True' || name === 'False') return bool(name === 'True')
  return TABLE.get(name) ?? null
}

const isOfVersion = (vm: Interpreter, name: string): boolean =>
  !namesOfOtherVersions('builtins', vm.input.pythonVersion.minor).has(name)

/** What NAME is in `builtins`; null where it has no such name. */
export function builtinNamed(vm: Interpreter, name: string, activation: Activation): PyObject | null {
  // Every module has it, although its namespace here does not list it.
  if (name === '__builtins__') return builtinsOf(vm)
  const known = TABLE.get(name)
  if (known !== undefined) return isOfVersion(vm, name) ? known : null
  const scoped = Object.hasOwn(SCOPED, name) ? SCOPED[name] : undefined
  if (scoped === undefined) return null
  const made = native(name, SIGNATURES[name] ?? '*args, **kwargs', (call) => scoped(activation, call), ANY)
  return asObject({ ...made, isBuiltin: true })
}

/** `super()`: the class around, and the first argument of the function that runs; null where there is no such class. */
export function superWithoutArguments(activation: Activation, callee: PyObject): PyObject | null {
  if (callee !== SUPER) return null
  const { vm, scope, firstArgument } = activation
  const cls: ClassObject | null = scope.definedIn?.cls ?? null
  if (cls === null || firstArgument === null) throw raise(vm, 'RuntimeError', 'super(): no arguments')
  return { kind: 'super', cls, self: firstArgument, origin: NO_ORIGIN }
}
