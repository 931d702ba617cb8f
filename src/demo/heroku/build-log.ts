import { latestPatch, PYTHON_VERSIONS } from '../../heroku/platform/python-versions.ts'
import type { TarEntry } from './tar.ts'

/** What a build of the source would come to, and what it says on the way. */
export interface BuildScript {
  /** Without the failure's lines. */
  readonly lines: readonly string[]
  /** Why it fails for what is in the source; null: it builds. */
  readonly failure: readonly string[] | null
  readonly processTypes: Readonly<Record<string, string>>
}

const INDENT = '       '
/** What a log of a demo needs to show. */
const MOST_REQUIREMENTS = 40

const NO_APP = [
  ' !     Error: Your app is configured to use the Python buildpack,',
  " !     but we couldn't find any supported Python project files.",
  ' !     ',
  " !     A Python app on Heroku must have either a 'requirements.txt',",
  " !     'Pipfile', 'poetry.lock' or 'uv.lock' package manager file",
  ' !     in the root directory of its source code.',
]

interface PackageManager {
  readonly file: string
  readonly name: string
  readonly command: string
}

const MANAGERS: readonly PackageManager[] = [
  { file: 'Pipfile.lock', name: 'Pipenv 2025.0.4', command: 'pipenv install --deploy' },
  { file: 'poetry.lock', name: 'Poetry 2.2.1', command: 'poetry sync --only main' },
  { file: 'uv.lock', name: 'uv 0.9.11', command: 'uv sync --locked --no-default-groups' },
  { file: 'requirements.txt', name: 'pip 25.3', command: 'pip install -r requirements.txt' },
]

/** What Heroku's Python buildpack says of these files, in brief: https://github.com/heroku/heroku-buildpack-python */
export function buildScript(entries: readonly TarEntry[], stack: string): BuildScript {
  const files = new Map(entries.filter(({ type }) => type === 'file').map((entry) => [entry.path, entry]))
  const read = (path: string) => new TextDecoder().decode(files.get(path)?.content ?? new Uint8Array())
  const start = [
    `-----> Building on the ${stack.replace(/^heroku/, 'Heroku')} stack`,
    '-----> Using buildpack: heroku/python',
  ]
  const manager = MANAGERS.find(({ file }) => files.has(file))
  if (manager === undefined) return { lines: start, failure: NO_APP, processTypes: {} }
  const processTypes = parseProcfile(read('Procfile'))
  const requirements = requirementsOf(read('requirements.txt'))
  const lines = [
    ...start,
    '-----> Python app detected',
    ...pythonLines(files.has('.python-version') ? read('.python-version') : null),
    `-----> Installing ${manager.name}`,
    `-----> Installing dependencies using '${manager.command}'`,
    ...(manager.file === 'requirements.txt' ? pipLines(requirements) : []),
    ...collectstaticLines(files.has('manage.py'), requirements),
    '',
    '-----> Discovering process types',
    `${INDENT}Procfile declares types -> ${Object.keys(processTypes).sort().join(', ') || '(none)'}`,
    '',
    '-----> Compressing...',
    `${INDENT}Done: 34.2M`,
    '-----> Launching...',
  ]
  return { lines, failure: null, processTypes }
}

function pythonLines(file: string | null): readonly string[] {
  const wanted = file === null ? null : (/\d+\.\d+(?:\.\d+)?/.exec(file)?.[0] ?? null)
  const version = wanted ?? PYTHON_VERSIONS.default
  const full = /^\d+\.\d+$/.test(version) ? (latestPatch(version) ?? version) : version
  const using =
    wanted === null
      ? [`-----> No Python version was specified. Using the buildpack default: Python ${PYTHON_VERSIONS.default}`]
      : [`-----> Using Python ${version} specified in .python-version`]
  return [...using, `-----> Installing Python ${full}`]
}

function pipLines(requirements: readonly string[]): readonly string[] {
  const names = requirements.map((requirement) => requirement.replace(/[\s<>=!~;[].*$/, ''))
  return [
    ...requirements.map((line, index) => `${INDENT}Collecting ${line} (from -r requirements.txt (line ${index + 1}))`),
    `${INDENT}Installing collected packages: ${names.join(', ')}`,
    `${INDENT}Successfully installed ${names.join(' ')}`,
  ]
}

function collectstaticLines(hasManage: boolean, requirements: readonly string[]): readonly string[] {
  if (!hasManage || !requirements.some((requirement) => /^django\b/i.test(requirement))) return []
  const copied = "128 static files copied to '/tmp/build_5f2c8a11/staticfiles'."
  return ['-----> $ python manage.py collectstatic --noinput', `${INDENT}${copied}`]
}

function requirementsOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^[A-Za-z0-9]/.test(line))
    .slice(0, MOST_REQUIREMENTS)
}

/** `name: command`, as Heroku reads it. */
function parseProcfile(text: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {}
  for (const line of text.split('\n')) {
    const match = /^([A-Za-z0-9_-]+):\s*(\S.*)$/.exec(line.trimEnd())
    if (match?.[1] !== undefined && match[2] !== undefined) found[match[1]] = match[2]
  }
  return found
}

/** How the end of a build reads. */
export function releasedLines(version: number, webUrl: string | null): readonly string[] {
  return [`${INDENT}Released v${version}`, `${INDENT}${webUrl ?? 'The app has no URL'} deployed to Heroku`, '']
}

/** How a failed build ends, after the words that say why. */
export function failureLines(words: readonly string[]): readonly string[] {
  return [...words, '', ' !     Push rejected, failed to compile Python app.', '', ' !     Push failed']
}
