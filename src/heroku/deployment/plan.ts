import type { ReleaseName, Rollback, WaitFor } from './result.ts'

/** What is fixed for the whole deployment. */
export interface Plan {
  readonly app: string
  readonly origin: Origin
  /** 40 hexadecimal digits. */
  readonly commit: string
  /** Becomes `source_blob.version_description`. */
  readonly description: string
  readonly stack: string
  readonly waitFor: WaitFor
  /** Starts with a slash. */
  readonly healthCheckPath: string
  readonly rollback: Rollback
  readonly allowStale: boolean
  readonly dryRun: boolean
  readonly appLog: boolean
  /** Milliseconds that an app gets to boot before the end of the time says anything of it. */
  readonly bootTime: number
  /** Milliseconds between polls; null: the built-in pauses. */
  readonly poll: number | null
}

/** Where the release comes from. */
export type Origin =
  /** This run builds it of the commit. */
  | { readonly kind: 'build' }
  /** It is another app's, of the same pipeline. */
  | ({ readonly kind: 'promotion' } & PromotionSource)

export interface PromotionSource {
  readonly pipelineId: string
  readonly from: { readonly id: string; readonly name: string }
  /** The release of that app which is promoted. */
  readonly release: ReleaseName
  /** The id of the app that it is promoted to. */
  readonly appId: string
}

/** The gzip'd tarball of the commit. */
export interface Tarball {
  readonly path: string
  /** Bytes. */
  readonly size: number
  /** 64 hexadecimal digits. */
  readonly sha256: string
}
