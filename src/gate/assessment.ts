import type { Finding } from '../model/finding.ts'

/** A rule that threw: a bug of ours. It always fails the gate. */
export interface InternalError {
  readonly rule: string
  readonly error: Error
}

/** What the gate found out about one commit (or work tree). */
export interface Assessment {
  readonly commit: string | null
  /** The settings module that was judged as production's; null where there is none. */
  readonly settingsModule: string | null
  /** Worst first; suppressed ones last. */
  readonly findings: readonly Finding[]
  readonly internalErrors: readonly InternalError[]
}
