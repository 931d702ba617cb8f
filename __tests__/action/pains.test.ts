// What other tools that deploy to Heroku are complained of for, each held against the bundle as a process.
import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { startOthersBuild } from '../../src/demo/heroku/builds.ts'
import { rollBack, setConfigVars } from '../../src/demo/heroku/releases.ts'
import { MENDED_SITE } from '../../src/demo/tutorial.ts'
import { outputs, told, useAction } from '../helpers/runner/use-action.ts'

const action = useAction()

const OLDER = 'a'.repeat(40)
const NEWER = 'f'.repeat(40)
const COLLEAGUE = 'colleague@example.com'

/** A commit that the app runs when the test begins, known to GitHub as the parent of ours. */
async function deployBefore(): Promise<void> {
  const { heroku, app, github, workspace } = action()
  github.commits.set(OLDER, [])
  github.commits.set(workspace.sha, [OLDER])
  startOthersBuild(heroku.platform, app, OLDER, COLLEAGUE)
  await until(() => app.releases.some(({ current, slug }) => current && slug?.commit === OLDER))
  await until(() => app.dynos.length > 0 && app.dynos.every(({ state }) => state === 'up'))
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 10))
}

const current = () => action().app.releases.find((release) => release.current)

describe('what is told is what is', () => {
  test('rows 1 and 12: neither the Heroku CLI nor a whole clone is needed', async () => {
    const { push, app, workspace } = action()
    const tools = join(workspace.root, 'bin')
    mkdirSync(tools)
    const git = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim()
    execFileSync('ln', ['-s', git, join(tools, 'git')])
    const parent = workspace.sha
    const sha = workspace.commit({ ...MENDED_SITE, 'README.md': 'the second commit\n' })
    // As a clone of depth 1 has it: the parent is not there.
    writeFileSync(join(workspace.folder, '.git/shallow'), `${sha}\n`)
    action().know(sha, parent)
    const result = await push({ sha, env: { PATH: tools } })
    expect(outputs(result, 'outcome', 'deployed')).toEqual(['deployed', 'true'])
    expect(app.builds).toHaveLength(1)
  })

  test('rows 2 and 23: a release phase that fails is red, with its last lines, and nothing is rolled back', async () => {
    await deployBefore()
    action().behave({ releasePhaseFails: true })
    const result = await action().push({ inputs: { rollback: 'always' } })
    expect([result.status, ...outputs(result, 'outcome', 'deployed')]).toEqual([1, 'failed', 'false'])
    expect(told(result, 'error').join()).toMatch(/release phase of v4 failed.*OperationalError/s)
    expect(current()?.slug?.commit).toBe(OLDER)
    expect(action().app.releases).toHaveLength(4)
  })

  test('rows 3 and 23: a build that fails is red, with the lines that say why', async () => {
    action().behave({ buildFails: ' !     Error: No matching distribution found for Djnago' })
    const result = await action().push()
    expect([result.status, ...outputs(result, 'outcome')]).toEqual([1, 'failed'])
    expect(told(result, 'error').join()).toContain('No matching distribution found for Djnago')
    expect(result.summary).toContain('No matching distribution found for Djnago')
  })

  test('rows 4 and 10: polls that fail are no failure: HTML, 503, 429, half answers, a broken stream', async () => {
    const { heroku, push, app } = action()
    const path = /\/builds\/[^/]+$/
    heroku.addFault({ path, times: 2, effect: { kind: 'html', status: 503 } })
    heroku.addFault({ path, skip: 2, effect: { kind: 'html', status: 200 } })
    heroku.addFault({ path, skip: 3, effect: { kind: 'rate-limit' } })
    heroku.addFault({ path, skip: 4, effect: { kind: 'cut', bytes: 20 } })
    heroku.addFault({ path: /^\/streams/, effect: { kind: 'cut', bytes: 80 } })
    heroku.addFault({ path: /\/releases\/[^/]+$/, effect: { kind: 'unavailable' } })
    heroku.addFault({ method: 'PUT', path: /^\/storage/, effect: { kind: 'drop-request' } })
    const result = await push()
    expect([result.status, ...outputs(result, 'outcome', 'deployed')]).toEqual([0, 'deployed', 'true'])
    expect(app.builds).toHaveLength(1)
    const log = result.log.join('\n')
    for (const line of ['-----> Python app detected', 'Released v3']) expect(log.split(line)).toHaveLength(2)
  })

  test('row 5: the health check waits for the boot, and one healthy answer is not enough', async () => {
    await deployBefore()
    action().behave({ bootSeconds: 1 })
    const asked = action().heroku.gateway.requests.length
    const result = await action().push({ inputs: { 'health-check-path': '/health/' } })
    expect(outputs(result, 'outcome')).toEqual(['deployed'])
    expect(result.log.join('\n')).toMatch(/0 of 1 dynos of v4 are up.*\/health\/ answers 200/s)
    // Row 10 of what a usual deployment may cost.
    expect(action().heroku.gateway.requests.length - asked).toBeLessThan(100)
  })

  test('row 24: what somebody else released over it is superseded, not deployed', async () => {
    await deployBefore()
    const { heroku, app, behave, push } = action()
    behave({ bootSeconds: 3 })
    const result = await push({
      whileRunning: (_, stdout) => {
        const timer = setInterval(() => {
          const [, before] = app.releases.filter(({ slug }) => slug !== null)
          if (before === undefined || !/is the current release/.test(stdout())) return
          clearInterval(timer)
          const first = app.releases.find(({ slug }) => slug?.commit === OLDER)
          if (first !== undefined) rollBack(heroku.platform, app, first, COLLEAGUE)
        }, 20)
      },
    })
    expect([result.status, ...outputs(result, 'outcome', 'deployed')]).toEqual([0, 'superseded', 'false'])
  })

  test('row 24: a config var that somebody changes meanwhile hides nothing', async () => {
    const { heroku, app, behave, push } = action()
    behave({ bootSeconds: 1 })
    const result = await push({
      whileRunning: (_, stdout) => {
        const timer = setInterval(() => {
          if (!/is the current release/.test(stdout())) return
          clearInterval(timer)
          setConfigVars(heroku.platform, app, { FEATURE: 'on' }, COLLEAGUE)
        }, 20)
      },
    })
    expect(outputs(result, 'outcome', 'deployed')).toEqual(['deployed', 'true'])
  })
})

