import { cancelBuild, startBuild } from './builds.ts'
import type { HerokuAnswer, HerokuRequest } from './http.ts'
import { apiError, json } from './http.ts'
import { blobUrl, createBlob, type Platform, signature } from './platform.ts'
import { promotionOf, startPromotion } from './promotions.ts'
import { rollBack } from './releases.ts'
import * as show from './serialize.ts'
import * as pipelines from './serialize-pipeline.ts'
import type { HerokuApp } from './state.ts'

/** Who asks. */
export interface Caller {
  readonly email: string
  readonly scopes: readonly string[]
}

interface Context {
  readonly platform: Platform
  readonly request: HerokuRequest
  readonly caller: Caller
  /** The path's parameters, in order. */
  readonly parameters: readonly string[]
}

interface Route {
  readonly method: string
  readonly path: RegExp
  handle(context: Context): HerokuAnswer
}

const notFound = (what: string) => apiError(404, 'not_found', `Couldn't find that ${what}.`)

/** A route below one app. */
function ofApp(method: string, rest: string, handle: (context: Context, app: HerokuApp) => HerokuAnswer): Route {
  return {
    method,
    path: new RegExp(`^/apps/([^/]+)${rest}$`),
    handle: (context) => {
      const [name] = context.parameters
      const app = [...context.platform.apps.values()].find(
        (candidate) => candidate.name === name || candidate.id === name,
      )
      return app === undefined ? notFound('app') : handle(context, app)
    },
  }
}

const ROUTES: readonly Route[] = [
  { method: 'GET', path: /^\/account\/rate-limits$/, handle: () => json(200, { remaining: 4499 }) },
  {
    method: 'GET',
    path: /^\/oauth\/authorizations\/~$/,
    handle: ({ platform, caller }) =>
      json(200, {
        created_at: show.time(platform, 0),
        description: 'deploy-gate',
        id: platform.uuid(),
        scope: caller.scopes,
      }),
  },
  { method: 'POST', path: /^\/sources$/, handle: createSource },
  { method: 'POST', path: /^\/pipeline-promotions$/, handle: createPromotion },
  {
    method: 'GET',
    path: /^\/pipeline-promotions\/([^/]+)$/,
    handle: ({ platform, parameters: [id] }) => {
      const promotion = platform.promotions.find((candidate) => candidate.id === id)
      return promotion === undefined ? notFound('promotion') : json(200, pipelines.promotionJson(platform, promotion))
    },
  },
  {
    method: 'GET',
    path: /^\/pipeline-promotions\/([^/]+)\/promotion-targets$/,
    handle: ({ platform, parameters: [id] }) => {
      const promotion = platform.promotions.find((candidate) => candidate.id === id)
      if (promotion === undefined) return notFound('promotion')
      return listed(promotion.targets.map((target) => pipelines.promotionTargetJson(promotion, target)))
    },
  },
  ofApp('GET', '/pipeline-couplings', ({ platform }, app) => {
    const coupling = platform.couplings.find((candidate) => candidate.app === app)
    return coupling === undefined
      ? notFound('pipeline coupling')
      : json(200, pipelines.couplingJson(platform, coupling))
  }),
  ofApp('GET', '', ({ platform }, app) => json(200, show.appJson(platform, app))),
  ofApp('GET', '/config-vars', (_context, app) => json(200, app.configVars)),
  ofApp('GET', '/formation', ({ platform }, app) =>
    listed(app.formation.map((entry) => show.formationJson(platform, app, entry))),
  ),
  ofApp('GET', '/buildpack-installations', (_context, app) =>
    listed(app.buildpacks.map((name, ordinal) => ({ buildpack: { name, url: `urn:buildpack:${name}` }, ordinal }))),
  ),
  ofApp('GET', '/addons', ({ platform }, app) =>
    listed(app.addons.map((addon) => show.addonJson(platform, app, addon))),
  ),
  ofApp('GET', '/domains', ({ platform }, app) =>
    listed(app.domains.map((name) => show.domainJson(platform, app, name))),
  ),
  ofApp('GET', '/features/preboot', ({ platform }, app) => json(200, show.prebootJson(platform, app))),
  ofApp('GET', '/dynos', ({ platform }, app) => listed(app.dynos.map((dyno) => show.dynoJson(platform, app, dyno)))),
  ofApp('GET', '/builds', ({ platform, request }, app) =>
    ranged(
      request,
      'created_at',
      app.builds.map((build) => show.buildJson(platform, app, build)),
    ),
  ),
  ofApp('POST', '/builds', createBuild),
  ofApp('GET', '/builds/([^/]+)', ({ platform, parameters }, app) => {
    const build = app.builds.find(({ id }) => id === parameters[1])
    return build === undefined ? notFound('build') : json(200, show.buildJson(platform, app, build))
  }),
  ofApp('DELETE', '/builds/([^/]+)', ({ platform, parameters }, app) => {
    const build = app.builds.find(({ id }) => id === parameters[1])
    if (build === undefined) return notFound('build')
    cancelBuild(platform, build)
    return json(200, show.buildJson(platform, app, build))
  }),
  ofApp('GET', '/releases', ({ platform, request }, app) =>
    ranged(
      request,
      'version',
      app.releases.map((release) => show.releaseJson(platform, app, release)),
    ),
  ),
  ofApp('POST', '/releases', createRelease),
  ofApp('GET', '/releases/([^/]+)', ({ platform, parameters }, app) => {
    const release = app.releases.find(({ id, version }) => id === parameters[1] || String(version) === parameters[1])
    return release === undefined ? notFound('release') : json(200, show.releaseJson(platform, app, release))
  }),
  ofApp('GET', '/slugs/([^/]+)', ({ platform, parameters }, app) => {
    const slug = app.releases.find((release) => release.slug?.id === parameters[1])?.slug
    return slug == null ? notFound('slug') : json(200, show.slugJson(platform, slug))
  }),
  ofApp('GET', '/oci-images/([^/]+)', ({ platform, parameters }, app) => {
    const slug = app.releases.find((release) => release.slug?.id === parameters[1])?.slug
    return slug == null ? notFound('oci-image') : json(200, [show.imageJson(platform, slug)])
  }),
  ofApp('POST', '/log-sessions', ({ platform }, app) => {
    const id = platform.uuid()
    const url = `${platform.options.origin()}/logplex/${app.name}?sessionId=${id}&signature=${signature(platform, `log ${app.name}`)}`
    const now = show.time(platform, platform.options.clock.now())
    return json(201, { created_at: now, id, logplex_url: url, updated_at: now })
  }),
]

