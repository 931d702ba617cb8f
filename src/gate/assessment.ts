import type { Finding } from '../model/finding.ts'
import type { Truth, Value } from '../model/value.ts'

/** A rule that threw: a bug of ours. It always fails the gate. */
export interface InternalError {
  readonly rule: string
  readonly error: Error
}

/** One of the settings that matter, as production has it. */
export interface JudgedSetting {
  readonly name: string
  readonly value: Value
  /** Does the settings module bind it? Where it does not, the value is Django's default. */
  readonly bound: Truth
}

/** What the gate found out about one commit (or work tree). */
export interface Assessment {
  readonly commit: string | null
  /** The settings module that was judged as production's; null where there is none. */
  readonly settingsModule: string | null
  /** The settings that matter most, for the summary. */
  readonly settings: readonly JudgedSetting[]
  /** Worst first; suppressed ones last. */
  readonly findings: readonly Finding[]
  readonly internalErrors: readonly InternalError[]
  /** Secrets that the app's programs made of config vars' values, where they may stand in the findings: to be hidden as those are. */
  readonly disclosed: ReadonlySet<string>
}
