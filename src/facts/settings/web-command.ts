import type { Snapshot } from '../../model/snapshot.ts'

/** What a web command says of the settings, as far as its words tell. */
export interface EntryPoint {
  /** The file that makes the application, or the script that starts it; null where the command names none of the repository's. */
  readonly path: string | null
  /** Folders that stand on `sys.path` before the app's own, relative to it. */
  readonly pythonPath: readonly string[]
  /** What the command itself puts into the environment; it beats the config vars. */
  readonly assignments: ReadonlyMap<string, string>
}

const ASSIGNMENT = /^([A-Za-z_]\w*)=(.*)$/
const MODULE = /^[A-Za-z_][\w.]*$/
const FOLDER_OPTIONS = new Set(['--chdir', '--pythonpath', '--app-dir', '-d'])
const ENVIRONMENT_OPTIONS = new Set(['--env', '-e'])

/** Reads a Procfile's command: assignments before it, `cd`, gunicorn's --chdir and --env, `manage.py --settings`. */
export function entryPointOf(command: string, snapshot: Snapshot): EntryPoint {
  const words = command.split(/\s+/).map((word) => word.replace(/^["']|["';]+$/g, ''))
  const assignments = new Map<string, string>()
  const folders: string[] = []
  for (const [index, word] of words.entries()) {
    const [option, value = words[index + 1] ?? ''] = splitOption(word)
    const assigned = ASSIGNMENT.exec(ENVIRONMENT_OPTIONS.has(option) ? value : word)
    if (assigned?.[1] !== undefined && isPlain(assigned[2])) assignments.set(assigned[1], assigned[2])
    if (option === '--settings' && MODULE.test(value)) assignments.set('DJANGO_SETTINGS_MODULE', value)
    if (word === 'cd' || FOLDER_OPTIONS.has(option)) folders.push(...value.split(',').map(normalFolder))
  }
  const known = folders.filter(
    (folder) => folder === '' || snapshot.entries.some(({ path }) => path.startsWith(`${folder}/`)),
  )
  const path = words.map((word) => fileOf(word, known, snapshot)).find((found) => found !== null) ?? null
  return { path, pythonPath: known.filter((folder) => folder !== ''), assignments }
}

/** Text that bash would change says nothing. */
function isPlain(text: string | undefined): text is string {
  return text !== undefined && !/[$`]/.test(text)
}

function splitOption(word: string): [option: string, value?: string] {
  const at = word.indexOf('=')
  return word.startsWith('--') && at > 0 ? [word.slice(0, at), word.slice(at + 1)] : [word]
}

function normalFolder(folder: string): string {
  const parts = folder.replace(/^\/app(\/|$)/, '').split('/')
  return parts.filter((part) => part !== '' && part !== '.').join('/')
}

function fileOf(word: string, folders: readonly string[], snapshot: Snapshot): string | null {
  const places = [...folders, ''].map((folder) => (folder === '' ? '' : `${folder}/`))
  const [target = ''] = word.split(':')
  const script = target.replace(/^\.\//, '')
  const names = /(^|\/)manage\.py$/.test(script) ? [script] : modulePaths(target)
  return places.flatMap((place) => names.map((name) => place + name)).find((path) => snapshot.entry(path)) ?? null
}

function modulePaths(target: string): readonly string[] {
  if (!MODULE.test(target) || !/(^|\.)\w*([wa]sgi|application|server|app)\w*$/i.test(target)) return []
  const path = target.replaceAll('.', '/')
  return [`${path}.py`, `${path}/__init__.py`]
}

/** The configuration that a gunicorn command reads: -c or --config, else gunicorn.conf.py; null where there is no such file. */
export function gunicornConfiguration(command: string, snapshot: Snapshot): string | null {
  if (!/(^|[\s/])gunicorn\s/.test(command)) return null
  const named = /\s(?:-c|--config)[= ]\s*(?:file:)?["']?([\w./-]+)/.exec(command)?.[1]
  const path = normalFolder(named ?? 'gunicorn.conf.py')
  return snapshot.entry(path) ? path : null
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
    pythonPath: folder === undefined || snapshot.entry('manage.py') ? [] : [folder],
    assignments: new Map(),
  }
}
