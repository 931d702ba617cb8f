import { installs } from '../facts/dependencies/dependencies.ts'
import type { Facts } from '../facts/facts.ts'
import { readText } from '../facts/files.ts'
import { likelyEntryPoint } from '../facts/settings/entry-point.ts'
import { stringsOf } from '../facts/settings/tests.ts'
import type { Snapshot } from '../model/snapshot.ts'

/** What is to be served. */
interface Target {
  readonly module: string
  readonly attribute: string
  /** It has to be called for the application. */
  readonly isFactory: boolean
  readonly interface: 'wsgi' | 'asgi'
  /** The folder that must be on sys.path, relative to the app's; '' is the app's own. */
  readonly folder: string
}

interface ServerLine {
  readonly distribution: string
  readonly interfaces: readonly Target['interface'][]
  /** @param fir whether the dynos have IPv6 addresses alone */
  readonly line: (target: Target, fir: boolean) => string
}

const named = ({ module, attribute }: Target): string => `${module}:${attribute}`
const inside = ({ folder }: Target): string => (folder === '' ? '' : `cd ${folder} && `)
const anywhere = (fir: boolean): string => (fir ? '::' : '0.0.0.0')

/** In the order in which one is chosen of those that are installed; the first of its interface where none is. */
const SERVERS: readonly ServerLine[] = [
  {
    distribution: 'gunicorn',
    interfaces: ['wsgi'],
    line: (target, fir) => {
      const { module, attribute, isFactory, folder } = target
      const application = isFactory
        ? `'${module}:${attribute}()'`
        : attribute === 'application'
          ? module
          : named(target)
      return `gunicorn ${folder === '' ? '' : `--chdir ${folder} `}${fir ? '--bind [::]:$PORT ' : ''}${application}`
    },
  },
  {
    distribution: 'uvicorn',
    interfaces: ['asgi'],
    line: (target, fir) =>
      `uvicorn ${target.folder === '' ? '' : `--app-dir ${target.folder} `}${target.isFactory ? '--factory ' : ''}${named(target)} --host ${anywhere(fir)} --port $PORT`,
  },
  {
    distribution: 'daphne',
    interfaces: ['asgi'],
    line: (target, fir) => `${inside(target)}daphne -b ${anywhere(fir)} -p $PORT ${named(target)}`,
  },
  {
    distribution: 'hypercorn',
    interfaces: ['asgi', 'wsgi'],
    line: (target, fir) =>
      `${inside(target)}hypercorn ${target.interface === 'wsgi' ? 'wsgi:' : ''}${named(target)} --bind ${fir ? '[::]' : '0.0.0.0'}:$PORT`,
  },
  {
    distribution: 'waitress',
    interfaces: ['wsgi'],
    line: (target, fir) =>
      `${inside(target)}waitress-serve ${fir ? '--listen=[::]:$PORT' : '--port=$PORT'} ${target.isFactory ? '--call ' : ''}${named(target)}`,
  },
  {
    distribution: 'granian',
    interfaces: ['asgi', 'wsgi'],
    line: (target, fir) =>
      `${inside(target)}granian --interface ${target.interface} --host ${anywhere(fir)} --port $PORT ${named(target)}`,
  },
]

/** The command of the web process, as a Procfile has it; null where no application is found. */
export function webCommand(facts: Facts): string | null {
  const target = djangoTarget(facts) ?? otherTarget(facts.snapshot)
  if (target === null) return null
  const fitting = SERVERS.filter(({ interfaces }) => interfaces.includes(target.interface))
  const server = fitting.find(({ distribution }) => installs(facts.dependencies, distribution) === true) ?? fitting[0]
  return server?.line(target, facts.environment.app?.generation === 'fir') ?? null
}

