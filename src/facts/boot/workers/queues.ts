import type { Argument } from '../../shell/state.ts'
import { type Ending, fails } from '../ending.ts'
import { type Call, exported } from '../machine.ts'
import { importFails, importFor, lacks, type RunWorker, works } from './module.ts'

/** `rq worker`: without `--url`, RQ_REDIS_URL or a configuration it looks for a Redis on the dyno itself (rq/cli/helpers.py). */
export const rq: RunWorker = (args, call) => {
  const [subcommand] = args
  if (subcommand?.text !== 'worker' && subcommand?.text !== 'worker-pool') return works('rq', call)
  const config = after(args, '-c', '--config')
  if (config?.text != null) {
    const wrong = importFails('rq', config.text, importFor(config.text, call), call)
    if (wrong !== null) return wrong
  }
  const variables = exported(call.state)
  const isNamed = ['RQ_REDIS_URL', 'RQ_REDIS_HOST', 'RQ_CONFIG', 'RQ_REDIS_SOCKET'].some((name) => variables.has(name))
  const isGiven = args.some(({ text }) => text === null || /^(-u|--url|-c|--config|--connection-class)/.test(text))
  if (isNamed || isGiven || !call.state.isComplete) return works('rq', call)
  return fails(1, {
    kind: 'configuration-fails',
    says: 'rq is given no Redis (neither `--url` nor RQ_REDIS_URL), and finds none on localhost',
    hint: 'rq worker --url $REDIS_URL',
    at: call.at,
  })
}

/** `huey_consumer.py package.module.huey`: a module and its attribute, by dots (huey/consumer_options.py and huey/utils.py). */
export const huey: RunWorker = (args, call) => {
  const target = args.find(({ text }) => text === null || !text.startsWith('-'))
  if (target === undefined)
    return fails(1, { kind: 'options-invalid', says: 'huey is named no instance', hint: null, at: call.at })
  const text = target.text ?? ''
  const at = text.lastIndexOf('.')
  if (at < 0) return works('huey', call)
  return attributeMissing('huey', text.slice(0, at), text.slice(at + 1), call) ?? works('huey', call)
}

/** `arq package.module.WorkerSettings` (arq/cli.py). */
export const arq: RunWorker = (args, call) => {
  const target = args.find(({ text }) => text !== null && !text.startsWith('-'))?.text ?? ''
  const at = target.lastIndexOf('.')
  if (at < 0) return works('arq', call)
  return attributeMissing('arq', target.slice(0, at), target.slice(at + 1), call) ?? works('arq', call)
}

const DRAMATIQ_VALUED =
  /^(-p|--processes|-t|--threads|--path|-Q|--queues|--pid-file|--log-file|--worker-shutdown-timeout|--fork-function|-f)$/

/** `dramatiq package.module[:broker] [module ...]` (dramatiq/cli.py). `--path` puts more folders on sys.path. */
export const dramatiq: RunWorker = (args, call) => {
  if (args.some(({ text }) => text === null || /^(--path|-P)/.test(text))) return works('dramatiq', call)
  const targets = args.filter(
    ({ text }, index) => text !== null && !text.startsWith('-') && !DRAMATIQ_VALUED.test(args[index - 1]?.text ?? ''),
  )
  // `-Q` and its like take words up to the next option: what stands behind them is not told apart.
  const queues = args.findIndex(({ text }) => /^(-Q|--queues)$/.test(text ?? ''))
  const told = queues < 0 ? targets : targets.filter((one) => args.indexOf(one) < queues)
  for (const { text } of told) {
    const [module = '', broker] = (text ?? '').split(':')
    const wrong =
      broker === undefined
        ? importFails('dramatiq', module, importFor(module, call), call)
        : attributeMissing('dramatiq', module, broker, call)
    if (wrong !== null) return wrong
  }
  return works('dramatiq', call)
}

function attributeMissing(program: string, module: string, attribute: string, call: Call): Ending | null {
  const found = importFor(module, call)
  if (found === null) return null
  const wrong = importFails(program, module, found, call)
  if (wrong !== null) return wrong
  if (!lacks(found, attribute)) return null
  return fails(1, {
    kind: 'application-missing',
    says: `${program} finds no \`${attribute}\` in \`${found.path}\``,
    hint: null,
    at: call.at,
  })
}

function after(args: readonly Argument[], ...names: readonly string[]): Argument | undefined {
  const at = args.findIndex(({ text }) => names.includes(text ?? ''))
  return at < 0 ? undefined : args[at + 1]
}
