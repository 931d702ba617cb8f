import type { Dependency } from '../facts/dependencies/dependency.ts'
import { compareVersions, parseSpecifiers, parseVersion, satisfies } from '../facts/dependencies/version.ts'
import type { PackageManagerName } from '../facts/package-manager.ts'
import type { Rule } from './rule.ts'

export const requirementUninstallable: Rule = {
  id: 'requirement-uninstallable',
  summary: 'A package that cannot be installed on Heroku.',
  category: 'build',
  severity: 'error',
  since: '0.1.0',
  heroku: [
    'install-dependencies::pip',
    'install-dependencies::pipenv',
    'install-dependencies::poetry',
    'install-dependencies::uv',
  ],
  *check({ build, dependencies, pythonVersion }) {
    const { manager } = dependencies
    if (build.kind !== 'python' || manager === null) return
    const python = pythonVersion.kind === 'requested' && pythonVersion.origin !== 'default' ? pythonVersion.minor : null
    for (const dependency of dependencies.installed.values()) {
      const least = python === null ? null : leastPython(dependency, python)
      if (least !== null)
        yield {
          kind: 'fail',
          message: `\`${dependency.name}==${dependency.version}\` wants Python ${least} or later, and the build installs Python ${python}. The build stops, "Unable to install dependencies".`,
          hint: `Ask for Python ${least} in \`.python-version\`, or for an older \`${dependency.name}\`.`,
          at: dependency.location,
          heroku: `install-dependencies::${manager}`,
        }
      const found = UNINSTALLABLE.find(
        (entry) => matches(entry, dependency) && (entry.managers?.includes(manager) ?? true),
      )
      if (!found) continue
      yield {
        kind: 'fail',
        message: `\`${dependency.name}${dependency.version === null ? '' : `==${dependency.version}`}\` cannot be installed on Heroku: ${found.because}. The build stops, "Unable to install dependencies".`,
        hint: found.remedy(dependency),
        at: dependency.location,
        heroku: `install-dependencies::${manager}`,
      }
    }
  },
}

/** `Requires-Python` of releases, the newest first: the distribution, its first version, the first minor version of Python 3. */
const PYTHONS: readonly (readonly [name: string, since: string, minor: number])[] = [
  // https://docs.djangoproject.com/en/stable/faq/install/#what-python-version-can-i-use-with-django
  ['django', '6.0', 12],
  ['django', '5.0', 10],
  ['django', '4.0', 8],
  // https://numpy.org/devdocs/release.html
  ['numpy', '2.3', 11],
  ['numpy', '2.1', 10],
  ['numpy', '2.0', 9],
]

/** The first Python that a pinned version takes, where that is later than the one that is installed. */
function leastPython({ name, version }: Dependency, python: string): string | null {
  const exact = parseVersion(version ?? '')
  const installed = /^3\.(\d+)$/.exec(python)?.[1]
  const row = PYTHONS.find(([each, since]) => {
    const first = parseVersion(since)
    return each === name && exact !== null && first !== null && compareVersions(exact, first) >= 0
  })
  return row === undefined || installed === undefined || Number(installed) >= row[2] ? null : `3.${row[2]}`
}

interface Uninstallable {
  readonly names: RegExp
  /** Only these versions; without it, all. */
  readonly versions?: string
  /** Only with these package managers; without it, all. */
  readonly managers?: readonly PackageManagerName[]
  readonly because: string
  readonly remedy: (dependency: Dependency) => string
}

const onlyThere =
  (platform: string) =>
  ({ name, version }: Dependency): string =>
    `Remove it, or keep it to where it belongs:\n${name}${version === null ? '' : `==${version}`} ; sys_platform == "${platform}"`
const remove = ({ name }: Dependency): string => `Remove \`${name}\`.`

/** What heroku/heroku-buildpack-python's bin/warnings and its issues tell of. */
const UNINSTALLABLE: readonly Uninstallable[] = [
  {
    names: /^(pywin32|pypiwin32|pywinpty|windows-curses|twisted-iocpsupport|wmi)$/,
    because: 'it exists for Windows only',
    remedy: onlyThere('win32'),
  },
  { names: /^pyobjc(-.*)?$/, because: 'it exists for macOS only', remedy: onlyThere('darwin') },
  {
    names: /^pkg-resources$/,
    because: "there is no such package; Debian's pip lists it by mistake",
    remedy: remove,
  },
  {
    names: /^python$/,
    because: 'Python itself is no package',
    remedy: () => 'Remove it; the version belongs into `.python-version`.',
  },
  {
    names: /^celery$/,
    versions: '<5.2.1',
    managers: ['pip', 'pipenv'],
    because:
      'its metadata is broken, and pip since 24.1 refuses it ("One of your dependencies contains broken metadata")',
    remedy: () => 'Upgrade it:\ncelery>=5.2.1',
  },
  {
    names: /^pysqlite3$/,
    versions: '<0.6.0',
    because: 'it has to be compiled, and the headers of SQLite are not there ("SQLite headers weren\'t found")',
    remedy: () => 'Use `sqlite3` of the standard library, or upgrade it:\npysqlite3>=0.6.0',
  },
]

function matches({ names, versions }: Uninstallable, { name, version, specifiers }: Dependency): boolean {
  if (!names.test(name)) return false
  if (versions === undefined) return true
  const bad = parseSpecifiers(versions)
  const exact = parseVersion(version ?? '')
  if (exact && bad) return satisfies(exact, bad)
  // A range below the first good version leaves pip no other choice.
  const [limit] = bad ?? []
  return specifiers.some(
    ({ operator, version: bound }) =>
      (operator === '<' || operator === '<=') && isAtMost(bound, operator, limit?.version ?? ''),
  )
}

function isAtMost(bound: string, operator: string, limit: string): boolean {
  const parsed = parseVersion(bound)
  const below = parseSpecifiers(operator === '<' ? `<=${limit}` : `<${limit}`)
  return parsed !== null && below !== null && satisfies(parsed, below)
}
