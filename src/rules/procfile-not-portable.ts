import type { Rule } from './rule.ts'
import { changeLine } from './support/fixes.ts'

export const procfileNotPortable: Rule = {
  id: 'procfile-not-portable',
  summary: 'A line that Cedar takes, and Fir or `heroku local` does not.',
  category: 'boot',
  severity: 'notice',
  since: '0.1.0',
  *check({ snapshot, procfile, build, environment: { app } }) {
    if (!procfile || build.kind === 'container' || app?.generation === 'fir') return
    const refused = new Set(procfile.fir.errors.map(({ location }) => location.start.line))
    const stopped = procfile.local.error?.location.start.line
    for (const { type, command, location } of procfile.cedar.processes.values()) {
      // A detached colon is told by its own rule.
      if (/^:(\s|$)/.test(command)) continue
      const line = location.start.line
      const others = [...(refused.has(line) ? ['Fir'] : []), ...(stopped === line ? ['`heroku local`'] : [])]
      if (others.length === 0) continue
      yield {
        kind: 'fail',
        message: `Cedar takes this line for the process \`${type}\`, and ${others.join(' and ')} ${others.length > 1 ? 'refuse' : 'refuses'} it.`,
        hint: `All three take:\n${type}: ${command}`,
        at: location,
        fix: changeLine(
          snapshot,
          location,
          'Cedar takes it as before, and the others take it too.',
          () => `${type}: ${command}`,
        ),
      }
    }
  },
}
