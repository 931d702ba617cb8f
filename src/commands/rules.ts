import { rulesText } from '../reporters/rules-text.ts'
import { wantsColours } from '../reporters/text.ts'
import { RULES } from '../rules/index.ts'
import { EXIT, widthOf } from './io.ts'
import type { Command } from './main.ts'

export const rules: Command = {
  usage: 'deploy-gate rules',
  summary: 'the rules, a row each',
  run: async (_, io) => {
    const colours = wantsColours(io.env, io.stdout.isTTY ?? false)
    io.stdout.write(rulesText(RULES, { colours, width: widthOf(io.stdout) }))
    return EXIT.passes
  },
}
