import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What GitHub's runner hands to a step, as far as the demo needs it. */
export interface Step {
  /** dist/index.js */
  readonly bundle: string
  /** The folder that was checked out. */
  readonly workspace: string
  /** A folder of the runner's own, outside of the workspace. */
  readonly temporary: string
  readonly repository: string
  readonly ref: string
  readonly sha: string
  readonly eventName: string
  readonly event: unknown
  readonly apiUrl: string
  readonly inputs: Readonly<Record<string, string>>
  readonly environment: Readonly<Record<string, string>>
}

export interface StepResult {
  readonly exitCode: number
  /** Standard output and standard error, line by line, as they came. */
  readonly lines: readonly string[]
  readonly outputs: ReadonlyMap<string, string>
  readonly summary: string
}

/**
 * Runs the bundle as GitHub's runner runs it: `node dist/index.js` in the workspace, inputs as INPUT_*, file commands in files.
 * The environment is only what a runner sets: nothing of this process's own leaks in but PATH and HOME.
 *
 * @param onLine is called with each line as it comes
 */
export async function runAction(step: Step, onLine: (line: string) => void = () => {}): Promise<StepResult> {
  const files = mkdtempSync(join(step.temporary, 'runner-'))
  const file = (name: string, content = ''): string => {
    const path = join(files, name)
    writeFileSync(path, content)
    return path
  }
  const paths = {
    output: file('output'),
    summary: file('summary'),
    state: file('state'),
    event: file('event.json', JSON.stringify(step.event)),
  }
  const lines: string[] = []
  try {
    const exitCode = await spawnStep(step, environmentOf(step, paths), (line) => {
      lines.push(line)
      onLine(line)
    })
    return {
      exitCode,
      lines,
      outputs: parseOutputs(readFileSync(paths.output, 'utf8')),
      summary: readFileSync(paths.summary, 'utf8'),
    }
  } finally {
    rmSync(files, { recursive: true, force: true })
  }
}

function environmentOf(
  step: Step,
  paths: Readonly<Record<'output' | 'summary' | 'state' | 'event', string>>,
): NodeJS.ProcessEnv {
  const inputs = Object.entries(step.inputs).map(([name, value]) => [
    `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
    value,
  ])
  const [owner = ''] = step.repository.split('/')
  const { PATH, HOME, SystemRoot } = process.env
  return {
    ...(PATH === undefined ? {} : { PATH }),
    ...(HOME === undefined ? {} : { HOME }),
    ...(SystemRoot === undefined ? {} : { SystemRoot }),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTOR: 'reader',
    GITHUB_API_URL: step.apiUrl,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_EVENT_NAME: step.eventName,
    GITHUB_EVENT_PATH: paths.event,
    GITHUB_OUTPUT: paths.output,
    GITHUB_STATE: paths.state,
    GITHUB_STEP_SUMMARY: paths.summary,
    GITHUB_REF: step.ref,
    GITHUB_REF_NAME: step.ref.replace(/^refs\/(heads|tags)\//, ''),
    GITHUB_REF_TYPE: step.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_REPOSITORY: step.repository,
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_SHA: step.sha,
    GITHUB_WORKFLOW: 'deploy',
    GITHUB_JOB: 'gate',
    GITHUB_WORKSPACE: step.workspace,
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_TEMP: step.temporary,
    ...Object.fromEntries(inputs),
    ...step.environment,
  }
}

function spawnStep(step: Step, env: NodeJS.ProcessEnv, onLine: (line: string) => void): Promise<number> {
  const child = spawn(process.execPath, [step.bundle], { cwd: step.workspace, env, stdio: ['ignore', 'pipe', 'pipe'] })
  for (const stream of [child.stdout, child.stderr]) {
    let rest = ''
    stream.setEncoding('utf8')
    stream.on('data', (text: string) => {
      const parts = (rest + text).split('\n')
      rest = parts.pop() ?? ''
      for (const part of parts) onLine(part.replace(/\r$/, ''))
    })
    stream.on('end', () => {
      if (rest !== '') onLine(rest)
    })
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => resolve(code ?? (signal === null ? 1 : 128)))
  })
}

/** The outputs that a step wrote to GITHUB_OUTPUT: `name=value`, or `name<<delimiter`, lines, delimiter. */
function parseOutputs(text: string): Map<string, string> {
  const outputs = new Map<string, string>()
  const lines = text.split('\n')
  for (let at = 0; at < lines.length; at += 1) {
    const [, name, delimiter] = /^([^=<]+)<<(.+)$/.exec(lines[at] ?? '') ?? []
    if (name === undefined || delimiter === undefined) {
      const [, plain, value] = /^([^=<]+)=(.*)$/.exec(lines[at] ?? '') ?? []
      if (plain !== undefined && value !== undefined) outputs.set(plain, value)
      continue
    }
    const end = lines.indexOf(delimiter, at + 1)
    outputs.set(name, lines.slice(at + 1, end).join('\n'))
    at = end
  }
  return outputs
}
