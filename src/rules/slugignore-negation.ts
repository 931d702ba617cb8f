import { readText } from '../facts/files.ts'
import { lineLocation } from '../model/location.ts'
import type { Rule } from './rule.ts'

export const slugignoreNegation: Rule = {
  id: 'slugignore-negation',
  summary: '`.slugignore` knows no `!`: what the line is to keep is removed.',
  category: 'build',
  severity: 'warning',
  since: '0.1.0',
  *check({ committed, build }) {
    const text = readText(committed, '.slugignore')
    if (text === undefined || build.kind === 'container') return
    for (const [index, line] of text.split('\n').entries()) {
      if (!line.trim().startsWith('!')) continue
      yield {
        kind: 'fail',
        message: `\`${line.trim()}\` means nothing in \`.slugignore\`: unlike \`.gitignore\` it has no negation, and what another line removes stays removed.`,
        hint: 'Name what is to go more exactly, and remove this line.',
        at: lineLocation('.slugignore', index + 1, line),
      }
    }
  },
}
