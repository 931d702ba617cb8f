import type { Truth, Value } from '../../../model/value.ts'
import type { Settings } from '../../settings/settings.ts'
import { entryOf } from '../../settings/tests.ts'
import { existsIn } from '../version.ts'
import { ENGINES } from './contrib.ts'
import type { Problem } from './problem.ts'

/** What is asked of the dyno's Python. */
export interface Installed {
  readonly hasModule: (module: string) => Truth
}

/** The first model makes Django load the default database's engine (django/db/utils.py, load_backend): its driver must be there. */
export function engineProblem(settings: Settings, { hasModule }: Installed): Problem | null {
  const { value: databases } = settings.get('DATABASES')
  const entry = entryOf(databases, 'default')
  const engine = entry ? entryOf(entry, 'ENGINE') : null
  if (engine?.kind !== 'str' || engine.value === '') return null
  const missing = missingModule(engine.value, settings, hasModule)
  if (missing === null) return null
  return {
    stage: 'database-engine',
    certain: missing.certain,
    type: 'django.core.exceptions.ImproperlyConfigured',
    says: missing.says,
    hint: missing.hint,
    at: placeOf(engine, entry ?? databases),
    configVars: [...new Set([...engine.configVars, ...databases.configVars])],
  }
}

/** No default database, or one without an engine: the first query raises (django/db/backends/dummy). */
export function hasNoEngine(settings: Settings): boolean {
  const { value } = settings.get('DATABASES')
  const entry = entryOf(value, 'default')
  if (entry === null) return true
  const engine = entry === undefined ? undefined : entryOf(entry, 'ENGINE')
  return (
    engine === null || (engine?.kind === 'str' && (engine.value === '' || engine.value === 'django.db.backends.dummy'))
  )
}

const placeOf = (engine: Value, entry: Value): Problem['at'] => engine.location ?? entry.location

/** Engines that are another one, as far as what drives them goes; the old name of PostgreSQL's still means it (django/db/utils.py, load_backend). */
const SAME_ENGINE: Readonly<Record<string, string>> = {
  postgresql_psycopg2: 'postgresql',
  postgis: 'postgresql',
  spatialite: 'sqlite3',
}

interface Missing {
  readonly certain: boolean
  readonly says: string
  readonly hint: string | null
}

function missingModule(engine: string, { django }: Settings, hasModule: Installed['hasModule']): Missing | null {
  const [, name] = /^django\.(?:db|contrib\.gis\.db)\.backends\.(\w+)$/.exec(engine) ?? []
  if (name === undefined && engine.startsWith('django.'))
    return {
      certain: true,
      says: `DATABASES names the engine \`${engine}\`, which Django does not have`,
      hint: "'ENGINE': 'django.db.backends.postgresql'",
    }
  if (name === undefined) {
    const [top = ''] = engine.split('.')
    return hasModule(top) === false
      ? {
          certain: true,
          says: `DATABASES names the engine \`${engine}\`, and \`${top}\` is not installed`,
          hint: `Add the package that brings \`${top}\` to the requirements.`,
        }
      : null
  }
  const real = name === undefined ? '' : Object.hasOwn(SAME_ENGINE, name) ? (SAME_ENGINE[name] ?? name) : name
  const drivers = Object.hasOwn(ENGINES, real) ? ENGINES[real] : undefined
  if (!drivers)
    return {
      certain: true,
      says: `DATABASES names the engine \`${engine}\`, which Django does not have`,
      hint: "'ENGINE': 'django.db.backends.postgresql'",
    }
  if (drivers.length === 0) return null
  const usable = drivers.filter((driver) => existsIn(django, driver)).map(({ module }) => module)
  // PyMySQL can stand in for MySQLdb.
  const truths = [...usable, ...(real === 'mysql' ? ['pymysql'] : [])].map(hasModule)
  if (truths.some((truth) => truth !== false)) return null
  const names = usable.map((module) => `\`${module}\``).join(' or ')
  const says = `DATABASES names the engine \`${engine}\`, and ${names} is not installed: Django raises ImproperlyConfigured as soon as it loads a model`
  return { certain: true, says, hint: real === 'postgresql' ? 'psycopg[binary]' : null }
}
