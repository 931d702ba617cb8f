import type { EvaluatedModule } from '../../python/program.ts'
import { isFile, readText, resolvePath } from '../files.ts'
import { type Argument, absolute, inApp } from '../shell/state.ts'
import { bindOf } from './bind.ts'
import { managementCommand } from './django-command.ts'
import { type Ending, exits, fails } from './ending.ts'
import { type Call, exported, pythonPath } from './machine.ts'
import { serverOf } from './servers/common.ts'
import { SERVERS } from './servers/index.ts'
import { servedBy } from './serving/served.ts'
import { shadowed } from './shadow.ts'
import { WORKERS } from './workers/index.ts'

/** Options of the interpreter that take a word. https://docs.python.org/3/using/cmdline.html */
const VALUED = ['-W', '-X', '--check-hash-based-pycs']

/** `python ...`: a module, a script, or a text. */
export function python(args: readonly Argument[], call: Call): Ending {
  let at = 0
  while (args[at]?.text?.startsWith('-') && !/^-[a-zA-Z]*[mc]$/.test(args[at]?.text ?? '') && args[at]?.text !== '-') {
    if (/^(-[hV?]|--help|--version)$/.test(args[at]?.text ?? '')) return exits(0)
    at += VALUED.includes(args[at]?.text ?? '') ? 2 : 1
  }
  const [first, ...rest] = args.slice(at)
  if (first === undefined || first.text === '-') return exits(0)
  if (first.text === null) return { kind: 'runs', what: `\`python ${first.shown}\``, at: call.at }
  if (first.text.startsWith('-') && first.text.endsWith('c')) return { kind: 'runs', what: '`python -c`', at: call.at }
  if (first.text.startsWith('-')) return runModule(rest, call)
  return runScript(first, rest, call)
}

/** `python -m module`: the working directory stands first on `sys.path`. */
function runModule([module, ...args]: readonly Argument[], call: Call): Ending {
  const name = module?.text
  if (name == null || module === undefined)
    return name === undefined ? exits(2) : { kind: 'runs', what: '`python -m`', at: call.at }
  const server = [...SERVERS.values()].find((one) => one.module === name)
  const top = name.split('.')[0] ?? name
  if (server) {
    if (call.machine.hasModule(server.module) === false)
      return fails(1, {
        kind: 'command-not-found',
        says: `\`python -m ${name}\` finds no module \`${name}\`: \`${server.distribution}\` is not among the dependencies`,
        hint: `Add \`${server.distribution}\` to the requirements.`,
        at: call.at,
      })
    return shadowed(server.module, `python -m ${name}`, call) ?? server.run(args, call)
  }
  const worker = WORKERS.get(name)
  if (worker !== undefined && call.machine.hasModule(name) !== false) return worker(args, call)
  if (name === 'http.server') return httpServer(args, call)
  if (name === 'django') return managementCommand(null, args, call)
  if (['pip', 'ensurepip', 'venv', 'compileall', 'site'].includes(top)) return exits(null)
  const folder = inApp(call.state.cwd)
  const below = `${folder === null || folder === '' ? '' : `${folder}/`}${name.replaceAll('.', '/')}`
  const path = [`${below}.py`, `${below}/__main__.py`].find((each) => isFile(call.state.snapshot, each))
  if (path !== undefined) return ownProgram(path, args, call, call.state.cwd)
  if (call.machine.hasModule(top) === false && resolvePath(call.state.snapshot, top).kind === 'missing')
    return fails(1, {
      kind: 'command-not-found',
      says: `\`python -m ${name}\` finds no module \`${name}\``,
      hint: null,
      at: call.at,
    })
  return { kind: 'runs', what: `\`python -m ${name}\``, at: call.at }
}

/** It takes the port as its argument, and listens everywhere. */
function httpServer(args: readonly Argument[], call: Call): Ending {
  const port = args.find(({ text }) => text === null || /^\d+$/.test(text))
  return serverOf(call, {
    name: 'http.server',
    binds: [
      bindOf('0.0.0.0', port === undefined ? '8000' : port.text, {
        shown: `0.0.0.0:${port?.shown ?? '8000'}`,
        configVars: [],
        at: call.at,
      }),
    ],
    application: null,
    interface: 'wsgi',
    argv: args,
  })
}

/** `python script`: the script's folder stands first on `sys.path`. */
function runScript(script: Argument, args: readonly Argument[], call: Call): Ending {
  const full = absolute(call.state.cwd, script.text ?? '')
  const path = inApp(full)
  if (path === null) return { kind: 'runs', what: `\`python ${script.shown}\``, at: call.at }
  const file = isFile(call.state.snapshot, path) ? path : `${path}/__main__.py`
  if (!isFile(call.state.snapshot, file))
    return fails(2, {
      kind: 'command-not-found',
      says: `python cannot open \`${script.shown}\`: there is no such file`,
      hint: null,
      at: call.at,
    })
  const isManage = /\bexecute_from_command_line\b/.test(readText(call.state.snapshot, file) ?? '')
  if (isManage) return managementCommand(file, args, call)
  return ownProgram(file, args, call, absolute(full, '..'))
}

/** `sys.exit` with a status or a message that is a failure, and that is surely reached. */
function exitOf(path: string, raises: EvaluatedModule['raises']): Ending | null {
  if (!raises?.certain || raises.type !== 'SystemExit' || ['', '0', 'None', 'False'].includes(raises.message ?? ''))
    return null
  const status = /^\d{1,3}$/.test(raises.message ?? '') ? Number(raises.message) : 1
  return fails(status, {
    kind: 'command-fails',
    says: `\`${path}\` ends with \`sys.exit\` (exit status ${status})`,
    hint: null,
    at: raises.location ?? { path },
    configVars: raises.configVars,
  })
}

/** A program of the app's own: what it surely raises ends it. It serves where it asks for PORT; else nothing is known. */
function ownProgram(path: string, _args: readonly Argument[], call: Call, folder: string): Ending {
  const environment = exported(call.state)
  const program = call.machine.createProgram({
    environment,
    sysPath: [folder, ...pythonPath(environment, call.state.cwd)],
    argv: [path],
    written: call.state.written,
  })
  const ran = program.runFile(path, '__main__')
  const { raises, environmentReads } = ran
  const served = servedBy(program, ran, { path, folder, call, environment })
  if (served !== null) return served
  if (raises?.certain && raises.type !== 'SystemExit' && raises.type !== 'KeyboardInterrupt')
    return fails(1, {
      kind: 'command-fails',
      says: `\`${path}\` raises ${raises.marks.length > 0 ? raises.type : `${raises.type}: ${raises.message}`}`,
      hint: null,
      at: raises.location ?? { path },
      configVars: raises.configVars,
    })
  const asksForPort = environmentReads.some(({ name }) => name === 'PORT')
  if (!asksForPort) return exitOf(path, raises) ?? { kind: 'runs', what: `\`${path}\``, at: call.at }
  return serverOf(call, {
    name: path,
    binds: [{ shown: '$PORT', reach: 'port', at: call.at, configVars: [] }],
    application: null,
    interface: 'wsgi',
    knowsHttps: 'unknown',
    isFollowed: false,
    argv: [],
  })
}
