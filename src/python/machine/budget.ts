import type { Location } from '../../model/location.ts'
import { BudgetExceeded } from './escape.ts'

/** The bounds of an evaluation: what a repository's settings need is a thousandth of these. */
export const LIMITS = {
  /** Statements, expressions and steps of native loops; what is handled as a whole counts by its size (operations/weigh). */
  steps: 800_000,
  /** Of all evaluations that answer one question, as a judgement of an app does. */
  stepsInAll: 1_200_000,
  /** Tokens of the files that those evaluations read, each counted once. */
  tokensInAll: 1_500_000,
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

/** What several programs may take together. */
export interface Allowance {
  steps: number
  tokens: number
  /** What was parsed, and is not counted again. */
  readonly read: Set<object>
}

/** What all evaluations of one judgement may take together. */
export function createAllowance(): Allowance {
  return { steps: LIMITS.stepsInAll, tokens: LIMITS.tokensInAll, read: new Set() }
}

export interface Budget {
  steps: number
  forks: number
  /** The evaluation ends where it has taken more steps. */
  most: number
}

/** What one evaluation may take. */
export function createBudget(): Budget {
  return { steps: 0, forks: 0, most: LIMITS.steps }
}

/** Counts COUNT steps. @throws BudgetExceeded */
export function spend(budget: Budget, location: Location | null, count = 1): void {
  budget.steps += count
  if (budget.steps > budget.most)
    throw new BudgetExceeded({ kind: 'budget', what: 'the evaluation takes too many steps', location })
}
