import { lineLocation } from '../../model/location.ts'
import { readText, resolvePath } from '../files.ts'
import { type RunProgram, runShell } from '../shell/run.ts'
import { type Argument, absolute, inApp, type ShellState, written } from '../shell/state.ts'
import { type Ending, exits, fails } from './ending.ts'
import type { Call, Machine } from './machine.ts'
import { python } from './python-command.ts'
import { SERVERS } from './servers/index.ts'
import { shadowed } from './shadow.ts'

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

/** `bash -c text`, `bash script`. */
function shell(args: readonly Argument[], call: Call, run: RunProgram): Ending {
  const { state } = call
  const at = args.findIndex(({ text }) => text === null || !/^[-+]/.test(text))
  const options = args.slice(0, at < 0 ? args.length : at)
  const [first, ...rest] = at < 0 ? [] : args.slice(at)
  const errexit = options.some(({ text }) => /^-[a-z]*e/.test(text ?? ''))
  const variables = new Map([...state.variables].filter(([, { exported }]) => exported))
  if (first === undefined) return exits(0)
  if (first.text === null) return { kind: 'runs', what: first.shown, at: call.at }
  const inner = { ...state, variables, errexit, status: 0, depth: state.depth + 1 }
  if (options.some(({ text }) => /^-[a-z]*c/.test(text ?? '')))
    return notStopping(
      runShell(
        first.text,
        { ...inner, positional: rest.length > 0 ? rest : [written('bash')], place: () => call.at },
        run,
      ),
    )
  return script(first, rest, { ...inner, positional: [first, ...rest] }, call, run)
}

/** A script that a shell is given, relative to the working directory. */
function script(file: Argument, _args: readonly Argument[], inner: ShellState, call: Call, run: RunProgram): Ending {
  const path = inApp(absolute(inner.cwd, file.text ?? ''))
  if (path === null) return exits(null)
  const text = readText(inner.snapshot, path)
  if (text === undefined)
    return fails(127, {
      kind: 'command-not-found',
      says: `there is no \`${file.shown}\` on the dyno (exit status 127)`,
      hint: null,
      at: call.at,
    })
  const lines = text.split('\n')
  return notStopping(runShell(text, { ...inner, place: (line) => lineLocation(path, line, lines[line - 1]) }, run))
}

const notStopping = (ending: Ending): Ending => (ending.kind === 'exits' ? { ...ending, stops: false } : ending)

/** Folders of the dyno whose programs are those that PATH finds. */
const PROGRAM_FOLDERS = /^\/(app\/\.heroku\/python\/bin|usr\/bin|bin|usr\/local\/bin|usr\/sbin|sbin)\/([^/]+)$/

function runPath(name: string, argv: readonly Argument[], call: Call, run: RunProgram, line: number): Ending {
  const { state } = call
  const full = absolute(state.cwd, name)
  const [, folder, program] = PROGRAM_FOLDERS.exec(full) ?? []
  const [first = written(name), ...args] = argv
  if (program !== undefined && folder !== undefined) {
    const isSystem = !folder.startsWith('app/')
    if (
      isSystem &&
      !SHELLS.includes(program) &&
      !IMAGE_PROGRAMS.has(program) &&
      !WRAPPERS.has(program) &&
      !/^python3?$/.test(program) &&
      SERVERS.has(program)
    )
      return fails(127, {
        kind: 'command-not-found',
        says: `there is no \`${first.shown}\` on a dyno (exit status 127)`,
        hint: `\`${program}\` alone will do.`,
        at: call.at,
      })
    return runName(program, first.shown, args, call, run, line)
  }
  const path = inApp(full)
  if (path === null) return { kind: 'runs', what: `\`${first.shown}\``, at: call.at }
  const resolved = resolvePath(state.snapshot, path)
  if (resolved.kind !== 'file') {
    if (resolved.kind === 'missing' || resolved.kind === 'folder' || resolved.kind === 'outside')
      return fails(resolved.kind === 'folder' ? 126 : 127, {
        kind: 'command-not-found',
        says: `there is no program \`${first.shown}\` on the dyno (exit status ${resolved.kind === 'folder' ? 126 : 127})`,
        hint: null,
        at: call.at,
      })
    return { kind: 'runs', what: `\`${first.shown}\``, at: call.at }
  }
  if (resolved.entry.mode !== '100755')
    return fails(126, {
      kind: 'command-fails',
      says: `bash may not run \`${first.shown}\`: the file has no executable bit (exit status 126)`,
      hint: `git update-index --chmod=+x ${path}`,
      at: call.at,
    })
  return runFile(path, first, args, call, run, line)
}

/** A program of the app: by its first line, or as a script of bash where it has none. */
function runFile(
  path: string,
  first: Argument,
  args: readonly Argument[],
  call: Call,
  run: RunProgram,
  line: number,
): Ending {
  const { state } = call
  const text = readText(state.snapshot, path) ?? ''
  const [head = ''] = text.split('\n')
  if (!head.startsWith('#!'))
    return /\0/.test(text.slice(0, 80))
      ? { kind: 'runs', what: `\`${first.shown}\``, at: call.at }
      : shell([first, ...args], call, run)
  const interpreter = head.slice(2).trim()
  const at = lineLocation(path, 1, head)
  if (head.endsWith('\r'))
    return fails(127, {
      kind: 'command-not-found',
      says: `the first line of \`${path}\` ends with a carriage return, and the dyno looks for an interpreter of that name (exit status 127)`,
      hint: `sed -i 's/\\r$//' ${path}`,
      at,
    })
  const [program = '', ...options] = interpreter.split(/[ \t]+/)
  if (!interpreterExists(program, state))
    return fails(127, {
      kind: 'command-not-found',
      says: `\`${path}\` names the interpreter \`${program}\`, which a dyno does not have (exit status 127)`,
      hint: '#!/usr/bin/env bash',
      at,
    })
  return run(
    [written(program), ...options.map(written), { ...first, text: absolute(state.cwd, first.text ?? '') }, ...args],
    state,
    line,
  )
}

function interpreterExists(program: string, { snapshot }: ShellState): boolean {
  const inside = inApp(program)
  if (inside !== null)
    return resolvePath(snapshot, inside).kind === 'file' || program.startsWith('/app/.heroku/python/bin/')
  return /^\/(usr\/)?bin\/(env|sh|bash|dash|python3?|perl)$/.test(program)
}