/** Django's wsgi.py, or its asgi.py where the project is made for one (channels) or has a server for nothing else. */
function djangoTarget(facts: Facts): Target | null {
  const { snapshot, dependencies, settings } = facts
  const { path, pythonPath } = likelyEntryPoint(snapshot)
  const folder = pythonPath[0] ?? ''
  // The path comes to stand in a shell's command.
  if (path === null || !/^(?:[\w.-]+\/)*[aw]sgi\.py$/.test(path)) return null
  if (!/django|configurations/.test(readText(snapshot, path) ?? '')) return null
  const asgi = path.replace(/wsgi\.py$/, 'asgi.py')
  const apps = settings.web.settings?.get('INSTALLED_APPS').value
  const wants = apps !== undefined && stringsOf(apps).some(({ value }) => value === 'channels' || value === 'daphne')
  const only = ['uvicorn', 'daphne', 'hypercorn'].some((name) => installs(dependencies, name) === true)
  const hasWsgi = ['gunicorn', 'waitress'].some((name) => installs(dependencies, name) === true)
  const chosen = snapshot.entry(asgi) && (wants || (only && !hasWsgi)) ? asgi : path
  const below = folder !== '' && chosen.startsWith(`${folder}/`) ? chosen.slice(folder.length + 1) : chosen
  return {
    module: below.slice(0, -'.py'.length).replaceAll('/', '.'),
    attribute: 'application',
    isFactory: false,
    interface: chosen.endsWith('asgi.py') ? 'asgi' : 'wsgi',
    folder,
  }
}

/** How the frameworks' applications are made, at the left margin. */
const MADE: readonly (readonly [pattern: RegExp, interface_: Target['interface'], isFactory: boolean])[] = [
  [/^([A-Za-z_]\w*)(?:\s*:\s*\w+)?\s*=\s*(?:\w+\.)?(?:Flask|Bottle|Dash)\(/m, 'wsgi', false],
  [/^([A-Za-z_]\w*)(?:\s*:\s*\w+)?\s*=\s*(?:\w+\.)?(?:FastAPI|Starlette|Quart|Litestar|Sanic)\(/m, 'asgi', false],
  [/^([A-Za-z_]\w*)\s*=\s*(?:\w+\.)?create_app\(/m, 'wsgi', false],
  [/^def (application|app)\(\s*environ\b/m, 'wsgi', false],
  [/^async def (application|app)\(\s*scope\b/m, 'asgi', false],
  [/^def (create_app|make_app|app_factory)\(\s*\)/m, 'wsgi', true],
]

const LIKELY = ['wsgi', 'asgi', 'app', 'main', 'application', 'server', 'run', '__init__']
const ELSEWHERE = /(^|\/)(tests?|docs?|examples?|node_modules|site-packages|venv|\.venv|migrations)\//

/** Another framework's application, or a plain one: the root's files first. */
function otherTarget(snapshot: Snapshot): Target | null {
  const rank = (path: string): number => {
    const name = path.slice(path.lastIndexOf('/') + 1, -'.py'.length)
    return path.split('/').length * LIKELY.length + LIKELY.indexOf(name)
  }
  const files = snapshot.entries
    .map(({ path }) => path)
    .filter((path) => /^(?:[A-Za-z_]\w*\/){0,2}[A-Za-z_]\w*\.py$/.test(path) && !ELSEWHERE.test(path))
    .filter((path) => LIKELY.includes(path.slice(path.lastIndexOf('/') + 1, -'.py'.length)))
    .sort((a, b) => rank(a) - rank(b))
  for (const [pattern, served, isFactory] of MADE)
    for (const path of files) {
      const text = readText(snapshot, path) ?? ''
      const attribute = pattern.exec(text)?.[1]
      if (attribute === undefined) continue
      const isAsync = /\b(FastAPI|Starlette|Quart|Litestar|Sanic)\(/.test(text)
      const module = path
        .slice(0, -'.py'.length)
        .replace(/\/__init__$/, '')
        .replaceAll('/', '.')
      return { module, attribute, isFactory, interface: isAsync ? 'asgi' : served, folder: '' }
    }
  return null
}
