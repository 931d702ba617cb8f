import { join } from 'node:path'
import { walk } from '../demo/walk.ts'
import { wantsColours } from '../reporters/text.ts'
import { refuseArguments } from './arguments.ts'
import { EXIT } from './io.ts'
import type { Command } from './main.ts'
import { OPTIONS } from './options.ts'

export const demo: Command = {
  operands: '',
  summary: 'The whole job on an embedded Heroku and GitHub: no account, no network',
  options: OPTIONS.demo,
  run: async (args, io) => {
    refuseArguments('demo', args)
    const good = await walk({
      bundle: join(io.folder, '../index.js'),
      write: (text) => io.stdout.write(text),
      colour: wantsColours(io.env, io.stdout.isTTY ?? false),
    })
    return good ? EXIT.passes : EXIT.couldNotRun
  },
}
