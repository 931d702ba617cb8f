import { type FaultPlan, withFault } from './faults.ts'
import { apiError, type HerokuAnswer, type HerokuReply, type HerokuRequest, plain } from './http.ts'
import { type Platform, signature } from './platform.ts'
import { type Caller, route } from './routes.ts'
import type { HerokuApp, HerokuDyno } from './state.ts'

/** Who may ask what. */
export type Token =
  | ({ readonly kind: 'accepted' } & Caller)
  /** The account has a second factor, which the request lacks. */
  | { readonly kind: 'two-factor' }
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'suspended' }
  | { readonly kind: 'delinquent' }

export interface Gateway {
  readonly platform: Platform
  readonly tokens: Map<string, Token>
  readonly faults: FaultPlan
  /** Calls of the API that are left this hour. */
  remaining: number
  /** Every request that came, in order; without its query, which may be a capability. */
  readonly requests: { readonly method: string; readonly path: string }[]
  /** Sees what the API answers, before a fault falls on it. */
  readonly watch?: (request: HerokuRequest, reply: HerokuReply) => void
}

/** Answers a request to the API, to its storage or its streams. */
export async function answer(gateway: Gateway, request: HerokuRequest): Promise<HerokuReply> {
  gateway.requests.push({ method: request.method, path: request.url.pathname })
  const fault = gateway.faults(request)
  const handle = async (): Promise<HerokuReply> => {
    const [, kind = '', id = ''] = request.url.pathname.split('/')
    if (kind === 'storage') return storage(gateway.platform, request, id.replace(/\.tgz$/, ''))
    if (kind === 'streams') return stream(gateway.platform, request, id)
    if (kind === 'logplex') return log(gateway.platform, request, id)
    const reply = api(gateway, request)
    gateway.watch?.(request, reply)
    return reply
  }
  return fault === null ? handle() : withFault(fault, gateway.platform.options.clock, handle)
}

const REFUSALS: Readonly<Record<Exclude<Token['kind'], 'accepted'>, HerokuAnswer>> = {
  'two-factor': apiError(403, 'two_factor', 'A second authentication factor or pre-authorization is required.'),
  forbidden: apiError(403, 'forbidden', 'You do not have access to the app.'),
  suspended: apiError(403, 'suspended', 'Your account has been suspended.'),
  delinquent: apiError(402, 'delinquent', 'Your account is delinquent.'),
}

function api(gateway: Gateway, request: HerokuRequest): HerokuAnswer {
  const { platform, tokens } = gateway
  const reply = (given: HerokuAnswer): HerokuAnswer => ({
    ...given,
    headers: { ...given.headers, 'request-id': platform.uuid(), 'ratelimit-remaining': String(gateway.remaining) },
  })
  if (!/application\/vnd\.heroku\+json; ?version=3/.test(request.headers['accept'] ?? '')) {
    return reply(apiError(406, 'not_acceptable', 'Please specify a version of the API.'))
  }
  const token = tokens.get(/^Bearer (\S+)$/.exec(request.headers['authorization'] ?? '')?.[1] ?? '')
  if (token === undefined) return reply(apiError(401, 'unauthorized', 'Invalid credentials provided.'))
  if (token.kind !== 'accepted') return reply(REFUSALS[token.kind])
  if (gateway.remaining === 0) return reply(apiError(429, 'rate_limit', 'Your account reached the API rate limit'))
  gateway.remaining -= 1
  return reply(route(platform, request, token))
}

function denied(): HerokuAnswer {
  return plain(403, '<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>', 'application/xml')
}

/** S3: takes what was signed for, with its length and without a content type. */
function storage(platform: Platform, request: HerokuRequest, id: string): HerokuAnswer {
  const blob = platform.blobs.get(id)
  const method = request.method === 'GET' ? 'GET' : 'PUT'
  const given = request.url.searchParams.get('X-Amz-Signature')
  if (blob === undefined || given !== blob.signatures[method]) return denied()
  if (blob.expiresAt < platform.options.clock.now()) return denied()
  if (request.method === 'GET') {
    return blob.bytes === null
      ? plain(404, 'NoSuchKey')
      : { kind: 'answer', status: 200, headers: {}, body: blob.bytes }
  }
  if (request.method !== 'PUT') return plain(405, 'MethodNotAllowed')
  if (request.headers['authorization'] !== undefined)
    return plain(400, 'InvalidArgument: only one auth mechanism allowed')
  if ((request.headers['content-type'] ?? '') !== '') return plain(403, 'SignatureDoesNotMatch')
  const length = request.headers['content-length']
  if (length === undefined || Number(length) !== request.body.length) return plain(411, 'MissingContentLength')
  blob.bytes = request.body
  return { kind: 'answer', status: 200, headers: { etag: '"0"' }, body: new Uint8Array() }
}

/** heroku/busl: `Range: N-`; 404 while the channel is young, 416 beyond its end, 204 when nothing follows. */
function stream(platform: Platform, request: HerokuRequest, id: string): HerokuAnswer {
  const known = platform.outputs.get(id)
  if (request.url.searchParams.get('X-Amz-Signature') !== signature(platform, `stream ${id}`)) return denied()
  if (request.headers['authorization'] !== undefined) return plain(400, 'InvalidArgument')
  if (known === undefined || known.youngUntil > platform.options.clock.now())
    return plain(404, 'Channel is not registered.')
  const { output } = known
  const offset = Number.parseInt(request.headers['range'] ?? '0', 10) || 0
  if (offset > output.length()) return plain(416, 'Requested range not satisfiable.')
  if (output.closed && offset > 0 && offset === output.length()) return plain(204, '')
  return { kind: 'answer', status: 200, headers: { 'content-type': 'text/plain' }, body: output.read(offset) }
}

function log(platform: Platform, request: HerokuRequest, name: string): HerokuAnswer {
  const app = platform.apps.get(name)
  if (app === undefined || request.url.searchParams.get('signature') !== signature(platform, `log ${name}`))
    return denied()
  return plain(200, app.log.map((line) => `2026-11-22T00:00:00+00:00 ${line}\n`).join(''))
}

/** What the router and the app answer to a request for the app's URL. */
export function answerAsApp(app: HerokuApp, request: HerokuRequest): HerokuAnswer {
  if (app.maintenance) return plain(503, '<h1>Offline for Maintenance</h1>', 'text/html')
  const dyno = routable(app)
  if (dyno === null) return plain(503, '<h1>Application error</h1>', 'text/html')
  const { status, location, body } = app.behaviour.answers
  const serving =
    body ??
    `${request.method} ${request.url.pathname} by v${dyno.release.version} (${dyno.release.slug?.commit ?? 'no commit'})\n`
  const made = plain(status, serving)
  return location === undefined ? made : { ...made, headers: { ...made.headers, location } }
}

/** The router asks the oldest release that is up: with preboot, the old one until its time is over. */
function routable(app: HerokuApp): HerokuDyno | null {
  const up = app.dynos.filter(({ type, state }) => type === 'web' && state === 'up')
  return up.sort((a, b) => a.release.version - b.release.version)[0] ?? null
}
