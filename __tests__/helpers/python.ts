import { spawnSync } from 'node:child_process'

/** What Python itself needs of our environment: with the rest, a variable of somebody's shell would decide what a program under test reads. */
export const PYTHON_ENVIRONMENT: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['PATH', 'HOME', 'TMPDIR'].flatMap((name) => {
      const value = process.env[name]
      return value === undefined ? [] : [[name, value]]
    }),
  ),
  // Whatever the locale: text goes in and out as UTF-8.
  PYTHONUTF8: '1',
}

/** Runs SCRIPT with the machine's python3, INPUT as JSON on its standard input, and reads JSON from its standard output. */
export function python(script: string, input: unknown): unknown {
  const { status, stdout, stderr } = spawnSync('python3', ['-c', script], {
    input: JSON.stringify(input),
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    env: PYTHON_ENVIRONMENT,
  })
  if (status !== 0) throw new Error(`python3 exited with ${status}: ${stderr}`)
  return JSON.parse(stdout)
}

/** Can python3 import MODULE? False where there is no python3. */
export function hasPythonModule(module: string): boolean {
  return spawnSync('python3', ['-c', `import ${module}`], { env: PYTHON_ENVIRONMENT }).status === 0
}