/** Answers a request of the Platform API by somebody who may ask it. */
export function route(platform: Platform, request: HerokuRequest, caller: Caller): HerokuAnswer {
  for (const { method, path, handle } of ROUTES) {
    const match = method === request.method ? path.exec(request.url.pathname) : null
    if (match !== null) return handle({ platform, request, caller, parameters: match.slice(1).map(decodeURIComponent) })
  }
  return notFound('resource')
}

function createSource({ platform }: Context): HerokuAnswer {
  const blob = createBlob(platform)
  const source = { get_url: blobUrl(platform, blob, 'GET'), put_url: blobUrl(platform, blob, 'PUT') }
  return json(201, { source_blob: source })
}

/** The parsed body; null where it is no object. */
function bodyOf(request: HerokuRequest): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(request.body))
    return isObject(value) ? value : null
  } catch {
    return null
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function createBuild({ platform, request, caller }: Context, app: HerokuApp): HerokuAnswer {
  const blob = bodyOf(request)?.['source_blob']
  if (!isObject(blob)) return apiError(422, 'invalid_params', 'source_blob is required.')
  const optional = (name: string) => (typeof blob[name] === 'string' ? blob[name] : null)
  const url = optional('url')
  if (url === null) return apiError(422, 'invalid_params', 'source_blob.url is required.')
  if (app.behaviour.oneBuildAtATime && app.builds.some(({ status }) => status === 'pending')) {
    return apiError(409, 'conflict', 'A build is in progress for this app.')
  }
  const build = startBuild(platform, app, {
    url,
    checksum: optional('checksum'),
    version: optional('version'),
    versionDescription: optional('version_description'),
    user: caller.email,
  })
  return json(201, show.buildJson(platform, app, build))
}

function createRelease({ platform, request, caller }: Context, app: HerokuApp): HerokuAnswer {
  const target = app.releases.find(({ id }) => id === bodyOf(request)?.['release'])
  if (target === undefined) return notFound('release')
  if (!target.eligibleForRollback || target.slug === null) {
    return apiError(422, 'invalid_params', 'That release cannot be rolled back to.')
  }
  return json(201, show.releaseJson(platform, app, rollBack(platform, app, target, caller.email)))
}

function createPromotion({ platform, request, caller }: Context): HerokuAnswer {
  const asked = promotionOf(platform, bodyOf(request))
  if (asked.kind === 'invalid') return apiError(422, 'invalid_params', asked.message)
  return json(201, pipelines.promotionJson(platform, startPromotion(platform, asked.promotion, caller.email)))
}

function listed(items: readonly unknown[]): HerokuAnswer {
  return json(200, items, { 'accept-ranges': 'id' })
}

/** `Range: KEY ..; max=N, order=desc`: https://devcenter.heroku.com/articles/platform-api-reference#ranges */
function ranged(request: HerokuRequest, key: string, items: readonly unknown[]): HerokuAnswer {
  const range = request.headers['range'] ?? ''
  if (range !== '' && !range.startsWith(`${key} `)) {
    return apiError(416, 'requested_range_not_satisfiable', 'Requested range not satisfiable.')
  }
  const most = Number(/max=(\d+)/.exec(range)?.[1] ?? 200)
  const ordered = /order=desc/.test(range) ? items.toReversed() : items
  const page = ordered.slice(0, most)
  const more = ordered.length > page.length
  return json(more ? 206 : 200, page, {
    'accept-ranges': key,
    ...(more ? { 'next-range': `]${page.length}..; max=${most}` } : {}),
  })
}
