import type { Rule } from './rule.ts'

export const procfileLineDropped: Rule = {
  id: 'procfile-line-dropped',
  summary: 'A line of the Procfile that Heroku drops without a word.',
  category: 'boot',
  severity: 'warning',
  since: '0.1.0',
  *check({ procfile, build, environment }) {
    if (!procfile || build.kind === 'container' || environment.app?.generation === 'fir') return
    for (const { text, location } of procfile.cedar.dropped) {
      yield {
        kind: 'fail',
        message: `Heroku drops the line \`${text.trim().slice(0, 100)}\` without a word: it is not of the form \`type: command\`.`,
        hint: hintFor(text.trim()),
        at: location,
      }
    }
  },
}

function hintFor(text: string): string {
  const [, type, command] = /^([A-Za-z0-9_-]+):(\S.*)$/.exec(text) ?? []
  if (type !== undefined) return `Put a space after the colon:\n${type}: ${command}`
  return 'Write a process a line, its type of letters, digits, `-` and `_`, then a colon and a space. A command cannot go on in the next line.'
}
