import { LIBRARIES, PROGRAMS } from '../libraries/index.ts'
import { createCell } from '../machine/heap.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import type { NativeFunction, NativeModule } from '../native.ts'
import { namespaceOf, str } from '../objects/make.ts'
import type { ModuleObject, PyObject } from '../objects/object.ts'
import { NO_ORIGIN } from '../objects/object.ts'
import { unknown } from '../objects/unknown.ts'
import { asObject } from '../types/native-class.ts'
import { importModule } from './import.ts'
import { isTaken } from './star-names.ts'
import { namesOfOtherVersions } from './version-names.ts'

/** The module object of a library of the tables; its attributes are made when they are first asked for. */
export function libraryModule(vm: Interpreter, native: NativeModule): ModuleObject {
  const known = vm.natives.get(native.name)
  if (known !== undefined) return known
  const namespace = createCell(
    vm.heap,
    namespaceOf([['__name__', str(native.name === 'os.path' ? 'posixpath' : native.name)]]),
  )
  const made = new Map<string, PyObject>()
  const lazy = (name: string): PyObject | undefined => {
    const before = made.get(name)
    if (before !== undefined) return before
    const attribute = attributeOf(vm, native, name)
    if (attribute !== undefined) made.set(name, attribute)
    return attribute
  }
  const module: ModuleObject = {
    kind: 'module',
    name: native.name,
    file: null,
    namespace,
    lazy,
    isOpen: native.others === undefined,
    names: Object.keys(native.attributes),
    origin: NO_ORIGIN,
  }
  vm.natives.set(native.name, module)
  return module
}

function attributeOf(vm: Interpreter, native: NativeModule, name: string): PyObject | undefined {
  if (namesOfOtherVersions(native.name, vm.input.pythonVersion.minor).has(name)) return undefined
  const attribute = Object.hasOwn(native.attributes, name) ? native.attributes[name] : undefined
  if (attribute !== undefined) return asAttribute(vm, attribute)
  const submodule = LIBRARIES.get(`${native.name}.${name}`)
  if (submodule !== undefined) return libraryModule(vm, submodule)
  if (PROGRAMS.has(`${native.name}.${name}`)) return importModule(vm, `${native.name}.${name}`)
  // The tables name what is public: CPython's private names come and go.
  const exists = native.others === undefined || native.others.includes(name) || name.startsWith('_')
  if (!exists || name.startsWith('__')) return undefined
  return unknown(vm, {
    causes: [{ kind: 'construct', what: `\`${native.name}.${name}\`, which is not modelled`, location: vm.location }],
  })
}

function asAttribute(vm: Interpreter, attribute: NativeModule['attributes'][string]): PyObject {
  if (typeof attribute === 'function') return attribute(vm)
  return isNative(attribute) ? asObject(attribute) : attribute
}

function isNative(attribute: NativeFunction | PyObject): attribute is NativeFunction {
  return 'call' in attribute && 'parameters' in attribute
}

/** Every public name of a library module, for `from module import *`; null where they are not all known. */
export function publicNames(native: NativeModule, minor: number): readonly string[] | null {
  const lacking = namesOfOtherVersions(native.name, minor)
  return native.others === undefined
    ? null
    : [...Object.keys(native.attributes), ...native.others].filter(
        (name) => !name.startsWith('_') && !lacking.has(name) && isTaken(native.name, name),
      )
}
