import { type ApiFailure, type ErrorBody, type Outcome, refused } from './api-failure.ts'
import { type Clock, withTimeout } from './clock.ts'
import { DecodeError, type Decoder, field, text } from './decode.ts'
import type { Redactor } from './redact.ts'
import { type HttpRequest, type HttpResponse, NetworkError, readText, type Transport } from './transport.ts'
import { trustedUrl } from './trusted-url.ts'

export interface ClientOptions {
  /** https, or http on loopback. */
  readonly apiUrl: URL
  readonly token: string
  readonly transport: Transport
  readonly clock: Clock
  readonly redactor: Redactor
  /** Gets the key and every signed URL, before they can turn up anywhere. */
  mask(secret: string): void
  /** One line about a request that went wrong; free of secrets. */
  debug(line: string): void
  /** What Heroku warns of, once each. */
  warn(message: string): void
  /** Milliseconds before the first repetition; doubles. */
  readonly backoff: number
  /** Milliseconds that one request may take. */
  readonly timeout: number
}

/** A request of the Platform API. */
export interface Call<T> {
  readonly method: 'GET' | 'POST' | 'DELETE'
  readonly path: string
  readonly decode: Decoder<T>
  /** In words, for errors: `reading the app mysite`. */
  readonly what: string
  readonly body?: unknown
  /** As `version ..; max=10, order=desc`. */
  readonly range?: string
  /** Milliseconds that it waits, after SIGNAL is aborted, for an answer that is on its way. */
  readonly grace?: number
}

export interface Client {
  readonly options: ClientOptions
  /** Asks once; a GET is repeated while that can help. Never throws for what the network or Heroku does. */
  call<T>(call: Call<T>, signal: AbortSignal): Promise<Outcome<T>>
  /** Parses a URL that Heroku handed out, and masks it. Null: it may not be called. */
  signedUrl(url: string): URL | null
  /** What `RateLimit-Remaining` last said. */
  rateLimitRemaining(): number | null
}

/** https://devcenter.heroku.com/articles/platform-api-reference#clients; the variant has what rollbacks need. */
const ACCEPT = 'application/vnd.heroku+json; version=3.sdk'
const ATTEMPTS = 4
const LONGEST_PAUSE = 30_000
/** Bytes; the longest answers are lists of a thousand. */
const BODY_LIMIT = 16 * 1024 * 1024
const MOST_PAGES = 20

export function createClient(options: ClientOptions): Client {
  const { token, redactor } = options
  options.mask(token)
  redactor.addSecret(token)
  const seen = { remaining: null as number | null, warnings: new Set<string>() }
  const signedUrl = (url: string) => {
    options.mask(url)
    redactor.addSecret(url)
    return trustedUrl(url)
  }
  return {
    options,
    call: (call, signal) => repeated(options, seen, call, signal),
    signedUrl,
    rateLimitRemaining: () => seen.remaining,
  }
}

interface Seen {
  remaining: number | null
  readonly warnings: Set<string>
}

/** What one attempt came to. `again`: the same request may be sent once more. */
type Attempt<T> = { readonly outcome: Outcome<T>; readonly again: boolean; readonly retryAfter: number | null }

async function repeated<T>(
  options: ClientOptions,
  seen: Seen,
  call: Call<T>,
  signal: AbortSignal,
): Promise<Outcome<T>> {
  for (let attempt = 1; ; attempt++) {
    const { outcome, again, retryAfter } = await attemptOnce(options, seen, call, signal)
    if (!again || attempt === ATTEMPTS || signal.aborted) return outcome
    const pause = Math.min(options.backoff * 2 ** (attempt - 1), LONGEST_PAUSE)
    await options.clock.sleep(Math.max(pause, Math.min(retryAfter ?? 0, LONGEST_PAUSE)), signal)
    if (signal.aborted) return outcome
  }
}

async function attemptOnce<T>(
  options: ClientOptions,
  seen: Seen,
  call: Call<T>,
  signal: AbortSignal,
): Promise<Attempt<T>> {
  const idempotent = call.method === 'GET'
  const failed = (sent: boolean, why: string, again: boolean, retryAfter: number | null = null): Attempt<T> => {
    options.debug(`${call.method} ${call.path}: ${why}`)
    const message = `${call.what}: ${why}`
    return { outcome: { kind: 'unreachable', sent, message }, again, retryAfter }
  }
  try {
    return await withGrace(options.clock, signal, call.grace ?? 0, (graceful) =>
      withTimeout(options.clock, options.timeout, graceful, (inner) => exchange(options, seen, call, inner, failed)),
    )
  } catch (error) {
    if (error instanceof NetworkError) {
      const why = signal.aborted
        ? 'it was interrupted'
        : `Heroku did not answer (${options.redactor.redact(error.message)})`
      return failed(error.sent, why, idempotent || !error.sent)
    }
    throw error
  }
}

