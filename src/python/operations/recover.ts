import type { Interpreter } from '../machine/interpreter.ts'
import { capture, forEachWorld, rethrown } from '../machine/worlds.ts'
import type { PyObject } from '../objects/object.ts'
import { union } from '../objects/union.ts'
import { exceptionClass, isException } from '../types/exceptions.ts'

/** Runs RUN, and OTHERWISE where that raises the builtin exception TYPE; JOIN makes one result of several. @throws Raise what else RUN raises */
export function recover<T, U>(
  vm: Interpreter,
  type: string,
  run: () => T,
  { returned, otherwise, join }: { returned: (value: T) => U; otherwise: () => U; join: (results: readonly U[]) => U },
): U {
  const worlds = capture(vm, { kind: 'handlers' }, run)
  return forEachWorld<T, U>(
    vm,
    worlds,
    (world) => {
      if (world.kind === 'normal') return returned(world.value)
      if (world.escape.kind === 'raise' && isException(world.escape.raise.exception, exceptionClass(type)) === true)
        return otherwise()
      throw rethrown(world.escape)
    },
    join,
  )
}

/** The same for objects: what RUN gives, or what OTHERWISE does. */
export function orElse(vm: Interpreter, type: string, run: () => PyObject, otherwise: () => PyObject): PyObject {
  return recover(vm, type, run, { returned: (value) => value, otherwise, join: (values) => union(vm, values) })
}
