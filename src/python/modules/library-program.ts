import type { Cause } from '../../model/value.ts'
import { LIBRARY_PATH } from '../evaluate/activation.ts'
import { createCell, write } from '../machine/heap.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import type { LibraryProgram } from '../native.ts'
import { ABSENT, bindName, namespaceOf, none, str } from '../objects/make.ts'
import type { ClassObject, ModuleObject, PyObject } from '../objects/object.ts'
import { NO_ORIGIN } from '../objects/object.ts'
import { unknown } from '../objects/unknown.ts'
import type { ParsedModule } from '../syntax/parse.ts'
import { parseOwn } from '../syntax/parse.ts'
import { asObject } from '../types/native-class.ts'
import { namesLackedBy } from './lacking.ts'
import { executeIn, moduleScope } from './run.ts'
import { namesOfOtherVersions } from './version-names.ts'

/** In which the programs of libraries are written; what the app runs on does not matter to them. */
const PYTHON = { major: 3, minor: 12 } as const

const parsedPrograms = new Map<string, ParsedModule>()

/** A program is parsed once: its text may be another one for another version of what it stands for. */
function parsedProgram({ text }: LibraryProgram): ParsedModule {
  const known = parsedPrograms.get(text)
  if (known !== undefined) return known
  const parsed = parseOwn(LIBRARY_PATH, text, PYTHON)
  parsedPrograms.set(text, parsed)
  return parsed
}

/** Runs a library's program as the module of its name. What it raises is raised here. */
export function runProgram(vm: Interpreter, program: LibraryProgram): ModuleObject {
  const parsed = parsedProgram(program)
  const lacking = namesLackedBy(vm, program.name)
  const lazy = (attribute: string): PyObject | undefined =>
    program.others?.includes(attribute) && !lacking.has(attribute)
      ? notModelled(vm, `${program.name}.${attribute}`)
      : undefined
  const names: [string, PyObject][] = [
    ['__name__', str(program.name)],
    ['__doc__', none()],
    ['__package__', str(program.name)],
    ...program.natives.map((native) => [native.name, asObject(native)] as [string, PyObject]),
  ]
  const rest: Cause[] = program.isOpen ? [{ kind: 'import', module: program.name, location: vm.location }] : []
  const namespace = createCell(vm.heap, { ...namespaceOf(names), rest })
  const module: ModuleObject = { kind: 'module', name: program.name, file: null, namespace, lazy, origin: NO_ORIGIN }
  bindName(write(vm.heap, vm.modules), program.name, module)
  vm.running.push(program.name)
  const height = vm.running.length
  try {
    executeIn(vm, moduleScope(module, parsed.tree.body), parsed)
    // The program itself is not of the app's version.
    for (const name of lacking) bindName(write(vm.heap, namespace), name, ABSENT)
    for (const { slot } of namespace.contents.entries.values())
      if (slot.kind === 'class') forgetOthers(vm, program.name, slot)
  } catch (thrown) {
    write(vm.heap, vm.modules).entries.delete(program.name)
    throw thrown
  } finally {
    vm.running.length = height - 1
  }
  return module
}

/** A class of a library's program has no more than that of the app's version. */
function forgetOthers(vm: Interpreter, module: string, cls: ClassObject): void {
  if (cls.isNative) return
  for (const name of namesOfOtherVersions(`${module}.${cls.name}`, vm.input.pythonVersion.minor))
    write(vm.heap, cls.namespace).entries.delete(name)
}

function notModelled(vm: Interpreter, name: string): PyObject {
  return unknown(vm, {
    causes: [{ kind: 'construct', what: `\`${name}\`, which is not modelled`, location: vm.location }],
  })
}
