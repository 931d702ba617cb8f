import { type ChildProcessByStdio, spawn, spawnSync } from 'node:child_process'
import { dirname } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { Failure } from '../model/failure.ts'
import type { Repository } from './repository.ts'

/** A listing or a batch of small files takes far less; what takes longer hangs. */
const TIMEOUT_MS = 120_000

/** A listing of some 250,000 files. A tree can be made to unfold without end, and git lists 16 MB a second at worst. */
const MAX_OUTPUT_BYTES = 32 * 1024 * 1024

/**
 * Everything off that a repository's configuration could make git run, or swap for something else. A folder that looks like a
 * git directory can be committed, with a `core.fsmonitor` of its own: https://git-scm.com/docs/git-config#Documentation/git-config.txt-safebareRepository
 */
const SETTINGS: readonly (readonly [name: string, value: string])[] = [
  ['safe.bareRepository', 'explicit'],
  // A job in a container checks out as another user than it runs as.
  ['safe.directory', '*'],
  ['core.fsmonitor', 'false'],
  ['core.hooksPath', '/dev/null'],
  ['core.attributesFile', '/dev/null'],
  ['core.alternateRefsCommand', 'false'],
  ['core.sshCommand', 'false'],
  ['core.askPass', 'false'],
  ['credential.helper', ''],
  ['diff.external', ''],
  ['submodule.recurse', 'false'],
  // Where git is too old for GIT_NO_LAZY_FETCH.
  ['protocol.allow', 'never'],
  // Larger files are streamed, not held in memory.
  ['core.bigFileThreshold', '8m'],
]

const OPTIONS = [
  '--no-replace-objects',
  '--no-optional-locks',
  '--literal-pathspecs',
  '--no-pager',
  ...SETTINGS.flatMap(([name, value]) => ['-c', `${name}=${value}`]),
]

const ENVIRONMENT = {
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_NO_LAZY_FETCH: '1',
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_ATTR_NOSYSTEM: '1',
  GIT_ALLOW_PROTOCOL: 'none',
  LC_ALL: 'C',
} as const

/** What git needs of the process's own environment; nothing else goes in: no GIT_*, no token. HOME is for the person's ignore file. */
const PASSED_ON = ['PATH', 'HOME', 'XDG_CONFIG_HOME', 'SYSTEMROOT', 'USERPROFILE', 'HOMEDRIVE', 'HOMEPATH'] as const

/** Room for what git says when it fails. */
const MIN_BUFFER_BYTES = 64 * 1024

export interface GitOptions {
  readonly input?: string
  readonly maxOutputBytes?: number
  /** More of git's settings, for this run. */
  readonly settings?: Readonly<Record<string, string>>
  /** Also read the person's own configuration; for `git config` alone. */
  readonly withUserConfiguration?: boolean
}

export interface GitResult {
  readonly status: number
  readonly stdout: Buffer
  readonly stderr: string
}

/**
 * Runs git on REPOSITORY to its end, without a shell. This and startGit are the only places that run it.
 *
 * Throws a Failure where git is missing, hangs, or says more than maxOutputBytes. A status that is not 0 is the caller's to judge.
 */
export function runGit(repository: Repository, args: readonly string[], options: GitOptions = {}): GitResult {
  const settings = Object.entries(options.settings ?? {}).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const result = spawnSync('git', [...located(repository), ...settings, ...args], {
    ...processOptions(options.withUserConfiguration ?? false),
    input: options.input ?? '',
    // It bounds standard error as well.
    maxBuffer: Math.max(options.maxOutputBytes ?? MAX_OUTPUT_BYTES, MIN_BUFFER_BYTES),
    timeout: TIMEOUT_MS,
    killSignal: 'SIGKILL',
  })
  // EPIPE: git ended before it read its input, and says why by its status.
  const broken: (Error & { code?: string }) | undefined = result.error
  if (broken && broken.code !== 'EPIPE') throw cannotRun(broken, args)
  return { status: result.status ?? -1, stdout: result.stdout, stderr: result.stderr.toString('utf8') }
}

export type GitProcess = ChildProcessByStdio<Writable, Readable, Readable>

/** Starts git on REPOSITORY. Its `error` event stands for what runGit throws; see cannotRun. */
export function startGit(repository: Repository, args: readonly string[]): GitProcess {
  return spawn('git', [...located(repository), ...args], {
    ...processOptions(false),
    stdio: ['pipe', 'pipe', 'pipe'],
  })
}

function located({ gitDirectory, workTree }: Repository): string[] {
  return [`--git-dir=${gitDirectory}`, `--work-tree=${workTree}`, ...OPTIONS]
}

function processOptions(withUserConfiguration: boolean) {
  const own = PASSED_ON.flatMap((name) => {
    const value = process.env[name]
    return value === undefined ? [] : [[name, value]]
  })
  const configuration = withUserConfiguration ? {} : { GIT_CONFIG_GLOBAL: '/dev/null' }
  return {
    // Not in the repository: Windows looks for git.exe in the current folder first, and PATH may hold relative folders.
    cwd: dirname(process.execPath),
    env: { ...Object.fromEntries(own), ...ENVIRONMENT, ...configuration },
    windowsHide: true,
    shell: false,
  } as const
}

/** The Failure for an error of starting or awaiting git. */
export function cannotRun(error: Error & { code?: string }, args: readonly string[]): Failure {
  const name = `git ${args[0] ?? ''}`
  if (error.code === 'ENOENT') return new Failure('git is not on the PATH: install git, or add its folder to the PATH.')
  if (error.code === 'ETIMEDOUT') return new Failure(`\`${name}\` does not end: run \`git fsck\` on the repository.`)
  if (error.code === 'ENOBUFS') {
    return new Failure('The repository holds too many files to be judged: name the folder of the app with `path`.')
  }
  return new Failure(
    `\`${name}\` cannot be run (${error.code ?? error.message}): check that git works in this environment.`,
  )
}

/** What git says, told apart: each has its remedy. */
const SAYINGS: readonly (readonly [pattern: RegExp, remedy: string])[] = [
  [/^fatal: (log for|no reflog|bad revision)/im, 'name a commit that this clone has'],
  [
    /unknown repository extension|repo(sitory)? version|unknown repository format/i,
    'this git is too old for the repository; install a newer one',
  ],
  [
    /promisor|lazy fetch|missing blob|could not fetch/i,
    'the clone is partial; fetch the whole commit (actions/checkout without `filter`)',
  ],
  [
    /corrupt|inflate|bad object|unable to (read|unpack)|bad signature|not a tree|packfile|index file/i,
    'the repository is damaged; clone it again',
  ],
]

/** The Failure for a git that ended with an error: DOING completes "git could not …". */
export function gitFailed(doing: string, stderr: string): Failure {
  const lines = printable(stderr, '\n')
    .split('\n')
    .filter((line) => line.trim() !== '')
  const said = (lines.find((line) => line.startsWith('fatal: ')) ?? lines.at(-1) ?? 'it does not say why')
    .replace(/^(fatal|error): /, '')
    .slice(0, 300)
  const remedy = SAYINGS.find(([pattern]) => pattern.test(stderr))?.[1] ?? 'run `git fsck` on the repository'
  return new Failure(`git could not ${doing} (${said}): ${remedy}.`)
}

/** TEXT without control characters, so that a name in a repository cannot steer a terminal or a log; KEPT stays. */
export function printable(text: string, kept = ''): string {
  return text.replace(/[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, (char) =>
    kept.includes(char) ? char : '\ufffd',
  )
}
