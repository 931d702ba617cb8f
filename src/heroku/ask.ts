import type { Outcome } from './api-failure.ts'
import type { Call, ClientOptions } from './client.ts'
import { type Clock, stop, withTimeout } from './clock.ts'
import { type Attempt, decoded, type Failed, failure, parse } from './read-answer.ts'
import { type HttpRequest, type HttpResponse, NetworkError, readText } from './transport.ts'

/** https://devcenter.heroku.com/articles/platform-api-reference#clients; the variant has what rollbacks need. */
const ACCEPT = 'application/vnd.heroku+json; version=3.sdk'

const ATTEMPTS = 4

const LONGEST_PAUSE = 30_000

/** Bytes; the longest answers are lists of a thousand. */
const BODY_LIMIT = 16 * 1024 * 1024

const MOST_PAGES = 20

/** What the client learns from answers in passing. */
export interface Seen {
  remaining: number | null
  readonly warnings: Set<string>
}

/** Puts a call to the Platform API, and repeats it while that can help and does no harm. */
export async function ask<T>(
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
  const begin = () => void clock.sleep(grace).then(() => stop(controller))
  if (signal.aborted) begin()
  signal.addEventListener('abort', begin)
  try {
    return await task(controller.signal)
  } finally {
    signal.removeEventListener('abort', begin)
  }
}

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

function note(options: ClientOptions, seen: Seen, response: HttpResponse): void {
  const remaining = Number.parseInt(response.header('RateLimit-Remaining') ?? '', 10)
  if (!Number.isNaN(remaining)) seen.remaining = remaining
  for (const name of ['X-Heroku-Warning', 'Warning-Message']) {
    const header = response.header(name)
    if (header === null) continue
    const warning = options.redactor.redact(header).trim()
    if (warning === '' || seen.warnings.has(warning)) continue
    seen.warnings.add(warning)
    options.warn(`Heroku warns: ${warning}`)
  }
}
