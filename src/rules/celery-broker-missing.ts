import type { Facts } from '../facts/facts.ts'
import { readText } from '../facts/files.ts'
import type { Process } from '../facts/procfile.ts'
import { configVar } from '../model/environment.ts'
import { type Location, lineLocation } from '../model/location.ts'
import type { Rule } from './rule.ts'
import { mayServeItself } from './support/local-servers.ts'
import { code } from './support/words.ts'

export const celeryBrokerMissing: Rule = {
  id: 'celery-broker-missing',
  summary: 'A Celery worker runs, and nothing names its broker.',
  category: 'operations',
  severity: 'warning',
  since: '0.1.0',
  *check(facts) {
    const worker = [...facts.processes.types.values()].find(isWorker)
    if (worker === undefined || mayServeItself(facts)) return
    const unread = configuredWithoutNamespace(facts)
    if (unread !== null) {
      yield {
        kind: 'fail',
        message: `${code(unread.path)} reads Django's settings without a namespace, in which Celery's own name is BROKER_URL: CELERY_BROKER_URL is not read. Celery takes \`amqp://guest@localhost:5672//\`, where nothing listens on a dyno: the worker tries again and again, and whatever queues a task raises OperationalError.`,
        hint: "app.config_from_object('django.conf:settings', namespace='CELERY')",
        at: unread,
      }
      return
    }
    if (!isUnnamed(facts)) return
    yield {
      kind: 'fail',
      message: `${code(worker.type)} is a process of Celery's, and nothing names a broker: no setting, no argument, and not the config var \`CELERY_BROKER_URL\`. Celery takes \`amqp://guest@localhost:5672//\`, where nothing listens on a dyno: the worker tries again and again, and whatever queues a task raises OperationalError.`,
      hint: "CELERY_BROKER_URL = os.environ['REDIS_URL']\napp.config_from_object('django.conf:settings', namespace='CELERY')",
      at: worker.location,
      configVars: ['CELERY_BROKER_URL'],
    }
  },
}

/** `celery -A NAME worker` or `beat`, without a broker of its own. */
const isWorker = ({ command }: Process): boolean =>
  /(^|[\s;&|/])celery\s/.test(command) && /\s(worker|beat)\b/.test(command) && !/\s(-b|--broker)\b/.test(command)

const WITHOUT_NAMESPACE = /^\s*\w+\.config_from_object\(\s*['"]django\.conf:settings['"]\s*,?\s*\)/

/** Where settings are read by Celery's own names, and only CELERY_BROKER_URL is set (celery/app/defaults.py); null where none is or that is not sure. */
function configuredWithoutNamespace({
  snapshot,
  settings: { web },
  environment: { configVars },
}: Facts): Location | null {
  const { settings, module } = web
  if (settings === null || module === null || module.rest.length > 0) return null
  const isRead = configVar(configVars, 'CELERY_BROKER_URL').state !== 'unset'
  if (isRead || settings.get('CELERY_BROKER_URL').bound !== true) return null
  if (['BROKER_URL', 'broker_url'].some((name) => module.bindings.has(name))) return null
  const texts = snapshot.entries
    .filter(({ path }) => path.endsWith('.py'))
    .map(({ path }) => ({ path, lines: (readText(snapshot, path) ?? '').split('\n') }))
  const named = texts.some(({ lines }) =>
    lines.some((line) => /broker_url|\bbroker\s*=|config_from_envvar|namespace\s*=\s*['"]CELERY/.test(line)),
  )
  const found = texts.flatMap(({ path, lines }) =>
    lines.flatMap((line, index) => (WITHOUT_NAMESPACE.test(line) ? [lineLocation(path, index + 1, line)] : [])),
  )
  return named ? null : (found[0] ?? null)
}

/** celery/app/utils.py, Settings.broker_url: the environment's, else what the application was configured with. */
function isUnnamed({ snapshot, settings: { web }, environment: { configVars } }: Facts): boolean {
  if (web.settings === null || configVar(configVars, 'CELERY_BROKER_URL').state !== 'unset') return false
  if (web.module === null || web.module.rest.length > 0) return false
  // Who names one anywhere has met the question.
  return !snapshot.entries.some(
    ({ path }) => path.endsWith('.py') && /broker|config_from_envvar/i.test(readText(snapshot, path) ?? ''),
  )
}
