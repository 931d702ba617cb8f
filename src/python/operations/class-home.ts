import type { Interpreter } from '../machine/interpreter.ts'
import { slotOf } from '../objects/make.ts'
import type { ClassObject, PyObject } from '../objects/object.ts'

/** The module whose name a class has as its `__module__`, where it is imported. */
export function homeOf(vm: Interpreter, { namespace }: ClassObject): PyObject | undefined {
  const name = slotOf(namespace.contents, '__module__')
  return name?.kind === 'str' ? slotOf(vm.modules.contents, name.value) : undefined
}

/** Is it a class of a library's program? What its bases make of its body was known when that was written. */
export function isOfLibrary(vm: Interpreter, cls: ClassObject): boolean {
  const home = homeOf(vm, cls)
  return home?.kind === 'module' && home.file === null
}
