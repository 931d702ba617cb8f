import { misnamedProcfile, PROCFILE } from '../facts/procfile.ts'
import type { Entry } from '../model/snapshot.ts'
import type { Rule } from './rule.ts'

export const procfileMissing: Rule = {
  id: 'procfile-missing',
  summary: 'No Procfile: Heroku builds the app and starts nothing.',
  category: 'boot',
  severity: 'error',
  since: '0.1.0',
  heroku: ['H14'],
  *check({ procfile, build, snapshot }) {
    if (procfile || build.kind !== 'python') return
    const near = misnamedProcfile(snapshot)
    yield {
      kind: 'fail',
      message: `${near ? reason(near) : 'There is no `Procfile`.'} The build succeeds, no process runs, and every request gets 503, H14 "No web processes running".`,
      hint: near
        ? `Rename it: \`git mv ${near.path} ${PROCFILE}\`.`
        : `Write a file named \`Procfile\`, with no extension, in the app's root:\n${webLine(snapshot.entries)}`,
      at: near ? { path: near.path } : null,
      heroku: 'H14',
    }
  },
}

function reason({ path }: Entry): string {
  return path.includes('/')
    ? `There is no \`Procfile\` in the app's root; Heroku does not read \`${path}\`.`
    : `There is no \`Procfile\`, only \`${path}\`; the name is case-sensitive and has no extension.`
}

/** The web process to write: the project's own WSGI module where there is one. */
function webLine(entries: readonly Entry[]): string {
  const wsgi = entries.find(({ path }) => /^([A-Za-z_]\w*\/)*wsgi\.py$/.test(path))
  return `web: gunicorn ${wsgi ? wsgi.path.slice(0, -'.py'.length).replaceAll('/', '.') : 'MODULE.wsgi'}`
}
