import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { answer, answerAsApp, type Gateway, type Token } from './answer.ts'
import { addApp, type NewApp } from './apps.ts'
import { type Fault, scriptedFaults } from './faults.ts'
import type { HerokuClock, HerokuReply, HerokuRequest } from './http.ts'
import { createPlatform, type Platform } from './platform.ts'
import type { HerokuApp } from './state.ts'

/** The embedded Heroku, listening on this machine. */
export interface EmbeddedHeroku {
  /** For HEROKU_API_URL. */
  readonly url: string
  readonly platform: Platform
  readonly gateway: Gateway
  /** Makes an app; it is served at a port of its own. */
  addApp(settings: NewApp): Promise<HerokuApp>
  /** Lets a request go wrong. */
  addFault(fault: Fault): void
  close(): Promise<void>
}

export interface EmbeddedOptions {
  /** By API key; without any, `HRKU-demo` is taken. */
  readonly tokens?: Readonly<Record<string, Token>>
}

export const DEMO_KEY = 'HRKU-demo-0000-4000-8000-000000000000'

const ACCEPTED: Token = { kind: 'accepted', email: 'deployer@example.com', scopes: ['write-protected'] }

/** Starts it on a free port of the loopback interface. */
export async function startEmbeddedHeroku(options: EmbeddedOptions = {}): Promise<EmbeddedHeroku> {
  const servers: Server[] = []
  const origins = new Map<string, string>()
  const faults = scriptedFaults()
  const clock = systemClock()
  const platform: Platform = createPlatform({
    clock,
    origin: () => origins.get('api') ?? '',
    webUrl: (name) => `${origins.get(name) ?? ''}/`,
    epoch: Date.now() - clock.now(),
  })
  const gateway: Gateway = {
    platform,
    tokens: new Map(Object.entries(options.tokens ?? { [DEMO_KEY]: ACCEPTED })),
    faults: faults.plan,
    remaining: 4500,
    requests: [],
  }
  const listen = async (name: string, handle: (request: HerokuRequest) => Promise<HerokuReply>) => {
    const server = createServer((incoming, outgoing) => void serve(incoming, outgoing, handle))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    origins.set(name, `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`)
    servers.push(server)
  }
  await listen('api', (request) => answer(gateway, request))
  return {
    url: origins.get('api') ?? '',
    platform,
    gateway,
    addApp: async (settings) => {
      await listen(settings.name, async (request) => {
        const app = platform.apps.get(settings.name)
        return app === undefined ? { kind: 'drop' } : answerAsApp(app, request)
      })
      return addApp(platform, settings)
    },
    addFault: faults.add,
    close: async () => {
      platform.stop.abort()
      for (const server of servers) {
        server.closeAllConnections()
        await new Promise((resolve) => server.close(resolve))
      }
    },
  }
}

/** Its timers keep no process alive. */
function systemClock(): HerokuClock {
  return {
    now: () => performance.now(),
    sleep: (milliseconds, signal) =>
      sleep(milliseconds, undefined, { ref: false, ...(signal === undefined ? {} : { signal }) }).catch(
        () => undefined,
      ),
  }
}

async function serve(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  handle: (request: HerokuRequest) => Promise<HerokuReply>,
): Promise<void> {
  try {
    const chunks: Uint8Array[] = []
    for await (const chunk of incoming) chunks.push(chunk)
    const reply = await handle({
      method: incoming.method ?? 'GET',
      url: new URL(incoming.url ?? '/', `http://${incoming.headers.host ?? 'localhost'}`),
      headers: Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)])),
      body: Buffer.concat(chunks),
    })
    await send(reply, outgoing)
  } catch {
    outgoing.destroy()
  }
}

async function send(reply: HerokuReply, outgoing: ServerResponse): Promise<void> {
  if (reply.kind === 'hang') return
  if (reply.kind === 'drop') {
    outgoing.destroy()
    return
  }
  const { status, headers, body } = reply
  if (body instanceof Uint8Array) {
    outgoing.writeHead(status, { ...headers, ...(status === 204 ? {} : { 'content-length': String(body.length) }) })
    outgoing.end(status === 204 ? undefined : body)
    return
  }
  outgoing.writeHead(status, headers)
  for await (const chunk of body) {
    if (outgoing.destroyed) return
    outgoing.write(chunk)
  }
  outgoing.end()
}
