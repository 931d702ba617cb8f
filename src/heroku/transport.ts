import { createReadStream } from 'node:fs'
import { request as httpRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { pipeline } from 'node:stream/promises'

/** A file that is sent as it is, with its length. */
interface FileBody {
  readonly path: string
  /** Bytes. */
  readonly size: number
}

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | FileBody | null
  readonly signal: AbortSignal
}

export interface HttpResponse {
  readonly status: number
  header(name: string): string | null
  /** May be read once. Iterating throws where the connection breaks before the end. */
  readonly body: AsyncIterable<Uint8Array>
}

/** Sends one request; redirects are not followed. Throws a NetworkError where there is no answer. */
export type Transport = (request: HttpRequest) => Promise<HttpResponse>

/** No answer came. */
export class NetworkError extends Error {
  override readonly name = 'NetworkError'
  /** Whether the server may have got the request all the same. */
  readonly sent: boolean

  constructor(message: string, sent: boolean) {
    super(message)
    this.sent = sent
  }
}

/** Errors that come before anything was sent: name resolution, connection and certificate. */
const NOT_SENT =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|CERT_.*|ERR_TLS_.*|SELF_SIGNED_.*|DEPTH_ZERO_.*|UNABLE_TO_.*|HOSTNAME_MISMATCH)$/

function networkError(error: unknown): NetworkError {
  const cause: unknown = error instanceof Error && error.cause !== undefined ? error.cause : error
  const code = cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : null
  const words = code ?? (cause instanceof Error ? cause.message : String(cause))
  return new NetworkError(words, code === null || !NOT_SENT.test(code))
}

/** The real one: `fetch`, and node:http for a file, because `fetch` sends a stream chunked and S3 wants its length. */
export const systemTransport: Transport = (request) => {
  const { body } = request
  return body !== null && typeof body === 'object' ? sendFile(request, body) : sendText(request, body)
}

async function sendText(request: HttpRequest, body: string | null): Promise<HttpResponse> {
  const { method, url, headers, signal } = request
  try {
    const response = await fetch(url, { method, headers, body, signal, redirect: 'manual' })
    return {
      status: response.status,
      header: (name) => response.headers.get(name),
      body: response.body ?? none(),
    }
  } catch (error) {
    throw networkError(error)
  }
}

async function* none(): AsyncGenerator<Uint8Array> {}

async function sendFile({ method, url, headers, signal }: HttpRequest, file: FileBody): Promise<HttpResponse> {
  const send = url.protocol === 'http:' ? httpRequest : httpsRequest
  const outgoing = send(url, { method, headers: { ...headers, 'Content-Length': file.size }, signal })
  const answered = new Promise<IncomingMessage>((resolve, reject) => {
    outgoing.once('response', resolve)
    outgoing.once('error', reject)
  })
  // A server that refuses early answers before it has read everything: its answer counts, not the broken pipe.
  const written = pipeline(createReadStream(file.path), outgoing).catch(() => undefined)
  try {
    const response = await answered
    return {
      status: response.statusCode ?? 0,
      header: (name) => {
        const value = response.headers[name.toLowerCase()]
        return Array.isArray(value) ? value.join(', ') : (value ?? null)
      },
      body: response,
    }
  } catch (error) {
    await written
    throw networkError(error)
  }
}

/**
 * The whole body as text.
 *
 * @param limit bytes; what is beyond is left unread
 */
export async function readText(body: AsyncIterable<Uint8Array>, limit: number): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  let read = 0
  for await (const chunk of body) {
    text += decoder.decode(chunk, { stream: true })
    read += chunk.length
    if (read > limit) break
  }
  return text + decoder.decode()
}
