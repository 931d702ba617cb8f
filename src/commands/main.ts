import { Failure } from '../model/failure.ts'
import { type CommandIo, EXIT } from './io.ts'

export interface Command {
  readonly usage: string
  readonly summary: string
  /** Takes the arguments behind the command's name; returns an exit status. */
  readonly run: (args: readonly string[], io: CommandIo) => Promise<number>
}

/** Loaded when used: `check` must not pay for the others. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
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
    const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
    if (!load) throw new Failure(`There is no command '${printable(name)}'. 'deploy-gate --help' lists the commands.`)
    const command = await load()
    if (args.includes('--help') || args.includes('-h')) {
      io.stdout.write(`${command.summary}\n\nusage: ${command.usage}\n`)
      return EXIT.passes
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
  const rows = await Promise.all(Object.values(COMMANDS).map(async (load) => await load()))
  const width = Math.max(...rows.map(({ usage }) => usage.length))
  const lines = rows.map(({ usage, summary }) => `  ${usage.padEnd(width)}  ${summary}`)
  io.stdout.write(`deploy-gate: will this commit build, boot and be safe to serve on Heroku?\n\n${lines.join('\n')}\n`)
  return EXIT.passes
}

/** Arguments come from a shell, but they can come from a script that had them from elsewhere. */
const printable = (text: string): string => text.replace(/[^\x20-\x7e]/g, '?')
