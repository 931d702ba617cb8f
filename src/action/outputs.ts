import type { Toolkit } from './toolkit.ts'

/** How a run ended, as the output `outcome` says it. */
export type Outcome =
  | 'judged'
  | 'blocked'
  | 'deployed'
  | 'unchanged'
  | 'superseded'
  | 'failed'
  | 'rolled-back'
  | 'dry-run'
  | 'unknown'

/** The Action's outputs, with the types of their values. */
export interface Outputs {
  readonly passed: boolean
  readonly outcome: Outcome
  readonly deployed: boolean
  readonly errors: number
  readonly warnings: number
  readonly undecided: number
  readonly report: string
  readonly 'sarif-file': string
  readonly 'release-version': number
  readonly 'release-id': string
  readonly 'build-id': string
  readonly 'app-url': string
  readonly commit: string
  /** JSON. */
  readonly promotions: string
}

/** Sets outputs. A later value of one replaces an earlier one. */
export function setOutputs(toolkit: Toolkit, outputs: Partial<Outputs>): void {
  for (const [name, value] of Object.entries(outputs)) toolkit.setOutput(name, String(value))
}
