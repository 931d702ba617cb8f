import type { EvaluatedModule } from '../../../../python/program.ts'
import { exceptionText, type Problem } from '../../../django/startup/problem.ts'
import type { Ending } from '../../ending.ts'
import type { Call } from '../../machine.ts'
import { serverFails } from '../common.ts'
import type { Sources } from './settings.ts'

/**
 * The server's hooks, with the numbers of arguments that gunicorn takes: of ordinary parameters, whether or not they have a default
 * (gunicorn/config.py, validate_callable; gunicorn/util.py, get_arity).
 */
const ARITIES: Readonly<Record<string, readonly number[]>> = {
  on_starting: [1],
  on_reload: [1],
  when_ready: [1],
  pre_fork: [2],
  post_fork: [2],
  post_worker_init: [1],
  worker_int: [1],
  worker_abort: [1],
  pre_exec: [1],
  pre_request: [2],
  post_request: [2, 3, 4],
  child_exit: [2],
  worker_exit: [2],
  nworkers_changed: [3],
  on_exit: [1],
}

/** Those that run before a worker takes requests, in order: what they raise ends the server (seen with gunicorn 20.1). */
const BEFORE_SERVING = ['nworkers_changed', 'on_starting', 'when_ready', 'pre_fork', 'post_fork', 'post_worker_init']

/** What a hook is given, of which nothing is known. */
const OPAQUE = 'import gunicorn.arbiter as outside\n'

/** A hook that gunicorn does not take, or that ends it before it serves; null where there surely is none. */
export function wrongHook(sources: Sources, call: Call): Ending | null {
  for (const name of Object.keys(ARITIES)) {
    const wrong = signatureProblem(sources, name, call)
    if (wrong !== null) return wrong
  }
  for (const name of BEFORE_SERVING) {
    const { raises, at } = runHook(sources, name)
    if (raises?.certain)
      return serverFails(`gunicorn's hook \`${name}\` raises ${exceptionText(raises)}`, call, {
        at: raises.location ?? at,
        configVars: raises.configVars,
      })
  }
  return null
}

/** What the hook before each request raises: a 500. */
export function requestProblem(sources: Sources): Problem | null {
  const { raises, at } = runHook(sources, 'pre_request')
  if (!raises?.certain) return null
  return {
    stage: 'middleware',
    certain: true,
    type: raises.type,
    says: `gunicorn's hook \`pre_request\` raises ${exceptionText(raises)}`,
    hint: null,
    at: raises.location ?? at,
    configVars: raises.configVars,
  }
}

interface HookRun {
  readonly raises: EvaluatedModule['raises']
  readonly at: Problem['at']
}

function runHook({ file, run, filePath }: Sources, name: string): HookRun {
  const hook = file.get(name)
  const at = hook?.location ?? (filePath === null ? null : { path: filePath })
  if (hook?.kind !== 'object' || hook.type !== 'function' || run === null) return { raises: null, at }
  const args = (ARITIES[name] ?? []).slice(-1).flatMap((count) => Array.from({ length: count }, () => 'outside.given'))
  return { raises: run(`${OPAQUE}hook(${args.join(', ')})\n`, name).raises, at }
}

function signatureProblem({ file, run, filePath }: Sources, name: string, call: Call): Ending | null {
  const hook = file.get(name)
  if (hook === undefined || hook.kind === 'unknown' || hook.kind === 'str') return null
  const at = hook.location ?? (filePath === null ? call.at : { path: filePath })
  if (hook.kind !== 'object')
    return serverFails(`gunicorn's hook \`${name}\` is no function`, call, { at, configVars: hook.configVars })
  const takes = hook.type === 'function' ? mostArguments(run, name) : null
  if (takes === null || ARITIES[name]?.includes(takes)) return null
  const given = ARITIES[name]?.at(-1) ?? 0
  return serverFails(
    `gunicorn refuses its hook \`${name}\`: it is to take ${given} ${given === 1 ? 'argument' : 'arguments'}, and takes ${takes}`,
    call,
    { at, hint: `def ${name}(${PARAMETERS[name] ?? 'server'}):` },
  )
}

const MANY = 20

/** How many ordinary parameters it has, by what CPython says where it is given too many; null where it takes any number. */
function mostArguments(run: Sources['run'], name: string): number | null {
  const { raises } = run?.(`hook(${'None, '.repeat(MANY)})\n`, name) ?? {}
  const told =
    raises?.certain && raises.location === null ? / takes (?:from \d+ to )?(\d+) positional/.exec(raises.message) : null
  return told === null ? null : Number(told[1])
}

const PARAMETERS: Readonly<Record<string, string>> = {
  pre_fork: 'server, worker',
  post_fork: 'server, worker',
  child_exit: 'server, worker',
  worker_exit: 'server, worker',
  post_worker_init: 'worker',
  worker_int: 'worker',
  worker_abort: 'worker',
  pre_request: 'worker, request',
  post_request: 'worker, request, environment, response',
  nworkers_changed: 'server, new, old',
}