/** Runs TASK with the signal, delayed: its answer is worth a moment even when the run is being stopped. */
async function withGrace<T>(
  clock: Clock,
  signal: AbortSignal,
  grace: number,
  task: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController()
  const begin = () => void clock.sleep(grace).then(() => controller.abort())
  if (signal.aborted) begin()
  signal.addEventListener('abort', begin)
  try {
    return await task(controller.signal)
  } finally {
    signal.removeEventListener('abort', begin)
  }
}

type Failed<T> = (sent: boolean, why: string, again: boolean, retryAfter?: number | null) => Attempt<T>

/** One request and its answer, over all pages where it is a list. */
async function exchange<T>(
  options: ClientOptions,
  seen: Seen,
  call: Call<T>,
  signal: AbortSignal,
  failed: Failed<T>,
): Promise<Attempt<T>> {
  const pages: unknown[] = []
  let range = call.range
  for (let page = 1; ; page++) {
    const response = await options.transport(request(options, call, range, signal))
    const body = await bodyOf(response)
    note(options, seen, response)
    const requestId = response.header('Request-Id') ?? 'none'
    const { status } = response
    if (status < 200 || status > 299) return failure(options, call, response, body, requestId, failed)
    const json = parse(body)
    if (json === undefined)
      return failed(true, `Heroku answered something that is not JSON (request ${requestId})`, call.method === 'GET')
    pages.push(json)
    const next = response.header('Next-Range')
    // A limited question (`max=`) wants its first page only.
    if (status === 206 && next !== null && call.range === undefined && page < MOST_PAGES) range = next
    else return decoded(call, pages, requestId, failed)
  }
}

function request<T>(
  options: ClientOptions,
  call: Call<T>,
  range: string | undefined,
  signal: AbortSignal,
): HttpRequest {
  return {
    method: call.method,
    url: new URL(call.path, options.apiUrl),
    headers: {
      Accept: ACCEPT,
      Authorization: `Bearer ${options.token}`,
      'User-Agent': 'deploy-gate',
      ...(call.method === 'GET' ? {} : { 'Content-Type': 'application/json' }),
      ...(range === undefined ? {} : { Range: range }),
    },
    body: call.body === undefined ? null : JSON.stringify(call.body),
    signal,
  }
}

async function bodyOf(response: HttpResponse): Promise<string> {
  try {
    return await readText(response.body, BODY_LIMIT)
  } catch {
    throw new NetworkError('the connection broke within the answer', true)
  }
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body) as unknown
  } catch {
    return undefined
  }
}

function decoded<T>(call: Call<T>, pages: readonly unknown[], requestId: string, failed: Failed<T>): Attempt<T> {
  try {
    const json: unknown = pages.length === 1 ? pages[0] : pages.flat()
    return { outcome: { kind: 'answered', value: call.decode(json, '') }, again: false, retryAfter: null }
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error
    return failed(
      true,
      `Heroku’s answer has an unknown shape: ${error.message} (request ${requestId})`,
      call.method === 'GET',
    )
  }
}

/** 408, 429 and 5xx pass; a body that is no error of the Platform API is a proxy's or an outage page. */
function failure<T>(
  options: ClientOptions,
  call: Call<T>,
  response: HttpResponse,
  body: string,
  requestId: string,
  failed: Failed<T>,
): Attempt<T> {
  const { status } = response
  const idempotent = call.method === 'GET'
  const retryAfter = Number(response.header('Retry-After') ?? Number.NaN) * 1000
  const pause = Number.isFinite(retryAfter) && retryAfter >= 0 ? retryAfter : null
  const error = errorBody(body, options.redactor)
  const said = error === null ? '' : `: ${error.message}`
  if (status === 429) return failed(false, `Heroku’s rate limit is reached (429, request ${requestId})`, true, pause)
  if (status === 408 || status >= 500 || status < 400) {
    return failed(true, `Heroku answered ${status}${said} (request ${requestId})`, idempotent, pause)
  }
  options.debug(`${call.method} ${call.path}: ${status} ${error?.id ?? ''} (request ${requestId})`)
  const outcome: ApiFailure = refused(status, error, call.what)
  return { outcome, again: false, retryAfter: null }
}

function errorBody(body: string, redactor: Redactor): ErrorBody | null {
  try {
    const json: unknown = JSON.parse(body)
    const message = redactor
      .redact(field(json, '', 'message', text))
      .replace(/\s+/g, ' ')
      .trim()
    return { id: field(json, '', 'id', text), message: message.replace(/[.!]$/, '').slice(0, 500) }
  } catch {
    return null
  }
}

function note(options: ClientOptions, seen: Seen, response: HttpResponse): void {
  const remaining = Number.parseInt(response.header('RateLimit-Remaining') ?? '', 10)
  if (!Number.isNaN(remaining)) seen.remaining = remaining
  for (const name of ['X-Heroku-Warning', 'Warning-Message']) {
    const warning = options.redactor.redact(response.header(name) ?? '').trim()
    if (warning === '' || seen.warnings.has(warning)) continue
    seen.warnings.add(warning)
    options.warn(`Heroku warns: ${warning}`)
  }
}
