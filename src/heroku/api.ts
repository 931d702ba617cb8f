import type { Outcome } from './api-failure.ts'
import type { Call, Client } from './client.ts'
import { type Decoder, list, nullable, only, record, text } from './decode.ts'
import type { Build, Dyno, PipelineCoupling, Promotion, PromotionTarget, Release, Source } from './resources.ts'
import * as resources from './resources.ts'

/** Answers newest first; fifty are enough to find a run's own beside those of others. */
const NEWEST_RELEASES = 'version ..; max=50, order=desc'
const NEWEST_BUILDS = 'created_at ..; max=50, order=desc'

/** Milliseconds for the answer of a request that changes something, when the run is being stopped. */
const GRACE = 3_000

/** The calls of the Platform API for one app, by its name or id. */
export interface AppApi {
  readonly app: string
  readonly client: Client
  get<T>(path: string, decode: Decoder<T>, what: string, signal: AbortSignal): Promise<Outcome<T>>
  builds(signal: AbortSignal): Promise<Outcome<readonly Build[]>>
  build(id: string, signal: AbortSignal): Promise<Outcome<Build>>
  createSource(signal: AbortSignal): Promise<Outcome<Source>>
  createBuild(source: SourceBlob, signal: AbortSignal): Promise<Outcome<Build>>
  releases(signal: AbortSignal): Promise<Outcome<readonly Release[]>>
  release(id: string, signal: AbortSignal): Promise<Outcome<Release>>
  rollBack(releaseId: string, signal: AbortSignal): Promise<Outcome<Release>>
  dynos(signal: AbortSignal): Promise<Outcome<readonly Dyno[]>>
  configVars(signal: AbortSignal): Promise<Outcome<Readonly<Record<string, string>>>>
  slugCommit(slugId: string, signal: AbortSignal): Promise<Outcome<string | null>>
  imageCommit(imageId: string, signal: AbortSignal): Promise<Outcome<string | null>>
  createLogSession(lines: number, signal: AbortSignal): Promise<Outcome<string>>
  /** Refused with 404 where it is in no pipeline. */
  pipelineCoupling(signal: AbortSignal): Promise<Outcome<PipelineCoupling>>
  /** Promotes a release of another app to one; both are named by their ids. */
  promote(promotion: NewPromotion, signal: AbortSignal): Promise<Outcome<Promotion>>
  promotionTargets(id: string, signal: AbortSignal): Promise<Outcome<readonly PromotionTarget[]>>
}

/** https://devcenter.heroku.com/articles/platform-api-reference#pipeline-promotion-create */
export interface NewPromotion {
  readonly pipelineId: string
  readonly sourceAppId: string
  readonly releaseId: string
  readonly targetAppId: string
}

/** https://devcenter.heroku.com/articles/platform-api-reference#build-create */
export interface SourceBlob {
  readonly url: string
  /** `SHA256:` and the hexadecimal digest of the gzip'd tarball. */
  readonly checksum: string
  readonly version: string
  readonly versionDescription: string
}

/** The calls of the Platform API about one app, by its name or id (https://devcenter.heroku.com/articles/platform-api-reference). */
export function appApi(client: Client, app: string): AppApi {
  const base = `/apps/${encodeURIComponent(app)}`
  const get = <T>(path: string, decode: Decoder<T>, what: string, signal: AbortSignal, range?: string) => {
    const call: Call<T> = { method: 'GET', path: `${base}${path}`, decode, what }
    return client.call(range === undefined ? call : { ...call, range }, signal)
  }
  const post = <T>(path: string, body: unknown, decode: Decoder<T>, what: string, signal: AbortSignal) =>
    client.call<T>({ method: 'POST', path, body, decode, what, grace: GRACE }, signal)
  const commit = only('commit', nullable(text))
  const promoting = `promoting to ${app}`
  return {
    app,
    client,
    get: (path, decode, what, signal) => get(path, decode, what, signal),
    builds: (signal) => get('/builds', newestBuilds, `reading the builds of ${app}`, signal, NEWEST_BUILDS),
    build: (id, signal) => get(`/builds/${id}`, resources.build, 'reading the build', signal),
    createSource: async (signal) => {
      const what = 'asking for an upload address'
      const made = await client.call({ method: 'POST', path: '/sources', decode: resources.source, what }, signal)
      if (made.kind === 'answered') for (const url of [made.value.putUrl, made.value.getUrl]) client.signedUrl(url)
      return made
    },
    createBuild: (source, signal) =>
      post(
        `${base}/builds`,
        { source_blob: sourceBlob(source) },
        resources.build,
        `starting the build of ${app}`,
        signal,
      ),
    releases: (signal) => get('/releases', newestReleases, `reading the releases of ${app}`, signal, NEWEST_RELEASES),
    release: (id, signal) => get(`/releases/${id}`, resources.release, 'reading the release', signal),
    rollBack: (release, signal) =>
      post(`${base}/releases`, { release }, resources.release, `rolling ${app} back`, signal),
    dynos: (signal) => get('/dynos', resources.dynos, `reading the dynos of ${app}`, signal),
    configVars: (signal) => get('/config-vars', record(text), `reading the config vars of ${app}`, signal),
    slugCommit: (id, signal) => get(`/slugs/${id}`, commit, 'reading the deployed slug', signal),
    imageCommit: (id, signal) => get(`/oci-images/${id}`, firstOf(commit), 'reading the deployed image', signal),
    createLogSession: (lines, signal) =>
      post(
        `${base}/log-sessions`,
        { lines, tail: false },
        only('logplex_url', text),
        `reading the log of ${app}`,
        signal,
      ),
    pipelineCoupling: (signal) =>
      get('/pipeline-couplings', resources.pipelineCoupling, `reading the pipeline of ${app}`, signal),
    promote: (promotion, signal) =>
      post('/pipeline-promotions', promotionBody(promotion), resources.promotion, promoting, signal),
    promotionTargets: (id, signal) => {
      const path = `/pipeline-promotions/${id}/promotion-targets`
      return client.call({ method: 'GET', path, decode: resources.promotionTargets, what: promoting }, signal)
    },
  }
}

function promotionBody({ pipelineId, sourceAppId, releaseId, targetAppId }: NewPromotion) {
  return {
    pipeline: { id: pipelineId },
    source: { app: { id: sourceAppId }, release: { id: releaseId } },
    targets: [{ app: { id: targetAppId } }],
  }
}

/** Whatever order they come in. */
const newestBuilds: Decoder<readonly Build[]> = (json, at) =>
  resources.builds(json, at).toSorted((a, b) => b.createdAt.localeCompare(a.createdAt))

const newestReleases: Decoder<readonly Release[]> = (json, at) =>
  resources.releases(json, at).toSorted((a, b) => b.version - a.version)

function firstOf<T>(decoder: Decoder<T>): Decoder<T | null> {
  return (json, at) => list(decoder)(json, at)[0] ?? null
}

function sourceBlob(source: SourceBlob) {
  const { url, checksum, version, versionDescription } = source
  return { url, checksum, version, version_description: versionDescription }
}
