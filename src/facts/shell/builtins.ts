import { lineLocation } from '../../model/location.ts'
import { type Ending, exits, fails } from '../boot/ending.ts'
import { readText } from '../files.ts'
import { type RunProgram, runShell } from './run.ts'
import { type Argument, absolute, inApp, isThere, type ShellState, variable, written } from './state.ts'

type Builtin = (args: readonly Argument[], state: ShellState, line: number, program: RunProgram) => Ending

const succeeds: Builtin = () => exits(0)

/** https://www.gnu.org/software/bash/manual/html_node/Shell-Builtin-Commands.html; `exec`, `eval` and `wait` are the runner's. */
export const BUILTINS: ReadonlyMap<string, Builtin> = new Map<string, Builtin>([
  [':', succeeds],
  ['true', succeeds],
  ['echo', succeeds],
  ['printf', succeeds],
  ['trap', succeeds],
  ['ulimit', succeeds],
  ['umask', succeeds],
  ['shopt', succeeds],
  ['alias', succeeds],
  ['hash', succeeds],
  ['pwd', succeeds],
  ['type', () => exits(null)],
  ['read', () => exits(null)],
  ['false', () => exits(1)],
  ['dirs', succeeds],
  ['cd', changeFolder],
  ['pushd', pushFolder],
  ['popd', popFolder],
  ['export', declare(true)],
  ['readonly', declare(false)],
  ['declare', declare(false)],
  ['local', declare(false)],
  ['unset', unset],
  ['set', setOptions],
  ['shift', shift],
  ['exit', exit],
  ['return', exit],
  ['source', source],
  ['.', source],
  ['test', (args, state) => test(args, state)],
  ['[', (args, state) => test(args.slice(0, -1), state)],
])

function changeFolder(args: readonly Argument[], state: ShellState, line: number): Ending {
  const [target = written('/app')] = args.filter(({ text }) => text !== '--' && text !== '-P' && text !== '-L')
  if (target.text === null) return { kind: 'runs', what: `cd ${target.shown}`, at: state.place(line) }
  const path = absolute(state.cwd, target.text)
  if (isThere(state, path, 'folder') === false) {
    return fails(1, {
      kind: 'command-fails',
      says: `\`cd ${target.shown}\` fails: there is no such folder`,
      hint: null,
      at: state.place(line),
    })
  }
  state.cwd = path
  return exits(0)
}

function pushFolder(args: readonly Argument[], state: ShellState, line: number): Ending {
  const { cwd } = state
  const ending = changeFolder(args, state, line)
  if (ending.kind === 'exits' && ending.failure === null) state.folders = [cwd, ...state.folders]
  return ending
}

function popFolder(_args: readonly Argument[], state: ShellState): Ending {
  const [last, ...others] = state.folders
  if (last === undefined) return exits(1)
  Object.assign(state, { cwd: last, folders: others })
  return exits(0)
}

function declare(exported: boolean): Builtin {
  return (args, state) => {
    for (const { text, shown, configVars } of args) {
      const [, name, value] = /^([A-Za-z_]\w*)(?:=([\s\S]*))?$/.exec(text ?? '') ?? []
      if (name === undefined) continue
      const before = variable(state, name)
      if (value !== undefined) {
        const shownValue = configVars.length > 0 ? shown.slice(name.length + 1) : value
        state.variables.set(name, { text: value, shown: shownValue, configVars, exported: exported || state.allexport })
      } else if (before !== null)
        state.variables.set(name, { ...before, exported: exported || state.variables.get(name)?.exported === true })
    }
    return exits(0)
  }
}

function unset(args: readonly Argument[], state: ShellState): Ending {
  for (const { text } of args) if (text !== null) state.variables.delete(text)
  return exits(0)
}

/** `set -o NAME` */
const LONG_OPTIONS: ReadonlyMap<string, 'errexit' | 'allexport' | 'nounset' | 'pipefail'> = new Map([
  ['errexit', 'errexit'],
  ['allexport', 'allexport'],
  ['nounset', 'nounset'],
  ['pipefail', 'pipefail'],
])

/** What dash, the `sh` of the base image, does not have. */
export const BASH_ALONE: ReadonlySet<string> = new Set(['source', 'pushd', 'popd', 'dirs', 'declare', 'shopt'])

