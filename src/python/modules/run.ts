import type { Location } from '../../model/location.ts'
import { LIBRARY_PATH, type SourceCode } from '../evaluate/activation.ts'
import { docstringOf } from '../evaluate/functions.ts'
import { executeAll } from '../evaluate/statements/index.ts'
import { bodySymbols } from '../evaluate/symbols.ts'
import { APP_FOLDER } from '../filesystem/app-folder.ts'
import { BudgetExceeded, Raise } from '../machine/escape.ts'
import { createCell, write } from '../machine/heap.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import type { Scope } from '../machine/scope.ts'
import { capture, forEachWorld, rethrown } from '../machine/worlds.ts'
import { syntaxErrorParts } from '../methods/exceptions.ts'
import { bindName, int, namespaceOf, none, str, tuple } from '../objects/make.ts'
import type { ModuleObject, PyObject } from '../objects/object.ts'
import { NO_ORIGIN } from '../objects/object.ts'
import { unknown } from '../objects/unknown.ts'
import type { StmtNode } from '../syntax/parse.ts'
import { parse } from '../syntax/parse.ts'
import { exceptionClass, raiseOf } from '../types/exceptions.ts'

export function moduleObject(
  vm: Interpreter,
  name: string,
  file: string | null,
  slots: Iterable<readonly [string, PyObject]>,
): ModuleObject {
  const basics: [string, PyObject][] = [
    ['__name__', str(name)],
    ['__doc__', none()],
    ['__loader__', none()],
    ['__spec__', none()],
    ...(file === null ? [] : [['__file__', str(file)] as [string, PyObject]]),
  ]
  return {
    kind: 'module',
    name,
    file,
    namespace: createCell(vm.heap, namespaceOf([...basics, ...slots])),
    lazy: null,
    origin: NO_ORIGIN,
  }
}

/** Runs a file of the repository as the module NAME: PATH as it was found, SOURCE once links are followed. What it raises is raised here, and the module is forgotten. */
export function runFile(
  vm: Interpreter,
  name: string,
  { path, source }: { readonly path: string; readonly source: string },
  slots: Iterable<readonly [string, PyObject]>,
): ModuleObject {
  const module = moduleObject(vm, name, `${APP_FOLDER}/${path}`, slots)
  vm.imports.push({ module: name, path: source, origin: 'repository', location: vm.location })
  bindName(write(vm.heap, vm.modules), name, module)
  return runInto(vm, module, () => executeFile(vm, module, source))
}

/** Runs Python text as the module NAME, as something outside the repository would. What it raises is raised here. */
export function runText(vm: Interpreter, name: string, text: string): ModuleObject {
  const module = moduleObject(vm, name, null, [])
  bindName(write(vm.heap, vm.modules), name, module)
  return runInto(vm, module, () => execute(vm, module, parse(LIBRARY_PATH, text, vm.input.pythonVersion)))
}

/** What raises is no module that stays. */
function runInto(vm: Interpreter, module: ModuleObject, run: () => void): ModuleObject {
  const forget = (): void => {
    write(vm.heap, vm.modules).entries.delete(module.name)
  }
  const worlds = capture(vm, { kind: 'finally' }, () => {
    try {
      run()
    } catch (thrown) {
      // A program that is followed no further leaves the module half run: what it lacks would seem to be missing.
      if (!(thrown instanceof Raise)) forget()
      throw thrown
    }
  })
  // Where only something unmodelled may raise something, the next import finds the same module, and may raise it again.
  const mayEnd = worlds.some(({ kind }) => kind === 'normal')
  return forEachWorld<void, ModuleObject>(
    vm,
    worlds,
    (world) => {
      if (world.kind === 'normal') return module
      if (mayEnd && world.escape.kind === 'raise' && world.escape.raise.isDoubtful)
        vm.doubtfulModules.set(module.name, { raise: world.escape.raise, module })
      forget()
      throw rethrown(world.escape)
    },
    () => module,
  )
}

/** Runs a file of the repository in the namespace of MODULE. @throws Raise what it raises, SyntaxError included */
export function executeFile(vm: Interpreter, module: ModuleObject, path: string): void {
  const { allowance, snapshot, pythonVersion } = vm.input
  const content = snapshot.read(path) ?? new Uint8Array()
  if (allowance !== undefined && allowance.tokens < 0 && !allowance.read.has(content))
    throw new BudgetExceeded({ kind: 'budget', what: 'more source text than is read', location: vm.location })
  const parsed = parse(path, content, pythonVersion)
  if (allowance !== undefined && parsed.kind === 'parsed' && !allowance.read.has(content)) {
    allowance.read.add(content)
    allowance.tokens -= parsed.size
  }
  execute(vm, module, parsed)
}

function execute(vm: Interpreter, module: ModuleObject, parsed: ReturnType<typeof parse>): void {
  if (parsed.kind !== 'parsed') throw unparsed(vm, parsed)
  const doc = docstringOf(parsed.tree.body)
  if (doc !== null) bindName(write(vm.heap, module.namespace), '__doc__', str(doc))
  vm.running.push(module.name)
  const height = vm.running.length
  try {
    executeIn(vm, moduleScope(module, parsed.tree.body), parsed)
  } finally {
    vm.running.length = height - 1
  }
}

/** The scope of code that stands at the top of a module. */
export function moduleScope(module: ModuleObject, body: readonly StmtNode[]): Scope {
  return {
    kind: 'module',
    namespace: module.namespace,
    parent: null,
    around: null,
    module,
    locals: null,
    globalNames: bodySymbols(body).globalNames,
    nonlocalNames: new Set<string>(),
    definedIn: null,
  }
}

/** Runs the statements of PARSED in SCOPE. @throws Raise */
export function executeIn(vm: Interpreter, scope: Scope, parsed: SourceCode): void {
  const { location, inHand } = vm
  vm.inHand = []
  try {
    executeAll({ vm, scope, source: parsed, qualname: '', className: null, firstArgument: null }, parsed.tree.body)
  } finally {
    vm.inHand = inHand
  }
  vm.location = location
}

/** What to throw where a file is no Python, or none that can be told. */
export function unparsed(
  vm: Interpreter,
  parsed: Exclude<ReturnType<typeof parse>, { kind: 'parsed' }>,
): Raise | BudgetExceeded {
  if (parsed.kind === 'refused')
    return new BudgetExceeded({
      kind: 'construct',
      what: `a file that cannot be parsed: ${parsed.message}`,
      location: parsed.location,
    })
  const { location } = vm
  vm.location = parsed.location
  const args = [str(parsed.message), placeOf(vm, parsed)]
  const thrown = raiseOf(vm, exceptionClass(parsed.type), args, syntaxErrorParts(args))
  vm.location = location
  return thrown
}

/** Where a syntax error is, as its second argument says it; the column, the line's text and its end are not told. */
function placeOf(
  vm: Interpreter,
  { path, location }: { readonly path: string; readonly location: Location },
): PyObject {
  const untold = Array.from({ length: 4 }, () =>
    unknown(vm, { causes: [{ kind: 'construct', what: 'the place of a syntax error', location }] }),
  )
  return tuple([str(`${APP_FOLDER}/${path}`), int(location.start.line), ...untold])
}
