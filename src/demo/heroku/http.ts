/** Time, as src/heroku/clock.ts has it; the embedded Heroku takes nothing from the program that it tests. */
export interface HerokuClock {
  now(): number
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>
}

/** A request, whichever way it came. */
export interface HerokuRequest {
  readonly method: string
  /** Scheme, host and port as the client named them. */
  readonly url: URL
  /** In lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

export interface HerokuAnswer {
  readonly kind: 'answer'
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** Iterating throws where the connection is to break. */
  readonly body: Uint8Array | AsyncIterable<Uint8Array>
}

export type HerokuReply =
  | HerokuAnswer
  /** The connection breaks without an answer. */
  | { readonly kind: 'drop' }
  /** Nothing comes, and the connection stays. */
  | { readonly kind: 'hang' }

export function json(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): HerokuAnswer {
  const body = new TextEncoder().encode(JSON.stringify(value))
  return { kind: 'answer', status, headers: { 'content-type': 'application/json', ...headers }, body }
}

export function plain(status: number, text: string, type = 'text/plain'): HerokuAnswer {
  return { kind: 'answer', status, headers: { 'content-type': type }, body: new TextEncoder().encode(text) }
}

/** An error as the Platform API has it: https://devcenter.heroku.com/articles/platform-api-reference#errors */
export function apiError(status: number, id: string, message: string): HerokuAnswer {
  return json(status, { id, message })
}
