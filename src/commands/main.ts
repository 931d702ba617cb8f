import { Failure } from '../model/failure.ts'
import { nearest } from '../model/nearest.ts'
import { VERSION } from '../model/version.ts'
import { type CommandIo, EXIT, widthOf } from './io.ts'
import type { Options } from './options.ts'

export interface Command {
  /** What it takes besides options, as a usage line has it: `NAME [PATH]`. */
  readonly operands: string
  /** A sentence without its end. */
  readonly summary: string
  /** Those that do something: its help lists them. */
  readonly options: Options
  /** Takes the arguments behind the command's name; returns an exit status. */
  readonly run: (args: readonly string[], io: CommandIo) => Promise<number>
}

/** Loaded when used: `check` must not pay for the others. */
export const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./check.ts')).check,
  settings: async () => (await import('./settings.ts')).settings,
  deploy: async () => (await import('./deploy.ts')).deploy,
  explain: async () => (await import('./explain.ts')).explain,
  rules: async () => (await import('./rules.ts')).rules,
  init: async () => (await import('./init.ts')).init,
  demo: async () => (await import('./demo.ts')).demo,
}

export const REPORT_A_BUG = 'This is a bug in deploy-gate. Please report it with the lines above and the version.'

/** The command line. Takes the process's edges, returns the exit status; never throws. */
export async function main(io: CommandIo): Promise<number> {
  const [name, ...args] = io.argv
  try {
    if (name === undefined || name === 'help' || name === '--help' || name === '-h') return await help(io)
    if (name === '--version') return tell(io, `deploy-gate ${VERSION}\n`)
    const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
    if (!load) throw unknownCommand(name)
    const command = await load()
    if (args.includes('--help') || args.includes('-h')) {
      const { commandHelpText } = await import('./help.ts')
      return tell(io, commandHelpText(name, command, widthOf(io.stdout)))
    }
    return await command.run(args, io)
  } catch (thrown) {
    return explainFailure(thrown, io)
  }
}

function explainFailure(thrown: unknown, io: CommandIo): number {
  if (thrown instanceof Failure) io.stderr.write(`deploy-gate: ${thrown.message}\n`)
  else {
    const error = thrown instanceof Error ? thrown : new Error(String(thrown))
    io.stderr.write(`${error.stack ?? error.message}\n\n${REPORT_A_BUG}\n`)
  }
  return EXIT.couldNotRun
}

async function help(io: CommandIo): Promise<number> {
  const commands = await Promise.all(
    Object.entries(COMMANDS).map(async ([name, load]) => [name, await load()] as const),
  )
  const { helpText } = await import('./help.ts')
  return tell(io, helpText(commands, widthOf(io.stdout)))
}

function tell(io: CommandIo, text: string): number {
  io.stdout.write(text)
  return EXIT.passes
}

function unknownCommand(name: string): Failure {
  const meant = nearest(name, Object.keys(COMMANDS))
  const end = meant === null ? '. ' : `; did you mean ${meant}? `
  return new Failure(`There is no command '${printable(name)}'${end}'deploy-gate --help' lists the commands.`)
}

/** Arguments come from a shell, but they can come from a script that had them from elsewhere. */
const printable = (text: string): string => text.replace(/[^\x20-\x7e]/g, '?')
