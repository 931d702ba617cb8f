import type { Rule } from './rule.ts'

export const procfileTypeDuplicated: Rule = {
  id: 'procfile-type-duplicated',
  summary: 'A process type is declared twice: the last line wins.',
  category: 'boot',
  severity: 'warning',
  since: '0.1.0',
  *check({ procfile, build }) {
    if (!procfile || build.kind === 'container') return
    for (const { type, location } of procfile.cedar.overridden) {
      const winner = procfile.cedar.processes.get(type)
      if (!winner) continue
      yield {
        kind: 'fail',
        message: `\`${type}\` is declared again in line ${winner.location.start.line}: Heroku takes the last one, and this line counts for nothing.`,
        hint: 'Remove one of the two lines.',
        at: location,
        related: [{ location: winner.location, message: 'the line that counts' }],
      }
    }
  },
}
