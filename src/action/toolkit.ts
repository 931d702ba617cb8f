/** What the runner offers to an action. The real one is @actions/core; it writes to the process's own streams and files. */
export interface Toolkit {
  /** An input, trimmed; '' where it is not given. */
  input(name: string): string
  /** Takes an input out of the environment, so that no child process and no dump of the environment can hold it. */
  forgetInput(name: string): void
  setOutput(name: string, value: string): void
  /** Hides a text in everything that the runner shows from here on. */
  mask(secret: string): void
  /** Remembered for the post step, also where this process is killed. */
  saveState(name: string, value: string): void
  state(name: string): string
  /** Replaces the step's summary. */
  writeSummary(markdown: string): Promise<void>
}

/** Shorter masks would garble every log, and so hide what they should show. */
const SHORTEST_MASK = 4

type Env = Record<string, string | undefined>

/**
 * The runner's own. Where the runner gives no file for outputs, state or the summary (a process that was started by hand), these
 * are left out: the toolkit would fall back to commands that are deprecated, or throw.
 */
export async function coreToolkit(env: Env): Promise<Toolkit> {
  const core = await import('@actions/core')
  const masked = new Set<string>()
  const { GITHUB_OUTPUT = '', GITHUB_STATE = '', GITHUB_STEP_SUMMARY = '' } = env
  return {
    input: (name) => core.getInput(name),
    forgetInput: (name) => {
      delete env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`]
    },
    setOutput: (name, value) => {
      if (GITHUB_OUTPUT !== '') core.setOutput(name, value)
    },
    mask: (secret) => {
      for (const line of [secret, ...secret.split(/\r\n|\r|\n/)]) {
        if (line.trim().length < SHORTEST_MASK || masked.has(line)) continue
        masked.add(line)
        core.setSecret(line)
      }
    },
    saveState: (name, value) => {
      if (GITHUB_STATE !== '') core.saveState(name, value)
    },
    state: (name) => core.getState(name),
    writeSummary: async (markdown) => {
      if (GITHUB_STEP_SUMMARY !== '') await core.summary.emptyBuffer().addRaw(markdown).write({ overwrite: true })
    },
  }
}
