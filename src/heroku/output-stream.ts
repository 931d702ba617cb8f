import type { Client } from './client.ts'
import { type Clock, stop, withTimeout } from './clock.ts'
import { splitLines } from './lines.ts'
import type { HttpResponse } from './transport.ts'

/**
 * Follows the output of a build or of a release command, and gives each line to LINE. Resolves when there is nothing
 * more to read, or the signal is aborted; its end says nothing of how the build ended. Never rejects.
 *
 * The server (heroku/busl) sends NUL bytes as keep-alives, which count for nothing; it resumes at `Range: N-`, N being
 * the bytes read so far; it answers 404 while the stream is young, 204 or 416 when nothing follows.
 *
 * @param url the capability as Heroku gave it; one that may not be called is not called
 * @param paused is called whenever the server closes the stream: the verdict may be there
 */
export async function followOutput(
  client: Client,
  url: string,
  line: (text: string) => void,
  paused: () => void,
  signal: AbortSignal,
): Promise<void> {
  const address = client.signedUrl(url)
  if (address === null) return
  const { clock, backoff, redactor } = client.options
  const reader: Reader = { offset: 0, head: new Uint8Array(), lines: splitLines(redactor, line) }
  for (let failures = 0; failures < MOST_FAILURES && !signal.aborted; ) {
    const end = await readOnce(client, address, reader, signal)
    if (end === 'finished') break
    failures = end === 'progress' ? 0 : failures + 1
    if (end === 'progress' || end === 'closed') paused()
    await clock.sleep(Math.min(backoff * Math.max(1, Math.min(failures, 5)), 5_000), signal)
  }
  reader.lines.end()
}

/** In a row. The log is a comfort, so it is given up when it stays away. */
const MOST_FAILURES = 60
/** Milliseconds without a byte, keep-alives included, after which the connection counts as hung. */
const SILENCE = 60_000
/** Bytes of the beginning by which a server is found out that starts over instead of resuming. */
const HEAD = 256

interface Reader {
  /** Bytes read, keep-alives not counted. */
  offset: number
  head: Uint8Array
  readonly lines: ReturnType<typeof splitLines>
}

/** `closed`: without a byte that is new. */
type ReadEnd = 'progress' | 'closed' | 'broken' | 'finished'

async function readOnce(client: Client, url: URL, reader: Reader, signal: AbortSignal): Promise<ReadEnd> {
  const { clock, transport, timeout } = client.options
  const before = reader.offset
  const headers = { Accept: 'text/plain', ...(before === 0 ? {} : { Range: `${before}-` }) }
  try {
    const connection = new AbortController()
    const abort = () => stop(connection)
    signal.addEventListener('abort', abort)
    try {
      const response = await withTimeout(clock, timeout, signal, (inner) => {
        inner.addEventListener('abort', abort)
        return transport({ method: 'GET', url, headers, body: null, signal: connection.signal }).finally(() =>
          inner.removeEventListener('abort', abort),
        )
      })
      return await readResponse(clock, response, reader, abort)
    } finally {
      signal.removeEventListener('abort', abort)
      stop(connection)
    }
  } catch {
    return reader.offset > before ? 'progress' : 'broken'
  }
}

async function readResponse(clock: Clock, response: HttpResponse, reader: Reader, abort: () => void): Promise<ReadEnd> {
  const before = reader.offset
  const { status } = response
  if (status === 204 || status === 416) return 'finished'
  // Whatever may pass: not there yet, too many requests, out of order.
  if (status === 404 || status === 429 || status >= 500) return 'broken'
  if (status !== 200 && status !== 206) return 'finished'
  await readBody(clock, response, reader, abort)
  // Nothing came after the end of a stream that had something: it was the end.
  if (before > 0 && reader.offset === before) return 'finished'
  return reader.offset > before ? 'progress' : 'closed'
}

async function readBody(clock: Clock, response: HttpResponse, reader: Reader, abort: () => void): Promise<void> {
  const iterator = response.body[Symbol.asyncIterator]()
  const sieve = response.status === 200 && reader.offset > 0 ? dropReplay(reader) : (bytes: Uint8Array) => bytes
  for (;;) {
    const next = await withSilenceLimit(clock, iterator.next(), abort)
    if (next.done === true) return
    const bytes = sieve(next.value.filter((byte) => byte !== 0))
    if (reader.head.length < HEAD) reader.head = concatenated(reader.head, bytes.subarray(0, HEAD))
    reader.offset += bytes.length
    reader.lines.write(bytes)
  }
}

/**
 * A server or proxy that ignores Range answers from the beginning. What comes is held back while it reads like the
 * beginning of the log; once all of that has come again, everything up to where the log was is dropped.
 */
function dropReplay({ head, offset }: Reader): (bytes: Uint8Array) => Uint8Array {
  let held: Uint8Array | null = new Uint8Array()
  let skip = 0
  return (bytes) => {
    let given = bytes
    if (held !== null) {
      given = concatenated(held, bytes)
      const length = Math.min(given.length, head.length)
      const alike = given.subarray(0, length).every((byte, index) => byte === head[index])
      if (alike && given.length < head.length) {
        held = given
        return new Uint8Array()
      }
      held = null
      skip = alike ? offset : 0
    }
    const skipped = Math.min(skip, given.length)
    skip -= skipped
    return given.subarray(skipped)
  }
}

function concatenated(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length)
  both.set(first)
  both.set(second, first.length)
  return both
}

async function withSilenceLimit<T>(clock: Clock, next: Promise<T>, abort: () => void): Promise<T> {
  const settled = new AbortController()
  void clock.sleep(SILENCE, settled.signal).then(() => {
    if (!settled.signal.aborted) abort()
  })
  try {
    return await next
  } finally {
    stop(settled)
  }
}
