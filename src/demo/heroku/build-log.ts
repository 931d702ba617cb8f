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
const NO_APP = [
  ` !     Error: Your app is configured to use the Python buildpack,`,
  ` !     but we couldn't find any supported Python project files.`,
]

/** What Heroku's Python buildpack says of these files, in brief: https://github.com/heroku/heroku-buildpack-python */
export function buildScript(entries: readonly TarEntry[], stack: string): BuildScript {
  const files = new Map(entries.filter(({ type }) => type === 'file').map((entry) => [entry.path, entry]))
  const read = (path: string) => new TextDecoder().decode(files.get(path)?.content ?? new Uint8Array())
  const manager = MANAGERS.find(({ file }) => files.has(file))
  const start = [
    `-----> Building on the ${title(stack)} stack`,
    '-----> Determining which buildpack to use for this app',
  ]
  if (manager === undefined) return { lines: start, failure: NO_APP, processTypes: {} }
  const version = /\d+\.\d+(?:\.\d+)?/.exec(read('.python-version'))?.[0] ?? '3.14'
  const processTypes = parseProcfile(read('Procfile'))
  const lines = [
    ...start,
    '-----> Python app detected',
    `-----> Using Python ${version} specified in .python-version`,
    `-----> Installing Python ${version}`,
    `-----> Installing ${manager.name}`,
    `-----> Installing dependencies using '${manager.command}'`,
    ...requirements(read('requirements.txt')).map((line) => `${INDENT}Collecting ${line}`),
    ...(files.has('manage.py')
      ? [
          '-----> $ python manage.py collectstatic --noinput',
          `${INDENT}128 static files copied to '/tmp/build/staticfiles'.`,
        ]
      : []),
    '-----> Discovering process types',
    `${INDENT}Procfile declares types -> ${Object.keys(processTypes).join(', ') || '(none)'}`,
    '',
    '-----> Compressing...',
    `${INDENT}Done: 34.2M`,
    '-----> Launching...',
  ]
  return { lines, failure: null, processTypes }
}

const MANAGERS = [
  { file: 'requirements.txt', name: 'pip 25.3', command: 'pip install -r requirements.txt' },
  { file: 'Pipfile.lock', name: 'Pipenv 2025.0.4', command: 'pipenv install --deploy' },
  { file: 'poetry.lock', name: 'Poetry 2.2.1', command: 'poetry sync --only main' },
  { file: 'uv.lock', name: 'uv 0.9.11', command: 'uv sync --locked --no-default-groups' },
]

function title(stack: string): string {
  return stack.replace(/^heroku/, 'Heroku')
}

function requirements(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^[A-Za-z0-9]/.test(line))
    .slice(0, 40)
}

/** `name: command`, as Heroku reads it. */
export function parseProcfile(text: string): Readonly<Record<string, string>> {
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

export function failureLines(words: readonly string[]): readonly string[] {
  return [...words, '', ' !     Push rejected, failed to compile Python app.', '', ' !     Push failed']
}
