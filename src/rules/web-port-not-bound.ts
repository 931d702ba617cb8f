import { PORT } from '../facts/boot/machine.ts'
import type { Rule } from './rule.ts'
import { changeLine } from './support/fixes.ts'
import { code, listed } from './support/words.ts'

const HINTS: Readonly<Record<string, string>> = {
  gunicorn: 'Leave `--bind` out: gunicorn listens on 0.0.0.0:$PORT by itself.',
  uvicorn: '--host 0.0.0.0 --port $PORT',
  daphne: '-b 0.0.0.0 -p $PORT',
  hypercorn: '--bind 0.0.0.0:$PORT',
  granian: '--host 0.0.0.0 --port $PORT',
  'waitress-serve': '--port=$PORT',
  runserver: 'python manage.py runserver 0.0.0.0:$PORT (or better: gunicorn)',
}

/** What a program of the app's own gives its server. */
const IN_PYTHON = 'Give it the host "0.0.0.0" and the port int(os.environ["PORT"]).'

/** One option with its value, in the form that each server takes. */
const option = (names: string): RegExp => new RegExp(`\\s(?:${names})(?:=|\\s+)[^\\s'"]+(?=\\s|$)`, 'g')

/** Takes the options of these names out of a line, and puts REST behind the program's name. */
const rebind =
  (program: string, names: string, rest: string) =>
  (line: string): string | null => {
    const without = line.replace(option(names), '')
    return without.includes(program) ? without.replace(program, () => program + rest) : null
  }

type ChangeLine = (line: string) => string | null
const unknown: ChangeLine = () => null

const REBIND: Readonly<Record<string, ChangeLine>> = {
  // Without an address gunicorn takes $PORT by itself.
  gunicorn: rebind('gunicorn', '-b|--bind', ''),
  uvicorn: rebind('uvicorn', '--host|--port', ' --host 0.0.0.0 --port $PORT'),
  daphne: rebind('daphne', '-b|--bind|-p|--port', ' -b 0.0.0.0 -p $PORT'),
  hypercorn: rebind('hypercorn', '-b|--bind', ' --bind 0.0.0.0:$PORT'),
}

export const webPortNotBound: Rule = {
  id: 'web-port-not-bound',
  summary: 'The web server does not listen on $PORT.',
  category: 'boot',
  severity: 'error',
  since: '0.1.0',
  heroku: ['R10'],
  *check(facts) {
    const web = facts.launches.of.get('web')
    if (web?.kind !== 'serves') return
    const { name, binds, at, script } = web.server
    const isOwn = script !== null && name !== 'runserver'
    if (binds.some(({ reach }) => reach === 'port')) return
    const [bind] = binds
    if (bind === undefined) return
    const isOpen = binds.some(({ reach }) => reach === 'unknown')
    const shown = binds.map((one) => code(one.shown.replaceAll(PORT, '$PORT')))
    const why =
      bind.reach === 'loopback'
        ? 'which nothing outside the dyno reaches'
        : bind.reach === 'socket'
          ? 'which is no port'
          : 'not on $PORT'
    const configVars = [...new Set(binds.flatMap((one) => one.configVars))]
    yield {
      kind: isOpen ? 'open' : 'fail',
      message: isOpen
        ? `Whether ${code(name)} listens on $PORT cannot be told (${listed(shown)}): without that Heroku ends it after 60 seconds (R10 "Boot timeout").`
        : `${code(name)} listens on ${listed(shown)}, ${why}: Heroku waits for 60 seconds and ends the process (R10 "Boot timeout").`,
      hint: isOwn ? IN_PYTHON : (HINTS[name] ?? 'Listen on 0.0.0.0:$PORT.'),
      at: bind.at ?? at,
      configVars,
      heroku: 'R10',
      fix:
        isOpen || isOwn
          ? null
          : changeLine(
              facts.snapshot,
              bind.at ?? at,
              `${code(name)} then listens where Heroku's router asks it.`,
              REBIND[name] ?? unknown,
            ),
    }
  },
}
