import type { Environment } from '../model/environment.ts'
import type { Snapshot } from '../model/snapshot.ts'
import { exists, isFile } from './files.ts'

/** What turns the repository into something that runs. */
export type Build =
  /** Heroku's Python buildpack, alone or among others. */
  | { readonly kind: 'python'; readonly detectedBy: string | null }
  /** Stack `container`: the images that `heroku.yml` declares. */
  | { readonly kind: 'container' }
  /** Another language's buildpack: what it makes of the repository is not judged. */
  | {
      readonly kind: 'other'
      readonly language: string
      readonly because: string
      /** A file by which the repository would be taken for a Python app all the same. */
      readonly pythonFile: string | null
    }
  /** No buildpack takes the repository. */
  | { readonly kind: 'none' }

/** bin/detect of heroku/heroku-buildpack-python v351: any of these in the root, file or folder, makes it a Python app. */
const PYTHON_NAMES = [
  '.python-version',
  '__init__.py',
  'app.py',
  'main.py',
  'manage.py',
  'pdm.lock',
  'Pipfile',
  'Pipfile.lock',
  'poetry.lock',
  'pyproject.toml',
  'requirements.txt',
  'runtime.txt',
  'server.py',
  'setup.cfg',
  'setup.py',
  'uv.lock',
  'requeriments.txt',
  'requirement.txt',
  'requirements',
  'requirements.text',
  'Requirements.txt',
  'requirements.txt.txt',
  'requirments.txt',
  '__pycache__/',
  '.venv/',
  'venv/',
] as const

/** What the other languages' buildpacks look for in the root: https://devcenter.heroku.com/articles/buildpacks#officially-supported-buildpacks */
const OTHER_NAMES: readonly (readonly [name: string, language: string])[] = [
  ['Gemfile', 'Ruby'],
  ['package.json', 'Node.js'],
  ['project.clj', 'Clojure'],
  ['pom.xml', 'Java'],
  ['gradlew', 'Java (Gradle)'],
  ['build.gradle', 'Java (Gradle)'],
  ['build.sbt', 'Scala'],
  ['composer.json', 'PHP'],
  ['index.php', 'PHP'],
  ['go.mod', 'Go'],
]

/** Which build the app gets: by its stack and buildpacks where they are known, else by what the repository holds. */
export function findBuild(snapshot: Snapshot, environment: Environment): Build {
  if (environment.stack === 'container' && isFile(snapshot, 'heroku.yml')) return { kind: 'container' }
  const detectedBy = PYTHON_NAMES.find((name) => isDetected(snapshot, name)) ?? null
  const buildpacks = environment.app?.buildpacks ?? []
  if (buildpacks.length > 0) {
    if (buildpacks.some((name) => /python/i.test(name))) return { kind: 'python', detectedBy }
    return {
      kind: 'other',
      language: 'another language',
      because: `the app's buildpacks are ${buildpacks.join(', ')}`,
      pythonFile: detectedBy,
    }
  }
  if (detectedBy !== null) return { kind: 'python', detectedBy }
  const other = OTHER_NAMES.find(([name]) => exists(snapshot, name))
  return other
    ? { kind: 'other', language: other[1], because: `there is \`${other[0]}\``, pythonFile: null }
    : { kind: 'none' }
}

/** `-e`; a name that ends with a slash is a folder alone. */
function isDetected(snapshot: Snapshot, name: string): boolean {
  return name.endsWith('/')
    ? exists(snapshot, name.slice(0, -1)) && !isFile(snapshot, name.slice(0, -1))
    : exists(snapshot, name)
}
