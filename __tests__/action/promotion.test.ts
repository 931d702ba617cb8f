import { beforeEach, describe, expect, test } from 'vitest'
import { couple } from '../../src/demo/heroku/promotions.ts'
import { type Behaviour, type HerokuApp, quick } from '../../src/demo/heroku/state.ts'
import { MENDED_SITE } from '../../src/demo/tutorial.ts'
import { APP, CONFIG_VARS, outputs, SECRET, told, useAction } from '../helpers/runner/use-action.ts'

const action = useAction()
let pipeline: string
let live: HerokuApp

/** An app downstream of the one that is deployed to. */
async function addDownstream(name: string, behaviour: Partial<Behaviour> = {}): Promise<HerokuApp> {
  const { heroku } = action()
  const app = await heroku.addApp({ name, configVars: CONFIG_VARS, behaviour: { ...quick(0.05), ...behaviour } })
  couple(heroku.platform, pipeline, app, 'production')
  return app
}

beforeEach(async () => {
  const { heroku, app } = action()
  pipeline = heroku.platform.uuid()
  couple(heroku.platform, pipeline, app, 'staging')
  live = await addDownstream('live')
})

const promote = (inputs: Readonly<Record<string, string>> = {}) =>
  action().push({ inputs: { 'promote-to': 'live', ...inputs } })

const currentCommit = (app: HerokuApp): string | null | undefined =>
  app.releases.find(({ current }) => current)?.slug?.commit

const promotionsOf = (result: Awaited<ReturnType<typeof promote>>): unknown =>
  JSON.parse(result.outputs.get('promotions') ?? 'null')

describe('promote-to', () => {
  test('promotes exactly the release that was seen to run, when it was', async () => {
    const result = await promote({ 'health-check-path': '/' })
    expect(told(result, 'error')).toEqual([])
    expect(outputs(result, 'outcome', 'deployed')).toEqual(['deployed', 'true'])
    expect(promotionsOf(result)).toEqual([{ app: 'live', outcome: 'deployed', 'release-version': 3 }])
    expect(result.status).toBe(0)
    const { app, workspace, heroku } = action()
    expect(live.releases.at(-1)).toMatchObject({ slug: app.releases.at(-1)?.slug, current: true })
    expect(currentCommit(live)).toBe(workspace.sha)
    expect(live.builds).toEqual([])
    expect(heroku.platform.promotions).toHaveLength(1)
    expect(result.summary).toContain('### 🚀 Promoted from staff to live as v3.')
    expect(result.commands.map(({ data }) => data)).toContain('live, under its own config vars')
    const again = await promote()
    expect(outputs(again, 'outcome')).toEqual(['unchanged'])
    expect(promotionsOf(again)).toEqual([{ app: 'live', outcome: 'unchanged', 'release-version': 3 }])
    expect(heroku.platform.promotions).toHaveLength(1)
  })

  test('judges under the config vars of the target: what blocks there is not promoted, and the step is red', async () => {
    live.configVars = { DJANGO_SECRET_KEY: SECRET, DJANGO_DEBUG: 'True' }
    const result = await promote()
    expect(outputs(result, 'passed', 'outcome', 'deployed')).toEqual(['true', 'deployed', 'true'])
    expect(promotionsOf(result)).toEqual([{ app: 'live', outcome: 'blocked', 'release-version': null }])
    expect(told(result, 'error')).toEqual([expect.stringContaining('Not promoted to live: the gate blocks')])
    expect(result.log.join('\n')).toContain('debug-enabled')
    expect([result.status, live.releases.length]).toEqual([1, 2])
    expect(result.summary).toContain('### ❌ Not promoted to live')
  })

  test('does not promote what does not become healthy', async () => {
    action().behave({ crashes: 'at-boot' })
    const result = await promote({ rollback: 'never' })
    expect(outputs(result, 'outcome')).toEqual(['failed'])
    expect(promotionsOf(result)).toEqual([{ app: 'live', outcome: 'skipped', 'release-version': null }])
    expect([result.status, live.releases.length]).toEqual([1, 2])
  })

  test('tells a target that does not become healthy, and leaves those after it alone', async () => {
    const late = await addDownstream('late')
    live.behaviour = { ...live.behaviour, crashes: 'at-boot' }
    const result = await promote({ 'promote-to': 'live, late' })
    expect(outputs(result, 'outcome', 'deployed')).toEqual(['deployed', 'true'])
    expect(promotionsOf(result)).toMatchObject([
      { app: 'live', outcome: 'failed' },
      { app: 'late', outcome: 'skipped' },
    ])
    expect(told(result, 'error').join('\n')).toContain('web.1 of v3 crashed')
    expect([result.status, late.releases.length]).toEqual([1, 2])
  })

  test('never goes backwards: a target that runs a newer commit is left alone', async () => {
    const { heroku, github, workspace } = action()
    const newer = 'f'.repeat(40)
    github.commits.set(newer, [workspace.sha])
    const { startOthersBuild } = await import('../../src/demo/heroku/builds.ts')
    startOthersBuild(heroku.platform, live, newer, 'colleague@example.com')
    const result = await promote()
    expect(promotionsOf(result)).toMatchObject([{ app: 'live', outcome: 'superseded' }])
    expect([result.status, heroku.platform.promotions.length]).toEqual([0, 0])
  })

  test('tells what Heroku says where it does not promote', async () => {
    live.behaviour = { ...live.behaviour, promotionFails: 'The app is locked.' }
    const result = await promote()
    expect(promotionsOf(result)).toMatchObject([{ app: 'live', outcome: 'failed' }])
    expect(told(result, 'error').join('\n')).toContain('The app is locked.')
  })

  test('looks for the release where the answer to its request was lost', async () => {
    action().heroku.addFault({ method: 'POST', path: /pipeline-promotions/, effect: { kind: 'drop-answer' } })
    const result = await promote()
    expect(promotionsOf(result)).toMatchObject([{ app: 'live', outcome: 'deployed' }])
    expect(action().heroku.platform.promotions).toHaveLength(1)
  })
})

