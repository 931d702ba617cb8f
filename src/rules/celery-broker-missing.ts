import type { Facts } from '../facts/facts.ts'
import { readText } from '../facts/files.ts'
import type { Process } from '../facts/procfile.ts'
import { configVar } from '../model/environment.ts'
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
    if (worker === undefined || !isUnnamed(facts) || mayServeItself(facts)) return
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

/** celery/app/utils.py, Settings.broker_url: the environment's, else what the application was configured with. */
function isUnnamed({ snapshot, settings: { web }, environment: { configVars } }: Facts): boolean {
  if (web.settings === null || configVar(configVars, 'CELERY_BROKER_URL').state !== 'unset') return false
  if (web.module === null || web.module.rest.length > 0) return false
  // Who names one anywhere has met the question.
  return !snapshot.entries.some(
    ({ path }) => path.endsWith('.py') && /broker|config_from_envvar/i.test(readText(snapshot, path) ?? ''),
  )
}
