import type { Facts } from '../../facts/facts.ts'
import { possibilities } from '../../facts/settings/possibilities.ts'
import { entryOf } from '../../facts/settings/tests.ts'
import type { Value } from '../../model/value.ts'

const allDatabases = ({ settings: { web } }: Facts): readonly Value[] =>
  web.settings === null ? [] : possibilities(web.settings.get('DATABASES').value)

/** Can DATABASES be without a 'default'? */
export const mayLackDefault = (facts: Facts): boolean =>
  allDatabases(facts).some((databases) => entryOf(databases, 'default') === null)

/** All that DATABASES['default'] can be; empty where there surely is none. */
export function defaultDatabases(facts: Facts): readonly Value[] {
  return allDatabases(facts).flatMap((databases) => {
    const entry = entryOf(databases, 'default')
    return entry === null
      ? []
      : entry === undefined
        ? [databases]
        : possibilities(entry).map((one) => inherit(databases, one))
  })
}

function inherit(whole: Value, one: Value): Value {
  const configVars = [...new Set([...whole.configVars, ...one.configVars])]
  return { ...one, location: one.location ?? whole.location, configVars }
}

/** The engine's last part: `sqlite3`, `postgresql`; null where it is not known. */
export function engineOf(database: Value): string | null {
  const engine = entryOf(database, 'ENGINE')
  return engine?.kind === 'str' ? engine.value.slice(engine.value.lastIndexOf('.') + 1) : null
}

const SQLITE = ['sqlite3', 'spatialite']

/** A SQLite database that is not in memory alone. */
export function isDatabaseFile(database: Value): boolean {
  const engine = engineOf(database)
  const name = entryOf(database, 'NAME')
  return engine !== null && SQLITE.includes(engine) && !(name?.kind === 'str' && name.value === ':memory:')
}
