import type { Rule } from './rule.ts'
import { code } from './support/words.ts'

export const webOnIpv4Alone: Rule = {
  id: 'web-on-ipv4-alone',
  summary: 'The web server listens on IPv4 alone, and Fir is a network of IPv6.',
  category: 'boot',
  severity: 'warning',
  since: '0.1.0',
  *check({ launches, environment: { app } }) {
    const web = launches.of.get('web')
    if (app?.generation !== 'fir' || web?.kind !== 'serves') return
    const { name, binds, at } = web.server
    const onPort = binds.filter(({ reach }) => reach === 'port')
    if (onPort.length === 0 || !onPort.every(({ shown }) => /^(0\.0\.0\.0|0)?:/.test(shown))) return
    yield {
      kind: 'open',
      message: `${code(name)} listens on ${code(onPort[0]?.shown ?? '0.0.0.0')}, which is IPv4 alone. On Fir a dyno may have IPv6 alone; Heroku's own template for Python listens on ${code('[::]')}, which takes both.`,
      hint: HINTS[name] ?? 'Listen on [::]:$PORT.',
      at: onPort[0]?.at ?? at,
    }
  },
}

/** heroku/python-getting-started, gunicorn.conf.py. */
const HINTS: Readonly<Record<string, string>> = {
  gunicorn: '--bind [::]:$PORT',
  uvicorn: '--host :: --port $PORT',
  daphne: '-b :: -p $PORT',
  hypercorn: '--bind [::]:$PORT',
  granian: '--host :: --port $PORT',
  'waitress-serve': '--listen=[::]:$PORT',
}
