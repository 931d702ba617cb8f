import type { Facts } from '../facts/facts.ts'
import { PROCFILE, type Process, type Procfile, type ProcfileLine } from '../facts/procfile.ts'
import type { Location } from '../model/location.ts'
import type { Rule } from './rule.ts'

export const procfileWithoutWeb: Rule = {
  id: 'procfile-without-web',
  summary: 'The Procfile declares no `web` process that Heroku would start.',
  category: 'boot',
  severity: 'error',
  since: '0.1.0',
  heroku: ['H14'],
  *check(facts) {
    const { procfile, processes, build } = facts
    if (!procfile || build.kind === 'container') return
    const web = processes.types.get('web')
    if (web && web.command !== '') return
    const types = [...processes.types.keys()].filter((type) => type !== 'web')
    const { reason, hint, at } = web ? emptyWeb(web) : explain(procfile, processes.types)
    yield {
      kind: web ? 'open' : 'fail',
      severity: isWorkerOnly(facts, types) ? 'warning' : 'error',
      message: `${reason} No web process runs${types.length > 0 ? ` (only ${types.map((type) => `\`${type}\``).join(', ')})` : ''}, and every request gets 503, H14 "No web processes running".`,
      hint,
      at: at ?? { path: PROCFILE },
      heroku: 'H14',
    }
  },
}

interface Explanation {
  readonly reason: string
  readonly hint: string
  readonly at: Location | null
}

const emptyWeb = ({ location }: Process): Explanation => ({
  reason: '`web:` has no command.',
  hint: 'Write the command after it:\nweb: gunicorn mysite.wsgi',
  at: location,
})

/** The line that was most likely meant for the web process, and what is wrong with it. */
function explain({ cedar, lines }: Procfile, types: ReadonlyMap<string, Process>): Explanation {
  const dropped = cedar.dropped.find(({ text }) => /^[^a-z]*web\b/i.test(text))
  if (dropped) return droppedWeb(dropped)
  const cased = [...types.values()].find(({ type }) => type.toLowerCase() === 'web')
  if (cased) {
    return {
      reason: `The process type is \`${cased.type}\`; only \`web\`, in lower case, gets requests.`,
      hint: `Write it in lower case:\nweb: ${cased.command}`,
      at: cased.location,
    }
  }
  const listed = [...types.values()].find(({ command }) => /^web\s*:/.test(command))
  if (listed) {
    return {
      reason: `Heroku takes \`${listed.type}\` for the process type: a Procfile is no list of YAML.`,
      hint: `Leave it out:\n${listed.command}`,
      at: listed.location,
    }
  }
  const server = [...types.values()].find(
    ({ type, location }) => SERVERS.includes(type) && !lines[location.start.line - 1]?.text.includes(':'),
  )
  if (server) {
    return {
      reason: `The line is a command without a process type: Heroku takes \`${server.type}\` for the type.`,
      hint: `Put the type before it:\nweb: ${server.type} ${server.command}`,
      at: server.location,
    }
  }
  return { reason: '`Procfile` declares no `web` process.', hint: 'Add a line:\nweb: gunicorn mysite.wsgi', at: null }
}

function droppedWeb({ text, location }: ProcfileLine): Explanation {
  const command = text.replace(/^.*?web\s*:?\s*/i, '').trim()
  const reason = text.startsWith('\ufeff')
    ? 'The line begins with a byte-order mark, and Heroku drops it without a word.'
    : /^web:\S/.test(text.trim())
      ? `Heroku drops the line \`${text.trim()}\` without a word: after the colon a space is needed (\`heroku local\` does without).`
      : `Heroku drops the line \`${text.trim()}\` without a word.`
  return { reason, hint: `Write it so:\nweb: ${command === '' ? 'gunicorn mysite.wsgi' : command}`, at: location }
}

const SERVERS = [
  'gunicorn',
  'uvicorn',
  'daphne',
  'hypercorn',
  'granian',
  'waitress-serve',
  'uwsgi',
  'python',
  'python3',
  'flask',
  'fastapi',
]

/** A bot or a worker that serves nothing: no WSGI or ASGI module, and a type that says so. */
function isWorkerOnly({ snapshot }: Facts, types: readonly string[]): boolean {
  const serves = snapshot.entries.some(({ path }) => /(^|\/)(wsgi|asgi)\.py$/.test(path))
  return !serves && types.some((type) => /worker|bot|clock|beat|schedul|consumer/i.test(type))
}
