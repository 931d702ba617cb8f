import { snapshotPath } from '../filesystem.ts'
import { LIMITS, spend } from '../machine/budget.ts'
import { noteNames } from '../machine/disclosure.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import { executeIn, unparsed } from '../modules/run.ts'
import { type Call, native } from '../native.ts'
import { dictOver, instance, none, originFrom } from '../objects/make.ts'
import type { PyObject } from '../objects/object.ts'
import { unknown, unknownFrom } from '../objects/unknown.ts'
import { lift } from '../operations/lift.ts'
import { opaqueCall } from '../operations/opaque.ts'
import { payloadOf } from '../operations/types.ts'
import { decodeSource } from '../syntax/decode.ts'
import { parse } from '../syntax/parse.ts'
import { grammarOf } from '../syntax/version.ts'
import { exceptionClass, raise, raiseOf } from '../types/exceptions.ts'
import { createClass } from '../types/native-class.ts'
import { type Activation, LIBRARY_PATH, type SourceCode } from './activation.ts'
import { givenSpace, type Space, scopeOf } from './code-space.ts'
import { evaluate } from './expressions/index.ts'

/**
 * `exec`, `eval` and `compile` (https://docs.python.org/3/library/functions.html#exec): a text that is known runs as any other code does, in
 * the names that it is given. Its lines are no places of the repository, unless it was compiled as the file that it is.
 */

type Mode = 'exec' | 'eval' | 'single'

/** What a code object keeps. */
interface Code {
  readonly mode: Mode
  readonly parsed: SourceCode
}

const isCode = (data: unknown): data is Code => typeof data === 'object' && data !== null && 'parsed' in data

const CODE = createClass({
  name: 'code',
  module: 'builtins',
  construct: native('code', 'cls, /, *args, **kwargs', (call) => unknownFrom(call.vm, call.rest), { accepts: 'any' }),
})

/** To parse a text takes longer than to run what it says. */
const STEPS_A_CHARACTER = 3

/** The code that a text or a code object is; null where that is not known. @throws Raise SyntaxError, TypeError, ValueError */
function codeOf(vm: Interpreter, source: PyObject, mode: Mode, filename: string | null, callee: string): Code | null {
  if (source.kind === 'instance' && isCode(source.data)) return source.data
  const value = payloadOf(source)
  if (value.kind === 'unknown' || (source.kind === 'instance' && value.kind === 'instance')) return null
  if (value.kind !== 'str' && value.kind !== 'bytes')
    throw raise(vm, 'TypeError', `${callee}() arg 1 must be a string, bytes or code object`)
  spend(vm.budget, vm.location, value.value.length * STEPS_A_CHARACTER)
  const text = mode === 'eval' && value.kind === 'str' ? value.value.replace(/^[ \t]+/, '') : value.value
  const isNull = typeof text === 'string' ? text.includes('\0') : text.includes(0)
  if (isNull)
    throw grammarOf(vm.input.pythonVersion) < 11
      ? raise(vm, 'ValueError', 'source code string cannot contain null bytes')
      : raise(vm, 'SyntaxError', 'source code string cannot contain null bytes')
  const parsed = parse(pathOf(vm, text, filename), text, vm.input.pythonVersion)
  if (parsed.kind === 'refused') return null
  if (parsed.kind !== 'parsed') throw parsed.path === LIBRARY_PATH ? here(vm, parsed) : unparsed(vm, parsed)
  if (mode === 'eval') verifyExpression(vm, parsed)
  return { mode, parsed: { ...parsed, from: source } }
}

/** A syntax error of a text that is no file: its place is where it is compiled. */
function here(vm: Interpreter, { type, message }: { readonly type: string; readonly message: string }): unknown {
  const cause = { kind: 'construct', what: `the words of a syntax error (${message})`, location: vm.location } as const
  const args = unknown(vm, { causes: [cause], types: ['tuple'], truth: true })
  return raiseOf(vm, exceptionClass(type), [], [['args', args]])
}

/** The file of the repository that a text was compiled as, where it is that one's; else that of a text without a place. */
function pathOf(vm: Interpreter, text: string | Uint8Array, filename: string | null): string {
  const inside = filename === null ? null : snapshotPath(filename)
  const content = inside === null ? undefined : vm.input.snapshot.read(inside)
  if (inside === null || content === undefined) return LIBRARY_PATH
  const minor = grammarOf(vm.input.pythonVersion)
  const written = decodeSource(content, minor).text
  const given = typeof text === 'string' ? text : decodeSource(text, minor).text
  return written === given.replaceAll('\r\n', '\n').replace(/^\uFEFF/, '') ? inside : LIBRARY_PATH
}

