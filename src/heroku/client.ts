import type { Redactor } from '../model/redact.ts'
import type { Outcome } from './api-failure.ts'
import { ask, type Seen } from './ask.ts'
import type { Clock } from './clock.ts'
import type { Decoder } from './decode.ts'
import type { Transport } from './transport.ts'
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

/** A client that asks Heroku with one key, and strips what comes back of secrets. */
export function createClient(options: ClientOptions): Client {
  const { token, redactor } = options
  options.mask(token)
  redactor.add([token])
  const seen: Seen = { remaining: null, warnings: new Set() }
  const signedUrl = (url: string) => {
    options.mask(url)
    redactor.add([url])
    return trustedUrl(url)
  }
  return {
    options,
    call: (call, signal) => ask(options, seen, call, signal),
    signedUrl,
    rateLimitRemaining: () => seen.remaining,
  }
}