function setOptions(args: readonly Argument[], state: ShellState): Ending {
  for (const [index, { text }] of args.entries()) {
    if (text === '--') {
      state.positional = [state.positional[0] ?? written('bash'), ...args.slice(index + 1)]
      break
    }
    const on = text?.startsWith('-')
    if (text !== null && /^[-+][a-z]*e/.test(text)) state.errexit = on === true
    if (text !== null && /^[-+][a-z]*a/.test(text)) state.allexport = on === true
    if (text !== null && /^[-+][a-z]*u/.test(text)) state.nounset = on === true
    const option = LONG_OPTIONS.get(text ?? '')
    if (option !== undefined) state[option] = args[index - 1]?.text?.startsWith('-') === true
  }
  return exits(0)
}

function shift(args: readonly Argument[], state: ShellState): Ending {
  const count = Number(args[0]?.text ?? '1')
  state.positional = [
    ...state.positional.slice(0, 1),
    ...state.positional.slice(1 + (Number.isSafeInteger(count) ? count : 1)),
  ]
  return exits(0)
}

function exit(args: readonly Argument[], state: ShellState, line: number): Ending {
  const given = args[0]?.text
  const status = given === undefined ? state.status : given === null ? null : Number.parseInt(given, 10)
  const says = `The shell reaches \`exit${args[0] === undefined ? '' : ` ${args[0].shown}`}\``
  return {
    kind: 'exits',
    status: status === null || Number.isNaN(status) ? null : status,
    failure: { kind: 'command-fails', certain: true, says, hint: null, at: state.place(line), configVars: [] },
    stops: true,
  }
}

/** Runs a file of the app in this shell. */
function source([file, ...args]: readonly Argument[], state: ShellState, line: number, program: RunProgram): Ending {
  if (file?.text == null) return exits(null)
  const path = inApp(absolute(state.cwd, file.text))
  const text = path === null ? undefined : readText(state.snapshot, path)
  if (path === null) return exits(null)
  if (text === undefined)
    return fails(1, {
      kind: 'command-fails',
      says: `\`source ${file.shown}\` fails: there is no such file`,
      hint: null,
      at: state.place(line),
    })
  const lines = text.split('\n')
  const { place, positional, depth } = state
  const inside: ShellState = Object.assign(state, {
    place: (number: number) => lineLocation(path, number, lines[number - 1]),
    positional: args.length > 0 ? [file, ...args] : positional,
    depth: depth + 1,
  })
  const ending = runShell(text, inside, program)
  Object.assign(state, { place, positional, depth })
  return ending
}

/** https://www.gnu.org/software/bash/manual/html_node/Bash-Conditional-Expressions.html, one or two operands. */
export function test(args: readonly Argument[], state: ShellState): Ending {
  const truth = condition(args, state)
  return exits(truth === null ? null : truth ? 0 : 1)
}

function condition(args: readonly Argument[], state: ShellState): boolean | null {
  const [first, second, third] = args.map(({ text }) => text)
  if (args.length === 0) return false
  if (first === '!') {
    const inner = condition(args.slice(1), state)
    return inner === null ? null : !inner
  }
  if (args.length === 1) return first == null ? null : first !== ''
  if (args.length === 2) return second == null ? null : unary(first ?? '', second, state)
  if (args.length === 3 && first != null && third != null) return binary(first, second ?? '', third)
  return null
}

function unary(operator: string, operand: string, state: ShellState): boolean | null {
  const path = absolute(state.cwd, operand)
  switch (operator) {
    case '-z':
      return operand === ''
    case '-n':
      return operand !== ''
    case '-f':
      return isThere(state, path, 'file')
    case '-e':
      return isThere(state, path, 'any')
    case '-d':
      return isThere(state, path, 'folder')
    default:
      return null
  }
}

function binary(left: string, operator: string, right: string): boolean | null {
  const numbers = [left, right].map(Number)
  const [a = 0, b = 0] = numbers
  switch (operator) {
    case '=':
    case '==':
      return left === right
    case '!=':
      return left !== right
    case '-eq':
      return a === b
    case '-ne':
      return a !== b
    case '-gt':
      return a > b
    case '-lt':
      return a < b
    case '-ge':
      return a >= b
    case '-le':
      return a <= b
    default:
      return null
  }
}
