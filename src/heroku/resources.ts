// The resources of the Platform API, as far as this program reads them: https://devcenter.heroku.com/articles/platform-api-reference
import { boolean, type Decoder, field, integer, list, nullable, oneOf, only, text } from './decode.ts'

export interface Build {
  readonly id: string
  readonly status: 'pending' | 'succeeded' | 'failed'
  /** A capability: whoever has it reads the log. */
  readonly outputStreamUrl: string | null
  /** What the deployer gave as `source_blob.version`; ours is the commit. */
  readonly version: string | null
  readonly sourceUrl: string | null
  readonly releaseId: string | null
  readonly slugId: string | null
  /** ISO 8601. */
  readonly createdAt: string
}

export interface Release {
  readonly id: string
  readonly version: number
  readonly status: 'pending' | 'succeeded' | 'failed' | 'expired'
  readonly current: boolean
  readonly description: string
  readonly slugId: string | null
  readonly ociImageId: string | null
  /** Null without a release phase. */
  readonly outputStreamUrl: string | null
  /** Null where Heroku does not say. */
  readonly eligibleForRollback: boolean | null
}

export interface Dyno {
  /** As `web.1`. */
  readonly name: string
  readonly type: string
  /** `crashed`, `down`, `idle`, `starting`, `up`; the schema has it as a free string. */
  readonly state: string
  readonly releaseVersion: number | null
}

export interface Source {
  readonly putUrl: string
  readonly getUrl: string
}

/** Which pipeline an app is in, and where. */
export interface PipelineCoupling {
  readonly appId: string
  readonly pipelineId: string
  /** `test`, `review`, `development`, `staging`, `production`. */
  readonly stage: string
}

export interface Promotion {
  readonly id: string
}

/** What comes of a promotion on one app. */
export interface PromotionTarget {
  readonly appId: string
  readonly status: 'pending' | 'succeeded' | 'failed'
  readonly errorMessage: string | null
  /** The release that it made on that app. */
  readonly releaseId: string | null
}

const id = only('id', text)

export const build: Decoder<Build> = (json, at) => {
  const blob = <T>(name: string, decoder: Decoder<T>) => field(json, at, 'source_blob', only(name, decoder))
  return {
    id: field(json, at, 'id', text),
    status: field(json, at, 'status', oneOf('pending', 'succeeded', 'failed')),
    outputStreamUrl: field(json, at, 'output_stream_url', nullable(text)),
    version: blob('version', nullable(text)),
    sourceUrl: blob('url', nullable(text)),
    releaseId: field(json, at, 'release', nullable(id)),
    slugId: field(json, at, 'slug', nullable(id)),
    createdAt: field(json, at, 'created_at', text),
  }
}

export const release: Decoder<Release> = (json, at) => ({
  id: field(json, at, 'id', text),
  version: field(json, at, 'version', integer),
  status: field(json, at, 'status', oneOf('pending', 'succeeded', 'failed', 'expired')),
  current: field(json, at, 'current', boolean),
  description: field(json, at, 'description', nullable(text)) ?? '',
  slugId: field(json, at, 'slug', nullable(id)),
  ociImageId: field(json, at, 'oci_image', nullable(id)),
  outputStreamUrl: field(json, at, 'output_stream_url', nullable(text)),
  eligibleForRollback: field(json, at, 'eligible_for_rollback', nullable(boolean)),
})

const dyno: Decoder<Dyno> = (json, at) => ({
  name: field(json, at, 'name', text),
  type: field(json, at, 'type', text),
  state: field(json, at, 'state', text),
  releaseVersion: field(json, at, 'release', nullable(only('version', integer))),
})

export const source: Decoder<Source> = (json, at) => {
  const blob = (name: string) => field(json, at, 'source_blob', only(name, text))
  return { putUrl: blob('put_url'), getUrl: blob('get_url') }
}

export const pipelineCoupling: Decoder<PipelineCoupling> = (json, at) => ({
  appId: field(json, at, 'app', id),
  pipelineId: field(json, at, 'pipeline', id),
  stage: field(json, at, 'stage', text),
})

export const promotion: Decoder<Promotion> = (json, at) => ({ id: field(json, at, 'id', text) })

const promotionTarget: Decoder<PromotionTarget> = (json, at) => ({
  appId: field(json, at, 'app', id),
  status: field(json, at, 'status', oneOf('pending', 'succeeded', 'failed')),
  errorMessage: field(json, at, 'error_message', nullable(text)),
  releaseId: field(json, at, 'release', nullable(id)),
})

export const promotionTargets = list(promotionTarget)
export const builds = list(build)
export const releases = list(release)
export const dynos = list(dyno)
