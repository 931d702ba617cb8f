/** What a command needs of the process around it; tests hand in their own. */
export interface CommandIo {
  readonly argv: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  /** The folder of the program itself: dist/cli. */
  readonly folder: string
  readonly stdout: OutputStream
  readonly stderr: OutputStream
  /** Asks a person a question of yes or no; undefined where nobody sits at a terminal. */
  readonly confirm?: ((question: string) => Promise<boolean>) | undefined
}

export interface OutputStream {
  write(text: string): unknown
  readonly isTTY?: boolean
  readonly columns?: number
}

/** Columns that a terminal has which does not say. */
const USUAL_WIDTH = 80

/** The columns of a terminal; null for a file or a log, which has lines of its own. */
export function widthOf({ isTTY = false, columns = USUAL_WIDTH }: OutputStream): number | null {
  return isTTY ? columns : null
}

/** The exit statuses of the command line (contract, "The command line"). */
export const EXIT = { passes: 0, blocks: 1, couldNotRun: 2, deploymentFailed: 3 } as const
