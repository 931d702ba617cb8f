import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseFileCommands } from './file-command.ts'
import { readOutput, type StepOutput } from './read-output.ts'

/** What the runner runs; check-dist holds that it is what the sources build. */
const BUNDLE = fileURLToPath(new URL('../../../dist/index.js', import.meta.url))

/** A job's workspace with a checkout of one commit, as actions/checkout leaves it: shallow. */
export interface Workspace {
  readonly root: string
  readonly folder: string
  readonly sha: string
  /** Adds a commit with these files in place of what was there, and returns its id. */
  commit(files: Readonly<Record<string, string>>, message?: string): string
  remove(): void
}

export function createWorkspace(files: Readonly<Record<string, string>>): Workspace {
  const root = mkdtempSync(join(tmpdir(), 'deploy-gate-test-'))
  const folder = join(root, 'work')
  mkdirSync(join(root, 'temp'), { recursive: true })
  mkdirSync(folder)
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'core.autocrlf=false', ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim()
  git('init', '-q', '-b', 'main')
  const commit = (files: Readonly<Record<string, string>>, message = 'A commit') => {
    git('rm', '-rfq', '--ignore-unmatch', '.')
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    git('add', '-A', '-f')
    git('commit', '-q', '--allow-empty', '--allow-empty-message', '--cleanup=verbatim', '-m', message)
    return git('rev-parse', 'HEAD')
  }
  const sha = commit(files)
  return { root, folder, sha, commit, remove: () => rmSync(root, { recursive: true, force: true, maxRetries: 3 }) }
}

export interface Step {
  readonly workspace: Workspace
  readonly event: string
  readonly payload: unknown
  readonly ref?: string
  readonly sha?: string
  readonly inputs?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  /** STATE_* of the post step. */
  readonly state?: ReadonlyMap<string, string>
  /** Called with the process as it runs. */
  readonly whileRunning?: (child: ChildProcess, stdout: () => string) => void
}

export interface StepResult extends StepOutput {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
  readonly outputs: ReadonlyMap<string, string>
  readonly state: ReadonlyMap<string, string>
  readonly summary: string
  /** Milliseconds. */
  readonly duration: number
}

let runs = 0

/** Runs the bundled Action as the runner does: one process, inputs and context in its environment, files for outputs, state and summary. */
export async function runStep(step: Step): Promise<StepResult> {
  const { workspace } = step
  const files = join(workspace.root, `files-${runs++}`)
  mkdirSync(files)
  const file = (name: string, text = '') => {
    writeFileSync(join(files, name), text)
    return join(files, name)
  }
  const inputs = Object.entries(step.inputs ?? {}).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
  const state = [...(step.state ?? [])].map(([name, value]) => [`STATE_${name}`, value])
  const [output, saved, summary] = [file('output'), file('state'), file('summary')]
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: workspace.root,
    GITHUB_ACTIONS: 'true',
    CI: 'true',
    GITHUB_EVENT_NAME: step.event,
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(step.payload)),
    GITHUB_SHA: step.sha ?? workspace.sha,
    GITHUB_REF: step.ref ?? 'refs/heads/main',
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_RUN_ID: '42',
    GITHUB_WORKFLOW: 'deploy',
    GITHUB_JOB: 'gate',
    GITHUB_ACTION_REPOSITORY: 'org/deploy-gate',
    GITHUB_ACTION_REF: 'v1',
    GITHUB_WORKSPACE: workspace.folder,
    GITHUB_OUTPUT: output,
    GITHUB_STATE: saved,
    GITHUB_STEP_SUMMARY: summary,
    RUNNER_TEMP: join(workspace.root, 'temp'),
    DEPLOY_GATE_POLL_SECONDS: '0.05',
    ...Object.fromEntries([...inputs, ...state]),
    ...step.env,
  }
  const began = performance.now()
  const child = spawn(process.execPath, [BUNDLE], {
    cwd: workspace.folder,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const text = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (chunk) => {
    text.stdout += chunk
  })
  child.stderr.setEncoding('utf8').on('data', (chunk) => {
    text.stderr += chunk
  })
  step.whileRunning?.(child, () => text.stdout)
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return {
    ...readOutput(text.stdout, text.stderr),
    ...text,
    status,
    outputs: parseFileCommands(readFileSync(output, 'utf8')),
    state: parseFileCommands(readFileSync(saved, 'utf8')),
    summary: readFileSync(summary, 'utf8'),
    duration: performance.now() - began,
  }
}
