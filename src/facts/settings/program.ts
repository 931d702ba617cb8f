import type { ConfigVars } from '../../model/environment.ts'
import type { Candidates } from '../../python/machine/cases.ts'
import type { Program } from '../../python/program.ts'

/** Where settings are imported: by collectstatic in the build, or by a process of a dyno. */
export type Phase = 'build' | 'dyno'

/** Makes an evaluator of the app's files. */
export type CreateProgram = (given: {
  readonly phase: Phase
  readonly configVars: ConfigVars
  /** A config var that is one of several values, whatever `configVars` say. */
  readonly candidates?: Candidates
  /** Folders on `sys.path` before the app's own, relative to it. */
  readonly pythonPath: readonly string[]
}) => Program

/**
 * Django imports the settings in the middle of what the entry point calls, before the apps are there; here they are imported once that has run. What it has
 * marked as ready is not, then.
 */
export function beforeSettings(program: Program): void {
  program.runText("from django.apps.registry import state\nstate['apps_ready'] = False\n", '__before_settings__')
}
