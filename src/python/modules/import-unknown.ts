import type { Cause } from '../../model/value.ts'
import { snapshotPath } from '../filesystem.ts'
import { fork, mayRaise } from '../machine/fork.ts'
import { write } from '../machine/heap.ts'
import { type Interpreter, uniteCauses } from '../machine/interpreter.ts'
import { UNDECIDED } from '../machine/join.ts'
import { slotOf } from '../objects/make.ts'
import type { ModuleObject, PyObject } from '../objects/object.ts'
import { unknownFrom } from '../objects/unknown.ts'
import { raiseUnknown } from '../types/exceptions.ts'
import { searchPath } from './find.ts'
import { absoluteName, importModule } from './import.ts'

/**
 * A module that is imported by a name that is not known: any module may have been imported then, and may have raised anything.
 *
 * @param around the package that a name with dots before it begins at
 */
export function importUnknown(
  vm: Interpreter,
  name: PyObject,
  callee: string,
  around: ModuleObject | null = null,
): PyObject {
  const cause: Cause = { kind: 'call', callee, location: vm.location }
  for (const candidate of candidatesFor(vm, prefixOf(vm, name, around))) perhapsImport(vm, candidate, cause)
  const modules = write(vm.heap, vm.modules)
  modules.rest = uniteCauses(modules.rest, [cause])
  const module = unknownFrom(vm, [name], { causes: [cause] })
  mayRaise(vm, () => raiseUnknown(vm, module))
  return module
}

/** What the module CANDIDATE does is perhaps done: that it raises or reads a config var is no word about the program. */
function perhapsImport(vm: Interpreter, candidate: string, cause: Cause): void {
  if (vm.depth.following) return
  const { doubtful } = vm.depth
  const [uncaught, reads, imports, location] = [vm.uncaught.length, vm.reads.length, vm.imports.length, vm.location]
  vm.depth.following = true
  vm.depth.doubtful = true
  try {
    const run = (): null => {
      importModule(vm, candidate)
      return null
    }
    fork<null>(vm, [{ run }, { run: () => null }], { ...UNDECIDED, causes: [cause] }, () => null)
  } finally {
    vm.depth.following = false
    vm.depth.doubtful = doubtful
    vm.uncaught.length = uncaught
    vm.reads.length = reads
    vm.imports.length = imports
    vm.location = location
  }
}

/** Of more, none is followed: what a module does when it is imported is seldom more than to bind its own names. */
const MOST_CANDIDATES = 8

/** How the absolute name surely begins. */
function prefixOf(vm: Interpreter, name: PyObject, around: ModuleObject | null): string {
  const prefix = name.kind === 'unknown' ? (name.prefix ?? '') : ''
  const [dots = ''] = /^\.*/.exec(prefix) ?? []
  return dots === '' || around === null
    ? prefix
    : `${absoluteName(vm, around, '', dots.length)}.${prefix.slice(dots.length)}`
}

/** The app's modules whose dotted names begin with PREFIX, and that were not imported before. */
function candidatesFor(vm: Interpreter, prefix: string): readonly string[] {
  const folders = searchPath(vm).flatMap((path) => snapshotPath(path) ?? [])
  const found = new Set<string>()
  for (const { path } of vm.input.snapshot.entries) {
    if (!path.endsWith('.py')) continue
    for (const folder of folders) {
      const dotted = dottedIn(folder, path)
      if (dotted?.startsWith(prefix) && isNew(vm, dotted)) found.add(dotted)
    }
    if (found.size > MOST_CANDIDATES) return []
  }
  return [...found]
}

function dottedIn(folder: string, path: string): string | null {
  if (folder !== '' && !path.startsWith(`${folder}/`)) return null
  const inside = folder === '' ? path : path.slice(folder.length + 1)
  const parts = inside.slice(0, -'.py'.length).split('/')
  if (parts.at(-1) === '__init__') parts.pop()
  return parts.length > 0 && parts.every((part) => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(part)) ? parts.join('.') : null
}

const isNew = (vm: Interpreter, name: string): boolean =>
  !vm.running.includes(name) && slotOf(vm.modules.contents, name)?.kind !== 'module'
