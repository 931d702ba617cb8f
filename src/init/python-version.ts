import { asString, field, parseJson, parseToml } from '../facts/data.ts'
import { djangoTakes } from '../facts/dependencies/django-version.ts'
import { parseSpecifiers, parseVersion, type Specifier, satisfies } from '../facts/dependencies/version.ts'
import type { DjangoVersion } from '../facts/django/version.ts'
import type { Facts } from '../facts/facts.ts'
import { readText } from '../facts/files.ts'
import { deprecation, PYTHON_VERSIONS } from '../heroku/platform/python-versions.ts'
import { advise, NOTHING, type Step } from './edit.ts'
import { generatedBy } from './generated-by.ts'

/** `.python-version`, where nothing asks for a Python: the newest that Heroku has and the project takes. */
export function proposePythonVersion(facts: Facts): Step {
  const { pythonVersion, snapshot } = facts
  if (pythonVersion.kind === 'invalid')
    return pythonVersion.problem === 'python-version-file::misspelled'
      ? advise('python', `Rename \`${pythonVersion.path}\` to \`.python-version\`.`)
      : NOTHING
  if (pythonVersion.origin !== 'default' || snapshot.entry('.python-version')) return NOTHING
  const { version, because } = chooseVersion(facts)
  return { edits: [{ path: '.python-version', after: `${version}\n`, because }], advice: [] }
}

/** What says which Pythons the project takes. */
interface Demand {
  readonly source: string
  readonly takes: (minor: number) => boolean
}

function chooseVersion(facts: Facts): { readonly version: string; readonly because: string } {
  const demands = demandsOf(facts)
  const minors: number[] = []
  for (let minor: number = PYTHON_VERSIONS.newestMinor; minor >= PYTHON_VERSIONS.oldestMinor; minor -= 1)
    minors.push(minor)
  // One that Heroku will soon drop is chosen only where the project takes no other.
  minors.sort((a, b) => Number(deprecation(`3.${a}`) !== undefined) - Number(deprecation(`3.${b}`) !== undefined))
  const chosen = minors.find((minor) => demands.every(({ takes }) => takes(minor)))
  if (chosen === undefined)
    return {
      version: PYTHON_VERSIONS.default,
      because: `Heroku's default as of ${PYTHON_VERSIONS.asOf}; it has none that fits ${demands.map(({ source }) => source).join(' and ')}`,
    }
  const restricting = demands.filter(({ takes }) => !takes(PYTHON_VERSIONS.newestMinor))
  return {
    version: `3.${chosen}`,
    because:
      restricting.length > 0
        ? `the newest Python that ${restricting.map(({ source }) => source).join(' and ')} allows`
        : `the newest Python that Heroku has as of ${PYTHON_VERSIONS.asOf}`,
  }
}

function demandsOf(facts: Facts): readonly Demand[] {
  const { snapshot, django } = facts
  const pyproject = parseToml(readText(snapshot, 'pyproject.toml') ?? '')
  const pipfile = parseToml(readText(snapshot, 'Pipfile') ?? '')
  const lock = parseJson(readText(snapshot, 'Pipfile.lock') ?? '')
  const inProject = (...path: readonly string[]): string | undefined =>
    pyproject.kind === 'data' ? asString(field(pyproject.value, ...path)) : undefined
  const pinned = pipfile.kind === 'data' ? asString(field(pipfile.value, 'requires', 'python_version')) : undefined
  const locked = lock.kind === 'data' ? asString(field(lock.value, '_meta', 'requires', 'python_version')) : undefined
  const tools = /^python[ \t]+(\d+\.\d+)/m.exec(readText(snapshot, '.tool-versions') ?? '')?.[1]
  return [
    specified('`requires-python`', inProject('project', 'requires-python')),
    specified("Poetry's `python`", pep440(inProject('tool', 'poetry', 'dependencies', 'python'))),
    specified('the Pipfile', equal(pinned ?? locked)),
    specified('`.tool-versions`', equal(tools)),
    ofDjango(django.source === 'unknown' ? generatedBy(snapshot) : django.version),
  ].filter((demand) => demand !== null)
}

const equal = (version: string | undefined): string | undefined =>
  version === undefined ? undefined : `==${version.split('.').slice(0, 2).join('.')}.*`

/** Poetry's caret and tilde as PEP 440: for a Python, `^3.10` is `>=3.10,<4`, and `~3.10` is `>=3.10,<3.11`. */
function pep440(text: string | undefined): string | undefined {
  return text
    ?.replace(/\^\s*(\d+)((?:\.\d+)*)/g, (_, major: string, rest: string) => `>=${major}${rest},<${Number(major) + 1}`)
    .replace(
      /~\s*(\d+)\.(\d+)((?:\.\d+)*)/g,
      (_, major: string, minor: string, rest: string) => `>=${major}.${minor}${rest},<${major}.${Number(minor) + 1}`,
    )
}

/** A minor version fits where one of its patch releases does. */
function specified(source: string, text: string | undefined): Demand | null {
  const specifiers = text === undefined ? null : parseSpecifiers(text)
  if (specifiers === null) return null
  return { source, takes: (minor) => somePatch(minor, specifiers) }
}

const MOST_PATCHES = 30

function somePatch(minor: number, specifiers: readonly Specifier[]): boolean {
  for (let patch = 0; patch <= MOST_PATCHES; patch += 1) {
    const version = parseVersion(`3.${minor}.${patch}`)
    if (version !== null && satisfies(version, specifiers)) return true
  }
  return false
}

function ofDjango(version: DjangoVersion | null): Demand | null {
  if (version === null) return null
  return { source: `Django ${version[0]}.${version[1]}`, takes: (minor) => djangoTakes(version, minor) }
}
