import { realpathSync } from 'node:fs'
import { dirname } from 'node:path'
import { main } from './commands/main.ts'

process.exitCode = await main({
  argv: process.argv.slice(2),
  env: process.env,
  cwd: process.cwd(),
  // Not by import.meta.url: the bundler takes that for a file to copy.
  folder: dirname(realpathSync(process.argv[1] ?? '.')),
  stdout: process.stdout,
  stderr: process.stderr,
})
