import { possibilities } from '../facts/settings/possibilities.ts'
import type { Settings } from '../facts/settings/settings.ts'
import { entryOf, itemsOf } from '../facts/settings/tests.ts'
import type { Value } from '../model/value.ts'
import type { Rule } from './rule.ts'
import { isOnDyno, localFallbacks, mayServeItself } from './support/local-servers.ts'
import { settingResult } from './support/setting-result.ts'
import { code } from './support/words.ts'

export const serviceOnDyno: Rule = {
  id: 'service-on-dyno',
  summary: 'A setting names a server on the dyno itself, where none listens.',
  category: 'operations',
  severity: 'warning',
  since: '0.1.0',
  *check(facts) {
    const { settings } = facts.settings.web
    if (settings === null || mayServeItself(facts)) return
    // What stands for a config var that is not set, `addon-missing` tells of.
    const told = localFallbacks(facts)
    const isTold = (value: Value): boolean =>
      told.some(
        ({ read, text }) =>
          value.configVars.includes(read.name) || (value.kind === 'str' && value.value.includes(text)),
      )
    for (const { setting, servers, hint } of SERVICES) {
      const server = namedServers(settings, setting, servers).find((one) => isOnDyno(one.value) && !isTold(one))
      if (server === undefined) continue
      const shown =
        server.marks.length > 0
          ? 'a server on the dyno itself'
          : `${code(withoutUser(server.value))}, a server on the dyno itself`
      const because = [{ setting, value: server, location: server.location }]
      const isDatabase = setting === 'DATABASES'
      const result = settingResult(
        facts,
        { setting, answer: { truth: true, because, causes: [], configVars: server.configVars } },
        {
          message: `${setting} names ${shown}: nothing listens there, and ${isDatabase ? 'every query raises OperationalError ("Connection refused"), `migrate` among them' : 'whoever asks gets "Connection refused"'}.`,
          hint,
        },
      )
      yield { ...result, ...(isDatabase ? { severity: 'error' } : {}) }
    }
  },
}

/** Who logs in, and with what, is nothing to print. */
const withoutUser = (url: string): string => url.replace(/\/\/[^@/]*@/, '//')

type Text = Value & { readonly kind: 'str' }

interface Service {
  readonly setting: string
  /** The values that name servers, in the setting's value. */
  readonly servers: (value: Value) => readonly Value[]
  readonly hint: string
}

/** The texts of a setting that is one thing alone; none of one that is not bound, or may be several. */
function namedServers({ get }: Settings, setting: string, servers: Service['servers']): readonly Text[] {
  const { bound, value } = get(setting)
  if (bound !== true || possibilities(value).length !== 1) return []
  return servers(value).filter((one): one is Text => one.kind === 'str')
}

const entry = (value: Value, key: string): readonly Value[] => {
  const found = entryOf(value, key)
  return found ? [found] : []
}
const entries = (value: Value): readonly Value[] => (value.kind === 'dict' ? value.entries.map(([, one]) => one) : [])
/** Those that are reached over the network. */
const databases = (value: Value): readonly Value[] =>
  entries(value).filter((one) => {
    const engine = entryOf(one, 'ENGINE')
    return engine?.kind === 'str' && /\.(postgresql|postgresql_psycopg2|postgis|mysql)$/.test(engine.value)
  })
const oneOrMany = (value: Value): readonly Value[] => (value.kind === 'str' ? [value] : (itemsOf(value) ?? []))
const itself = (value: Value): readonly Value[] => [value]

/** `hosts` of channels_redis: addresses, pairs of host and port, or dicts with an address. */
const hostOf = (host: Value): readonly Value[] =>
  host.kind === 'dict'
    ? [...entry(host, 'address'), ...entry(host, 'host')].flatMap(hostOf)
    : host.kind === 'str'
      ? [host]
      : (itemsOf(host)?.slice(0, 1) ?? [])

const REDIS = "os.environ['REDIS_URL']"

const SERVICES: readonly Service[] = [
  {
    setting: 'DATABASES',
    servers: (value) => databases(value).flatMap((one) => entry(one, 'HOST')),
    hint: "DATABASES = {'default': dj_database_url.config(conn_max_age=600, ssl_require=True)}",
  },
  {
    setting: 'CACHES',
    servers: (value) => entries(value).flatMap((cache) => entry(cache, 'LOCATION').flatMap(oneOrMany)),
    hint: `'LOCATION': ${REDIS}`,
  },
  {
    setting: 'CHANNEL_LAYERS',
    servers: (value) =>
      entries(value).flatMap((layer) =>
        entry(layer, 'CONFIG').flatMap((config) =>
          entry(config, 'hosts').flatMap((hosts) => (itemsOf(hosts) ?? []).flatMap(hostOf)),
        ),
      ),
    hint: `'hosts': [${REDIS}]`,
  },
  ...['CELERY_BROKER_URL', 'BROKER_URL', 'CELERY_RESULT_BACKEND', 'RESULT_BACKEND'].map((setting) => ({
    setting,
    servers: oneOrMany,
    hint: `${setting} = ${REDIS}`,
  })),
  {
    setting: 'RQ_QUEUES',
    servers: (value) => entries(value).flatMap((queue) => [...entry(queue, 'URL'), ...entry(queue, 'HOST')]),
    hint: `'URL': ${REDIS}`,
  },
  {
    setting: 'Q_CLUSTER',
    servers: (value) => entry(value, 'redis').flatMap(hostOf),
    hint: `'redis': ${REDIS}`,
  },
  {
    setting: 'HAYSTACK_CONNECTIONS',
    servers: (value) => entries(value).flatMap((one) => entry(one, 'URL')),
    hint: "'URL': os.environ['BONSAI_URL']",
  },
  {
    setting: 'ELASTICSEARCH_DSL',
    servers: (value) => entries(value).flatMap((one) => entry(one, 'hosts').flatMap(oneOrMany)),
    hint: "'hosts': os.environ['BONSAI_URL']",
  },
  { setting: 'REDIS_URL', servers: itself, hint: `REDIS_URL = ${REDIS}` },
]
