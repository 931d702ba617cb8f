import type { Dependency } from '../facts/dependencies/dependency.ts'
import { parseSpecifiers, parseVersion, satisfies } from '../facts/dependencies/version.ts'
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
  *check({ build, dependencies }) {
    const { manager } = dependencies
    if (build.kind !== 'python' || manager === null) return
    for (const dependency of dependencies.installed.values()) {
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
