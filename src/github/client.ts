import { asArray, asObject, at, numberAt, textAt } from './decode.ts'

/** A question to GitHub: answered, or why not. `message` is one sentence for a person. */
export type Answer<T> = { readonly kind: 'answered'; readonly value: T } | Refusal

export interface Refusal {
  readonly kind: 'refused'
  /** Null: no answer came. */
  readonly status: number | null
  readonly message: string
}

export interface Call {
  /** As GitHub's reference writes it: `GET /repos/{owner}/{repo}/git/ref/{ref}`. */
  readonly route: string
  readonly parameters?: Readonly<Record<string, unknown>>
  /** In words, for messages: `reading the tip of main`. */
  readonly what: string
  /** The permission that the token needs, as a workflow names it: `contents: read`. */
  readonly needs: string
}

export interface GitHubClient {
  /** Never throws for what GitHub or the network does. A GET is repeated while that can help. */
  call(call: Call): Promise<Answer<unknown>>
}

export interface ClientOptions {
  /** GITHUB_API_URL. */
  readonly apiUrl: string
  /** GITHUB_REPOSITORY: `owner/name`. */
  readonly repository: string
  readonly token: string
  /** Milliseconds before the first repetition; doubles. */
  readonly backoff: number
  readonly signal: AbortSignal
  debug(line: string): void
}

const ATTEMPTS = 3
/** Milliseconds for one request. */
const TIMEOUT = 20_000
/** Milliseconds; a rate limit may ask for an hour, which no deployment should wait for. */
const LONGEST_PAUSE = 30_000

type Send = (route: string, parameters: Record<string, unknown>) => Promise<unknown>

/** A client for one repository. Octokit is loaded with the first call. */
export function createGitHubClient(options: ClientOptions): GitHubClient {
  let loaded: Promise<Send> | null = null
  return {
    call: (call) => {
      loaded ??= loadOctokit(options)
      return callGitHub(loaded, options, call)
    },
  }
}

async function loadOctokit({ apiUrl, repository, token }: ClientOptions): Promise<Send> {
  const { getOctokit } = await import('@actions/github')
  const quiet = () => undefined
  const log = { debug: quiet, info: quiet, warn: quiet, error: quiet }
  const octokit = getOctokit(token, { baseUrl: apiUrl, userAgent: 'deploy-gate', log })
  const [owner = '', repo = ''] = repository.split('/')
  // GitHub Enterprise Server has its REST API at /api/v3 and GraphQL at /api/graphql.
  const graphql = { baseUrl: apiUrl.replace(/\/api\/v3$/, '/api') }
  return async (route, parameters) => {
    const where = route === 'POST /graphql' ? graphql : { owner, repo }
    return (await octokit.request(route, { ...where, ...parameters })).data
  }
}

async function callGitHub(loaded: Promise<Send>, options: ClientOptions, call: Call): Promise<Answer<unknown>> {
  const repeatable = call.route.startsWith('GET ')
  for (let attempt = 1; ; attempt++) {
    try {
      const send = await loaded
      const signal = AbortSignal.any([options.signal, AbortSignal.timeout(TIMEOUT)])
      return { kind: 'answered', value: await send(call.route, { ...call.parameters, request: { signal } }) }
    } catch (error) {
      const problem = readProblem(error)
      options.debug(`${call.route}: ${problem.status ?? 'no answer'} ${problem.said}`)
      const again = repeatable && problem.passing && attempt < ATTEMPTS && !options.signal.aborted
      if (!again) return refusal(problem, call)
      await pause(Math.min(problem.retryAfter ?? options.backoff * 2 ** (attempt - 1), LONGEST_PAUSE), options.signal)
    }
  }
}

interface Problem {
  readonly status: number | null
  readonly said: string
  /** What the token should have, by GitHub's own word: `x-accepted-github-permissions`. */
  readonly accepted: string | null
  /** Milliseconds. */
  readonly retryAfter: number | null
  /** May the same request succeed in a moment? */
  readonly passing: boolean
}

/** Octokit's RequestError, read as data: only its status, GitHub's message and a few headers. It also holds the token. */
function readProblem(error: unknown): Problem {
  // Octokit gives a status also where no answer came.
  const status = asObject(at(error, 'response')) === null ? null : numberAt(error, 'status')
  const header = (name: string) => textAt(error, 'response', 'headers', name)
  const said = textAt(error, 'response', 'data', 'message') ?? ''
  const seconds = Number(header('retry-after') ?? Number.NaN)
  const limited = header('x-ratelimit-remaining') === '0' || /rate limit/i.test(said)
  return {
    status,
    said,
    accepted: header('x-accepted-github-permissions'),
    retryAfter: Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : null,
    passing: status === null || status >= 500 || status === 429 || (status === 403 && limited),
  }
}

function refusal(problem: Problem, { what, needs }: Call): Refusal {
  const { status } = problem
  const said = problem.said === '' ? '' : ` ("${problem.said}")`
  return { kind: 'refused', status, message: `${what}: ${sentence(problem, needs)}${said}.` }
}

function sentence({ status, accepted, passing }: Problem, needs: string): string {
  if (status === null) return 'GitHub did not answer'
  if (status === 401) return 'GitHub does not accept the token of the input github-token'
  if (passing) return status >= 500 ? `GitHub answered ${status}` : "GitHub's rate limit is reached"
  if (status === 403) {
    const permission = accepted?.replaceAll('=', ': ').replaceAll(/[;,] ?/g, ' or ') ?? needs
    return `the token may not do this; give the job the permission ${permission} (a fork's or Dependabot's pull request never gets it)`
  }
  if (status === 404) return `GitHub does not know it, or the token lacks the permission ${needs}`
  return `GitHub answered ${status}`
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const wake = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', wake)
      resolve()
    }
    const timer = setTimeout(wake, milliseconds)
    signal.addEventListener('abort', wake)
    if (signal.aborted) wake()
  })
}

/** Asks for page after page until a short one, up to MOST pages of 100. */
export async function callPages(client: GitHubClient, call: Call, most: number): Promise<Answer<readonly unknown[]>> {
  const items: unknown[] = []
  for (let page = 1; page <= most; page++) {
    const answer = await client.call({ ...call, parameters: { ...call.parameters, per_page: 100, page } })
    if (answer.kind === 'refused') return answer
    const list = asArray(answer.value)
    items.push(...list)
    if (list.length < 100) break
  }
  return { kind: 'answered', value: items }
}