describe('what is deployed', () => {
  test('row 6: what does not become healthy is rolled back once, to the release before it', async () => {
    await deployBefore()
    action().behave({ crashes: 'at-boot' })
    const result = await action().push({ inputs: { rollback: 'always', 'app-log': 'true' } })
    expect([result.status, ...outputs(result, 'outcome', 'deployed')]).toEqual([1, 'rolled-back', 'false'])
    expect(
      action()
        .app.releases.map(({ description }) => description)
        .slice(3),
    ).toEqual([expect.stringMatching(/^Deploy /), 'Rollback to v3'])
    expect(told(result, 'error').join()).toContain('ModuleNotFoundError')
  })

  test('rows 7 and 25: an older commit never overwrites a newer one, nor what is being built', async () => {
    const { heroku, app, github, workspace, push, writes, behave } = action()
    github.commits.set(NEWER, [workspace.sha])
    behave({ buildSeconds: 60 })
    startOthersBuild(heroku.platform, app, NEWER, COLLEAGUE)
    const building = await push()
    expect([building.status, ...outputs(building, 'outcome')]).toEqual([0, 'superseded'])
    github.refs.set('heads/main', NEWER)
    const behind = await push()
    expect([behind.status, ...outputs(behind, 'outcome')]).toEqual([0, 'superseded'])
    expect(behind.log.join('\n')).toContain('a newer commit has taken its place')
    expect(writes()).toEqual([])
  })

  test('row 25: what Heroku refuses for a build that runs is waited for, and a run of the same commit is joined', async () => {
    const { heroku, app, behave, push, workspace } = action()
    behave({ oneBuildAtATime: true, buildSeconds: 1 })
    startOthersBuild(heroku.platform, app, 'somebody by hand', COLLEAGUE)
    const waited = await push()
    expect(outputs(waited, 'outcome', 'deployed')).toEqual(['deployed', 'true'])
    expect(app.builds.map(({ version }) => version)).toEqual(['somebody by hand', workspace.sha])
  })

  test('rows 13 and 14: exactly the files of the commit, with its modes and links, below `path`', async () => {
    const { push, workspace, know, heroku, app } = action()
    const site = Object.fromEntries(Object.entries(MENDED_SITE).map(([path, text]) => [`web/${path}`, text]))
    workspace.commit(site)
    mkdirSync(join(workspace.folder, 'web/bin'))
    writeFileSync(join(workspace.folder, 'web/bin/run'), '#!/bin/sh\n', { mode: 0o755 })
    execFileSync('ln', ['-s', 'run', join(workspace.folder, 'web/bin/link')])
    writeFileSync(join(workspace.folder, 'web/.gitattributes'), 'manage.py export-ignore\n')
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
        cwd: workspace.folder,
        encoding: 'utf8',
      }).trim()
    git('add', '-A')
    git('commit', '-qm', 'A script')
    // Made by the workflow, and no part of the commit.
    writeFileSync(join(workspace.folder, 'web/secrets.json'), '{}')
    appendFileSync(join(workspace.folder, 'web/manage.py'), '# changed\n')
    const sha = git('rev-parse', 'HEAD')
    know(sha)
    const result = await push({ sha, inputs: { path: 'web', 'wait-for': 'build' } })
    expect(outputs(result, 'outcome')).toEqual(['deployed'])
    const entries = heroku.platform.sources.get(app.builds[0]?.id ?? '') ?? []
    const files = new Map(entries.filter(({ type }) => type !== 'directory').map((entry) => [entry.path, entry]))
    expect([...files.keys()].sort()).toEqual(
      [...Object.keys(MENDED_SITE), 'bin/run', 'bin/link', '.gitattributes'].sort(),
    )
    expect(files.get('bin/run')).toMatchObject({ type: 'file', mode: 0o755 })
    expect(files.get('bin/link')).toMatchObject({ type: 'link', target: 'run' })
    expect(new TextDecoder().decode(files.get('manage.py')?.content)).toBe(MENDED_SITE['manage.py'])
  })

  test('row 26: a slug that is too large is explained', async () => {
    action().behave({ buildFails: ' !     Compiled slug size: 1.2G is too large (max is 1G).' })
    const result = await action().push()
    expect(told(result, 'error').join()).toMatch(/too large; leave files out with \.slugignore/)
  })

  test.each([
    ['build', 'Built for staff'],
    ['release', 'Deployed to staff as v3'],
  ])('row 27: with wait-for %s nothing further is waited for', async (waitFor, sentence) => {
    action().behave({ bootSeconds: 60 })
    const result = await action().push({ inputs: { 'wait-for': waitFor } })
    expect(result.log.join('\n')).toContain(sentence)
  })
})

