import { readText } from '../facts/files.ts'
import { ask } from '../facts/settings/answer.ts'
import { configVarsOf } from '../facts/settings/possibilities.ts'
import { configVar, type Environment } from '../model/environment.ts'
import type { Rule } from './rule.ts'
import { settingResult } from './support/setting-result.ts'
import { code } from './support/words.ts'

export const redisCertificateRefused: Rule = {
  id: 'redis-certificate-refused',
  summary: "The settings use Heroku's Redis over TLS, and would not take its certificate.",
  category: 'operations',
  severity: 'warning',
  since: '0.1.0',
  *check(facts) {
    const { settings, module } = facts.settings.web
    const names = herokuRedis(facts.environment).filter((name) => isTls(configVar(facts.environment.configVars, name)))
    if (settings === null || names.length === 0) return
    // Whoever names the certificate anywhere has met it.
    const paths = new Set([module?.path ?? null, ...(module?.imported ?? []).map(({ path }) => path)])
    const texts = [...paths].map((path) => (path === null ? '' : (readText(facts.snapshot, path) ?? '')))
    if (texts.some((text) => /ssl_cert_reqs|CERT_NONE|ssl_check_hostname|ssl_context/i.test(text))) return
    for (const name of SETTINGS) {
      const setting = settings.get(name)
      const used = names.find((each) => configVarsOf(setting.value).includes(each))
      if (setting.bound !== true || used === undefined) continue
      yield settingResult(
        facts,
        { setting: name, answer: { ...ask(setting, () => true), configVars: [used] } },
        {
          message: `${name} takes ${code(used)}, which is a \`rediss://\` address of Heroku's Redis. Its certificate is signed by itself, and ${REFUSALS[name] ?? REFUSED}.`,
          hint: HINTS[name],
        },
      )
    }
  },
}

/** The config vars that Heroku's Redis sets: as the app's add-ons tell, or, where these are not known, as its hosts do. */
function herokuRedis({ app, configVars }: Environment): readonly string[] {
  if (app?.addons != null)
    return app.addons.filter(({ plan }) => /^heroku-redis\b/.test(plan)).flatMap((addon) => addon.configVars)
  return [...configVars.known].flatMap(([name, one]) =>
    one.state === 'set' && HEROKU_HOST.test(one.value ?? '') ? [name] : [],
  )
}

/** https://devcenter.heroku.com/articles/heroku-redis#redis-credentials: a machine's own name at Amazon's, which no other Redis is sold under. */
const HEROKU_HOST = /^rediss:\/\/[^@/]*@ec2-[\d-]+\.[a-z0-9.-]*\bcompute(-1)?\.amazonaws\.com(:|\/|$)/

/** An address may say itself what is to become of the certificate. */
const isTls = (one: ReturnType<typeof configVar>): boolean =>
  one.state === 'set' && one.value?.startsWith('rediss://') === true && !one.value.includes('ssl_cert_reqs')

const REFUSED = 'redis-py refuses it ("certificate verify failed"), unless it is told not to look'

/** celery/backends/redis.py asks for it before it connects. */
const REFUSALS: Readonly<Record<string, string>> = {
  CELERY_RESULT_BACKEND:
    'Celery raises ValueError, "A rediss:// URL must have parameter ssl_cert_reqs", in the worker and wherever a task is queued, unless it is told what to do with it',
}

/** https://devcenter.heroku.com/articles/connecting-heroku-redis#connecting-in-python */
const HINTS = {
  CACHES: "'LOCATION': os.environ['REDIS_URL'], 'OPTIONS': {'ssl_cert_reqs': None}",
  CHANNEL_LAYERS: "'hosts': [{'address': os.environ['REDIS_URL'], 'ssl_cert_reqs': None}]",
  CELERY_BROKER_URL: "CELERY_BROKER_USE_SSL = {'ssl_cert_reqs': ssl.CERT_NONE}",
  CELERY_RESULT_BACKEND: "CELERY_REDIS_BACKEND_USE_SSL = {'ssl_cert_reqs': ssl.CERT_NONE}",
  RQ_QUEUES: "'default': {'URL': os.environ['REDIS_URL'], 'SSL_CERT_REQS': None}",
} as const
const SETTINGS = ['CACHES', 'CHANNEL_LAYERS', 'CELERY_BROKER_URL', 'CELERY_RESULT_BACKEND', 'RQ_QUEUES'] as const
