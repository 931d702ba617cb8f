import { entryOf } from '../facts/settings/tests.ts'
import type { Value } from '../model/value.ts'
import type { Rule } from './rule.ts'
import { defaultDatabases, engineOf } from './support/databases.ts'
import { settingResult } from './support/setting-result.ts'

export const databaseWithoutTls: Rule = {
  id: 'database-without-tls',
  summary: 'The connection to the database is told not to be encrypted.',
  category: 'operations',
  severity: 'warning',
  since: '0.1.0',
  *check(facts) {
    const databases = defaultDatabases(facts)
    if (databases.length === 0 || !databases.every(refusesTls)) return
    const because = databases.map((value) => ({ setting: 'DATABASES', value, location: value.location }))
    const configVars = [...new Set(databases.flatMap((one) => one.configVars))].sort()
    yield settingResult(
      facts,
      { setting: 'DATABASES', answer: { truth: true, because, causes: [], configVars } },
      {
        message:
          'DATABASES turns TLS off (`sslmode`), and Heroku Postgres takes encrypted connections alone: each one is refused with "no pg_hba.conf entry ... no encryption".',
        hint: "DATABASES = {'default': dj_database_url.config(conn_max_age=600, ssl_require=True)}",
      },
    )
  },
}

function refusesTls(database: Value): boolean {
  const options = entryOf(database, 'OPTIONS')
  const mode = options ? entryOf(options, 'sslmode') : null
  return (
    /^(postgresql|postgis|postgresql_psycopg2)$/.test(engineOf(database) ?? '') &&
    mode?.kind === 'str' &&
    mode.value === 'disable'
  )
}
