import { FAIL_ON, type Policy, UNDECIDED } from '../gate/policy.ts'
import { ROLLBACK, type Rollback, WAIT_FOR, type WaitFor } from '../heroku/deployment/result.ts'
import { Failure } from '../model/failure.ts'
import { staysInside } from '../reporters/neutralise.ts'

const MODES = ['auto', 'check', 'dry-run'] as const
const ANNOTATE = ['all', 'changed', 'none'] as const
const COMMENT = ['never', 'on-failure', 'always'] as const

/** The Action's inputs, read once. Null: not given. */
export interface Inputs {
  readonly herokuApp: string | null
  readonly herokuApiKey: string | null
  readonly githubToken: string | null
  /** The app's folder, relative to the repository's root; `.` for the root. */
  readonly path: string
  readonly mode: (typeof MODES)[number]
  readonly deployBranch: string | null
  /** Null: as the config file says, else as the contract's default. */
  readonly failOn: Policy['failOn'] | null
  readonly undecided: Policy['undecided'] | null
  readonly settingsModule: string | null
  readonly configuration: string | null
  readonly config: string | null
  readonly annotate: (typeof ANNOTATE)[number]
  readonly checkRun: boolean
  readonly comment: (typeof COMMENT)[number]
  readonly suggestions: boolean
  readonly sarifFile: string | null
  readonly waitFor: WaitFor
  readonly healthCheckPath: string | null
  readonly timeoutMinutes: number
  readonly rollback: Rollback
  /** Apps downstream in the pipeline, in the order of promotion. */
  readonly promoteTo: readonly string[]
  readonly allowStale: boolean
  readonly override: string | null
  readonly appLog: boolean
  readonly githubDeployment: boolean
  readonly environment: string
}

/** How an input is asked for: trimmed, and empty where it is not given. */
export type GetInput = (name: string) => string

/** A job on GitHub's runners ends after 6 hours; on self-hosted ones after 5 days. */
const LONGEST_TIMEOUT_MINUTES = 5 * 24 * 60

/**
 * Reads every input. Throws a Failure, one sentence that names the input and what it takes, for the first that is wrong.
 * The values of the two tokens are in no message.
 */
export function readInputs(get: GetInput): Inputs {
  const read = reader(get)
  const healthCheckPath = read.text('health-check-path')
  if (healthCheckPath !== null && !/^\/(?!\/)\S*$/.test(healthCheckPath))
    throw new Failure(
      'The input health-check-path takes a path of the app that begins with one slash, such as /health/.',
    )
  const promoteTo = readApps('promote-to', read.text('promote-to'))
  const waitFor = healthCheckPath === null ? read.choice('wait-for', WAIT_FOR, 'dynos') : 'healthy'
  if (promoteTo.length > 0 && (waitFor === 'build' || waitFor === 'release'))
    throw new Failure(
      'The input promote-to promotes what was seen to run: the input wait-for must be dynos or healthy.',
    )
  return {
    herokuApp: readApp('heroku-app', read.text('heroku-app')),
    herokuApiKey: readToken('heroku-api-key', read.text('heroku-api-key')),
    githubToken: readToken('github-token', read.text('github-token')),
    path: readPath('path', read.text('path') ?? '.'),
    mode: read.choice('mode', MODES, 'auto'),
    deployBranch: read.text('deploy-branch')?.replace(/^refs\/heads\//, '') ?? null,
    failOn: read.choice('fail-on', FAIL_ON, null),
    undecided: read.choice('undecided', UNDECIDED, null),
    settingsModule: readDotted('settings-module', read.text('settings-module')),
    configuration: readDotted('configuration', read.text('configuration')),
    config: readConfig(read.text('config')),
    annotate: read.choice('annotate', ANNOTATE, 'all'),
    checkRun: read.boolean('check-run'),
    comment: read.choice('comment', COMMENT, 'never'),
    suggestions: read.boolean('suggestions'),
    sarifFile: read.text('sarif-file'),
    waitFor,
    healthCheckPath,
    timeoutMinutes: readMinutes(read.text('timeout-minutes')),
    rollback: read.choice('rollback', ROLLBACK, 'auto'),
    promoteTo,
    allowStale: read.boolean('allow-stale'),
    override: read.text('override'),
    appLog: read.boolean('app-log'),
    githubDeployment: read.boolean('github-deployment'),
    environment: read.text('environment') ?? 'production',
  }
}

function reader(get: GetInput) {
  const text = (name: string): string | null => {
    const value = get(name).trim()
    return value === '' ? null : value
  }
  const choice = <const T extends string, D extends T | null>(
    name: string,
    choices: readonly T[],
    otherwise: D,
  ): T | D => {
    const value = text(name)
    if (value === null) return otherwise
    const found = choices.find((one) => one === value)
    if (found === undefined) throw new Failure(`The input ${name} takes one of ${choices.join(', ')}.`)
    return found
  }
  // Expressions give `true` and `false`; people write them as YAML 1.2 reads them.
  const boolean = (name: string): boolean => {
    const value = text(name)?.toLowerCase() ?? 'false'
    if (value !== 'true' && value !== 'false') throw new Failure(`The input ${name} takes true or false.`)
    return value === 'true'
  }
  return { text, choice, boolean }
}

/** A name (https://devcenter.heroku.com/articles/platform-api-reference#app) or an id; nothing that could change a URL. */
function readApp(name: string, app: string | null): string | null {
  if (app !== null && !APP.test(app))
    throw new Failure(`The input ${name} takes the name or the id of a Heroku app: letters, digits and hyphens.`)
  return app
}

const APP = /^[a-z0-9][a-z0-9-]{1,38}$/i

/** Names apart by commas, spaces or lines; each once. */
function readApps(name: string, text: string | null): readonly string[] {
  const apps = (text ?? '').split(/[\s,]+/).filter((app) => app !== '')
  if (!apps.every((app) => APP.test(app)))
    throw new Failure(`The input ${name} takes names of Heroku apps, apart by commas, spaces or lines.`)
  return [...new Set(apps)]
}

/** A token goes into a header, where a line end or a space inside is a mistake of copying. */
function readToken(name: string, token: string | null): string | null {
  if (token !== null && !/^[\x21-\x7E]+$/.test(token))
    throw new Failure(
      `The input ${name} holds a space, a line end or another character that no token has; copy it again.`,
    )
  return token
}

function readPath(name: string, path: string): string {
  const clean = path
    .replaceAll('\\', '/')
    .replace(/^(\.\/)+/, '')
    .replace(/\/+$/, '')
  if (clean === '' || clean === '.') return '.'
  if (!staysInside(clean))
    throw new Failure(`The input ${name} takes a path inside the repository, relative to its root.`)
  return clean
    .split('/')
    .filter((part) => part !== '.' && part !== '')
    .join('/')
}

const readConfig = (path: string | null): string | null => (path === null ? null : readPath('config', path))

function readDotted(name: string, dotted: string | null): string | null {
  if (dotted !== null && !/^[\p{L}_][\p{L}\p{N}_]*(\.[\p{L}_][\p{L}\p{N}_]*)*$/u.test(dotted))
    throw new Failure(`The input ${name} takes a dotted Python name, such as mysite.settings.`)
  return dotted
}

function readMinutes(text: string | null): number {
  const minutes = Number(text ?? '45')
  if (!/^\d+(\.\d+)?$/.test(text ?? '45') || minutes <= 0 || minutes > LONGEST_TIMEOUT_MINUTES)
    throw new Failure(`The input timeout-minutes takes a number above 0 and up to ${LONGEST_TIMEOUT_MINUTES}.`)
  return minutes
}
