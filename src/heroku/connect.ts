import { Failure } from '../model/failure.ts'
import { createRedactor } from '../model/redact.ts'
import { type Client, createClient } from './client.ts'
import { SYSTEM_CLOCK } from './clock.ts'
import { systemTransport } from './transport.ts'
import { trustedUrl } from './trusted-url.ts'

export interface ConnectOptions {
  /** HEROKU_API_URL, or undefined for Heroku itself. */
  readonly apiUrl: string | undefined
  readonly token: string
  /** DEPLOY_GATE_POLL_SECONDS; null: the built-in pauses. */
  readonly pollSeconds: number | null
  mask(secret: string): void
  debug(line: string): void
  warn(message: string): void
}

const HEROKU = 'https://api.heroku.com'
/** What a header can hold. */
const KEY = /^[\x21-\x7e]{8,}$/
/** Milliseconds before the first repetition. */
const BACKOFF = 1_000
/** Milliseconds; Heroku's own router gives a request 30 seconds. */
const TIMEOUT = 30_000

/** A client of the Platform API over the real network. Throws a Failure for an address that may not be called. */
export function connect(options: ConnectOptions): Client {
  const apiUrl = trustedUrl(options.apiUrl ?? HEROKU)
  if (apiUrl === null) throw new Failure('HEROKU_API_URL must be https, or http on this machine')
  const token = options.token.trim()
  if (!KEY.test(token)) throw new Failure('The Heroku API key is empty, or holds what no key has; store it anew')
  return createClient({
    apiUrl,
    token,
    transport: systemTransport,
    clock: SYSTEM_CLOCK,
    redactor: createRedactor(),
    mask: options.mask,
    debug: options.debug,
    warn: options.warn,
    backoff: options.pollSeconds === null ? BACKOFF : options.pollSeconds * 1000,
    timeout: TIMEOUT,
  })
}
