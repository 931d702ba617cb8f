import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { describe, expect, test } from 'vitest'
import { READ_ONLY } from '../../src/demo/github/state.ts'
import { DEMO_KEY } from '../../src/demo/heroku/server.ts'
import { MENDED_SITE } from '../../src/demo/tutorial.ts'
import type { Step } from '../helpers/runner/run-step.ts'
import { outputs, pushPayload, REPOSITORY, TOKEN, told, useAction } from '../helpers/runner/use-action.ts'

const { Procfile: _, ...NO_PROCFILE } = MENDED_SITE

const action = useAction()

const pullPayload = (repo: unknown = REPOSITORY) => ({
  number: 7,
  pull_request: { number: 7, head: { sha: action().workspace.sha, repo }, base: { sha: 'b'.repeat(40) } },
  repository: REPOSITORY,
})

describe('a push to the deploy branch', () => {
  test('is judged and deployed', async () => {
    const result = await action().push()
    expect(result.stderr).toBe('')
    expect(told(result, 'error')).toEqual([])
    expect(outputs(result, 'passed', 'outcome', 'deployed', 'commit')).toEqual([
      'true',
      'deployed',
      'true',
      action().workspace.sha,
    ])
    expect(result.outputs.get('release-version')).toMatch(/^\d+$/)
    expect(result.outputs.get('build-id')).toBeTruthy()
    expect(result.outputs.get('app-url')).toContain('http')
    expect(result.masks).toContain(DEMO_KEY)
    expect(result.status).toBe(0)
    expect(result.summary).toContain('## ✅ The gate passes')
    expect(result.summary).toContain('### 🚀 Deployed to staff as v')
    expect(result.summary).toContain('```mermaid\ngantt')
    expect(result.state.get('stage')).toBe('ended')
    expect(action().app.builds).toHaveLength(1)
  })

  test('is blocked, annotated, and nothing is written to Heroku', async () => {
    const sha = action().workspace.commit(NO_PROCFILE)
    action().know(sha)
    const result = await action().push({ sha })
    expect(result.status).toBe(1)
    expect(outputs(result, 'passed', 'outcome', 'deployed')).toEqual(['false', 'blocked', 'false'])
    expect(told(result, 'error').join()).toContain('Procfile')
    expect(result.summary).toContain('## ⛔ The gate blocks')
    expect(result.summary).toContain('https://github.com/org/deploy-gate/blob/v1/src/rules/procfile-missing.md')
    expect(action().writes()).toEqual([])
    const report = JSON.parse(readFileSync(result.outputs.get('report') ?? '', 'utf8'))
    expect(report).toMatchObject({ schemaVersion: 1, decision: 'fail', commit: sha })
  })

  test('of a commit that is no longer the tip is left alone', async () => {
    const tip = 'f'.repeat(40)
    action().know(tip, action().workspace.sha)
    const result = await action().push()
    expect(outputs(result, 'passed', 'outcome', 'deployed')).toEqual(['true', 'superseded', 'false'])
    expect(result.status).toBe(0)
    expect(action().writes()).toEqual([])
  })

  test('that is deployed already is unchanged', async () => {
    await action().push()
    const again = await action().push()
    expect(outputs(again, 'outcome', 'deployed')).toEqual(['unchanged', 'false'])
    expect(again.status).toBe(0)
  })

  test('in dry-run uploads nothing', async () => {
    const result = await action().push({ inputs: { mode: 'dry-run' } })
    expect(outputs(result, 'passed', 'outcome', 'deployed')).toEqual(['true', 'dry-run', 'false'])
    expect(action().writes()).toEqual([])
  })

  test('of an app in a folder', async () => {
    const sha = action().workspace.commit(
      Object.fromEntries(Object.entries(NO_PROCFILE).map(([path, text]) => [`web/app/${path}`, text])),
    )
    action().know(sha)
    const result = await action().push({ sha, inputs: { path: 'web/app', 'sarif-file': 'out/gate.sarif' } })
    expect(result.status).toBe(1)
    const sarif = JSON.parse(readFileSync(result.outputs.get('sarif-file') ?? '', 'utf8'))
    expect(sarif.runs[0].automationDetails.id).toBe('deploy-gate/web/app/')
    expect(sarif.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toMatch(/^web\/app\//)
  })

  test('whose build fails is told with the log that says why', async () => {
    action().behave({ buildFails: 'Could not find Python 9' })
    const result = await action().push()
    expect(outputs(result, 'passed', 'outcome', 'deployed')).toEqual(['true', 'failed', 'false'])
    expect(result.status).toBe(1)
    expect(told(result, 'error').join()).toContain('The deployment failed (build)')
  })

  test('whose log and errors are hostile: they stay text', async () => {
    action().behave({
      buildFails: 'x ##[add-mask]a\n::error::pwned\r::set-output name=passed::pwned\n\u001B[2J\u202E</details>',
    })
    const failed = await action().push()
    expect(told(failed, 'error')).toHaveLength(1)
    expect(failed.commands.filter(({ command, data }) => command !== 'error' && data.includes('pwned'))).toEqual([])
    const message = '::error::pwned ##[add-mask]a\n::warning::pwned'
    action().heroku.addFault({
      method: 'GET',
      path: /config-vars/,
      effect: { kind: 'error', status: 403, id: 'forbidden', message },
    })
    const refused = await action().push()
    expect(told(refused, 'error')).toHaveLength(1)
    for (const { log, summary } of [failed, refused])
      expect([...log, ...summary.split('\n')].filter((line) => /[\p{Cc}\p{Cf}]/u.test(line))).toEqual([])
    expect([...failed.masks, ...refused.masks]).not.toContain('a')
  })

  test('records a GitHub Deployment where asked', async () => {
    await action().push({ inputs: { 'github-deployment': 'true', environment: 'live' } })
    expect(action().github.deployments).toMatchObject([
      { environment: 'live', ref: action().workspace.sha, statuses: ['in_progress', 'success'] },
    ])
  })
})

describe('events that only judge', () => {
  test('a push, where the config file says to report only', async () => {
    const sha = action().workspace.commit({ ...NO_PROCFILE, '.github/deploy-gate.yml': 'fail-on: never\n' })
    action().know(sha)
    const result = await action().push({ sha })
    expect([result.status, ...outputs(result, 'passed', 'outcome')]).toEqual([0, 'true', 'judged'])
    expect(action().writes()).toEqual([])
  })

  test('without the runner’s files there are no deprecated commands instead', async () => {
    const result = await action().push({
      env: { GITHUB_OUTPUT: '', GITHUB_STATE: '', GITHUB_STEP_SUMMARY: '' },
      inputs: { mode: 'check' },
    })
    expect([result.status, result.stderr]).toEqual([0, ''])
  })

  test('a pull request: config vars are read, nothing is written', async () => {
    const result = await action().run({ event: 'pull_request', payload: pullPayload(), ref: 'refs/pull/7/merge' })
    expect(outputs(result, 'passed', 'outcome', 'deployed')).toEqual(['true', 'judged', 'false'])
    expect(action().writes()).toEqual([])
    expect(action().heroku.gateway.requests.length).toBeGreaterThan(0)
  })

  test.each([
    ['pull_request', { id: 2, full_name: 'stranger/r' }],
    ['pull_request_target', REPOSITORY],
  ])('%s of %j: the key is not used at all', async (event, repo) => {
    const result = await action().run({ event, payload: pullPayload(repo), ref: 'refs/heads/main' })
    expect(result.outputs.get('outcome')).toBe('judged')
    expect(action().heroku.gateway.requests).toEqual([])
  })

  test('a tag, a schedule, an unknown event', async () => {
    const tag = await action().run({
      event: 'push',
      ref: 'refs/tags/v1',
      payload: { ...pushPayload(action().workspace.sha), ref: 'refs/tags/v1' },
    })
    const schedule = await action().run({ event: 'schedule', payload: { repository: REPOSITORY } })
    const unknown = await action().run({ event: 'issue_comment', payload: {} })
    expect([tag, schedule, unknown].map((one) => one.outputs.get('outcome'))).toEqual(['judged', 'judged', 'judged'])
    expect(action().writes()).toEqual([])
  })

  test('a deleted branch: nothing to judge', async () => {
    const zero = '0'.repeat(40)
    const result = await action().run({ event: 'push', payload: { ...pushPayload(zero), deleted: true }, sha: zero })
    expect([result.status, ...outputs(result, 'passed')]).toEqual([0, 'false'])
    expect(told(result, 'notice').join()).toContain('deleted')
  })

  test('a pull request whose test merge was not checked out: the head, with a word', async () => {
    const merge = 'e'.repeat(40)
    const result = await action().run({ event: 'pull_request', payload: pullPayload(), sha: merge })
    expect(result.outputs.get('commit')).toBe(action().workspace.sha)
    expect(told(result, 'warning').join()).toContain('was judged instead')
  })
})

describe('a release and a manual run', () => {
  const release = { id: 5, tag_name: 'v1', draft: false, prerelease: false, published_at: '2026-01-02T00:00:00Z' }
  const payload = { action: 'published', release, repository: REPOSITORY }

  test('the newest published release is deployed', async () => {
    action().github.releases.push(release)
    const result = await action().run({ event: 'release', ref: 'refs/tags/v1', payload })
    expect(result.outputs.get('outcome')).toBe('deployed')
  })

  test('an older one is superseded', async () => {
    action().github.releases.push(release, { ...release, id: 6, tag_name: 'v2', published_at: '2026-01-03T00:00:00Z' })
    const result = await action().run({ event: 'release', ref: 'refs/tags/v1', payload })
    expect(result.outputs.get('outcome')).toBe('superseded')
  })

  test('an override deploys what the gate blocks, on a manual run alone', async () => {
    const sha = action().workspace.commit({ ...NO_PROCFILE, 'requirements.txt': 'Django==5.2.19\ngunicorn==26.2.0\n' })
    action().know(sha)
    const inputs = { override: 'the | boss', 'wait-for': 'release' }
    const pushed = await action().push({ sha, inputs })
    expect(pushed.outputs.get('outcome')).toBe('blocked')
    const manual = await action().run({
      event: 'workflow_dispatch',
      sha,
      inputs,
      payload: { ref: 'refs/heads/main', repository: REPOSITORY },
    })
    expect(outputs(manual, 'passed', 'outcome')).toEqual(['false', 'deployed'])
    expect(manual.summary).toContain('**Overridden**: the &#124; boss')
    expect(manual.status).toBe(0)
  })
})

describe('bad input is one sentence, and nothing is deployed', () => {
  const cases: readonly (readonly [name: string, step: Partial<Step>, sentence: RegExp])[] = [
    ['no key', { inputs: { 'heroku-api-key': '' } }, /heroku-api-key is empty/],
    ['a wrong key', { inputs: { 'heroku-api-key': 'HRKU-wrong' } }, /does not accept the API key/],
    ['no such app', { inputs: { 'heroku-app': 'nobody' } }, /nobody/],
    ['a wrong input', { inputs: { mode: 'yolo' } }, /The input mode takes one of/],
    ['no such folder', { inputs: { path: 'nowhere' } }, /nowhere/],
    ['no such config file', { inputs: { config: 'nowhere.yml' } }, /nowhere\.yml/],
    ['no event', { env: { GITHUB_EVENT_PATH: '/nowhere' } }, /payload/],
    ['no commit', { env: { GITHUB_SHA: 'main' } }, /GITHUB_SHA/],
    ['no checkout', { env: { GITHUB_WORKSPACE: '/' } }, /check/],
    ['a bad Heroku address', { env: { HEROKU_API_URL: 'http://evil.example' } }, /HEROKU_API_URL/],
    ['a bad pause', { env: { DEPLOY_GATE_POLL_SECONDS: 'soon' } }, /DEPLOY_GATE_POLL_SECONDS/],
  ]
  test.each(cases)('%s', async (_, step, sentence) => {
    const result = await action().push(step)
    const errors = told(result, 'error')
    expect(errors).toHaveLength(1)
    expect(errors[0]).toMatch(sentence)
    expect(errors[0]?.split('\n')).toHaveLength(1)
    expect(result.stdout).not.toMatch(/\n\s+at /)
    expect(outputs(result, 'passed', 'outcome', 'deployed')).toEqual(['false', 'failed', 'false'])
    expect([result.status, action().writes()]).toEqual([1, []])
  })

  test('a commit that is not there', async () => {
    const result = await action().push({ sha: 'd'.repeat(40) })
    expect(told(result, 'error').join()).toContain('There is no commit')
    expect(outputs(result, 'passed', 'outcome')).toEqual(['false', 'failed'])
  })

  test.each([['unavailable' as const], ['html' as const]])(
    'Heroku is down (%s): a push fails, a pull request is judged with config vars unknown',
    async (kind) => {
      const effect = kind === 'html' ? ({ kind, status: 503 } as const) : ({ kind } as const)
      action().heroku.addFault({ path: /./, times: 1000, effect })
      const pushed = await action().push()
      expect(outputs(pushed, 'passed', 'outcome')).toEqual(['false', 'failed'])
      expect(told(pushed, 'error')).toHaveLength(1)
      const pull = await action().run({ event: 'pull_request', payload: pullPayload() })
      expect(pull.outputs.get('outcome')).toBe('judged')
      expect(told(pull, 'warning').join()).toContain('every config var unknown')
    },
  )

  test('GitHub does not answer: a deployment fails closed', async () => {
    action().github.failures.push({ method: 'GET', path: /git\/ref/, status: 500, body: '<html>', times: 1000 })
    const result = await action().push()
    expect(outputs(result, 'outcome', 'deployed')).toEqual(['failed', 'false'])
    expect(result.status).toBe(1)
  })
})

describe('what is written on the pull request', () => {
  const pull = (inputs: Record<string, string>) =>
    action().run({ event: 'pull_request', payload: pullPayload(), inputs })

  test('a comment and a check run', async () => {
    const sha = action().workspace.commit(NO_PROCFILE)
    const result = await action().run({
      event: 'pull_request',
      sha,
      payload: pullPayload(),
      inputs: { comment: 'on-failure', 'check-run': 'true' },
    })
    expect(result.outputs.get('outcome')).toBe('blocked')
    expect(action().github.comments).toHaveLength(1)
    expect(action().github.comments[0]?.body).toContain('## ⛔ The gate blocks')
    expect(action().github.checkRuns).toMatchObject([{ head_sha: action().workspace.sha, conclusion: 'failure' }])
  })

  test('nothing is said of a clean one, unless it is always', async () => {
    await pull({ comment: 'on-failure' })
    expect(action().github.comments).toEqual([])
    await pull({ comment: 'always' })
    expect(action().github.comments).toHaveLength(1)
  })

  test('lines are those of the head, though the test merge is judged', async () => {
    const head = 'e'.repeat(40)
    const [first, ...rest] = ['', '', 'x', 'y'].map((line) => `${line}\n`)
    const broken = 'python-9\n'
    const sha = action().workspace.commit({ ...MENDED_SITE, '.python-version': `# one\n# two\n${broken}` })
    action().github.files.set(`${head}:.python-version`, `# two\n${broken}${rest.join('')}${first}`)
    const payload = { ...pullPayload(), pull_request: { number: 7, head: { sha: head, repo: REPOSITORY } } }
    const result = await action().run({ event: 'pull_request', sha, payload })
    const annotated = result.commands.find(({ properties }) => properties.get('file') === '.python-version')
    expect(annotated?.properties.get('line')).toBe('2')
    expect(result.summary).toContain(`/blob/${sha}/.python-version#L3`)
  })

  test('what makes the gate looser is named, wherever the base is read from', async () => {
    const config = '.github/deploy-gate.yml'
    const base = action().workspace.commit({ ...NO_PROCFILE, [config]: 'fail-on: warning\n' })
    const sha = action().workspace.commit({ ...NO_PROCFILE, [config]: 'rules:\n  procfile-missing: off\n' })
    const payload = (commit: string) => ({
      ...pullPayload(),
      pull_request: { number: 7, head: { sha, repo: REPOSITORY }, base: { sha: commit } },
    })
    const near = await action().run({ event: 'pull_request', sha, payload: payload(base) })
    expect(told(near, 'warning').join()).toContain('This pull request loosens the gate')
    expect(near.summary).toContain('loosens the gate')
    expect(near.summary).toContain('`procfile-missing` goes from `error` to `off`')
    expect(near.summary).toContain('`fail-on` goes from `warning` to `error`')

    const far = 'f'.repeat(40)
    action().github.files.set(`${far}:${config}`, 'rules:\n  procfile-missing: off\n')
    const same = await action().run({ event: 'pull_request', sha, payload: payload(far) })
    expect(same.summary).not.toContain('loosens the gate')
  })

  test('only what the pull request changes is annotated, where that is asked for; the summary has all', async () => {
    const sha = action().workspace.commit({ ...NO_PROCFILE, '.python-version': '3.7\n', procfile: 'web: x\n' })
    action().github.pullFiles.set(7, [
      { filename: '.python-version', status: 'modified', patch: '@@ -1 +1 @@\n-3.14\n+3.7' },
    ])
    const payload = { ...pullPayload(), pull_request: { number: 7, head: { sha, repo: REPOSITORY } } }
    const result = await action().run({ event: 'pull_request', sha, payload, inputs: { annotate: 'changed' } })
    const files = result.commands.map(({ properties }) => properties.get('file')).filter((file) => file !== undefined)
    expect([...new Set(files)]).toEqual(['.python-version'])
    expect(result.summary).toContain('procfile-missing')
    expect(result.outputs.get('outcome')).toBe('blocked')
  })

  describe('suggestions', () => {
    const BAD = {
      ...MENDED_SITE,
      '.python-version': '# the version\n"3.13"\n',
      Procfile: 'web: gunicorn locallibrary.wsgi --bind 127.0.0.1:8000\n',
    }
    const PATCHES = [
      { filename: '.python-version', status: 'modified', patch: '@@ -1,2 +1,2 @@\n # the version\n-3.13\n+"3.13"' },
      { filename: 'Procfile', status: 'modified', patch: '@@ -1 +1 @@\n-x\n+web: y' },
    ]
    const suggest = (sha: string, head = sha) => {
      const payload = { ...pullPayload(), pull_request: { number: 7, head: { sha: head, repo: REPOSITORY } } }
      return action().run({ event: 'pull_request', sha, payload, inputs: { suggestions: 'true' } })
    }
    const open = (head: string, files = PATCHES) => {
      action().github.pulls.set(7, { state: 'open', head })
      action().github.pullFiles.set(7, files)
    }
    const bodies = () => action().github.reviews.flatMap(({ comments }) => comments.map(({ body }) => body))

    test('are one review, on the lines, once', async () => {
      const sha = action().workspace.commit(BAD)
      open(sha)
      const result = await suggest(sha)
      expect(action().github.reviews).toMatchObject([
        {
          event: 'COMMENT',
          comments: [
            { path: '.python-version', line: 2 },
            { path: 'Procfile', line: 1 },
          ],
        },
      ])
      expect(bodies()[0]).toContain('```suggestion\n3.13\n```')
      expect(bodies()[1]).toContain('```suggestion\nweb: gunicorn locallibrary.wsgi\n```')
      expect(result.log.join('\n')).toContain('2 changes are suggested on the pull request.')
      expect(result.outputs.get('outcome')).toBe('blocked')
      const again = await suggest(sha)
      expect(again.log.join('\n')).toContain('suggested on the pull request already')
      expect(action().github.reviews).toHaveLength(1)
    })

    test('are at the lines of the head, though the test merge is judged', async () => {
      const head = 'e'.repeat(40)
      const sha = action().workspace.commit(BAD)
      action().github.files.set(`${head}:.python-version`, '"3.13"\n')
      action().github.files.set(`${head}:Procfile`, 'web: something else\n')
      open(head, [{ filename: '.python-version', status: 'added', patch: '@@ -0,0 +1 @@\n+"3.13"' }])
      const result = await suggest(sha, head)
      expect(action().github.reviews).toMatchObject([{ comments: [{ path: '.python-version', line: 1 }] }])
      expect(result.log.join('\n')).toContain('1 fix is outside of what the pull request changes')
    })

    test('of lines that the pull request does not touch are in the summary alone', async () => {
      const sha = action().workspace.commit(BAD)
      open(sha, [{ filename: 'README.md', status: 'added', patch: '@@ -0,0 +1 @@\n+x' }])
      const result = await suggest(sha)
      expect(action().github.reviews).toEqual([])
      expect(result.log.join('\n')).toContain('2 fixes are outside of what the pull request changes')
      expect(result.summary).toMatch(/^ +-"3\.13"\n +\+3\.13$/m)
    })

    test.each([
      ['a pull request that has moved on', () => open('f'.repeat(40)), /has moved on to fffffff/],
      [
        'a closed pull request',
        () => action().github.pulls.set(7, { state: 'closed', head: 'f'.repeat(40) }),
        /pull request 7 is not open/,
      ],
      [
        'a read-only token',
        () => action().github.tokens.set(TOKEN, { login: 'github-actions[bot]', permissions: READ_ONLY }),
        /pull_requests: write/,
      ],
      [
        'GitHub refuses',
        () =>
          action().github.failures.push({
            method: 'POST',
            path: /reviews/,
            status: 422,
            body: '{"message":"Validation Failed"}',
            times: 9,
          }),
        /GitHub answered 422 \("Validation Failed"\)\. The changes are in the job summary/,
      ],
    ])('%s: a word, and the same verdict', async (_, change, expected) => {
      const sha = action().workspace.commit(BAD)
      open(sha)
      change()
      const result = await suggest(sha)
      expect(action().github.reviews).toEqual([])
      expect(result.log.join('\n')).toMatch(expected)
      expect(result.outputs.get('outcome')).toBe('blocked')
    })
  })

  test.each([
    [403, '{"message":"API rate limit exceeded"}'],
    [404, '{"message":"Not Found"}'],
    [422, '{"message":"Validation Failed"}'],
    [500, '<html>'],
  ])(
    'whatever GitHub answers (%i), the verdict is the same, and each thing that is not done has a line',
    async (status, body) => {
      const sha = action().workspace.commit({ ...NO_PROCFILE, '.python-version': 'python-3.13\n' })
      for (const method of ['GET', 'POST', 'PATCH'])
        action().github.failures.push({ method, path: /./, status, body, times: 1000 })
      const inputs = { comment: 'always', 'check-run': 'true', suggestions: 'true', annotate: 'changed' }
      const result = await action().run({ event: 'pull_request', sha, payload: pullPayload(), inputs })
      expect([result.status, ...outputs(result, 'passed', 'outcome')]).toEqual([1, 'false', 'blocked'])
      expect(result.log.filter((line) => line.startsWith('Not done: ')).length).toBeGreaterThanOrEqual(4)
      expect(told(result, 'error').join()).toContain('Procfile')
      expect(result.summary).toContain('## ⛔ The gate blocks')
    },
  )

  test('a checkout below the workspace is found by the app’s path', async () => {
    const result = await action().run({
      event: 'pull_request',
      payload: pullPayload(),
      env: { GITHUB_WORKSPACE: dirname(action().workspace.folder) },
      inputs: { path: 'work' },
    })
    expect(outputs(result, 'passed', 'outcome', 'commit')).toEqual(['true', 'judged', action().workspace.sha])
  })

  test('a read-only token changes no verdict, and the log names the permission', async () => {
    action().github.tokens.set(TOKEN, { login: 'github-actions[bot]', permissions: READ_ONLY })
    const result = await pull({ comment: 'always', 'check-run': 'true', annotate: 'changed' })
    expect([result.status, ...outputs(result, 'passed', 'outcome')]).toEqual([0, 'true', 'judged'])
    expect(result.log.join('\n')).toMatch(/pull_requests: write/)
    expect(result.log.join('\n')).toMatch(/checks: write/)
  })
})

describe('an end from outside', () => {
  test('an interrupted build: out within seconds, its id in the log and the outputs, and the post step tells', async () => {
    action().behave({ buildSeconds: 60 })
    const result = await action().push({
      whileRunning: (child, stdout) => {
        const timer = setInterval(() => {
          if (!/build/i.test(stdout()) || action().app.builds.length === 0) return
          clearInterval(timer)
          setTimeout(() => child.kill('SIGINT'), 300)
        }, 50)
        child.on('close', () => clearInterval(timer))
      },
    })
    expect(['unknown', 'failed']).toContain(result.outputs.get('outcome'))
    expect(result.outputs.get('build-id')).toBeTruthy()
    expect(result.stdout).toContain(result.outputs.get('build-id'))
    expect(result.status).toBe(1)
  })

  test('the post step of a step that was killed names the build', async () => {
    const killed = new Map([
      ['stage', 'build'],
      ['build', 'b-1'],
      ['app', 'staff'],
    ])
    const result = await action().push({ state: killed })
    expect(told(result, 'warning').join()).toContain('heroku builds:info b-1 -a staff')
    expect(result.outputs.size).toBe(0)
    const ended = await action().push({ state: new Map([['stage', 'ended']]) })
    expect([ended.status, ended.stdout]).toEqual([0, ''])
  })
})
