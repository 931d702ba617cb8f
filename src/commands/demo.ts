import { join } from 'node:path'
import { walk } from '../demo/walk.ts'
import { wantsColours } from '../reporters/text.ts'
import { EXIT } from './io.ts'
import type { Command } from './main.ts'

export const demo: Command = {
  usage: 'deploy-gate demo',
  summary: 'the whole job on an embedded Heroku and GitHub; no account, no network',
  run: async (_, io) => {
    const good = await walk({
      bundle: join(io.folder, '../index.js'),
      write: (text) => io.stdout.write(text),
      colour: wantsColours(io.env, io.stdout.isTTY ?? false),
    })
    return good ? EXIT.passes : EXIT.couldNotRun
  },
}
