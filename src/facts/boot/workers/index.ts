import { celery } from './celery.ts'
import type { RunWorker } from './module.ts'
import { arq, dramatiq, huey, rq } from './queues.ts'

/** Programs of task queues, by the command that starts them. What they need is looked at; what they then do is not. */
export const WORKERS: ReadonlyMap<string, RunWorker> = new Map([
  ['celery', celery],
  ['rq', rq],
  ['huey_consumer', huey],
  ['huey_consumer.py', huey],
  ['dramatiq', dramatiq],
  ['arq', arq],
])
