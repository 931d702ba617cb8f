import type { Interpreter } from '../machine/interpreter.ts'
import type { Scope } from '../machine/scope.ts'
import type { PyObject } from '../objects/object.ts'
import type { ParsedModule, Placed } from '../syntax/parse.ts'
import { locationOf, sourceOf } from '../syntax/parse.ts'

/** A parsed text. Where a program made it (`eval`), its literals come from what it was made of. */
export interface SourceCode extends ParsedModule {
  readonly from?: PyObject
}

/** What code runs in: the scope of its names and the file it stands in. */
export interface Activation {
  readonly vm: Interpreter
  readonly scope: Scope
  readonly source: SourceCode
  /** What stands before a name in `__qualname__`. */
  readonly qualname: string
  /** The class around, whose name private names (`__x`) are given. */
  readonly className: string | null
  /** The first argument of the function that runs, for `super()`. */
  readonly firstArgument: PyObject | null
}

/** The path of a library's program: nothing in it is a place of the repository. */
export const LIBRARY_PATH = '<library>'

/** Says that NODE is what runs now. While a library runs, the place is the one from which the repository called it. */
export function goTo(activation: Activation, node: Placed): void {
  if (activation.source.path !== LIBRARY_PATH) activation.vm.location = locationOf(activation.source, node)
}

/** The name that NAME stands for inside a class: `__x` is `_Class__x` (https://docs.python.org/3/reference/expressions.html#private-name-mangling). */
export function mangle(activation: Activation, name: string): string {
  if (activation.className === null || !name.startsWith('__') || name.endsWith('__') || name.includes('.')) return name
  const stripped = activation.className.replace(/^_+/, '')
  return stripped === '' ? name : `_${stripped}${name}`
}

/** The text of a condition, for those who read the results; undefined in a library's program, which is not theirs. */
export function conditionText(activation: Activation, node: Placed): string | undefined {
  return activation.source.path === LIBRARY_PATH ? undefined : sourceOf(activation.source, node)
}
