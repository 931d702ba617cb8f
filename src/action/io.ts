import type { GitHubClient } from '../github/client.ts'
import type { Report } from '../reporters/report.ts'
import type { Checkout } from './checkout.ts'
import type { Env, RunContext } from './context.ts'
import type { HerokuReading } from './heroku.ts'
import type { Inputs } from './inputs.ts'
import type { Intent } from './intent.ts'
import type { Log } from './log.ts'
import type { Toolkit } from './toolkit.ts'

/** What a run of the Action needs of the process around it. */
export interface ActionIo {
  readonly env: Env
  readonly cwd: string
  readonly write: (text: string) => unknown
  readonly toolkit: Toolkit
  /** Aborted when the runner wants the step to end. */
  readonly signal: AbortSignal
}

/** The step's exit status: the runner tells 0 from anything else. */
export const EXIT = { passed: 0, failed: 1 } as const

/** What is known once the run has begun in earnest. */
export interface Run {
  readonly io: ActionIo
  readonly log: Log
  readonly inputs: Inputs
  readonly context: RunContext
  readonly intent: Exclude<Intent, { kind: 'nothing' }>
  readonly checkout: Checkout
  readonly github: GitHubClient | null
  /** Judges the same commit by the same policy, under the config vars of an app. */
  readonly judge: (heroku: HerokuReading) => Report
}