/** `eval` takes one expression. @throws Raise SyntaxError */
function verifyExpression(vm: Interpreter, { tree, source }: SourceCode): void {
  const [statement, ...more] = tree.body
  const isStarred =
    statement?.nodeType === 'Expr' &&
    statement.value.nodeType === 'Tuple' &&
    statement.value.elts.some(({ nodeType }) => nodeType === 'Starred') &&
    !source.text.trimStart().startsWith('(')
  if (statement?.nodeType !== 'Expr' || more.length > 0 || isStarred || /;\s*$/.test(source.text))
    throw here(vm, { type: 'SyntaxError', message: 'invalid syntax' })
}

/** Runs what a text says. @throws Raise whatever it raises */
function runCode(activation: Activation, { parsed, mode }: Code, space: Space): PyObject {
  const { vm } = activation
  const scope = scopeOf(space, parsed)
  if (parsed.from !== undefined) noteNames(vm, [parsed.from])
  vm.depth.calls += 1
  try {
    if (vm.depth.calls > LIMITS.depth) spend(vm.budget, vm.location, LIMITS.steps)
    const [statement] = parsed.tree.body
    if (mode !== 'eval' || statement?.nodeType !== 'Expr') {
      executeIn(vm, scope, parsed)
      return none()
    }
    const { location } = vm
    const value = evaluate(
      { vm, scope, source: parsed, qualname: '', className: null, firstArgument: null },
      statement.value,
    )
    vm.location = location
    return value
  } finally {
    vm.depth.calls -= 1
  }
}

/** Code that is not known: it may rebind every name that it sees, and change what they lead to. */
function runUnknown({ scope, vm }: Activation, call: Call, callee: string): PyObject {
  const code = unknown(vm, { causes: [{ kind: 'call', callee, location: call.location }] })
  const given = ['globals', 'locals'].flatMap((name) => call.optional(name) ?? [])
  const spaces = given.filter(({ kind }) => kind !== 'none')
  return opaqueCall(
    vm,
    code,
    spaces.length > 0 ? spaces : [dictOver(scope.module.namespace), dictOver(scope.namespace)],
    new Map(),
  )
}

/** A text that only a config var knows, as an expression: whoever sets it writes a value there, and no program that rebinds names. */
function isValueOfConfigVar(source: PyObject): boolean {
  return source.kind === 'unknown' && source.causes.every(({ kind }) => kind === 'config-var')
}

function run(activation: Activation, call: Call, callee: 'exec' | 'eval'): PyObject {
  const { vm } = activation
  return lift(vm, call.arg('source'), (source) => {
    const code = source.kind === 'unknown' ? null : codeOf(vm, source, callee, null, callee)
    if (code === null && callee === 'eval' && isValueOfConfigVar(source)) {
      const cause = { kind: 'call', callee, location: call.location } as const
      return opaqueCall(vm, unknownFrom(vm, [source], { causes: [cause] }), [source], new Map())
    }
    const space = code === null ? null : givenSpace(activation, call, callee)
    if (code === null || space === null) return runUnknown(activation, call, callee)
    const value = runCode(activation, code, space)
    return callee === 'exec' ? none() : value
  })
}

export const evalText = (activation: Activation, call: Call): PyObject => run(activation, call, 'eval')
export const execText = (activation: Activation, call: Call): PyObject => run(activation, call, 'exec')

/** `compile(source, filename, mode)`. @throws Raise SyntaxError, ValueError */
export function compileText({ vm }: Activation, call: Call): PyObject {
  return lift(vm, call.arg('source'), (source) => {
    const [filename, mode, flags] = ['filename', 'mode', 'flags'].map((name) => call.optional(name))
    const named = filename === null || filename === undefined ? null : payloadOf(filename)
    const isPlain = flags === null || flags === undefined || (flags.kind === 'int' && flags.value === 0n)
    if (mode?.kind !== 'str' || !isPlain)
      return unknownFrom(vm, [source], { causes: [{ kind: 'call', callee: 'compile', location: call.location }] })
    if (mode.value !== 'exec' && mode.value !== 'eval' && mode.value !== 'single')
      throw raise(vm, 'ValueError', "compile() mode must be 'exec', 'eval' or 'single'")
    const code = codeOf(vm, source, mode.value, named?.kind === 'str' ? named.value : null, 'compile')
    if (code === null)
      return unknownFrom(vm, [source], { causes: [{ kind: 'call', callee: 'compile', location: call.location }] })
    return instance(vm, CODE, originFrom(vm, source), { data: code })
  })
}
