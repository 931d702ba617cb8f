import { BUILTINS } from '../shell/builtins.ts'
import type { RunProgram } from '../shell/run.ts'
import { type Argument, absolute, isThere, type ShellState } from '../shell/state.ts'
import { managementCommand } from './django-command.ts'
import { type Ending, exits, fails } from './ending.ts'
import type { Call, Machine } from './machine.ts'
import { MAKERS, withoutOptions } from './makers.ts'
import { python } from './python-command.ts'
import { runPath, shell } from './script.ts'
import { SERVERS } from './servers/index.ts'
import { shadowed } from './shadow.ts'
import { WORKERS } from './workers/index.ts'

/** Programs of Heroku's base image that end, or of which nothing needs to be known. https://devcenter.heroku.com/articles/stack-packages */
const IMAGE_PROGRAMS: ReadonlySet<string> = new Set(
  'apt apt-cache apt-get arch awk b2sum base32 base64 basename basenc bunzip2 bzcat bzip2 cat chmod chown cksum clusterdb cmp column comm compare composite convert cp createdb createuser csplit curl cut date dd df diff diff3 dig dir dircolors dirname dpkg dropdb dropuser du ed egrep envsubst expand expr factor fc-cache fc-list fgrep file find findmnt fmt fold free funzip geoiplookup getconf getent getopt gettext git gpg gpgv grep groups gs gunzip gzip head hexdump host hostid hostname iconv id identify install ip join jq kill killall ldconfig ldd less link ln locale localedef logger logname ls lsb_release lsblk make mawk mcookie md5sum mkdir mkfifo mknod mktemp mogrify montage more mount mv nano nc netcat nl nproc nslookup numfmt od openssl paste patch pathchk pdfimages pdfinfo pdftoppm pdftotext pg_basebackup pg_dump pg_dumpall pg_isready pg_restore pgrep pico pidof ping pip pip3 pkill pr printenv ps psql ptx readlink realpath reindexdb rev rm rmdir rsync run-parts scp sdiff sed seq sftp sha1sum sha224sum sha256sum sha384sum sha512sum shred shuf sleep socat sort split ss ssh ssh-add ssh-agent ssh-keygen ssh-keyscan stat stdbuf stty sum sync tac tail tar tee telnet tempfile top touch tr tracepath truncate tsort tty tzselect umount uname unexpand uniq unlink unxz unzip unzstd uptime users uuidgen vacuumdb vdir vim vmstat w wc wget which who whoami xz xzcat yes zcat zgrep zip zipinfo zless zstd zstdcat'.split(
    ' ',
  ),
)
const SHELLS = ['bash', 'sh', 'dash']

/** Programs of it that run another one, in a way that is not followed. */
const UNFOLLOWED: ReadonlySet<string> = new Set(
  'chroot chrt flock ionice nsenter perl runuser script setarch setpriv setsid start-stop-daemon su taskset unshare watch xargs'.split(
    ' ',
  ),
)

type Run = (args: readonly Argument[], call: Call, run: RunProgram, line: number) => Ending

