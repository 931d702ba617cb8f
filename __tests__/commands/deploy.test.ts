import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { main } from '../../src/commands/main.ts'
import { couple } from '../../src/demo/heroku/promotions.ts'
import { DEMO_KEY, type EmbeddedHeroku, startEmbeddedHeroku } from '../../src/demo/heroku/server.ts'
import { quick } from '../../src/demo/heroku/state.ts'
import { MENDED_SITE, TUTORIAL_SITE } from '../../src/demo/tutorial.ts'
import { createWorkingCopy, type WorkingCopy } from '../../src/demo/working-copy.ts'

const VARS = {
  DJANGO_SECRET_KEY: 'kq3-vJ8x2mRz-0LdTn7wYbH5sEoPcGf9uAiX4sWq1ZtB6yNe7Q',
  DATABASE_URL: 'postgres://u:demo-password@db.example.com:5432/d',
}

let folder: string
let heroku: EmbeddedHeroku
let copy: WorkingCopy
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'deploy-gate-command-'))
  copy = createWorkingCopy(folder)
  heroku = await startEmbeddedHeroku()
  await heroku.addApp({ name: 'library', stack: 'heroku-24', configVars: VARS, behaviour: quick(0.05) })
})
afterEach(async () => {
  await heroku.close()
  rmSync(folder, { recursive: true, force: true })
})

async function run(...argv: string[]) {
  const out: string[] = []
  const err: string[] = []
  const status = await main({
    argv,
    env: { HEROKU_API_KEY: DEMO_KEY, HEROKU_API_URL: heroku.url, DEPLOY_GATE_POLL_SECONDS: '0.05', NO_COLOR: '1' },
    cwd: folder,
    folder: '',
    stdout: { write: (text: string) => out.push(text) },
    stderr: { write: (text: string) => err.push(text) },
  })
  return { status, stdout: out.join(''), stderr: err.join('') }
}

const builds = (): number =>
  heroku.gateway.requests.filter(({ method, path }) => method === 'POST' && /\/builds$/.test(path)).length

test('the gate passes, and exactly that commit is deployed', { timeout: 60_000 }, async () => {
  const commit = copy.commit(MENDED_SITE, 'The mended site')
  const { status, stdout, stderr } = await run('deploy', '--app', 'library')
  expect(stderr).toContain('Deployed to library as v')
  expect(stdout).toContain('The gate passes')
  expect(status).toBe(0)
  expect(heroku.platform.apps.get('library')?.releases.at(-1)?.slug?.commit).toBe(commit)
  for (const value of Object.values(VARS)) expect(stdout + stderr).not.toContain(value)
  expect(stdout + stderr).not.toContain(DEMO_KEY)
})

test('the release is promoted when it was seen to run, to what passes under its own config vars', {
  timeout: 60_000,
}, async () => {
  copy.commit(MENDED_SITE, 'The mended site')
  const [app, live, open] = [
    heroku.platform.apps.get('library'),
    await heroku.addApp({ name: 'live', configVars: VARS, behaviour: quick(0.05) }),
    await heroku.addApp({ name: 'open', configVars: { ...VARS, DJANGO_DEBUG: 'True' } }),
  ]
  const pipeline = heroku.platform.uuid()
  if (app === undefined) throw new Error('no app')
  couple(heroku.platform, pipeline, app, 'staging')
  for (const target of [live, open]) couple(heroku.platform, pipeline, target, 'production')
  const { status, stderr } = await run('deploy', '--app', 'library', '--promote-to', 'live,open')
  expect(stderr).toContain('Promoted from library to live as v3.')
  expect(stderr).toContain('Not promoted to open: the gate blocks under its own config vars.')
  expect(live.releases.at(-1)?.slug).toBe(app.releases.at(-1)?.slug)
  expect({ status, releases: open.releases.length }).toEqual({ status: 3, releases: 2 })
})

test('the gate blocks, and nothing is deployed', async () => {
  copy.commit(TUTORIAL_SITE, 'The tutorial')
  const { status, stdout } = await run('deploy', '--app', 'library')
  expect({ status, builds: builds() }).toEqual({ status: 1, builds: 0 })
  expect(stdout).toContain('debug-enabled')
})

test.each([
  [['deploy'], '--app names the app to deploy to.'],
  [['deploy', '--app', 'library', '--fail-on', 'never'], '--fail-on never only reports'],
  [['deploy', '--app', 'no-such-app'], 'no-such-app'],
  [['deploy', '--app', 'library', '--promote-to', 'live'], 'library is in no pipeline'],
  [
    ['deploy', '--app', 'library', '--promote-to', 'live', '--wait-for', 'build'],
    '--wait-for must be dynos or healthy',
  ],
  [['deploy', '--app', 'library', '--rollback', 'perhaps'], '--rollback takes one of'],
])('a mistake deploys nothing: %j', async (argv, sentence) => {
  copy.commit(MENDED_SITE, 'The mended site')
  const { status, stderr } = await run(...argv)
  expect({ status, builds: builds() }).toEqual({ status: 2, builds: 0 })
  expect(stderr).toContain(sentence)
})
