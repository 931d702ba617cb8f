import { type ActionCommand, parseLine, REGISTERED } from './action-command.ts'

export interface StepOutput {
  readonly commands: readonly ActionCommand[]
  /** What a person sees of the lines that are no commands. */
  readonly log: readonly string[]
  readonly masks: readonly string[]
}

/** Reads what a step wrote, both streams, as the runner does: line by line, and no commands between `stop-commands` and its token. */
export function readOutput(...streams: readonly string[]): StepOutput {
  const commands: ActionCommand[] = []
  const log: string[] = []
  let token: string | null = null
  for (const line of streams.flatMap((stream) => stream.split(/\r\n|\r|\n/))) {
    const registered: ReadonlySet<string> = token === null ? REGISTERED : new Set([token])
    const command = parseLine(line, registered)
    if (command === null) log.push(line)
    else if (token !== null) token = null
    else {
      commands.push(command)
      if (command.command.toLowerCase() === 'stop-commands') token = command.data
    }
  }
  return { commands, log, masks: commands.filter(({ command }) => command === 'add-mask').map(({ data }) => data) }
}

/** The names of the commands that deploy-gate may write. */
export const OUR_COMMANDS = new Set([
  'error',
  'warning',
  'notice',
  'debug',
  'group',
  'endgroup',
  'add-mask',
  'stop-commands',
])
