import type { Location } from '../../model/location.ts'
import { BudgetExceeded } from './escape.ts'

/** The bounds of an evaluation: what a repository's settings need is a thousandth of these. */
export const LIMITS = {
  /** Statements, expressions and steps of native loops; what is handled as a whole counts by its size (operations/weigh). */
  steps: 800_000,
  /** Sides of undecided branches. */
  forks: 6_000,
  /** Calls inside each other; CPython's own limit is 1000, and raises RecursionError. */
  depth: 180,
  /** Characters of a str, bytes of a bytes. */
  text: 2_000_000,
  /** Items of one container. */
  items: 200_000,
  /** Alternatives of one unknown; beyond, it is just unknown. */
  alternatives: 12,
} as const

export interface Budget {
  steps: number
  forks: number
}

export function createBudget(): Budget {
  return { steps: 0, forks: 0 }
}

/** Counts COUNT steps. @throws BudgetExceeded */
export function spend(budget: Budget, location: Location | null, count = 1): void {
  budget.steps += count
  if (budget.steps > LIMITS.steps)
    throw new BudgetExceeded({ kind: 'budget', what: 'the evaluation takes too many steps', location })
}
