import type { Location } from '../../model/location.ts'
import { lineLocation } from '../../model/location.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import { parse } from '../../python/syntax/parse.ts'
import type { PythonVersion } from '../../python/syntax/version.ts'
import { isFile, readText } from '../files.ts'
import { mayBring } from './models/world.ts'
import type { App } from './startup/apps.ts'

/** What keeps `migrate` from building its graph (django/db/migrations/loader.py). */
export interface MigrationProblem {
  readonly says: string
  readonly hint: string
  readonly at: Location | { readonly path: string }
}

interface Migration {
  readonly name: string
  readonly path: string
  readonly text: string
  /** Null where they cannot be told. */
  readonly dependencies: readonly (readonly [label: string, name: string])[] | null
  readonly isSquashed: boolean
}

interface Migrations {
  readonly label: string
  readonly migrations: readonly Migration[]
}

/** More text than that is not read: projects with more than a thousand migrations have it. */
const MOST_TEXT = 4_000_000

/** To parse takes longer: of more text than that no syntax errors are looked for. */
const MOST_PARSED = 200_000

/** The problems of the apps' own migrations; none where these cannot be told. AREALL: are the apps all that are installed? */
export function migrationProblems(
  snapshot: Snapshot,
  apps: readonly App[],
  python: PythonVersion,
  areAll: boolean,
): readonly MigrationProblem[] {
  let read = 0
  const all = apps.flatMap((app): Migrations[] => {
    const migrations = migrationPaths(snapshot, app).map((path) => {
      const text = readText(snapshot, path) ?? ''
      read += text.length
      return migrationOf(path, text)
    })
    return migrations.length === 0 ? [] : [{ label: app.label, migrations }]
  })
  if (read > MOST_TEXT) return []
  const broken = read > MOST_PARSED ? [] : all.flatMap((one) => syntaxErrors(snapshot, one, python))
  return [
    ...broken,
    ...all.flatMap((one) => [
      ...missingDependencies(one, all),
      ...(areAll ? foreignDependencies(one, apps) : []),
      ...leafProblems(one),
    ]),
  ]
}

/** The files of the app's own migrations, relative to the app's folder. */
export function migrationPaths(snapshot: Snapshot, { folder: own }: App): readonly string[] {
  if (own === null) return []
  const folder = `${own === '' ? '' : `${own}/`}migrations`
  // A folder without it is no package that Django looks into.
  if (!isFile(snapshot, `${folder}/__init__.py`)) return []
  return snapshot.entries.map(({ path }) => path).filter((path) => isMigration(path, folder))
}

/** `migrate` imports every one of them. */
function syntaxErrors(
  snapshot: Snapshot,
  { label, migrations }: Migrations,
  python: PythonVersion,
): readonly MigrationProblem[] {
  return migrations.flatMap(({ name, path }) => {
    const parsed = parse(path, snapshot.read(path) ?? new Uint8Array(), python)
    if (parsed.kind !== 'syntax-error') return []
    const says = `importing the migration \`${label}.${name}\` raises \`${parsed.type}: ${parsed.message}\``
    return [{ says, hint: 'Mend the file.', at: parsed.location }]
  })
}

/** `pkgutil.iter_modules`, without names that begin with `_` or `~`. */
function isMigration(path: string, folder: string): boolean {
  const name = path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : ''
  return name.endsWith('.py') && !name.includes('/') && !/^[_~]/.test(name)
}

function migrationOf(path: string, text: string): Migration {
  const name = path.slice(path.lastIndexOf('/') + 1, -'.py'.length)
  const isSquashed = /^\s+replaces\b/m.test(text)
  return { name, path, text, dependencies: dependenciesOf(text), isSquashed }
}

