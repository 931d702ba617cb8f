import type { Facts } from '../../facts/facts.ts'
import { readText } from '../../facts/files.ts'
import { configVar } from '../../model/environment.ts'

/** A config var that is not set, and in whose place a server on the dyno is taken. */
export interface Fallback {
  readonly read: EnvironmentRead
  readonly addon: string
  /** A server on the dyno itself. */
  readonly text: string
}

type EnvironmentRead = NonNullable<Facts['settings']['web']['module']>['environmentReads'][number]

/** The config vars that are not set, and in whose place a server on the dyno is taken; each once. */
export function localFallbacks({ settings, environment: { configVars } }: Facts): readonly Fallback[] {
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

/** Does TEXT, a host or a URL, name the dyno itself? */
export const isOnDyno = (text: string): boolean =>
  /^(?:[a-z][a-z0-9+.-]*:\/\/(?:[^@/]*@)?)?(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)(?::\d*)?(?:[/?,;#]|$)/i.test(
    text,
  )

/** May something of the app's own listen on the dyno: a tunnel, a pool, a server that a command or a buildpack starts? */
export function mayServeItself({ build, processes, environment: { app }, snapshot }: Facts): boolean {
  if (build.kind === 'container') return true
  const commands = [...processes.types.values()].map(({ command }) => command)
  const buildpacks = app?.buildpacks ?? []
  const own = ['app.json', '.buildpacks', '.profile', 'Aptfile'].flatMap((path) => readText(snapshot, path) ?? [])
  const profiles = snapshot.entries.some(({ path }) => path.startsWith('.profile.d/'))
  return profiles || [...commands, ...buildpacks, ...own].some((text) => OWN_SERVERS.test(text))
}

const OWN_SERVERS =
  /stunnel|pgbouncer|redis-server|memcached|rabbitmq-server|supervisord|honcho|haproxy|twemproxy|ssh\b|elasticsearch\b.*bin|tailscale|cloudflared/i
