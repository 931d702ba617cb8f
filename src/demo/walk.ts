import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startGitHub } from './github/server.ts'
import { createGitHubState, type GitHubState } from './github/state.ts'
import { DEMO_KEY, type EmbeddedHeroku, startEmbeddedHeroku } from './heroku/server.ts'
import { quick } from './heroku/state.ts'
import { present } from './present.ts'
import { runAction, type Step, type StepResult } from './run-action.ts'
import { MENDED_SITE, type Site, TUTORIAL_SITE } from './tutorial.ts'
import { createWorkingCopy, type WorkingCopy } from './working-copy.ts'

const APP = 'local-library'
const OWNER = 'reader'
const GITHUB_TOKEN = 'ghs_demo000000000000000000000000000000'

/** The config vars that Heroku Postgres sets, with the address of a database that is not there. */
const DATABASE = { DATABASE_URL: 'postgres://reader:demo-password@db.example.com:5432/library' }
const KEY = { DJANGO_SECRET_KEY: 'kq3-vJ8x2mRz-0LdTn7wYbH5sEoPcGf9uAiX4sWq1ZtB6yNe7Q' }

interface Scene {
  readonly title: string
  /** What the reader did, and what to look for. */
  readonly story: readonly string[]
  readonly site: Site
  readonly configVars: Readonly<Record<string, string>>
  /** Somebody pushed again while this run was waiting. */
  readonly overtaken?: boolean
  readonly outcome: string
}

const SCENES: readonly Scene[] = [
  {
    title: "1. The tutorial's commit",
    story: [
      'A reader of the tutorial pushes the site. The app has a database, and no other config var.',
      'No checker that reads the settings sees anything wrong: they never say `DEBUG = True`.',
    ],
    site: TUTORIAL_SITE,
    configVars: DATABASE,
    outcome: 'blocked',
  },
  {
    title: '2. The same commit, and DJANGO_DEBUG=false on the app',
    story: ['The reader gives the app a key of its own, and switches DEBUG off. Or so it seems.'],
    site: TUTORIAL_SITE,
    configVars: { ...DATABASE, ...KEY, DJANGO_DEBUG: 'false' },
    outcome: 'blocked',
  },
  {
    title: '3. The mended commit',
    story: ['The switches are off unless they are asked for, and without a key the site does not start.'],
    site: MENDED_SITE,
    configVars: { ...DATABASE, ...KEY },
    outcome: 'deployed',
  },
  {
    title: '4. A commit that is no longer the tip',
    story: ['Two pushes in a row, and the older run comes last. It must not overwrite the newer commit.'],
    site: { ...MENDED_SITE, 'README.md': '# Local Library\n' },
    configVars: { ...DATABASE, ...KEY },
    overtaken: true,
    outcome: 'superseded',
  },
]

export interface WalkIo {
  /** dist/index.js */
  readonly bundle: string
  readonly write: (text: string) => unknown
  readonly colour: boolean
}

/**
 * Shows the whole job on an embedded Heroku and GitHub: the bundle is run as GitHub's runner runs it, once a scene.
 *
 * @returns whether each scene ended as it should
 */
export async function walk(io: WalkIo): Promise<boolean> {
  const temporary = mkdtempSync(join(tmpdir(), 'deploy-gate-demo-'))
  const state = createGitHubState(OWNER, APP, GITHUB_TOKEN)
  const [heroku, github] = await Promise.all([startEmbeddedHeroku(), startGitHub(state)])
  const checkout = join(temporary, 'checkout')
  mkdirSync(checkout)
  try {
    const copy = createWorkingCopy(checkout)
    const app = await heroku.addApp({ name: APP, stack: 'heroku-24', behaviour: quick(0.4) })
    let good = true
    for (const scene of SCENES) {
      app.configVars = { ...scene.configVars }
      tell(scene, io)
      const sha = push(scene, copy, state)
      const step = stepOf(sha, { io, temporary, workspace: checkout, heroku, apiUrl: github.url })
      const result = await runAction(step, (line) => show(present(line, io.colour), io))
      good = conclude(scene, result, io) && good
    }
    return good
  } finally {
    await Promise.all([heroku.close(), github.close()])
    rmSync(temporary, { recursive: true, force: true })
  }
}

function show(text: string | null, io: WalkIo): void {
  if (text !== null) io.write(`${text}\n`)
}

function tell(scene: Scene, io: WalkIo): void {
  const names = Object.keys(scene.configVars).join(', ')
  const title = io.colour ? `\u001b[1m${scene.title}\u001b[0m` : scene.title
  io.write(`\n${title}\n${scene.story.map((line) => `  ${line}\n`).join('')}  Config vars of ${APP}: ${names}\n\n`)
}

/** Commits and pushes the scene's site; returns the commit that the run is about. */
function push(scene: Scene, copy: WorkingCopy, state: GitHubState): string {
  const parent = state.refs.get('heads/main')
  const sha = copy.commit({ ...scene.site, 'PUSH.md': `${scene.title}\n` }, scene.title.replace(/^\d+\. /, ''))
  state.commits.set(sha, parent === undefined ? [] : [parent])
  state.refs.set('heads/main', sha)
  if (scene.overtaken) {
    const newer = copy.commit({ ...scene.site, 'PUSH.md': 'the newer push\n' }, 'The newer push')
    state.commits.set(newer, [sha])
    state.refs.set('heads/main', newer)
  }
  return sha
}

interface Stage {
  readonly io: WalkIo
  readonly temporary: string
  readonly workspace: string
  readonly heroku: EmbeddedHeroku
  readonly apiUrl: string
}

function stepOf(sha: string, { io, temporary, workspace, heroku, apiUrl }: Stage): Step {
  const repository = `${OWNER}/${APP}`
  return {
    bundle: io.bundle,
    workspace,
    temporary,
    repository,
    ref: 'refs/heads/main',
    sha,
    eventName: 'push',
    event: {
      ref: 'refs/heads/main',
      after: sha,
      created: false,
      deleted: false,
      forced: false,
      repository: { full_name: repository, default_branch: 'main', fork: false },
      head_commit: { id: sha },
    },
    apiUrl,
    inputs: { 'heroku-app': APP, 'heroku-api-key': DEMO_KEY, 'github-token': GITHUB_TOKEN },
    environment: { HEROKU_API_URL: heroku.url, DEPLOY_GATE_POLL_SECONDS: '0.1' },
  }
}

function conclude(scene: Scene, { exitCode, outputs }: StepResult, io: WalkIo): boolean {
  const outcome = outputs.get('outcome') ?? 'none'
  const good = outcome === scene.outcome
  const step = exitCode === 0 ? 'the step is green' : 'the step is red'
  io.write(
    `\n  → outcome: ${outcome}; ${step}${good ? '' : ` (this demo expected ${scene.outcome}: please report it)`}\n`,
  )
  return good
}
