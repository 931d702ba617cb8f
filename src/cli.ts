import { realpathSync } from 'node:fs'
import { dirname } from 'node:path'
import { main } from './commands/main.ts'

const status = await main({
  argv: process.argv.slice(2),
  env: process.env,
  cwd: process.cwd(),
  // Not by import.meta.url: the bundler takes that for a file to copy.
  folder: dirname(realpathSync(process.argv[1] ?? '.')),
  stdout: process.stdout,
  stderr: process.stderr,
  // Only when asked for: Node loads a good deal for standard input.
  get confirm() {
    return process.stdin.isTTY && process.stdout.isTTY ? confirm : undefined
  },
})
// At once when all is written: the process's end does not wait for a collection of garbage that V8 has planned.
process.stdout.write('', () => process.stderr.write('', () => process.exit(status)))

async function confirm(question: string): Promise<boolean> {
  const { createInterface } = await import('node:readline/promises')
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  try {
    return /^y(es)?$/i.test((await terminal.question(`${question} [y/N] `)).trim())
  } finally {
    terminal.close()
  }
}
