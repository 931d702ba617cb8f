import type { Argument, Variable } from '../../../shell/state.ts'
import { type Ending, fails } from '../../ending.ts'
import { type Call, pythonPath } from '../../machine.ts'
import type { Interface } from '../../server.ts'

type Worker =
  | { readonly kind: 'worker'; readonly interface: Interface }
  | { readonly kind: 'ending'; readonly ending: Ending }

/** gunicorn/workers/__init__.py: what each needs besides gunicorn. */
const BUILT_IN: ReadonlyMap<string, string | null> = new Map([
  ['sync', null],
  ['gthread', null],
  ['asgi', null],
  ['gevent', 'gevent'],
  ['gevent_wsgi', 'gevent'],
  ['gevent_pywsgi', 'gevent'],
  ['tornado', 'tornado'],
  ['eventlet', 'eventlet'],
])

/** eventlet's worker went with gunicorn 26 (https://docs.gunicorn.org/en/stable/news.html); asgi's came with 24. */
const WITHOUT_EVENTLET = 26
const WITH_ASGI = 24

interface WorkerInput {
  readonly call: Call
  readonly pathBefore: readonly string[]
  readonly environment: ReadonlyMap<string, Variable>
}

/** The worker that a name or a class's dotted path stands for, and whether it can be loaded. */
export function workerOf(name: Argument, _threads: Argument | undefined, input: WorkerInput): Worker {
  const text = name.text?.replace(/^egg:gunicorn#/, '')
  if (text === undefined) return { kind: 'worker', interface: 'wsgi' }
  if (!text.includes('.')) return builtIn(text, name, input)
  const top = text.split('.')[0] ?? ''
  const isAsgi = /^(uvicorn|uvicorn_worker)\./.test(text) || text.startsWith('gunicorn.workers.gasgi')
  const ofGunicorn = /^gunicorn\.workers\.g(gevent|eventlet|tornado)\./.exec(text)?.[1]
  if (ofGunicorn !== undefined) return builtIn(ofGunicorn, name, input)
  const missing = text.startsWith('gunicorn.') ? null : cannotImport(text, top, input)
  if (missing !== null) return missingWorker(name, missing, top, input)
  return { kind: 'worker', interface: isAsgi ? 'asgi' : 'wsgi' }
}

function builtIn(text: string, name: Argument, input: WorkerInput): Worker {
  const version = majorOf(input.call)
  const needs = BUILT_IN.get(text)
  if (needs === undefined || (text === 'asgi' && version < WITH_ASGI))
    return missingWorker(name, 'gunicorn has no such worker', null, input)
  if (text === 'eventlet' && version >= WITHOUT_EVENTLET)
    return missingWorker(name, `gunicorn ${version} has no eventlet worker`, null, input)
  if (needs !== null && input.call.machine.hasModule(needs) === false)
    return missingWorker(name, `\`${needs}\` is not installed`, needs, input)
  return { kind: 'worker', interface: text === 'asgi' ? 'asgi' : 'wsgi' }
}

/** gunicorn's version where it is pinned; else the newest. */
function majorOf({ machine }: Call): number {
  const major = Number(machine.dependencies.installed.get('gunicorn')?.version?.split('.')[0])
  return Number.isSafeInteger(major) ? major : Number.POSITIVE_INFINITY
}

function cannotImport(dotted: string, top: string, { call, pathBefore, environment }: WorkerInput): string | null {
  const program = call.machine.createProgram({
    environment,
    sysPath: [...pathBefore, ...pythonPath(environment, call.state.cwd)],
    argv: ['gunicorn'],
    written: call.state.written,
  })
  const { raises, path, bindings, rest } = program.importModule(dotted.slice(0, dotted.lastIndexOf('.')))
  if (raises?.certain)
    return path === null && call.machine.hasModule(top) === false
      ? `\`${top}\` is not installed`
      : `importing it raises ${raises.type}`
  const attribute = dotted.slice(dotted.lastIndexOf('.') + 1)
  return path !== null && rest.length === 0 && !bindings.has(attribute) ? `\`${path}\` has no \`${attribute}\`` : null
}

function missingWorker(name: Argument, why: string, distribution: string | null, { call }: WorkerInput): Worker {
  const hint =
    distribution === null
      ? 'Leave out `-k`, or name one of sync, gthread, gevent.'
      : `Add \`${distribution}\` to the requirements.`
  const says = `gunicorn cannot load the worker class \`${name.shown}\`: ${why}`
  return {
    kind: 'ending',
    ending: fails(1, { kind: 'worker-missing', says, hint, at: call.at, configVars: name.configVars }),
  }
}
