import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { NetworkError, readText, systemTransport } from '../../src/heroku/transport.ts'

const servers: Server[] = []

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  }
})

async function serve(handle: (incoming: IncomingMessage, outgoing: ServerResponse) => void): Promise<URL> {
  const server = createServer(handle)
  servers.push(server)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return new URL(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`)
}

const NEVER = new AbortController().signal
const SIZE = 20 * 1024 * 1024

function file(): { path: string; size: number } {
  const path = join(mkdtempSync(join(tmpdir(), 'deploy-gate-')), 'file')
  writeFileSync(path, Buffer.alloc(SIZE, 'abc'))
  return { path, size: SIZE }
}

describe('the transport', () => {
  it('sends a file with its length, without a content type, as it is', async () => {
    const url = await serve(async (incoming, outgoing) => {
      const hash = createHash('sha256')
      for await (const chunk of incoming) hash.update(chunk)
      const { 'content-length': length, 'content-type': type, 'transfer-encoding': encoding } = incoming.headers
      outgoing.end(JSON.stringify({ length, type, encoding, hash: hash.digest('hex') }))
    })
    const response = await systemTransport({ method: 'PUT', url, headers: {}, body: file(), signal: NEVER })
    expect(JSON.parse(await readText(response.body, 10_000))).toEqual({
      length: String(SIZE),
      hash: createHash('sha256').update(Buffer.alloc(SIZE, 'abc')).digest('hex'),
    })
  })

  it('hears a refusal that comes before the file was read, or says that the connection broke', async () => {
    const url = await serve((incoming, outgoing) => {
      outgoing.writeHead(403, { connection: 'close' }).end('expired')
      incoming.resume()
    })
    const response = await systemTransport({ method: 'PUT', url, headers: {}, body: file(), signal: NEVER })
    expect(response.status).toBe(403)
  })

  it.each(['PUT', 'GET'] as const)('tells a %s that was not sent from one that may have been', async (method) => {
    const url = await serve((incoming) => incoming.socket.destroy())
    const body = method === 'PUT' ? file() : null
    const lost = await systemTransport({ method, url, headers: {}, body, signal: NEVER }).catch(
      (error: unknown) => error,
    )
    expect(lost).toBeInstanceOf(NetworkError)
    expect(lost).toMatchObject({ sent: true })
    const closed = await serve(() => undefined)
    servers.pop()?.close()
    const refused = await systemTransport({ method, url: closed, headers: {}, body, signal: NEVER }).catch(
      (error: unknown) => error,
    )
    expect(refused).toMatchObject({ name: 'NetworkError', sent: false })
  })

  it('follows no redirect, with the key in its headers', async () => {
    let asked = 0
    const url = await serve((_incoming, outgoing) => {
      asked += 1
      outgoing.writeHead(302, { location: '/elsewhere' }).end()
    })
    const headers = { Authorization: 'Bearer key' }
    const response = await systemTransport({ method: 'GET', url, headers, body: null, signal: NEVER })
    expect([response.status, response.header('Location'), asked]).toEqual([302, '/elsewhere', 1])
  })

  it('lets go of a hung socket when it is told to', async () => {
    const url = await serve(() => undefined)
    for (const body of [null, file()]) {
      const signal = AbortSignal.timeout(100)
      const method = body === null ? 'GET' : 'PUT'
      await expect(systemTransport({ method, url, headers: {}, body, signal })).rejects.toBeInstanceOf(NetworkError)
    }
  })
})
