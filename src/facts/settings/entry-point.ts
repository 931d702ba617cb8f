import { DYNO_ENVIRONMENT } from '../../heroku/platform/environment.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import { pythonPath } from '../boot/machine.ts'
import type { Server } from '../boot/server.ts'
import { inApp } from '../shell/state.ts'
import { moduleFile } from './module-names.ts'

/** Where a process begins, as far as the settings hang on it. */
export interface EntryPoint {
  /** The file that makes the application, or the script that starts it; null where there is none of the repository's. */
  readonly path: string | null
  /** Is it run as `__main__`, and not imported? */
  readonly isScript: boolean
  /** Folders that stand on `sys.path` before the app's own, relative to it. */
  readonly pythonPath: readonly string[]
  /** What the command itself puts into the environment; it beats the config vars. */
  readonly assignments: ReadonlyMap<string, string>
}

/** Where a server begins. */
export function entryPointOf(server: Server, snapshot: Snapshot): EntryPoint {
  const folders = [...server.pathBefore, ...pythonPath(server.environment, '/app'), ...server.pathAfter].map(inApp)
  const roots = [...new Set(folders.flatMap((folder) => folder ?? []))]
  const module = server.application?.module ?? null
  const path = module === null ? server.script : moduleFile(module, snapshot, [...roots, ''])
  const assigned = [...server.environment].flatMap(([name, { text, configVars }]) =>
    text !== null && configVars.length === 0 && !DYNO_ENVIRONMENT.has(name) ? [[name, text] as const] : [],
  )
  return {
    path,
    isScript: server.script !== null && server.application === null,
    pythonPath: roots.filter((root) => root !== ''),
    assignments: new Map(assigned),
  }
}

const ENTRY_FILES = ['wsgi.py', 'asgi.py', 'manage.py']
const ELSEWHERE = new Set([
  'tests',
  'test',
  'docs',
  'doc',
  'examples',
  'example',
  'node_modules',
  'site-packages',
  'venv',
  '.venv',
  'templates',
])

/** Where no command names one: the wsgi.py, else asgi.py, else manage.py that lies nearest to the app's folder. */
export function likelyEntryPoint(snapshot: Snapshot): EntryPoint {
  const depth = (path: string) => path.split('/').length
  const candidates = ENTRY_FILES.flatMap((name) =>
    snapshot.entries
      .map(({ path }) => path)
      .filter((path) => path === name || path.endsWith(`/${name}`))
      .filter((path) => !path.split('/').some((part) => ELSEWHERE.has(part)))
      .sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1)),
  )
  const path = candidates[0] ?? null
  const project = snapshot.entries
    .map((entry) => entry.path)
    .filter((other) => other.endsWith('/manage.py') && depth(other) <= 3)
  const home = project.find((manage) => path?.startsWith(manage.slice(0, -'manage.py'.length)))
  const folder = home?.slice(0, -'/manage.py'.length)
  return {
    path,
    isScript: path?.endsWith('manage.py') === true,
    pythonPath: folder === undefined || snapshot.entry('manage.py') ? [] : [folder],
    assignments: new Map(),
  }
}
