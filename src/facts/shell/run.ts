import { type Ending, exits, fails, type ManagedCommand } from '../boot/ending.ts'
import type { Server } from '../boot/server.ts'
import { BASH_ALONE, BUILTINS } from './builtins.ts'
import { runCase, runFor, runFunction, runIf, runTest, runWhile } from './compound.ts'
import { expandText, expandWord } from './expand.ts'
import { needing, needingNothing, needsOf } from './needs.ts'
import { parseShell } from './parse.ts'
import { type Argument, absolute, isThere, MAX_DEPTH, type ShellState, variable, writeFile } from './state.ts'
import type { AndOr, Command, List, Pipeline, Redirection, Simple } from './tree.ts'

/** Runs a program that is no builtin of bash. */
export type RunProgram = (argv: readonly Argument[], state: ShellState, line: number) => Ending

/** A text of more characters is no command that somebody wrote. */
const LONGEST = 20_000

export interface Run {
  readonly state: ShellState
  readonly program: RunProgram
  /** The server that a `&` left running. */
  background: Server | null
  /** A program of which nothing is known, and which is taken to have ended: what stands behind it was written to be run. */
  passed: Extract<Ending, { kind: 'runs' }> | null
}

/** Runs a text of bash as far as its words tell: until something serves, or all of it has ended. */
export function runShell(text: string, state: ShellState, program: RunProgram): Ending {
  const at = state.place(1)
  if (state.depth > MAX_DEPTH) return { kind: 'runs', what: 'scripts that run one another', at }
  if (text.length > LONGEST) return { kind: 'runs', what: 'a command that is too long to be followed', at }
  const parsed = parseShell(text)
  if (parsed.kind === 'syntax-error')
    return fails(2, {
      kind: 'command-fails',
      says: `bash cannot read the command: ${parsed.message}`,
      hint: 'Put what holds parentheses, `<` or `>` between quotes.',
      at,
    })
  const run: Run = { state, program, background: null, passed: null }
  return afterPassing(run, runList(run, parsed.list))
}

/** Whether what came behind a program that may go on is reached is not known; where that serves, it was meant to be. */
function afterPassing({ passed }: Run, ending: Ending): Ending {
  if (passed === null || ending.kind !== 'exits') return ending
  return ending.failure === null ? passed : { ...ending, failure: { ...ending.failure, certain: false } }
}

/** Is it a program that is passed over, with more to come? */
function passes(run: Run, ending: Ending, hasMore: boolean): boolean {
  if (!hasMore || ending.kind !== 'runs' || ending.mayEnd !== true) return false
  run.passed = ending
  return true
}

/** Runs commands in order; what the last one ends with, or what ended the script. */
export function runList(run: Run, list: List): Ending {
  let last: Ending = exits(0)
  const needs: ManagedCommand[] = []
  for (const [index, item] of list.entries()) {
    if (item.background) {
      const ending = runAndOr(run, item)
      if (ending.kind === 'serves') run.background = ending.server
      run.state.status = 0
      last = exits(0)
      continue
    }
    last = needing(runAndOr(run, item), needs)
    if (run.state.errexit) needs.push(...needsOf(last))
    if (passes(run, last, index + 1 < list.length)) last = exits(null)
    if (last.kind !== 'exits' || last.stops) return last
    run.state.status = last.status
    if (run.state.errexit && last.status !== 0 && last.status !== null && item.rest.length === 0 && !item.first.negated)
      return { ...last, stops: true }
  }
  return last
}

function runAndOr(run: Run, { first, rest }: AndOr): Ending {
  let ending = runPipeline(run, first)
  for (const { operator, pipeline } of rest) {
    if (passes(run, ending, operator === '&&')) ending = exits(null)
    if (ending.kind !== 'exits' || ending.stops) return ending
    const succeeded = ending.status === 0 || ending.status === null
    run.state.status = ending.status
    const needs = operator === '&&' ? needsOf(ending) : []
    if (operator === '||') ending = needingNothing(ending)
    if (succeeded === (operator === '&&')) ending = needing(runPipeline(run, pipeline), needs)
  }
  return ending
}

/** Of a pipeline the last command decides, unless one of them goes on. */
function runPipeline(run: Run, { commands, negated }: Pipeline): Ending {
  let last: Ending = exits(0)
  let failed: Ending | null = null
  for (const command of commands) {
    last = runCommand(run, command)
    if (last.kind === 'serves') return last
    if (commands.length > 1 && last.kind === 'exits') last = { ...last, stops: false }
    if (run.state.pipefail && last.kind === 'exits' && last.status !== 0 && last.status !== null) failed = last
  }
  if (failed !== null && last.kind === 'exits' && (last.status === 0 || last.status === null)) last = failed
  if (!negated || last.kind !== 'exits') return last
  return exits(last.status === null ? null : last.status === 0 ? 1 : 0)
}

/** Runs one command; what it ends with. */
export function runCommand(run: Run, command: Command): Ending {
  switch (command.kind) {
    case 'simple':
      return runSimple(run, command)
    case 'group':
      return runList(run, command.body)
    case 'subshell': {
      const { cwd, errexit } = run.state
      const ending = runList(run, command.body)
      Object.assign(run.state, { cwd, errexit })
      return ending.kind === 'exits' ? { ...ending, stops: false } : ending
    }
    case 'if':
      return runIf(run, command)
    case 'while':
      return runWhile(run, command)
    case 'for':
      return runFor(run, command)
    case 'case':
      return runCase(run, command)
    case 'test':
      return runTest(run, command)
    case 'function':
      run.state.functions.set(command.name, command.body)
      return exits(0)
    case 'unmodelled':
      return { kind: 'runs', what: command.what, at: run.state.place(command.line) }
  }
}

