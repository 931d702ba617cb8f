import type { Redactor } from '../model/redact.ts'
import { type ApiFailure, type ErrorBody, type Outcome, refused } from './api-failure.ts'
import type { Call, ClientOptions } from './client.ts'
import { DecodeError, field, text } from './decode.ts'
import type { HttpResponse } from './transport.ts'

/** What one attempt came to. `again`: the same request may be sent once more. */
export type Attempt<T> = { readonly outcome: Outcome<T>; readonly again: boolean; readonly retryAfter: number | null }

export type Failed<T> = (sent: boolean, why: string, again: boolean, retryAfter?: number | null) => Attempt<T>

/** The value that the pages of an answer hold. */
export function decoded<T>(call: Call<T>, pages: readonly unknown[], requestId: string, failed: Failed<T>): Attempt<T> {
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

/** What an answer that is no success comes to: 408, 429 and 5xx pass; a body that is no error of the Platform API is a proxy's or an outage page. */
export function failure<T>(
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

/** Undefined for what is no JSON. */
export function parse(body: string): unknown {
  try {
    return JSON.parse(body) as unknown
  } catch {
    return undefined
  }
}
