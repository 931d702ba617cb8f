import type { Random } from '../../helpers/random.ts'
import { IMPORTS } from './library.ts'
import { generateModules, importOf, joinFiles } from './modules.ts'
import { createState, emit, nested, type State, serial } from './state.ts'
import { statement } from './statements.ts'

/** A settings program: every kind of statement over every builtin type, the library that settings use, and reads of the environment. */
export function generateProgram(random: Random, statements = 14): string {
  const modules = random.chance(0.3) ? generateModules(random) : []
  const state = createState(random)
  emit(state, IMPORTS)
  for (let index = 0; index < statements; index += 1) {
    if (random.chance(0.4)) importOf(state, modules)
    guarded(state)
  }
  return joinFiles(state.lines, modules)
}

/** One statement at module level; what it raises becomes a name, so that the rest of the program goes on. */
function guarded(state: State): void {
  if (!state.random.chance(0.75)) {
    statement(state)
    return
  }
  emit(state, 'try:')
  nested(state, () => statement(state))
  emit(state, 'except Exception as error:')
  emit(state, `    E${serial(state)} = type(error).__name__, str(error)`)
}