function runSimple(run: Run, command: Simple): Ending {
  const { state } = run
  const unset = state.nounset ? unsetParameter(state, command) : null
  if (unset !== null)
    return stopping(
      fails(1, {
        kind: 'command-fails',
        says: `\`$${unset}\` is not set, and with \`set -u\` the shell ends there`,
        hint: `\${${unset}:-}`,
        at: state.place(command.line),
      }),
    )
  const argv = command.words.flatMap((word) => expandWord(state, word))
  const assigned = command.assignments.map(({ name, value }) => [name, expandText(state, value)] as const)
  const missing = command.redirections.find((redirection) => cannotOpen(state, redirection))
  if (missing) {
    const { shown } = expandText(state, missing.target)
    return fails(1, {
      kind: 'command-fails',
      says: `bash cannot open ${shown} for \`${missing.operator}\``,
      hint: null,
      at: state.place(command.line),
    })
  }
  if (argv.length === 0) {
    for (const [name, value] of assigned)
      state.variables.set(name, { ...value, exported: state.variables.get(name)?.exported ?? state.allexport })
    return exits(0)
  }
  if (readsItsCommands(argv, command))
    return { kind: 'runs', what: `what \`${argv[0]?.shown}\` reads`, at: state.place(command.line) }
  const before = new Map(assigned.map(([name]) => [name, state.variables.get(name)]))
  for (const [name, value] of assigned) state.variables.set(name, { ...value, exported: true })
  const ending = dispatch(run, argv, command.line)
  for (const [name, value] of before) {
    if (value === undefined) state.variables.delete(name)
    else state.variables.set(name, value)
  }
  return ending
}

function dispatch(run: Run, argv: readonly Argument[], line: number): Ending {
  const { state, program } = run
  const [first, ...rest] = argv
  if (first?.text === null || first === undefined)
    return { kind: 'runs', what: first?.shown ?? '', at: state.place(line) }
  if (first.text === 'wait') return run.background === null ? exits(0) : { kind: 'serves', server: run.background }
  if (first.text === 'exec') {
    const words = rest.slice(execOptions(rest))
    const ending = words.length === 0 ? exits(0) : dispatch(run, words, line)
    return ending.kind === 'exits' && words.length > 0 ? { ...ending, stops: true } : ending
  }
  if (first.text === 'eval')
    return runShell(rest.map(({ text }) => text ?? '').join(' '), { ...state, depth: state.depth + 1 }, program)
  const body = state.functions.get(first.text)
  if (body !== undefined) return runFunction(run, body, rest, line)
  const builtin = state.isDash && BASH_ALONE.has(first.text) ? undefined : BUILTINS.get(first.text)
  if (builtin) return builtin(rest, state, line, program)
  const ending = program(argv, state, line)
  return ending.kind === 'runs' && ending.mayEnd === undefined ? { ...ending, mayEnd: true } : ending
}

const stopping = (ending: Ending): Ending => (ending.kind === 'exits' ? { ...ending, stops: true } : ending)

/** A variable that the command asks for without a default, and that surely is not set. */
function unsetParameter(state: ShellState, { assignments, words }: Simple): string | null {
  for (const part of [...words, ...assignments.map(({ value }) => value)].flat())
    if (
      part.kind === 'parameter' &&
      part.operator === null &&
      /^[A-Za-z_]\w*$/.test(part.name) &&
      part.name !== 'PWD' &&
      !SHELL_VARIABLES.test(part.name) &&
      variable(state, part.name) === null
    )
      return part.name
  return null
}

/** What the shell sets by itself. */
const SHELL_VARIABLES =
  /^(BASH\w*|EPOCH\w+|EUID|FUNCNAME|GROUPS|HOSTNAME|HOSTTYPE|IFS|LINENO|MACHTYPE|OLDPWD|OPT\w+|OSTYPE|PATH|PIPESTATUS|PPID|RANDOM|SECONDS|SHELL\w*|SHLVL|TERM|UID|USER|HOME|_)$/

/** A shell or an interpreter that is given no script, and a text to read instead. */
function readsItsCommands([program, ...args]: readonly Argument[], { redirections }: Simple): boolean {
  return (
    /^(ba|da)?sh$|^python[\d.]*$/.test(program?.text ?? '') &&
    args.every(({ text }) => text?.startsWith('-') && !/^-[a-z]*[cm]$/.test(text)) &&
    redirections.some(({ operator }) => /^(<|<<-?|<<<)$/.test(operator))
  )
}

/** How many of its words are `exec`'s own options: `-c`, `-l`, and `-a NAME`. */
function execOptions(args: readonly Argument[]): number {
  let at = 0
  while (/^-([cl]*a?|-)$/.test(args[at]?.text ?? '') && args[at]?.text !== '-')
    at += args[at]?.text?.endsWith('a') ? 2 : 1
  return at
}

/** A file that is to be read and is not there; a folder that is not there for one that is to be written. */
function cannotOpen(state: ShellState, { operator, target }: Redirection): boolean {
  const { text } = expandText(state, target)
  if (text === null || /^&?\d+$|^-$/.test(text) || operator === '<<' || operator === '<<<' || operator === '<<-')
    return false
  const path = absolute(state.cwd, text)
  if (operator === '<') return isThere(state, path, 'any') === false
  if (isThere(state, absolute(path, '..'), 'any') === false) return true
  if (!path.startsWith('/dev/')) writeFile(state, path)
  return false
}
