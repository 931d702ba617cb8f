import { PORT } from '../facts/boot/machine.ts'
import type { Rule } from './rule.ts'
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
    const { name, binds, at } = web.server
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
      hint: HINTS[name] ?? 'Listen on 0.0.0.0:$PORT.',
      at: bind.at ?? at,
      configVars,
      heroku: 'R10',
    }
  },
}
