import type { Environment } from '../model/environment.ts'
import type { Snapshot } from '../model/snapshot.ts'

/**
 * What the rules know: every fact is drawn from the snapshot and the environment, and drawn once, when it is first asked for.
 */
export interface Facts {
  /** The app's folder alone, with `.slugignore` applied: what the dyno gets. Paths are relative to the app's folder. */
  readonly snapshot: Snapshot
  readonly environment: Environment
}
