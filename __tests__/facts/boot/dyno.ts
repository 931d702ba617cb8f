import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { request } from 'node:http'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { FIXED_PORT, type GeneratedApp } from './generate.ts'

/** What an app really did. */
export interface Outcome {
  /** `skipped`: no Django, no manage.py, or switched off. */
  readonly collectstatic: 'ok' | 'fails' | 'skipped'
  /** Null: the build failed. H10: the process ended. R10: it lives, and nothing listens on every address at $PORT. */
  readonly boot: 'ok' | 'H10' | 'R10' | 'HTTP400' | 'HTTP500' | 'redirect-loop' | null
  /** Is the app's own static file served? Null: not asked. */
  readonly static: 'ok' | '404' | null
  /** What the processes said, for whoever reads a failure. */
  readonly log: string
}

const PYTHON = '/usr/bin/python3'
const SYSTEM = '/usr/lib/python3/dist-packages'

/** What each distribution puts into site-packages, with what it requires. */
const CONTENTS: Readonly<Record<string, readonly string[]>> = {
  Django: ['django', 'asgiref', 'sqlparse', 'pytz'],
  gunicorn: ['gunicorn', 'pkg_resources', 'setuptools', '_distutils_hack'],
  whitenoise: ['whitenoise'],
  'django-environ': ['environ', 'six.py'],
  'python-decouple': ['decouple.py'],
  'dj-database-url': ['dj_database_url.py'],
}

/** Are Debian's packages there that the apps declare? */
export const canEmulateDyno = (): boolean =>
  process.platform === 'linux' &&
  existsSync(PYTHON) &&
  Object.values(CONTENTS)
    .flat()
    .every((name) => existsSync(join(SYSTEM, name)))

/** Programs of the base image that the commands use. */
const TOOLS = ['bash', 'sh', 'env', 'sleep', 'cat', 'ls', 'true', 'false', 'nice', 'nohup', 'dirname', 'echo']

/** Pythons with only the declared distributions, as virtual environments: one for each list, made when it is first asked for. */
export class Pythons {
  readonly #root = mkdtempSync(join(tmpdir(), 'deploy-gate-pythons-'))
  readonly #made = new Map<string, string>()

