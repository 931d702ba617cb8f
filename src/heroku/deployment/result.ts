import type { ProcessType } from '../../model/environment.ts'

/** How far a deployment is followed. */
export const WAIT_FOR = ['build', 'release', 'dynos', 'healthy'] as const
export type WaitFor = (typeof WAIT_FOR)[number]

/** When a release that does not become healthy is rolled back; `auto`: unless the change adds a migration. */
export const ROLLBACK = ['never', 'always', 'auto'] as const
export type Rollback = (typeof ROLLBACK)[number]

export type Phase =
  | 'preflight'
  | 'source'
  | 'upload'
  | 'build'
  | 'promotion'
  | 'release'
  | 'dynos'
  | 'healthy'
  | 'rollback'

export interface ReleaseName {
  readonly id: string
  readonly version: number
}

/** Why a deployment failed. Free of secrets. */
export interface DeployFailure {
  readonly phase: Phase
  /** One sentence; names what to do where that is known. */
  readonly reason: string
  /** Heroku's own words: the lines of its log or the app's that say it, oldest first. */
  readonly says: readonly string[]
}

/** How a deployment ended. */
export type End =
  /** `followed`: as far as was asked. `current`: the release was seen to be what the app runs (not asked for `build`). */
  | { readonly kind: 'deployed'; readonly followed: WaitFor; readonly current: boolean }
  /** The app ran this commit already. */
  | { readonly kind: 'unchanged' }
  /** Something newer took or takes this commit's place; `because` is a sentence. */
  | { readonly kind: 'superseded'; readonly because: string }
  | { readonly kind: 'failed'; readonly failure: DeployFailure }
  /** The app runs the release `to` again, as the new release `as`. */
  | {
      readonly kind: 'rolled-back'
      readonly failure: DeployFailure
      readonly to: ReleaseName
      readonly as: ReleaseName
    }
  /** It was begun and its end is not known. `command` tells it. */
  | { readonly kind: 'unknown'; readonly phase: Phase; readonly lastSeen: string; readonly command: string }
  | { readonly kind: 'dry-run'; readonly would: string }

export interface PhaseTime {
  readonly phase: Phase
  /** Milliseconds since the deployment began. */
  readonly start: number
  readonly end: number
}

/** What the run knows besides, whatever the end; null where it did not come to that. */
export interface Learned {
  readonly buildId: string | null
  /** The release of this commit. */
  readonly release: ReleaseName | null
  /** The build or release was another run's, of the same commit. */
  readonly joined: boolean
  /** The app whose release was promoted; null where this run built its own. */
  readonly promotedFrom: string | null
  /** What the app ran before. */
  readonly previous: { readonly release: ReleaseName; readonly commit: string | null } | null
  /** Read after the release, if it came to that. */
  readonly formation: readonly ProcessType[] | null
}

export type DeployResult = End &
  Learned & {
    readonly appUrl: string | null
    readonly timeline: readonly PhaseTime[]
    readonly warnings: readonly string[]
    /** The last lines of the build's or release's log; free of secrets, not of control characters. */
    readonly logTail: readonly string[]
  }

/** What became of one app that the release was to be promoted to. */
export type TargetEnd =
  | { readonly kind: 'begun'; readonly app: string; readonly result: DeployResult }
  /** Nothing was promoted to it. `blocked`: the gate blocks under its config vars. `because` is a sentence. */
  | { readonly kind: 'blocked' | 'not-begun'; readonly app: string; readonly because: string; readonly good: boolean }