describe('what stands in the way is said at once', () => {
  test.each([
    ['rows 8 and 20: a key that died', { status: 401, id: 'unauthorized', message: 'No.' }, /authorizations:create/],
    ['row 9: no access', { status: 403, id: 'forbidden', message: 'No.' }, /heroku access:add EMAIL -p deploy/],
    [
      'row 8: a second factor',
      { status: 403, id: 'two_factor', message: 'No.' },
      /second factor.*authorizations:create/s,
    ],
    ['row 11: a name that is wrong', { status: 404, id: 'not_found', message: 'No.' }, /check the app’s name/],
  ])('%s', async (_, error, sentence) => {
    const { heroku, push, writes } = action()
    heroku.addFault({ path: /./, times: 1000, effect: { kind: 'error', ...error } })
    const result = await push()
    expect(told(result, 'error')).toEqual([expect.stringMatching(sentence)])
    expect([result.status, ...outputs(result, 'outcome'), ...writes()]).toEqual([1, 'failed'])
  })

  test('row 8: a Heroku that hangs ends with the time, and the build’s name is known', async () => {
    const { heroku, push } = action()
    heroku.addFault({ path: /\/builds\/[^/]+$/, times: 1000, effect: { kind: 'hang' } })
    const result = await push({ inputs: { 'timeout-minutes': '0.05' } })
    expect([result.status, ...outputs(result, 'outcome')]).toEqual([1, 'unknown'])
    expect(result.stdout).toContain(result.outputs.get('build-id'))
    expect(told(result, 'error').join()).toContain('`heroku releases -a staff` tells it')
  })

  test('row 19: a key that may do everything gets a notice', async () => {
    const { heroku, push } = action()
    for (const [key, token] of heroku.gateway.tokens)
      if (token.kind === 'accepted') heroku.gateway.tokens.set(key, { ...token, scopes: ['global'] })
    const result = await push({ inputs: { mode: 'check' } })
    expect(told(result, 'notice').join()).toContain('-s write-protected')
  })

  test('an LFS pointer is refused with the fix', async () => {
    const { push, workspace, know, app } = action()
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12345\n`
    const sha = workspace.commit({ ...MENDED_SITE, 'logo.png': pointer })
    know(sha)
    const result = await push({ sha })
    expect(told(result, 'error').join()).toMatch(/pointers of Git LFS in place of `logo.png`.*git lfs migrate export/)
    expect([result.status, ...outputs(result, 'outcome'), ...app.builds]).toEqual([1, 'failed'])
  })
})

test('rows 18, 21 and 22: on Node 24, with outputs, a summary with its timeline and what changed, and a GitHub Deployment', async () => {
  await deployBefore()
  const { push, github, workspace } = action()
  github.messages.set(workspace.sha, 'Add <b>a</b> page\n\nAt length.')
  const result = await push({ inputs: { 'github-deployment': 'true', 'health-check-path': '/' } })
  expect(outputs(result, 'outcome', 'release-version', 'commit')).toEqual(['deployed', '4', workspace.sha])
  for (const name of ['release-id', 'build-id', 'app-url']) expect(result.outputs.get(name)).toBeTruthy()
  expect(github.deployments).toMatchObject([{ statuses: ['in_progress', 'success'] }])
  expect(result.summary).toMatch(/```mermaid\ngantt.*build [\d.]+ s :.*healthy [\d.]+ s :/s)
  const link = `https://github.com/o/r/compare/${OLDER}...${workspace.sha}`
  expect(result.summary).toContain(`What changed: [1 commit](${link})`)
  expect(result.summary).not.toContain('<b>')
  expect(result.summary).toContain(`[\`${action().app.webUrl}\`](${action().app.webUrl})`)
  expect(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')).toContain('using: node24')
})

describe('a step that is stopped', () => {
  const whenBuilding = (signal: NodeJS.Signals) => ({
    whileRunning: (
      child: { kill(signal: NodeJS.Signals): boolean; on(event: 'close', listener: () => void): unknown },
      stdout: () => string,
    ) => {
      const timer = setInterval(() => {
        if (action().app.builds.length === 0 || !/Build 0/.test(stdout())) return
        clearInterval(timer)
        child.kill(signal)
      }, 20)
      child.on('close', () => clearInterval(timer))
    },
  })

  test.each(['SIGINT', 'SIGTERM'] as const)(
    'by %s tells where it was, and its GitHub Deployment does too',
    async (signal) => {
      const { behave, push, github } = action()
      behave({ buildSeconds: 60 })
      const result = await push({ inputs: { 'github-deployment': 'true' }, ...whenBuilding(signal) })
      expect([result.status, ...outputs(result, 'outcome')]).toEqual([1, 'unknown'])
      expect(result.stdout).toContain(result.outputs.get('build-id'))
      expect(github.deployments).toMatchObject([{ statuses: ['in_progress', 'error'] }])
      const after = await push({ state: result.state })
      expect(after.stdout).toBe('')
    },
  )

  test('by SIGKILL leaves the post step to look, and to end the GitHub Deployment', async () => {
    const { behave, push, github, app, writes } = action()
    behave({ buildSeconds: 4 })
    const killed = await push({ inputs: { 'github-deployment': 'true' }, ...whenBuilding('SIGKILL') })
    expect(outputs(killed, 'outcome', 'deployed')).toEqual(['unknown', 'false'])
    const before = writes()
    const running = await push({ state: killed.state, inputs: { 'github-deployment': 'true' } })
    expect(told(running, 'warning').join()).toMatch(/build 0\S+ still runs at Heroku|is the current release/)
    expect(github.deployments).toMatchObject([{ statuses: ['in_progress', 'error'] }])
    app.releases.length = 2
    for (const build of app.builds) Object.assign(build, { status: 'failed', release: null })
    const failed = await push({ state: killed.state, inputs: { 'github-deployment': 'true' } })
    expect(told(failed, 'warning').join()).toMatch(/the build 0\S+ failed\./)
    expect(github.deployments[0]?.statuses.at(-1)).toBe('failure')
    expect([failed.status, writes()]).toEqual([0, before])
  })
})
