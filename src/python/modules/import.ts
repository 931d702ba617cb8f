import type { Cause } from '../../model/value.ts'
import { APP_FOLDER } from '../filesystem/app-folder.ts'
import { LIBRARIES, PROGRAMS } from '../libraries/index.ts'
import type { Raise } from '../machine/escape.ts'
import { fork, mayRaise } from '../machine/fork.ts'
import { createCell, write } from '../machine/heap.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import { UNDECIDED } from '../machine/join.ts'
import { ABSENT, bindName, list, namespaceOf, none, slotOf, str } from '../objects/make.ts'
import { type ModuleObject, NO_ORIGIN, type PyObject } from '../objects/object.ts'
import { unknown } from '../objects/unknown.ts'
import { readSlot } from '../operations/attributes.ts'
import { lift } from '../operations/lift.ts'
import { reprStr } from '../text/repr.ts'
import { exceptionClass, raise, raiseOf } from '../types/exceptions.ts'
import { availability, isRemoved } from './distributions.ts'
import { type Found, findIn, packagePath, searchPath } from './find.ts'
import { namesLackedBy } from './lacking.ts'
import { libraryModule } from './library.ts'
import { runProgram } from './library-program.ts'
import { moduleObject, runFile } from './run.ts'

/** Modules that are imported before the app's first line runs, so that no file of the app can stand in for them. */
const PRELOADED = [
  'sys',
  'builtins',
  'os',
  'io',
  'abc',
  'codecs',
  'stat',
  'posixpath',
  'genericpath',
  'os.path',
  'site',
  'time',
  'marshal',
  'zipimport',
  '_collections_abc',
  'encodings',
  '_thread',
  '_warnings',
  '_weakref',
]

/**
 * The module of this dotted name, imported as `import_module` does: its packages first, each set on the one around it.
 *
 * @throws Raise ModuleNotFoundError, and whatever the modules raise
 */
export function importModule(vm: Interpreter, dotted: string): PyObject {
  const [top = '', ...parts] = dotted.split('.')
  let name = top
  return parts.reduce(
    (parent, part) => {
      name = `${name}.${part}`
      // A package that one of several undecided paths imported is another object than that of the others.
      return lift(vm, parent, (one) => importOne(vm, name, part, one))
    },
    importOne(vm, top, top, null),
  )
}

/** One part of a dotted name, whose packages are imported. */
function importOne(vm: Interpreter, name: string, part: string, parent: PyObject | null): PyObject {
  const doubt = vm.doubtfulModules.get(name)
  if (doubt !== undefined) mayRaise(vm, () => doubt.raise)
  return readSlot(vm, slotOf(vm.modules.contents, name), () => {
    if (parent !== null && parent.kind !== 'module') return opaqueModule(vm, name)
    const module = doubt === undefined ? load(vm, name, part, parent) : relisted(vm, doubt.module)
    if (parent !== null && (!LIBRARIES.has(parent.name) || PROGRAMS.has(name)))
      bindName(write(vm.heap, parent.namespace), part, slotOf(vm.modules.contents, name) ?? module)
    return slotOf(vm.modules.contents, name) ?? module
  })
}

/** Where MODULE is not listed, it is again. */
function relisted(vm: Interpreter, module: ModuleObject): ModuleObject {
  bindName(write(vm.heap, vm.modules), module.name, module)
  return module
}

function load(vm: Interpreter, name: string, part: string, parent: ModuleObject | null): PyObject {
  if (parent !== null && parent.file === null && slotOf(parent.namespace.contents, '__path__') === undefined)
    return loadFromOutside(vm, name)
  const directories = parent === null ? searchPath(vm) : packagePath(parent)
  const found = PRELOADED.includes(name) ? null : findIn(vm, part, directories)
  // A folder without `__init__.py` counts only where no folder of sys.path has a module of the name.
  if (found?.kind === 'namespace' && parent === null && availability(vm.input, name) === 'present')
    return loadFromOutside(vm, name)
  if (found !== null) return loadFound(vm, name, found)
  if (parent !== null)
    throw notFound(
      vm,
      name,
      slotOf(parent.namespace.contents, '__path__') === undefined ? `; ${reprStr(parent.name)} is not a package` : '',
    )
  return loadFromOutside(vm, name)
}