  constructor() {
    const tools = join(this.#root, 'tools')
    mkdirSync(tools)
    for (const name of TOOLS) {
      const path = ['/usr/bin', '/bin'].map((folder) => join(folder, name)).find((each) => existsSync(each))
      if (path !== undefined) symlinkSync(path, join(tools, name))
    }
  }

  get tools(): string {
    return join(this.#root, 'tools')
  }

  /** The environment's folder of programs. */
  bin(distributions: readonly string[]): string {
    const names = [...new Set(distributions)].sort()
    const key = names.join(' ')
    const made = this.#made.get(key)
    if (made !== undefined) return made
    const folder = join(this.#root, String(this.#made.size))
    const bin = join(folder, 'bin')
    const site = join(folder, 'lib', 'python3.11', 'site-packages')
    mkdirSync(bin, { recursive: true })
    mkdirSync(site, { recursive: true })
    writeFileSync(join(folder, 'pyvenv.cfg'), 'home = /usr/bin\ninclude-system-site-packages = false\nversion = 3.11\n')
    for (const name of ['python', 'python3']) symlinkSync(PYTHON, join(bin, name))
    for (const name of names.flatMap((each) => CONTENTS[each] ?? [])) {
      if (!existsSync(join(site, name))) symlinkSync(join(SYSTEM, name), join(site, name))
    }
    if (names.includes('gunicorn')) {
      const script = join(bin, 'gunicorn')
      writeFileSync(
        script,
        `#!${join(bin, 'python3')}\nimport sys\nfrom gunicorn.app.wsgiapp import run\nsys.exit(run())\n`,
      )
      chmodSync(script, 0o755)
    }
    this.#made.set(key, bin)
    return bin
  }

  remove(): void {
    rmSync(this.#root, { recursive: true, force: true })
  }
}

/** Lays the app out, builds it, starts it, and asks it for its first page and its static file. */
export async function runApp(generated: GeneratedApp, pythons: Pythons): Promise<Outcome> {
  const root = mkdtempSync(join(tmpdir(), 'deploy-gate-dyno-'))
  try {
    const app = withPort(generated, await freePort())
    layOut(app, root)
    const path = [pythons.bin(app.distributions), pythons.tools].join(delimiter)
    const built = await collectstatic(app, root, path)
    if (built.kind === 'fails') return { collectstatic: 'fails', boot: null, static: null, log: built.log }
    const started = await start(app, root, path)
    return { collectstatic: built.kind, ...started }
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

/** The app with a port that nobody has, in place of the one that it names itself: several run at once. */
function withPort(app: GeneratedApp, port: number): GeneratedApp {
  const replaced = (texts: Readonly<Record<string, string>>): Record<string, string> =>
    Object.fromEntries(
      Object.entries(texts).map(([name, text]) => [name, text.replaceAll(String(FIXED_PORT), String(port))]),
    )
  return { ...app, files: replaced(app.files), configVars: replaced(app.configVars) }
}

function layOut({ files, executable }: GeneratedApp, root: string): void {
  const ignored = (files['.slugignore'] ?? '').split('\n').filter((line) => line !== '')
  const isIgnored = (file: string): boolean =>
    ignored.some((pattern) =>
      pattern.startsWith('/') ? `/${file}`.startsWith(`${pattern}/`) : file.split('/').includes(pattern),
    )
  for (const [file, text] of Object.entries(files)) {
    if (isIgnored(file)) continue
    const target = join(root, file)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, text)
    if (executable.includes(file)) chmodSync(target, 0o755)
  }
}

interface Ended {
  readonly kind: 'ok' | 'fails' | 'skipped'
  readonly log: string
}

/** As bin/steps/collectstatic of the buildpack. */
async function collectstatic(app: GeneratedApp, root: string, path: string): Promise<Ended> {
  const disabled = app.configVars['DISABLE_COLLECTSTATIC'] ?? ''
  const script = ['manage.py', 'src/manage.py'].find((each) => existsSync(join(root, each)))
  if (!['', '0'].includes(disabled) || script === undefined || !app.distributions.includes('Django'))
    return { kind: 'skipped', log: '' }
  const { PORT: _, PYTHONPATH = '.', ...vars } = app.configVars
  const child = spawn('python', [script, 'collectstatic', '--noinput', '--traceback'], {
    cwd: root,
    env: { ...vars, PATH: path, HOME: root, LANG: 'C.UTF-8', PYTHONPATH, PYTHONDONTWRITEBYTECODE: '1' },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const log = listen(child)
  const status = await ended(child)
  return { kind: status === 0 ? 'ok' : 'fails', log: log() }
}

const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => {
    child.once('close', resolve)
    child.once('error', () => resolve(-1))
  })

function listen(child: ChildProcess): () => string {
  const parts: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => parts.push(part.toString()))
  return () => parts.join('')
}

const HOST = 'site-1.herokuapp.com'
/** Nothing here takes as long, on a machine that is not idle either. */
const PATIENCE_MS = 40_000

async function start(app: GeneratedApp, root: string, path: string): Promise<Omit<Outcome, 'collectstatic'>> {
  const command = /^web: (.*)$/m.exec(app.files['Procfile'] ?? '')?.[1] ?? ''
  const port = await freePort()
  const child = spawn('bash', ['-c', command], {
    cwd: root,
    env: {
      FORWARDED_ALLOW_IPS: '*',
      GUNICORN_CMD_ARGS: '--access-logfile -',
      WEB_CONCURRENCY: '1',
      ...{ PYTHONPATH: root, ...app.configVars },
      DYNO: 'web.1',
      HOME: root,
      LANG: 'C.UTF-8',
      PATH: path,
      PORT: String(port),
      PYTHONDONTWRITEBYTECODE: '1',
      PYTHONUNBUFFERED: '1',
    },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const log = listen(child)
  let isOver = false
  // Not `close`: what the shell leaves in the background still holds its streams, and a dyno ends with its shell.
  child.once('exit', () => {
    isOver = true
  })
  const end = ended(child)
  try {
    const boot = await follow(port, () => isOver, log)
    const served = boot === 'ok' ? await staticFile(port) : null
    return { boot, static: served, log: `${command}\n${log()}` }
  } finally {
    killGroup(child)
    await Promise.race([end, sleep(5000)])
  }
}

function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // The group has ended.
  }
}

/** Where a server says that it listens: gunicorn's and Django's own words. */
const ANNOUNCED = /(?:Listening at: |Starting development server at )(?:http:\/\/)?([^\s/]+)/

async function follow(port: number, isOver: () => boolean, log: () => string): Promise<Outcome['boot']> {
  const until = Date.now() + PATIENCE_MS
  while (Date.now() < until) {
    await sleep(50)
    if (isOver()) return 'H10'
    if (listens(port)) {
      const answer = await firstPage(port)
      // A worker that does not boot takes the server with it: the socket was open before.
      if (answer !== null) return answer
      continue
    }
    const announced = ANNOUNCED.exec(log())?.[1]
    if (announced === undefined) continue
    const elsewhere = Number(announced.split(':').at(-1))
    if (elsewhere === port && !isLoopback(announced)) continue
    // It listens elsewhere; whether its workers live shows when one answers there.
    const answer = await get(elsewhere, '/')
    if (answer !== null) return 'R10'
  }
  return 'R10'
}

const isLoopback = (address: string): boolean => /^(127\.|localhost)/.test(address)

/** Does a socket listen at PORT on every address? https://docs.kernel.org/networking/proc_net_tcp.html */
function listens(port: number): boolean {
  const wanted = port.toString(16).toUpperCase().padStart(4, '0')
  return ['/proc/net/tcp', '/proc/net/tcp6'].some((file) =>
    (existsSync(file) ? readFileSync(file, 'utf8') : '')
      .split('\n')
      .some((line) => new RegExp(`^ *\\d+: 0+:${wanted} [\\dA-F]+:0000 0A `).test(line)),
  )
}

interface Answer {
  readonly status: number
  readonly location: string | null
}

async function firstPage(port: number): Promise<Outcome['boot']> {
  const answer = await get(port, '/')
  if (answer === null) return null
  if (answer.status >= 500) return 'HTTP500'
  if (answer.status === 400) return 'HTTP400'
  return answer.location === `https://${HOST}/` ? 'redirect-loop' : 'ok'
}

async function staticFile(port: number): Promise<Outcome['static']> {
  const answer = await get(port, '/static/site.css')
  return answer === null ? null : answer.status === 200 ? 'ok' : answer.status === 404 ? '404' : null
}

/** As Heroku's router asks for what a browser wants by https; null where nothing answers. */
function get(port: number, path: string): Promise<Answer | null> {
  return new Promise((resolve) => {
    const asked = request(
      { port, path, host: '127.0.0.1', timeout: 10_000, headers: { Host: HOST, 'X-Forwarded-Proto': 'https' } },
      (response) => {
        response.resume()
        resolve({ status: response.statusCode ?? 0, location: response.headers.location ?? null })
      },
    )
    asked.once('timeout', () => asked.destroy())
    asked.once('error', () => resolve(null))
    asked.end()
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '0.0.0.0', () => {
      const address = server.address()
      server.close(() =>
        address !== null && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })
}

/** Debian's Python, which has the packages. */
export const debianPythonMinor = (): string =>
  spawnSync(PYTHON, ['-c', 'import sys; print("%d.%d" % sys.version_info[:2])'], { encoding: 'utf8' }).stdout.trim()
