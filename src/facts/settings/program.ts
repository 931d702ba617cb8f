import type { ConfigVars } from '../../model/environment.ts'
import type { Location } from '../../model/location.ts'
import type { Cause, Value } from '../../model/value.ts'

export interface EvaluatedModule {
  readonly module: string
  readonly path: string | null
  readonly bindings: ReadonlyMap<string, Value>
  readonly rest: readonly Cause[]
  readonly raises: null | {
    readonly type: string
    readonly message: string
    readonly location: Location | null
    readonly certain: boolean
    readonly configVars: readonly string[]
    readonly marks: readonly string[]
  }
  readonly environmentReads: readonly {
    readonly name: string
    readonly location: Location | null
    readonly default: Value | null
    readonly required: boolean
    readonly how: string
  }[]
  readonly environment: ReadonlyMap<string, Value | 'unset'>
  readonly imported: readonly { readonly module: string; readonly path: string | null }[]
}

export interface Program {
  importModule(dotted: string): EvaluatedModule
  runFile(path: string): EvaluatedModule
}

/** Where settings are imported: by collectstatic in the build, or by a process of a dyno. */
export type Phase = 'build' | 'dyno'

/** Makes an evaluator of the app's files. */
export type CreateProgram = (given: {
  readonly phase: Phase
  readonly configVars: ConfigVars
  /** Folders on `sys.path` before the app's own. */
  readonly pythonPath: readonly string[]
}) => Program
