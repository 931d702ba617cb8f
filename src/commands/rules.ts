import { rulesText } from '../reporters/rules-text.ts'
import { wantsColours } from '../reporters/text.ts'
import { RULES } from '../rules/index.ts'
import { refuseArguments } from './arguments.ts'
import { EXIT, widthOf } from './io.ts'
import type { Command } from './main.ts'
import { OPTIONS } from './options.ts'

export const rules: Command = {
  operands: '',
  summary: 'The rules, a row each',
  options: OPTIONS.rules,
  run: async (args, io) => {
    refuseArguments('rules', args)
    const colours = wantsColours(io.env, io.stdout.isTTY ?? false)
    io.stdout.write(rulesText(RULES, { colours, width: widthOf(io.stdout) }))
    return EXIT.passes
  },
}
