import { configVarsOf } from '../facts/settings/possibilities.ts'
import { configVar } from '../model/environment.ts'
import type { Value } from '../model/value.ts'
import type { Rule } from './rule.ts'
import { defaultDatabases, engineOf, isDatabaseFile } from './support/databases.ts'
import { settingResult } from './support/setting-result.ts'

export const databaseUrlIgnored: Rule = {
  id: 'database-url-ignored',
  summary: 'The app has a DATABASE_URL, and the settings do not use it.',
  category: 'operations',
  severity: 'warning',
  since: '0.1.0',
  *check(facts) {
    const { settings } = facts.settings.web
    if (settings === null || configVar(facts.environment.configVars, 'DATABASE_URL').state !== 'set') return
    const databases = defaultDatabases(facts)
    const all = settings.get('DATABASES')
    if (databases.length === 0 || databases.some(usesUrl) || configVarsOf(all.value).includes('DATABASE_URL')) return
    // Where that is a file on the dyno, `sqlite-on-dyno` says what becomes of it.
    if (databases.every(isDatabaseFile)) return
    // Settings that are not known may read it.
    if (databases.some((one) => one.kind === 'unknown' || engineOf(one) === null)) return
    const because = databases.map((value) => ({ setting: 'DATABASES', value, location: value.location }))
    const answer = { truth: true as const, because, causes: [], configVars: ['DATABASE_URL'] }
    yield settingResult(
      facts,
      { setting: 'DATABASES', answer },
      {
        message: `The app has a database (\`DATABASE_URL\` is set), and DATABASES does not use it: its default is \`${engineOf(databases[0] ?? all.value)}\` from other settings. Heroku changes DATABASE_URL when it moves or renews the database, and nothing else.`,
        hint: "DATABASES = {'default': dj_database_url.config(conn_max_age=600, ssl_require=True)}",
      },
    )
  },
}

const usesUrl = (database: Value): boolean => configVarsOf(database).includes('DATABASE_URL')
