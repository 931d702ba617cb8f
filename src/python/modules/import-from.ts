import type { Cause } from '../../model/value.ts'
import { LIBRARIES, PROGRAMS } from '../libraries/index.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import { none, slotOf, str } from '../objects/make.ts'
import type { ModuleObject, PyObject } from '../objects/object.ts'
import { mayBeAbsent, unknown } from '../objects/unknown.ts'
import { lookupAttribute } from '../operations/attributes.ts'
import { orElse } from '../operations/recover.ts'
import { exceptionClass, raise, raiseOf } from '../types/exceptions.ts'
import { findIn, packagePath } from './find.ts'
import { importModule } from './import.ts'

/**
 * `from module import name`: its attribute, else its submodule.
 *
 * @param how `star`: NAME stands in `__all__`, and what is missing is an attribute
 * @throws Raise ImportError, AttributeError
 */
export function importFromModule(
  vm: Interpreter,
  module: PyObject,
  name: string,
  how: 'name' | 'star' = 'name',
): PyObject {
  if (module.kind !== 'module') return unknown(vm, { causes: module.kind === 'unknown' ? module.causes : [] })
  const submodule = `${module.name}.${name}`
  if (isModelledSubmodule(vm, module, submodule) && slotOf(module.namespace.contents, name) === undefined)
    return importModule(vm, submodule)
  const hook = slotOf(module.namespace.contents, '__getattr__')
  const orSubmodule = (): PyObject => submoduleOf(vm, module, name) ?? notAttribute(vm, module, name, how)
  const find = (): PyObject => lookupAttribute(vm, module, name, orSubmodule)
  if (hook === undefined || slotOf(module.namespace.contents, name) !== undefined) return find()
  // What a hook of the module raises is as if there were no such attribute; a star asks for it once more, for itself.
  return orElse(
    vm,
    'AttributeError',
    find,
    how === 'name' ? orSubmodule : () => submoduleOf(vm, module, name) ?? find(),
  )
}

/** The module NAME of the package MODULE, imported; null where there is none. */
function submoduleOf(vm: Interpreter, module: ModuleObject, name: string): PyObject | null {
  const submodule = `${module.name}.${name}`
  const known = slotOf(vm.modules.contents, submodule)
  if (known !== undefined && known.kind !== 'absent') return mayBeAbsent(known) ? importModule(vm, submodule) : known
  if (slotOf(module.namespace.contents, '__path__') !== undefined && findIn(vm, name, packagePath(module)) !== null)
    return importModule(vm, submodule)
  const isTold = vm.input.programs?.get(submodule) !== null && isModelled(submodule)
  return module.file === null && isTold ? importModule(vm, submodule) : null
}

/** What `from module import name` raises where MODULE has no such attribute. @throws Raise ImportError, AttributeError */
function notAttribute(vm: Interpreter, module: ModuleObject, name: string, how: 'name' | 'star'): never {
  if (how === 'star') throw raise(vm, 'AttributeError', `module '${module.name}' has no attribute '${name}'`)
  const file = slotOf(module.namespace.contents, '__file__')
  if (module.file === null && file === undefined) throw lacking(vm, module, name)
  const place = file?.kind === 'str' ? file.value : 'unknown location'
  const partly = isBeingImported(vm, module)
    ? `cannot import name '${name}' from partially initialized module '${module.name}' (most likely due to a circular import) (${place})`
    : `cannot import name '${name}' from '${module.name}' (${place})`
  throw raiseOf(
    vm,
    exceptionClass('ImportError'),
    [str(partly)],
    [
      ['name', str(module.name)],
      ['path', file ?? none()],
      ['msg', str(partly)],
    ],
  )
}

/** The message names the file of the library, wherever that is installed. */
function lacking(vm: Interpreter, module: ModuleObject, name: string): unknown {
  const cause: Cause = { kind: 'construct', what: `where \`${module.name}\` is installed`, location: vm.location }
  const prefix = `cannot import name '${name}' from '${module.name}' (`
  const message = unknown(vm, { causes: [cause], types: ['str'], truth: true, prefix })
  return raiseOf(
    vm,
    exceptionClass('ImportError'),
    [message],
    [
      ['name', str(module.name)],
      ['path', unknown(vm, { causes: [cause] })],
      ['msg', message],
    ],
  )
}

/** A library's package may have attributes that are not known; a module of it that is modelled is no such attribute. */
function isModelledSubmodule(vm: Interpreter, module: ModuleObject, submodule: string): boolean {
  if (module.file !== null) return false
  const isOpen = module.namespace.contents.rest.length > 0
  const given = vm.input.programs?.get(submodule)
  return given !== undefined ? given !== null : isOpen && isModelled(submodule)
}

/** Is there a module of that name among the libraries that are modelled? */
export function isModelled(module: string): boolean {
  return LIBRARIES.has(module) || PROGRAMS.has(module)
}

function isBeingImported(vm: Interpreter, module: ModuleObject): boolean {
  return vm.running.includes(module.name)
}
