import type { Location } from '../../model/location.ts'
import type { Cause } from '../../model/value.ts'
import type { Server } from './server.ts'

/** What a failing program is about; each has a rule. */
export type FailureKind =
  | 'command-not-found'
  | 'command-fails'
  /** A file that is to be run lacks the executable bit. */
  | 'not-executable'
  | 'options-invalid'
  | 'configuration-fails'
  | 'worker-missing'
  | 'application-missing'
  | 'management-command-fails'

/** Why a program ends that should go on. */
export interface Failure {
  readonly kind: FailureKind
  /** Is it surely so? */
  readonly certain: boolean
  /** A sentence without its full stop. */
  readonly says: string
  readonly hint: string | null
  readonly at: Location | { readonly path: string } | null
  readonly configVars: readonly string[]
  /** Beside the config vars, what keeps open whether it is so. */
  readonly causes?: readonly Cause[]
}

/** A command of manage.py, as the shell ran it. */
export interface ManagedCommand {
  readonly name: string
  readonly args: readonly string[]
  readonly at: Location
}

/** How a command ends, or that it does not. */
export type Ending =
  /** `stops`: the shell around ends with it. A status of null is not known, and taken for a success. */
  | {
      readonly kind: 'exits'
      readonly status: number | null
      readonly failure: Failure | null
      readonly stops?: boolean
      /** Commands of manage.py that are taken to succeed, and without which this would fail. */
      readonly needs?: readonly ManagedCommand[]
    }
  /** It goes on, and waits for requests. */
  | { readonly kind: 'serves'; readonly server: Server }
  /** It may go on, and of what it does nothing is known. `mayEnd`: it is a program of its own, and what stands behind it may come next. */
  | { readonly kind: 'runs'; readonly what: string; readonly at: Location; readonly mayEnd?: boolean }

export const exits = (status: number | null): Ending => ({ kind: 'exits', status, failure: null })

export const fails = (status: number, failure: Omit<Failure, 'certain' | 'configVars'> & Partial<Failure>): Ending => ({
  kind: 'exits',
  status,
  failure: { certain: true, configVars: [], ...failure },
})
