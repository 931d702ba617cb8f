import type { EvaluatedModule } from '../../../python/program.ts'
import { exceptionText } from '../../django/startup/problem.ts'
import type { Argument } from '../../shell/state.ts'
import { type Ending, fails } from '../ending.ts'
import { type Call, exported, pythonPath } from '../machine.ts'

/** What a worker program is given: the arguments behind its name. */
export type RunWorker = (args: readonly Argument[], call: Call) => Ending

/** A worker that has what it asks for goes on; what it does is its own. */
export const works = (name: string, { at }: Call): Ending => ({ kind: 'runs', what: `\`${name}\``, at })

/** Imports a module as a program does whose working directory is on `sys.path`. Null where that cannot be followed. */
export function importFor(module: string, { machine, state }: Call): EvaluatedModule | null {
  if (!/^[A-Za-z_]\w*(\.[A-Za-z_]\w*)*$/.test(module)) return null
  const environment = exported(state)
  const program = machine.createProgram({
    environment,
    sysPath: [state.cwd, ...pythonPath(environment, state.cwd)],
    argv: [],
    written: state.written,
  })
  return program.importModule(module)
}

/** What is surely wrong with a module that PROGRAM imports: it is not there, or importing it raises. Null: nothing is. */
export function importFails(program: string, module: string, found: EvaluatedModule | null, call: Call): Ending | null {
  const raises = found?.raises
  if (!found || !raises?.certain) return null
  const absent = /^No module named '([^']+)'/.exec(raises.message)?.[1]
  const isItself =
    raises.location === null && absent !== undefined && (module === absent || module.startsWith(`${absent}.`))
  return fails(1, {
    kind: 'application-missing',
    says: isItself
      ? `${program} finds no module \`${absent}\``
      : `${program} imports \`${found.path ?? module}\`, which raises ${exceptionText(raises)}`,
    hint: null,
    at: raises.location ?? call.at,
    configVars: raises.configVars,
  })
}

/** Does the module surely lack the name? */
export const lacks = ({ bindings, rest, path }: EvaluatedModule, name: string): boolean =>
  path !== null && rest.length === 0 && !bindings.has(name)
