import type { HerokuClock } from './http.ts'

/** The output of a build or a release command, as heroku/busl keeps it. */
export interface Output {
  append(text: string): void
  close(): void
  readonly closed: boolean
  /** Bytes so far. */
  length(): number
  /** All from that byte on, as it comes; NUL bytes while nothing comes; ends when the output is closed. */
  read(offset: number): AsyncIterable<Uint8Array>
}

/** Spares the exception that Node makes otherwise. */
const CHANGED = new Error('changed')

/** Milliseconds between two keep-alives. */
const KEEP_ALIVE = 10_000

export function createOutput(clock: HerokuClock): Output {
  let bytes = new Uint8Array()
  let closed = false
  let changed = new AbortController()
  const change = () => {
    changed.abort(CHANGED)
    changed = new AbortController()
  }
  return {
    append: (text) => {
      if (closed) return
      const added = new TextEncoder().encode(text)
      const joined = new Uint8Array(bytes.length + added.length)
      joined.set(bytes)
      joined.set(added, bytes.length)
      bytes = joined
      change()
    },
    close: () => {
      closed = true
      change()
    },
    get closed() {
      return closed
    },
    length: () => bytes.length,
    read: async function* (offset) {
      for (let at = offset; ; ) {
        if (at < bytes.length) {
          yield bytes.subarray(at)
          at = bytes.length
        } else if (closed) return
        else {
          const waiting = changed.signal
          await clock.sleep(KEEP_ALIVE, waiting)
          if (!waiting.aborted) yield Uint8Array.of(0)
        }
      }
    },
  }
}
