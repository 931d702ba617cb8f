import { PROCFILE } from '../facts/procfile.ts'
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
    const near = misnamed(snapshot.entries)
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

/** The names that a Procfile gets by mistake, compared in lower case. */
const NEAR_NAMES = new Set([
  'procfile',
  'profile',
  'procfile.txt',
  'procfile.yml',
  'procfile.yaml',
  '.procfile',
  'proc',
  'procfiles',
  'prockfile',
  'procfle',
  'porcfile',
  'procfile.md',
  'procfile.sh',
  'procfile.py',
  'procfile.',
])

/** The file that was most likely meant: in the root by its name, else a Procfile in a folder, the highest first. */
function misnamed(entries: readonly Entry[]): Entry | undefined {
  const inRoot = entries.find(({ path }) => NEAR_NAMES.has(path.trim().toLowerCase()))
  const below = entries.filter(({ path }) => path.endsWith(`/${PROCFILE}`))
  const depth = ({ path }: Entry): number => path.split('/').length
  return inRoot ?? below.sort((a, b) => depth(a) - depth(b))[0]
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
