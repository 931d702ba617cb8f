import type { Rule } from './rule.ts'

export const procfileInvalid: Rule = {
  id: 'procfile-invalid',
  summary: 'A line of the Procfile on which the build of a Fir app stops.',
  category: 'build',
  severity: 'error',
  since: '0.1.0',
  *check({ procfile, environment: { app } }) {
    if (procfile?.isCut)
      yield {
        kind: 'open',
        message: `The Procfile is too long to be judged: of what follows line ${procfile.lines.length} nothing is known.`,
        hint: 'Keep the process types that the app needs.',
        at: procfile.lines.at(-1)?.location ?? { path: procfile.path },
      }
    if (!procfile || app?.generation !== 'fir') return
    for (const { text, location } of procfile.fir.errors) {
      yield {
        kind: 'fail',
        message: `On Fir \`${text.trim().slice(0, 100)}\` is no line of a Procfile. The build stops, "Invalid Procfile format".`,
        hint: 'Write a process a line: a type of at most 63 lower-case letters, digits and hyphens, a colon, a space, a command.',
        at: location,
      }
    }
    for (const { from, to, location } of procfile.fir.corrected) {
      yield {
        kind: 'fail',
        severity: 'warning',
        message: `Fir reads the process type \`${from.trim()}\` as \`${to}\`, with a warning.`,
        hint: `Write it so: \`${to}:\`.`,
        at: location,
      }
    }
  },
}
