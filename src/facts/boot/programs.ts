import type { RunProgram } from '../shell/run.ts'
import type { Argument, ShellState } from '../shell/state.ts'
import { type Ending, exits, fails } from './ending.ts'
import type { Call, Machine } from './machine.ts'
import { python } from './python-command.ts'
import { runPath, shell } from './script.ts'
import { SERVERS } from './servers/index.ts'
import { shadowed } from './shadow.ts'
import { WORKERS } from './workers/index.ts'

/** Programs of Heroku's base image that end, or of which nothing needs to be known. https://devcenter.heroku.com/articles/stack-packages */
const IMAGE_PROGRAMS: ReadonlySet<string> = new Set(
  'awk basename bzip2 cat chmod chown cp curl cut date df diff dig dirname du file find free git grep gunzip gzip head hostname id install jq kill less ln ls make mkdir mktemp mv nc netcat nproc openssl perl ping ps psql pg_dump pg_restore readlink realpath rm rmdir rsync scp sed seq sha256sum sleep sort split ssh stat stdbuf tail tar tee touch tr uname uniq unzip uptime vim wc wget which whoami xz yes zip pip pip3'.split(
    ' ',
  ),
)
const SHELLS = ['bash', 'sh', 'dash']

type Run = (args: readonly Argument[], call: Call, run: RunProgram, line: number) => Ending

/** Programs that run another one, with what they do to it. */
const WRAPPERS: ReadonlyMap<string, Run> = new Map<string, Run>([
  ['env', env],
  ['nohup', (args, call, run, line) => runRest(args, call, run, line)],
  ['nice', (args, call, run, line) => runRest(withoutOptions(args, ['-n']), call, run, line)],
  ['time', (args, call, run, line) => runRest(withoutOptions(args, []), call, run, line)],
  ['command', (args, call, run, line) => runRest(withoutOptions(args, []), call, run, line)],
  ['stdbuf', (args, call, run, line) => runRest(withoutOptions(args, ['-o', '-e', '-i']), call, run, line)],
  ['timeout', (args, call, run, line) => runRest(withoutOptions(args, ['-s', '-k']).slice(1), call, run, line)],
  ['newrelic-admin', (args, call, run, line) => runRest(args.slice(1), call, run, line)],
  ['ddtrace-run', (args, call, run, line) => runRest(args, call, run, line)],
  ['opentelemetry-instrument', (args, call, run, line) => runRest(withoutOptions(args, []), call, run, line)],
  ['scout-apm', (args, call, run, line) => runRest(args, call, run, line)],
  [
    'pipenv',
    (args, call, run, line) => (args[0]?.text === 'run' ? runRest(args.slice(1), call, run, line) : exits(null)),
  ],
])

/** Those of them that the base image has. */
const IMAGE_WRAPPERS: ReadonlySet<string> = new Set(['env', 'nohup', 'nice', 'time', 'command', 'stdbuf', 'timeout'])

/** Runs a program by its name or path, as a dyno does. */
export function programRunner(machine: Machine): RunProgram {
  const run: RunProgram = (argv, state, line) => {
    const call: Call = { machine, state, at: state.place(line) }
    const [first, ...args] = argv
    const name = first?.text ?? ''
    if (name.includes('/')) return runPath(name, argv, call, run, line)
    return runName(name, first?.shown ?? name, args, call, run, line)
  }
  return run
}

function runName(
  name: string,
  shown: string,
  args: readonly Argument[],
  call: Call,
  run: RunProgram,
  line: number,
): Ending {
  if (SHELLS.includes(name)) return shell(args, call, run)
  if (/^python(3(\.\d+)?)?$/.test(name)) return python(args, call)
  if (IMAGE_PROGRAMS.has(name))
    return name === 'sleep' || name === 'tail' ? { kind: 'runs', what: `\`${name}\``, at: call.at } : exits(null)
  const wrapper = WRAPPERS.get(name)
  const { truth, distribution } = IMAGE_WRAPPERS.has(name)
    ? { truth: true, distribution: null }
    : call.machine.hasCommand(name)
  if (truth === false) return notFound(name, shown, distribution, call)
  if (wrapper) return wrapper(args, call, run, line)
  const worker = WORKERS.get(name)
  if (worker !== undefined) return worker(args, call)
  const server = SERVERS.get(name)
  if (server === undefined) return { kind: 'runs', what: `\`${shown}\``, at: call.at }
  return shadowed(server.module, name, call) ?? server.run(args, call)
}

/** `uv run` and `poetry run` are for a developer's machine: Heroku installs with them, and leaves them out of the dyno's PATH. */
const INSTALLERS: Readonly<Record<string, string>> = {
  uv: 'uv',
  poetry: 'Poetry',
  pdm: 'PDM',
  hatch: 'Hatch',
  rye: 'Rye',
  conda: 'Conda',
}

function notFound(name: string, shown: string, distribution: string | null, call: Call): Ending {
  const installer = INSTALLERS[name]
  const development = distribution === null ? undefined : call.machine.dependencies.development.get(distribution)
  const why =
    installer !== undefined
      ? `${installer} is not on a dyno's PATH at run time`
      : name === ''
        ? 'no command is left'
        : development
          ? `\`${development.name}\` is a development dependency, and production does not install it`
          : distribution === null
            ? 'no dependency brings such a command'
            : `\`${distribution}\` is not among the dependencies`
  const hint =
    installer !== undefined
      ? `Leave \`${name} run\` out: the dependencies are on the dyno's own Python.`
      : distribution === null
        ? null
        : `Add \`${distribution}\` to the requirements.`
  const nearest = /^(gunicorn|uvicorn|daphne|hypercorn|waitress-serve)/.exec(name)?.[1]
  const spelt = nearest !== undefined && nearest !== name ? `The command is \`${nearest}\`.` : hint
  return fails(127, {
    kind: 'command-not-found',
    says: `bash does not find \`${shown}\` (exit status 127): ${why}`,
    hint: spelt,
    at: call.at,
  })
}

const runRest = (args: readonly Argument[], { state }: Call, run: RunProgram, line: number): Ending =>
  args.length === 0 ? exits(0) : run(args, state, line)

/** Leaves out the options before the first other word; those of VALUED take a word with them. */
function withoutOptions(args: readonly Argument[], valued: readonly string[]): readonly Argument[] {
  let at = 0
  while (args[at]?.text?.startsWith('-')) at += valued.includes(args[at]?.text ?? '') ? 2 : 1
  return args.slice(at)
}

/** `env NAME=value command`. */
function env(args: readonly Argument[], call: Call, run: RunProgram, line: number): Ending {
  const { state } = call
  const inner: ShellState = { ...state, variables: new Map(state.variables) }
  let rest = args
  for (;;) {
    const [first, ...more] = rest
    const [, name, value] = /^([A-Za-z_]\w*)=([\s\S]*)$/.exec(first?.text ?? '') ?? []
    if (first?.text === '-u') {
      inner.variables.delete(more[0]?.text ?? '')
      rest = more.slice(1)
    } else if (first && name !== undefined && value !== undefined) {
      inner.variables.set(name, { ...first, text: value, shown: first.shown.slice(name.length + 1), exported: true })
      rest = more
    } else if (first?.text === '-S' || first?.text === '--') rest = more
    else break
  }
  return rest.length === 0 ? exits(0) : run(rest, inner, line)
}
