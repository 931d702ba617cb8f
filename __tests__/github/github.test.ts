import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type GitHubServer, startGitHub } from '../../src/demo/github/server.ts'
import { createGitHubState, type GitHubState, READ_ONLY, READ_WRITE } from '../../src/demo/github/state.ts'
import { writeCheckRun } from '../../src/github/check-run.ts'
import { createGitHubClient, type GitHubClient } from '../../src/github/client.ts'
import { commentMarker, writeComment } from '../../src/github/comment.ts'
import { createDeployment, setDeploymentStatus } from '../../src/github/deployment.ts'
import { parsePatch, pullFiles } from '../../src/github/pull-files.ts'
import { branchStanding, branchTip, compareCommits, releaseStanding } from '../../src/github/standing.ts'
import { requestProblems } from '../helpers/github-schema.ts'

const [A, B, C] = ['a', 'b', 'c'].map((letter) => letter.repeat(40)) as [string, string, string]
const TOKEN = 'ghs_test'

let state: GitHubState
let server: GitHubServer
const debug: string[] = []

function client(token = TOKEN, apiUrl = server.url): GitHubClient {
  const signal = new AbortController().signal
  return createGitHubClient({ apiUrl, repository: 'o/r', token, backoff: 1, signal, debug: (line) => debug.push(line) })
}

beforeEach(async () => {
  state = createGitHubState('o', 'r', TOKEN, READ_WRITE)
  state.commits.set(A, []).set(B, [A]).set(C, [A])
  state.refs.set('heads/main', B).set('heads/feature/x', A)
  server = await startGitHub(state)
})
afterEach(async () => {
  expect(server.received.flatMap(requestProblems)).toEqual([])
  await server.close()
})

const value = <T>(value: T) => ({ kind: 'answered', value })

describe('where a commit stands', () => {
  test('the tip of a branch, also of one with a slash', async () => {
    expect(await branchTip(client(), 'main')).toEqual(value(B))
    expect(await branchTip(client(), 'feature/x')).toEqual(value(A))
    expect(await branchTip(client(), 'gone')).toEqual(value(null))
  })

  test.each([
    ['main', B, 'tip'],
    ['main', A, 'behind'],
    ['main', C, 'diverged'],
    ['main', 'd'.repeat(40), 'diverged'],
    ['gone', B, 'diverged'],
  ])('%s: %s is %s', async (branch, commit, standing) => {
    expect(await branchStanding(client(), branch, commit)).toEqual(value(standing))
  })

  test.each([
    [A, B, 'ahead'],
    [B, A, 'behind'],
    [B, B, 'identical'],
    [B, C, 'diverged'],
    [B, 'd'.repeat(40), 'unknown'],
  ])('%s...%s is %s', async (base, head, relation) => {
    expect(await compareCommits(client(), base, head)).toEqual(value(relation))
  })

  test('a release is the newest published one or it is behind', async () => {
    const release = (id: number, day: number, draft = false) => {
      const published_at = draft ? null : `2026-01-0${day}T00:00:00Z`
      return { id, tag_name: `v${id}`, draft, prerelease: false, published_at }
    }
    state.releases.push(release(1, 1), release(2, 3), release(3, 9, true))
    const ask = (id: number, day: number) =>
      releaseStanding(client(), { id, tag: `v${id}`, publishedAt: `2026-01-0${day}T00:00:00Z` })
    expect(await ask(2, 3)).toEqual(value('tip'))
    expect(await ask(1, 1)).toEqual(value('behind'))
    expect(await ask(7, 5)).toEqual(value('diverged'))
  })
})

describe('an answer that is none', () => {
  test.each([
    [401, '{"message":"Bad credentials"}', /does not accept the token/],
    [403, '{"message":"Resource not accessible by integration"}', /permission contents: read/],
    [403, '{"message":"API rate limit exceeded for installation"}', /rate limit/],
    [429, '', /rate limit/],
    [500, '<html>oops</html>', /GitHub answered 500/],
    [503, '', /GitHub answered 503/],
    [410, '{"message":"Gone"}', /GitHub answered 410 \("Gone"\)/],
  ])('%i is one sentence', async (status, body, expected) => {
    state.failures.push({ method: 'GET', path: /git\/ref/, status, body, times: 9 })
    const answer = await branchTip(client(), 'main')
    expect(answer).toEqual({ kind: 'refused', status, message: expect.stringMatching(expected) })
    expect(JSON.stringify([answer, debug])).not.toContain(TOKEN)
  })

  test('an answer of another shape names no commit', async () => {
    state.failures.push({ method: 'GET', path: /git\/ref/, status: 200, body: '"hello"', times: 1 })
    expect(await branchTip(client(), 'main')).toMatchObject({ kind: 'refused' })
  })

  test('what passes is asked again, what is refused is not', async () => {
    state.failures.push({ method: 'GET', path: /git\/ref/, status: 502, body: '', times: 2 })
    expect(await branchTip(client(), 'main')).toEqual(value(B))
    expect(server.requests).toHaveLength(3)
    state.failures.push({ method: 'GET', path: /git\/ref/, status: 403, body: '{}', times: 2 })
    await branchTip(client(), 'main')
    expect(server.requests).toHaveLength(4)
  })

  test('nobody listens', async () => {
    const answer = await branchTip(client(TOKEN, 'http://127.0.0.1:1'), 'main')
    expect(answer).toEqual({
      kind: 'refused',
      status: null,
      message: 'reading the tip of main: GitHub did not answer.',
    })
  })
})

