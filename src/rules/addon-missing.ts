import { configVar } from '../model/environment.ts'
import type { Rule } from './rule.ts'
import { code } from './support/words.ts'

export const addonMissing: Rule = {
  id: 'addon-missing',
  summary: 'The settings fall back to a server on the dyno itself, because the app has no add-on for it.',
  category: 'operations',
  severity: 'warning',
  since: '0.1.0',
  *check({ settings, environment: { configVars, app } }) {
    const seen = new Set<string>()
    for (const read of settings.web.module?.environmentReads ?? []) {
      const addon = ADDONS.find(([pattern]) => pattern.test(read.name))
      const fallback = read.default?.kind === 'str' && read.default.marks.length === 0 ? read.default.value : ''
      if (addon === undefined || seen.has(read.name) || !/\blocalhost\b|\b127\.0\.0\.1\b/.test(fallback)) continue
      if (configVar(configVars, read.name).state !== 'unset') continue
      seen.add(read.name)
      yield {
        kind: 'fail',
        message: `${code(read.name)} is not set, and the settings take ${code(fallback)} in its place: nothing listens there on a dyno, and whoever asks gets "Connection refused".`,
        hint: `heroku addons:create ${addon[1]} --app ${app?.name ?? 'NAME'}`,
        at: read.location ?? (settings.web.module?.path == null ? null : { path: settings.web.module.path }),
        configVars: [read.name],
      }
    }
  },
}

/** The config vars that add-ons set, and one that sets it. https://elements.heroku.com/addons */
const ADDONS: readonly (readonly [pattern: RegExp, addon: string])[] = [
  [/^DATABASE_URL$/, 'heroku-postgresql:essential-0'],
  [/REDIS.*_(URL|TLS_URL)$|^(REDIS_URL|REDIS_HOST)$/, 'heroku-redis:mini'],
  [/^(CELERY_)?(BROKER_URL|RESULT_BACKEND)$|^CELERY_/, 'heroku-redis:mini'],
  [/AMQP|RABBITMQ/, 'cloudamqp:lemur'],
  [/MEMCACHE|MEMCACHIER/, 'memcachier:dev'],
  [/ELASTICSEARCH|BONSAI|OPENSEARCH|HAYSTACK/, 'bonsai:sandbox'],
  [/MONGO/, 'ormongo'],
  [/^(EMAIL|SMTP)_(HOST|URL|SERVER)$/, 'mailgun:starter'],
]