test('the post step of a run that was killed while it promoted tells what the app downstream runs, and changes nothing', async () => {
  const { push, workspace, writes } = action()
  const killed = new Map(Object.entries({ stage: 'promotion', app: APP, promotion: 'live', commit: workspace.sha }))
  const ending = async () => told(await push({ state: killed }), 'warning').join()
  expect(await ending()).toContain('live does not run this commit. `heroku releases -a live` tells')
  await promote()
  const before = writes()
  expect(await ending()).toContain('v3 of live is the current release, but whether it became healthy was not seen.')
  const [release] = live.releases.slice(-1)
  if (release === undefined) throw new Error('no release')
  Object.assign(release, { status: 'pending', current: false })
  expect(await ending()).toContain('v3 of live is being released.')
  action().heroku.addFault({ path: /live\/releases/, effect: { kind: 'html', status: 502 }, times: 99 })
  expect(await ending()).toContain('The step was stopped while live was promoted to.')
  expect(writes()).toEqual(before)
})

describe('promote-to never promotes for a run that would not deploy', () => {
  test.each([
    ['a dry run', { inputs: { 'promote-to': 'live', mode: 'dry-run' } }],
    ['a pull request', { event: 'pull_request', inputs: { 'promote-to': 'live' } }],
  ])('%s', async (_, step) => {
    const { push, workspace, writes } = action()
    const pull = {
      number: 7,
      pull_request: { number: 7, head: { sha: workspace.sha, repo: { id: 1 } }, base: { sha: 'b'.repeat(40) } },
      repository: { id: 1, full_name: 'o/r', default_branch: 'main' },
    }
    const result = await push('event' in step ? { ...step, payload: pull } : step)
    expect([result.status, writes()]).toEqual([0, []])
  })

  test('a gate that blocks', async () => {
    const { Procfile: _, ...site } = MENDED_SITE
    const { push, workspace, know, writes } = action()
    const sha = workspace.commit(site)
    know(sha)
    const result = await push({ sha, inputs: { 'promote-to': 'live' } })
    expect([result.status, writes()]).toEqual([1, []])
  })
})

describe('a promote-to that cannot be is one sentence before anything is deployed', () => {
  test.each([
    ['in no pipeline', 'alone', /alone is in no pipeline/],
    ['the app itself', APP, /staff is the app itself/],
    ['an app that is not there', 'nobody', /nobody/],
  ])('%s', async (_, target, sentence) => {
    const { heroku, writes } = action()
    await heroku.addApp({ name: 'alone', configVars: CONFIG_VARS })
    const result = await promote({ 'promote-to': target })
    expect(told(result, 'error')).toEqual([expect.stringMatching(sentence)])
    expect([result.status, outputs(result, 'outcome'), writes()]).toEqual([1, ['failed'], []])
  })
})
