import { configVar } from '../model/environment.ts'
import type { Rule } from './rule.ts'
import { defaultDatabases, isDatabaseFile, mayLackDefault } from './support/databases.ts'
import { isToldElsewhere, settingResult } from './support/setting-result.ts'
import { unlessToldOtherwise } from './support/words.ts'

export const sqliteOnDyno: Rule = {
  id: 'sqlite-on-dyno',
  summary: 'The database is a SQLite file on the dyno, where it is lost at each restart.',
  category: 'operations',
  severity: 'warning',
  since: '0.1.0',
  *check(facts) {
    const databases = defaultDatabases(facts)
    const onDisk = databases.filter(isDatabaseFile)
    const [first] = onDisk
    if (first === undefined) return
    const certain = onDisk.length === databases.length && !mayLackDefault(facts)
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
    const unused = configVar(facts.environment.configVars, 'DATABASE_URL').state === 'set'
    const although = unused ? ', although the app has a database (`DATABASE_URL` is set)' : ''
    const when = certain
      ? `The database is a SQLite file${although}.`
      : `The database is a SQLite file${unlessToldOtherwise(answer)}.`
    yield settingResult(
      facts,
      { setting: 'DATABASES', answer },
      {
        message: `${when} ${why}`,
        hint: `${unused ? '' : `heroku addons:create heroku-postgresql:essential-0 --app ${facts.environment.app?.name ?? 'NAME'}\n`}DATABASES = {'default': dj_database_url.config(conn_max_age=600, ssl_require=True)}`,
      },
    )
  },
}
