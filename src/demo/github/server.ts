import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Question, Reply, Route } from './route.ts'
import { ROUTES } from './routes.ts'
import type { Failure, GitHubState, Token } from './state.ts'

export interface GitHubServer {
  /** What GITHUB_API_URL is to be. */
  readonly url: string
  readonly state: GitHubState
  /** `METHOD /path` of every request, in order. */
  readonly requests: readonly string[]
  /** The same in full. */
  readonly received: readonly Received[]
  close(): Promise<void>
}

export interface Received {
  readonly method: string
  /** Decoded, without the query. */
  readonly path: string
  readonly query: URLSearchParams
  readonly body: Question['body']
}

interface FullReply extends Reply {
  readonly headers?: Readonly<Record<string, string>>
}

/** Starts an embedded GitHub on a free port of the loopback interface. */
export async function startGitHub(state: GitHubState): Promise<GitHubServer> {
  const requests: string[] = []
  const received: Received[] = []
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost')
    requests.push(`${request.method} ${decodeURIComponent(url.pathname)}`)
    const asked = await readBody(request)
    const { method = '' } = request
    received.push({ method, path: decodeURIComponent(url.pathname), query: url.searchParams, body: asked })
    const { status, body, headers } = answer(state, request, url, asked)
    response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', ...headers })
    response.end(typeof body === 'string' ? body : body === null ? '' : JSON.stringify(body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    state,
    requests,
    received,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function answer(state: GitHubState, request: IncomingMessage, url: URL, body: Question['body']): FullReply {
  const failure = injected(state.failures, request.method ?? '', url.pathname)
  if (failure !== null) return failure
  const token = state.tokens.get((request.headers.authorization ?? '').replace(/^(token|bearer) /i, ''))
  if (token === undefined) return { status: 401, body: { message: 'Bad credentials' } }
  if (url.pathname === '/graphql') return { status: 200, body: { data: { viewer: { login: token.login } } } }
  const below = belowRepository(state, decodeURIComponent(url.pathname))
  for (const route of ROUTES) {
    const match = below === null || route.method !== request.method ? null : route.path.exec(below)
    if (match === null) continue
    return (
      permitted(route, token) ??
      route.answer(state, { parameters: match.slice(1), query: url.searchParams, body, token })
    )
  }
  return { status: 404, body: { message: 'Not Found' } }
}

function belowRepository({ owner, name }: GitHubState, path: string): string | null {
  const prefix = `/repos/${owner}/${name}`
  return path.startsWith(`${prefix}/`) ? path.slice(prefix.length) : null
}

/** Null where the token may; else GitHub's answer to one that may not. */
function permitted({ needs: [permission, access] }: Route, token: Token): FullReply | null {
  const has = token.permissions[permission]
  if (has === 'write' || has === access) return null
  return {
    status: 403,
    body: { message: 'Resource not accessible by integration', documentation_url: 'https://docs.github.com/rest' },
    headers: { 'x-accepted-github-permissions': `${permission.replace('-', '_')}=${access}` },
  }
}

function injected(failures: Failure[], method: string, path: string): FullReply | null {
  const failure = failures.find(
    (one) => one.times > 0 && one.method === method && one.path.test(decodeURIComponent(path)),
  )
  if (failure === undefined) return null
  failure.times--
  return { status: failure.status, body: failure.body, headers: failure.headers ?? {} }
}

async function readBody(request: IncomingMessage): Promise<Question['body']> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  const text = Buffer.concat(chunks).toString()
  const parsed: unknown = text === '' ? {} : JSON.parse(text)
  return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {}
}