function notFound(vm: Interpreter, name: string, more = ''): Raise {
  const message = str(`No module named ${reprStr(name)}${more}`)
  return raiseOf(
    vm,
    exceptionClass('ModuleNotFoundError'),
    [message],
    [
      ['name', str(name)],
      ['path', none()],
      ['msg', message],
    ],
  )
}

/** A module that no file of the repository is: of the standard library, of a distribution, or of none. */
function loadFromOutside(vm: Interpreter, name: string): PyObject {
  const native = LIBRARIES.get(name)
  // What a library imports itself was installed with it, but for what was Python's own once.
  const runner = vm.running.at(-1) ?? ''
  const isLibrary = PROGRAMS.has(runner) || vm.input.programs?.has(runner) === true
  const state = isLibrary && !isRemoved(vm.input, name) ? 'present' : availability(vm.input, name)
  if (state === 'missing') throw notFound(vm, name)
  if (state === 'doubtful') mayBeMissing(vm, name)
  const given = vm.input.programs?.get(name)
  const program = given === undefined ? PROGRAMS.get(name) : given
  if (program === null) throw notFound(vm, name)
  const isModelled = native !== undefined || program !== undefined
  vm.imports.push({ module: name, path: null, origin: isModelled ? 'library' : 'opaque', location: vm.location })
  const module =
    program !== undefined
      ? runProgram(vm, program)
      : native === undefined
        ? opaqueModule(vm, name)
        : libraryModule(vm, native)
  bindName(write(vm.heap, vm.modules), name, module)
  return module
}

/**
 * That an import of what is perhaps not installed raises. Of most names the import speaks for the package; what Python took away was not
 * asked for by anybody, so that it may be missing is a word about the program.
 */
function mayBeMissing(vm: Interpreter, name: string): void {
  const raises = (): Raise => notFound(vm, name)
  if (!isRemoved(vm.input, name)) {
    mayRaise(vm, raises)
    return
  }
  const causes: Cause[] = [{ kind: 'dependencies', module: name, location: vm.location }]
  const missing = () => {
    const thrown = raises()
    thrown.causes = causes
    throw thrown
  }
  fork<null>(vm, [{ run: missing }, { run: () => null }], { ...UNDECIDED, causes }, () => null)
}

/** A module of which nothing is known, but for what its version lacks. */
export function opaqueModule(vm: Interpreter, name: string): PyObject {
  const cause: Cause = { kind: 'import', module: name, location: vm.location }
  const lacked = [...namesLackedBy(vm, name)].map((each) => [each, ABSENT] as const)
  const namespace = createCell(vm.heap, { ...namespaceOf([['__name__', str(name)], ...lacked]), rest: [cause] })
  return { kind: 'module', name, file: null, namespace, lazy: null, origin: NO_ORIGIN }
}

function loadFound(vm: Interpreter, name: string, found: Found): PyObject {
  if (found.kind === 'namespace') {
    const paths = list(
      vm,
      found.folders.map((folder) => str(`${APP_FOLDER}/${folder}`)),
    )
    const module = moduleObject(vm, name, null, [
      ['__path__', paths],
      ['__package__', str(name)],
      ['__file__', none()],
    ])
    bindName(write(vm.heap, vm.modules), name, module)
    return module
  }
  const packageName = found.isPackage ? name : name.split('.').slice(0, -1).join('.')
  const path = found.isPackage ? [['__path__', list(vm, [str(`${APP_FOLDER}/${found.folder}`)])] as const] : []
  const what = "a module's `__spec__`"
  const spec = unknown(vm, { causes: [{ kind: 'construct', what, location: vm.location }], truth: true })
  return runFile(vm, name, found, [['__package__', str(packageName)], ['__spec__', spec], ...path])
}

/** The absolute name of what a relative import names. @throws Raise ImportError */
export function absoluteName(vm: Interpreter, module: ModuleObject, name: string, level: number): string {
  if (level === 0) return name
  const own = slotOf(module.namespace.contents, '__package__')
  const parts = own?.kind === 'str' && own.value !== '' ? own.value.split('.') : []
  if (parts.length === 0) throw raise(vm, 'ImportError', 'attempted relative import with no known parent package')
  if (level > parts.length) throw raise(vm, 'ImportError', 'attempted relative import beyond top-level package')
  const base = parts.slice(0, parts.length - level + 1).join('.')
  return name === '' ? base : `${base}.${name}`
}
