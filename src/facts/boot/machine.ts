import type { ConfigVars } from '../../model/environment.ts'
import type { Location } from '../../model/location.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import type { Truth } from '../../model/value.ts'
import type { Program } from '../../python/program.ts'
import type { Dependencies } from '../dependencies/dependency.ts'
import type { DjangoVersion } from '../django/version.ts'
import type { ShellState, Variable } from '../shell/state.ts'

/** A Python process: where it looks for modules, and what it finds in its environment. */
export interface ProcessInput {
  readonly environment: ReadonlyMap<string, Variable>
  /** Absolute folders. */
  readonly sysPath: readonly string[]
  /** Null: a word that is not known. */
  readonly argv: readonly (string | null)[]
  /** Absolute paths of files that commands before have written: what they hold is not known. */
  readonly written: ReadonlySet<string>
}

/** What is on the dyno besides the app's files. */
export interface Machine {
  readonly snapshot: Snapshot
  readonly dependencies: Dependencies
  readonly django: DjangoVersion
  /** `3.13`: the Python that the build installs; null where that is not known. */
  readonly python: string | null
  readonly configVars: ConfigVars
  /** Is the name a command on the dyno, and which distribution brings it? */
  readonly hasCommand: (name: string) => { readonly truth: Truth; readonly distribution: string | null }
  /** May there be programs that no file of the app and no distribution brings? */
  readonly othersMayBring: boolean
  /** Can Python import the top-level module from what is installed? */
  readonly hasModule: (module: string) => Truth
  readonly createProgram: (input: ProcessInput) => Program
}

/** What runs a program: its arguments come expanded. */
export interface Call {
  readonly machine: Machine
  readonly state: ShellState
  readonly at: Location
}

/** What a child process finds in its environment. */
export function exported({ variables }: ShellState): ReadonlyMap<string, Variable> {
  return new Map([...variables].filter(([, { exported: is }]) => is))
}

/** The folders of PYTHONPATH, absolute. */
export function pythonPath(environment: ReadonlyMap<string, Variable>, cwd: string): readonly string[] {
  const text = environment.get('PYTHONPATH')?.text ?? ''
  return text
    .split(':')
    .filter((folder) => folder !== '')
    .map((folder) => (folder.startsWith('/') ? folder : `${cwd}/${folder}`))
}

/** The port that this run of the dyno is given. Heroku chooses another one each time; nobody writes it down. */
export const PORT = '58417'
