import type { Rule } from './rule.ts'
import { code } from './support/words.ts'

export const webInterfaceMismatch: Rule = {
  id: 'web-interface-mismatch',
  summary: 'The web server calls a WSGI application as an ASGI one, or the other way round.',
  category: 'boot',
  severity: 'error',
  since: '0.1.0',
  heroku: ['HTTP500'],
  *check(facts) {
    const { boot } = facts
    if (boot === null || !boot.mismatch) return
    const { name, application, interface: calls, at } = boot.server
    const [is, hint] =
      calls === 'wsgi'
        ? ['an ASGI', '-k uvicorn.workers.UvicornWorker, or the WSGI application']
        : ['a WSGI', 'the ASGI application, or gunicorn without an ASGI worker']
    yield {
      kind: 'fail',
      message: `${code(name)} calls its application by ${calls.toUpperCase()}, and ${code(application?.shown ?? '')} is ${is} application: it boots, and every request is answered with 500.`,
      hint: `Give it ${hint}.`,
      at,
      heroku: 'HTTP500',
    }
  },
}