/** `dependencies = [...]` of a class Migration, as Django writes it: pairs of texts, and models that settings may swap. */
function dependenciesOf(text: string): Migration['dependencies'] {
  const code = text.replace(/#[^\n'"]*$/gm, '')
  const found = [...code.matchAll(/^[ \t]+dependencies\s*(?::[^=\n]*)?=\s*(?=[[(])/gm)]
  const [only] = found
  if (only === undefined || found.length !== 1 || /\bdependencies\s*(\+=|\.)/.test(code)) return null
  const list = bracketed(code.slice(only.index + only[0].length))
  if (list === null) return null
  const pairs = [...list.matchAll(/\(\s*(['"])([\w.-]+)\1\s*,\s*(['"])([\w.-]+)\3\s*,?\s*\)/g)]
  const rest = pairs
    .reduce((left, [whole]) => left.replace(whole, ''), list)
    .replace(/(migrations\.)?swappable_dependency\(\s*settings\.\w+\s*,?\s*\)/g, '')
  return /[^\s,]/.test(rest) ? null : pairs.map(([, , label = '', , name = '']) => [label, name] as const)
}

/** What stands between the bracket that TEXT begins with and the one that closes it; null where none does. */
function bracketed(text: string): string | null {
  let depth = 0
  for (const { 0: bracket, index } of text.matchAll(/[[\]()]/g)) {
    depth += '[('.includes(bracket) ? 1 : -1
    if (depth === 0) return text.slice(1, index)
  }
  return null
}

function missingDependencies(
  { label, migrations }: Migrations,
  all: readonly Migrations[],
): readonly MigrationProblem[] {
  return migrations.flatMap(({ name, path, text, dependencies }) => {
    const missing = dependencies?.find(([app, needed]) => {
      const other = all.find((one) => one.label === app)
      if (other === undefined || needed.startsWith('__')) return false
      return !other.migrations.some((one) => one.name === needed || (one.isSquashed && one.text.includes(needed)))
    })
    if (missing === undefined) return []
    const says = `the migration \`${label}.${name}\` depends on \`${missing.join('.')}\`, which is not in the repository ("NodeNotFoundError")`
    return [{ says, hint: 'Commit the missing migration, or mend `dependencies`.', at: lineOf(path, text, missing[1]) }]
  })
}

/** Dependencies on an app that is not installed: there is no such node. */
function foreignDependencies({ label, migrations }: Migrations, apps: readonly App[]): readonly MigrationProblem[] {
  return migrations.flatMap(({ name, path, text, dependencies }) => {
    const missing = dependencies?.find(([app]) => !apps.some((one) => one.label === app || mayBring(one, app)))
    if (missing === undefined) return []
    const says = `the migration \`${label}.${name}\` depends on \`${missing.join('.')}\`, and no app of INSTALLED_APPS has the label \`${missing[0]}\` ("NodeNotFoundError")`
    return [{ says, hint: `INSTALLED_APPS = [..., '${missing[0]}']`, at: lineOf(path, text, missing[0]) }]
  })
}

/** Two migrations on which no other of the app depends: somebody has merged two branches. */
function leafProblems({ label, migrations }: Migrations): readonly MigrationProblem[] {
  if (migrations.some(({ dependencies, isSquashed }) => dependencies === null || isSquashed)) return []
  const needed = new Set(
    migrations.flatMap(({ dependencies }) =>
      (dependencies ?? []).flatMap(([app, name]) => (app === label ? [name] : [])),
    ),
  )
  // Who asks for the first or the last one asks for none by its name.
  if ([...needed].some((name) => name.startsWith('__'))) return []
  const leaves = migrations.filter(({ name }) => !needed.has(name))
  const [first, second] = leaves
  if (first === undefined || second === undefined) return []
  const listed = leaves.map(({ name }) => `\`${name}\``).join(', ')
  return [
    {
      says: `\`${label}\` has several migrations that no other one depends on (${listed}): Django answers "Conflicting migrations detected"`,
      hint: 'python manage.py makemigrations --merge',
      at: lineOf(second.path, second.text, 'dependencies'),
    },
  ]
}

function lineOf(path: string, text: string, word: string): MigrationProblem['at'] {
  const lines = text.split('\n')
  const at = lines.findIndex((line) => line.includes(word))
  return at < 0 ? { path } : lineLocation(path, at + 1, lines[at])
}
