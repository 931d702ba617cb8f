import { answer, answerAsApp, type Gateway } from '../../../src/demo/heroku/answer.ts'
import type { HerokuAnswer, HerokuReply, HerokuRequest } from '../../../src/demo/heroku/http.ts'
import type { Platform } from '../../../src/demo/heroku/platform.ts'
import type { HerokuApp, HerokuBuild, HerokuPromotion } from '../../../src/demo/heroku/state.ts'
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
  /** Goes on while the process of a run stands still, as what is on its way does. */
  readonly wire: Clock
  readonly platform: Platform
  readonly apps: readonly HerokuApp[]
  /** How each build and promotion was asked for, by id. */
  readonly asked: Map<string, Asking>
  readonly watch: Watch
  /** The bytes of files, by their path. */
  readonly files: ReadonlyMap<string, Uint8Array>
}

/** How a build or promotion was asked for. */
export interface Asking {
  /** The request arrived long after it was sent. */
  readonly late: boolean
  /** When Heroku had last told the same run of the releases. */
  readonly lookedAt: number
}

/** What a run sent. */
export interface Traffic {
  readonly builds: HerokuBuild[]
  readonly promotions: HerokuPromotion[]
  requests: number
  lastSentAt: number
  /** When Heroku last answered what the releases are. */
  lookedAt: number
  /** Its process was killed: it sends nothing any more, and hears nothing. */
  killed: boolean
}

/** Milliseconds on the way, each way. */
function latency(schedule: Schedule, random: Random): number {
  return schedule.slowNetwork ? random.between(100, 3_000) : random.between(5, 150)
}

/** Between a run and the embedded Heroku: no sockets, no time but the simulation's. */
export function simulatedTransport(net: Net, random: Random, traffic: Traffic): Transport {
  const { schedule, clock, wire, platform } = net
  const sentAt: SentAt = new WeakMap()
  const gateway: Gateway = {
    platform,
    tokens: new Map([[TOKEN, { kind: 'accepted', email: 'deployer@example.com', scopes: ['write-protected'] }]]),
    faults: (request) => faultFor(schedule, clock, random, request),
    remaining: 4_500,
    requests: [],
    watch: (request, reply) => {
      net.watch(request, reply)
      noteMade(net, traffic, request, reply, sentAt)
    },
  }
  return async (request) => {
    if (traffic.killed) return never()
    traffic.requests += 1
    traffic.lastSentAt = clock.now()
    await wire.sleep(latency(schedule, random), request.signal)
    if (request.signal.aborted) throw new NetworkError('aborted', false)
    const aborted = untilAborted(request.signal).then((): HerokuReply => ({ kind: 'drop' }))
    const reply = await Promise.race([dispatch(net, gateway, request, sentAt), aborted])
    if (reply.kind === 'hang') await aborted
    if (reply.kind !== 'answer') throw new NetworkError('ECONNRESET', true)
    await clock.sleep(latency(schedule, random), request.signal)
    if (traffic.killed) return never()
    if (request.signal.aborted) throw new NetworkError('aborted', true)
    const response: HttpResponse = {
      status: reply.status,
      header: (name) => reply.headers[name.toLowerCase()] ?? null,
      body: abortable(reply.body, request.signal),
    }
    return response
  }
}

/** A promise of its own for each: one for all would keep alive whatever ever waited for it. */
const never = (): Promise<never> => new Promise(() => undefined)

function faultFor(schedule: Schedule, clock: Clock, random: Random, request: HerokuRequest) {
  const { outage } = schedule
  const now = clock.now() / 1000
  if (outage !== null && now >= outage.from && now < outage.until) return { kind: 'unavailable' } as const
  const building = request.method === 'POST' && /\/builds$|^\/pipeline-promotions$/.test(request.url.pathname)
  const fault = building && schedule.faultRate > 0 ? ambiguousFault(random) : faultOf(random, schedule.faultRate)
  // What another server of the way answers late is told apart from what is lost: only the latter arrives late.
  if (fault?.kind === 'delay' && request.method === 'POST')
    return { ...fault, milliseconds: fault.milliseconds % 5_000 }
  return fault
}

/** When each request was sent. */
type SentAt = WeakMap<HerokuRequest, number>

function dispatch(net: Net, gateway: Gateway, request: HttpRequest, sentAt: SentAt): Promise<HerokuReply> {
  const { apps, clock } = net
  const { url, method, headers, body } = request
  const sent: HerokuRequest = {
    method,
    url,
    headers: {
      ...Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
      ...(body !== null && typeof body === 'object' ? { 'content-length': String(body.size) } : {}),
    },
    body: bytesOf(net, body),
  }
  const served = apps.find(({ name }) => url.hostname.startsWith(`${name}-0123456789ab.`))
  if (served !== undefined) return Promise.resolve(answerAsApp(served, sent))
  sentAt.set(sent, clock.now())
  return answer(gateway, sent)
}

const NOTHING = new Uint8Array()

function bytesOf({ files }: Net, body: HttpRequest['body']): Uint8Array {
  if (body === null) return NOTHING
  return typeof body === 'string' ? new TextEncoder().encode(body) : (files.get(body.path) ?? NOTHING)
}

/** Milliseconds after which a request that was sent counts as late. */
const LATE = 10_000

/** Notes what a request has made. */
function noteMade(net: Net, traffic: Traffic, request: HerokuRequest, reply: HerokuReply, sentAt: SentAt): void {
  const { platform, wire, asked } = net
  if (request.method === 'GET' && request.url.pathname.endsWith('/releases')) traffic.lookedAt = wire.now()
  if (request.method !== 'POST' || reply.kind !== 'answer' || reply.status !== 201) return
  const { pathname } = request.url
  const made = pathname.endsWith('/builds')
    ? note(
        traffic.builds,
        [...platform.apps.values()].map(({ builds }) => builds.at(-1)),
        reply,
      )
    : pathname === '/pipeline-promotions'
      ? note(traffic.promotions, [platform.promotions.at(-1)], reply)
      : null
  if (made === null) return
  const late = wire.now() - (sentAt.get(request) ?? 0) > LATE
  asked.set(made, { late, lookedAt: traffic.lookedAt })
}

function note<T extends { readonly id: string }>(
  known: T[],
  newest: readonly (T | undefined)[],
  reply: HerokuAnswer,
): string | null {
  const { id } = JSON.parse(new TextDecoder().decode(reply.body as Uint8Array)) as { id: string }
  const made = newest.find((candidate) => candidate?.id === id)
  if (made !== undefined) known.push(made)
  return made?.id ?? null
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
