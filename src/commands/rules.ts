import { RULES } from '../rules/index.ts'
import { EXIT } from './io.ts'
import type { Command } from './main.ts'

export const rules: Command = {
  usage: 'deploy-gate rules',
  summary: 'the rules, a row each',
  run: async (_, io) => {
    const rows = RULES.map(({ id, severity, offByDefault, summary }) => [id, offByDefault ? 'off' : severity, summary])
    const width = (column: number): number => Math.max(...rows.map((row) => row[column]?.length ?? 0))
    const [first, second] = [width(0), width(1)]
    for (const [id = '', severity = '', summary = ''] of rows) {
      io.stdout.write(`${id.padEnd(first)}  ${severity.padEnd(second)}  ${summary}\n`)
    }
    io.stdout.write(`\n'deploy-gate explain RULE' prints a rule's page.\n`)
    return EXIT.passes
  },
}
