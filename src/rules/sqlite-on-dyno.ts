import { entryOf } from '../facts/settings/tests.ts'
import type { Value } from '../model/value.ts'
import type { Rule } from './rule.ts'
import { defaultDatabases, engineOf } from './support/databases.ts'
import { isToldElsewhere, settingResult } from './support/setting-result.ts'
import { unlessToldOtherwise } from './support/words.ts'

const SQLITE = ['sqlite3', 'spatialite']

export const sqliteOnDyno: Rule = {
  id: 'sqlite-on-dyno',
  summary: 'The database is a SQLite file on the dyno, where it is lost at each restart.',
  category: 'operations',
  severity: 'warning',
  since: '0.1.0',
  *check(facts) {
    const databases = defaultDatabases(facts)
    const onDisk = databases.filter(isFile)
    const [first] = onDisk
    if (first === undefined) return
    const certain = onDisk.length === databases.length
    const configVars = [...new Set(onDisk.flatMap(({ configVars: names }) => names))].sort()
    const answer = {
      truth: certain ? (true as const) : ('unknown' as const),
      because: onDisk.map((value) => ({ setting: 'DATABASES', value, location: value.location })),
      causes: [],
      configVars,
    }
    if (isToldElsewhere(facts, answer)) return
    const why =
      "A dyno's disk is thrown away at each restart and deployment, at least once a day, and no dyno sees another's: what is written is lost."
    const when = certain
      ? 'The database is a SQLite file.'
      : `The database is a SQLite file${unlessToldOtherwise(answer)}.`
    yield settingResult(
      facts,
      { setting: 'DATABASES', answer },
      {
        message: `${when} ${why}`,
        hint: `heroku addons:create heroku-postgresql:essential-0 --app ${facts.environment.app?.name ?? 'NAME'}\nDATABASES = {'default': dj_database_url.config(conn_max_age=600, ssl_require=True)}`,
      },
    )
  },
}

/** A SQLite database that is not in memory alone. */
function isFile(database: Value): boolean {
  const engine = engineOf(database)
  const name = entryOf(database, 'NAME')
  return engine !== null && SQLITE.includes(engine) && !(name?.kind === 'str' && name.value === ':memory:')
}