describe('the sticky comment', () => {
  const write = (body: string, kind: 'show' | 'replace' = 'show', key = 'app') =>
    writeComment(client(), 7, key, { kind, body })

  test('is written once, then updated, then left', async () => {
    expect(await write('one')).toEqual(value('created'))
    expect(await write('two')).toEqual(value('updated'))
    expect(await write('two')).toEqual(value('unchanged'))
    expect(state.comments.map(({ body }) => body)).toEqual([`${commentMarker('app')}\ntwo`])
  })

  test('is not begun to say that nothing is to be said', async () => {
    expect(await write('clean', 'replace')).toEqual(value('unchanged'))
    expect(state.comments).toEqual([])
    await write('one')
    expect(await write('clean', 'replace')).toEqual(value('updated'))
  })

  test("is not another author's, nor another gate's, and doubles go", async () => {
    const marked = `${commentMarker('app')}\nx`
    state.comments.push({ id: 1, issue: 7, login: 'stranger', body: marked })
    state.comments.push({ id: 2, issue: 7, login: 'github-actions[bot]', body: `${commentMarker('other')}\nx` })
    state.comments.push({ id: 3, issue: 7, login: 'github-actions[bot]', body: `quote: ${marked}` })
    state.comments.push({ id: 4, issue: 7, login: 'github-actions[bot]', body: marked })
    state.comments.push({ id: 5, issue: 7, login: 'github-actions[bot]', body: marked })
    expect(await write('new')).toEqual(value('updated'))
    expect(state.comments.map(({ id }) => id)).toEqual([1, 2, 3, 4])
    expect(state.comments[3]?.body).toBe(`${commentMarker('app')}\nnew`)
  })

  test('is found behind a hundred others', async () => {
    for (let id = 1; id <= 150; id++) state.comments.push({ id, issue: 7, login: 'people', body: 'talk' })
    await write('one')
    expect(await write('two')).toEqual(value('updated'))
  })

  test('with a read-only token: a sentence that names the permission', async () => {
    state.tokens.set(TOKEN, { login: 'github-actions[bot]', permissions: READ_ONLY })
    expect(await write('one')).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('give the job the permission pull_requests: write'),
    })
  })

  test('has a marker that its key cannot close', () => {
    expect(commentMarker('a --> <b>')).toBe('<!-- deploy-gate:a______b_ -->')
  })
})

describe('the check run', () => {
  test('gets its annotations fifty a request', async () => {
    const annotations = Array.from({ length: 120 }, (_, index) => ({
      path: 'a.py',
      start_line: index + 1,
      end_line: index + 1,
      annotation_level: 'failure' as const,
      title: 't',
      message: 'm',
    }))
    const run = { name: 'deploy-gate / findings', headSha: B, conclusion: 'failure', title: 'Blocked' } as const
    expect(await writeCheckRun(client(), { ...run, summary: 's', annotations, detailsUrl: null })).toEqual(value(null))
    expect(state.checkRuns.map(({ annotations }) => annotations)).toEqual([annotations])
    expect(server.requests.map((line) => line.split(' ')[0])).toEqual(['POST', 'PATCH', 'PATCH'])
  })
})

describe('the lines that a pull request changes', () => {
  test('are the added ones of each hunk', () => {
    const patch = '@@ -1,3 +1,4 @@ x\n a\n+b\n+c\n-d\n e\n@@ -20 +21,2 @@\n-x\n+y\n+z\n\\ No newline at end of file'
    const { added, hunks } = parsePatch(patch)
    expect([...added]).toEqual([2, 3, 21, 22])
    expect(hunks).toEqual([
      { first: 1, last: 4 },
      { first: 21, last: 22 },
    ])
  })

  test('over all pages; of a file without a patch nothing is known', async () => {
    const files = Array.from({ length: 150 }, (_, index) => ({
      filename: `f${index}`,
      status: 'modified',
      patch: '@@ -1 +1 @@\n-a\n+b',
    }))
    state.pullFiles.set(7, [...files, { filename: 'big', status: 'added' }, { filename: 'old', status: 'removed' }])
    const answer = await pullFiles(client(), 7)
    const changes = answer.kind === 'answered' ? answer.value : new Map()
    expect(changes.size).toBe(151)
    expect(changes.get('f149')).toEqual({ added: new Set([1]), hunks: [{ first: 1, last: 1 }] })
    expect(changes.get('big')).toBe('unknown')
  })
})

test('a GitHub Deployment neither merges nor waits for checks', async () => {
  const record = { commit: B, environment: 'production', description: 'x'.repeat(300) }
  const id = await createDeployment(client(), record)
  expect(id).toMatchObject({ kind: 'answered' })
  const status = {
    state: 'success',
    description: 'y'.repeat(300),
    logUrl: null,
    environmentUrl: 'https://a.example',
  } as const
  if (id.kind === 'answered') await setDeploymentStatus(client(), id.value, status)
  expect(state.deployments).toMatchObject([{ ref: B, environment: 'production', statuses: ['success'] }])
})
