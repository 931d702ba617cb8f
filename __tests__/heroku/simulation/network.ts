import { answer, answerAsApp, type Gateway } from '../../../src/demo/heroku/answer.ts'
import type { HerokuReply, HerokuRequest } from '../../../src/demo/heroku/http.ts'
import type { Platform } from '../../../src/demo/heroku/platform.ts'
import type { HerokuApp, HerokuBuild } from '../../../src/demo/heroku/state.ts'
import type { Clock } from '../../../src/heroku/clock.ts'
import { type HttpRequest, type HttpResponse, NetworkError, type Transport } from '../../../src/heroku/transport.ts'
import type { Random } from '../../helpers/random.ts'
import { ambiguousFault, faultOf, type Schedule } from './schedule.ts'

export const TOKEN = 'HRKU-simulated-token-that-is-secret'

export type Watch = NonNullable<Gateway['watch']>

/** What a run's requests go through. */
export interface Net {
  readonly schedule: Schedule
  readonly clock: Clock
  readonly platform: Platform
  readonly app: HerokuApp
  /** The builds whose request arrived long after it was sent. */
  readonly late: Set<string>
  readonly watch: Watch
  /** The bytes of files, by their path. */
  readonly files: ReadonlyMap<string, Uint8Array>
}

/** What a run sent. */
export interface Traffic {
  readonly builds: HerokuBuild[]
  requests: number
  lastSentAt: number
}

/** Milliseconds on the way, each way. */
function latency(schedule: Schedule, random: Random): number {
  return schedule.slowNetwork ? random.between(100, 3_000) : random.between(5, 150)
}

/** Between a run and the embedded Heroku: no sockets, no time but the simulation's. */
export function simulatedTransport(net: Net, random: Random, traffic: Traffic): Transport {
  const { schedule, clock, platform } = net
  const gateway: Gateway = {
    platform,
    tokens: new Map([[TOKEN, { kind: 'accepted', email: 'deployer@example.com', scopes: ['write-protected'] }]]),
    faults: (request) => faultFor(schedule, clock, random, request),
    remaining: 4_500,
    requests: [],
    watch: net.watch,
  }
  return async (request) => {
    traffic.requests += 1
    traffic.lastSentAt = clock.now()
    await clock.sleep(latency(schedule, random), request.signal)
    if (request.signal.aborted) throw new NetworkError('aborted', false)
    const aborted = untilAborted(request.signal).then((): HerokuReply => ({ kind: 'drop' }))
    const reply = await Promise.race([dispatch(net, gateway, request, traffic), aborted])
    if (reply.kind === 'hang') await aborted
    if (reply.kind !== 'answer') throw new NetworkError('ECONNRESET', true)
    await clock.sleep(latency(schedule, random), request.signal)
    if (request.signal.aborted) throw new NetworkError('aborted', true)
    const response: HttpResponse = {
      status: reply.status,
      header: (name) => reply.headers[name.toLowerCase()] ?? null,
      body: abortable(reply.body, request.signal),
    }
    return response
  }
}

function faultFor(schedule: Schedule, clock: Clock, random: Random, request: HerokuRequest) {
  const { outage } = schedule
  const now = clock.now() / 1000
  if (outage !== null && now >= outage.from && now < outage.until) return { kind: 'unavailable' } as const
  const building = request.method === 'POST' && request.url.pathname.endsWith('/builds')
  const fault = building && schedule.faultRate > 0 ? ambiguousFault(random) : faultOf(random, schedule.faultRate)
  // What another server of the way answers late is told apart from what is lost: only the latter arrives late.
  if (fault?.kind === 'delay' && request.method === 'POST')
    return { ...fault, milliseconds: fault.milliseconds % 5_000 }
  return fault
}

async function dispatch(net: Net, gateway: Gateway, request: HttpRequest, traffic: Traffic): Promise<HerokuReply> {
  const { app, platform, late, clock } = net
  const { url, method, headers, body } = request
  const bytes =
    body === null
      ? new Uint8Array()
      : typeof body === 'string'
        ? new TextEncoder().encode(body)
        : net.files.get(body.path)
  const sent: HerokuRequest = {
    method,
    url,
    headers: {
      ...Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
      ...(body !== null && typeof body === 'object' ? { 'content-length': String(body.size) } : {}),
    },
    body: bytes ?? new Uint8Array(),
  }
  if (url.hostname.endsWith('.herokuapp.com')) return answerAsApp(app, sent)
  if (method !== 'POST' || !url.pathname.endsWith('/builds')) return answer(gateway, sent)
  const sentAt = clock.now()
  const known = app.builds.length
  const note = () => {
    const mine = app.builds
      .slice(known)
      .find((build) => build.user === 'deployer@example.com' && build.url === urlOf(sent))
    if (mine === undefined || traffic.builds.includes(mine)) return
    traffic.builds.push(mine)
    if (mine.createdAt - sentAt > 10_000) late.add(mine.id)
  }
  const reply = await answer(gateway, sent)
  note()
  void clock.sleep(26_000, platform.stop.signal).then(note)
  return reply
}

function urlOf({ body }: HerokuRequest): string {
  const parsed = JSON.parse(new TextDecoder().decode(body)) as { source_blob: { url: string } }
  return parsed.source_blob.url
}

async function untilAborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return
  await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))
}

async function* abortable(
  body: Uint8Array | AsyncIterable<Uint8Array>,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  if (body instanceof Uint8Array) {
    yield body
    return
  }
  const iterator = body[Symbol.asyncIterator]()
  const aborted = untilAborted(signal).then(() => null)
  for (;;) {
    const next = await Promise.race([iterator.next(), aborted])
    if (next === null) throw new NetworkError('aborted', true)
    if (next.done === true) return
    yield next.value
  }
}
