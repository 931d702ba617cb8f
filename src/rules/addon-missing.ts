import type { Facts } from '../facts/facts.ts'
import { configVar } from '../model/environment.ts'
import type { Rule } from './rule.ts'
import { agree, code, codes } from './support/words.ts'

export const addonMissing: Rule = {
  id: 'addon-missing',
  summary: 'The settings fall back to a server on the dyno itself, because the app has no add-on for it.',
  category: 'operations',
  severity: 'warning',
  since: '0.1.0',
  *check(facts) {
    const all = fallbacks(facts)
    for (const first of all) {
      const { text } = first
      const group = all.filter((one) => one.text === text)
      if (group[0] !== first) continue
      const names = group.map(({ read }) => read.name)
      const path = facts.settings.web.module?.path
      yield {
        kind: 'fail',
        message: `${codes(names)} ${agree(names.length, 'is', 'are')} not set, and the settings take ${code(text)} in ${agree(names.length, 'its', 'their')} place: nothing listens there on a dyno, and whoever asks gets "Connection refused".`,
        hint: `heroku addons:create ${first.addon} --app ${facts.environment.app?.name ?? 'NAME'}`,
        at: first.read.location ?? (path == null ? null : { path }),
        configVars: names.sort(),
      }
    }
  },
}

interface Fallback {
  readonly read: EnvironmentRead
  readonly addon: string
  /** A server on the dyno itself. */
  readonly text: string
}

type EnvironmentRead = NonNullable<Facts['settings']['web']['module']>['environmentReads'][number]

/** The config vars that are not set, and in whose place a server on the dyno is taken; each once. */
function fallbacks({ settings, environment: { configVars } }: Facts): readonly Fallback[] {
  const found = new Map<string, Fallback>()
  for (const read of settings.web.module?.environmentReads ?? []) {
    const addon = ADDONS.find(([pattern]) => pattern.test(read.name))?.[1]
    const text = read.default?.kind === 'str' && read.default.marks.length === 0 ? read.default.value : ''
    if (addon === undefined || found.has(read.name) || !/\blocalhost\b|\b127\.0\.0\.1\b/.test(text)) continue
    if (configVar(configVars, read.name).state === 'unset') found.set(read.name, { read, addon, text })
  }
  return [...found.values()]
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
