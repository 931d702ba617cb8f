import type { Location } from '../../model/location.ts'
import type { Cause } from '../../model/value.ts'
import type { PyObject } from '../objects/object.ts'

/** A Python exception on its way: thrown as a JavaScript exception. */
export class Raise {
  readonly exception: PyObject
  /** Where it was raised, in the repository. */
  readonly location: Location | null
  /** The config vars under whose conditions it was raised. */
  readonly configVars: readonly string[]
  /** Something that is not known may have raised it, or what a handler of such a one raised: no word about the program. */
  isDoubtful = false
  /** Beside the config vars, what keeps open whether it is raised at all. */
  causes: readonly Cause[] = []
  constructor(exception: PyObject, location: Location | null, configVars: readonly string[]) {
    this.exception = exception
    this.location = location
    this.configVars = configVars
  }
}

/** Thrown where a statement of a fork's side leaves by `return`, `break` or `continue`. */
export class Leave {
  readonly completion: Exclude<Completion, { kind: 'normal' }>
  constructor(completion: Exclude<Completion, { kind: 'normal' }>) {
    this.completion = completion
  }
}

/** Thrown where no path goes on here: each has escaped and is recorded for its target. */
export class Dead {}

/** Thrown when a bound of the evaluation is reached; caught at the program's edge, where everything becomes unknown. */
export class BudgetExceeded {
  readonly cause: Cause
  /** What CPython may raise here: its own bound may be reached too. */
  readonly raise: Raise | null
  constructor(cause: Cause, raise: Raise | null = null) {
    this.cause = cause
    this.raise = raise
  }
}

/** How a statement ends. */
export type Completion =
  | { readonly kind: 'normal' }
  | { readonly kind: 'return'; readonly value: PyObject }
  | { readonly kind: 'break' }
  | { readonly kind: 'continue' }

export const NORMAL: Completion = { kind: 'normal' }

export type Escape = { readonly kind: 'raise'; readonly raise: Raise } | Exclude<Completion, { kind: 'normal' }>

/** A place that catches escapes: `finally` and `with` all, of which only `with` may go on instead; the others those of their kind. */
export interface EscapeTarget {
  readonly kind: 'function' | 'loop' | 'handlers' | 'finally' | 'with'
}

/** Can an exception come to its end within TARGETS? */
export function mayBeHandled(targets: readonly EscapeTarget[]): boolean {
  return targets.some(({ kind }) => kind === 'handlers' || kind === 'with')
}

/** Does TARGET catch an escape of this kind? */
export function catches(target: EscapeTarget, kind: Escape['kind']): boolean {
  switch (target.kind) {
    case 'finally':
    case 'with':
      return true
    case 'handlers':
      return kind === 'raise'
    case 'function':
      return kind === 'return'
    case 'loop':
      return kind === 'break' || kind === 'continue'
  }
}
