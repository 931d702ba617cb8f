import { lineLocation } from '../../model/location.ts'
import { readText, resolvePath } from '../files.ts'
import { type RunProgram, runShell } from '../shell/run.ts'
import { type Argument, absolute, inApp, type ShellState, written } from '../shell/state.ts'
import { type Ending, exits, fails } from './ending.ts'
import type { Call } from './machine.ts'
import { SERVERS } from './servers/index.ts'

/** `bash -c text`, `bash script`. */
export function shell(args: readonly Argument[], call: Call, run: RunProgram, isDash = false): Ending {
  const { state } = call
  const at = args.findIndex(({ text }) => text === null || !/^[-+]/.test(text))
  const options = args.slice(0, at < 0 ? args.length : at)
  const [first, ...rest] = at < 0 ? [] : args.slice(at)
  const errexit = options.some(({ text }) => /^-[a-z]*e/.test(text ?? ''))
  const variables = new Map([...state.variables].filter(([, { exported }]) => exported))
  if (first === undefined) return exits(0)
  if (first.text === null) return { kind: 'runs', what: first.shown, at: call.at }
  const inner: ShellState = {
    ...state,
    variables,
    errexit,
    nounset: options.some(({ text }) => /^-[a-z]*u/.test(text ?? '')),
    pipefail: options.some(({ text }, index) => text === 'pipefail' && options[index - 1]?.text?.endsWith('o')),
    isDash,
    functions: new Map(),
    status: 0,
    depth: state.depth + 1,
  }
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

/**
 * Programs that buildpacks put into the app's folder, and that run the command behind them: nginx stands before it and listens on $PORT
 * (heroku/heroku-buildpack-nginx), the others only stand before the database (heroku/heroku-buildpack-pgbouncer).
 */
const BUILDPACK_WRAPPERS: ReadonlyMap<string, 'nginx' | 'proxy'> = new Map([
  ['bin/start-nginx', 'nginx'],
  ['bin/start-pgbouncer', 'proxy'],
  ['bin/start-pgbouncer-stunnel', 'proxy'],
  ['bin/start-stunnel', 'proxy'],
])

/** https://github.com/heroku/heroku-buildpack-nginx#customizable-nginx-config */
export const NGINX_CONFIGURATIONS: readonly string[] = ['config/nginx.conf.erb', 'config/nginx.conf']

/** nginx hands the router's headers on, the buildpack's own configuration too, unless the app's configuration says something of this one. */
function behind(wrapper: 'nginx' | 'proxy', ending: Ending, { at, state: { snapshot } }: Call): Ending {
  if (wrapper === 'proxy' || ending.kind !== 'serves') return ending
  const binds = [{ shown: '$PORT', reach: 'port' as const, at, configVars: [] }]
  const own = NGINX_CONFIGURATIONS.map((path) => readText(snapshot, path)).find((text) => text !== undefined)
  const mayChange = own !== undefined && /x[-_]forwarded[-_]proto|uwsgi_scheme|\bhttps\b/i.test(own)
  return { kind: 'serves', server: { ...ending.server, binds, ...(mayChange ? { knowsHttps: 'unknown' } : {}) } }
}

/** Folders of the dyno whose programs are those that PATH finds. */
const PROGRAM_FOLDERS = /^\/(app\/\.heroku\/python\/bin|usr\/bin|bin|usr\/local\/bin|usr\/sbin|sbin)\/([^/]+)$/

/** Runs what a path names: a program of the image or of Python's, or a file of the app. */
export function runPath(name: string, argv: readonly Argument[], call: Call, run: RunProgram, line: number): Ending {
  const { state } = call
  const full = absolute(state.cwd, name)
  const [, folder, program] = PROGRAM_FOLDERS.exec(full) ?? []
  const [first = written(name), ...args] = argv
  if (program !== undefined && folder !== undefined) {
    const isSystem = !folder.startsWith('app/')
    if (isSystem && SERVERS.has(program))
      return fails(127, {
        kind: 'command-not-found',
        says: `there is no \`${first.shown}\` on a dyno (exit status 127)`,
        hint: `\`${program}\` alone will do.`,
        at: call.at,
      })
    return run([{ ...first, text: program }, ...args], state, line)
  }
  const path = inApp(full)
  if (path === null) return { kind: 'runs', what: `\`${first.shown}\``, at: call.at }
  const resolved = resolvePath(state.snapshot, path)
  if (resolved.kind !== 'file') {
    // Buildpacks put programs into the app's folder: `bin/start-nginx`, `bin/start-pgbouncer`, ...
    const isMissing = resolved.kind === 'missing' && !call.machine.othersMayBring
    if (isMissing || resolved.kind === 'folder' || resolved.kind === 'outside')
      return fails(resolved.kind === 'folder' ? 126 : 127, {
        kind: 'command-not-found',
        says: `there is no program \`${first.shown}\` on the dyno (exit status ${resolved.kind === 'folder' ? 126 : 127})`,
        hint: null,
        at: call.at,
      })
    const wrapper = BUILDPACK_WRAPPERS.get(path)
    if (wrapper !== undefined && args.length > 0) return behind(wrapper, run(args, state, line), call)
    return { kind: 'runs', what: `\`${first.shown}\``, at: call.at }
  }
  if (resolved.entry.mode !== '100755' && !state.executable.has(full))
    return fails(126, {
      kind: 'not-executable',
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
