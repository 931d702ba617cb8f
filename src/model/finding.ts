import type { Location } from './location.ts'

/** `build`: Heroku's build fails or warns. `boot`: it builds, and then crashes or serves nothing. */
export type Category = 'build' | 'boot' | 'security' | 'operations'

export type Severity = 'error' | 'warning' | 'notice'

/** Another place that has to do with the finding, and what. */
export interface Related {
  readonly location: Location
  readonly message: string
}

export interface Suppression {
  /** `settings`: SILENCED_SYSTEM_CHECKS. */
  readonly by: 'comment' | 'config' | 'baseline' | 'settings'
  readonly reason: string
}

/** An edit that mends a finding and, as far as the gate can tell, nothing else (SARIF's fix with one replacement). */
export interface Fix {
  /** What it does, and what then holds: a sentence. */
  readonly description: string
  /** The text that is replaced. */
  readonly at: Location
  readonly text: string
}

export interface Finding {
  /** The id of the rule. */
  readonly rule: string
  readonly category: Category
  readonly severity: Severity
  /** `fail`: it is so. `open`: it could not be decided from what is known. */
  readonly kind: 'fail' | 'open'
  /** States the fact, in one or two sentences; never a secret. */
  readonly message: string
  /** The remedy: the command to run or the lines to write. */
  readonly hint: string | null
  /** The file, where there is one; the location inside it, where a line decides. */
  readonly path: string | null
  readonly location: Location | null
  readonly related: readonly Related[]
  /** The ids of Django's own check that says the same. */
  readonly django: readonly string[]
  /** Heroku's id for it; at most one. */
  readonly heroku: readonly string[]
  /** The config vars that it hangs on. */
  readonly configVars: readonly string[]
  /** The setting that it is about, where it is about one: part of a baseline's key. */
  readonly setting: string | null
  /** The edit that mends it, where one is known; only `confirmFixes` says that it does. */
  readonly fix: Fix | null
  readonly suppressed: Suppression | null
}
