import type { Interpreter } from '../machine/interpreter.ts'
import { namesOfOtherVersions } from './version-names.ts'

/** The names that a module which no file of the repository is surely lacks in what runs the app, although another version of it has them. */
export function namesLackedBy(vm: Interpreter, module: string): ReadonlySet<string> {
  const ofPython = namesOfOtherVersions(module, vm.input.pythonVersion.minor)
  const given = vm.input.lacking?.get(module)
  return given === undefined ? ofPython : ofPython.size === 0 ? given : new Set([...ofPython, ...given])
}
