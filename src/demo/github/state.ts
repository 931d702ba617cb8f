/** What the embedded GitHub knows. Everything may be changed while it runs. */
export interface GitHubState {
  readonly owner: string
  readonly name: string
  /** `heads/main` → commit. */
  readonly refs: Map<string, string>
  /** Commit → its parents: what `compare` walks. */
  readonly commits: Map<string, readonly string[]>
  /** Commit → its message, where it is no matter of course. */
  readonly messages: Map<string, string>
  readonly releases: Release[]
  readonly comments: Comment[]
  readonly checkRuns: CheckRun[]
  readonly deployments: Deployment[]
  /** Pull request → its files, as `GET /pulls/{n}/files` lists them. */
  readonly pullFiles: Map<number, readonly PullFile[]>
  readonly pulls: Map<number, Pull>
  readonly reviews: Review[]
  /** `<commit>:<path>` → the text of the file. */
  readonly files: Map<string, string>
  readonly tokens: Map<string, Token>
  readonly failures: Failure[]
  nextId: number
}

interface Release {
  readonly id: number
  readonly tag_name: string
  readonly draft: boolean
  readonly prerelease: boolean
  readonly published_at: string | null
}

interface Comment {
  readonly id: number
  readonly issue: number
  readonly login: string
  body: string
}

interface CheckRun {
  readonly id: number
  readonly name: string
  readonly head_sha: string
  readonly conclusion: string
  title: string
  summary: string
  readonly annotations: unknown[]
}

interface Deployment {
  readonly id: number
  readonly ref: string
  readonly environment: string
  readonly statuses: string[]
}

interface Pull {
  readonly head: string
  readonly state: 'open' | 'closed'
}

export interface ReviewComment {
  readonly id: number
  readonly path: string
  readonly line: number
  readonly start_line?: number
  readonly body: string
}

interface Review {
  readonly id: number
  readonly pull: number
  readonly login: string
  readonly event: string
  readonly body: string
  readonly comments: readonly ReviewComment[]
}

interface PullFile {
  readonly filename: string
  readonly status: string
  readonly patch?: string
}

export type Permission = 'contents' | 'pull-requests' | 'checks' | 'deployments'

export interface Token {
  readonly login: string
  readonly permissions: Readonly<Partial<Record<Permission, 'read' | 'write'>>>
}

/** An answer in place of the right one, for the next `times` requests that match. */
export interface Failure {
  readonly method: string
  readonly path: RegExp
  readonly status: number
  readonly body: string
  readonly headers?: Readonly<Record<string, string>>
  times: number
}

export const READ_ONLY: Token['permissions'] = { contents: 'read', 'pull-requests': 'read', checks: 'read' }
export const READ_WRITE: Token['permissions'] = {
  contents: 'read',
  'pull-requests': 'write',
  checks: 'write',
  deployments: 'write',
}

/** An empty repository that one token may read. */
export function createGitHubState(owner: string, name: string, token: string, permissions = READ_ONLY): GitHubState {
  return {
    owner,
    name,
    refs: new Map(),
    commits: new Map(),
    messages: new Map(),
    releases: [],
    comments: [],
    checkRuns: [],
    deployments: [],
    pullFiles: new Map(),
    pulls: new Map(),
    reviews: [],
    files: new Map(),
    tokens: new Map([[token, { login: 'github-actions[bot]', permissions }]]),
    failures: [],
    nextId: 1000,
  }
}

export type Relation = 'ahead' | 'behind' | 'identical' | 'diverged'

/** Where HEAD stands, seen from BASE; null where one of them is not known. */
export function compare({ commits }: GitHubState, base: string, head: string): Relation | null {
  if (!commits.has(base) || !commits.has(head)) return null
  if (base === head) return 'identical'
  if (ancestors(commits, head).has(base)) return 'ahead'
  return ancestors(commits, base).has(head) ? 'behind' : 'diverged'
}

/** The commits of HEAD that BASE does not have, the oldest first. */
export function between({ commits }: GitHubState, base: string, head: string): readonly string[] {
  const known = ancestors(commits, base)
  return [...ancestors(commits, head)].filter((commit) => !known.has(commit)).reverse()
}

function ancestors(commits: GitHubState['commits'], commit: string): Set<string> {
  const seen = new Set<string>()
  const open = [commit]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue
    seen.add(next)
    open.push(...(commits.get(next) ?? []))
  }
  return seen
}