/** Programs that run another one, with what they do to it. */
const WRAPPERS: ReadonlyMap<string, Run> = new Map<string, Run>([
  ['env', env],
  ['nohup', (args, call, run, line) => runRest(args, call, run, line)],
  ['nice', (args, call, run, line) => runRest(withoutOptions(args, ['-n']), call, run, line)],
  ['time', (args, call, run, line) => runRest(withoutOptions(args, []), call, run, line)],
  ['command', command],
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

/** `command -v NAME` asks for a command, and `command NAME` runs it. */
function command(args: readonly Argument[], call: Call, run: RunProgram, line: number): Ending {
  const [option, name] = args
  if (!/^-[vV]/.test(option?.text ?? '')) return runRest(withoutOptions(args, []), call, run, line)
  if (name?.text == null || name.text.includes('/')) return exits(null)
  if (isImageCommand(name.text)) return exits(0)
  const { truth } = call.machine.hasCommand(name.text)
  return exits(truth === 'unknown' ? null : truth ? 0 : 1)
}

/** Those of them that the base image has. */
const IMAGE_WRAPPERS: ReadonlySet<string> = new Set(['env', 'nohup', 'nice', 'time', 'command', 'stdbuf', 'timeout'])

const isImageCommand = (name: string): boolean =>
  SHELLS.includes(name) ||
  IMAGE_PROGRAMS.has(name) ||
  UNFOLLOWED.has(name) ||
  IMAGE_WRAPPERS.has(name) ||
  BUILTINS.has(name) ||
  PYTHON.test(name)

/** Is it surely no command, whichever way it is run? A path is not judged. */
export const isMissingCommand = (name: string, machine: Pick<Machine, 'hasCommand'>): boolean =>
  !name.includes('/') && !isImageCommand(name) && machine.hasCommand(name).truth === false

const PYTHON = /^python(3(\.\d+)?)?$/

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
  if (SHELLS.includes(name)) return shell(args, call, run, name !== 'bash')
  if (PYTHON.test(name)) return otherPython(name, call) ?? python(args, call)
  const maker = MAKERS.get(name)
  if (maker !== undefined) return maker(args, call)
  if (UNFOLLOWED.has(name)) return { kind: 'runs', what: `\`${name}\``, at: call.at }
  if (IMAGE_PROGRAMS.has(name))
    return name === 'tail' || (name === 'sleep' && !/^\d{1,3}s?$/.test(args[0]?.text ?? ''))
      ? { kind: 'runs', what: `\`${name}\``, at: call.at, mayEnd: false }
      : exits(null)
  const wrapper = WRAPPERS.get(name)
  const { truth, distribution } = IMAGE_WRAPPERS.has(name)
    ? { truth: true, distribution: null }
    : call.machine.hasCommand(name)
  const own = truth === false ? ownFolderOf(name, call) : null
  if (own !== null)
    return runPath(`${own}/${name}`, [{ text: `${own}/${name}`, shown, configVars: [] }, ...args], call, run, line)
  if (truth === false) return notFound(name, shown, distribution, call)
  if (wrapper) return wrapper(args, call, run, line)
  if (name === 'django-admin') return managementCommand(null, args, call, '/app/.heroku/python/bin')
  const worker = WORKERS.get(name)
  if (worker !== undefined) return worker(args, call)
  const server = SERVERS.get(name)
  if (server === undefined) return { kind: 'runs', what: `\`${shown}\``, at: call.at }
  return shadowed(server.module, name, call) ?? server.run(args, call)
}

/** The app's folder that the command has put on PATH, and that has the program. */
function ownFolderOf(name: string, { state }: Call): string | null {
  const folders = state.variables.get('PATH')?.shown.split(':') ?? []
  return (
    folders
      .filter((folder) => folder !== '' && !folder.startsWith('$'))
      .map((folder) => absolute(state.cwd, folder))
      .find((folder) => isThere(state, `${folder}/${name}`, 'file') === true) ?? null
  )
}

/** A dyno has the one Python that the build installed, and no other of its own. */
function otherPython(name: string, call: Call): Ending | null {
  const series = /^python(\d\.\d+)$/.exec(name)?.[1]
  const { python: installed } = call.machine
  if (series === undefined || installed === null || series === installed) return null
  return fails(127, {
    kind: 'command-not-found',
    says: `bash does not find \`${name}\` (exit status 127): the build installs Python ${installed}`,
    hint: '`python` alone will do.',
    at: call.at,
  })
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

/** `env NAME=value command`. */
function env(args: readonly Argument[], call: Call, run: RunProgram, line: number): Ending {
  const { state } = call
  const inner: ShellState = { ...state, variables: new Map(state.variables) }
  let rest = args
  for (;;) {
    const [first, ...more] = rest
    const [, name, value] = /^([A-Za-z_]\w*)=([\s\S]*)$/.exec(first?.text ?? '') ?? []
    const removed = /^(?:-u|--unset=)(.+)$/.exec(first?.text ?? '')?.[1]
    if (first?.text === '-u' || removed !== undefined) {
      inner.variables.delete(removed ?? more[0]?.text ?? '')
      rest = removed === undefined ? more.slice(1) : more
    } else if (first?.text != null && /^(-|-i|--ignore-environment)$/.test(first.text)) {
      inner.variables.clear()
      rest = more
    } else if (first?.text === '-C' && more[0]?.text != null) {
      inner.cwd = absolute(inner.cwd, more[0].text)
      rest = more.slice(1)
    } else if (first && name !== undefined && value !== undefined) {
      inner.variables.set(name, { ...first, text: value, shown: first.shown.slice(name.length + 1), exported: true })
      rest = more
    } else if (first?.text === '-S' || first?.text === '--') rest = more
    else break
  }
  return rest.length === 0 ? exits(0) : run(rest, inner, line)
}
