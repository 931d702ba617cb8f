import type { ActionIo } from './action/io.ts'
import { isPost, post } from './action/post.ts'
import { main } from './action/run.ts'
import { coreToolkit } from './action/toolkit.ts'

/** Milliseconds: the runner sends SIGINT, and kills 7.5 seconds later. A deployment ends by itself within four. */
const LAST_MOMENT = 6_000

const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    stop.abort()
    setTimeout(() => process.exit(1), LAST_MOMENT).unref()
  })

const io: ActionIo = {
  env: process.env,
  cwd: process.cwd(),
  write: (text) => process.stdout.write(text),
  toolkit: await coreToolkit(process.env),
  signal: stop.signal,
}
const status = isPost(io) ? await post(io) : await main(io)
// Connections that are kept alive would keep the process alive too; what was written goes out first.
process.stdout.write('', () => process.exit(status))
