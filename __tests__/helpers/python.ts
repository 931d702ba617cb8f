import { spawnSync } from 'node:child_process'

/** Runs SCRIPT with the machine's python3, INPUT as JSON on its standard input, and reads JSON from its standard output. */
export function python(script: string, input: unknown): unknown {
  const { status, stdout, stderr } = spawnSync('python3', ['-c', script], {
    input: JSON.stringify(input),
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  if (status !== 0) throw new Error(`python3 exited with ${status}: ${stderr}`)
  return JSON.parse(stdout)
}

/** Can python3 import MODULE? False where there is no python3. */
export function hasPythonModule(module: string): boolean {
  return spawnSync('python3', ['-c', `import ${module}`]).status === 0
}
