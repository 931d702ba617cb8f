import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, vi } from 'vitest'
import { type GitHubServer, startGitHub } from '../../../src/demo/github/server.ts'
import { createGitHubState, type GitHubState, READ_WRITE } from '../../../src/demo/github/state.ts'
import { DEMO_KEY, type EmbeddedHeroku, startEmbeddedHeroku } from '../../../src/demo/heroku/server.ts'
import { type Behaviour, type HerokuApp, quick } from '../../../src/demo/heroku/state.ts'
import { MENDED_SITE } from '../../../src/demo/tutorial.ts'
import { requestProblems } from '../github-schema.ts'
import { OUR_COMMANDS } from './read-output.ts'
import { createWorkspace, runStep, type Step, type StepResult, type Workspace } from './run-step.ts'

export const TOKEN = 'ghs_0123456789abcdef'
/** The value of a config var of the app. */
export const SECRET = 'n0t-for-anybody-else-0123456789-abcdefghijklmnopqrstuvwxyz'
export const APP = 'staff'
export const CONFIG_VARS = { DJANGO_SECRET_KEY: SECRET, DJANGO_DEBUG: 'False' }

export const REPOSITORY = { id: 1, full_name: 'o/r', default_branch: 'main' }

type ActionStep = Partial<Step> & Pick<Step, 'event' | 'payload'>

export const pushPayload = (after: string) => ({
  ref: 'refs/heads/main',
  after,
  deleted: false,
  repository: REPOSITORY,
})

/** What surrounds one run of the bundled Action: a checkout, GitHub and Heroku. */
export interface ActionWorld {
  readonly workspace: Workspace
  readonly heroku: EmbeddedHeroku
  readonly github: GitHubState
  readonly app: HerokuApp
  /** Lets GitHub know a commit, as the tip of main. */
  know(sha: string, ...parents: readonly string[]): void
  behave(over: Partial<Behaviour>): void
  /** Any event, given to `dist/index.js` as a process; whatever it was, it wrote only commands of ours and no secret. */
  run(step: ActionStep): Promise<StepResult>
  /** A push of main, so. */
  push(step?: Partial<Step>): Promise<StepResult>
  /** The requests that would change something at Heroku. */
  writes(): readonly string[]
}

/** Makes a world for each test of a file; what it returns gives the one of the test that runs. */
export function useAction(): () => ActionWorld {
  // Processes that are started on a machine with much else to do.
  vi.setConfig({ testTimeout: 240_000 })
  let world: ActionWorld | null = null
  let server: GitHubServer | null = null
  beforeEach(async () => {
    const workspace = createWorkspace(MENDED_SITE)
    const github = createGitHubState('o', 'r', TOKEN, READ_WRITE)
    const heroku = await startEmbeddedHeroku()
    server = await startGitHub(github)
    const app = await heroku.addApp({ name: APP, configVars: CONFIG_VARS, behaviour: quick(0.05) })
    world = worldOf({ workspace, github, heroku, app, url: server.url })
    world.know(workspace.sha)
  })
  afterEach(async () => {
    await Promise.all([server?.close(), world?.heroku.close()])
    world?.workspace.remove()
    expect(server?.received.flatMap(requestProblems)).toEqual([])
  })
  return () => {
    if (world === null) throw new Error('no test runs')
    return world
  }
}

interface Parts extends Pick<ActionWorld, 'workspace' | 'github' | 'heroku' | 'app'> {
  readonly url: string
}

function worldOf({ workspace, github, heroku, app, url }: Parts): ActionWorld {
  const run = async (step: ActionStep): Promise<StepResult> => {
    const result = await runStep({
      workspace,
      ...step,
      env: { GITHUB_API_URL: url, HEROKU_API_URL: heroku.url, ...step.env },
      inputs: { 'heroku-app': APP, 'heroku-api-key': DEMO_KEY, 'github-token': TOKEN, ...step.inputs },
    })
    expectClean(result)
    return result
  }
  return {
    workspace,
    heroku,
    github,
    app,
    know: (sha, ...parents) => {
      github.commits.set(sha, parents)
      github.refs.set('heads/main', sha)
    },
    behave: (over) => {
      app.behaviour = { ...app.behaviour, ...over }
    },
    run,
    push: (step = {}) => {
      const after = step.sha ?? workspace.sha
      return run({ event: 'push', payload: pushPayload(after), ...step })
    },
    writes: () =>
      heroku.gateway.requests
        .filter(({ method, path }) => method !== 'GET' && !path.startsWith('/storage'))
        .map(({ method, path }) => `${method} ${path}`),
  }
}

/** Only commands of ours, at most ten annotations of a level, and no secret anywhere. */
function expectClean(result: StepResult): void {
  expect(result.commands.filter(({ command }) => !OUR_COMMANDS.has(command))).toEqual([])
  for (const level of ['error', 'warning', 'notice']) expect(told(result, level).length).toBeLessThanOrEqual(10)
  const report = result.outputs.get('report')
  const shown = JSON.stringify([
    result.stdout.replace(/^::add-mask::.*$/gm, ''),
    result.stderr,
    result.summary,
    [...result.outputs.values()],
    report === undefined ? '' : readFileSync(report, 'utf8'),
  ])
  for (const secret of [DEMO_KEY, TOKEN, SECRET]) expect(shown).not.toContain(secret)
  expect(shown).not.toMatch(/X-Amz-Signature=[0-9a-f]/)
  expect(result.stdout).not.toContain(SECRET)
  // A mask as short as this hides innocent text in the whole log.
  expect(result.masks.filter((mask) => mask.length < 4)).toEqual([])
}

/** The messages of one level. */
export const told = (result: StepResult, level: string): readonly string[] =>
  result.commands.filter(({ command }) => command === level).map(({ data }) => data)

export const outputs = (result: StepResult, ...names: readonly string[]): readonly (string | undefined)[] =>
  names.map((name) => result.outputs.get(name))
