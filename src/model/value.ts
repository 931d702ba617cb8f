import type { Location } from './location.ts'

/** Why something is not known: one reason that a person can act on. */
export type Cause =
  | { readonly kind: 'config-var'; readonly name: string; readonly location: Location | null }
  | { readonly kind: 'call'; readonly callee: string; readonly location: Location | null }
  | { readonly kind: 'import'; readonly module: string; readonly location: Location | null }
  /** Not all that the app's packages install along with them is known, and this may be among it. */
  | { readonly kind: 'dependencies'; readonly module: string; readonly location: Location | null }
  | { readonly kind: 'construct'; readonly what: string; readonly location: Location | null }
  /** Differs from run to run: time, randomness, the host's name. */
  | { readonly kind: 'nondeterministic'; readonly what: string; readonly location: Location | null }
  /** A bound on steps, sizes or forks was reached. */
  | { readonly kind: 'budget'; readonly what: string; readonly location: Location | null }

/** What every value carries. */
export interface Provenance {
  /** Where the value was made (a literal, a call, ...); for a possibility, the line that decides it. */
  readonly location: Location | null
  /** The config vars that the value hangs on, through data or through conditions. */
  readonly configVars: readonly string[]
  /** The config vars whose text the value carries, wholly or in part. Non-empty: it must never be printed. */
  readonly marks: readonly string[]
  /** For a possibility: the condition under which it is this one, as source text. */
  readonly condition?: string
}

/**
 * A Python value after evaluation, detached from the evaluator: immutable data, cut off at cycles.
 * An `unknown` may stand anywhere inside; `rest` on a container says why it may hold more than is listed.
 */
export type Value = Provenance &
  (
    | { readonly kind: 'none' }
    | { readonly kind: 'bool'; readonly value: boolean }
    | { readonly kind: 'int'; readonly value: bigint }
    | { readonly kind: 'float'; readonly value: number }
    | { readonly kind: 'str'; readonly value: string }
    | { readonly kind: 'bytes'; readonly value: Uint8Array }
    | {
        readonly kind: 'list' | 'tuple' | 'set' | 'frozenset'
        readonly items: readonly Value[]
        readonly rest?: readonly Cause[]
      }
    | {
        readonly kind: 'dict'
        readonly entries: readonly (readonly [key: Value, value: Value])[]
        readonly rest?: readonly Cause[]
      }
    /** Anything else that is known: a path, a timedelta, a function, a class, an instance. `text` is its `str()`, where that is certain. */
    | {
        readonly kind: 'object'
        readonly type: string
        readonly text?: string
        readonly attributes?: ReadonlyMap<string, Value>
        /** Of an enum's member: its value. */
        readonly value?: Value
      }
    | UnknownValue
  )

export interface UnknownValue extends Provenance {
  readonly kind: 'unknown'
  readonly causes: readonly [Cause, ...Cause[]]
  /** The names of the types that it can have, where that is certain. */
  readonly types?: readonly string[]
  /** All that it can be, where that is certain; a member may itself be unknown. */
  readonly oneOf?: readonly Value[]
}

/** Kleene's third truth value beside the two. */
export type Truth = true | false | 'unknown'
