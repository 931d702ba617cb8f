import { type Client, type ClientOptions, createClient } from '../../src/heroku/client.ts'
import { type HttpRequest, type HttpResponse, NetworkError } from '../../src/heroku/transport.ts'
import { createRedactor } from '../../src/model/redact.ts'
import { type VirtualClock, virtualClock } from './virtual-clock.ts'

/** One answer of a script; `throws` breaks the connection. */
export interface Answer {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | readonly string[]
  readonly throws?: { readonly code: string; readonly sent: boolean }
  /** Nothing comes until the request is aborted. */
  readonly hangs?: true
  /** The connection breaks after the body. */
  readonly breaks?: true
}

export interface Scripted {
  readonly client: Client
  readonly clock: VirtualClock
  readonly requests: { readonly request: HttpRequest; readonly at: number }[]
  readonly debug: string[]
  readonly warnings: string[]
  readonly masked: string[]
}

/** A client whose requests are answered by a script, in order; the last answer repeats. */
export function scripted(answers: readonly Answer[], options: Partial<ClientOptions> = {}): Scripted {
  const clock = virtualClock()
  const record: Omit<Scripted, 'client'> = { clock, requests: [], debug: [], warnings: [], masked: [] }
  const client = createClient({
    apiUrl: new URL('https://api.heroku.test'),
    token: 'HRKU-token-of-a-test-account',
    clock,
    redactor: createRedactor(),
    mask: (secret) => record.masked.push(secret),
    debug: (line) => record.debug.push(line),
    warn: (line) => record.warnings.push(line),
    backoff: 1_000,
    timeout: 30_000,
    transport: async (request) => {
      const answer = answers[Math.min(record.requests.length, answers.length - 1)] ?? {}
      record.requests.push({ request, at: clock.now() })
      return respond(answer, request)
    },
    ...options,
  })
  return { client, ...record }
}

async function respond(answer: Answer, { signal }: HttpRequest): Promise<HttpResponse> {
  if (answer.throws !== undefined) throw new NetworkError(answer.throws.code, answer.throws.sent)
  if (answer.hangs === true) {
    await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()))
    throw new NetworkError('aborted', true)
  }
  const { body = '{}', headers = {} } = answer
  return {
    status: answer.status ?? 200,
    header: (name) => headers[name] ?? null,
    body: (async function* () {
      for (const part of typeof body === 'string' ? [body] : body) yield new TextEncoder().encode(part)
      if (answer.breaks === true) throw new NetworkError('broke', true)
    })(),
  }
}
