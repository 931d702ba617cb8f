import type { Rule } from './rule.ts'
import { changeLine } from './support/fixes.ts'

export const procfileColonDetached: Rule = {
  id: 'procfile-colon-detached',
  summary: 'A space before the colon makes the colon the command.',
  category: 'boot',
  severity: 'error',
  since: '0.1.0',
  heroku: ['H10'],
  *check({ snapshot, procfile, processes, build, environment }) {
    if (!procfile || build.kind === 'container' || environment.app?.generation === 'fir') return
    for (const { type, command, location } of processes.types.values()) {
      if (!/^:(\s|$)/.test(command)) continue
      const line = `${type}: ${command.slice(1).trim()}`
      yield {
        kind: 'fail',
        message: `A space stands before the colon, so the command of \`${type}\` is \`${command}\`: the shell's \`:\`, which does nothing and ends at once.${type === 'web' ? ' The web process exits, and every request gets 503, H10 "App crashed".' : ''}`,
        hint: `Remove the space:\n${line}`,
        at: location,
        fix: changeLine(snapshot, location, `The command then belongs to \`${type}\`.`, () => line),
        ...(type === 'web' ? { heroku: 'H10' } : {}),
      }
    }
  },
}
