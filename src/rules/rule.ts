import type { Facts } from '../facts/facts.ts'
import type { Category, Finding, Fix, Related, Severity } from '../model/finding.ts'
import type { Location } from '../model/location.ts'

/** What a rule says of one place. What it leaves out is taken from the rule. */
export interface Result {
  readonly kind: Finding['kind']
  readonly message: string
  readonly hint?: string
  /** A location, a file as a whole, or null where there is no file (a missing one). */
  readonly at: Location | { readonly path: string } | null
  readonly severity?: Severity
  readonly related?: readonly Related[]
  /** The edit that mends it; only where nothing is left to a person's choice. */
  readonly fix?: Fix | null
  readonly configVars?: readonly string[]
  readonly django?: readonly string[]
  readonly heroku?: string
  readonly setting?: string
  /** Django's ids that SILENCED_SYSTEM_CHECKS holds, where the whole result is silenced so. */
  readonly silenced?: boolean
}

export interface Rule {
  /** Names the bad state (`debug-enabled`), never the remedy; never reused. */
  readonly id: string
  /** One line for the list of rules. */
  readonly summary: string
  readonly category: Category
  readonly severity: Severity
  /** The version of deploy-gate that brought it. */
  readonly since: string
  /** Runs only when asked for (`--all`, or the config file). */
  readonly offByDefault?: boolean
  /** The ids of Django's checks that it stands for, for the list of rules. */
  readonly django?: readonly string[]
  /** Heroku's ids that it stands for, for the list of rules. */
  readonly heroku?: readonly string[]
  /** Pure and total: no exception for anything that a repository can contain. */
  check(facts: Facts): Iterable<Result>
}
