import type { Rule } from './rule.ts'
import { changeLine } from './support/fixes.ts'

export const procfileLineDropped: Rule = {
  id: 'procfile-line-dropped',
  summary: 'A line of the Procfile that Heroku drops without a word.',
  category: 'boot',
  severity: 'warning',
  since: '0.1.0',
  *check({ snapshot, procfile, build, environment }) {
    if (!procfile || build.kind === 'container' || environment.app?.generation === 'fir') return
    for (const { text, location } of procfile.cedar.dropped) {
      yield {
        kind: 'fail',
        message: `Heroku drops the line \`${text.trim().slice(0, 100)}\` without a word: it is not of the form \`type: command\`.`,
        hint: hintFor(text.trim()),
        at: location,
        fix: changeLine(snapshot, location, 'Heroku then sees the process type.', withSpace),
      }
    }
  },
}

function hintFor(text: string): string {
  const line = withSpace(text)
  if (line !== null) return `Put a space after the colon:\n${line}`
  return 'Write a process a line, its type of letters, digits, `-` and `_`, then a colon and a space. A command cannot go on in the next line.'
}

/** `web:gunicorn` with the space that it lacks; null for any other line. */
function withSpace(text: string): string | null {
  const [, type, command] = /^\s*([A-Za-z0-9_-]+):(\S.*)$/.exec(text) ?? []
  return type === undefined ? null : `${type}: ${command}`
}
