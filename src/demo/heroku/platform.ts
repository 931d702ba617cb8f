import { createHash } from 'node:crypto'
import { setMaxListeners } from 'node:events'
import type { HerokuClock } from './http.ts'
import { createOutput, type Output } from './output.ts'
import type { HerokuApp, HerokuCoupling, HerokuPromotion } from './state.ts'
import type { TarEntry } from './tar.ts'

export interface PlatformOptions {
  readonly clock: HerokuClock
  /** Where its API, its storage and its streams are. */
  readonly origin: () => string
  /** The app's URL; null: it has none. */
  readonly webUrl: (name: string) => string | null
  /** The wall clock's milliseconds when the clock reads zero. */
  readonly epoch: number
}

export interface Blob {
  readonly id: string
  /** S3 signs for one method. */
  readonly signatures: { readonly GET: string; readonly PUT: string }
  /** By the clock, in milliseconds. */
  readonly expiresAt: number
  bytes: Uint8Array | null
}

/** The state of the embedded Heroku, and all that changes it. */
export interface Platform {
  readonly options: PlatformOptions
  readonly apps: Map<string, HerokuApp>
  readonly blobs: Map<string, Blob>
  readonly outputs: Map<string, { readonly output: Output; readonly youngUntil: number }>
  readonly couplings: HerokuCoupling[]
  readonly promotions: HerokuPromotion[]
  readonly stop: AbortController
  /** What each build got: the entries of its tarball, by build id. */
  readonly sources: Map<string, readonly TarEntry[]>
  uuid(): string
}

/** Milliseconds; the real ones are not documented. */
const SOURCE_LIFETIME = 3_600_000

export function createPlatform(options: PlatformOptions): Platform {
  let count = 0
  const stop = new AbortController()
  setMaxListeners(0, stop.signal)
  return {
    options,
    apps: new Map(),
    blobs: new Map(),
    outputs: new Map(),
    sources: new Map(),
    couplings: [],
    promotions: [],
    stop,
    uuid: () => {
      count += 1
      return `0${count.toString(16).padStart(7, '0')}-de00-4000-8000-${count.toString(16).padStart(12, '0')}`
    },
  }
}

/** Does it later, unless the platform was stopped. */
export function later(platform: Platform, seconds: number, action: () => void): void {
  const { signal } = platform.stop
  void platform.options.clock.sleep(seconds * 1000, signal).then(() => {
    if (!signal.aborted) action()
  })
}

/** The query of a signed URL, as S3's. */
export function signature(platform: Platform, id: string): string {
  return createHash('sha256').update(`${id} ${platform.options.epoch}`).digest('hex')
}

export function createBlob(platform: Platform): Blob {
  const id = platform.uuid()
  const expiresAt = platform.options.clock.now() + SOURCE_LIFETIME
  const signatures = { GET: signature(platform, `GET ${id}`), PUT: signature(platform, `PUT ${id}`) }
  const blob: Blob = { id, signatures, expiresAt, bytes: null }
  platform.blobs.set(id, blob)
  return blob
}

export function blobUrl(platform: Platform, { id, signatures }: Blob, method: 'GET' | 'PUT'): string {
  const query = `X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Expires=3600&X-Amz-Signature=${signatures[method]}`
  return `${platform.options.origin()}/storage/${id}.tgz?${query}`
}

export function createStream(platform: Platform, id: string, youngSeconds: number): { output: Output; url: string } {
  const { clock, origin } = platform.options
  const output = createOutput(clock)
  platform.outputs.set(id, { output, youngUntil: clock.now() + youngSeconds * 1000 })
  const url = `${origin()}/streams/${id}?X-Amz-Expires=86400&X-Amz-Signature=${signature(platform, `stream ${id}`)}`
  return { output, url }
}
